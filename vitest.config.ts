import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { digestsPlugin } from './lib/node/digests-plugin.ts';

/** Keeps no state between files, or puts it back: these share one world, and the rules, which are most of the reading, are read once. */
const PURE = [
  'tests/checks/**/*.test.ts', 'tests/facts/**/*.test.ts', 'tests/rules/**/*.test.ts', 'tests/consent-record/**/*.test.ts',
  'tests/record/**/*.test.ts', 'tests/audit/**/*.test.ts', 'tests/seeds/**/*.test.ts',
  'tests/log/{changes,consent,evidence,gate,gate-notice,intake,join,names,parse,place,url}.test.ts',
  'tests/ui/{areas,next,next-gap,questions,timeline,view,words}.test.ts',
  'tests/{digests,evaluate,match,order,registry,score,scorecard,sentences}.test.ts',
];
/**
 * The longest first, or one worker runs on with it while the other has nothing left (a fresh clone remembers no
 * durations); and never two together that keep eight or more windows busy: starved visits see doubt.
 */
const FIRST = ['sites', 'clean-visit', 'audit', 'consent-platforms', 'replicas', 'widgets', 'firefox-shop'].map((name) => `/e2e/${name}.test.ts`);
const rank = ({ moduleId }: TestSpecification): number => (FIRST.findIndex((end) => moduleId.endsWith(end)) + FIRST.length + 1) % (FIRST.length + 1);
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}
/** A test that takes this long is stuck; on a busy machine the default of five seconds only says that it is busy. In milliseconds. */
const STUCK_MS = 20_000;

export default defineConfig({
  plugins: [digestsPlugin(import.meta.dirname)],
  test: {
    // Its key is a file's own text: the digests, which depend on other files, would be those of an earlier run.
    fsModuleCache: false,
    sequence: { sequencer: LongestFirst },
    reporters: ['default', './tests/support/closing-line.ts'],
    projects: [
      { extends: true, test: { name: 'pure', include: PURE, isolate: false, testTimeout: STUCK_MS, sequence: { groupOrder: 0 } } },
      { extends: true, test: { name: 'unit', include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/e2e/**', 'tests/bench/**', ...PURE], testTimeout: STUCK_MS, sequence: { groupOrder: 0 } } },
      // Made again when it failed: with several browsers on two cores a visit is now and then starved for seconds, and what is
      // then told is doubt, or comes late. A fault of the product fails each time.
      // After the others, two files at a time: a browser on a busy machine is a slow visitor, and visits are mostly waiting.
      { extends: true, test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], retry: 2, testTimeout: 120_000, hookTimeout: 180_000, maxWorkers: 2, maxConcurrency: 3, sequence: { groupOrder: 1 } } },
    ],
  },
});
