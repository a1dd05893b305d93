import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { TestModule } from 'vitest/node';
import { closingLine, countTests } from './support/closing-line.ts';

/** As much of vitest's report of one file as is counted. */
function file(tests: readonly ('passed' | 'failed' | 'skipped')[], state: 'passed' | 'failed' = tests.includes('failed') ? 'failed' : 'passed'): TestModule {
  return { state: () => state, children: { allTests: () => tests.map((t) => ({ result: () => ({ state: t }) })) } } as unknown as TestModule;
}

describe('the closing line', () => {
  it.each<[string, readonly TestModule[], number, string]>([
    ['everything well', [file(['passed', 'passed']), file(['passed'])], 0, 'tests: 3 passed, 0 failed'],
    ['one failure', [file(['passed', 'failed'])], 0, 'tests: 1 passed, 1 failed'],
    ['a file that did not load', [file([], 'failed'), file(['passed'])], 0, 'tests: 1 passed, 1 failed'],
    ['an error outside of tests', [file(['passed'])], 1, 'tests: 1 passed, 1 failed'],
    ['something left out', [file(['passed', 'skipped'])], 0, 'tests: 1 passed, 0 failed, 1 skipped'],
  ])('%s', (_, files, outside, line) => expect(closingLine(countTests(files, outside))).toBe(line));
});

describe('.ci/run', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'temoin-ci-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const root = path.resolve(import.meta.dirname, '..');

  /** Runs it with an `npm` that prints and ends as told. */
  function runWith(printed: string, code: number) {
    writeFileSync(path.join(folder, 'npm'), `#!/bin/sh\nif [ "$*" != test ]; then exit 9; fi\nprintf '${printed}'\nexit ${code}\n`);
    chmodSync(path.join(folder, 'npm'), 0o755);
    const { status, stdout } = spawnSync('bash', [path.join(root, '.ci/run')], { encoding: 'utf8', env: { ...process.env, PATH: `${folder}:${process.env['PATH']}` } });
    return { status, last: stdout.trimEnd().split('\n').at(-1) };
  }

  it.each([
    ['passes', 'x\\ntests: 2 passed, 0 failed\\n', 0, 0],
    ['fails with its tests', 'tests: 2 passed, 1 failed\\n', 1, 1],
    ['fails though the runner says 0', 'tests: 2 passed, 1 failed\\n', 0, 1],
    ['fails when no test ran', 'tests: 0 passed, 0 failed\\n', 0, 1],
    ['fails when the runner died', 'half a line\\n', 0, 1],
    ['fails when set-up did', '', 3, 1],
  ])('%s', (_, printed, code, expected) => {
    const { status, last } = runWith(printed, code);
    expect(status).toBe(expected);
    expect(printed).toContain(last);
  });

  it('is a program', () => execFileSync('test', ['-x', path.join(root, '.ci/run')]));
});
