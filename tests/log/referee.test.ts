import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { writeEvidence, type EvidenceParts } from '../../lib/log/evidence.ts';
import { main } from '../../lib/node/referee.ts';
import { rejudge, type Bench } from '../../lib/node/rejudge.ts';
import type { Result } from '../../lib/model/check.ts';
import type { Entry } from '../../lib/model/observation.ts';
import { sealOf } from '../../lib/log/seal.ts';
import { newSigner, sample } from './sample-evidence.ts';

// The referee's own evaluator, rules and digests exist only once they are built; here stand small ones.
vi.mock('../../lib/digests.ts', () => ({ rulesDigest: 'r'.repeat(64), evaluatorDigest: 'e'.repeat(64) }));
vi.mock('../../lib/registry.ts', () => ({ rules: 'the rules', checks: 'the checks' }));
vi.mock('../../lib/evaluate.ts', () => ({
  evaluate: (log: readonly Entry[], rules: unknown, checks: unknown, judgements: readonly unknown[]) => (rules === 'the rules' && checks === 'the checks' && judgements.length === 1 ? judge(log) : []),
}));

/** Every storage write is a finding; nothing else is looked at. */
function judge(log: readonly Entry[]): Result[] {
  const writes = log.filter(({ kind }) => kind === 'storage-write');
  return [{
    id: 'storage', outcome: writes.length > 0 ? 'fail' : 'pass', severity: 'major', judgedBy: 'machine', title: { en: 'Storage', fr: 'Stockage' }, reason: null,
    findings: writes.map(({ seq }) => ({ what: { en: 'was stored', fr: 'a été stocké' }, cites: [seq] as const })),
  }];
}

let signer: Awaited<ReturnType<typeof newSigner>>;
beforeAll(async () => { signer = await newSigner(); });
const bench: Bench = { judge, rulesDigest: 'r'.repeat(64), evaluatorDigest: 'e'.repeat(64) };
const parts = (): EvidenceParts => {
  const { header, entries, judgements } = sample();
  return { header: { ...header, rules: bench.rulesDigest, evaluator: bench.evaluatorDigest }, entries, results: judge(entries), judgements };
};
const file = async (evidence: EvidenceParts = parts()): Promise<Uint8Array> => new TextEncoder().encode(await writeEvidence(evidence, signer));
const claiming = (change: (result: Result) => Result): EvidenceParts => ({ ...parts(), results: parts().results.map(change) });
const ruling = async (evidence: EvidenceParts, by: Bench = bench): Promise<[number, string]> => {
  const { code, lines } = await rejudge(await file(evidence), by);
  return [code, lines.slice(2).join('\n')];
};

function membersTurned(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(membersTurned);
  return Object.fromEntries(Object.entries(value).reverse().map(([name, inner]) => [name, membersTurned(inner)]));
}

describe('the referee', () => {
  it('agrees with an honest claim, and says what it saw', async () => {
    const { code, lines } = await rejudge(await file(), bench);
    expect(code).toBe(0);
    expect(lines[0]).toBe('Sealed and whole: 4 entries and 1 results, 2026-11-22T10:00:00.000Z to 2026-11-22T10:05:00.000Z, Chromium 150.');
    expect(lines[1]).toMatch(/^Signed by the key [\w-]{43}\./);
    expect(lines[2]).toBe('Judged again, the results are the same.');
  });

  it.each<[string, () => EvidenceParts, string]>([
    ['another outcome', () => claiming((result) => ({ ...result, outcome: 'pass' })), 'storage: claimed pass, now fail'],
    ['another severity', () => claiming((result) => ({ ...result, severity: 'minor' })), 'storage: other severity'],
    ['another judge', () => claiming((result) => ({ ...result, judgedBy: 'person' })), 'storage: other judgedBy'],
    ['other words', () => claiming((result) => ({ ...result, title: { en: 'Storage', fr: 'Rien' } })), 'storage: other title'],
    ['other proof', () => claiming((result) => ({ ...result, findings: [{ ...result.findings[0]!, cites: [1] }] })), 'storage: other findings'],
    ['a reason', () => claiming((result) => ({ ...result, outcome: 'review', reason: { en: 'x', fr: 'x' } })), 'storage: claimed review, now fail; other reason'],
    ['one result more', () => ({ ...parts(), results: [...parts().results, { ...parts().results[0]!, id: 'made-up' }] }), 'made-up: claimed fail, now not judged'],
    ['one result less', () => ({ ...parts(), results: [] }), 'storage: not claimed, now fail'],
    ['one result twice', () => ({ ...parts(), results: [...parts().results, ...parts().results] }), 'storage: claimed 2 times'],
    ['other entries', () => ({ ...parts(), entries: parts().entries.filter(({ kind }) => kind !== 'storage-write') }), 'storage: claimed fail, now pass; other findings'],
  ])('notices %s, freshly sealed as it may be', async (_what, evidence, says) => {
    expect(await ruling(evidence())).toEqual([1, `Judged again, one result differs:\n  ${says}`]);
  });

  it('does not mind the order of results or of members, as another program may write them', async () => {
    const evidence = parts();
    const second: Result = { ...evidence.results[0]!, id: 'another' };
    const both = { ...bench, judge: () => [evidence.results[0]!, second] };
    expect((await ruling({ ...evidence, results: [second, evidence.results[0]!] }, both))[0]).toBe(0);
    const lines = Buffer.from(await file(evidence)).toString().split('\n').slice(0, -2);
    const turned = lines.map((line) => `${JSON.stringify(membersTurned(JSON.parse(line)))}\n`).join('');
    expect(turned).toContain('"cites":[3],"what"');
    const rewritten = `${turned}${JSON.stringify(await sealOf(turned, signer))}\n`;
    expect((await rejudge(new TextEncoder().encode(rewritten), bench)).code).toBe(0);
  });

  it('says that rules or evaluator have changed since, and what follows', async () => {
    const newRules = { ...bench, rulesDigest: 'n'.repeat(64) };
    expect(await ruling(parts(), newRules)).toEqual([4, `The rules have changed since: ${'r'.repeat(16)} then, ${'n'.repeat(16)} now.\nJudged again, the results are the same.`]);
    const newEvaluator = { ...bench, evaluatorDigest: 'n'.repeat(64), judge: () => [] };
    const [code, text] = await ruling(parts(), newEvaluator);
    expect(code).toBe(4);
    expect(text).toMatch(/^The evaluator has changed since.*\n.*one result differs:\n {2}storage: claimed fail, now not judged$/);
  });

  it('calls an evaluator that breaks a difference', async () => {
    const broken = { ...bench, judge: () => { throw new Error('no'); } };
    expect(await ruling(parts(), broken)).toEqual([1, 'Judged again, one result differs:\n  the evaluator could not judge it: no']);
  });

  it('takes nothing that was changed or never sealed', async () => {
    const changed = Buffer.from(await file()).toString().replace('Chromium 150', 'Chromium 151');
    expect(await rejudge(new TextEncoder().encode(changed), bench)).toEqual({ code: 3, lines: ['Not evidence: the lines above the seal were changed after they were sealed (the SHA-256 differs).'] });
    expect((await rejudge(new Uint8Array(), bench)).code).toBe(3);
  });

  it('judges what JSON kept of values the same', async () => {
    const { entries } = parts();
    expect(judge(JSON.parse(JSON.stringify(entries)) as Entry[])).toEqual(judge(entries));
  });
});

describe('the referee\'s command', () => {
  const printed = { out: '', err: '' };
  const run = async (...argv: string[]): Promise<number> => {
    printed.out = printed.err = '';
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => { printed.out += String(text); return true; });
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => { printed.err += String(text); return true; });
    return main(argv).finally(() => vi.restoreAllMocks());
  };
  let folder: string | null = null;
  afterEach(async () => { if (folder !== null) await rm(folder, { recursive: true }); folder = null; });
  const saved = async (bytes: Uint8Array): Promise<string> => {
    folder = await mkdtemp(path.join(tmpdir(), 'referee-'));
    await writeFile(path.join(folder, 'evidence.ndjson'), bytes);
    return path.join(folder, 'evidence.ndjson');
  };

  it('exits 0 for the same results, by its own evaluator, rules, checks and digests', async () => {
    expect(await run(await saved(await file()))).toBe(0);
    expect(printed).toMatchObject({ err: '', out: expect.stringMatching(/the results are the same\.\n$/) as string });
  });

  it('exits 1 for others', async () => {
    expect(await run(await saved(await file(claiming((result) => ({ ...result, outcome: 'pass' })))))).toBe(1);
    expect(printed.out).toMatch(/storage: claimed pass, now fail\n$/);
  });

  it('exits 2 for wrong usage, and says how', async () => {
    for (const argv of [[], ['a', 'b'], ['--verbose'], [path.join(tmpdir(), 'there-is-no-such-evidence')]]) {
      expect(await run(...argv)).toBe(2);
      expect(printed.err).toMatch(argv.length === 1 && !argv[0]!.startsWith('-') ? /cannot be read/ : /^Usage: referee FILE/);
      expect(printed.out).toBe('');
    }
    expect(await run('--help')).toBe(0);
  });

  it('exits 3 for what is broken, 4 for what was judged by others', async () => {
    expect(await run(await saved(new TextEncoder().encode('{}\n')))).toBe(3);
    expect(await run(await saved(await file({ ...parts(), header: { ...parts().header, rules: 'older' } })))).toBe(4);
  });
});
