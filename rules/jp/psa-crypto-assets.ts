import { all, any, cite, holds, rule, whoeverActs } from "../../src/authoring";
import { cryptoAsset } from "./classification";
import { unregisteredProvider } from "./exposures";
import { words } from "./facts";
import { caespOrdinance, jvceaRules, psa } from "./instruments";
import { solicitation } from "./offers";
import { caespCapital, hotWalletShare } from "./provider-parameters";
import { registeredIntermediary } from "./psa-intermediaries";
import { directedAtJapan, tokenService } from "./services";

const { is, isNot, includes, atLeast, atMost } = words;

export const provider = rule({
  id: "jp.psa.caesp",
  title: "Selling, exchanging, intermediating or keeping crypto-assets for persons in Japan needs registration",
  kind: "authorisation",
  cites: [cite(psa, "Arts. 2(15), 63-2, 63-22")],
  subject: "party",
  nexus: ["provider", "customers", "marketing"],
  when: all(holds(cryptoAsset), holds(tokenService), holds(directedAtJapan)),
  requires: { "crypto-asset-exchange-service-provider": includes("party.licences", "jp.caesp") },
  unless: {
    "registered-intermediary": registeredIntermediary,
  },
  exposes: [
    ...unregisteredProvider,
    { role: "issuer", basis: "joint", reach: "any", note: "An issuer that sells by itself: see jp.psa.caesp-own-sale." },
  ],
  remedies: ["Work through a registered crypto-asset exchange service provider.", "Block Japan and stop soliciting there."],
  notes: [
    "Up to three years and JPY 3m (Art. 107(xii)). An unregistered foreign provider may not solicit persons in Japan (Art. 63-22).",
    "Custody of crypto-assets is covered since 2020-05-01.",
  ],
});

export const ownSale = rule({
  id: "jp.psa.caesp-own-sale",
  title: "An issuer sells crypto-assets in Japan only as, or through, a registered provider",
  kind: "authorisation",
  cites: [cite(psa, "Arts. 2(15), 63-2, 63-22")],
  subject: "sale",
  nexus: ["sale"],
  when: all(holds(cryptoAsset), holds(solicitation)),
  requires: { "by-or-through-a-registered-provider": any(includes("jp.issuerLicences", "jp.caesp"), is("jp.soldThroughProvider")) },
  exposes: [
    { role: "issuer", basis: "primary", cites: [cite(psa, "Art. 107(xii)")] },
    { role: "marketer", basis: "joint", note: "Whoever solicits for the issuer." },
    { role: "personnel", basis: "secondary", cites: [cite(psa, "Art. 107(xii)")] },
  ],
  remedies: ["Sell through a registered crypto-asset exchange service provider.", "Exclude Japan from the sale."],
});

export const safeguards = rule({
  id: "jp.psa.caesp-safeguards",
  title: "A registered provider keeps capital, cold storage and own assets",
  kind: "asset-requirement",
  cites: [cite(caespOrdinance, "capital; management of users' crypto-assets")],
  subject: "party",
  nexus: ["provider", "customers", "marketing"],
  when: all(holds(cryptoAsset), includes("party.licences", "jp.caesp"), holds(directedAtJapan)),
  requires: {
    "company-or-office-in-japan": is("jp.officeInJapan"),
    "capital": atLeast("jp.capital", caespCapital),
    "net-assets-not-negative": isNot("jp.netAssetsNegative"),
    "within-limit-outside-cold-storage": atMost("jp.hotWalletShare", hotWalletShare),
    "outside-cold-storage-matched-by-own-assets": is("jp.hotWalletMatched"),
  },
  exposes: whoeverActs({ basis: "primary" }),
  remedies: ["Move users' crypto-assets to cold storage.", "Match what is outside cold storage with own assets.", "Raise the capital."],
});

export const vetting = rule({
  id: "jp.psa.caesp-token-vetting",
  title: "A registered provider handles tokens that were vetted under the rules of its association",
  kind: "investor-restriction",
  cites: [cite(jvceaRules, "vetting of new tokens")],
  subject: "party",
  nexus: ["provider", "customers", "marketing"],
  when: all(holds(cryptoAsset), includes("party.licences", "jp.caesp"), holds(directedAtJapan)),
  requires: { "token-vetted": is("jp.tokenVetted") },
  exposes: whoeverActs({ basis: "primary" }),
  remedies: ["Have the token vetted before it is sold."],
  notes: ["Self-regulation whose text was not read."],
});

export const cryptoAssetRules = [provider, ownSale, safeguards, vetting];
