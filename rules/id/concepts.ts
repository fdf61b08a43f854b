import { any, cite, concept } from "../../src/authoring";
import { words } from "./facts";
import { capitalMarketLaw, digitalAssetRegulation } from "./instruments";
import { publicBuyers, publicOfferees } from "./parameters";

const { is, equals, oneOf, moreThan } = words;

export const digitalFinancialAsset = concept({
  id: "id.digital-financial-asset",
  title: "Digital financial asset (aset keuangan digital)",
  subject: "offering",
  classification: true,
  when: oneOf("id.tokenClass", ["tokenised-asset", "backed-crypto-asset", "unbacked-crypto-asset"]),
  cites: [cite(digitalAssetRegulation, "Art. 4")],
});

export const security = concept({
  id: "id.security",
  title: "Security (efek)",
  subject: "offering",
  classification: true,
  when: equals("id.tokenClass", "security"),
  cites: [cite(capitalMarketLaw, "securities")],
});

export const publicOffering = concept({
  id: "id.public-offering",
  title: "Public offering of securities",
  subject: "offering",
  when: any(is("id.massMedia"), moreThan("id.offerees", publicOfferees), moreThan("id.buyers", publicBuyers)),
  cites: [cite(capitalMarketLaw, "public offering")],
  note: "Exactly the numbers are outside. They come from secondary texts of 2016 and 2023.",
});
