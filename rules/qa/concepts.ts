import { all, any, cite, concept, holds, not } from "../../src/authoring";
import { words } from "./facts";
import { digitalAssets, investmentTokens, marketsAuthorityLaw } from "./instruments";

const { is, equals, oneOf } = words;

export const excludedToken = concept({
  id: "qa.excluded-token",
  title: "Excluded token: cryptocurrency, stablecoin or another substitute for currency",
  subject: "offering",
  classification: true,
  when: all(
    is("token.usesDlt"),
    any(
      oneOf("qa.currencyFunction", ["cryptocurrency", "stablecoin", "other-currency-substitute"]),
      all(equals("qa.currencyFunction", "central-bank-currency"), is("qa.centralBankCurrencyExcluded")),
    ),
  ),
  cites: [cite(digitalAssets, "excluded tokens")],
});

export const propertyToken = concept({
  id: "qa.property-token",
  title: "Token that represents a property right and is not excluded",
  subject: "offering",
  when: all(
    is("token.usesDlt"),
    oneOf("qa.tokenRight", [
      "share", "debt", "scheme-unit", "option-or-future", "contract-for-differences", "insurance", "deposit", "islamic-contract",
      "derivative", "similar-right", "other-property-right",
    ]),
    not(holds(excludedToken)),
  ),
  cites: [cite(digitalAssets, "property rights")],
});

export const permittedToken = concept({
  id: "qa.permitted-token",
  title: "Permitted token of the QFC",
  subject: "offering",
  classification: true,
  when: all(holds(propertyToken), is("qa.fromQfc"), is("qa.validationCertificate"), is("qa.licensedGenerator")),
  cites: [cite(digitalAssets, "arts. 12-13")],
});

export const investmentToken = concept({
  id: "qa.investment-token",
  title: "Investment token: its right is a specified product or substantially similar",
  subject: "offering",
  classification: true,
  when: all(holds(propertyToken), not(equals("qa.tokenRight", "other-property-right"))),
  cites: [cite(investmentTokens, "investment token")],
});

export const onshoreSecurity = concept({
  id: "qa.onshore-security",
  title: "Security under the law of the State",
  subject: "offering",
  classification: true,
  when: any(
    oneOf("qa.tokenRight", ["share", "debt", "scheme-unit"]),
    all(not(equals("qa.tokenRight", "none")), is("qa.onshoreSecurity")),
  ),
  cites: [cite(marketsAuthorityLaw, "securities")],
  note: "The definition was not read.",
});

export const concepts = [excludedToken, propertyToken, permittedToken, investmentToken, onshoreSecurity];
