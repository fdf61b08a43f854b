import { all, any, cite, holds, rule } from "../../src/authoring";
import { summaryAllowed, summaryRequired } from "./dates";
import { words } from "./facts";
import { cciRules, ukPriips } from "./instruments";
import { retailSale } from "./investor-concepts";

const { is, before, onOrBefore, onOrAfter } = words;

export const keyInformation = rule({
  id: "gb.disclosure.priips-cci",
  title: "Retail investors get the key information or product summary of a packaged product",
  kind: "disclosure",
  cites: [cite(ukPriips, "key information document"), cite(cciRules, "product summary")],
  evidence: "unverified",
  subject: "sale",
  nexus: ["sale"],
  when: all(is("sale.offered"), holds(retailSale), is("gb.returnFollowsReference")),
  requires: {
    "key-information-or-product-summary": any(
      all(is("gb.productSummary"), onOrAfter("asOf", summaryAllowed)),
      all(onOrBefore("gb.kidPublished", "asOf"), before("asOf", summaryRequired)),
    ),
  },
  exposes: [
    { role: "issuer", basis: "primary", note: "Manufacturer, authorised or not." },
    { role: "intermediary", basis: "primary", note: "Distributor." },
    { role: "platform", basis: "primary", note: "Distributor." },
  ],
  remedies: ["Publish a product summary (from 2027-06-08 nothing else will do), or until 2027-06-07 a key information document.", "Do not sell to retail investors."],
  notes: ["The dates are known from a secondary source only and are not confirmed."],
});

export const disclosureRules = [keyInformation];
