import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string): string => fileURLToPath(new URL(`src/${path}`, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^regulatory-perimeter$/, replacement: source("index.ts") },
      { find: /^regulatory-perimeter\/read$/, replacement: source("offering/read.ts") },
      { find: /^regulatory-perimeter\/solver$/, replacement: source("backends/solver/index.ts") },
      { find: /^regulatory-perimeter\/testing$/, replacement: source("testing.ts") },
    ],
  },
  test: {
    include: ["tests/**/*.test.ts"],
    // Random cases and whole catalogues take their time on a busy machine.
    testTimeout: 60_000,
    setupFiles: ["tests/support/seed.ts"],
    typecheck: { enabled: true, include: ["tests/**/*.test-d.ts"] },
  },
});
