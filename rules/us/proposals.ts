import { instrument } from "../../src/authoring";

/** Texts that are not law yet. */

export const regulationCryptoAssets = instrument({
  id: "us.regulation-crypto-assets",
  title: "Regulation Crypto Assets (proposed)",
  number: "Release 33-11434; 34-106150; File S7-2026-27",
  authority: "Securities and Exchange Commission",
  issued: "2026-08-18",
  inForce: { from: null },
  force: "proposal",
  evidence: "secondary",
  note: "Comments closed on 2026-10-20; not adopted.",
});

export const clarityAct = instrument({
  id: "us.clarity-act",
  title: "CLARITY Act (bill)",
  number: "H.R. 3633",
  authority: "Congress",
  issued: "2025-07-17",
  inForce: { from: null },
  force: "proposal",
  evidence: "secondary",
  note: "Passed by the House 294-134 on 2025-07-17, reported by Senate Banking 15-9 on 2026-05-14. Cloture on the motion to proceed failed 49-50 on 2026-09-15 (unverified).",
});

export const investAct = instrument({
  id: "us.invest-act",
  title: "INVEST Act (bill)",
  number: "H.R. 3383",
  authority: "Congress",
  issued: "2025-12-11",
  inForce: { from: null },
  force: "proposal",
  evidence: "primary",
  note: "Passed by the House on 2025-12-11, pending in the Senate; no later action was found. H.R. 3394 has the same index clause.",
});

export const proposalInstruments = [regulationCryptoAssets, clarityAct, investAct] as const;
