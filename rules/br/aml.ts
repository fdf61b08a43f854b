import { all, any, cite, holds, rule, vocabulary, whoeverActs } from "../../src/authoring";
import { actsInBrazil, distributing, keeping, matching, virtualAsset, virtualAssetService } from "./concepts";
import { facts } from "./facts";
import { circular3978, lei9613, res50 } from "./instruments";
import { coafPeriod } from "./parameters";

const { is, oneOf, onOrBefore, later } = vocabulary("BRL", facts);

const common = { kind: "aml-kyc", subject: "party", nexus: ["provider", "customers", "sale"], exposes: whoeverActs({ basis: "primary" }) } as const;
const obliged = all(holds(actsInBrazil), any(holds(distributing), holds(matching), holds(keeping), holds(virtualAssetService)));

export const programme = rule({
  ...common,
  id: "br.aml",
  title: "Intermediaries and virtual-asset providers prevent money laundering",
  cites: [cite(lei9613, "art. 9"), cite(res50, "programme"), cite(circular3978, "programme")],
  when: obliged,
  requires: { "registered-with-a-programme": is("br.pldRegistered"), "investors-identified": oneOf("br.kycLevel", ["simplified", "standard", "enhanced"]) },
  remedies: ["Register with the supervisor, adopt a programme and identify every investor."],
});

export const travel = rule({
  ...common,
  id: "br.aml-travel-information",
  title: "Information travels with transfers of virtual assets",
  cites: [cite(lei9613, "art. 9"), cite(circular3978, "information on transfers")],
  when: all(holds(virtualAsset), holds(virtualAssetService), holds(actsInBrazil)),
  requires: { "information-travels": is("br.travelInformation") },
  remedies: ["Send the required information with every transfer."],
});

export const suspicions = rule({
  ...common,
  id: "br.aml-suspicious-report",
  title: "A suspicion is reported to the COAF within 24 hours of the decision",
  cites: [cite(lei9613, "reports to the COAF")],
  when: all(obliged, onOrBefore("br.suspicionDecidedOn", "asOf")),
  requires: { "reported-in-time": onOrBefore("br.suspicionReportedOn", later("br.suspicionDecidedOn", coafPeriod)) },
  due: { from: "br.suspicionDecidedOn", within: coafPeriod.id },
  remedies: ["Report the suspicion to the COAF at once."],
  notes: ["Days are compared, not hours: a report on the next day counts as within 24 hours."],
});

export const amlRules = [programme, travel, suspicions];
