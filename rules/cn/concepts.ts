import { all, any, cite, concept, vocabulary } from "../../src/authoring";
import { sharedFacts } from "./facts";
import { notice42 } from "./instruments";

const { is, equals, oneOf, onOrBefore } = vocabulary("CNY", sharedFacts);

/** Turning ownership, income or other rights in assets into tokens, and issuing and trading them. */
export const rwaTokenization = concept({
  id: "cn.rwa-tokenization",
  title: "Tokenization of real-world assets",
  subject: "offering",
  when: all(is("token.usesDlt"), oneOf("token.represents", ["underlying-rights", "issuer-claim"])),
  cites: [cite(notice42, "item (2)")],
});

/** A leg of the activity that takes place in, or reaches, the mainland. */
export const onshoreActivity = concept({
  id: "cn.onshore-activity",
  title: "Activity in the mainland",
  subject: "offering",
  when: any(
    is("sales.offeredHere"),
    all(is("issuer.organisedHere"), is("cn.issuedInMainland")),
    is("platform.here"),
    is("venue.here"),
    is("personnel.here"),
  ),
  cites: [cite(notice42, "item (2)")],
  note: "Notice 42 does not list the connecting acts; a mainland sponsor that merely prepares an offshore deal is not by itself an onshore activity (interpretation).",
});

/** The consent, registration or filing of every authority concerned was complete before the start. */
export const offshoreConsentBeforeStart = concept({
  id: "cn.offshore-consent-before-start",
  title: "Mainland consent or filing complete before the start",
  subject: "offering",
  when: all(equals("cn.consentStatus", "completed"), onOrBefore("cn.consentDate", "dates.offerStart")),
  cites: [cite(notice42, "item (14)")],
});

