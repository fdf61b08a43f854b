import { all, any, cite, not, rule } from "../../src/authoring";
import { words } from "./facts";
import { ifscaAct, ifscaConsultation, ifscaFunds } from "./instruments";
import { restrictedMinimum, ventureMinimum } from "./parameters";

const { is, equals, oneOf, atLeast } = words;

const nexus = ["issuer", "platform", "provider"] as const;
const tokenisedInIfsc = all(is("token.usesDlt"), is("in.inIfsc"));
const answers = [
  { role: "issuer", basis: "primary" },
  { role: "platform", basis: "primary" },
] as const;

export const tokenisation = rule({
  id: "in.ifsca.tokenisation",
  title: "A tokenised product in the IFSC needs the IFSCA's authorisation or sandbox, and investors of its class",
  kind: "authorisation",
  cites: [cite(ifscaAct, "authorisation"), cite(ifscaFunds, "investors")],
  subject: "offering",
  nexus,
  when: tokenisedInIfsc,
  requires: {
    "authorised-or-in-sandbox": oneOf("in.ifscaStatus", ["authorised", "sandbox"]),
    "class-of-investors": any(
      is("in.accreditedOnly"),
      all(equals("in.ifscaScheme", "venture"), atLeast("in.minSubscription", ventureMinimum)),
      all(equals("in.ifscaScheme", "restricted"), atLeast("in.minSubscription", restrictedMinimum)),
    ),
    "residents-within-remittance-limit": any(not(is("sales.offeredHere")), is("in.residentsWithinLrs")),
  },
  exposes: answers,
  remedies: ["Apply to the IFSCA for authorisation, or for its sandbox.", "Admit accredited investors only."],
  notes: ["No regulations on tokenisation were found; products are decided case by case."],
});

export const framework = rule({
  id: "in.ifsca.tokenisation-framework",
  title: "A framework for tokenised real-world assets in the IFSC is under consultation",
  kind: "authorisation",
  cites: [cite(ifscaConsultation, "whole paper")],
  subject: "offering",
  nexus,
  when: tokenisedInIfsc,
  requires: { "authorised-or-in-sandbox": oneOf("in.ifscaStatus", ["authorised", "sandbox"]) },
  exposes: answers,
  remedies: ["Watch for the final regulations."],
});

export const ifscRules = [tokenisation, framework];
