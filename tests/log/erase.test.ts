import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../lib/log/schema.ts';
import { openLog, type Log, type StoredScorecard } from '../../lib/log/store.ts';
import { recorder, telling } from './drafts.ts';

const SHOP = 'https://www.shop.fr/';
const NEWS = 'https://news.fr/';
const DAY = 86_400_000;
let count = 0;
let name = '';
const opened: Log[] = [];
const open = (): Log => {
  name = `erase-${++count}`;
  const log = openLog(name);
  opened.push(log);
  return log;
};
afterEach(() => opened.splice(0).forEach((log) => log.close()));

const tell = () => ({ worker: telling(recorder('worker')), page: telling(recorder('page')) });
const card = (visit: number, site: string, at: number): StoredScorecard => ({ visit, site, at, score: { value: 90, grade: 'A', coverage: 1 }, results: [] });

describe('erasing', () => {
  const fill = async (log: Log): Promise<void> => {
    const { worker, page } = tell();
    await log.append([
      worker.go(1_000, 1, SHOP), worker.load(1_100, 1, SHOP, 'https://w.chat.io/x.js'), page.cookie(1_200, 1, SHOP, 'shop-cookie', '1'), worker.change(1_201, 'shop-cookie', '1', 'www.shop.fr'),
      worker.change(1_300, 'vendor-cookie', '1', 'chat.io'), worker.change(90, 'before', '1', 'shop.fr'), worker.change(99_000, 'parted', '1', 'elsewhere.io', { partition: 'https://shop.fr' }),
      worker.ask(1_400, 3, SHOP), worker.go(1_000, 2, NEWS), worker.change(1_350, 'news-cookie', '1', 'news.fr'), worker.change(1_360, 'myshop', '1', 'myshop.fr'),
    ]);
    await log.saveScorecard(card(1, 'shop.fr', 2_000));
    await log.saveScorecard(card(3, 'news.fr', 2_000));
    for (const visit of [1, 3]) {
      await log.saveJudgement(visit, { id: 'notice-link-present', outcome: 'pass', note: visit === 1 ? 'written of the shop' : 'written of the news', at: 3_000, under: 'u' });
      await log.saveDraft(visit, 'banner-present', visit === 1 ? 'typed of the shop' : 'typed of the news', 3_000);
    }
  };
  const everything = async (): Promise<string> => {
    const db = openDatabase(name);
    const tables = Object.fromEntries(await Promise.all(db.tables.filter((table) => table.name !== 'settings').map(async (table) => [table.name, await table.toArray()] as const)));
    db.close();
    return JSON.stringify(Object.fromEntries(Object.entries(tables).sort(([a], [b]) => (a < b ? -1 : 1))));
  };

  it('a site leaves no trace of it, and everything of the others', async () => {
    const log = open();
    await fill(log);
    for (const one of [/\bshop\.fr/, /vendor-cookie/, /written of the shop/, /typed of the shop/]) expect(await everything()).toMatch(one);
    await log.eraseSite('shop.fr');
    const left = await everything();
    expect(left).not.toMatch(/\bshop\.fr|shop-cookie|vendor-cookie|chat\.io|parted\b|"before|of the shop/);
    for (const one of [/written of the news/, /typed of the news/]) expect(left).toMatch(one);
    expect(left).toMatch(/news-cookie/);
    expect(left).toMatch(/myshop\.fr/);
    expect((await log.scorecardsOf('news.fr'))).toHaveLength(1);
    expect(await log.entriesOfVisit(3)).toHaveLength(2);
  });

  it('everything leaves the settings and nothing else', async () => {
    const log = open();
    await fill(log);
    await log.saveSettings({ paused: true, neverSites: ['bank.fr'] });
    const [hmac, sign] = [await log.hmacKey(), await log.signingKey()];
    await log.eraseAll();
    expect(await everything()).toBe(JSON.stringify({ drafts: [], entries: [], judgements: [], keys: [], scorecards: [], visits: [] }));
    expect(await log.settings()).toMatchObject({ paused: true, neverSites: ['bank.fr'] });
    expect(await log.hmacKey()).not.toBe(hmac);
    expect((await log.signingKey()).publicJwk).not.toEqual(sign.publicJwk);
  });
});

describe('retention', () => {
  it('forgets whole visits after 30 days and scorecards after 12 months', async () => {
    const log = open();
    const { worker, page } = tell();
    const now = 1_000 * DAY;
    const old = now - 30 * DAY - 1;
    await log.append([worker.go(old, 1, SHOP), page.store(now - DAY, 1, SHOP, 'still open'), worker.change(old, 'a', '1', 'shop.fr'), worker.go(old + 2, 2, NEWS), worker.change(old + 3, 'b', '1', 'news.fr'), telling(recorder('wrong clock')).store(5, 2, NEWS, 'x')]);
    await log.saveScorecard(card(1, 'shop.fr', old));
    await log.saveScorecard(card(2, 'news.fr', now - 366 * DAY - 1));
    const ages = [[1, 'one', old], [1, 'two', now - 366 * DAY - 1], [2, 'three', now - 365 * DAY]] as const;
    for (const [visit, id, at] of ages) {
      await log.saveJudgement(visit, { id, outcome: 'pass', note: '', at, under: 'u' });
      await log.saveDraft(visit, `${id} draft`, 'typed', at);
    }
    await log.prune(now);
    // Their visit's entries are gone, and they are offered to the next one.
    expect((await log.judgementsOfSite('shop.fr')).map(({ id }) => id)).toEqual(['one']);
    expect((await log.judgementsOfSite('news.fr')).map(({ id }) => id)).toEqual(['three']);
    expect([await log.draftsOf(1), await log.draftsOf(2)]).toEqual([{ 'one draft': 'typed' }, { 'three draft': 'typed' }]);
    expect(await log.entriesOfVisit(1)).toEqual([]);
    expect(await log.entriesOfVisit(2)).toHaveLength(3);
    expect(await log.visitsOf('shop.fr')).toEqual([]);
    expect(await log.scorecardsOf('shop.fr')).toHaveLength(1);
    expect(await log.scorecardsOf('news.fr')).toEqual([]);
    const db = openDatabase(name);
    expect((await db.entries.toArray()).map(({ at }) => at)).toEqual([old + 2, old + 3, 5]);
    db.close();
  });

  it('is what the settings say', async () => {
    const log = open();
    await log.append([tell().worker.go(10 * DAY, 1, SHOP)]);
    await log.prune(12 * DAY);
    expect(await log.entriesOfVisit(1)).toHaveLength(1);
    await log.saveSettings({ retention: { entriesDays: 1, scorecardsDays: 10 } });
    await log.prune(12 * DAY);
    expect(await log.entriesOfVisit(1)).toEqual([]);
  });
});
