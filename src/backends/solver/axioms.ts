import type { Territory } from "../../facts/reading";
import { liesIn } from "../../facts/reading";
import { EXPOSURE_ROLE_OF } from "../../facts/roles";
import { NEVER_PEGGED } from "../../facts/reach-facts";
import { canonicalPlace } from "../../offering/place";
import type { Rail, Term } from "./smt";
import { conj, disj, iff, implies, knownIf, negate } from "./smt";
import type { Variable, Variables } from "./variables";

/**
 * What holds between facts of one offering, whatever it is: a sale into the place is one of the sales, a party's capacity
 * follows from its role. Without it a solver would find offerings that cannot be written down.
 *
 * INVARIANT: each line follows from how the facts are read (`src/facts`), unknowns included. A line that were not true
 * of some offering could make a proof wrong; a line that is missing only makes the solver look longer.
 */
export function axioms(variables: Variables): readonly Term[] {
  return [...saleAxioms(variables), ...chains(variables), ...placeAxioms(variables), ...territoryAxioms(variables), ...codeAxioms(variables), ...currencyAxioms(variables)];
}

const bool = ({ known, value }: Variable): Rail => knownIf(known, value);

const sameTerritory = (a: Variable, b: Variable): boolean => a.source.key.slice(a.source.key.indexOf("@")) === b.source.key.slice(b.source.key.indexOf("@"));

/** Pairs of variables of two core facts; of the same territory unless said otherwise. */
function pairs(variables: Variables, left: string, right: string): readonly (readonly [Variable, Variable])[] {
  return variables.find(left).flatMap((a) => variables.find(right).filter((b) => sameTerritory(a, b)).map((b) => [a, b] as const));
}

/** The standing of a sale, asked in three ways. */
function saleAxioms(variables: Variables): readonly Term[] {
  const standing = ["sale.offered", "sale.unsolicited", "sale.status"].flatMap((id) => variables.find(id).slice(0, 1));
  if (standing.length < 2) return [];
  const terms: Term[] = standing.slice(1).map((other) => iff(standing[0]!.known, other.known));
  const [offered] = variables.find("sale.offered");
  const [unsolicited] = variables.find("sale.unsolicited");
  const [status] = variables.find("sale.status");
  if (offered !== undefined && unsolicited !== undefined) terms.push(implies(bool(unsolicited).yes, bool(offered).yes));
  if (offered !== undefined && status !== undefined) terms.push(iff(bool(offered).no, variables.code(status, "excluded").yes));
  if (unsolicited !== undefined && status !== undefined) terms.push(iff(bool(unsolicited).yes, variables.code(status, "unsolicited-only").yes));
  return terms;
}

/** Yes of the first makes a yes of the second, and no of the second a no of the first. */
const BOTH_WAYS: readonly (readonly [string, string])[] = [
  ["issuer.organisedHere", "issuer.here"],
  ["issuer.managedHere", "issuer.here"],
  ["sales.offeredHere", "sales.here"],
  ["sales.here", "customers.here"],
  ["marketing.targetsHere", "marketing.here"],
];

/** Yes of the first makes a yes of the second. */
const ONE_WAY: readonly (readonly [string, string])[] = [
  ["marketing.activeHere", "marketing.here"],
  ["marketing.invitesPublicHere", "marketing.here"],
  ["sale.here", "sales.here"],
  ["sale.here", "customers.here"],
  ["sales.offeredHere", "customers.here"],
  ["party.here", "parties.here"],
  ["platform.here", "parties.here"],
  ["party.servesHere", "customers.here"],
  ["party.solicitsHere", "customers.here"],
];

function chains(variables: Variables): readonly Term[] {
  const both = BOTH_WAYS.flatMap(([first, second]) => pairs(variables, first, second).flatMap(([a, b]) => [implies(bool(a).yes, bool(b).yes), implies(bool(b).no, bool(a).no)]));
  const one = ONE_WAY.flatMap(([first, second]) => pairs(variables, first, second).map(([a, b]) => implies(bool(a).yes, bool(b).yes)));
  const [offered] = variables.find("sale.offered");
  const sold = offered === undefined ? [] : [
    ...pairs(variables, "sale.here", "sales.offeredHere").map(([here, all]) => implies(conj(bool(here).yes, bool(offered).yes), bool(all).yes)),
    ...pairs(variables, "sale.here", "sales.offeredElsewhere").map(([here, all]) => implies(conj(bool(here).no, bool(offered).yes), bool(all).yes)),
  ];
  const abroad = pairs(variables, "party.abroad", "party.here").flatMap(([a, b]) => [iff(a.known, b.known), implies(a.known, iff(a.value, negate(b.value)))]);
  const [intended] = variables.find("secondary.intended");
  const none = intended === undefined ? [] : [
    ...variables.find("venue.here").map((venue) => implies(bool(intended).no, bool(venue).no)),
    ...variables.find("secondary.venueTypes").map((types) => implies(bool(intended).no, conj(types.known, negate(types.more), ...types.codes.map((code) => variables.code(types, code).no)))),
  ];
  return [...both, ...one, ...sold, ...abroad, ...none];
}

/** Facts about one stated place: it lies in a territory or it does not. */
const OF_ONE_PLACE: readonly (readonly [here: string, country: string])[] = [
  ["sale.here", "sale.country"],
  ["sale.here", "sale.place"],
  ["issuer.organisedHere", "issuer.country"],
];

/** What a code of a country says of a territory: inside, outside, or not told (a country only part of which is meant). */
function countryIn(country: string, territory: Territory): boolean | undefined {
  if (liesIn(country, territory)) return (territory.except ?? []).some((part) => canonicalPlace(part).startsWith(country)) ? undefined : true;
  return territory.territory.some((part) => canonicalPlace(part).startsWith(country)) ? undefined : false;
}

function placeAxioms(variables: Variables): readonly Term[] {
  const told = OF_ONE_PLACE.flatMap(([hereId, codeId]) =>
    variables.find(hereId).flatMap((here) =>
      variables.find(codeId).flatMap((code) => [
        iff(here.known, code.known),
        ...code.codes.flatMap((place) => {
          const inside = codeId === "sale.place" && place.length > 2 ? liesIn(place, here.source.territory) : countryIn(place, here.source.territory);
          if (inside === undefined) return [];
          return [implies(variables.code(code, place).yes, inside ? bool(here).yes : bool(here).no)];
        }),
      ]),
    ),
  );
  const [country] = variables.find("sale.country");
  const [place] = variables.find("sale.place");
  if (country === undefined || place === undefined) return told;
  const parts = place.codes.map((part) => implies(variables.code(place, part).yes, variables.code(country, part.slice(0, 2)).yes));
  return [...told, iff(country.known, place.known), ...parts];
}

/** Facts that say yes of a place when they say yes of a part of it. */
const GROWING: ReadonlySet<string> = new Set([
  "issuer.here", "issuer.organisedHere", "issuer.managedHere", "sponsor.here", "asset.here", "sales.here", "sales.offeredHere", "parties.here", "platform.here",
  "customers.here", "parents.here", "personnel.here", "marketing.here", "marketing.activeHere", "marketing.targetsHere", "marketing.invitesPublicHere", "venue.here",
  "sale.here", "party.here", "party.staffHere", "party.servesHere", "party.solicitsHere", "party.supervisedHere", "party.parentHere",
]);

const isPart = (part: Territory, whole: Territory): boolean =>
  whole.worldwide === true || (part.worldwide !== true && part.territory.length > 0 && (whole.except === undefined || whole.except.length === 0) && part.territory.every((place) => liesIn(place, whole)));

function territoryAxioms(variables: Variables): readonly Term[] {
  const all = variables.all().filter(({ source }) => source.core !== undefined && GROWING.has(source.core.id));
  return all.flatMap((part) =>
    all.filter((whole) => whole !== part && whole.source.core!.id === part.source.core!.id && isPart(part.source.territory, whole.source.territory))
      .flatMap((whole) => [implies(bool(part).yes, bool(whole).yes), implies(bool(whole).no, bool(part).no)]),
  );
}

/** In which capacity a party acts follows from its roles. */
function codeAxioms(variables: Variables): readonly Term[] {
  const [roles] = variables.find("party.roles");
  const [capacities] = variables.find("party.capacities");
  if (roles === undefined || capacities === undefined) return [];
  return [iff(roles.known, capacities.known), ...roles.codes.flatMap((role) => {
    const capacity = EXPOSURE_ROLE_OF[role as keyof typeof EXPOSURE_ROLE_OF];
    return capacity === undefined || !capacities.codes.includes(capacity) ? [] : [implies(variables.code(roles, role).yes, variables.code(capacities, capacity).yes)];
  })];
}

/** Whether the token refers to the currency of the place is read from the list of currencies. */
function currencyAxioms(variables: Variables): readonly Term[] {
  const [references] = variables.find("token.referenceCurrencies");
  const [kind] = variables.find("token.kind");
  return variables.find("currency.here").flatMap((here) => {
    const { currency } = here.source.territory;
    const listed = references === undefined || currency === "CNY" || !references.codes.includes(currency) ? [] : [implies(references.known, iff(bool(here).yes, variables.code(references, currency).yes))];
    const told = references === undefined ? [] : [implies(references.known, here.known)];
    const never = kind === undefined || references === undefined ? [] : [implies(conj(negate(references.known), disj(...kind.codes.filter((code) => NEVER_PEGGED.has(code)).map((code) => variables.code(kind, code).yes))), bool(here).no)];
    return [...listed, ...told, ...never];
  });
}
