import { describe, expect, test } from 'vitest';
import { foldVisit } from '../../lib/facts/index.ts';
import type { Facts } from '../../lib/model/facts.ts';
import { aLog, type LogBuilder } from '../support/log.ts';
import { RULES } from '../support/rules-for-facts.ts';

const SHOP = 'https://shop.example.fr/';
const fold = (log: LogBuilder): Facts => foldVisit(log.entries(), RULES);
const watch = (log: LogBuilder) => fold(log).watch.map(({ consent, chat, afterLoadMs, scrolled, pages, freshLoad }) => ({ cell: `${consent} × ${chat}`, afterLoadMs, scrolled, pages, freshLoad }));

describe('how well a phase was watched', () => {
  test('from the end of loading to the last thing seen', () => {
    expect(watch(aLog().page(SHOP).widget('intercom').at(1_000).loaded().at(9_000).scroll())).toEqual([{ cell: 'no-banner × closed', afterLoadMs: 8_000, scrolled: true, pages: 1, freshLoad: true }]);
  });
  test('cut by the choice and by the opening', () => {
    const log = aLog().page(SHOP).banner().widget('intercom').at(1_000).loaded().at(4_000).choose('refuse').at(6_000).page(SHOP).widget('intercom').at(7_000).loaded().at(9_000).scroll()
      .at(10_000).gesture('launcher', 'intercom').panel('intercom', true).at(12_000).scroll();
    expect(watch(log)).toEqual([
      { cell: 'undecided × closed', afterLoadMs: 3_000, scrolled: false, pages: 1, freshLoad: true },
      { cell: 'refused × closed', afterLoadMs: 2_060 + 3_000, scrolled: true, pages: 2, freshLoad: true },
      { cell: 'refused × opened', afterLoadMs: 2_000, scrolled: true, pages: 1, freshLoad: false },
    ]);
  });
  test('a page that never finished loading was not watched', () => expect(watch(aLog().page(SHOP).at(9_000).scroll())).toEqual([{ cell: 'no-banner × none', afterLoadMs: 0, scrolled: true, pages: 1, freshLoad: false }]));
  test('a second widget that opens is no new phase', () => {
    const log = aLog().page(SHOP).widget('intercom').widget('crisp').at(1_000).loaded().at(2_000).gesture('launcher', 'intercom').panel('intercom', true).at(4_000).gesture('launcher', 'crisp').panel('crisp', true).at(5_000).scroll();
    expect(watch(log).map(({ cell, pages }) => [cell, pages])).toEqual([['no-banner × closed', 1], ['no-banner × opened', 1]]);
  });
  test('cites what it counts', () => {
    const entries = aLog().page(SHOP).loaded().scroll().entries();
    const kinds = foldVisit(entries, RULES).watch[0]!.cites.map((seq) => entries.find((entry) => entry.seq === seq)!.kind);
    expect(kinds.sort()).toEqual(['loaded', 'navigation', 'scrolled']);
  });
});

describe('pages', () => {
  test('what each holds', () => {
    const { pages } = fold(aLog().page(SHOP).content({ forms: 2, passwords: 1, legalLinks: 1 }).content({ forms: 1, legalLinks: 3 }).noticeLink('https://shop.example.fr/vie-privee').noticeLink('https://shop.example.fr/vie-privee').loaded()
      .at(5_000).page('http://shop.example.fr/b').noticeLink('https://shop.example.fr/c', { place: 'banner' }));
    expect(pages).toMatchObject([
      { secure: true, local: false, loaded: true, forms: 2, passwords: 1, legalLinks: 3, contentSeen: true, at: 60 },
      { secure: false, loaded: false, forms: 0, contentSeen: false },
    ]);
    expect(pages.map(({ noticeLinks }) => noticeLinks.map(({ url }) => url.text))).toEqual([['https://shop.example.fr/vie-privee'], ['https://shop.example.fr/c']]);
  });
  test('a banner in a frame of its own leads there for its page', () => {
    const { pages } = fold(aLog().page(SHOP).at(3_000).page('https://shop.example.fr/b').frame('https://cmp.example/f').noticeLink('https://shop.example.fr/c', { place: 'banner' }));
    expect(pages.map(({ noticeLinks }) => noticeLinks.length)).toEqual([0, 1]);
  });
  test('a link in the chat is not on the page', () => expect(fold(aLog().page(SHOP).widget('intercom').noticeLink('https://a.example/', { place: 'widget', widget: 'intercom' })).pages[0]!.noticeLinks).toEqual([]));
  test('at home, HTTPS is not asked', () => expect(fold(aLog().page('http://localhost:8100/')).pages[0]).toMatchObject({ secure: false, local: true }));
  test('a recorder of another document is another page, though its address is the same', () => {
    const log = aLog().page(SHOP, { unwatched: true }).at(2_000).page(SHOP).content({ forms: 1 });
    const heardOnce = log.entries().filter((entry) => entry.kind !== 'navigation' || entry.where?.document === 'document-1');
    expect(foldVisit(heardOnce, RULES).pages.map(({ forms }) => forms)).toEqual([0, 1]);
    expect(fold(aLog().page(SHOP, { document: null, unwatched: true }).at(2_000).page(SHOP, { document: null }).content({ forms: 1 })).pages.map(({ forms }) => forms)).toEqual([0, 1]);
  });
  test('without the browser’s ids, recorder and commit are joined by address and time', () => {
    const log = aLog().page(SHOP, { document: null }).content({ forms: 1 }).loaded().at(4_000).page(SHOP, { document: null }).content({ forms: 2 }).loaded();
    expect(fold(log).pages.map(({ forms, loaded }) => [forms, loaded])).toEqual([[1, true], [2, true]]);
    expect(fold(log).recording.holes).toEqual([]);
  });
});

describe('the record', () => {
  const holes = (log: LogBuilder): string[] => fold(log).recording.holes.map(({ what }) => what);
  test('complete', () => expect(fold(aLog().page(SHOP).widget('intercom').frame('https://js.intercomcdn.com/f').inTop().loaded()).recording).toMatchObject({ holes: [], fromStart: true }));
  test('numbers that never came', () => {
    expect(holes(aLog().page(SHOP).lose(3).scroll())).toEqual(['missing-numbers:3']);
    expect(fold(aLog().page(SHOP).lose(3).scroll()).recording.holes[0]!.cites).toHaveLength(2);
  });
  test('the worker’s numbers run over all tabs: no hole, nor is its death', () => expect(holes(aLog().page(SHOP).request('https://a.example/').workerDies().request('https://a.example/').loaded())).toEqual([]));
  test('nor what it numbered for other tabs', () => {
    const entries = aLog().page(SHOP).request('https://a.example/').request('https://b.example/').request('https://c.example/').loaded().entries();
    expect(foldVisit(entries.filter((entry) => entry.kind !== 'request' || entry.data.url.host !== 'b.example'), RULES).recording.holes).toEqual([]);
  });
  test('what the recorder itself knows it lost', () => expect(holes(aLog().page(SHOP).hole('page-muted'))).toEqual(['page-muted']));
  test('watching began late', () => {
    expect(fold(aLog().page(SHOP, { early: false })).recording).toMatchObject({ fromStart: false, holes: [{ what: 'late' }] });
    const deaf = aLog().page(SHOP).scroll().entries().filter(({ witness }) => witness !== 'browser');
    expect(foldVisit(deaf, RULES).recording.holes).toMatchObject([{ what: 'browser-not-heard' }]);
    expect(fold(aLog().page(SHOP, { unwatched: true })).recording).toMatchObject({ fromStart: false, holes: [{ what: 'page-not-watched' }] });
  });
  test('a frame of the chat’s that nobody watched', () => {
    expect(holes(aLog().page(SHOP).widget('intercom').request('https://js.intercomcdn.com/f', { type: 'sub_frame' }))).toEqual(['frame-not-watched:js.intercomcdn.com']);
    expect(holes(aLog().page(SHOP).widget('intercom').request('https://ads.example/f', { type: 'sub_frame' }))).toEqual([]);
  });
  test('how much, and until when', () => expect(fold(aLog().page(SHOP).at(4_000).scroll()).recording).toMatchObject({ entries: 5, lastAt: 4_000 }));
  test('nothing of a tab is no visit', () => {
    expect(() => foldVisit([], RULES)).toThrow(RangeError);
    expect(() => foldVisit(aLog().page(SHOP).cookieChange('a=1').entries().filter(({ kind }) => kind === 'cookie-change'), RULES)).toThrow(RangeError);
  });
  test('which visit, of which site, since when', () => expect(fold(aLog().page(SHOP)).site).toEqual({ site: 'example.fr', visit: 7, startedAt: 1_795_000_000_000 }));
});
