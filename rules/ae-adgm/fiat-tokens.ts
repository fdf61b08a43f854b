import { all, any, cite, holds, rule, whoeverActs } from "../../src/authoring";
import { fiatReferencedToken, financialService } from "./concepts";
import { words } from "./facts";
import { fiatTokenRegime } from "./instruments";
import { reserveCover } from "./parameters";

const { is, atLeast } = words;

export const fiatTokenIssue = rule({
  id: "ae-adgm.frt-issuance",
  title: "Issuing a fiat-referenced token in or from the ADGM needs permission, full reserve, redemption and disclosure",
  kind: "authorisation",
  cites: [cite(fiatTokenRegime, "issuing a fiat-referenced token")],
  subject: "offering",
  nexus: ["issuer"],
  when: holds(fiatReferencedToken),
  requires: {
    "permission": is("ae-adgm.fiatTokenPermission"),
    "full-reserve": atLeast("ae-adgm.reserveCover", reserveCover),
    "redemption": is("ae-adgm.redemptionKept"),
    "disclosure": is("ae-adgm.fiatTokenDisclosure"),
  },
  exposes: [
    { role: "issuer", basis: "primary" },
    { role: "personnel", basis: "secondary", note: "Officers." },
    { role: "platform", basis: "joint", note: "That uses a token which is not accepted." },
  ],
  remedies: ["Obtain the permission, and cover the face value in full.", "Use an accepted fiat-referenced token."],
  notes: ["Consultation Paper 9 of 2025 (2025-09-09) proposed wider activities and automatic acceptance of tokens issued in the ADGM; final rules are not confirmed."],
});

export const fiatTokenUse = rule({
  id: "ae-adgm.frt-issuance-use",
  title: "Firms in the ADGM use accepted fiat-referenced tokens only",
  kind: "asset-requirement",
  cites: [cite(fiatTokenRegime, "accepted fiat-referenced tokens")],
  subject: "party",
  nexus: ["provider", "personnel"],
  when: all(holds(fiatReferencedToken), holds(financialService), any(is("party.here"), is("party.staffHere"))),
  requires: { "accepted-token": is("ae-adgm.acceptedFiatToken") },
  exposes: whoeverActs({ basis: "primary" }),
  remedies: ["Use an accepted fiat-referenced token."],
});

export const fiatTokenRules = [fiatTokenIssue, fiatTokenUse];
