import { all, any, cite, concept, holds, not, vocabulary } from "../../src/authoring";
import { security } from "./concepts";
import { sharedFacts } from "./facts";
import { amlo, sfo } from "./instruments";
import { vaFacts } from "./va-facts";
import { jointCircular, mainlandNotice42, stablecoinsOrdinance, vatpGuidelines } from "./va-instruments";

const { is, isNot, equals, oneOf, includes, includesAny } = vocabulary("HKD", { ...sharedFacts, ...vaFacts });

// What the token is.

/** What keeps a claimed collectible or limited-purpose token outside the definition of virtual asset. */
export const outsideDefinition = {
  "not-fractional": isNot("token.fractional"),
  "no-share-in-profit": not(includesAny("asset.rights", ["profit-share", "dividend", "interest", "liquidation-proceeds"])),
  "not-tradable-as-an-investment": isNot("hk.tradableAsInvestment"),
  "collectible-or-limited-purpose": any(
    equals("hk.tokenKind", "collectible"),
    all(is("token.limitedPurpose"), isNot("hk.convertibleOrWidelyUsed")),
  ),
};

const claimedOutside = oneOf("hk.tokenKind", ["limited-purpose", "collectible"]);

export const virtualAsset = concept({
  id: "hk.virtual-asset",
  title: "Virtual asset",
  subject: "offering",
  when: all(
    any(oneOf("hk.tokenKind", ["virtual-asset", "stablecoin"]), all(claimedOutside, not(all(...Object.values(outsideDefinition))))),
    not(holds(security)),
  ),
  cites: [cite(amlo, "s. 53ZRA")],
  note: "Securities, stored value, central bank money and limited-purpose tokens are excluded. A token claimed to be a collectible or of limited purpose is one only while it stays outside; a stablecoin is counted in, because licensed platforms admit it as a virtual asset.",
});

/** Virtual assets, and securities whose underlying asset is one. */
export const virtualAssetBusiness = concept({
  id: "hk.virtual-asset-business",
  title: "Virtual asset or virtual asset product",
  subject: "offering",
  when: any(holds(virtualAsset), all(holds(security), equals("asset.kind", "crypto-asset"))),
  cites: [cite(jointCircular, "scope")],
});

export const specifiedStablecoin = concept({
  id: "hk.specified-stablecoin",
  title: "Specified stablecoin",
  subject: "offering",
  when: equals("hk.tokenKind", "stablecoin"),
  cites: [cite(stablecoinsOrdinance, "definition of specified stablecoin")],
  note: "Its value is to be kept stable against an official currency, several of them, or a unit that the HKMA specifies. Deposits, securities, stored value, central bank money and limited-purpose tokens are excluded; the exclusions were not read in the text.",
});

/** The first three limbs of section 8; no activity specified by the HKMA under the fourth is known. */
export const licensableIssue = concept({
  id: "hk.licensable-stablecoin-issue",
  title: "Issue of a stablecoin that needs a licence",
  subject: "offering",
  when: all(holds(specifiedStablecoin), any(is("hk.stablecoinIssuedHere"), is("currency.here"), is("marketing.activeHere"))),
  cites: [cite(stablecoinsOrdinance, "s. 8")],
  note: "Issue in Hong Kong; issue anywhere of a coin that refers, wholly or partly, to the Hong Kong dollar; or active marketing to the Hong Kong public. That a partial reference suffices is not confirmed.",
});

// Who acts.

/** Binding trades are made on its facilities, and client money or virtual assets pass through its hands. */
export const centralisedPlatform = concept({
  id: "hk.centralised-platform",
  title: "Centralised trading platform",
  subject: "party",
  when: all(
    includes("party.services", "order-matching"),
    any(includes("party.services", "custody"), is("hk.holdsClientAssets")),
  ),
  cites: [cite(amlo, "s. 53ZRA")],
  note: "A bulletin board without custody and without matching, and pure brokerage, are outside.",
});

/** From Hong Kong, or towards its public from anywhere. */
export const servesHongKong = concept({
  id: "hk.serves-hong-kong",
  title: "Acts in Hong Kong or actively markets to its public",
  subject: "party",
  when: any(
    is("party.here"),
    all(any(is("party.solicitsHere"), is("marketing.activeHere")), is("hk.activelyMarkets")),
  ),
  cites: [cite(amlo, "s. 53ZRB")],
  note: "A party that solicits nobody in Hong Kong, in an offering not marketed there, is taken not to market actively.",
});

export const licensedPlatform = concept({
  id: "hk.licensed-platform",
  title: "Licensed virtual asset trading platform that makes the token available",
  subject: "party",
  when: all(
    includes("party.licences", "hk.amlo.vatp"),
    includesAny("party.services", ["order-matching", "exchange-fiat-token", "exchange-token-token", "dealing", "distribution"]),
  ),
  cites: [cite(vatpGuidelines, "scope")],
});

/** A platform licensed under the AMLO acts under the guidelines for platforms instead. */
export const virtualAssetLicensee = concept({
  id: "hk.virtual-asset-licensee",
  title: "Licensed corporation or authorised institution in virtual asset services, other than a platform",
  subject: "party",
  when: all(
    includesAny("party.licences", ["hk.sfo.type-1", "hk.sfo.type-4", "hk.sfo.type-9", "hk.authorised-institution"]),
    not(includes("party.licences", "hk.amlo.vatp")),
    includesAny("party.services", ["dealing", "placement", "distribution", "exchange-fiat-token", "exchange-token-token", "advice", "asset-management", "portfolio-management", "lending"]),
  ),
  cites: [cite(jointCircular, "scope")],
});

export const stablecoinOfferor = concept({
  id: "hk.stablecoin-offeror",
  title: "Offers a stablecoin in Hong Kong",
  subject: "party",
  when: all(
    includesAny("party.services", ["order-matching", "exchange-fiat-token", "exchange-token-token", "dealing", "placement", "distribution"]),
    any(all(is("party.here"), is("sales.offeredHere")), is("party.servesHere"), is("party.solicitsHere")),
  ),
  cites: [cite(stablecoinsOrdinance, "s. 9")],
});

/** Who owes customer due diligence and the data of transfers. */
export const amlObliged = concept({
  id: "hk.aml-obliged",
  title: "Licensed corporation, licensed platform or authorised institution",
  subject: "party",
  when: includesAny("party.licences", [
    "hk.sfo.type-1",
    "hk.sfo.type-4",
    "hk.sfo.type-6",
    "hk.sfo.type-7",
    "hk.sfo.type-9",
    "hk.amlo.vatp",
    "hk.authorised-institution",
  ]),
  cites: [cite(sfo, "Part V"), cite(amlo, "Part 5B")],
});

// The mainland.

export const mainlandLink = concept({
  id: "hk.mainland-link",
  title: "Mainland asset, controller or investor",
  subject: "offering",
  when: any(is("hk.mainlandAsset"), is("hk.mainlandControlled"), is("hk.mainlandResidentsAdmitted")),
  cites: [cite(mainlandNotice42, "items (1), (2) and (14)")],
});

/** A country named only to exclude it is no leg. */
export const hongKongLeg = concept({
  id: "hk.hong-kong-leg",
  title: "Issuer, sale, party, staff, marketing or venue in Hong Kong",
  subject: "offering",
  when: any(
    is("issuer.here"),
    is("sales.offeredHere"),
    is("parties.here"),
    is("personnel.here"),
    is("marketing.here"),
    is("venue.here"),
  ),
  cites: [cite(mainlandNotice42, "items (1), (2) and (14)")],
});

export const vaConcepts = [
  virtualAsset,
  virtualAssetBusiness,
  specifiedStablecoin,
  licensableIssue,
  centralisedPlatform,
  servesHongKong,
  licensedPlatform,
  virtualAssetLicensee,
  stablecoinOfferor,
  amlObliged,
  mainlandLink,
  hongKongLeg,
];
