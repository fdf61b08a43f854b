/// <reference types="node" />
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { saveCatalogue } from "../../src/catalogue/load";
import { antarcticCatalogue, icyOffering } from "../support/antarctica";

/** The command as a process: streams, files, colours. The fewer of these the better, each starts a compiler. */

const root = fileURLToPath(new URL("../..", import.meta.url));
const main = join(root, "src/cli/main.ts");
const tsx = join(root, "node_modules/tsx/dist/cli.mjs");

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "perimeter-"));
  writeFileSync(join(folder, "icy.json"), JSON.stringify(icyOffering));
  writeFileSync(join(folder, "catalogue.json"), saveCatalogue(antarcticCatalogue));
  writeFileSync(join(folder, "latin.json"), Buffer.from([0x7b, 0xff, 0x7d]));
  mkdirSync(join(folder, "directory"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function perimeter(args: readonly string[], { input, env = {} }: { input?: string; env?: Record<string, string> } = {}) {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => name !== "FORCE_COLOR" && name !== "NO_COLOR"));
  const ended = spawnSync(process.execPath, [tsx, main, ...args], { cwd: folder, encoding: "utf8", input, env: { ...inherited, ...env } });
  return { code: ended.status, out: ended.stdout, err: ended.stderr };
}

const CATALOGUE = ["--catalogue", "catalogue.json"];

describe("the process", { timeout: 60_000 }, () => {
  it("prints the same bytes from a file and from standard input", () => {
    const file = perimeter(["check", "icy.json", "--format", "json", ...CATALOGUE]);
    const stdin = perimeter(["check", "-", "--format", "json", ...CATALOGUE], { input: JSON.stringify(icyOffering) });
    expect(file).toMatchObject({ code: 1, err: "" });
    expect(stdin).toEqual(file);
    expect(JSON.parse(file.out)).toMatchObject({ verdict: "prohibited" });
  });

  test.each([
    ["a directory", "directory", "directory#: expected a readable file, found a directory"],
    ["a file that is not there", "nowhere.json", "nowhere.json#: expected a readable file, found nothing there"],
    ["bytes that are no text", "latin.json", "latin.json#: expected a readable file, found bytes that are not UTF-8"],
  ])("refuses %s without a stack", (_, file, message) => {
    expect(perimeter(["check", file, ...CATALOGUE])).toEqual({ code: 2, out: "", err: `${message}\n` });
  });

  it("has no colours in a pipe, unless forced, and never against NO_COLOR", () => {
    expect(perimeter(["check", "icy.json", ...CATALOGUE]).out).not.toContain("\u001b");
    expect(perimeter(["check", "icy.json", ...CATALOGUE], { env: { FORCE_COLOR: "1" } }).out).toContain("\u001b[31m");
    expect(perimeter(["check", "icy.json", ...CATALOGUE], { env: { FORCE_COLOR: "1", NO_COLOR: "1" } }).out).not.toContain("\u001b");
  });

  it("replaces a report as a whole, through a link, and leaves nothing behind", () => {
    writeFileSync(join(folder, "old.md"), "old");
    symlinkSync("old.md", join(folder, "link.md"));
    expect(perimeter(["check", "icy.json", "--format", "markdown", "--output", "link.md", ...CATALOGUE])).toEqual({ code: 1, out: "", err: "" });
    expect(readFileSync(join(folder, "old.md"), "utf8")).toMatch(/^# PROHIBITED/);
    expect(readlinkSync(join(folder, "link.md"))).toBe("old.md");
    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  test.each([
    ["directory", "a directory"],
    ["nowhere/report.txt", "no such folder"],
  ])("cannot write to %s", (path, found) => {
    expect(perimeter(["check", "icy.json", "--output", path, ...CATALOGUE])).toEqual({ code: 2, out: "", err: `${path}#: expected a file to write, found ${found}\n` });
  });

  it("survives a reader that stops early", async () => {
    const child = spawn(process.execPath, [tsx, main, "schema", ...CATALOGUE], { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
    let err = "";
    child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.once("close", resolve));
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });
});
