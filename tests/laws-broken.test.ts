import { describe, expect, it } from 'vitest';
import { BOUNDARIES, boundaryViolations } from './support/laws/boundaries.ts';
import { forbiddenUses } from './support/laws/forbidden.ts';
import { purityViolations } from './support/laws/purity.ts';
import { codeInRules, emptyNames, entrypointViolations, foreignMentions, lostInJson, testsThatDoNotRun, untested } from './support/laws/shape.ts';
import { importsOf, type Tree } from './support/laws/tree.ts';

// Made-up trees that break each law once, beside their neighbours that keep it.
const tree = (files: Readonly<Record<string, string>>): Tree => new Map(Object.entries(files));
const one = (file: string, text: string): Tree => tree({ [file]: text });

it('every way of importing is seen', () => {
  const text = `
    import a from './a.ts'; import type { B } from 'b'; import './c.ts'; export * from '../d.ts'; export type { E } from 'e';
    const f = import('./f.ts'); type G = import('./g.ts').G; const h = import.meta.glob('../h/*.ts'); const i = import.meta.glob(['./i/**/*.ts', '!x']);
    const j = import(name); import { type K } from 'k'; import l from '/lib/l.ts?raw'; // import 'comment'
    const text = "import 'text'";`;
  expect(importsOf('lib/x/y.ts', text).map(({ target, kind }) => `${kind} ${target}`)).toEqual([
    'run lib/x/a.ts', 'type b', 'run lib/x/c.ts', 'run lib/d.ts', 'type e', 'run lib/x/f.ts', 'type lib/x/g.ts', 'glob lib/h', 'glob lib/x/i', 'glob !x',
    'run (computed)', 'run k', 'run lib/l.ts?raw',
  ]);
});

describe('boundaries', () => {
  it.each([
    ['lib/checks/a.ts', "import x from '../facts/b.ts'"],
    ['lib/checks/a.ts', "import x from '../../rules/chat/b.ts'"],
    ['lib/checks/a.ts', "import type { X } from '../registry.ts'"],
    ['lib/model/a.ts', "import { z } from 'valibot'"],
    ['lib/facts/a.ts', "import x from 'tldts'"],
    ['lib/record/a.ts', "import Dexie from 'dexie'"],
    ['lib/record/a.ts', "import browser from 'webextension-polyfill'"],
    ['lib/ui/a.tsx', "import { read } from '../log/store.ts'"],
    ['lib/evaluate.ts', "export * from './log/store.ts'"],
    ['lib/registry.ts', "const x = import.meta.glob('./node/*.ts')"],
    ['lib/log/a.ts', "const x = import('node:fs')"],
    ['lib/ui/a.ts', 'const x = import(name)'],
    ['rules/chat/a.ts', "import { x } from '../../lib/model/rules.ts'"],
    ['rules/chat/a.ts', "import type { X } from '../../lib/site.ts'"],
    ['entrypoints/background.ts', "import { x } from '../lib/node/audit.ts'"],
    ['lib/new/a.ts', 'export {}'],
  ])('%s may not: %s', (file, text) => expect(boundaryViolations(one(file, text), BOUNDARIES, [])).toHaveLength(1));

  it.each([
    ['lib/checks/a.ts', "import { pass } from '../model/check.ts'; import { order } from '../order.ts'"],
    ['rules/chat/a.ts', "import type { ChatRule } from '../../lib/model/rules.ts'"],
    ['lib/site.ts', "import { parse } from 'tldts'"],
    ['lib/log/a.ts', "import Dexie from 'dexie'; import x from './b.ts'"],
    ['lib/node/a.ts', "import fs from 'node:fs'"],
    ['lib/registry.ts', "const x = import.meta.glob('./checks/*.ts'); const y = import.meta.glob('../rules/**/*.ts')"],
  ])('%s may: %s', (file, text) => expect(boundaryViolations(one(file, text), BOUNDARIES, [])).toEqual([]));

  const exception = { from: 'lib/ui/a.ts', to: 'dexie', why: 'once' };
  const table = [{ where: 'lib/ui', may: [], why: 'because' }];

  it('an exception lets one import through, and must be used', () => {
    expect(boundaryViolations(one('lib/ui/a.ts', "import 'dexie'"), table, [])).toEqual(['lib/ui/a.ts imports dexie: because']);
    expect(boundaryViolations(one('lib/ui/a.ts', "import 'dexie'"), table, [exception])).toEqual([]);
    expect(boundaryViolations(one('lib/ui/b.ts', "import 'dexie'"), table, [exception])).toHaveLength(2);
    expect(boundaryViolations(one('lib/ui/a.ts', ''), table, [exception])).toEqual(['the exception for lib/ui/a.ts → dexie is not used any more']);
  });

  it('what cannot be read does not pass', () => expect(() => boundaryViolations(one('lib/ui/a.ts', 'import {'), BOUNDARIES, [])).toThrow('lib/ui/a.ts'));
});

describe('entrypoints', () => {
  const short = 'x\n'.repeat(20);
  it.each([
    ['somebody imports one', tree({ 'lib/a.ts': "import '../entrypoints/background.ts'" }), 1],
    ['one imports another', tree({ 'entrypoints/popup/a.ts': "import '../options/b.ts'" }), 1],
    ['the files of one belong together', tree({ 'entrypoints/popup/a.ts': "import './b.ts'" }), 0],
    ['short', tree({ 'entrypoints/a.ts': short, 'entrypoints/b.ts': short + short }), 0],
    ['long', tree({ 'entrypoints/a.ts': `${short}x` }), 1],
    ['well explained', tree({ 'entrypoints/a.ts': `import '../lib/a.ts';\n/** Why\n * so */\n\n// this\n${short}` }), 0],
  ])('%s', (_, files, count) => expect(entrypointViolations(files)).toHaveLength(count));
});

describe('purity', () => {
  it.each(['Date.now()', 'Math.random()', 'new Date()', 'Date()', 'const f = async () => 1', 'await x', '(1.5).toLocaleString()', 'a.localeCompare(b)', 'new Intl.DateTimeFormat()', 'const now = Date.now'])(
    'refuses %s', (text) => expect(purityViolations(one('lib/checks/a.ts', text))).toHaveLength(1));

  it.each(['new Date(0)', 'Date.parse(x)', 'Math.max(1, 2)', '// Date.now()', "'Math.random()'", "a.localeCompare(b, 'en')"])(
    'allows %s', (text) => expect(purityViolations(one('lib/facts/a.ts', text))).toEqual([]));

  it('recorders may ask for the time', () => expect(purityViolations(one('lib/record/a.ts', 'Date.now()'))).toEqual([]));
});

describe('safety', () => {
  it.each([
    ['lib/ui/a.tsx', 'e.innerHTML = x'],
    ['lib/ui/a.tsx', "e['innerHTML'] = x"],
    ['lib/ui/a.tsx', 'const a = <p dangerouslySetInnerHTML={x} />'],
    ['lib/ui/a.tsx', "e.insertAdjacentHTML('beforeend', x)"],
    ['lib/record/a.ts', 'eval(x)'],
    ['lib/record/a.ts', 'new Function(x)'],
    ['lib/log/a.ts', 'fetch(x)'],
    ['lib/log/a.ts', 'globalThis.fetch(x)'],
    ['lib/record/a.ts', 'new WebSocket(x)'],
    ['lib/record/a.ts', 'navigator.sendBeacon(x)'],
    ['lib/record/a.ts', 'browser.tabs.query({})'],
    ['entrypoints/a.ts', 'globalThis.chrome.dom'],
    ['entrypoints/a.ts', '(globalThis as { chrome?: X }).chrome?.dom'],
    ['lib/record/a.ts', "e.at(0)!.outerHTML = ''"],
    ['tests/a.ts', "new URL('../x', import.meta.url).pathname"],
  ])('%s may not: %s', (file, text) => expect(forbiddenUses(one(file, text))).not.toEqual([]));

  it.each([
    ['lib/record/a.ts', "const name = 'fetch'; if (e.innerHTML === '') wrap(window, 'fetch')"],
    ['lib/platform/a.ts', 'browser.tabs.query({})'],
    ['lib/node/a.ts', 'browser.newPage()'],
    ['lib/ui/a.ts', '// eval(x)'],
    ['tests/a.ts', 'new URL(x).pathname'],
    ['tests/e2e/a.ts', "page.evaluate(() => { eval(x); e.innerHTML = '' })"],
    ['lib/log/a.ts', "import * as browser from './browser-kinds.ts'; browser.navigation(x)"],
  ])('%s may: %s', (file, text) => expect(forbiddenUses(one(file, text))).toEqual([]));
});

describe('rules are data', () => {
  it.each(['export default { f: () => 1 }', 'export default [/x/]', "export default ['a'].map(String)", 'export default new Set()', 'if (a) b', "export default `a${b}`.trim()"])(
    'refuses %s', (text) => expect(codeInRules(one('rules/chat/a.ts', text))).not.toEqual([]));

  it('allows a rule', () => expect(codeInRules(one('rules/chat/a.ts', "import type { R } from '../x.ts'; const rule = { id: 'a', n: [1, null] } as const satisfies R; export default rule;"))).toEqual([]));

  it.each<[unknown, string[]]>([
    [{ a: [1, null, 'x', true] }, []],
    [{ a: [{ b: undefined }] }, ['r.a[0].b is of type undefined']],
    [{ a: new Date(0) }, ['r.a is not a plain object']],
    [{ a: Infinity }, ['r.a is Infinity']],
    [() => 1, ['r is of type function']],
  ])('JSON and %j', (value, lost) => expect(lostInJson('r', value)).toEqual(lost));
});

describe('names and tests', () => {
  it.each(['lib/utils.ts', 'lib/ui/helpers/a.ts', 'lib/tabs-manager.ts', 'lib/data/a.ts', 'lib/site.info.ts'])('refuses %s', (file) => expect(emptyNames(one(file, ''))).toHaveLength(1));
  it.each(['lib/database.ts', 'lib/informed.ts'])('allows %s', (file) => expect(emptyNames(one(file, ''))).toEqual([]));

  it('a check without a test is named', () => {
    const files = tree({ 'lib/checks/a.ts': '', 'lib/checks/b.ts': '', 'tests/checks/a.test.ts': '', 'lib/checks/words/c.ts': '', 'tests/facts/b.test.ts': '' });
    expect(untested(files, 'lib/checks', 'tests/checks')).toEqual(['lib/checks/b.ts has no tests/checks/b.test.ts: one file, one test']);
  });

  it.each(['it.only()', "describe.skip('x')", "test.todo('x')", 'it.skipIf(x)()', 'it.only.each([])'])('refuses %s', (text) => expect(testsThatDoNotRun(one('tests/a.test.ts', text))).toHaveLength(1));
  it.each(['it.each([])()', "'it.only()'", 'list.only()'])('allows %s', (text) => expect(testsThatDoNotRun(one('tests/a.test.ts', text))).toEqual([]));

  it('a foreign path is named', () => {
    expect(foreignMentions(one('README.md', 'see /elsewhere/x'), [/\/elsewhere\//])).toHaveLength(1);
    expect(foreignMentions(one('README.md', 'see elsewhere'), [/\/elsewhere\//])).toEqual([]);
  });
});
