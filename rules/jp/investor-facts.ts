import { defineFacts } from "../../src/authoring";

/** Who the investors of a sale are, beside `investorClass` (retail, jp.qii, jp.specified, jp.eligible-63). */
export const investorFacts = defineFacts({
  "jp.qiiBasis": {
    subject: "sale",
    type: "code",
    values: ["institution", "corporation", "individual"],
    meaning: "limb on which the investors of the sale are qualified institutional investors",
    ask: "On which limb are the investors of this sale QIIs: institutions (securities firms, investment managers, banks, insurers, co-operative federations, funds), notified corporations, or notified individuals? State one sale per limb.",
  },
  "jp.securitiesHeld": {
    subject: "sale",
    type: "money",
    unit: "JPY",
    meaning: "smallest holding of securities among the investors of the sale",
    ask: "What is the smallest holding of securities of any corporation or individual of this sale?",
  },
  "jp.accountMonths": {
    subject: "sale",
    type: "number",
    unit: "months",
    meaning: "age of the youngest securities account among the individuals of the sale",
    ask: "How many months old is the youngest securities account of any individual of this sale?",
  },
  "jp.qiiNotified": {
    subject: "sale",
    type: "boolean",
    meaning: "the investors are notified to the FSA as qualified institutional investors",
    ask: "Are the corporations or individuals of this sale notified to the FSA as qualified institutional investors?",
  },
  "jp.specifiedBasis": {
    subject: "sale",
    type: "code",
    values: ["state-or-boj", "qii", "by-law", "opted-in", "not-opted-in"],
    meaning: "ground on which the investors of the sale are specified investors",
    ask: "On which ground are the investors of this sale specified investors: the State or the Bank of Japan; QIIs; by law otherwise; an option exercised; or have they not opted in?",
  },
  "jp.optInCriteriaMet": {
    subject: "sale",
    type: "boolean",
    meaning: "those who opted in meet the criteria for specified investors",
    ask: "Does everyone of this sale who opted in meet the criteria (net or investable assets, income, occupation, trading frequency)?",
    judgement: { by: "counsel", note: "The criteria for individuals were widened on 2022-07-01; their figures were not read." },
  },
  "jp.eligibleBasis": {
    subject: "sale",
    type: "code",
    values: [
      "public-body",
      "operator-or-fund-operator",
      "close-person",
      "listed-company",
      "corporation-by-capital",
      "foreign-corporation",
      "pension-fund",
      "individual",
      "corporation-by-assets",
      "none",
    ],
    meaning: "ground on which the investors of the sale are eligible for specially permitted business",
    ask: "On which ground are the investors of this sale eligible under Article 63: public body (State, Bank of Japan, local government); financial instruments business or fund operator; person close to them; listed company; corporation by capital or net assets; foreign corporation; corporate pension fund; individual; corporation by assets; or none? State one sale per ground.",
  },
  "jp.eligibleCapital": {
    subject: "sale",
    type: "money",
    unit: "JPY",
    meaning: "smallest capital or net assets among the corporations of the sale",
    ask: "What is the smallest capital or net assets (the larger of the two) of any corporation of this sale?",
  },
  "jp.eligibleAssets": {
    subject: "sale",
    type: "money",
    unit: "JPY",
    meaning: "smallest assets, crypto-assets included, among the investors of the sale",
    ask: "What are the smallest assets, crypto-assets included, of any individual, corporation or pension fund of this sale?",
  },
});
