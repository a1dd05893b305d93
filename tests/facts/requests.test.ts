import { describe, expect, test } from 'vitest';
import { foldVisit } from '../../lib/facts/index.ts';
import type { RequestFact } from '../../lib/model/facts.ts';
import { A_UUID, aLog, type LogBuilder } from '../support/log.ts';
import { RULES } from '../support/rules-for-facts.ts';

const SHOP = 'https://shop.example.fr/';
const API = 'https://api.intercom.io/ping';
const shop = (): LogBuilder => aLog().page(SHOP).widget('intercom').at(1_000);
const requests = (log: LogBuilder): readonly RequestFact[] => foldVisit(log.entries(), RULES).requests;
const to = (log: LogBuilder, host: string): RequestFact[] => requests(log).filter((one) => one.host === host);

describe('rows', () => {
  test('one per host, security and phase', () => {
    const log = shop().request(API).request('https://api.intercom.io/other').request('http://api.intercom.io/plain').request('wss://api.intercom.io/socket', { type: 'websocket' })
      .at(3_000).gesture('launcher', 'intercom').panel('intercom', true).at(4_000).request(API);
    expect(to(log, 'api.intercom.io').map(({ secure, scheme, count, phase, vendor, confidence, party }) => ({ secure, scheme, count, chat: phase.chat, vendor, confidence, party }))).toEqual([
      { secure: true, scheme: 'https', count: 3, chat: 'closed', vendor: 'intercom', confidence: 'high', party: 'third' },
      { secure: false, scheme: 'http', count: 1, chat: 'closed', vendor: 'intercom', confidence: 'high', party: 'third' },
      { secure: true, scheme: 'https', count: 1, chat: 'opened', vendor: 'intercom', confidence: 'high', party: 'third' },
    ]);
  });
  test('the page itself is one, of nobody', () => expect(to(shop(), 'shop.example.fr')).toMatchObject([{ vendor: null, confidence: null, party: 'first', count: 1, firstAt: 10 }]));
  test('what does not travel is none', () => expect(requests(shop().request('data:text/plain,x').request('blob:https://shop.example.fr/1')).map(({ host }) => host)).toEqual(['shop.example.fr']));
  test('many requests, few citations, every one counted', () => {
    const log = shop();
    for (let i = 0; i < 100; i++) log.request(API);
    expect(to(log, 'api.intercom.io')[0]).toMatchObject({ count: 100 });
    expect(to(log, 'api.intercom.io')[0]!.cites.length).toBeLessThan(30);
  });
});

describe('whose', () => {
  test('asked by the chat’s script: medium', () => expect(to(shop().request('https://api.example.org/x', { by: 'https://widget.intercom.io/x.js' }), 'api.example.org')).toMatchObject([{ vendor: 'intercom', confidence: 'medium' }]));
  test('the script of an unknown widget, and not what else is there', () => {
    const log = aLog().page(SHOP).widget('shape:1', { script: 'https://cdn.example/a.js' }).request('https://cdn.example/a.js').request('https://cdn.example/unrelated.js');
    expect(to(log, 'cdn.example').map(({ vendor, count }) => [vendor, count])).toEqual([['unknown:cdn.example', 1], [null, 1]]);
  });
  test('the host that serves its frame', () => {
    const box = 'https://bots.example/box';
    expect(to(aLog().page(SHOP).widget('shape:1', { frames: [box, 'https://captcha.example/'] }).frame(box).request('https://bots.example/api'), 'bots.example')).toMatchObject([{ vendor: 'unknown:bots.example', confidence: 'high', count: 2 }]);
    expect(to(aLog().page(SHOP).widget('shape:1', { frames: [box, 'https://captcha.example/'] }).request('https://captcha.example/api'), 'captcha.example')).toMatchObject([{ vendor: null }]);
    expect(to(aLog().page(SHOP).widget('shape:1', { frames: ['https://shop.example.fr/chat'] }).request('https://shop.example.fr/api'), 'shop.example.fr')).toMatchObject([{ vendor: null }]);
  });
});

describe('organisations that the rules know', () => {
  const known = { name: 'Adverts', use: 'advertising' as const, source: { what: 'a story', read: '2026-11-22', confirmed: true } };
  const companions = [{ ...known, hosts: ['ads.example/tr'] }, { ...known, name: 'Own', hosts: ['example.fr'] }];
  const at = (address: string): RequestFact['known'][] => foldVisit(shop().request(address).entries(), { ...RULES, companions }).requests.filter(({ host }) => host === new URL(address).hostname).map((row) => row.known);
  test('by host and path', () => expect(at('https://ads.example/tr?id=1')).toEqual([{ name: 'Adverts', use: 'advertising', confirmed: true }]));
  test('another path of that host', () => expect(at('https://ads.example/other')).toEqual([null]));
  test('the site’s own is nobody’s', () => expect(at('https://shop.example.fr/x')).toEqual([null]));
});

describe('identifiers on the way', () => {
  const identifies = (log: LogBuilder): boolean => to(log, 'api.intercom.io')[0]!.identifies;
  test.each([
    [`visitor_id=${A_UUID}`, true], [`anonymousId=${A_UUID}`, true], [`uuid=${A_UUID}`, true], [`user=${A_UUID}`, true],
    [`app_id=${A_UUID}`, false], [`key=${A_UUID}`, false], [`v=${A_UUID}`, false], [`widgetId=${A_UUID}`, false], ['visitor_id=12', false], ['user=fr', false],
  ])('%s: %s', (query, expected) => expect(identifies(shop().request(`${API}?${query}`))).toBe(expected));
  test('a cookie of the chat’s that identifies', () => {
    expect(identifies(shop().request(API).cookieHeader(API, `x=${A_UUID}; Domain=intercom.io`, { sentAt: 1_020 }).at(2_000).request(API, { cookies: ['x'] }))).toBe(true);
    expect(identifies(shop().cookieHeader(API, 'x=fr; Domain=intercom.io').at(2_000).request(API, { cookies: ['x'] }))).toBe(false);
  });
  test('the one that proves it is cited first', () => {
    const entries = shop().request(API).request(`${API}?visitor_id=${A_UUID}`).entries();
    const row = foldVisit(entries, RULES).requests.find(({ host }) => host === 'api.intercom.io')!;
    const proof = entries.find((entry) => entry.kind === 'request' && 'visitor_id' in entry.data.url.query)!;
    expect(row.cites[0]).toBe(proof.seq);
  });
});
