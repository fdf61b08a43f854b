import { all, any, cite, holds, rule, vocabulary } from "../../src/authoring";
import { actsInBrazil, virtualAsset, virtualAssetService } from "./concepts";
import { providerExposure } from "./exposures";
import { facts } from "./facts";
import { lei14478, lei7492, res520 } from "./instruments";
import { providersInOperation, providersRequest } from "./parameters";

/** Providers of services with virtual assets (SPSAV), since 2026-02-02. */

const { is, isNot, includesAny, onOrBefore } = vocabulary("BRL", facts);

const common = {
  kind: "authorisation",
  inForce: { from: "2026-02-02" },
  subject: "party",
  nexus: ["provider", "customers", "sale"],
  exposes: providerExposure,
} as const;
const serves = all(holds(virtualAsset), holds(virtualAssetService), holds(actsInBrazil));

export const authorisation = rule({
  ...common,
  id: "br.bcb.spsav",
  title: "A provider of virtual-asset services is authorised by the Central Bank",
  cites: [cite(lei14478, "art. 2"), cite(res520, "authorisation"), cite(lei7492, "art. 16")],
  when: serves,
  requires: { "authorised-by-the-central-bank": includesAny("party.licences", ["br.bcb-spsav", "br.bcb-institution"]) },
  unless: {
    "transition": {
      title: "In operation on 2026-02-02, with a request filed in time",
      conditions: {
        "in-operation-in-time": onOrBefore("br.operatingSince", providersInOperation),
        "request-in-time": any(onOrBefore("asOf", providersRequest), onOrBefore("br.requestFiled", providersRequest)),
        "not-refused": isNot("br.requestRefused"),
      },
      cites: [cite(res520, "transition; IN BCB 704")],
      note: "Until the last day for the request a firm in operation need not have filed it. The Central Bank has up to 1,080 days to decide. An extension after October 2026 was not checked.",
    },
  },
  remedies: ["Stop until authorised; a new provider needs authorisation first.", "Serve Brazil through an authorised provider, bank, broker or distributor."],
  notes: ["Operating without authority is an offence under article 16 of Lei 7.492.", "Securities, electronic money and loyalty programmes are not virtual assets."],
});

export const foreignProvider = rule({
  ...common,
  id: "br.bcb.spsav-foreign",
  title: "A foreign provider serves customers in Brazil through a Brazilian entity",
  cites: [cite(res520, "providers from abroad", { evidence: "unverified" })],
  when: all(serves, is("party.abroad")),
  requires: { "through-a-brazilian-entity": is("br.throughBrazilianEntity") },
  remedies: ["Organise an authorised entity in Brazil, or block customers there."],
  evidence: "unverified",
  notes: ["How the text reaches platforms abroad was not read in the original."],
});

export const providerRules = [authorisation, foreignProvider];
