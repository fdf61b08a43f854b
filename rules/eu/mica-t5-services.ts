import { all, any, cite, concept, holds, vocabulary } from "../../src/authoring";
import { mica } from "./instruments";
import { cryptoAsset } from "./mica-concepts";

/** The crypto-asset services of art. 3(1)(16), told from the services and roles of a party. */

const { is, includes, includesAny } = vocabulary("EUR", {});

const service = <const Id extends string>(id: Id, title: string, when: ReturnType<typeof includes>) =>
  concept({ id: `eu.casp-${id}`, title, subject: "party", when, cites: [cite(mica, "art. 3(1)(16)")] });

export const custody = service("custody", "Custody and administration of crypto-assets for clients", any(includesAny("party.services", ["custody", "wallet"]), includes("party.roles", "custodian")));
export const platform = service(
  "platform",
  "Operation of a trading platform for crypto-assets",
  any(includes("party.services", "order-matching"), includesAny("party.roles", ["exchange-or-trading-platform", "ats-operator"])),
);
export const exchange = service("exchange", "Exchange of crypto-assets for funds or other crypto-assets", includesAny("party.services", ["exchange-fiat-token", "exchange-token-token"]));
export const execution = service("execution", "Execution of orders for clients", any(includes("party.services", "dealing"), includes("party.roles", "broker-dealer")));
export const placing = service("placing", "Placing of crypto-assets", any(includesAny("party.services", ["placement", "underwriting"]), includesAny("party.roles", ["placement-agent", "underwriter"])));
export const reception = service("reception", "Reception and transmission of orders", any(includes("party.services", "distribution"), includes("party.roles", "distributor")));
export const advice = service("advice", "Advice on crypto-assets", includes("party.services", "advice"));
export const portfolio = service("portfolio", "Portfolio management of crypto-assets", includes("party.services", "portfolio-management"));
export const transfer = service("transfer", "Transfer services for crypto-assets", includes("party.services", "fund-transfer"));

/** Every service, named by what it is. */
export const services = { custody, platform, exchange, execution, placing, reception, advice, portfolio, transfer };

export const cryptoService = concept({
  id: "eu.casp-service",
  title: "Crypto-asset service",
  subject: "party",
  when: any(...Object.values(services).map((one) => holds(one)), includes("party.roles", "casp")),
  cites: [cite(mica, "art. 3(1)(16)")],
  note: "Read from services and roles of the party; an issuer that sells only its own tokens provides none.",
});

export const provider = concept({
  id: "eu.casp",
  title: "Crypto-asset service provider for clients in the Union",
  subject: "party",
  when: all(holds(cryptoAsset), holds(cryptoService), any(is("party.servesHere"), is("party.solicitsHere"))),
  cites: [cite(mica, "arts 3(1)(15)-(16), 59")],
});

export const serviceConcepts = [...Object.values(services), cryptoService, provider];
