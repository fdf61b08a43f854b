import { all, any, cite, holds, rule, tally } from "../../src/authoring";
import { publicOffering, security } from "./concepts";
import { words } from "./facts";
import { capitalMarketLaw, smallOfferRegulation } from "./instruments";
import { smallMonths, smallValue } from "./parameters";

const { is, atMost, onOrBefore } = words;

const addressed = any(is("sale.here"), is("id.toIndonesians"));

export const publicOffer = rule({
  id: "id.uupm.public-offering",
  title: "A public offering of securities tokens needs an effective registration statement and a prospectus",
  kind: "disclosure",
  cites: [cite(capitalMarketLaw, "public offering; registration")],
  subject: "sale",
  nexus: ["sale", "issuer"],
  when: all(holds(security), is("sale.offered"), addressed, holds(publicOffering)),
  requires: { "registration-effective": onOrBefore("id.registrationEffective", "asOf"), "prospectus": is("id.prospectus") },
  unless: {
    "small-offer": {
      title: "Offer of small value within twelve months",
      claimedAs: ["id.pojk29-2021.small-offer"],
      conditions: { "within-value": atMost("id.offerValue", smallValue), "within-period": atMost("id.offerMonths", smallMonths) },
      cites: [cite(smallOfferRegulation, "offers of small value")],
      note: "Both boundaries are inside. Spread over more than twelve months it is a public offering although within the value.",
    },
    "supranational": {
      title: "Offer by a supranational body",
      claimedAs: ["id.pojk29-2021.supranational"],
      conditions: { "supranational-body": is("id.supranational") },
      cites: [cite(smallOfferRegulation, "supranational bodies")],
    },
    "other-listed-case": {
      title: "Another listed case",
      claimedAs: ["id.pojk29-2021.other"],
      conditions: { "listed-in-counsels-view": is("id.otherListedCase") },
      cites: [cite(smallOfferRegulation, "further cases", { evidence: "unverified" })],
    },
  },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "intermediary", basis: "joint", note: "Underwriter." },
    { role: "personnel", basis: "joint", note: "Directors and commissioners." },
  ],
  remedies: ["Register the offer with OJK.", "Keep to 100 offerees and 50 buyers, without mass media.", "Stop at IDR 5 billion in twelve months."],
  openTexture: [{ term: "further cases", question: "Is the offer one of the other cases that are no public offering?", by: "counsel" }],
  notes: ["Offers to Indonesian citizens abroad are reached; those of an issuer outside Indonesia are judged only where something else touches Indonesia."],
});

export const securitiesTallies = [
  tally({ fact: "id.offerees", of: "offerees", among: "everywhere", where: addressed, cites: [cite(capitalMarketLaw, "public offering")] }),
  tally({ fact: "id.buyers", of: "purchasers", among: "everywhere", where: addressed, cites: [cite(capitalMarketLaw, "public offering")] }),
  tally({ fact: "id.offerValue", of: "amount", among: "everywhere", cites: [cite(smallOfferRegulation, "offers of small value")] }),
];

export const securitiesRules = [publicOffer];
