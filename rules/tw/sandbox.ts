import { cite, vocabulary } from "../../src/authoring";
import { facts } from "./facts";
import { fintechExperimentation } from "./instruments";

const { is } = vocabulary("TWD", facts);

/** The way of larger offerings: an approved experiment first, a filing under the Securities and Exchange Act afterwards. */
export const sandbox = {
  title: "Approved experiment in the regulatory sandbox",
  conditions: { "experiment-approved": is("tw.sandboxApproved") },
  cites: [cite(fintechExperimentation, "approval of an experiment")],
};
