import 'fake-indexeddb/auto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exportVisit, ExportError, type VisitToExport } from '../lib/export.ts';
import { judge } from '../lib/judge.ts';
import { readEvidence } from '../lib/log/evidence.ts';
import { sealOf } from '../lib/log/seal.ts';
import { openLog, type Log } from '../lib/log/store.ts';
import type { Answered, Judgement } from '../lib/model/check.ts';
import { main } from '../lib/node/referee.ts';
import { newSigner } from './log/sample-evidence.ts';
import { recorder, telling } from './log/drafts.ts';

// A visit in the store, a person's answers, the file, and the referee's own command with its own rules and checks.
vi.setConfig({ testTimeout: 30_000 });
const SHOP = 'https://www.shop.fr/';
let count = 0;
let log: Log;
let folder: string;

beforeEach(async () => {
  log = openLog(`export-${++count}`);
  folder = await mkdtemp(path.join(tmpdir(), 'temoin-export-'));
  const [worker, page] = [telling(recorder('worker')), telling(recorder('page'))];
  // Another site first, so that the visit's numbers in the store are not those in the file.
  await log.append([worker.go(900, 2, 'https://news.fr/'), worker.ask(1_000, 1, SHOP), worker.go(1_001, 1, SHOP), page.cookie(1_200, 1, SHOP, 'panier', '1'), worker.change(1_201, 'panier', '1', 'www.shop.fr'), page.store(2_000, 1, SHOP, 'vu')]);
});
afterEach(async () => { log.close(); await rm(folder, { recursive: true }); });

const visit = async (): Promise<number> => (await log.visitsOf('shop.fr'))[0]!.id;
const parts = async (more: Partial<VisitToExport> = {}): Promise<VisitToExport> => ({ entries: await log.entriesOfVisit(await visit()), judgements: await log.judgementsOfVisit(await visit()), lang: 'fr', version: '0.1.0', browser: 'Chromium 150', ...more });
const exported = async (more?: Partial<VisitToExport>) => exportVisit(await parts(more), await log.signingKey());

async function refereed(text: string): Promise<[code: number, out: string]> {
  const file = path.join(folder, 'evidence.ndjson');
  await writeFile(file, text);
  let out = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((line) => { out += String(line); return true; });
  const code = await main([file]).finally(() => vi.restoreAllMocks());
  return [code, out];
}
/** Any check that this visit leaves to a person, answered as a popup would. */
async function answer(outcome: Answered, note: string): Promise<Judgement> {
  const { results } = judge(await log.entriesOfVisit(await visit()), []);
  const asked = results.find(({ asks }) => asks !== undefined);
  if (asked?.asks === undefined) throw new Error(`nothing is asked: ${results.map(({ id, outcome: was }) => `${id} ${was}`).join(', ')}`);
  const judgement = { id: asked.id, outcome, note, at: 5_000, under: asked.asks.under };
  expect(await log.saveJudgement(await visit(), judgement)).toBe(true);
  return judgement;
}
const changed = (text: string, from: string, to: string): string => {
  expect(text).toContain(from);
  return text.replace(from, to);
};
/** As somebody would who changes a file and seals it anew with a key of his own. */
async function resealed(text: string): Promise<string> {
  const body = text.trimEnd().split('\n').slice(0, -1).map((line) => `${line}\n`).join('');
  return `${body}${JSON.stringify(await sealOf(body, await newSigner()))}\n`;
}

describe('a visit’s evidence', () => {
  it('is judged again by the referee with the same results', async () => {
    const { name, text } = await exported();
    expect(name).toBe('shop.fr-1970-01-01T0000Z.evidence.ndjson');
    expect(await refereed(text)).toEqual([0, expect.stringContaining('Judged again, the results are the same.')]);
    const file = await readEvidence(text);
    if ('broken' in file) throw new Error(file.broken);
    expect(file.header).toMatchObject({ settings: { lang: 'fr' }, browser: 'Chromium 150', app: { version: '0.1.0' }, range: { from: '1970-01-01T00:00:01.000Z', to: '1970-01-01T00:00:02.000Z' } });
    expect(file.entries.map(({ seq, visit: of }) => [seq, of])).toEqual([[1, 0], [2, 0], [3, 0], [4, 0], [5, 0]]);
    // The popup and the file say the same.
    const { results } = judge(await log.entriesOfVisit(await visit()), []);
    expect(file.results.map(({ id, outcome }) => [id, outcome])).toEqual(results.map(({ id, outcome }) => [id, outcome]));
  });

  it('holds a person’s answer, and the referee agrees with what follows from it', async () => {
    const given = await answer('fail', 'Rien à voir, « vraiment » \u2028 rien.');
    const { text } = await exported();
    const file = await readEvidence(text);
    if ('broken' in file) throw new Error(file.broken);
    expect(file.judgements).toEqual([given]);
    expect(file.results.find(({ id }) => id === given.id)).toMatchObject({ outcome: 'fail', judgedBy: 'person', reason: given.note });
    expect((await refereed(text))[0]).toBe(0);
  });

  it('with another note or answer is broken, and sealed anew is found out', async () => {
    const { id } = await answer('fail', 'rien vu');
    const { text } = await exported();
    for (const [from, to] of [['"note":"rien vu"', '"note":"tout vu"'], ['"outcome":"fail","note"', '"outcome":"pass","note"'], ['"at":5000', '"at":6000']] as const) {
      expect(await refereed(changed(text, from, to))).toEqual([3, expect.stringContaining('the lines above the seal were changed')]);
    }
    expect(await refereed(await resealed(changed(text, '"note":"rien vu"', '"note":"tout vu"')))).toEqual([1, expect.stringContaining(`${id}: other reason`)]);
    expect(await refereed(await resealed(changed(text, '"outcome":"fail","note"', '"outcome":"pass","note"')))).toEqual([1, expect.stringContaining(`${id}: claimed fail, now pass`)]);
    expect(await refereed(await resealed(changed(text, `"under":${JSON.stringify((await log.judgementsOfVisit(await visit()))[0]!.under)}`, '"under":"something else"')))).toEqual([1, expect.stringContaining(`${id}: claimed fail, now `)]);
  });

  it('keeps an answer that no longer counts, and claims nothing from it', async () => {
    const given = await answer('fail', 'rien vu');
    const { text } = await exported({ judgements: [{ ...given, under: 'what was seen then' }] });
    const file = await readEvidence(text);
    if ('broken' in file) throw new Error(file.broken);
    expect(file.judgements).toHaveLength(1);
    expect(file.results.find(({ id }) => id === given.id)).toMatchObject({ judgedBy: 'machine' });
    expect((await refereed(text))[0]).toBe(0);
  });

  it('is signed with a key that cannot leave the browser', async () => {
    const { privateKey } = await log.signingKey();
    expect(privateKey.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('jwk', privateKey)).rejects.toThrow();
    const [one, two] = [await exported(), await exported()];
    const keyOf = (text: string): unknown => (JSON.parse(text.trimEnd().split('\n').at(-1)!) as { publicKey: unknown }).publicKey;
    expect(keyOf(one.text)).toEqual(keyOf(two.text));
  });

  it('is none when nothing is on record any more, or when it could not be read again', async () => {
    const before = await parts();
    const kept = await log.signingKey();
    await log.eraseSite('shop.fr');
    await expect(exportVisit({ ...before, entries: [] }, kept)).rejects.toMatchObject({ why: 'nothing-recorded' });
    const strange = before.entries.map((entry, i) => (i === 1 ? { ...entry, kind: 'from the future' } : entry)) as typeof before.entries;
    const failing = exportVisit({ ...before, entries: strange }, kept);
    await expect(failing).rejects.toBeInstanceOf(ExportError);
    await expect(failing).rejects.toMatchObject({ why: 'unreadable', message: expect.stringContaining('unknown kind') as string });
  });
});
