import { all, any, cite, concept, holds, not, vocabulary } from "../../src/authoring";
import { securityFacts } from "./security-facts";
import { geniusAct } from "./public-law-instruments";
import { howey, interpretation2026, reves, securitiesAct } from "./security-instruments";
import { geniusStart } from "./security-parameters";

/** What the federal securities laws mean by a security. The format of the token changes nothing. */

const { is, isNot, equals, oneOf, includesAny, onOrAfter, onOrBefore } = vocabulary("USD", securityFacts);

const definitions = { url: "https://www.law.cornell.edu/uscode/text/15/77b" } as const;

/** Rights that make the holder share in a venture. */
const PARTICIPATION = ["dividend", "profit-share", "conversion", "subscription"] as const;

export const equitySecurity = concept({
  id: "us.equity-security",
  title: "Equity security",
  subject: "offering",
  when: any(oneOf("token.kind", ["equity", "fund-unit"]), includesAny("asset.rights", PARTICIPATION)),
  cites: [cite(securitiesAct, "s. 2(a)(1)", definitions)],
  note: "Shares, partnership and company interests, fund units, profit shares, warrants and convertible debt. An interest in profits makes an instrument equity even if it is called a note.",
});

/** A promise to repay, whatever it is called. */
const promiseToRepay = any(equals("token.kind", "debt"), includesAny("asset.rights", ["interest", "repayment"]));

export const debtSecurity = concept({
  id: "us.debt-security",
  title: "Debt security",
  subject: "offering",
  when: all(promiseToRepay, not(holds(equitySecurity)), any(equals("us.securityType", "Debt"), isNot("us.resemblesNonSecurityNote"))),
  cites: [cite(securitiesAct, "s. 2(a)(1)", definitions), cite(reves, "family resemblance test")],
  note: "A bond or debenture (asset.securityType: Debt) is taken at its word. Any other note is presumed to be a security and leaves the class only by a strong resemblance to one that is not.",
});

/** A token that is a receipt for a security, or follows the price of one. */
const linkedToSecurity = all(
  oneOf("asset.kind", ["equity", "bond", "fund-interest"]),
  oneOf("token.represents", ["underlying-rights", "issuer-claim", "price-exposure"]),
);

export const digitalSecurity = concept({
  id: "us.digital-security",
  title: "Digital security: an instrument that the Act names",
  subject: "offering",
  classification: true,
  when: any(
    holds(equitySecurity),
    holds(debtSecurity),
    linkedToSecurity,
    all(equals("asset.kind", "commodity"), is("us.fractionalMineralInterest")),
  ),
  cites: [cite(securitiesAct, "s. 2(a)(1)", definitions), cite(interpretation2026, "digital securities")],
  note: "A digital security is always a security, whatever its format.",
});

/** Something of value is given for the token. Free means without sign-ups, referrals or the like. */
export const forValue = concept({
  id: "us.for-value",
  title: "Offered for value",
  subject: "offering",
  when: any(
    oneOf("raise.kind", ["offer-to-public", "admission-to-trading", "offer-and-admission", "private-placement", "secondary-sale-by-holder", "exchange-offer"]),
    all(oneOf("raise.kind", ["airdrop-or-free", "dividend-or-split"]), is("us.valueGivenForTokens")),
  ),
  cites: [cite(securitiesAct, "s. 2(a)(3)", definitions)],
});

export const investmentContract = concept({
  id: "us.investment-contract",
  title: "Investment contract",
  subject: "offering",
  classification: true,
  when: all(
    not(holds(digitalSecurity)),
    holds(forValue),
    any(is("asset.pooled"), is("us.returnsTiedToPromoter")),
    any(is("us.profitExpected"), is("raise.promisedReturn")),
    is("us.relianceOnPromoter"),
    isNot("us.promisesEnded"),
  ),
  cites: [cite(securitiesAct, "s. 2(a)(1)", definitions), cite(howey, "test of an investment contract"), cite(interpretation2026, "promises of the issuer")],
  note: "All of: an investment of money or other value, in a common enterprise, with profit reasonably expected, from essential managerial efforts that the issuer or its agents promised. Asked only of a token that is not already an instrument which the Act names.",
});

export const permittedStablecoin = concept({
  id: "us.permitted-issuer-stablecoin",
  title: "Payment stablecoin of a permitted issuer",
  subject: "offering",
  classification: true,
  when: all(equals("token.kind", "stablecoin"), is("us.permittedStablecoinIssuer"), onOrAfter("asOf", geniusStart)),
  cites: [cite(geniusAct, "s. 17", { evidence: "unverified" })],
  note: "Excluded from the term security by statute once the Act is effective. Any other stablecoin is judged on its facts; one that pays a yield or works like a fund points to a security.",
});

export const security = concept({
  id: "us.security",
  title: "Security",
  subject: "offering",
  classification: true,
  when: all(any(holds(digitalSecurity), holds(investmentContract)), not(holds(permittedStablecoin))),
  cites: [cite(securitiesAct, "s. 2(a)(1)", definitions), cite(interpretation2026, "five categories of crypto assets")],
  note: "Whether a token sold under an investment contract is a security in a given sale also depends on when the promises were made.",
});

/** A promise made after a sale does not make that sale one of an investment contract. */
export const securitySold = concept({
  id: "us.security-sold",
  title: "Offer or sale of a security",
  subject: "sale",
  when: all(is("sale.offered"), holds(security), holds(forValue), any(holds(digitalSecurity), onOrBefore("us.promisesFirstMade", "sale.date"))),
  cites: [cite(securitiesAct, "s. 2(a)(1), (3)", definitions), cite(interpretation2026, "promises made before or at the sale")],
});

// What a token is that is no security.

const category = (id: string, title: string, value: "digital-commodity" | "digital-collectible" | "digital-tool") =>
  concept({
    id,
    title,
    subject: "offering",
    classification: true,
    when: all(not(holds(digitalSecurity)), equals("us.assetCategory", value)),
    cites: [cite(interpretation2026, "five categories of crypto assets")],
    note: "Not itself a security; an offer of it may still be one of an investment contract.",
  });

export const digitalCommodity = category("us.digital-commodity", "Digital commodity", "digital-commodity");
export const digitalCollectible = category("us.digital-collectible", "Digital collectible", "digital-collectible");
export const digitalTool = category("us.digital-tool", "Digital tool", "digital-tool");

export const securityConcepts = [
  equitySecurity, debtSecurity, digitalSecurity, forValue, investmentContract, permittedStablecoin, security, securitySold, digitalCommodity, digitalCollectible,
  digitalTool,
] as const;
