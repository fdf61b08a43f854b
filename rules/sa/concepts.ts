import { all, any, cite, concept, holds, not } from "../../src/authoring";
import { words } from "./facts";
import { capitalMarketLaw, cmaGlossary, realEstateRegistration, rosco, virtualCurrencyWarning } from "./instruments";
import { monthsInFinance, netAssets, transactionsPerQuarter, transactionsTotal } from "./parameters";

const { is, isNot, equals, oneOf, atLeast, includesAny } = words;

// What the token is.

const fixedReturn = any(is("raise.promisedReturn"), includesAny("asset.rights", ["interest", "dividend"]));

export const titleInterest = concept({
  id: "sa.title-interest",
  title: "Token of undivided co-ownership (musha'a) of real estate in the Kingdom",
  subject: "offering",
  when: all(is("token.usesDlt"), equals("sa.tokenRight", "undivided-title"), equals("asset.kind", "real-estate"), is("asset.here")),
  cites: [cite(realEstateRegistration, "direct ownership")],
});

export const titleToken = concept({
  id: "sa.title-token",
  title: "Title token: co-ownership of Saudi real estate without a promised fixed return or dividend",
  subject: "offering",
  classification: true,
  when: all(holds(titleInterest), not(fixedReturn)),
  cites: [cite(realEstateRegistration, "direct ownership")],
});

export const security = concept({
  id: "sa.security",
  title: "Security: share, debt, sukuk, fund unit or another participation that bears a return",
  subject: "offering",
  classification: true,
  when: any(
    oneOf("sa.tokenRight", ["share", "debt", "sukuk", "fund-unit", "contract", "other-participation"]),
    all(equals("sa.tokenRight", "undivided-title"), any(fixedReturn, includesAny("asset.rights", ["profit-share"]), is("asset.managedByOperator"))),
  ),
  cites: [cite(capitalMarketLaw, "securities"), cite(rosco, "scope")],
  note: "A token of title with a promised return is a security only; with a managed return it is a security and a title token (interpretation of the two regimes).",
});

export const virtualCurrency = concept({
  id: "sa.virtual-currency",
  title: "Virtual currency: a token that is neither a security nor a title to Saudi real estate",
  subject: "offering",
  classification: true,
  when: all(is("token.usesDlt"), not(holds(security)), not(holds(titleToken))),
  cites: [cite(virtualCurrencyWarning, "scope")],
  note: "Utility tokens and collectibles are unclear.",
});

// Who buys.

const bySecuritiesTrade = all(atLeast("sa.securitiesTransactions", transactionsTotal), atLeast("sa.transactionsInSlowestQuarter", transactionsPerQuarter));

export const qualifiedPerson = concept({
  id: "sa.qualified-natural-person",
  title: "Qualified investors who are natural persons",
  subject: "sale",
  when: any(
    bySecuritiesTrade,
    atLeast("sa.netAssets", netAssets),
    atLeast("sa.monthsInFinance", monthsInFinance),
    is("sa.professionalCertificate"),
    is("sa.otherQualifiedLimb"),
  ),
  cites: [cite(cmaGlossary, "qualified investor: natural persons")],
  note: "The definition of the parallel market, used for reference; the list of limbs is known in part.",
});

export const eligibleClients = concept({
  id: "sa.eligible-clients",
  title: "Institutional or qualified clients only",
  subject: "sale",
  when: any(
    equals("sale.investorClass", "sa.institutional"),
    all(
      equals("sale.investorClass", "sa.qualified"),
      any(
        all(is("sa.naturalInvestors"), holds(qualifiedPerson)),
        all(isNot("sa.naturalInvestors"), is("sa.qualifiedClientConfirmed")),
      ),
    ),
  ),
  cites: [cite(rosco, "private placement"), cite(cmaGlossary, "institutional client, qualified client")],
});

export const concepts = [titleInterest, titleToken, security, virtualCurrency, qualifiedPerson, eligibleClients];
