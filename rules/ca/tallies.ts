import { cite, holds, not, tally, vocabulary } from "../../src/authoring";
import { permittedClient } from "./concepts";
import { PATHWAYS, outsideTheList } from "./exemptions";
import { facts } from "./facts";
import { ni31103, ni45102, ni45106, ni45110 } from "./instruments";
import { crowdfundingWindow } from "./parameters";

/** What is worked out from the list of sales. */

const { equals, oneOf } = vocabulary("CAD", facts);

/** The exemptions whose tokens stay locked in under section 2.5. */
export const LOCKING = [PATHWAYS.accredited, PATHWAYS.memorandum, PATHWAYS.minimumAmount, PATHWAYS.crowdfunding] as const;

export const tallies = [
  tally({
    fact: "ca.crowdfundedIn12Months",
    of: "amount",
    among: "everywhere",
    where: equals("sale.pathway", PATHWAYS.crowdfunding),
    within: crowdfundingWindow.id,
    related: [PATHWAYS.crowdfunding],
    cites: [cite(ni45110, "limits")],
  }),
  tally({ fact: "ca.crowdfundedHere", among: "jurisdiction", where: equals("sale.pathway", PATHWAYS.crowdfunding), cites: [cite(ni45110, "report of distribution", { evidence: "unverified" })] }),
  tally({ fact: "ca.soldOutsideList", among: "everywhere", where: outsideTheList, cites: [cite(ni45106, "s. 2.4", { evidence: "unverified" })] }),
  tally({ fact: "ca.soldUnderExemption", among: "jurisdiction", where: oneOf("sale.pathway", LOCKING), cites: [cite(ni45102, "s. 2.5")] }),
  tally({ fact: "ca.soldToOthersThanPermittedClients", among: "jurisdiction", where: not(holds(permittedClient)), cites: [cite(ni31103, "s. 8.18", { evidence: "unverified" })] }),
];
