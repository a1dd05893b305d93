import { describe, expect, test } from 'vitest';
import { cleanVisit, lookForPlan } from '../../lib/clean/run.ts';
import { hostsSeen, hostsStoring } from '../../lib/clean/seen.ts';
import type { CleanOrder, CleanReport, CookieHeld, FrameHeld, Hands } from '../../lib/model/clean.ts';
import type { Facts } from '../../lib/model/facts.ts';
import { aLog } from '../support/log.ts';
import { cookie, frame } from './held.ts';

/** A browser in memory: a jar, a tab with frames, and a diary of what was done to it. The real ones are met in the end-to-end tests. */
function aBrowser(held: { cookies?: CookieHeld[]; frames?: FrameHeld[]; url?: string | null }, over: Partial<Hands> = {}) {
  const diary: string[] = [];
  let jar = held.cookies ?? [];
  const hands: Hands = {
    cookies: async () => jar, frames: async () => held.frames ?? [], address: async () => (held.url === undefined ? 'https://www.shop.fr/a?b#c' : held.url),
    otherHosts: async () => ['www.shop.fr', 'journal.org', 'caisse.shop.fr'],
    clearFrame: async (_tab, number, kinds) => {
      diary.push(`frame ${number} ${kinds?.join(',') ?? 'all'}`);
      return (held.frames ?? []).find((one) => one.frame === number)!.storage!.areas.map(({ kind }) => ({ kind, fate: 'gone', error: null }));
    },
    removeCookie: async (_tab, one, url) => { diary.push(`cookie ${one.name} ${url}`); jar = jar.filter((other) => other !== one); },
    leave: async (_tab, frames) => { diary.push(['leave', ...frames].join(' ')); return true; },
    open: async (_tab, url) => { diary.push(`open ${url}`); },
    ...over,
  };
  const around = { visitEnds: async () => { diary.push('visit ends'); }, wait: async () => { diary.push('wait'); } };
  return { diary, hands, around, jar: () => jar };
}
const order = (more: Partial<CleanOrder> = {}): CleanOrder => ({ tab: 7, site: 'shop.fr', shared: [], seen: { others: ['widget.parley.net'], storing: [] }, ...more });
const fates = ({ results }: CleanReport): string[] => results.map(({ item, fate }) => `${item.kind} ${item.names.join(',')} ${fate}`);
const PAGE = frame(0, 'www.shop.fr', { localStorage: ['a'], indexedDB: ['base'] }, null);
const GUEST = frame(4, 'widget.parley.net', { localStorage: ['id'] }, true);

test('storage goes while its frames are there, cookies once no script can write them, and the page is opened last', async () => {
  const { diary, hands, around, jar } = aBrowser({ cookies: [cookie('a', 'www.shop.fr'), cookie('id', 'widget.parley.net', 'shop.fr'), cookie('login', '.parley.net'), cookie('a', 'journal.org')], frames: [PAGE, GUEST] });
  const report = await cleanVisit(order(), hands, around);
  expect(diary).toEqual(['frame 0 all', 'frame 4 all', 'leave 4', 'visit ends', 'cookie a https://www.shop.fr/', 'cookie id https://widget.parley.net/', 'wait', 'open https://www.shop.fr/a?b#c']);
  expect(report.stopped).toBeNull();
  expect(fates(report)).toEqual(['cookie a gone', 'cookie id gone', 'localStorage a gone', 'indexedDB base gone', 'localStorage id gone']);
  expect(jar().map(({ name, domain }) => `${name} ${domain}`)).toEqual(['login parley.net', 'a journal.org']);
});

test('what other sites use goes only by its name, and not what came since it was shown', async () => {
  const shown = cookie('login', '.parley.net');
  const { hands, around, jar } = aBrowser({ cookies: [shown, cookie('new', '.parley.net')], frames: [PAGE] });
  const plan = await lookForPlan(7, 'shop.fr', order().seen, hands);
  const [id] = plan.items.flatMap((item) => (item.names[0] === 'login' ? [item.id] : []));
  await cleanVisit(order({ shared: [id!] }), hands, around);
  expect(jar().map(({ name }) => name)).toEqual(['new']);
});
test('a guest’s frame that sees what other sites see is left alone, or cleared of what was agreed to', async () => {
  const sharing = frame(4, 'widget.parley.net', { localStorage: ['id'], indexedDB: ['base'] }, false);
  const alone = aBrowser({ frames: [PAGE, sharing] });
  await cleanVisit(order(), alone.hands, alone.around);
  expect(alone.diary.filter((line) => line.startsWith('frame'))).toEqual(['frame 0 all']);
  const agreed = aBrowser({ frames: [PAGE, sharing] });
  const { items } = await lookForPlan(7, 'shop.fr', order().seen, agreed.hands);
  await cleanVisit(order({ shared: items.filter(({ belongs, kind }) => belongs === 'shared' && kind === 'localStorage').map(({ id }) => id) }), agreed.hands, agreed.around);
  expect(agreed.diary.filter((line) => line.startsWith('frame'))).toEqual(['frame 0 all', 'frame 4 localStorage']);
});
test('an empty frame of the site is cleared too, for its scripts may write until the page is left', async () => {
  const { diary, hands, around } = aBrowser({ frames: [frame(0, 'www.shop.fr')] });
  expect((await cleanVisit(order(), hands, around)).results).toEqual([]);
  expect(diary[0]).toBe('frame 0 all');
});
test('cookies written after the question and before the page was left go as well', async () => {
  const late = cookie('late', 'www.shop.fr');
  const { hands, around } = aBrowser({ cookies: [], frames: [] });
  let gone = false;
  const report = await cleanVisit(order(), { ...hands, cookies: async () => (gone ? [] : [late]), removeCookie: async () => { gone = true; } }, around);
  expect(fates(report)).toEqual(['cookie late gone']);
});

describe('what goes wrong is said', () => {
  test('a cookie the browser keeps, with its words, after http was tried as well', async () => {
    const urls: string[] = [];
    const { hands, around } = aBrowser({ cookies: [cookie('a', 'www.shop.fr')] }, { removeCookie: async (_tab, _one, url) => { urls.push(url); throw new Error('no'); } });
    const report = await cleanVisit(order(), hands, around);
    expect(report.results).toMatchObject([{ fate: 'stayed', error: 'no' }]);
    expect(urls).toEqual(['https://www.shop.fr/', 'http://www.shop.fr/', 'https://www.shop.fr/']);
    expect(report.stopped).toBeNull();
  });
  test('one that went at the second try is gone, whatever was said at the first', async () => {
    const { hands, around } = aBrowser({ cookies: [cookie('a', 'www.shop.fr')] });
    const report = await cleanVisit(order(), { ...hands, removeCookie: async (tab, one, url) => { if (url.startsWith('https')) throw new Error('bound to http'); await hands.removeCookie(tab, one, url); } }, around);
    expect(report.results).toMatchObject([{ fate: 'gone', error: null }]);
  });
  test('a frame that is gone or does not answer: the worst of an item’s frames counts', async () => {
    const twice = [PAGE, frame(9, 'www.shop.fr', { localStorage: ['a'] }, null)];
    const { hands, around } = aBrowser({ frames: twice });
    const report = await cleanVisit(order(), { ...hands, clearFrame: async (tab, number, kinds) => { if (number === 9) throw new Error('No frame with id 9'); return hands.clearFrame(tab, number, kinds); } }, around);
    expect(fates(report)).toEqual(['localStorage a stayed', 'indexedDB base gone']);
    expect(report.results[0]?.error).toBe('No frame with id 9');
  });
  test('a page that will not be left: no cookie is touched, no visit ended, nothing opened', async () => {
    const { diary, hands, around, jar } = aBrowser({ cookies: [cookie('a', 'www.shop.fr')], frames: [PAGE] }, { leave: async () => false });
    const report = await cleanVisit(order(), hands, around);
    expect(report.stopped).toBe('held');
    expect(jar()).toHaveLength(1);
    expect(diary).toEqual(['frame 0 all']);
  });
  test.each(['https://journal.org/', null])('a tab that shows %s by now: nothing is cleared', async (url) => {
    const { diary, hands, around } = aBrowser({ url, cookies: [cookie('a', 'www.shop.fr')], frames: [PAGE] });
    expect(await cleanVisit(order(), hands, around)).toEqual({ results: [], stopped: 'moved' });
    expect(diary).toEqual([]);
  });
  test('a page that cannot be opened again: the rest is told all the same', async () => {
    const { hands, around } = aBrowser({ cookies: [cookie('a', 'www.shop.fr')] }, { open: async () => { throw new Error('no tab'); } });
    expect(await cleanVisit(order(), hands, around)).toMatchObject({ stopped: 'not-loaded', results: [{ fate: 'gone' }] });
  });
});

test('other tabs of the site are counted, not those of other sites', async () => {
  expect((await lookForPlan(7, 'shop.fr', order().seen, aBrowser({}).hands)).otherTabs).toBe(2);
});

describe('which hosts the record knows', () => {
  const row = (host: string, kind: string, partition: string | null, more: object = {}) => ({ host, kind, partition, stored: true, ...more });
  const facts = { widgets: [{ hosts: ['widget.parley.net', 'cdn.shop.fr'] }], requests: [{ host: 'api.parley.net', vendor: 'parley', party: 'third' }, { host: 'fonts.net', vendor: null, party: 'third' }],
    storage: [row('www.shop.fr', 'cookie', null), row('caisse.shop.fr', 'localStorage', null), row('tag.net', 'cookie', null), row('widget.parley.net', 'indexedDB', 'shop.fr'), row('ads.net', 'localStorage', null), row('tried.net', 'cookie', null, { stored: false }), row('old.shop.fr', 'localStorage', null, { removed: true })] } as unknown as Facts;
  test('of others: widgets, what belongs to a chat, what stored; of storing: what a clean visit would want to reach', () => {
    expect(hostsSeen(facts, 'shop.fr')).toEqual({ others: ['ads.net', 'api.parley.net', 'tag.net', 'widget.parley.net'], storing: ['caisse.shop.fr', 'widget.parley.net'] });
  });
  test('an earlier visit tells who stored, not who only cleared', () => {
    const log = aLog().page('https://www.shop.fr/').store('a', '1').storedAtStart('b').frame('https://widget.parley.net/f').storedAtStart('x').frame('https://empty.net/f').inTop().cookieWrite('c=1');
    expect(hostsStoring(log.entries())).toEqual(['widget.parley.net', 'www.shop.fr']);
  });
});
