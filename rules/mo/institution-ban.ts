import { all, cite, holds, rule, vocabulary, whoeverActs } from "../../src/authoring";
import { serviceToToken, tokenOrVirtualCurrency } from "./concepts";
import { facts } from "./facts";
import { answer2024, notice2017, notice2018 } from "./instruments";

const { is } = vocabulary("MOP", facts);

export const institutionBan = rule({
  id: "mo.amcm.institution-ban",
  title: "Banks and payment institutions of Macau do not serve tokens or virtual currencies",
  kind: "prohibition",
  cites: [
    cite(notice2017, "ban for banks and payment institutions"),
    cite(notice2018, "ban restated"),
    cite(answer2024, "institutions may not provide virtual-asset services"),
  ],
  subject: "party",
  nexus: ["provider", "platform", "personnel", "issuer", "asset", "customers", "marketing", "venue"],
  when: all(holds(tokenOrVirtualCurrency), is("party.supervisedHere"), holds(serviceToToken)),
  requires: { "specific-authorisation": is("mo.specificAuthorisation") },
  exposes: [
    ...whoeverActs({ basis: "primary" }),
    { role: "personnel", basis: "joint", reach: "any", note: "Officers, by way of supervisory sanction." },
  ],
  remedies: [
    "Stop the service, and take the institution out of the offering.",
    "Ask the Monetary Authority for a specific authorisation before any service.",
  ],
  openTexture: [{ term: "indirect service", question: "Does the institution's part in the offering serve tokens indirectly?", by: "counsel" }],
  notes: [
    "The notices were read in secondary sources only; later confidential guidance may exist.",
    "No exemption was found.",
  ],
});
