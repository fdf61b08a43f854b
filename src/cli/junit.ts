import { neutral } from "../report/neutral";

/** Results as JUnit XML, the form that build servers read. */

export interface JunitCase {
  readonly name: string;
  /** What is wrong, a line each; empty when it passed. */
  readonly problems: readonly string[];
}

export interface JunitSuite {
  readonly name: string;
  readonly file: string;
  /** Milliseconds. */
  readonly took: number;
  readonly cases: readonly JunitCase[];
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

/** Text as XML shows it; what XML cannot hold has been made visible. */
const escaped = (text: string): string => text.split("\n").map(neutral).join("\n").replace(/[&<>"']/g, (character) => ENTITIES[character]!);

function caseElement({ name, problems }: JunitCase, suite: JunitSuite): string {
  const open = `    <testcase classname="${escaped(suite.name)}" name="${escaped(name)}" file="${escaped(suite.file)}"`;
  if (problems.length === 0) return `${open}/>`;
  return `${open}>\n      <failure message="${escaped(problems[0]!)}">${escaped(problems.join("\n"))}</failure>\n    </testcase>`;
}

const failures = (cases: readonly JunitCase[]): number => cases.filter(({ problems }) => problems.length > 0).length;

function suiteElement(suite: JunitSuite): string {
  const { name, file, took, cases } = suite;
  const head = `  <testsuite name="${escaped(name)}" file="${escaped(file)}" tests="${cases.length}" failures="${failures(cases)}" time="${(took / 1000).toFixed(3)}">`;
  return [head, ...cases.map((one) => caseElement(one, suite)), "  </testsuite>"].join("\n");
}

export function toJunit(suites: readonly JunitSuite[]): string {
  const cases = suites.flatMap((suite) => suite.cases);
  const head = `<testsuites tests="${cases.length}" failures="${failures(cases)}">`;
  return ['<?xml version="1.0" encoding="UTF-8"?>', head, ...suites.map(suiteElement), "</testsuites>", ""].join("\n");
}
