import { all, any, cite, holds, rule } from "../../src/authoring";
import { capitalMarketsProduct, schemeUnit, securities } from "./concepts";
import { words } from "./facts";
import { amendmentAct2024, sfa } from "./instruments";
import { permittedBuyers } from "./investor-concepts";
import {
  firstSaleOfUnits, liveProspectus, lockedSecurities, ofOtherExemptClass, offerInReach, permittedUnitBuyers, resale, restsOn, withinResalePeriod,
} from "./offer-concepts";
import { resaleFree, resalePeriod } from "./parameters";

const { is, isNot, equals, oneOf, onOrBefore, later } = words;

const S276 = "https://sso.agc.gov.sg/Act/SFA2001?ProvIds=pr276-";
const S304_305A = "https://sso.agc.gov.sg/Act/SFA2001?Timeline=On&ProvIds=pr304-,pr304A-,pr305-,pr305A-";

const documented = all(holds(liveProspectus), is("sg.prospectusDelivered"));

/** Who answers for a resale: the holder, the venue that matches it, the issuer only for a lock that it promised. */
const seller = [
  { role: "investor", basis: "primary", note: "The holder who sells makes an offer without a prospectus." },
  { role: "issuer", basis: "primary", note: "A holder named as seller; the issuer itself only where its terms or smart contract permit the sale although the offer document promised the lock." },
  { role: "platform", basis: "secondary", note: "The operator of the venue that matches the sale." },
] as const;

export const securitiesResale = rule({
  id: "sg.sfa.s276-resale",
  title: "For six months securities acquired under section 274 or 275 pass to permitted buyers only",
  kind: "transfer-restriction",
  cites: [cite(sfa, "s. 276", { url: S276 }), cite(amendmentAct2024, "amendment of SFA s. 276")],
  subject: "sale",
  nexus: ["sale"],
  when: all(is("sale.offered"), holds(lockedSecurities), holds(withinResalePeriod)),
  requires: { "permitted-buyers-or-prospectus": any(holds(permittedBuyers), documented) },
  unless: {
    "listed-class": {
      title: "Class already listed on an approved exchange",
      claimedAs: ["sg.sfa-276-7"],
      conditions: { "listed-class-with-document": is("sg.listedClass") },
      cites: [cite(sfa, "s. 276(7)", { url: S276 }), cite(amendmentAct2024, "SFA s. 276(7)")],
      inForce: { from: "2025-01-24" },
    },
  },
  freeFrom: { from: "sg.acquiredOn", within: resaleFree.id },
  exposes: seller,
  remedies: [
    "Sell only to institutional investors, relevant persons, or on terms of the large minimum.",
    "Wait until six months have run, then rely on another exemption.",
    "Have the issuer buy back.",
  ],
  notes: [
    "After six months only the override ends: an offer to the public at large still needs an exemption or a prospectus (reading of the text).",
    "The anniversary of the acquisition is read as inside the six months.",
    "Fund units follow sg.sfa.s304a-305a-cis-first-sale, which has no end.",
  ],
});

export const resaleLock = rule({
  id: "sg.sfa.s276-resale-lock",
  title: "A lock promised to buyers under section 274 or 275 is enforced",
  kind: "transfer-restriction",
  cites: [cite(sfa, "s. 276", { url: S276 })],
  subject: "sale",
  nexus: ["sale"],
  when: all(holds(offerInReach), holds(securities), ofOtherExemptClass, restsOn(["sg.sfa-274", "sg.sfa-275", "sg.sfa-275-1a"])),
  requires: { "allow-list-or-lock-where-promised": any(is("sg.resaleRestricted"), isNot("sg.lockPromised")) },
  freeFrom: { from: "dates.closing", within: resaleFree.id },
  exposes: [{ role: "issuer", basis: "primary" }],
  remedies: ["Enforce an allow-list of permitted buyers, or a lock, for six months from each acquisition; better still on the ledger."],
  notes: [
    "The law binds the holder who resells; the issuer answers where its terms permit what its document rules out. Without a promise nothing is tested here, but holders still run the risk.",
    "The six months run from each acquisition; the day shown runs from the close of the offer.",
  ],
});

/** Interests in a vehicle of accredited individuals that bought under an exemption. */
function lookThrough(id: string, exemption: "sfa-275" | "sfa-305", provision: string, url: string) {
  return rule({
    id,
    title: `For six months interests in a vehicle that bought under section ${exemption.slice(4)} pass to permitted buyers only`,
    kind: "transfer-restriction",
    cites: [cite(sfa, provision, { url })],
    subject: "sale",
    nexus: ["sale"],
    when: all(is("sale.offered"), holds(resale), holds(capitalMarketsProduct), equals("sg.vehicleBoughtUnder", exemption), onOrBefore("sale.date", later("sg.vehicleBoughtOn", resalePeriod))),
    requires: { "permitted-buyers-or-no-sale": any(holds(permittedBuyers), oneOf("sg.transferGround", ["no-consideration", "operation-of-law"])) },
    freeFrom: { from: "sg.vehicleBoughtOn", within: resaleFree.id },
    exposes: seller,
    remedies: ["Transfer the interest only to permitted buyers, for nothing or by operation of law, until six months after the vehicle's purchase."],
    notes: ["A corporation that only holds investments and is wholly owned by accredited individuals, or a trust of that kind."],
  });
}

export const securitiesLookThrough = lookThrough("sg.sfa.s276-resale-look-through", "sfa-275", "s. 276(3)-(4)", S276);
export const unitsLookThrough = lookThrough("sg.sfa.s304a-305a-cis-first-sale-look-through", "sfa-305", "s. 305A(2)-(3)", S304_305A);

export const unitsFirstSale = rule({
  id: "sg.sfa.s304a-305a-cis-first-sale",
  title: "Fund units acquired under section 304 or 305 are first sold to permitted buyers only",
  kind: "transfer-restriction",
  cites: [cite(sfa, "ss. 304A, 305A", { url: S304_305A })],
  subject: "sale",
  nexus: ["sale"],
  when: all(is("sale.offered"), holds(firstSaleOfUnits)),
  requires: {
    "permitted-buyers-or-authorised-with-prospectus": any(
      holds(permittedUnitBuyers),
      all(oneOf("sg.schemeStatus", ["authorised", "recognised"]), documented),
    ),
  },
  unless: {
    "listed-class": {
      title: "Units of a class listed on an approved exchange",
      claimedAs: ["sg.sfa-304a-2", "sg.sfa-305a-5"],
      conditions: { "listed-class-with-document": is("sg.listedClass") },
      cites: [cite(sfa, "ss. 304A(2), 305A(5)", { url: S304_305A })],
      note: "With an offer information statement or similar approved document.",
    },
  },
  exposes: seller,
  remedies: ["Sell to permitted buyers: institutional investors only for units bought under section 304.", "Have the issuer buy back, or the scheme authorised."],
  notes: ["Without limit of time, unlike the six months for securities. Later sales are not restricted here."],
});

export const unitsLock = rule({
  id: "sg.sfa.s304a-305a-cis-first-sale-lock",
  title: "A restriction of resale promised to buyers under section 304 or 305 is enforced",
  kind: "transfer-restriction",
  cites: [cite(sfa, "ss. 304A, 305A", { url: S304_305A })],
  subject: "sale",
  nexus: ["sale"],
  when: all(is("sale.offered"), holds(schemeUnit), ofOtherExemptClass, restsOn(["sg.sfa-304", "sg.sfa-305", "sg.sfa-305-2"])),
  requires: { "allow-list-where-promised": any(is("sg.resaleRestricted"), isNot("sg.lockPromised")) },
  exposes: [{ role: "issuer", basis: "primary" }],
  remedies: ["Enforce an allow-list of permitted buyers on the first sale, without limit of time."],
});

export const resaleRules = [securitiesResale, resaleLock, securitiesLookThrough, unitsFirstSale, unitsLock, unitsLookThrough];
