/** What `perimeter verify` finds in this catalogue and what is meant to be so, each with its reason. */
export const verifiedExceptions = [
  {
    rule: "us.securities-act.s5-registration",
    finding: "unusable-exemption",
    detail: "registered",
    reason: "Registration is what section 5 demands, so the rule is satisfied and never exempt by it. It stands among the ways out as well so that an offering can claim us.registered by name and be told which of its conditions fail.",
  },
] as const;
