import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { computeDigests, EVALUATOR } from '../lib/node/digests-plugin.ts';
import { importsOf, readTree, within } from './support/laws/tree.ts';

const SOURCES: Readonly<Record<string, string>> = {
  'package-lock.json': '{"packages":{"node_modules/tldts":{"version":"7.0.0"}}}',
  'rules/chat/a.ts': 'one\ntwo\n',
  'rules/phrases/fr.ts': 'accepter\n',
  'lib/checks/https-page.ts': 'check\n',
  ...Object.fromEntries(['model', 'facts'].map((name) => [`lib/${name}/x.ts`, name])),
  ...Object.fromEntries(['order', 'match', 'site', 'evaluate', 'score', 'registry', 'registry-consent'].map((name) => [`lib/${name}.ts`, name])),
};

const made: string[] = [];
afterEach(() => made.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

/** A project on disk; `null` leaves a file out. */
function project(changes: Readonly<Record<string, string | null>> = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'temoin-digests-'));
  made.push(folder);
  for (const [file, text] of Object.entries({ ...SOURCES, ...changes })) {
    if (text === null) continue;
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  return folder;
}

describe('digests', () => {
  const before = computeDigests(project());

  it('are the same on every machine', () => {
    expect(before.rulesDigest).toMatch(/^[0-9a-f]{64}$/);
    expect(computeDigests(project())).toEqual(before);
    expect(computeDigests(project({ 'rules/chat/a.ts': 'one\r\ntwo\r\n', 'rules/chat/.a.ts.swp': 'x' }))).toEqual(before);
  });

  it.each<[string, Record<string, string | null>, 'rulesDigest' | 'evaluatorDigest' | null]>([
    ['a rule', { 'rules/chat/a.ts': 'three' }, 'rulesDigest'],
    ['a new rule', { 'rules/chat/b.ts': '' }, 'rulesDigest'],
    ['a renamed rule', { 'rules/chat/a.ts': null, 'rules/chat/b.ts': SOURCES['rules/chat/a.ts']! }, 'rulesDigest'],
    ['a check', { 'lib/checks/https-page.ts': 'other' }, 'evaluatorDigest'],
    ['text that wanders to the next file', { 'lib/facts/x.ts': 'fact', 'lib/model/x.ts': 'smodel' }, 'evaluatorDigest'],
    ['the list of public suffixes', { 'package-lock.json': SOURCES['package-lock.json']!.replace('7.0.0', '7.0.1') }, 'evaluatorDigest'],
    ['a screen', { 'lib/ui/card.tsx': 'x' }, null],
  ])('tell of %s', (_, changes, which) => {
    const after = computeDigests(project(changes));
    expect(after.rulesDigest === before.rulesDigest).toBe(which !== 'rulesDigest');
    expect(after.evaluatorDigest === before.evaluatorDigest).toBe(which !== 'evaluatorDigest');
  });

  it('refuse to be made of too little', () => {
    expect(() => computeDigests(project({ 'lib/evaluate.ts': null }))).toThrow('lib/evaluate is missing');
  });

  it('cover everything a verdict is computed with, and the one package', () => {
    const tree = readTree(path.resolve(import.meta.dirname, '..'), ['lib']);
    const seen = new Set(['lib/evaluate.ts', 'lib/score.ts', 'lib/registry.ts']);
    for (const file of seen) {
      const text = tree.get(file);
      if (text !== undefined) for (const { target } of importsOf(file, text)) seen.add(target);
    }
    const covered = [...EVALUATOR.flatMap((name) => [`lib/${name}`, `lib/${name}.ts`]), 'rules', 'tldts'];
    expect(seen.size).toBeGreaterThan(20);
    expect([...seen].filter((file) => !covered.some((start) => within(file, start)))).toEqual([]);
  });

  it('are those of the sources this very build was made from', async () => {
    const { rulesDigest, evaluatorDigest } = await import('../lib/digests.ts');
    expect({ rulesDigest, evaluatorDigest }).toEqual(computeDigests(path.resolve(import.meta.dirname, '..')));
  });
});
