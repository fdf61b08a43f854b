/** Compares a report with what an example is expected to say. Plain JavaScript: it also runs against the packed package. */

/** @returns {string[]} every difference, none when the report says what is expected */
export function differences(expected, report) {
  const problems = [];
  const wrong = (what, want, found) => problems.push(`${what}: expected ${JSON.stringify(want)}, found ${JSON.stringify(found)}`);
  if (expected.verdict && report.verdict !== expected.verdict) wrong("verdict", expected.verdict, report.verdict);
  for (const [code, verdict] of Object.entries(expected.jurisdictions ?? {})) {
    const found = report.jurisdictions.find((place) => place.code === code)?.verdict;
    if (found !== verdict) wrong(`verdict of ${code}`, verdict, found);
  }
  for (const code of expected.judged ?? []) if (!report.jurisdictions.some((place) => place.code === code)) wrong("judged", code, "not judged");
  for (const code of expected.outOfScope ?? []) if (!report.outOfScope.includes(code)) wrong("out of scope", code, report.outOfScope);
  for (const rule of expected.absent ?? []) if (report.findings.some((finding) => finding.rule === rule)) wrong(rule, "no finding", "a finding");
  for (const party of expected.exposure ?? []) if (!report.exposure.some((row) => row.party === party && row.violations.length > 0)) wrong("exposure", party, report.exposure);
  const dates = report.duties.map(({ due, outcome, rule, subject }) => [due, outcome, rule, subject].filter((part) => part !== "").join(" "));
  if (expected.duties && dates.join("\n") !== expected.duties.join("\n")) wrong("duties", expected.duties, dates);
  for (const want of expected.findings) {
    const finding = report.findings.find((candidate) => candidate.rule === want.rule && candidate.subject === want.subject);
    const name = `${want.rule}${want.subject}`;
    if (!finding) {
      wrong(name, want.outcome, "no finding");
      continue;
    }
    if (finding.outcome !== want.outcome) wrong(name, want.outcome, finding.outcome);
    if (want.missing && finding.missing.join() !== want.missing.join()) wrong(`${name} missing`, want.missing, finding.missing);
    for (const [party, basis] of Object.entries(want.exposed ?? {}))
      if (!finding.exposed.some((exposed) => exposed.party === party && exposed.basis === basis)) wrong(`${name} exposes ${party}`, basis, finding.exposed);
    for (const [exemption, unmet] of Object.entries(want.unmet ?? {})) {
      const found = (exemption === "requirements" ? finding.requirements : finding.exemptions.find((candidate) => candidate.id === exemption))?.unmet;
      if (found?.join() !== unmet.join()) wrong(`${name} unmet of ${exemption}`, unmet, found);
    }
    for (const [exemption, outcome] of Object.entries(want.claimed ?? {})) {
      const found = finding.exemptions.find((candidate) => candidate.claimed && candidate.id === exemption)?.outcome;
      if (found !== outcome) wrong(`${name} claimed ${exemption}`, outcome, found);
    }
    for (const instrument of want.cites ?? []) if (!finding.citations.some((citation) => citation.instrument === instrument)) wrong(`${name} cites`, instrument, finding.citations);
  }
  return problems;
}
