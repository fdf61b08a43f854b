import type { ExposureRole } from "../facts/roles";
import { exposureRolesOf } from "../facts/roles";
import { FALSE } from "../logic/kleene";
import type { Memory } from "../logic/program";
import type { Offering } from "../offering/offering";
import type { Sale } from "../offering/sale";
import type { CompiledRule } from "./compile";
import type { ExposedParty } from "./model";

/** Somebody who may answer: the issuer, or a party of the offering. A sale has a name, but no role in which it could answer. */
export interface Person {
  readonly pointer: string;
  readonly name: string;
  readonly roles: readonly ExposureRole[];
}

function saleName({ country, investorClass }: Sale, index: number): string {
  if (country === undefined && investorClass === undefined) return `sale ${index + 1}`;
  return `sale${investorClass === undefined ? "" : ` to ${investorClass}`}${country === undefined ? "" : ` in ${country}`}`;
}

/** Everybody the offering names, the issuer first, and its sales. A party without stated roles is in none of them yet. */
export function personsOf(offering: Offering): readonly Person[] {
  const issuer: Person[] =
    offering.issuer === undefined ? [] : [{ pointer: "/issuer", name: offering.issuer.name ?? "the issuer", roles: ["issuer"] }];
  const parties = (offering.parties ?? []).map((party, i): Person => ({
    pointer: `/parties/${i}`,
    name: party.name ?? party.id ?? `party ${i + 1}`,
    roles: exposureRolesOf(party) ?? [],
  }));
  const sales = (offering.sales ?? []).map((sale, i): Person => ({ pointer: `/sales/${i}`, name: saleName(sale, i), roles: [] }));
  return [...issuer, ...parties, ...sales];
}

/**
 * Who answers for a breach of a rule: every person in a role that the rule exposes. In a rule about one party an
 * exposure reaches that party itself unless it says otherwise.
 *
 * @returns the exposed persons, and the roles reached by the law that nobody in the offering is named for
 */
export function exposedBy(
  compiled: CompiledRule,
  memory: Memory,
  persons: readonly Person[],
  subject: string,
): { readonly exposed: readonly ExposedParty[]; readonly unnamedRoles: readonly ExposureRole[] } {
  const exposed: ExposedParty[] = [];
  const unnamed: ExposureRole[] = [];
  const aboutParty = compiled.ofDay.rule.subject === "party";
  for (const { exposure, when, citations } of compiled.exposures) {
    if (when !== undefined && memory.valueOf(when) === FALSE) continue;
    const { role, basis, knowledge, note } = exposure;
    const ownRight = aboutParty && exposure.reach !== "any";
    const reached = persons.filter((person) => person.roles.includes(role) && (!ownRight || person.pointer === subject));
    if (reached.length === 0 && !ownRight) unnamed.push(role);
    for (const { pointer, name } of reached)
      exposed.push({ party: pointer, name, role, basis, ...(knowledge !== undefined && { knowledge }), citations, ...(note !== undefined && { note }) });
  }
  return { exposed, unnamedRoles: unnamed };
}
