import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { openLog, type Log, type StoredScorecard } from '../../lib/log/store.ts';
import type { Draft } from '../../lib/model/observation.ts';
import { at, logged, recorder, telling } from './drafts.ts';

const SHOP = 'https://www.shop.fr/';
const NEWS = 'https://news.fr/';
let count = 0;
const opened: Log[] = [];
const open = (): Log => {
  const log = openLog(`store-${++count}`);
  opened.push(log);
  return log;
};
afterEach(() => opened.splice(0).forEach((log) => log.close()));

const tell = () => ({ worker: telling(recorder('worker')), page: telling(recorder('page')) });
const card = (visit: number, site: string, at: number): StoredScorecard => ({ visit, site, at, score: { value: 90, grade: 'A', coverage: 1 }, results: [] });

describe('visits', () => {
  it('are found by tab and by site', async () => {
    const log = open();
    const { worker } = tell();
    await log.append([worker.ask(1_000, 1, SHOP), worker.go(1_100, 1, SHOP)]);
    const open1 = { id: 1, tab: 1, site: 'shop.fr', startedAt: 1_000, endedAt: null, lastAt: 1_100, url: SHOP, judgedAt: null };
    expect(await log.openVisit(1)).toEqual(open1);
    expect(await log.openVisit(2)).toBeNull();
    await log.append([worker.go(5_000, 1, NEWS), worker.go(9_000, 1, SHOP)]);
    expect((await log.openVisit(1))?.startedAt).toBe(9_000);
    expect((await log.visitsOf('shop.fr')).map(({ startedAt, endedAt }) => [startedAt, endedAt])).toEqual([[9_000, null], [1_000, 5_000]]);
  });

  it('are not shown while only a request was seen, and the page on screen stays the open one', async () => {
    const log = open();
    const { worker } = tell();
    await log.append([worker.go(1_000, 1, SHOP), worker.ask(2_000, 1, NEWS)]);
    expect((await log.openVisit(1))?.site).toBe('shop.fr');
    expect(await log.visitsOf('news.fr')).toEqual([]);
    expect((await log.sites()).map(({ site }) => site)).toEqual(['shop.fr']);
  });

  it('are shown from the first word of their page, though nobody saw it come', async () => {
    const log = open();
    const { worker, page } = tell();
    await log.append([worker.load(1_000, 1, SHOP, 'https://w.chat.io/x.js')]);
    expect(await log.openVisit(1)).toBeNull();
    const { where, ...frame } = page.store(1_100, 1, 'https://w.chat.io/', 'x');
    await log.append([{ ...frame, where: { ...where!, frame: 3, site: 'shop.fr' } } as Draft]);
    expect(await log.openVisit(1)).toBeNull();
    await log.append([page.store(1_200, 1, SHOP, 'y')]);
    expect(await log.openVisit(1)).toMatchObject({ url: SHOP, startedAt: 1_000 });
  });

  it('end with their tab', async () => {
    const log = open();
    const { worker, page } = tell();
    await log.append([worker.go(1_000, 1, SHOP), worker.go(1_000, 2, SHOP)]);
    await log.closeTab(1, 4_000);
    expect(await log.openVisit(1)).toBeNull();
    expect((await log.openVisit(2))?.id).toBe(2);
    await log.append([page.store(4_010, 1, SHOP, 'on the way out')]);
    expect(await log.entriesOfVisit(1)).toHaveLength(2);
    expect((await log.visitsOf('shop.fr')).map(({ endedAt }) => endedAt).sort()).toEqual([4_000, null]);
  });

  it('of another life of the browser are over, though it gives the same tab numbers again', async () => {
    const log = open();
    const { worker, page } = tell();
    await log.append([worker.go(1_000, 1, SHOP), page.store(3_000, 1, SHOP, 'x')]);
    await log.endAllVisits();
    expect(await log.visitsOf('shop.fr')).toMatchObject([{ endedAt: 3_000 }]);
    const next = telling(recorder('next life'));
    await log.append([next.ask(20_000, 1, SHOP), next.go(20_100, 1, SHOP), telling(recorder('next page')).store(20_200, 1, SHOP, 'y')]);
    expect((await log.visitsOf('shop.fr')).map(({ startedAt }) => startedAt)).toEqual([20_000, 1_000]);
    expect(await log.entriesOfVisit(1)).toHaveLength(2);
    expect(await log.entriesOfVisit(2)).toHaveLength(3);
  });
});

describe('entries of a visit', () => {
  it('hold its own and its cookie changes, in the order of the log', async () => {
    const log = open();
    const { worker, page } = tell();
    await log.append([
      worker.go(1_000, 1, SHOP), worker.change(1_500, 'mine', '1', 'shop.fr'), worker.load(1_600, 1, SHOP, 'https://w.chat.io/x.js'), worker.change(1_700, 'theirs', '1', 'chat.io'),
      worker.change(1_800, 'foreign', '1', 'news.fr'), worker.change(500, 'earlier', '1', 'shop.fr'), page.store(1_900, 1, SHOP, 'k'),
    ]);
    const entries = await log.entriesOfVisit(1);
    expect(entries.map(({ seq, visit }) => [seq, visit])).toEqual([[1, 1], [2, null], [3, 1], [4, null], [7, 1]]);
    expect(await log.entriesOfVisit(99)).toEqual([]);
  });

  it('leave out a change that another tab\'s write explains', async () => {
    const log = open();
    const { worker, page } = tell();
    await log.append([worker.go(1_000, 1, SHOP), worker.go(1_000, 2, SHOP), page.cookie(2_000, 2, SHOP, 'a', '1'), worker.change(2_001, 'a', '1', 'www.shop.fr')]);
    const kinds = async (visit: number) => (await log.entriesOfVisit(visit)).map(({ kind }) => kind);
    expect(await kinds(1)).toEqual(['navigation']);
    expect(await kinds(2)).toEqual(['navigation', 'cookie-write', 'cookie-change']);
  });

  it('are the same after JSON', async () => {
    const log = open();
    const { worker } = tell();
    await log.append([worker.go(1_000, 1, SHOP), worker.change(1_500, 'a', '1', 'shop.fr')]);
    const entries = await log.entriesOfVisit(1);
    expect(JSON.parse(JSON.stringify(entries))).toEqual(entries);
    expect(entries).toHaveLength(2);
  });
});

describe('scorecards', () => {
  it('are kept one a visit, newest first, and mark the visit', async () => {
    const log = open();
    const { worker } = tell();
    await log.append([worker.go(1_000, 1, SHOP), worker.go(1_000, 2, SHOP)]);
    expect(await log.saveScorecard(card(1, 'shop.fr', 2_000))).toBe(true);
    expect(await log.saveScorecard(card(1, 'shop.fr', 3_000))).toBe(true);
    expect(await log.saveScorecard(card(1, 'shop.fr', 3_000))).toBe(true);
    expect(await log.saveScorecard({ ...card(2, 'shop.fr', 4_000), sentence: { en: 'x' } })).toBe(true);
    expect((await log.scorecardsOf('shop.fr')).map(({ visit, at }) => [visit, at])).toEqual([[2, 4_000], [1, 3_000]]);
    expect((await log.scorecardsOf('shop.fr', 1)).map(({ visit }) => visit)).toEqual([2]);
    expect((await log.scorecardOf(1))?.at).toBe(3_000);
    expect(await log.scorecardOf(99)).toBeNull();
    expect((await log.visitsOf('shop.fr')).map(({ judgedAt }) => judgedAt).sort()).toEqual([3_000, 4_000]);
  });

  it('of an erased visit do not bring it back', async () => {
    const log = open();
    await log.append([tell().worker.go(1_000, 1, SHOP)]);
    await log.eraseSite('shop.fr');
    expect(await log.saveScorecard(card(1, 'shop.fr', 2_000))).toBe(false);
    expect(await log.sites()).toEqual([]);
  });

  it('make a history of sites, latest first', async () => {
    const log = open();
    const { worker } = tell();
    await log.append([worker.go(1_000, 1, SHOP), worker.go(5_000, 1, NEWS), worker.go(2_000, 2, SHOP)]);
    expect(await log.sites()).toEqual([{ site: 'news.fr', visits: 1, lastAt: 5_000 }, { site: 'shop.fr', visits: 2, lastAt: 2_000 }]);
    await log.saveScorecard(card(1, 'shop.fr', 6_000));
    expect((await log.sites())[0]).toEqual({ site: 'shop.fr', visits: 2, lastAt: 6_000 });
  });
});

describe('whose notice an address is', () => {
  it('another site’s, when a page of it has just called it its own', async () => {
    const log = open();
    const see = recorder('page');
    const NOTICE = 'https://texts.net/privacy/81';
    await log.append([see(1_000, at(1, SHOP), 'notice-link', { url: logged(NOTICE), words: 'Vie privée', place: 'page', widget: null }), see(1_001, at(1, 'https://texts.net/'), 'notice-link', { url: logged('https://texts.net/privacy'), words: 'Privacy', place: 'page', widget: null })]);
    expect(await log.isNoticeOfAnother(NOTICE, 'texts.net', 5_000)).toBe(true);
    // Its own link to its own notice; another address; another day.
    expect(await log.isNoticeOfAnother('https://texts.net/privacy', 'texts.net', 5_000)).toBe(false);
    expect(await log.isNoticeOfAnother('https://texts.net/privacy/82', 'texts.net', 5_000)).toBe(false);
    expect(await log.isNoticeOfAnother(NOTICE, 'shop.fr', 5_000)).toBe(false);
    expect(await log.isNoticeOfAnother(NOTICE, 'texts.net', 86_400_000)).toBe(false);
  });
});
