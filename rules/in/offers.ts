import { any } from "../../src/authoring";
import { words } from "./facts";

/** Kinds of offer that address the public. */

const { is, oneOf } = words;

export const publicKind = oneOf("raise.kind", ["offer-to-public", "admission-to-trading", "offer-and-admission", "airdrop-or-free"]);

export const runHereOrOfferedHere = any(is("issuer.here"), is("sales.offeredHere"));
