import { all, cite, holds, rule, vocabulary } from "../../src/authoring";
import { virtualAsset, virtualAssetService } from "./concepts";
import { providerAndDirectors } from "./exposures";
import { facts } from "./facts";
import { amlCode } from "./instruments";
import { transferThreshold } from "./parameters";

const { lessThan, oneOf } = vocabulary("USD", facts);

export const transactions = rule({
  id: "vg.aml",
  title: "Larger virtual asset transactions need due diligence and travel data",
  kind: "aml-kyc",
  cites: [cite(amlCode, "virtual asset transactions")],
  subject: "party",
  nexus: ["provider"],
  when: all(holds(virtualAsset), holds(virtualAssetService)),
  requires: { "below-threshold-only": lessThan("vg.largestTransferWithoutData", transferThreshold) },
  unless: {
    "not-for-others": {
      title: "Own account, own issue or group only",
      conditions: { "not-for-others": oneOf("vg.exclusion", ["own-account", "own-issue", "group-company"]) },
      cites: [cite(amlCode, "virtual asset service providers")],
    },
  },
  exposes: providerAndDirectors,
  remedies: ["Complete due diligence and send the data, or block the transaction."],
  notes: ["What the Code demands of funds and other licensees was not read."],
});

export const amlRules = [transactions];
