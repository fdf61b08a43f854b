import { EARLIEST, all, any, cite, holds, parameter, rule, vocabulary } from "../../src/authoring";
import { issuerExposure } from "./exposures";
import { touchesUs } from "./market-actors";
import { regulationDFacts } from "./regulation-d-facts";
import { security } from "./security-concepts";
import { regulationD } from "./security-instruments";
import { formDPeriod, formDRenewal } from "./security-parameters";

/** The notice of an exempt offering. It is no condition of the exemption. */

const { is, after, onOrBefore, later } = vocabulary("USD", regulationDFacts);

const rule503 = { url: "https://www.law.cornell.edu/cfr/text/17/230.503" } as const;

/** Day fifteen on a Saturday before a holiday on Monday leads to day eighteen. */
export const formDLastRoll = parameter({
  id: "us.reg-d.form-d-last-roll",
  title: "Latest day to which a closed fifteenth day can move the filing of Form D",
  unit: "duration",
  values: { [EARLIEST]: "P18D" },
  cites: [cite(regulationD, "Rule 503(a)(1), last day on a Saturday, Sunday or holiday", rule503)],
});

const common = {
  kind: "reporting",
  subject: "offering",
  nexus: ["sale", "issuer"],
  exposes: issuerExposure,
} as const;

const relies = all(holds(touchesUs), holds(security), is("us.relies506or504"));

export const formD = rule({
  ...common,
  id: "us.reg-d.form-d",
  title: "Form D is filed within 15 days of the first sale",
  cites: [cite(regulationD, "Rules 503, 507", rule503)],
  when: relies,
  requires: {
    "filed-in-time": any(
      onOrBefore("us.formDFiled", later("dates.firstSale", formDPeriod)),
      all(is("us.formDNextBusinessDay"), onOrBefore("us.formDFiled", later("dates.firstSale", formDLastRoll))),
    ),
  },
  due: { from: "dates.firstSale", within: "us.reg-d.form-d-period", rolls: "weekend" },
  remedies: ["File late: the exemption is not lost, but Rule 507 bars the use of Regulation D to whoever is enjoined for not filing, and States may act."],
  notes: [
    "The first sale is the day on which the first investor is irrevocably bound; the day after is day one.",
    "Holidays are not known to the engine: say in us.formDNextBusinessDay that the notice was filed on the next business day.",
  ],
});

export const formDRenewed = rule({
  ...common,
  id: "us.reg-d.form-d-annual",
  title: "Form D is renewed every year while the offering goes on",
  cites: [cite(regulationD, "Rule 503(a)(3)", rule503)],
  when: all(relies, after("dates.offerEnd", later("us.formDFiled", formDRenewal))),
  requires: { "amended-by-the-anniversary": onOrBefore("us.formDAmended", later("us.formDFiled", formDRenewal)) },
  due: { from: "us.formDFiled", within: "us.reg-d.form-d-renewal" },
  remedies: ["File the amendment late.", "End the offering."],
});

export const formDCorrected = rule({
  ...common,
  id: "us.reg-d.form-d-correction",
  title: "A material mistake or change in Form D is filed as soon as practicable",
  cites: [cite(regulationD, "Rule 503(a)(3)", rule503)],
  when: all(relies, is("us.formDChange")),
  requires: { "amendment-filed": is("us.formDChangeFiled") },
  remedies: ["File the amendment."],
  openTexture: [{ term: "as soon as practicable", question: "Was the amendment filed as soon as practicable?", by: "counsel" }],
});

export const formDParameters = [formDLastRoll] as const;
export const formDRules = [formD, formDRenewed, formDCorrected] as const;
