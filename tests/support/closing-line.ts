import type { Reporter, TestModule } from 'vitest/node';

interface Counts { readonly passed: number; readonly failed: number; readonly skipped: number }

/**
 * One plain line at the very end, for programs that read it: `tests: 812 passed, 0 failed`.
 * A run in which no test ran has failed, whatever was asked for.
 */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const counts = countTests(modules, unhandledErrors.length);
    if (counts.failed > 0 || counts.passed === 0) process.exitCode = 1;
    // Vitest still has things to say after this event; at exit it is done.
    process.once('exit', () => process.stdout.write(`${closingLine(counts)}\n`));
  }
}

export function closingLine({ passed, failed, skipped }: Counts): string {
  return `tests: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** A file that fails before its tests exist counts as one failure, and so does every error outside of tests. */
export function countTests(modules: readonly TestModule[], errorsOutside: number): Counts {
  const counts = { passed: 0, failed: errorsOutside, skipped: 0 };
  for (const module of modules) {
    let failedHere = 0;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === 'passed') counts.passed += 1;
      else if (state === 'failed') failedHere += 1;
      else counts.skipped += 1;
    }
    if (failedHere === 0 && module.state() === 'failed') failedHere = 1;
    counts.failed += failedHere;
  }
  return counts;
}
