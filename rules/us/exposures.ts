import type { Exposure } from "../../src/authoring";
import { cite } from "../../src/authoring";
import { securitiesAct } from "./security-instruments";

/** Who answers for a defective offer: the map of liability that every rule on offers shares (card us.securities-act.s12-liability). */

const sellerLiability = [cite(securitiesAct, "s. 12(a)(1)", { url: "https://www.law.cornell.edu/uscode/text/15/77l" })];
const controlLiability = [cite(securitiesAct, "s. 15(a)", { url: "https://www.law.cornell.edu/uscode/text/15/77o" })];
const aiding = [cite(securitiesAct, "s. 15(b)", { url: "https://www.law.cornell.edu/uscode/text/15/77o" })];

/** The issuer: always, and without fault. */
export const issuerAnswers: Exposure<never> = {
  role: "issuer",
  basis: "primary",
  knowledge: "strict",
  cites: sellerLiability,
  note: "Price and interest back against the token, or damages. One year from the violation, at most three from the first public offer (s. 13).",
};

/** Whoever sells, or solicits a purchase for reward. */
export const statutorySellers: readonly Exposure<never>[] = [
  {
    role: "platform",
    basis: "joint",
    knowledge: "strict",
    cites: sellerLiability,
    note: "If it passes title, or solicits the purchase for its own or the owner's financial interest.",
  },
  {
    role: "intermediary",
    basis: "joint",
    knowledge: "strict",
    cites: sellerLiability,
    note: "Underwriters, placement agents and finders who solicit for reward; also as underwriter under s. 2(a)(11).",
  },
  {
    role: "marketer",
    basis: "joint",
    knowledge: "strict",
    cites: sellerLiability,
    note: "If paid and soliciting purchases.",
  },
];

/** Whoever controls the issuer or another person who is liable. */
export const controlPersons: readonly Exposure<never>[] = [
  {
    role: "sponsor",
    basis: "control",
    knowledge: "knew-or-should-have-known",
    cites: controlLiability,
    note: "General partners, holders of control and those who control in fact, jointly and severally.",
  },
  {
    role: "personnel",
    basis: "control",
    knowledge: "knew-or-should-have-known",
    cites: controlLiability,
    note: "Directors and officers who control.",
  },
];

/** Whoever helps knowingly or recklessly: towards the SEC, not towards investors. */
export const aiders: readonly Exposure<never>[] = (["technology-provider", "custodian", "payment-provider"] as const).map((role) => ({
  role,
  basis: "secondary",
  knowledge: "knew",
  cites: aiding,
  note: "Only for substantial assistance given knowingly or recklessly, and only towards the SEC; a supplier who neither solicits nor is paid on sales is no seller.",
}));

/** An investor who buys in order to pass the tokens on. */
export const redistributors: readonly Exposure<never>[] = [
  {
    role: "investor",
    basis: "secondary",
    cites: [cite(securitiesAct, "s. 2(a)(11)", { url: "https://www.law.cornell.edu/uscode/text/15/77b" })],
    note: "As underwriter, if it bought with a view to distribution.",
  },
];

/** Everybody who answers for an offer or sale without registration or exemption. */
export const offerExposure: readonly Exposure<never>[] = [issuerAnswers, ...statutorySellers, ...controlPersons, ...aiders, ...redistributors];

/** The issuer and those who control it: duties that only the issuer can fulfil. */
export const issuerExposure: readonly Exposure<never>[] = [issuerAnswers, ...controlPersons];
