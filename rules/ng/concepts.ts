import { all, any, cite, concept, holds } from "../../src/authoring";
import { words } from "./facts";
import { digitalAssetRules, investmentsAct, privateDebtRules } from "./instruments";

const { is, equals, oneOf } = words;

const NOT_CLEARED = oneOf("ng.assessment", ["not-filed", "pending", "security"]);

export const security = concept({
  id: "ng.security",
  title: "Security under the Act, virtual and digital assets included",
  subject: "offering",
  classification: true,
  when: all(any(is("token.usesDlt"), oneOf("token.kind", ["equity", "debt", "fund-unit"])), NOT_CLEARED),
  cites: [cite(investmentsAct, "s. 357")],
  note: "A token is presumed a security until the SEC finds on assessment that it is none.",
});

export const intoNigeria = concept({
  id: "ng.into-nigeria",
  title: "Offer within Nigeria, or one that targets Nigerians",
  subject: "offering",
  when: any(is("sales.offeredHere"), is("marketing.targetsHere")),
  cites: [cite(digitalAssetRules, "Part A, scope")],
});

export const digitalOffering = concept({
  id: "ng.digital-asset-offering",
  title: "Digital-asset offering",
  subject: "offering",
  classification: true,
  when: all(is("token.usesDlt"), holds(intoNigeria)),
  cites: [cite(digitalAssetRules, "Part A, scope")],
});

export const publicInvitation = concept({
  id: "ng.public-invitation",
  title: "Invitation to the public",
  subject: "offering",
  when: any(
    is("marketing.invitesPublicHere"),
    all(is("sales.offeredHere"), oneOf("raise.kind", ["offer-to-public", "offer-and-admission"])),
    all(is("marketing.targetsHere"), is("marketing.generalSolicitation")),
  ),
  cites: [cite(investmentsAct, "s. 95(1)")],
});

export const privateDebt = concept({
  id: "ng.private-company-debt",
  title: "Debt of a private company",
  subject: "offering",
  when: all(is("ng.privateDebtRulesFinal"), is("ng.privateCompany"), any(equals("token.kind", "debt"), oneOf("asset.kind", ["bond", "loan"])), is("sales.offeredHere")),
  cites: [cite(privateDebtRules, "debt securities")],
});
