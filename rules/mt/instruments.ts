import { instrument } from "../../src/authoring";

export const cryptoAssetsAct = instrument({
  id: "mt.mica-act",
  title: "Markets in Crypto-Assets Act",
  number: "Cap. 647",
  authority: "Malta",
  inForce: {},
  force: "statute",
  evidence: "unverified",
});
