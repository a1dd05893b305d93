import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { PERFORMED } from '../lib/node/audit/acts.ts';
import { USAGE } from '../lib/node/audit/options.ts';
import { BOUNDARIES, boundaryViolations } from './support/laws/boundaries.ts';
import { forbiddenUses } from './support/laws/forbidden.ts';
import { purityViolations } from './support/laws/purity.ts';
import { codeInRules, emptyNames, entrypointViolations, foreignMentions, lostInJson, testsThatDoNotRun, untested } from './support/laws/shape.ts';
import { readTree } from './support/laws/tree.ts';

// The laws of this tree. That each of them can fail is shown on made-up trees in laws-broken.test.ts.
vi.setConfig({ testTimeout: 60_000 }); // every source is parsed once, on a machine that may be busy
const root = path.resolve(import.meta.dirname, '..');
const tree = readTree(root, ['lib', 'rules', 'entrypoints', 'tests', 'public', '.ci', 'README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'LICENSE', 'package.json', 'tsconfig.json', 'tsconfig.pure.json', 'vitest.config.ts', 'wxt.config.ts']);

describe('boundaries', () => {
  it('everyone imports what the table allows', () => expect(boundaryViolations(tree)).toEqual([]));
  it('the table in ARCHITECTURE.md has the same rows', () => {
    const section = /## Boundaries\n([^]*?)\n## /.exec(tree.get('ARCHITECTURE.md') ?? '')?.[1] ?? '';
    expect(BOUNDARIES.map((row) => `\`${row.where.replace(/(\.d)?\.ts$/, '')}\``).filter((row) => !section.includes(row))).toEqual([]);
  });
  it('entrypoints are wiring', () => expect(entrypointViolations(tree)).toEqual([]));
});

describe('purity', () => {
  it('nothing that judges knows the time, chance or the network', () => expect(purityViolations(tree)).toEqual([]));

  it('what judges compiles without the types of a browser or of Node', () => {
    const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
    const { stdout, status } = spawnSync(process.execPath, [tsc, '-p', path.join(root, 'tsconfig.pure.json')], { encoding: 'utf8' });
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });
});

describe('safety', () => {
  it('no markup or code from text, no network, the browser through lib/platform', () => expect(forbiddenUses(tree)).toEqual([]));
});

describe('rules are data', () => {
  const modules = Object.entries(import.meta.glob<Record<string, unknown>>('../rules/**/*.ts', { eager: true }));

  it('they contain no code', () => expect(codeInRules(tree)).toEqual([]));
  it('there are some', () => expect(modules.length).toBeGreaterThan(0));
  it('they survive JSON', () => expect(modules.flatMap(([file, module]) => Object.entries(module).flatMap(([name, value]) => lostInJson(`${file}: ${name}`, value)))).toEqual([]));
});

describe('one file, one test', () => {
  it('every check has a test', () => expect(untested(tree, 'lib/checks', 'tests/checks')).toEqual([]));
  it('every chat rule has a test', () => expect(untested(tree, 'rules/chat', 'tests/rules')).toEqual([]));

  it("a check's id is its file's name", () => {
    const checks = Object.entries(import.meta.glob<{ default?: { id?: string } }>('../lib/checks/*.ts', { eager: true }));
    expect(checks.length).toBeGreaterThan(0);
    for (const [file, module] of checks) expect(module.default?.id).toBe(path.basename(file, '.ts'));
  });

  it("a chat rule's id is its file's name", () => {
    const rules = Object.entries(import.meta.glob<{ default?: { id?: string } }>('../rules/chat/*.ts', { eager: true }));
    for (const [file, module] of rules) expect(module.default?.id).toBe(path.basename(file, '.ts'));
  });
});

describe('names and texts', () => {
  it('files are named after what they do', () => expect(emptyNames(tree)).toEqual([]));
  it("the command's flags and acts are those README.md explains", () => {
    const section = /## The audit command\n([^]*?)\n## /.exec(tree.get('README.md') ?? '')?.[1] ?? '';
    const flags = (text: string) => [...new Set([...text.matchAll(/^ *(--[a-z-]+)/gm)].map((match) => match[1]))].sort();
    expect(flags(section)).toEqual(flags(USAGE));
    const acts = /^ *(wait(?: · [a-z-]+)+), joined by commas$/m.exec(section)?.[1]?.split(' · ');
    expect(acts).toEqual(PERFORMED);
  });

  it('every test runs', () => expect(testsThatDoNotRun(tree)).toEqual([]));

  it('nothing leads out of the project', () => {
    // Put together here, or this file would be the first to mention them.
    const foreign = [['', 'work', '(main|shared|\\.library)'].join('/'), ['\\.\\.', 'shared'].join('/'), ['registry', 'npmjs'].join('\\.')].map((text) => new RegExp(text));
    expect(foreignMentions(tree, foreign)).toEqual([]);
  });
});
