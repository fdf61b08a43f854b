import tseslint from "typescript-eslint";

/** The floors of the house, lowest first. A floor imports from itself and from those below it. */
const FLOORS = ["offering", "facts", "logic", "catalogue", "evaluator"];
const UPPER = ["report", "policy", "backends", "cli"];

const mayNotImport = (floor, forbidden) => ({
  files: [`src/${floor}/**/*.ts`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          { group: forbidden.map((name) => `**/${name}/**`), message: `The ${floor} floor does not look up.` },
          { group: ["node:*"], message: "The core runs in browsers and edge runtimes." },
        ],
      },
    ],
  },
});

export default tseslint.config(
  { ignores: ["dist/**", "node_modules/**", "tests/logic/jsonlogic/cases/**", "src/offering/codes/*.generated.ts"] },
  ...tseslint.configs.strict,
  {
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off", // noUncheckedIndexedAccess makes them say what a length check has shown
      "@typescript-eslint/consistent-type-imports": "error",
      "no-eval": "error",
      "no-new-func": "error",
      "no-console": "error",
      eqeqeq: "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
    },
  },
  ...FLOORS.map((floor, i) => mayNotImport(floor, [...FLOORS.slice(i + 1), ...UPPER])),
  ...["report", "policy", "backends"].map((floor) => mayNotImport(floor, ["cli", ...["report", "policy", "backends"].filter((other) => other !== floor)])),
  {
    files: ["rules/**/*.ts"],
    rules: {
      "no-restricted-imports": ["error", { patterns: [{ group: ["**/src/*", "!**/src/authoring"], message: "A pack imports the authoring surface and nothing else." }] }],
    },
  },
  { files: ["src/cli/**", "tests/**", "bench/**", "scripts/**", "examples/**", "*.config.*"], rules: { "no-restricted-imports": "off", "no-console": "off", "no-new-func": "off", "@typescript-eslint/triple-slash-reference": "off" } },
  { files: ["bench/**"], rules: { "@typescript-eslint/no-implied-eval": "off" } },
);
