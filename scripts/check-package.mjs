/**
 * Checks the package as a user gets it: packs it, unpacks it into a fresh project, and uses it from there.
 * Needs a build. Prints a line a check, and `N passed, N failed` at the end.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import vm from "node:vm";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { tsImport } from "tsx/esm/api";
import { parse } from "yaml";
import { differences } from "../tests/examples/compare.mjs";

const { applyChange } = await tsImport("../src/policy/change.ts", import.meta.url);

const root = fileURLToPath(new URL("..", import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const expected = JSON.parse(readFileSync(join(root, "tests/examples/expected.json"), "utf8"));
/** What a command may print, in bytes: the JSON Schema of an offering is over Node's default of one megabyte. */
const MOST_OUTPUT = 64_000_000;

let passed = 0;
let failed = 0;

async function check(name, run) {
  try {
    const remark = await run();
    passed += 1;
    console.log(`ok    ${name}${remark ? `: ${remark}` : ""}`);
  } catch (error) {
    failed += 1;
    console.log(`FAIL  ${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function must(condition, message) {
  if (!condition) throw new Error(message);
}

/** A fresh project with the packed package in it, and of its dependencies only those that it declares. */
function freshProject() {
  const project = mkdtempSync(join(tmpdir(), "perimeter-"));
  const tarball = execFileSync("npm", ["pack", "--silent", "--pack-destination", project], { cwd: root, encoding: "utf8" }).trim().split("\n").at(-1);
  const home = join(project, "node_modules", manifest.name);
  mkdirSync(home, { recursive: true });
  execFileSync("tar", ["-xzf", join(project, tarball), "-C", home, "--strip-components=1"]);
  for (const dependency of Object.keys(manifest.dependencies)) {
    const link = join(project, "node_modules", dependency);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, "node_modules", dependency), link);
  }
  writeFileSync(join(project, "package.json"), JSON.stringify({ name: "user", private: true, type: "module" }));
  return { project, home, tarball: join(project, tarball) };
}

/** An example offering as it is expected to be judged, changed as the policy cases change theirs. */
function changed({ file, set = {}, remove = [] }) {
  return applyChange(parse(readFileSync(join(root, "examples/offerings", file), "utf8"), { schema: "core", version: "1.2" }), { set, remove });
}

const { project, home, tarball } = freshProject();
const cli = join(home, "dist/cli/main.cjs");
const subpaths = Object.keys(manifest.exports);

for (const subpath of subpaths.filter((path) => !path.endsWith(".json"))) {
  const name = manifest.name + subpath.slice(1);
  await check(`import "${name}"`, () => {
    const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", `const m = await import(${JSON.stringify(name)}); if (Object.keys(m).length === 0) process.exit(3);`], { cwd: project, encoding: "utf8" });
    must(status === 0, stderr || `exit ${status}`);
  });
  await check(`require("${name}")`, () => {
    const { status, stderr } = spawnSync(process.execPath, ["--input-type=commonjs", "-e", `if (Object.keys(require(${JSON.stringify(name)})).length === 0) process.exit(3);`], { cwd: project, encoding: "utf8" });
    must(status === 0, stderr || `exit ${status}`);
  });
}

/** What modules on Node get, and what bundlers do. */
const installed = await import(pathToFileURL(join(home, manifest.exports["."].import.node)).href);
const bundlers = await import(pathToFileURL(join(home, manifest.exports["."].module.default)).href);

for (const example of expected) {
  const document = changed(example);
  await check(`library, ${example.file} as of ${example.asOf}: ${example.title}`, () => {
    const report = installed.evaluate(document, { asOf: example.asOf });
    const problems = differences(example, report);
    must(problems.length === 0, problems.join("; "));
    must(JSON.stringify(bundlers.evaluate(document, { asOf: example.asOf })) === JSON.stringify(report), "what bundlers get reports something else");
  });
  await check(`command, ${example.file} as of ${example.asOf}: ${example.title}`, () => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [cli, "check", "-", "--as-of", example.asOf, "--format", "json"], { cwd: project, encoding: "utf8", input: JSON.stringify(document) });
    must(status === 0 || status === 1, stderr);
    const report = JSON.parse(stdout);
    const problems = differences(example, report);
    must(problems.length === 0, problems.join("; "));
    must((status === 1) === ["prohibited", "non-compliant"].includes(report.verdict), `exit ${status} with verdict ${report.verdict}`);
  });
}

const caseFolder = join(root, "tests/rules");
for (const code of readdirSync(caseFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name))
  await check(`every policy case of ${code.toUpperCase()}, by the law in the package`, () => {
    const files = readdirSync(join(caseFolder, code)).filter((file) => file.endsWith(".cases.yaml"));
    const results = files.flatMap((file) => installed.runCases(installed.parseCaseFile(parse(readFileSync(join(caseFolder, code, file), "utf8"), { schema: "core", version: "1.2" }), file), installed.catalogue));
    const wrong = results.filter(({ problems }) => problems.length > 0);
    must(wrong.length === 0, wrong.map(({ id, problems }) => `${id}: ${problems.join("; ")}`).join("\n"));
    must(results.length > 0, "there are no cases");
    return `${results.length} cases`;
  });

await check("the YAML example as a file, twice, byte for byte the same", () => {
  cpSync(join(root, "examples/offerings/cn-onshore-rent-tokens.yaml"), join(project, "offering.yaml"));
  const run = () => spawnSync(process.execPath, [cli, "check", "offering.yaml", "--as-of", "2026-03-01", "--format", "json"], { cwd: project, encoding: "utf8" });
  const first = run();
  must(first.status === 1 && first.stdout.length > 0, first.stderr);
  must(first.stdout === run().stdout, "two runs differ");
});

await check("bad input: exit 2, the place named, nothing on standard output", () => {
  writeFileSync(join(project, "bad.json"), '{ "issuer": { "nmae": "X" } }');
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, "check", "bad.json"], { cwd: project, encoding: "utf8" });
  must(status === 2 && stdout === "", `exit ${status}, ${stdout.length} characters on standard output`);
  must(stderr.includes("bad.json#/issuer/nmae") && stderr.includes('did you mean "name"?'), stderr);
});

for (const verb of [["markets", "offering.yaml", "--jurisdiction", "CN,HK", "--format", "json"], ["rules"], ["matrix"], ["explain", "cn.notice42.rwa-onshore"], ["schema"], ["lint"]])
  await check(`command, ${verb.join(" ")}`, () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...verb], { cwd: project, encoding: "utf8", maxBuffer: MOST_OUTPUT });
    must(status === 0 && stdout.length > 0, stderr || `exit ${status}`);
  });

await check("the README's example prints what the README says", () => {
  const readme = readFileSync(join(home, "README.md"), "utf8");
  const [, code, printed] = /```js\n([\s\S]*?)```\s+```text\n([\s\S]*?)```/.exec(readme) ?? [];
  must(code !== undefined, "no example followed by its output");
  writeFileSync(join(project, "example.mjs"), code);
  const { stdout, stderr } = spawnSync(process.execPath, ["example.mjs"], { cwd: project, encoding: "utf8" });
  must(stdout === printed, stderr || `it prints ${stdout}`);
});

await check("modules and CommonJS on Node have one catalogue, and read a place's law and zod when asked for", () => {
  writeFileSync(join(project, "both.mjs"), `
import { createRequire } from "node:module";
import { catalogue, evaluate, InputError } from "${manifest.name}";
import { cn } from "${manifest.name}/rules/cn";
const require = createRequire(import.meta.url);
const law = () => Object.keys(require.cache).filter((file) => file.endsWith(".json") && file.includes("law")).length;
const zod = () => Object.keys(require.cache).some((file) => /[\\\\/]zod[\\\\/]/.test(file));
console.log(require("${manifest.name}").catalogue === catalogue, catalogue.jurisdictions.includes(cn), law(), zod());
console.log(evaluate(${JSON.stringify(changed(expected[0]))}, { asOf: "2026-03-01" }).verdict, law() > 0 && law() < 12, zod());
try { evaluate({ sales: 1 }); } catch (error) { console.log(error instanceof InputError, zod()); }
`);
  const { stdout, stderr } = spawnSync(process.execPath, ["both.mjs"], { cwd: project, encoding: "utf8" });
  must(stdout === "true true 0 false\nprohibited true false\ntrue true\n", stderr || stdout);
});

await check("the published JSON Schema of an offering", () => {
  const schema = JSON.parse(readFileSync(join(home, "dist/schema/offering.json"), "utf8"));
  must(schema.properties?.issuer !== undefined && schema.properties?.local !== undefined, "issuer or local is missing");
});

async function bundled(entry, options = {}) {
  const { outputFiles } = await build({ stdin: { contents: entry, resolveDir: project, loader: "js" }, bundle: true, write: false, platform: "browser", format: "iife", globalName: "user", minify: true, logLevel: "silent", ...options });
  return outputFiles[0].text;
}

await check("the law in the package has the digest that the package says", () => {
  const loaded = installed.loadCatalogue(installed.saveCatalogue(installed.catalogue));
  must(loaded.digest === installed.catalogue.digest, `${installed.catalogue.digest} instead of ${loaded.digest}`);
});

await check("a browser bundle without Node built-ins, executed under a policy that forbids eval", async () => {
  const code = await bundled(`export { evaluate } from "${manifest.name}";`);
  must(!/require\(["']node:|from ["']node:/.test(code), "it refers to a Node built-in");
  const context = vm.createContext({ TextEncoder, structuredClone }, { codeGeneration: { strings: false, wasm: false } });
  vm.runInContext(`${code};globalThis.user = user;`, context);
  const report = vm.runInContext(`user.evaluate(JSON.parse(${JSON.stringify(JSON.stringify(changed(expected[0])))}), { asOf: "2026-03-01" }).verdict`, context);
  must(report === "prohibited", `verdict ${report}`);
});

await check("the engine without rules and without zod: at most 30 kB minified and gzipped", async () => {
  const code = await bundled(`export * from "${manifest.name}/engine";`, { format: "esm", external: ["zod"] });
  const size = gzipSync(code, { level: 9 }).length;
  must(size <= 30_000, `${size} bytes`);
  return `${size} bytes`;
});

await check("one pack alone brings no other", async () => {
  const code = await bundled(`import { tw } from "${manifest.name}/rules/tw"; console.log(tw);`);
  must(code.includes("tw.sea.security-token") && !code.includes("cn.notice42"), "another pack came along");
});

const bin = (name) => join(root, "node_modules/.bin", name);
await check("publint", () => {
  const { status, stdout } = spawnSync(bin("publint"), ["run", "--strict", home], { encoding: "utf8" });
  must(status === 0, stdout);
});
await check("attw", () => {
  const { status, stdout } = spawnSync(bin("attw"), [tarball, "--profile", "node16", "--exclude-entrypoints", ...subpaths.filter((path) => path.endsWith(".json"))], { encoding: "utf8" });
  must(status === 0, stdout);
});
await check("nothing in the package that does not belong there", () => {
  const top = readdirSync(home).sort();
  const allowed = ["CHANGELOG.md", "LICENSE", "README.md", "SECURITY.md", "dist", "examples", "package.json"];
  must(top.every((entry) => allowed.includes(entry)), top.join(", "));
});

rmSync(project, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
