import { defineConfig } from "tsup";

/**
 * Small, pure dependencies are bundled and tree-shaken: importing zod whole costs more than the rest of the start.
 * `json-logic-js` stays outside, so that an operator added by the host program is the one that conditions see.
 */
const shared = {
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  splitting: true,
  treeshake: true,
  sourcemap: false,
  noExternal: ["zod", "date-fns", "@noble/hashes", "fastest-levenshtein"],
} as const;

export default defineConfig([
  {
    ...shared,
    format: [...shared.format],
    noExternal: [...shared.noExternal],
    clean: true,
    dts: true,
    entry: {
      index: "src/index.ts",
      core: "src/core.ts",
      engine: "src/engine.ts",
      authoring: "src/authoring.ts",
      read: "src/offering/read.ts",
      "rules/index": "rules/index.ts",
      "rules/ch": "rules/ch/index.ts",
      "rules/cn": "rules/cn/index.ts",
      "rules/de": "rules/de/index.ts",
      "rules/eu": "rules/eu/index.ts",
      "rules/fr": "rules/fr/index.ts",
      "rules/gb": "rules/gb/index.ts",
      "rules/hk": "rules/hk/index.ts",
      "rules/li": "rules/li/index.ts",
      "rules/lu": "rules/lu/index.ts",
      "rules/mo": "rules/mo/index.ts",
      "rules/tw": "rules/tw/index.ts",
      "rules/us": "rules/us/index.ts",
    },
  },
  {
    entry: { "cli/main": "src/cli/main.ts" },
    format: ["esm"],
    target: "node20",
    platform: "node",
    noExternal: [...shared.noExternal],
    banner: { js: "#!/usr/bin/env node" },
  },
]);
