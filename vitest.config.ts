import { defineConfig } from 'vitest/config';
import { digestsPlugin } from './lib/node/digests-plugin.ts';

const PURE = ['tests/checks/**/*.test.ts', 'tests/facts/**/*.test.ts', 'tests/rules/**/*.test.ts', 'tests/consent-record/**/*.test.ts'];

export default defineConfig({
  plugins: [digestsPlugin(import.meta.dirname)],
  test: {
    // Its key is a file's own text: the digests, which depend on other files, would be those of an earlier run.
    fsModuleCache: false,
    reporters: ['default', './tests/support/closing-line.ts'],
    projects: [
      // What is pure keeps no state between files: they share one world, and the rules are read once.
      { extends: true, test: { name: 'pure', include: PURE, isolate: false, sequence: { groupOrder: 0 } } },
      { extends: true, test: { name: 'unit', include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/e2e/**', 'tests/bench/**', ...PURE], sequence: { groupOrder: 0 } } },
      // After the others, two files at a time: a browser on a busy machine is a slow visitor, and visits are mostly waiting.
      { extends: true, test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 180_000, maxWorkers: 2, maxConcurrency: 4, sequence: { groupOrder: 1 } } },
    ],
  },
});
