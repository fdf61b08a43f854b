import { all, any, cite, concept, holds } from "../../src/authoring";
import { words } from "./facts";
import { companiesAct, cryptoDeclaration, faisAct, marketsAct, schemesAct } from "./instruments";
import { schemeInvestors } from "./parameters";

const { is, isNot, includes, includesAny, atLeast } = words;

export const companySecurities = concept({
  id: "za.company-securities",
  title: "Token that confers securities of its issuer",
  subject: "offering",
  classification: true,
  when: includesAny("za.securities", ["share", "debenture", "bond", "other-security"]),
  cites: [cite(companiesAct, "s. 95")],
});

export const debtToken = concept({
  id: "za.debt-token",
  title: "Debt token",
  subject: "offering",
  classification: true,
  when: includesAny("za.securities", ["debenture", "bond"]),
  cites: [cite(companiesAct, "s. 95")],
});

/** Tokenised shares are judged both as securities and, where they fit the declaration, as crypto assets. */
export const marketSecurity = concept({
  id: "za.market-security",
  title: "Security of the Financial Markets Act",
  subject: "offering",
  classification: true,
  when: any(holds(companySecurities), includesAny("za.securities", ["participatory-interest", "declared-similar"])),
  cites: [cite(marketsAct, "s. 1")],
});

export const cryptoAsset = concept({
  id: "za.crypto-asset",
  title: "Crypto asset",
  subject: "offering",
  classification: true,
  when: all(is("token.usesDlt"), isNot("za.issuedByCentralBank"), is("za.tradableElectronically")),
  cites: [cite(cryptoDeclaration, "definition")],
  note: "No guidance on tokenised securities was found: a token that is a security may be a crypto asset as well.",
});

export const pooledScheme = concept({
  id: "za.pooled-scheme",
  title: "Collective investment scheme open to the public",
  subject: "offering",
  classification: true,
  when: all(is("asset.pooled"), is("za.proportionalSharing"), atLeast("za.schemeInvestors", schemeInvestors), is("za.publicInvited")),
  cites: [cite(schemesAct, "s. 1")],
});

export const licensedProvider = concept({
  id: "za.licensed-provider",
  title: "Financial services provider licensed for crypto assets, or its representative",
  subject: "party",
  when: any(includes("party.licences", "za.fsp.crypto"), includes("party.licences", "za.fsp.representative")),
  cites: [cite(faisAct, "ss. 7, 8, 13")],
});
