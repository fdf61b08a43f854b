import { all, cite, defineFacts, holds, not, parameter, rule, tally, vocabulary } from "../../src/authoring";
import { prospectusSecurity } from "../eu/prospectus-public-offer";
import { alternativeFinancingAct, capitalMarketAct } from "./instruments";

export const investmentFacts = defineFacts({
  "at.investment": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is an investment (Veranlagung) to which the national rules apply",
    ask: "Is the token an investment (Veranlagung) of the Capital Market Act, and do its rules apply with the amounts recorded here?",
    judgement: { by: "counsel", note: "Many tokens that give a share in assets without being transferable securities are. Rules and amounts are from memory: confirm them before use." },
  },
  "at.investmentTotal": {
    subject: "offering",
    type: "money",
    unit: "EUR",
    meaning: "total of the investments offered in Austria over twelve months",
    ask: "What is the total consideration of the investments offered in Austria over twelve months?",
  },
  "at.nationalProspectus": { subject: "offering", type: "boolean", meaning: "a national prospectus is published", ask: "Is a prospectus under the Capital Market Act published?" },
  "at.informationSheet": { subject: "offering", type: "boolean", meaning: "the information sheet of the Alternative Financing Act is given", ask: "Is the information sheet of the Alternative Financing Act given to investors?" },
});

const { atMost, is, moreThan } = vocabulary("EUR", investmentFacts);

export const prospectusThreshold = parameter({
  id: "at.kmg.prospectus",
  title: "Most that is offered in twelve months without a national prospectus",
  unit: "EUR",
  values: { "2019-07-21": 2_000_000 },
  cites: [cite(capitalMarketAct, "investments")],
  evidence: "unverified",
});

export const countingPeriod = parameter({
  id: "at.kmg.period",
  title: "Period over which investments are added up",
  unit: "duration",
  values: { "2019-07-21": "P12M" },
  cites: [cite(capitalMarketAct, "investments")],
  evidence: "unverified",
});

const offered = all(is("token.usesDlt"), is("sales.offeredHere"), not(holds(prospectusSecurity)), is("at.investment"));
const openTexture = [{ term: "investment (Veranlagung)", question: "Is the token an investment, and do the remembered amounts hold?", by: "counsel" }];
const exposes = [{ role: "issuer", basis: "primary" }] as const;

export const nationalProspectus = rule({
  id: "at.kmg.investments",
  title: "Investments that are no securities need a national prospectus above EUR 2,000,000 in twelve months",
  kind: "disclosure",
  cites: [cite(capitalMarketAct, "investments")],
  evidence: "unverified",
  subject: "offering",
  nexus: ["sale"],
  when: all(offered, moreThan("at.investmentTotal", prospectusThreshold)),
  requires: { "national-prospectus": is("at.nationalProspectus") },
  exposes,
  remedies: ["Publish a prospectus under the Capital Market Act.", "Keep the total of twelve months within EUR 2,000,000, with the information sheet."],
  openTexture,
  notes: ["Reaches tokens that neither MiCA nor the Prospectus Regulation treats as securities."],
});

export const informationSheet = rule({
  id: "at.kmg.investments-information-sheet",
  title: "Investments up to EUR 2,000,000 in twelve months need the information sheet of the Alternative Financing Act",
  kind: "disclosure",
  cites: [cite(alternativeFinancingAct, "information sheet"), cite(capitalMarketAct, "investments")],
  evidence: "unverified",
  subject: "offering",
  nexus: ["sale"],
  when: all(offered, atMost("at.investmentTotal", prospectusThreshold)),
  requires: { "information-sheet": is("at.informationSheet") },
  exposes,
  remedies: ["Draw up the information sheet and give it to investors."],
  openTexture,
  notes: ["A lower limit below which nothing is due was not recorded."],
});

export const investmentTallies = [
  tally({ fact: "at.investmentTotal", of: "amount", among: "jurisdiction", within: countingPeriod.id, cites: [cite(capitalMarketAct, "investments")] }),
];

export const investmentRules = [nationalProspectus, informationSheet];
