import { cn } from "./cn/index";
import { hk } from "./hk/index";
import { mo } from "./mo/index";
import { tw } from "./tw/index";

export { cn, hk, mo, tw };

/** Every pack of the catalogue that is published with the package. */
export const packs = [cn, hk, mo, tw] as const;
