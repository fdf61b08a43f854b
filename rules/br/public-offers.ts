import { all, any, cite, holds, rule, vocabulary } from "../../src/authoring";
import { offered, professionalInvestor } from "./concepts";
import { crowdfundingExemption, facilExemption, oldCrowdfundingExemption, privateExemption } from "./exemptions";
import { offerExposure } from "./exposures";
import { facts } from "./facts";
import { lei14430, lei6385, parecer40, receivableLetters, res160 } from "./instruments";

const { is, equals } = vocabulary("BRL", facts);

export const registration = rule({
  id: "br.cvm.public-offer-registration",
  title: "A public offer of a security token is registered with the CVM",
  kind: "disclosure",
  cites: [
    cite(lei6385, "arts. 2, 19"),
    cite(res160, "ordinary and automatic rites"),
    cite(parecer40, "security tokens"),
    cite(receivableLetters, "receivable and fixed-income tokens"),
    cite(lei14430, "securitisation certificates"),
  ],
  subject: "sale",
  nexus: ["sale", "issuer"],
  when: holds(offered),
  requires: {
    "registered-with-the-cvm": any(equals("br.registration", "ordinary"), all(equals("br.registration", "automatic"), any(holds(professionalInvestor), is("br.automaticRiteForOthers")))),
  },
  unless: {
    "crowdfunding": crowdfundingExemption,
    "crowdfunding-588": oldCrowdfundingExemption,
    "facil": facilExemption,
    "private-offer": privateExemption,
  },
  exposes: offerExposure,
  remedies: [
    "Stop the offer and refund; comply with a stop order.",
    "Register the offer, by the automatic rite where it goes to professional investors only.",
    "Move a small offer to a crowdfunding platform that is registered with the CVM, or close it to the Brazilian public.",
  ],
  openTexture: [
    { term: "automatic rite", question: "Is the automatic rite open for an offer that reaches others than professional investors?", by: "counsel" },
    { term: "reach of Brazilian law", question: "Is a Brazilian issuer's sale to persons abroad a public offer under Brazilian law?", by: "counsel" },
  ],
  notes: [
    "Professional investors hold financial investments of more than R$10,000,000 and declare it in writing, or are institutions or registered managers.",
    "Sales to investors who come unasked are judged as offers: how far reverse solicitation helps is unclear.",
  ],
});

export const publicOfferRules = [registration];
