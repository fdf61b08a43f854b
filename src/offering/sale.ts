import type * as z from "zod";
import { attributes } from "./attributes";
import { code, count, dateOrNotYet, duration, flag, id, investorClass, language, listOf, oneOf, partyRef, place, text } from "./field";
import { lazySchema } from "./lazy-schema";
import { localFacts } from "./local-facts";
import { money, partyOrPerson } from "./values";

/**
 * One tranche into one country and class of investors: the unit on which most country rules operate. A single list of
 * countries would lose that the same offer is public in one and private in another.
 */
export const saleSchema = lazySchema(() =>
  attributes({
    id: id("Name of this sale inside the offering."),
    country: place("Where the offeree is."),
    status: oneOf(
      ["intended", "excluded", "unsolicited-only", "legacy-holders"],
      "Whether it is sold there; `excluded` has to be backed by controls.",
    ),
    investorClass: investorClass("Class on which the local exemption rests: retail, or <country>.<class> such as hk.professional."),
    date: dateOrNotYet("Date of the (first) sale."),
    pathway: code("Exemption claimed for this sale, such as us.506c."),
    pathways: listOf(code("One claim."), "Exemptions claimed for this sale under several laws, one for each: us.reg-s, eu.prospectus-1-4-a, gb.poatr.qualified-only."),
    offerees: count("Persons addressed."),
    purchasers: count("Persons who buy."),
    nonAccreditedIn90Days: count("Non-accredited purchasers in any 90 days."),
    amount: money("Amount offered there."),
    minTicket: money("Smallest purchase there."),
    maxTicket: money("Largest purchase there."),
    advertised: flag("Advertised to the public there."),
    warningStatement: flag("The prescribed warning is given."),
    priorContact: flag("Offerees had dealt with the seller before."),
    verification: attributes({
      method: oneOf(
        [
          "self-declared", "documents", "third-party-letter", "high-minimum-plus-representation", "existing-client", "none",
        ],
        "How.",
      ),
      by: partyOrPerson("By whom."),
      validity: duration("For how long it is valid."),
    }).describe("How membership of the class is established."),
    sophisticationTest: attributes({
      knowledgeTest: flag("Knowledge is tested."),
      lossSimulation: flag("The ability to bear losses is simulated."),
      warnings: flag("Warnings are given."),
      reflectionPeriod: duration("Time to think."),
    }).describe("Entry test for retail investors."),
    offshoreTransaction: flag("Buyer outside the US at the order, no directed selling efforts."),
    usPersonCertification: flag("A certificate of not being a US person is collected."),
    language: language("Language of the offer there."),
    localRepresentative: partyRef("Local representative."),
    reverseSolicitation: attributes({
      claimed: flag("Claimed."),
      evidence: text("Evidence kept."),
      initiatedBy: oneOf(["client", "issuer", "intermediary"], "Who made the first contact."),
    }).describe("Claim that the client came unasked; marketing there defeats it."),
    local: localFacts(),
  }),
);
/** One tranche into one country and class of investors. */
export type Sale = z.infer<ReturnType<typeof saleSchema>>;
