import { all, cite, holds, rule } from "../../src/authoring";
import { illiquidRight } from "./classification";
import { unregisteredOffer } from "./exposures";
import { words } from "./facts";
import { registrationInTime } from "./fiea-registration-statement";
import { fiea, fieaOrder } from "./instruments";
import { solicitation } from "./offers";
import { acquirerLimit, registrationAmount, securitiesShare } from "./offer-parameters";

const { atMost, lessThan } = words;

export const paragraphTwoOffer = rule({
  id: "jp.fiea.paragraph2-500-holders",
  title: "Paragraph-2 rights that 500 persons or more acquire need a registration statement",
  kind: "disclosure",
  cites: [cite(fiea, "Arts. 2(3)(iii), 3(iii), 4"), cite(fieaOrder, "Arts. 1-7-2, 2-9")],
  subject: "sale",
  nexus: ["sale"],
  when: all(holds(solicitation), holds(illiquidRight)),
  requires: registrationInTime,
  unless: {
    "few-acquirers": {
      title: "Private offer: fewer acquirers than the limit",
      claimedAs: ["jp.paragraph-2-private"],
      conditions: { "below-limit-of-acquirers": lessThan("jp.acquirers", acquirerLimit) },
      cites: [cite(fiea, "Art. 2(3)(iii)"), cite(fieaOrder, "Art. 1-7-2")],
      note: "Those who acquire are counted, not those who are solicited.",
    },
    "not-mainly-in-securities": {
      title: "Scheme that does not invest mainly in securities",
      conditions: { "at-most-half-in-securities": atMost("jp.securitiesShare", securitiesShare) },
      cites: [cite(fiea, "Art. 3(iii)"), cite(fieaOrder, "Art. 2-9")],
      note: "Such as direct holdings of real estate: outside the disclosure chapter unless the right is an ERTR.",
    },
    "small-amount": {
      title: "Public offer below the amount",
      claimedAs: ["jp.small-amount"],
      conditions: { "below-limit-of-total": lessThan("jp.publicAmount", registrationAmount) },
      cites: [cite(fiea, "Art. 4(1)(v)")],
      note: "A securities notice may be due.",
    },
  },
  exposes: unregisteredOffer,
  remedies: ["Cap the number of holders in the token below the limit.", "File a registration statement before the solicitation."],
});

export const paragraphTwoRules = [paragraphTwoOffer];
