import { all, any, cite, holds, not, rule, vocabulary } from "../../src/authoring";
import { rwaTokenization, virtualCurrency } from "./concepts";
import { whoeverActs } from "./exposures";
import { sharedFacts } from "./facts";
import { notice42 } from "./instruments";

/** Notice 42 on the internet, advertising and registered names. */

const { is, isNot, includes, includesAny } = vocabulary("CNY", sharedFacts);

const NO_CARVE_OUT = "Consent or filing is taken not to lift this rule: nothing read exempts tokenization that holds it.";

export const internetMarketing = rule({
  id: "cn.notice42.internet-marketing",
  title: "Virtual currency and tokenization may not be shown, promoted or given traffic on the mainland internet",
  kind: "marketing",
  cites: [cite(notice42, "internet companies: premises, display, marketing, paid traffic")],
  subject: "offering",
  nexus: ["marketing"],
  when: all(any(holds(rwaTokenization), holds(virtualCurrency)), is("marketing.here")),
  exposes: [
    { role: "marketer", basis: "primary" },
    { role: "platform", basis: "primary" },
    { role: "issuer", basis: "joint" },
    { role: "technology-provider", basis: "joint", note: "As host of the content." },
  ],
  remedies: ["Remove the content and stop paid traffic.", "Geo-fence the mainland out of every channel."],
  notes: [NO_CARVE_OUT],
});

export const internetCompanies = rule({
  id: "cn.notice42.internet-marketing.internet-companies",
  title: "Internet companies, app stores, hosts and promoters may not serve the promotion of such business",
  kind: "marketing",
  cites: [cite(notice42, "internet companies: premises, display, marketing, paid traffic")],
  subject: "party",
  nexus: ["provider", "marketing"],
  when: all(
    any(holds(rwaTokenization), holds(virtualCurrency)),
    any(
      includesAny("party.capacities", ["marketer"]),
      includes("party.roles", "hosting-provider"),
      includesAny("party.services", ["marketing", "hosting"]),
    ),
    any(is("party.here"), is("marketing.here")),
  ),
  exposes: whoeverActs({ basis: "primary" }),
  remedies: ["Take the content and the listing down.", "Decline advertising and hosting for such business."],
  notes: [NO_CARVE_OUT],
});

const NAME_REMEDY = ["Rename the entity and amend its business scope."] as const;
const NAMES = "registered names and business scopes";

export const issuerName = rule({
  id: "cn.notice42.internet-marketing.issuer-name",
  title: "A mainland issuer may not carry virtual currency, stablecoin, RWA or the like in its name or business scope",
  kind: "marketing",
  cites: [cite(notice42, NAMES, { evidence: "secondary" })],
  subject: "offering",
  nexus: ["issuer"],
  when: all(is("issuer.organisedHere"), is("cn.issuerUsesListedWords")),
  exposes: [{ role: "issuer", basis: "primary" }],
  remedies: NAME_REMEDY,
});

export const partyName = rule({
  id: "cn.notice42.internet-marketing.party-name",
  title: "A mainland enterprise may not carry virtual currency, stablecoin, RWA or the like in its name or business scope",
  kind: "marketing",
  cites: [cite(notice42, NAMES, { evidence: "secondary" })],
  subject: "party",
  nexus: ["provider"],
  when: all(is("party.here"), any(isNot("party.natural"), not(includesAny("party.capacities", ["personnel", "investor"]))), is("cn.usesListedWords")),
  exposes: whoeverActs({ basis: "primary" }),
  remedies: NAME_REMEDY,
  notes: ["Sole traders are enterprises for this purpose; people who take part as staff or investors are not asked."],
});

export const marketingRules = [internetMarketing, internetCompanies, issuerName, partyName] as const;
