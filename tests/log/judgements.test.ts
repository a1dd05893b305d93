import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { openLog, type Log } from '../../lib/log/store.ts';
import { NOTE_LENGTH_MAX, type Judgement } from '../../lib/model/check.ts';
import { recorder, telling } from './drafts.ts';

const SHOP = 'https://www.shop.fr/';
let count = 0;
let name = '';
const opened: Log[] = [];
const open = async (): Promise<Log> => {
  name = `judgements-${++count}`;
  const log = openLog(name);
  opened.push(log);
  const say = telling(recorder('worker'));
  // Two visits of the shop in tab 1, one of another site in tab 2.
  await log.append([say.go(1_000, 1, SHOP), say.go(1_000, 2, 'https://news.fr/'), say.go(5_000, 1, 'https://elsewhere.fr/'), say.go(9_000, 1, SHOP)]);
  return log;
};
afterEach(() => opened.splice(0).forEach((log) => log.close()));
const [FIRST, NEWS, SECOND] = [1, 2, 4];
const said = (id: string, more: Partial<Judgement> = {}): Judgement => ({ id, outcome: 'pass', note: 'lu', at: 10_000, under: '["review",null]', ...more });

describe('answers', () => {
  it('are kept by visit and check, the latest in place of the one before', async () => {
    const log = await open();
    expect((await log.visitsOf('shop.fr')).map(({ id }) => id)).toEqual([SECOND, FIRST]);
    expect(await log.saveJudgement(FIRST, said('b'))).toBe(true);
    await log.saveJudgement(FIRST, said('a', { at: 11_000 }));
    await log.saveJudgement(SECOND, said('a', { outcome: 'review', at: 12_000 }));
    await log.saveJudgement(NEWS, said('a', { at: 13_000 }));
    await log.saveJudgement(FIRST, said('b', { outcome: 'fail', note: 'relu', at: 14_000 }));
    // Exactly what a judgement is: it goes into the evidence file as it stands.
    expect(await log.judgementsOfVisit(FIRST)).toEqual([said('a', { at: 11_000 }), said('b', { outcome: 'fail', note: 'relu', at: 14_000 })]);
    expect(await log.judgementsOfVisit(SECOND)).toEqual([said('a', { outcome: 'review', at: 12_000 })]);
    expect((await log.judgementsOfSite('shop.fr')).map(({ visit, id, at }) => [visit, id, at])).toEqual([[FIRST, 'b', 14_000], [SECOND, 'a', 12_000], [FIRST, 'a', 11_000]]);
    expect(await log.judgementsOfSite('shop')).toEqual([]);
  });

  it('to a visit that was forgotten are not kept, and that is said', async () => {
    const log = await open();
    await log.eraseSite('shop.fr');
    expect(await log.saveJudgement(FIRST, said('a'))).toBe(false);
    await log.saveDraft(FIRST, 'a', 'typed', 1);
    expect([await log.judgementsOfVisit(FIRST), await log.draftsOf(FIRST)]).toEqual([[], {}]);
  });

  it('with too long a note change nothing: the answer before stands, and what was typed is kept', async () => {
    const log = await open();
    await log.saveJudgement(FIRST, said('a'));
    const long = 'é'.repeat(NOTE_LENGTH_MAX + 1);
    await log.saveDraft(FIRST, 'a', long, 2);
    await expect(log.saveJudgement(FIRST, said('a', { outcome: 'fail', note: long }))).rejects.toThrow(RangeError);
    expect(await log.judgementsOfVisit(FIRST)).toEqual([said('a')]);
    expect(await log.draftsOf(FIRST)).toEqual({ a: long });
    expect(await log.saveJudgement(FIRST, said('a', { note: long.slice(1) }))).toBe(true);
    expect(await log.draftsOf(FIRST)).toEqual({});
  });

  it('taken back leave their note as a draft, unless there is a newer one', async () => {
    const log = await open();
    await log.saveJudgement(FIRST, said('a'));
    await log.saveJudgement(FIRST, said('b'));
    await log.saveJudgement(FIRST, said('c', { note: '' }));
    await log.saveDraft(FIRST, 'b', 'typed since', 3);
    for (const id of ['a', 'b', 'c', 'never answered']) await log.withdrawJudgement(FIRST, id, 4);
    expect(await log.judgementsOfVisit(FIRST)).toEqual([]);
    expect(await log.draftsOf(FIRST)).toEqual({ a: 'lu', b: 'typed since' });
  });
});

it('a draft that says what was answered is none', async () => {
  const log = await open();
  await log.saveJudgement(FIRST, said('a'));
  await log.saveDraft(FIRST, 'a', 'lu, et', 2);
  expect(await log.draftsOf(FIRST)).toEqual({ a: 'lu, et' });
  await log.saveDraft(FIRST, 'a', 'lu', 3);
  await log.saveDraft(FIRST, 'b', '', 3);
  expect(await log.draftsOf(FIRST)).toEqual({});
});

it('a log of before there were answers opens with all it holds', async () => {
  name = `judgements-${++count}`;
  const old = new Dexie(name);
  old.version(1).stores({ entries: '++seq, &[source+n], visit, at, [kind+at]', visits: '++id, startedAt, endedAt, [tab+endedAt], [site+startedAt]', scorecards: 'visit, at, [site+at]', settings: 'key', keys: 'name' });
  const visit = { tab: 1, site: 'shop.fr', startedAt: 1, endedAt: Infinity, lastAt: 2, committedAt: 1, url: SHOP, judgedAt: null };
  await old.table('visits').add(visit);
  await old.table('scorecards').add({ visit: 1, site: 'shop.fr', at: 2, score: { value: 90, grade: 'A', coverage: 1 }, results: [] });
  await old.table('settings').add({ key: 'paused', value: true });
  old.close();
  const log = openLog(name);
  opened.push(log);
  expect(await log.openVisit(1)).toMatchObject({ id: 1, site: 'shop.fr' });
  expect(await log.scorecardsOf('shop.fr')).toHaveLength(1);
  expect((await log.settings()).paused).toBe(true);
  expect(await log.saveJudgement(1, said('a'))).toBe(true);
  expect(await log.judgementsOfVisit(1)).toEqual([said('a')]);
});
