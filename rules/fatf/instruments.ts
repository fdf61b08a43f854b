import { instrument } from "../../src/authoring";

/** The lists of the Financial Action Task Force bind through the anti-money-laundering law of each country. */

export const callForAction = instrument({
  id: "fatf.call-for-action",
  title: "High-risk jurisdictions subject to a call for action",
  authority: "Financial Action Task Force",
  inForce: {},
  force: "guidance",
  evidence: "secondary",
  note: "Statement of the plenary of June 2026, in which the list did not change.",
});

export const increasedMonitoring = instrument({
  id: "fatf.increased-monitoring",
  title: "Jurisdictions under increased monitoring",
  authority: "Financial Action Task Force",
  inForce: {},
  force: "guidance",
  evidence: "secondary",
  note: "Statement of the plenary of June 2026, and the changes of the plenaries before.",
});

export const recommendations = instrument({
  id: "fatf.recommendations",
  title: "Recommendations, as carried out by the anti-money-laundering law of each country",
  number: "higher-risk countries",
  authority: "Financial Action Task Force",
  inForce: {},
  force: "guidance",
  evidence: "unverified",
  note: "The national law that makes the duty binding was not read.",
});
