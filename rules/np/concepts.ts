import { all, any, cite, concept, vocabulary } from "../../src/authoring";
import { onLedger, plainVirtualCurrency } from "../prohibited/conditions";
import { facts } from "./facts";
import { notice2017, notice2021, notice2022, penalCode } from "./instruments";

const { is } = vocabulary("NPR", facts);

export const cryptographicValue = concept({
  id: "np.cryptographic-value",
  title: "Virtual asset: token, code, signal or data that denotes value",
  subject: "offering",
  when: onLedger,
  cites: [cite(penalCode, "s. 262A, definition")],
  note: "\"Similar virtual assets\" are included: tokens of securities and real-world assets too.",
  classification: true,
});

export const reachedByNotices = concept({
  id: "np.reached-by-notices",
  title: "Virtual currency in the sense of the central bank's notices",
  subject: "offering",
  when: any(plainVirtualCurrency, all(onLedger, is("np.reachedByNotices"))),
  cites: [cite(notice2017, "virtual currencies"), cite(notice2021, "virtual currencies"), cite(notice2022, "virtual currencies")],
});
