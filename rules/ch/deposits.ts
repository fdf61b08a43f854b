import { all, any, cite, concept, holds, not, rule, tally, vocabulary } from "../../src/authoring";
import { classificationFacts, collectiveSchemeUnit } from "./classification";
import { bankingAct, bankingOrdinance, finmasa, icoGuidelines, stablecoinGuidance } from "./instruments";
import { depositors, fintechTotal, sandboxApplication, sandboxNotice, sandboxTotal, settlementPeriod } from "./banking-parameters";
import { prospectusFacts } from "./prospectus-facts";
import { depositFacts } from "./deposit-facts";

const { atMost, equals, includesAny, is, isNot, later, moreThan, onOrBefore } = vocabulary("CHF", {
  ...classificationFacts,
  ...prospectusFacts,
  ...depositFacts,
});

export const publicDeposit = concept({
  id: "ch.public-deposit",
  title: "Liability to repay funds of the public",
  subject: "offering",
  when: all(equals("token.represents", "issuer-claim"), includesAny("asset.rights", ["repayment", "redemption", "put"])),
  cites: [cite(bankingOrdinance, "art. 5")],
  note: "A claim on the issuer that is repaid or redeemed. What is not a deposit although it is owed is an exemption of the rule.",
});

export const commercialDeposits = concept({
  id: "ch.commercial-deposits",
  title: "Deposits taken commercially",
  subject: "offering",
  when: any(moreThan("ch.depositors", depositors), is("marketing.generalSolicitation"), is("ch.publicOffer")),
  cites: [cite(bankingOrdinance, "art. 6(1)")],
  note: "More than twenty deposits on a continuing basis, or a public solicitation even for fewer.",
});

const notDeposit = (provision: string) => [cite(bankingOrdinance, provision)];

export const sandboxReported = onOrBefore("ch.sandboxNotifiedOn", later("ch.sandboxExceededOn", sandboxNotice));
export const sandboxApplied = onOrBefore("ch.depositLicenceAppliedOn", later("ch.sandboxExceededOn", sandboxApplication));
const toldUnsupervised = is("ch.depositorsWarned");
const noInterestMargin = isNot("ch.interestMarginBusiness");

export const sandboxExceeded = all(holds(publicDeposit), equals("ch.issuerLicence", "none"), moreThan("ch.depositTotal", sandboxTotal));

export const depositTaking = rule({
  id: "ch.banka.deposit-taking",
  title: "Taking deposits of the public, also by stablecoins, needs a licence",
  kind: "authorisation",
  cites: [cite(bankingAct, "arts. 1, 1a, 1b"), cite(bankingOrdinance, "arts. 5-6")],
  evidence: "primary",
  subject: "offering",
  nexus: ["issuer", "sale"],
  when: all(
    holds(publicDeposit),
    holds(commercialDeposits),
    any(is("issuer.here"), all(is("sales.offeredHere"), is("ch.foreignIssuerTakesDeposits"))),
  ),
  requires: { "bank-licence": equals("ch.issuerLicence", "bank") },
  unless: {
    "fintech-licence": {
      title: "Fintech licence",
      conditions: {
        "fintech-licence": equals("ch.issuerLicence", "fintech"),
        "within-limit-of-deposits": atMost("ch.depositTotal", fintechTotal),
        "not-invested": isNot("ch.depositsInvested"),
        "no-interest": isNot("token.paysInterest"),
      },
      claimedAs: ["ch.banka-1b"],
      cites: [cite(bankingAct, "art. 1b")],
      inForce: { from: "2019-01-01" },
    },
    "excepted-lenders": {
      title: "Funds of banks, supervised firms, qualified shareholders and institutions only",
      conditions: { "excepted-lenders-only": is("ch.onlyExceptedLenders") },
      claimedAs: ["ch.banko-5-2"],
      cites: notDeposit("art. 5(2)"),
    },
    "bond": {
      title: "Bonds and other standardised debt issued in mass, with prospectus-standard information",
      conditions: {
        "debt": equals("token.kind", "debt"),
        "standardised-and-issued-in-mass": is("ch.suitableForMassTrading"),
        "prospectus-standard-information": is("ch.prospectusStandardInformation"),
      },
      claimedAs: ["ch.banko-5-3-b"],
      cites: notDeposit("art. 5(3)(b)"),
    },
    "goods-or-services": {
      title: "Consideration for goods or services",
      conditions: { "goods-or-services": equals("ch.depositExclusion", "goods-or-services") },
      cites: notDeposit("art. 5(3)"),
    },
    "settlement-account": {
      title: "Balances on settlement accounts",
      conditions: {
        "settlement-account": equals("ch.depositExclusion", "settlement-account"),
        "no-interest": isNot("token.paysInterest"),
        "settled-in-time": atMost("ch.settlementDays", settlementPeriod),
        "no-crypto-trader": isNot("ch.cryptoTrader"),
      },
      cites: notDeposit("art. 5(3)"),
      inForce: { from: "2017-08-01" },
      note: "For dealers in securities or precious metals, managers and the like; traders in crypto-assets are not among them.",
    },
    "small-payment-means": {
      title: "Small sums for a means of payment for goods and services",
      conditions: {
        "small-payment-means": equals("ch.depositExclusion", "small-payment-means"),
        "no-interest": isNot("token.paysInterest"),
      },
      cites: notDeposit("art. 5(3)"),
      note: "The sum up to which a means of payment is small is not recorded.",
    },
    "bank-guarantee": {
      title: "Funds guaranteed by a bank",
      conditions: { "default-guarantee-of-a-bank": is("ch.bankGuarantee") },
      claimedAs: ["ch.banko-5-3-f"],
      cites: notDeposit("art. 5(3)(f)"),
      note: "The issuer remains a financial intermediary, and FINMA expects the identity of all holders to be verified.",
    },
    "collective-scheme": {
      title: "Pooled at the holders' risk: fund law applies instead",
      conditions: { "collective-scheme": holds(collectiveSchemeUnit) },
      cites: [cite(stablecoinGuidance, "delimitation from collective investment schemes"), cite(icoGuidelines, "stablecoins")],
    },
    "sandbox": {
      title: "Sandbox",
      conditions: {
        "within-limit-of-deposits": atMost("ch.depositTotal", sandboxTotal),
        "no-interest-margin-business": noInterestMargin,
        "depositors-told-before": toldUnsupervised,
      },
      claimedAs: ["ch.banko-6-2"],
      cites: notDeposit("art. 6(2)"),
      inForce: { from: "2017-08-01" },
      note: "Depositors are told in text form, before they deposit, that there is no supervision by FINMA and no deposit insurance.",
    },
    "sandbox-exceeded": {
      title: "Sandbox exceeded: notified, and within the time to apply or applied for in time",
      conditions: {
        "no-interest-margin-business": noInterestMargin,
        "depositors-told-before": toldUnsupervised,
        "notified-in-time": any(sandboxReported, onOrBefore("asOf", later("ch.sandboxExceededOn", sandboxNotice))),
        "applied-in-time": any(sandboxApplied, onOrBefore("asOf", later("ch.sandboxExceededOn", sandboxApplication))),
      },
      cites: notDeposit("art. 6"),
      inForce: { from: "2017-08-01" },
      note: "Operation until FINMA decides is taken as tolerated (interpretation).",
    },
  },
  exposes: [
    { role: "issuer", basis: "primary", cites: [cite(finmasa, "art. 44")] },
    { role: "personnel", basis: "secondary", cites: [cite(bankingAct, "art. 46", { evidence: "unverified" }), cite(finmasa, "art. 44")], note: "Directors: up to three years." },
  ],
  remedies: [
    "Obtain a default guarantee of a bank for all holders, or a fintech or bank licence.",
    "Structure the token as a bond and give creditors information to prospectus standard.",
    "Stay within the sandbox of CHF 1,000,000 and tell depositors so before they deposit.",
  ],
  openTexture: [{ term: "deposits taken in Switzerland", question: "Does an issuer abroad take deposits in Switzerland?", by: "counsel" }],
  notes: [
    "FINMA treats a claim to be redeemed at a fixed fiat value as a deposit. The licence of a payment instrument institution does not exist yet.",
  ],
});

export const depositConcepts = [publicDeposit, commercialDeposits];
export const depositRules = [depositTaking];

export const depositTallies = [
  tally({
    fact: "ch.depositors",
    of: "purchasers",
    among: "everywhere",
    where: not(equals("sale.investorClass", "ch.institutional")),
    cites: [cite(bankingOrdinance, "arts. 5(2), 6(1)")],
  }),
];
