/// <reference types="node" />
import fc from "fast-check";

/**
 * Every run explores the same cases, so that a red build means a change and not a lucky draw.
 * `FAST_CHECK_SEED=random npm test` explores others; any number repeats a run.
 */
const stated = process.env["FAST_CHECK_SEED"];
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: stated === "random" ? Date.now() : Number(stated ?? 20260206) });
