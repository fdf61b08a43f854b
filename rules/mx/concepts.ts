import { all, any, cite, concept, holds } from "../../src/authoring";
import { words } from "./facts";
import { fintechLaw, launderingLaw, launderingReform, securitiesLaw } from "./instruments";
import { qualifiedIncome, qualifiedInvestments, reachAbroad } from "./parameters";

const { is, isNot, equals, oneOf, includesAny, atLeast, onOrAfter } = words;

const MEMORY = { evidence: "unverified" } as const;

export const security = concept({
  id: "mx.valor",
  title: "Security (valor)",
  subject: "offering",
  classification: true,
  when: all(
    is("mx.representsTitle"),
    is("mx.issuedInSeries"),
    is("mx.canCirculate"),
    oneOf("mx.rightsKind", ["capital", "share-of-asset", "collective-credit", "individual-credit"]),
  ),
  cites: [cite(securitiesLaw, "art. 2")],
});

export const qualifiedInvestor = concept({
  id: "mx.qualified-investor",
  title: "Institutional or qualified investors",
  subject: "sale",
  when: any(
    equals("sale.investorClass", "mx.institutional"),
    all(
      equals("sale.investorClass", "mx.qualified"),
      any(
        atLeast("mx.smallestInvestments", qualifiedInvestments),
        all(atLeast("mx.smallestIncomeLastYear", qualifiedIncome), atLeast("mx.smallestIncomeYearBefore", qualifiedIncome)),
      ),
    ),
  ),
  cites: [cite(securitiesLaw, "institutional and qualified investors", MEMORY)],
});

export const virtualAsset = concept({
  id: "mx.virtual-asset",
  title: "Virtual asset",
  subject: "offering",
  classification: true,
  when: all(is("token.usesDlt"), is("mx.usedAsPayment"), isNot("mx.denominatedInCurrency")),
  cites: [cite(fintechLaw, "art. 30")],
});

export const vulnerableAsset = concept({
  id: "mx.vulnerable-virtual-asset",
  title: "Virtual asset of the law on money laundering",
  subject: "offering",
  when: all(isNot("mx.recognisedByBanxico"), any(holds(virtualAsset), all(is("token.usesDlt"), holds(security), is("mx.securityTokenIsVirtualAsset")))),
  cites: [cite(launderingLaw, "art. 17-XVI")],
});

/** Those who serve Mexico from abroad came in with the reform, as far as is remembered. */
export const servesFromAbroad = concept({
  id: "mx.serves-from-abroad",
  title: "Platform abroad that serves users in Mexico",
  subject: "party",
  when: all(is("party.abroad"), is("party.servesHere"), onOrAfter("asOf", reachAbroad)),
  cites: [cite(launderingReform, "users in Mexico", MEMORY)],
});

export const virtualAssetPlatform = concept({
  id: "mx.virtual-asset-platform",
  title: "Virtual-asset platform of a non-financial entity",
  subject: "party",
  when: all(
    holds(vulnerableAsset),
    equals("mx.institution", "none"),
    includesAny("party.services", ["exchange-fiat-token", "exchange-token-token", "order-matching", "custody", "wallet", "fund-transfer"]),
    is("mx.habitualPlatform"),
  ),
  cites: [cite(launderingLaw, "art. 17-XVI")],
});
