import { cite } from "../../src/authoring";
import { zoneAml } from "../ae/aml-measures";
import { financialService } from "./concepts";
import { words } from "./facts";
import { federalAmlLaw2018, federalAmlLaw2025, federalAmlRegulation } from "./instruments";

const { includes } = words;

export const federalAml = zoneAml({
  id: "ae-adgm.aml.federal",
  title: "Obliged entities in the ADGM keep the federal law on money laundering, the UAE local list included",
  cites: [cite(federalAmlLaw2018, "preventive measures"), cite(federalAmlLaw2025, "preventive measures"), cite(federalAmlRegulation, "preventive measures")],
  financialService,
  taken: (measure) => includes("ae-adgm.amlMeasures", measure),
});

export const amlRules = [federalAml];
