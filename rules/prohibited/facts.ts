/** Questions that several states put in the same words. Each pack declares them under an id of its own. */

const aboutTheOffering = { subject: "offering", type: "boolean" } as const;

/** Whether the ban follows an asset, originator or staff in the state when issue and sale are elsewhere. */
export const linkReached = (country: string) =>
  ({
    ...aboutTheOffering,
    meaning: `the ban follows the token's asset, originator or staff in ${country}`,
    ask: `The token's asset, originator or staff is in ${country}, its issuer and investors are not: in counsel's view, does the ban reach it?`,
    judgement: { by: "counsel", note: "A link of any kind is said to suffice, but how far the ban follows an asset or a helper into an issue abroad was not found in any text." },
  }) as const;

/** Whether a security token is left to the securities law of a state whose ban does not say so. */
export const securityOutsideBan = (country: string, known: string) =>
  ({
    ...aboutTheOffering,
    meaning: `the token is a security recognised in ${country} that the ban does not reach`,
    ask: `In counsel's view, is the token a security recognised by the law of ${country}, and outside the ban?`,
    judgement: { by: "counsel", note: known },
  }) as const;

/** What a token that the ban leaves to local law then needs. */
export const locallyApproved = (country: string, authority: string) =>
  ({
    ...aboutTheOffering,
    meaning: `${authority} has approved the offer of the token in ${country}`,
    ask: `Has ${authority} approved the offer of the token in ${country}? Keep the document.`,
  }) as const;

/** Whether buyers pay through the financial sector of the state. */
export const localFinancialChannel = (country: string) =>
  ({
    ...aboutTheOffering,
    meaning: `purchases of the token run through banks, exchange companies or payment firms of ${country}`,
    ask: `Do banks, exchange companies or payment firms of ${country} carry payments for the token?`,
  }) as const;
