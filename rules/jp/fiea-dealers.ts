import { all, any, cite, holds, not, rule } from "../../src/authoring";
import { illiquidRight, liquidSecurity, schemeInterest } from "./classification";
import { unregisteredBusiness } from "./exposures";
import { words } from "./facts";
import { fundPermission } from "./fiea-special-permission";
import { fiea, fieaOrder } from "./instruments";
import { typeOneCapital, typeTwoCapital, unlistedBrokerCapital } from "./provider-parameters";
import { directedAtJapan, handling } from "./services";

const { is, isNot, equals, oneOf, includes, includesAny, atLeast } = words;

const registrations = {
  "type-1-for-paragraph-1-securities-and-ertr": any(not(holds(liquidSecurity)), includes("party.licences", "jp.type-1")),
  "type-2-for-other-paragraph-2-rights": any(not(holds(illiquidRight)), includes("party.licences", "jp.type-2")),
};

export const dealerRegistration = rule({
  id: "jp.fiea.s29-dealer-registration",
  title: "A business with security tokens towards persons in Japan needs registration",
  kind: "authorisation",
  cites: [cite(fiea, "Arts. 2(8), 28, 29, 29-2(1)(viii), 58-2")],
  subject: "party",
  nexus: ["provider", "customers", "marketing"],
  when: all(any(holds(liquidSecurity), holds(illiquidRight)), holds(handling), holds(directedAtJapan)),
  requires: registrations,
  unless: {
    "own-issue": {
      title: "The issuer places its own securities itself",
      conditions: {
        "acts-as-issuer": includesAny("party.roles", ["issuer", "co-issuer"]),
        "placed-without-registration": any(
          oneOf("jp.tokenClass", ["share", "option-or-convertible", "bond"]),
          holds(schemeInterest),
          is("jp.ownPlacementNoBusiness"),
        ),
      },
      cites: [cite(fiea, "Art. 2(8)")],
      note: "Placing its own shares or bonds is no business that needs registration. An issuer that solicits for its own scheme interests is judged by jp.fiea.s29-dealer-registration-own-fund.",
    },
    "unlisted-broker": {
      title: "Registered broker of unlisted securities among specified investors",
      claimedAs: ["jp.29-4-4"],
      conditions: {
        "registered-for-unlisted-brokerage": includes("party.licences", "jp.type-1-unlisted"),
        "only-brokers-unlisted-among-specified-investors": is("jp.brokersUnlistedOnly"),
      },
      cites: [cite(fiea, "Art. 29-4-4")],
      inForce: { from: "2025-05-01" },
    },
    "foreign-firm-institutions": {
      title: "Foreign securities firm that deals from abroad with institutions",
      claimedAs: ["jp.58-2-institutions"],
      conditions: {
        "foreign-securities-firm-abroad": all(is("party.abroad"), is("jp.foreignSecuritiesFirm")),
        "institutions-only": equals("jp.japaneseCounterparties", "institutions"),
      },
      cites: [cite(fiea, "Art. 58-2"), cite(fieaOrder, "Art. 17-3")],
      note: "The State, the Bank of Japan, prescribed financial institutions, and investment managers for their own investment business.",
    },
    "foreign-firm-unsolicited": {
      title: "Foreign securities firm that takes orders nobody solicited",
      claimedAs: ["jp.58-2-unsolicited"],
      conditions: {
        "foreign-securities-firm-abroad": all(is("party.abroad"), is("jp.foreignSecuritiesFirm")),
        "unsolicited-orders-only": equals("jp.japaneseCounterparties", "unsolicited-orders"),
        "no-solicitation-in-japan": all(isNot("party.solicitsHere"), isNot("marketing.targetsHere")),
      },
      cites: [cite(fiea, "Art. 58-2"), cite(fieaOrder, "Art. 17-3", { evidence: "unverified" })],
      note: "Narrow. The limb of the Order was not read.",
    },
  },
  exposes: [
    ...unregisteredBusiness,
    { role: "issuer", basis: "secondary", reach: "any", note: "An issuer that pays for the placement may be an accomplice." },
  ],
  remedies: [
    "Let a firm registered as Type I (for other paragraph-2 rights: Type II) solicit and handle the tokens.",
    "Block Japan and stop soliciting there.",
  ],
  openTexture: [
    { term: "own placement", question: "May the issuer of units or trust beneficial rights place them itself without registration?", by: "counsel" },
  ],
  notes: [
    "Contracts by which a customer acquires unlisted bonds, shares or other prescribed securities through an unregistered dealer are void, unless the dealer, seller or issuer proves that customers did not lack protection or that there was no unjust profit (Art. 171-2).",
    "A Type I registration is not read as covering Type II business.",
    "The rules of the self-regulatory body for security tokens (JSTOA) were not read.",
  ],
});

export const dealerCapital = rule({
  id: "jp.fiea.s29-dealer-registration-capital",
  title: "A registered firm keeps the capital of its type",
  kind: "asset-requirement",
  cites: [cite(fiea, "Art. 29-4-4"), cite(fieaOrder, "Art. 15-7")],
  inForce: { from: "2025-05-01" },
  subject: "party",
  nexus: ["provider", "customers", "marketing"],
  when: all(holds(handling), holds(directedAtJapan), includesAny("party.licences", ["jp.type-1", "jp.type-2", "jp.type-1-unlisted"])),
  requires: {
    "type-1-capital": any(not(includes("party.licences", "jp.type-1")), atLeast("jp.capital", typeOneCapital)),
    "type-1-capital-ratio": any(not(includes("party.licences", "jp.type-1")), is("jp.capitalRatioMet")),
    "type-2-capital": any(not(includes("party.licences", "jp.type-2")), atLeast("jp.capital", typeTwoCapital)),
    "unlisted-broker-capital": any(not(includes("party.licences", "jp.type-1-unlisted")), atLeast("jp.capital", unlistedBrokerCapital)),
  },
  exposes: unregisteredBusiness.slice(0, -1),
  remedies: ["Raise the capital to the amount for the type of registration."],
  notes: ["Recorded from 2025-05-01, when the lighter registration began. A broker of unlisted securities keeps no capital-adequacy ratio."],
});

export const ownFund = rule({
  id: "jp.fiea.s29-dealer-registration-own-fund",
  title: "A fund operator that solicits for its own scheme interests is registered as Type II or has notified",
  kind: "authorisation",
  cites: [cite(fiea, "Arts. 2(8), 28, 29")],
  subject: "offering",
  nexus: ["sale"],
  when: all(holds(schemeInterest), is("jp.issuerSelfSolicits"), is("sales.offeredHere")),
  requires: { "type-2-registration": includes("jp.issuerLicences", "jp.type-2") },
  unless: { "special-permission": fundPermission },
  exposes: [
    { role: "issuer", basis: "primary", cites: [cite(fiea, "Arts. 197-2(x-4), 207")] },
    { role: "personnel", basis: "secondary", cites: [cite(fiea, "Arts. 197-2(x-4), 207")] },
    { role: "sponsor", basis: "joint", note: "The operator of the fund, where it is another person than the issuer." },
  ],
  remedies: [
    "Remove the excess and ineligible investors, and notify specially permitted business before the solicitation.",
    "Register as Type II, or let a registered firm solicit.",
  ],
  notes: ["Whether the interest is tokenised makes no difference. A breach of the notification route also leads to orders of suspension."],
});

export const dealerRules = [dealerRegistration, dealerCapital, ownFund];
