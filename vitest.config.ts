import { defineConfig } from 'vitest/config';
import { digestsPlugin } from './lib/node/digests-plugin.ts';

export default defineConfig({
  plugins: [digestsPlugin(import.meta.dirname)],
  test: {
    // Its key is a file's own text: the digests, which depend on other files, would be those of an earlier run.
    fsModuleCache: false,
    reporters: ['default', './tests/support/closing-line.ts'],
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/e2e/**', 'tests/bench/**'] } },
      // One file at a time, which vitest also does apart from the others: a browser on a busy machine is a slow visitor.
      { extends: true, test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 180_000, fileParallelism: false } },
    ],
  },
});
