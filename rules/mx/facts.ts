import { defineFacts, vocabulary } from "../../src/authoring";

const offerFacts = defineFacts({
  "mx.representsTitle": {
    subject: "offering",
    type: "boolean",
    meaning: "the token represents shares, interests, bonds, notes, certificates or another credit instrument",
    ask: "Does the token represent shares, partnership interests, bonds, notes, certificates or another credit instrument?",
  },
  "mx.issuedInSeries": {
    subject: "offering",
    type: "boolean",
    meaning: "the instruments are issued in series or in mass",
    ask: "Are the instruments issued in series or in mass?",
  },
  "mx.canCirculate": {
    subject: "offering",
    type: "boolean",
    meaning: "the instruments can circulate",
    ask: "Can the instruments circulate in the market?",
  },
  "mx.rightsKind": {
    subject: "offering",
    type: "code",
    values: ["capital", "share-of-asset", "collective-credit", "individual-credit", "none"],
    meaning: "what the instrument gives",
    ask: "What does the instrument give: a part of a company's capital; a share of an asset; participation in a collective credit; an individual credit right; or none of these?",
  },
  "mx.registered": {
    subject: "offering",
    type: "boolean",
    meaning: "the securities are registered in the National Securities Registry",
    ask: "Are the securities registered in the National Securities Registry (RNV)?",
  },
  "mx.authorised": {
    subject: "offering",
    type: "boolean",
    meaning: "the CNBV has authorised the public offer",
    ask: "Has the CNBV authorised the public offer?",
  },
  "mx.prospectus": {
    subject: "offering",
    type: "date",
    meaning: "day on which the prospectus was published",
    ask: "When was the prospectus published?",
    readAs: { document: "prospectus", date: "publishedOn" },
  },
  "mx.offerees": {
    subject: "offering",
    type: "integer",
    unit: "persons",
    meaning: "persons in Mexico to whom the securities are offered",
    ask: "To how many persons in Mexico are the securities offered?",
  },
  "mx.cnbvPrivateOffer": {
    subject: "offering",
    type: "boolean",
    meaning: "the CNBV has authorised the private offer",
    ask: "Has the CNBV authorised this offer as a private one?",
  },
  "mx.simplifiedRegistration": {
    subject: "offering",
    type: "boolean",
    meaning: "the securities have a simplified registration",
    ask: "Are the securities registered in the simplified way?",
  },
  "mx.simplifiedLevel": {
    subject: "offering",
    type: "code",
    values: ["level-1", "level-2"],
    meaning: "level of the simplified registration",
    ask: "Is the simplified registration of level I or of level II?",
  },
  "mx.issueSize": {
    subject: "offering",
    type: "number",
    unit: "UDI",
    meaning: "size of the issue",
    ask: "What is the size of the issue in UDI?",
  },
  "mx.throughExchangeAndBroker": {
    subject: "offering",
    type: "boolean",
    meaning: "the simplified registration was requested through an exchange and a broker",
    ask: "Was the simplified registration requested through an exchange and a broker?",
  },
  "mx.simplifiedConditions": {
    subject: "offering",
    type: "boolean",
    meaning: "the rating and the other conditions of the simplified registration are met",
    ask: "Are the rating and the other conditions of the simplified registration met?",
  },
  "mx.soldToOthers": {
    subject: "offering",
    type: "boolean",
    meaning: "the securities are sold to investors who are neither institutional nor qualified",
    ask: "Are the securities sold in Mexico to anyone who is neither an institutional nor a qualified investor?",
  },
  "mx.usedAsPayment": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is used among the public as a means of payment",
    ask: "Is the token used among the public as a means of payment?",
  },
  "mx.denominatedInCurrency": {
    subject: "offering",
    type: "boolean",
    meaning: "the token is legal tender, foreign currency or an asset denominated in either",
    ask: "Is the token legal tender, foreign currency, or an asset denominated in either?",
  },
  "mx.securityTokenIsVirtualAsset": {
    subject: "offering",
    type: "boolean",
    meaning: "the security token counts as a virtual asset under the law on money laundering",
    ask: "In counsel's view, does this security token count as a virtual asset under the LFPIORPI?",
    judgement: { by: "counsel", note: "The CNBV has not said; one firm's reading is that only tokens of the payment type do." },
  },
  "mx.developmentFunds": {
    subject: "offering",
    type: "boolean",
    meaning: "money is received to build real estate for sale or rent",
    ask: "Is money received, token proceeds included, to build or divide real estate that is meant for sale or rent?",
  },
  "mx.investorsIdentified": {
    subject: "offering",
    type: "boolean",
    meaning: "investors are identified from the first contribution",
    ask: "Is every investor identified from the first contribution on?",
  },
  "mx.largestContribution": {
    subject: "offering",
    type: "number",
    unit: "UMA",
    meaning: "largest operation that brings money for the development",
    ask: "What is the largest operation that brings money for the development, in UMA?",
  },
  "mx.boundaryIncluded": {
    subject: "offering",
    type: "boolean",
    meaning: "a notice is due at exactly the threshold",
    ask: "In counsel's view, is a notice due when the operation reaches the threshold exactly?",
    judgement: { by: "counsel", note: "The source says \"exceed\"; the text of the reform was not read." },
  },
  "mx.developmentNoticesFiled": {
    subject: "offering",
    type: "boolean",
    meaning: "the notices of such operations are filed",
    ask: "Are the notices of these operations filed?",
  },
});

const saleFacts = defineFacts({
  "mx.smallestInvestments": {
    subject: "sale",
    type: "number",
    unit: "UDI",
    meaning: "least average investments in securities of any investor of this sale over the last year",
    ask: "What are the least average investments in securities, in UDI over the last year, of any investor of this sale?",
  },
  "mx.smallestIncomeLastYear": {
    subject: "sale",
    type: "number",
    unit: "UDI",
    meaning: "least gross income of any investor of this sale in the last year",
    ask: "What is the least gross income, in UDI, of any investor of this sale in the last year?",
  },
  "mx.smallestIncomeYearBefore": {
    subject: "sale",
    type: "number",
    unit: "UDI",
    meaning: "least gross income of any investor of this sale in the year before",
    ask: "What is the least gross income, in UDI, of any investor of this sale in the year before the last?",
  },
  "mx.employeePlan": {
    subject: "sale",
    type: "boolean",
    meaning: "the sale belongs to a plan that applies to employees in general",
    ask: "Is this sale part of a plan that applies to the employees in general?",
  },
  "mx.objectWithPartners": {
    subject: "sale",
    type: "boolean",
    meaning: "the company's object is carried out with its shareholders or partners",
    ask: "Is the company's object carried out exclusively or mainly with its shareholders or partners?",
  },
  "mx.throughAuthorisedItf": {
    subject: "sale",
    type: "boolean",
    meaning: "the sale is made through an authorised collective-financing institution",
    ask: "Is this sale made through a collective-financing institution authorised by the CNBV?",
  },
  "mx.offereeRecords": {
    subject: "sale",
    type: "boolean",
    meaning: "the list of offerees and the evidence of their class are kept",
    ask: "Are the list of offerees and the evidence of their class kept?",
  },
  "mx.cnbvNotice": {
    subject: "sale",
    type: "boolean",
    meaning: "the CNBV is informed where the law asks for it",
    ask: "Is the informative notice given to the CNBV, where the law asks for one?",
  },
});

const partyFacts = defineFacts({
  "mx.collectiveFinancing": {
    subject: "party",
    type: "boolean",
    meaning: "the platform puts members of the public in contact to finance projects",
    ask: "Does this platform put members of the public in contact so that they finance debt, equity, co-ownership or royalty projects?",
  },
  "mx.financingLimitsKept": {
    subject: "party",
    type: "boolean",
    meaning: "the limits for a project and for an investor are kept",
    ask: "Does this platform keep the limits, in UDI, for each project and each investor?",
  },
  "mx.institution": {
    subject: "party",
    type: "code",
    values: ["bank", "itf", "none"],
    meaning: "kind of institution under Mexican law",
    ask: "Is this party a Mexican credit institution (bank), a Mexican fintech institution (ITF), or neither?",
  },
  "mx.operatesVirtualAssets": {
    subject: "party",
    type: "boolean",
    meaning: "the institution carries out operations with virtual assets",
    ask: "Does this institution carry out operations with virtual assets?",
  },
  "mx.clientServices": {
    subject: "party",
    type: "boolean",
    meaning: "the institution offers clients exchange, transfer or custody of virtual assets",
    ask: "Does this institution offer its clients the exchange, transfer or custody of virtual assets?",
  },
  "mx.internalOnly": {
    subject: "party",
    type: "boolean",
    meaning: "its operations with virtual assets are internal only",
    ask: "Are this institution's operations with virtual assets internal only?",
  },
  "mx.banxicoAuthorised": {
    subject: "party",
    type: "boolean",
    meaning: "the Banco de México has authorised them beforehand",
    ask: "Has the Banco de México authorised this institution's operations beforehand?",
  },
  "mx.riskStaysInside": {
    subject: "party",
    type: "boolean",
    meaning: "no risk of them passes to clients",
    ask: "Does no risk of these operations pass to clients?",
  },
  "mx.habitualPlatform": {
    subject: "party",
    type: "boolean",
    meaning: "the party habitually and professionally offers virtual assets on a platform that it manages",
    ask: "Does this party offer the exchange, custody, storage or transfer of virtual assets habitually and professionally on a platform that it manages?",
  },
  "mx.recognisedByBanxico": {
    subject: "offering",
    type: "boolean",
    meaning: "the Banco de México recognises the virtual asset for regulated institutions",
    ask: "Has the Banco de México recognised this virtual asset for regulated institutions?",
  },
  "mx.registeredWithSat": {
    subject: "party",
    type: "boolean",
    meaning: "the party is registered with the SAT for the activity",
    ask: "Is this party registered with the SAT for the vulnerable activity?",
  },
  "mx.clientsIdentified": {
    subject: "party",
    type: "boolean",
    meaning: "every client is identified, whatever the amount",
    ask: "Does this party identify every client, whatever the amount?",
  },
  "mx.recordYears": {
    subject: "party",
    type: "number",
    unit: "years",
    meaning: "years for which the party keeps its records",
    ask: "For how many years does this party keep its records?",
  },
  "mx.largestOperation": {
    subject: "party",
    type: "number",
    unit: "UMA",
    meaning: "largest operation of a client in virtual assets",
    ask: "What is the largest operation of a client in virtual assets, in UMA?",
  },
  "mx.largestFee": {
    subject: "party",
    type: "number",
    unit: "UMA",
    meaning: "largest fee charged for such an operation",
    ask: "What is the largest fee charged for an operation in virtual assets, in UMA?",
  },
  "mx.noticesFiled": {
    subject: "party",
    type: "boolean",
    meaning: "the notices that are due are filed",
    ask: "Does this party file the notices that are due?",
  },
});

/** Everything that Mexico asks beside the core facts, and the words in which its rules are written. */
export const facts = { ...offerFacts, ...saleFacts, ...partyFacts } as const;

export const words = vocabulary("MXN", facts);
