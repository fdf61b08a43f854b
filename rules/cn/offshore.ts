import { capitalControlRules } from "./capital-controls";
import { criminalRules } from "./criminal-law";
import { csrcAbsRules } from "./csrc-abs-filing";
import { illegalFundraisingRules } from "./illegal-fundraising";
import { ndrcRules } from "./ndrc-external-debt";
import { offshoreRwaRules } from "./offshore-rwa";
import { overseasListingRules } from "./overseas-listing";
import { securitiesLawRules } from "./securities-law";

/** The half of the mainland's law that reaches beyond Notice 42's onshore bans: offshore issues and the general law. */

export { criminalUntranslated as offshoreUntranslated } from "./criminal-law";
export { offshoreConcepts } from "./offshore-concepts";
export { offshoreFacts } from "./offshore-facts";
export { offshoreInstruments } from "./offshore-instruments";
export { offshoreParameters } from "./offshore-parameters";

export const offshoreRules = [
  ...offshoreRwaRules,
  ...csrcAbsRules,
  ...ndrcRules,
  ...overseasListingRules,
  ...securitiesLawRules,
  ...illegalFundraisingRules,
  ...criminalRules,
  ...capitalControlRules,
] as const;
