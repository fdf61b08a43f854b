import { offeringSchema } from "./offering";
import type { Outline } from "./outline";
import { outlineOf } from "./outline";

/** The outline of an offering. The build puts the finished outline in the place of this module. */
export const offeringOutline = (): Outline => outlineOf(offeringSchema());
