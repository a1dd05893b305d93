import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planClean, type PlanParts } from '../../lib/clean/plan.ts';
import type { CleanItem, CookieHeld, FrameHeld } from '../../lib/model/clean.ts';
import { siteOf } from '../../lib/site.ts';
import { cookie, frame } from './held.ts';

const SITE = 'shop.fr';
const NONE = { others: [], storing: [] };
const plan = (more: Partial<PlanParts>) => planClean({ site: SITE, cookies: [], frames: [], seen: NONE, otherTabs: 0, ...more });
const told = ({ belongs, kind, host, names }: CleanItem): string => `${belongs} ${kind} ${host} ${names.join(',')}`;
const withCookie = (one: CookieHeld, others: string[] = ['widget.parley.net']) => plan({ cookies: [one], seen: { others, storing: [] } }).items.map(({ belongs }) => belongs)[0] ?? null;

describe('whose a cookie is', () => {
  test.each([
    ['of the host', cookie('a', 'www.shop.fr'), 'site'],
    ['of the domain', cookie('a', '.shop.fr'), 'site'],
    ['of another host of the site', cookie('a', 'caisse.shop.fr'), 'site'],
    ['of the site, kept apart for itself', cookie('a', 'www.shop.fr', 'shop.fr'), 'site'],
    ['of the site, over plain http', cookie('a', 'www.shop.fr', null, { partition: { topLevelSite: 'http://shop.fr' } }), 'site'],
    ['of the site, kept apart for another: it stood there in a frame', cookie('a', 'www.shop.fr', 'journal.org'), null],
    ['a guest’s, kept apart for this site', cookie('a', 'widget.parley.net', 'shop.fr'), 'embedded'],
    ['a stranger’s, kept apart for this site, though no record knows it', cookie('a', 'unseen.net', 'shop.fr'), 'embedded'],
    ['a guest’s, kept apart for another site', cookie('a', 'widget.parley.net', 'journal.org'), null],
    ['a guest’s, which other sites use', cookie('a', 'widget.parley.net'), 'shared'],
    ['a guest’s, of its whole domain', cookie('a', '.parley.net'), 'shared'],
    ['the guest’s company’s login on another host', cookie('a', 'compte.parley.net'), null],
    ['of the guest’s bare domain alone, which its widget is never sent', cookie('a', 'parley.net'), null],
    ['a stranger’s', cookie('a', 'journal.org'), null],
    ['a name that only ends alike', cookie('a', 'notshop.fr'), null],
    ['a guest’s name that only ends alike', cookie('a', 'notwidget.parley.net'), null],
    ['a guest’s domain that only ends alike', cookie('a', '.ley.net'), null],
    ['partition without a site', cookie('a', 'widget.parley.net', null, { partition: { topLevelSite: '' } }), 'shared'],
  ])('%s', (_story, one, belongs) => { expect(withCookie(one)).toBe(belongs); });

  test('sites under a shared suffix are strangers', () => {
    const pages = planClean({ site: 'alice.github.io', cookies: [cookie('a', 'alice.github.io'), cookie('b', 'bob.github.io')], frames: [], seen: NONE, otherTabs: 0 });
    expect(pages.items.map(told)).toEqual(['site cookie alice.github.io a']);
  });
  test('addresses and localhost are sites of their own', () => {
    for (const site of ['localhost', '127.0.0.1']) {
      const all = planClean({ site, cookies: [cookie('a', 'localhost'), cookie('a', '127.0.0.1'), cookie('a', 'chat.localhost')], frames: [], seen: NONE, otherTabs: 0 });
      expect(all.items.map(({ host }) => host)).toEqual([site]);
    }
  });
  test('is asked to go at an address at which everything of that name belongs here', () => {
    const [item] = plan({ cookies: [cookie('id', '.parley.net', null, { path: '/chat' })], seen: { others: ['widget.parley.net'], storing: [] } }).items;
    // Not at https://parley.net/, where a login of that host alone would go with it.
    expect(item?.through).toMatchObject({ url: 'https://widget.parley.net/chat' });
  });
  test('no two are taken for one', () => {
    const cookies = [cookie('a', 'shop.fr'), cookie('a', '.shop.fr'), cookie('a', 'shop.fr', null, { path: '/b' }), cookie('a', 'shop.fr', 'shop.fr'), cookie('a', 'shop.fr', null, { partition: { topLevelSite: 'https://shop.fr', hasCrossSiteAncestor: true } })];
    expect(new Set(plan({ cookies }).items.map(({ id }) => id)).size).toBe(5);
  });
});

describe('whose a frame’s storage is', () => {
  const KEPT = { localStorage: ['a', 'b'], indexedDB: ['base'] };
  test.each([
    ['the page', frame(0, 'www.shop.fr', KEPT, null), 'site'],
    ['a frame of the site', frame(3, 'caisse.shop.fr', KEPT, false), 'site'],
    ['a guest’s, kept apart', frame(3, 'widget.parley.net', KEPT, true), 'embedded'],
    ['a guest’s that sees what other sites see', frame(3, 'widget.parley.net', KEPT, false), 'shared'],
    ['a guest’s of which it cannot be told', frame(3, 'widget.parley.net', KEPT, null), null],
    ['a page that is not the site’s: the tab has moved on', frame(0, 'journal.org', KEPT, true), null],
  ])('%s', (_story, one, belongs) => {
    expect([...new Set(plan({ frames: [one] }).items.map((item) => item.belongs))]).toEqual(belongs === null ? [] : [belongs]);
  });
  test('two frames of an origin are one item, reached through both; empty areas are none', () => {
    const { items } = plan({ frames: [frame(0, 'shop.fr', { localStorage: ['a'], cacheStorage: [] }), frame(4, 'shop.fr', { localStorage: ['a', 'b'] })] });
    expect(items).toMatchObject([{ kind: 'localStorage', names: ['a', 'b'], count: 2, through: { frames: [0, 4] } }]);
  });
  test('a frame without an origin has nothing', () => {
    const sandboxed = frame(2, 'shop.fr', KEPT);
    expect(plan({ frames: [{ ...sandboxed, storage: { ...sandboxed.storage!, origin: 'null' } }] }).items).toEqual([]);
  });
});

describe('what cannot be reached is said', () => {
  test('a host that stored, and has no frame now', () => {
    expect(plan({ frames: [frame(0, 'www.shop.fr')], seen: { others: [], storing: ['www.shop.fr', 'caisse.shop.fr'] } }).unreached).toEqual([{ host: 'caisse.shop.fr', why: 'not-open' }]);
  });
  test('a guest that keeps a cookie for this site, and has no frame now', () => {
    const kept = [cookie('a', '.parley.net', 'shop.fr')];
    expect(plan({ cookies: kept }).unreached).toEqual([{ host: 'parley.net', why: 'not-open' }]);
    expect(plan({ cookies: kept, frames: [frame(2, 'widget.parley.net')] }).unreached).toEqual([]);
  });
  test('a frame in which no script may run, but not while another of its host answers', () => {
    const shut: FrameHeld = { frame: 5, host: 'widget.parley.net', storage: null, apart: null };
    expect(plan({ frames: [shut] }).unreached).toEqual([{ host: 'widget.parley.net', why: 'closed' }]);
    expect(plan({ frames: [shut, frame(6, 'widget.parley.net')] }).unreached).toEqual([]);
  });
  test('a frame that stores nobody knows where', () => {
    expect(plan({ frames: [frame(2, 'widget.parley.net', { localStorage: ['a'] }, null)] }).unreached).toEqual([{ host: 'widget.parley.net', why: 'unclear' }]);
    expect(plan({ frames: [frame(2, 'widget.parley.net', {}, null)] }).unreached).toEqual([]);
  });
});

describe('for any browser whatsoever', () => {
  const host = fc.constantFrom('shop.fr', 'www.shop.fr', 'a.b.shop.fr', 'notshop.fr', 'shop.fr.evil.net', 'evil.net', 'parley.net', 'widget.parley.net', 'compte.parley.net', 'journal.org', 'localhost', '127.0.0.1', '[::1]', 'co.uk', 'x.co.uk', '', 'fr');
  const cookies = fc.array(fc.record({
    name: fc.string({ maxLength: 3 }), domain: host, hostOnly: fc.boolean(), path: fc.constantFrom('/', '/a', ''), secure: fc.boolean(), httpOnly: fc.boolean(), sameSite: fc.constant('lax'),
    partition: fc.option(fc.record({ topLevelSite: fc.oneof(host.map((one) => `https://${one}`), fc.constantFrom('http://shop.fr:8080', '', 'about:blank', 'shop.fr')) })),
  }), { maxLength: 12 });
  const frames = fc.array(fc.record({
    frame: fc.nat(4), host, apart: fc.option(fc.boolean()),
    storage: fc.option(fc.record({ origin: fc.constantFrom('https://x', 'null'), sharedAccess: fc.constant(null), areas: fc.constantFrom([], [{ kind: 'localStorage' as const, names: ['a'], count: 1 }]) })),
  }), { maxLength: 6 });
  const seen = fc.record({ others: fc.array(host, { maxLength: 4 }), storing: fc.array(host, { maxLength: 4 }) });

  test('nothing of another site is ever cleared unasked, and nothing kept apart for one ever at all', () => {
    fc.assert(fc.property(cookies, frames, seen, (jar, tab, known) => {
      const { items } = planClean({ site: SITE, cookies: jar, frames: tab, seen: known, otherTabs: 0 });
      for (const item of items) {
        const apartFor = 'cookie' in item.through && item.through.cookie.partition?.topLevelSite ? siteOf(item.through.cookie.partition.topLevelSite) : null;
        if ('cookie' in item.through) expect(apartFor === null || apartFor === SITE, JSON.stringify(item)).toBe(true);
        if (item.belongs === 'site') expect(siteOf(item.host)).toBe(SITE);
        if (item.belongs !== 'site') expect(siteOf(item.host)).not.toBe(SITE);
        if (item.belongs === 'embedded' && 'cookie' in item.through) expect(apartFor).toBe(SITE);
        if (item.belongs === 'embedded' && 'frames' in item.through) expect(item.through.frames.every((number) => tab.some((one) => one.frame === number && one.apart === true))).toBe(true);
        // What the address it goes at would take along is of the same owner.
        if (item.belongs === 'shared' && 'cookie' in item.through) expect([...known.others, ...tab.map((one) => one.host), ...jar.map((one) => one.domain)]).toContain(new URL(item.through.url).hostname);
      }
    }), { numRuns: 2_000 });
  });
  test('no cookie of the site that the visit can meet is forgotten', () => {
    fc.assert(fc.property(cookies, frames, seen, (jar, tab, known) => {
      const { items } = planClean({ site: SITE, cookies: jar, frames: tab, seen: known, otherTabs: 0 });
      const taken = items.flatMap((item) => ('cookie' in item.through && item.belongs === 'site' ? [item.through.cookie] : []));
      const own = jar.filter((one) => siteOf(one.domain) === SITE && (one.partition === null || one.partition.topLevelSite === '' || siteOf(one.partition.topLevelSite) === SITE));
      expect(new Set(taken)).toEqual(new Set(own));
    }), { numRuns: 2_000 });
  });
});
