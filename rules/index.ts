import { ae } from "./ae/index";
import { aeAdgm } from "./ae-adgm/index";
import { aeDifc } from "./ae-difc/index";
import { aeVara } from "./ae-vara/index";
import { af } from "./af/index";
import { bd } from "./bd/index";
import { bo } from "./bo/index";
import { br } from "./br/index";
import { ca } from "./ca/index";
import { ch } from "./ch/index";
import { cn } from "./cn/index";
import { de } from "./de/index";
import { dz } from "./dz/index";
import { eg } from "./eg/index";
import { eu } from "./eu/index";
import { fatf } from "./fatf/index";
import { fr } from "./fr/index";
import { gb } from "./gb/index";
import { hk } from "./hk/index";
import { iq } from "./iq/index";
import { jp } from "./jp/index";
import { kr } from "./kr/index";
import { kw } from "./kw/index";
import { li } from "./li/index";
import { lu } from "./lu/index";
import { ma } from "./ma/index";
import { mo } from "./mo/index";
import { np } from "./np/index";
import { pk } from "./pk/index";
import { sanctions } from "./sanctions/index";
import { sg } from "./sg/index";
import { tn } from "./tn/index";
import { tw } from "./tw/index";
import { us } from "./us/index";

export { ae, aeAdgm, aeDifc, aeVara, af, bd, bo, br, ca, ch, cn, de, dz, eg, eu, fatf, fr, gb, hk, iq, jp, kr, kw, li, lu, ma, mo, np, pk, sanctions, sg, tn, tw, us };

/** Every pack of the catalogue that is published with the package. */
export const packs = [ae, aeAdgm, aeDifc, aeVara, af, bd, bo, br, ca, ch, cn, de, dz, eg, eu, fatf, fr, gb, hk, iq, jp, kr, kw, li, lu, ma, mo, np, pk, sanctions, sg, tn, tw, us] as const;
