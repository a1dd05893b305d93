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
  name = `store-${++count}`;
  const log = openLog(name);
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
  };
  const everything = async (): Promise<string> => {
    const db = openDatabase(name);
    const tables = Object.fromEntries(await Promise.all(db.tables.filter((table) => table.name !== 'settings').map(async (table) => [table.name, await table.toArray()] as const)));
    db.close();
    return JSON.stringify(tables);
  };

  it('a site leaves no trace of it, and everything of the others', async () => {
    const log = open();
    await fill(log);
    expect(await everything()).toMatch(/\bshop\.fr|vendor-cookie/);
    await log.eraseSite('shop.fr');
    const left = await everything();
    expect(left).not.toMatch(/\bshop\.fr|shop-cookie|vendor-cookie|chat\.io|parted\b|"before/);
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
    expect(await everything()).toBe(JSON.stringify({ entries: [], visits: [], scorecards: [], keys: [] }));
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
    await log.prune(now);
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

describe('settings', () => {
  it('begin as documented and change one by one', async () => {
    const log = open();
    expect(await log.settings()).toEqual({ paused: false, neverSites: [], retention: { entriesDays: 30, scorecardsDays: 366 }, lang: null });
    await log.saveSettings({ lang: 'fr' });
    await log.saveSettings({ paused: true });
    await log.saveSettings({ unheardOf: 1 } as object);
    expect(await log.settings()).toEqual({ paused: true, neverSites: [], retention: { entriesDays: 30, scorecardsDays: 366 }, lang: 'fr' });
  });

  it.each([0, -1, Number.NaN, Infinity])('refuse to keep for %d days', async (entriesDays) => {
    await expect(open().saveSettings({ retention: { entriesDays, scorecardsDays: 1 } })).rejects.toThrow(RangeError);
  });
});

describe('keys', () => {
  const mac = async (key: CryptoKey): Promise<string> => Buffer.from(await crypto.subtle.sign('HMAC', key, new Uint8Array([1]))).toString('hex');

  it('are made once, whoever asks first, and cannot leave', async () => {
    const log = open();
    const other = openLog(name);
    opened.push(other);
    const [a, b] = await Promise.all([log.hmacKey(), other.hmacKey()]);
    expect(await mac(a)).toBe(await mac(b));
    expect(a.extractable).toBe(false);
    const [one, two] = await Promise.all([log.signingKey(), other.signingKey()]);
    expect(one.publicJwk).toEqual(two.publicJwk);
    expect(Object.keys(one.publicJwk).sort()).toEqual(['crv', 'kty', 'x', 'y']);
    expect(one.privateKey.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('jwk', one.privateKey)).rejects.toThrow();
    const verifier = await crypto.subtle.importKey('jwk', one.publicJwk, { name: 'ECDSA', namedCurve: 'P-256' }, false, ['verify']);
    const signature = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, two.privateKey, new Uint8Array([7]));
    expect(await crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, verifier, signature, new Uint8Array([7]))).toBe(true);
  });

  it('can be shared between profiles', async () => {
    const jwk = { kty: 'oct', k: Buffer.alloc(32, 7).toString('base64url') };
    const [one, two] = [open(), open()];
    await one.hmacKey();
    await one.useHmacKey(jwk);
    await two.useHmacKey(jwk);
    expect(await mac(await one.hmacKey())).toBe(await mac(await two.hmacKey()));
    expect((await one.hmacKey()).extractable).toBe(false);
  });

  it.each([{}, { kty: 'oct' }, { kty: 'oct', k: 'c2hvcnQ' }, { kty: 'EC', crv: 'P-256', x: 'x', y: 'y' }])('refuse %j', async (jwk) => {
    await expect(open().useHmacKey(jwk)).rejects.toThrow(TypeError);
  });
});
