import { ae } from "./ae/index";
import { aeAdgm } from "./ae-adgm/index";
import { aeDifc } from "./ae-difc/index";
import { aeVara } from "./ae-vara/index";
import { ch } from "./ch/index";
import { cn } from "./cn/index";
import { de } from "./de/index";
import { eu } from "./eu/index";
import { fr } from "./fr/index";
import { gb } from "./gb/index";
import { hk } from "./hk/index";
import { jp } from "./jp/index";
import { kr } from "./kr/index";
import { li } from "./li/index";
import { lu } from "./lu/index";
import { mo } from "./mo/index";
import { sg } from "./sg/index";
import { tw } from "./tw/index";
import { us } from "./us/index";

export { ae, aeAdgm, aeDifc, aeVara, ch, cn, de, eu, fr, gb, hk, jp, kr, li, lu, mo, sg, tw, us };

/** Every pack of the catalogue that is published with the package. */
export const packs = [ae, aeAdgm, aeDifc, aeVara, ch, cn, de, eu, fr, gb, hk, jp, kr, li, lu, mo, sg, tw, us] as const;
