import type { Offering } from "../offering/offering";
import type { Reading, Truth } from "./reading";
import { both, either, some, within } from "./reading";

/** Who of a place controls the issuer. */

type Controller = NonNullable<NonNullable<Offering["issuer"]>["controllers"]>[number];

/** A legal person or a government has no nationality beside its country; a natural person who states none may have any. */
export function controllerHere({ country, nationality, kind }: Controller, reading: Reading): Truth {
  const without = nationality === undefined && (kind === "legal" || kind === "government");
  return either(within(country, reading), without ? false : within(nationality, reading));
}

/** Voting rights held by persons of the place, in per cent; unknown until the list of controllers is exhaustive. */
export function votesHeldHere(reading: Reading): number | undefined {
  const { issuer } = reading.offering;
  const controllers = issuer?.controllers;
  if (controllers === undefined || (controllers.length > 0 && issuer?.controllersComplete !== true)) return undefined;
  let total = 0;
  for (const controller of controllers) {
    const here = controllerHere(controller, reading);
    if (here === undefined) return undefined;
    if (!here) continue;
    if (controller.votingPercent === undefined) return undefined;
    total += controller.votingPercent;
  }
  return total;
}

export function deFactoControlHere(reading: Reading): Truth {
  const { issuer } = reading.offering;
  return some(issuer?.controllers, issuer?.controllersComplete, (controller) => both(controllerHere(controller, reading), controller.deFactoControl));
}
