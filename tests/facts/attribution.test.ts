import { describe, expect, test } from 'vitest';
import { foldVisit } from '../../lib/facts/index.ts';
import { aLog, type LogBuilder } from '../support/log.ts';
import { RULES } from '../support/rules-for-facts.ts';

const SHOP = 'https://shop.example.fr/';
const INTERCOM = 'https://widget.intercom.io/widget/abc.js';
const APP = 'https://shop.example.fr/js/app.js';
const GTM = 'https://www.googletagmanager.com/gtm.js';
const shop = (): LogBuilder => aLog().page(SHOP).widget('intercom').at(5_000);
/** "vendor confidence" of the one item stored, or "nobody". */
const whose = (log: LogBuilder, name?: string): string => {
  const items = foldVisit(log.entries(), RULES).storage;
  const item = name === undefined ? items[0]! : items.find((one) => one.name === name)!;
  return item.vendor === null ? 'nobody' : `${item.vendor} ${item.confidence}`;
};

describe('by name', () => {
  test('a confirmed pattern', () => expect(whose(shop().cookieWrite('intercom-id-abc=1'))).toBe('intercom high'));
  test('a lead nobody confirmed', () => expect(whose(shop().cookieWrite('intercom-lead=1'))).toBe('intercom medium'));
  test('a generic name away from its domain', () => {
    expect(whose(shop().cookieWrite('sid=1'))).toBe('parley medium');
    expect(whose(shop().cookieHeader('https://chat.parley.example/', 'sid=1'))).toBe('parley high');
  });
  test('of its kind of storage only', () => expect(whose(shop().store('intercom-id-abc', '1'))).toBe('nobody'));
  test('a consent platform’s name is never a chat’s, whoever writes it', () => expect(whose(shop().cookieWrite('consent-chat=1', { by: INTERCOM }))).toBe('nobody'));
});

describe('by the script that stores', () => {
  test('the vendor’s own', () => expect(whose(shop().cookieWrite('x=1', { by: INTERCOM }))).toBe('intercom high'));
  test('through a library of somebody else’s', () => expect(whose(shop().cookieWrite('x=1', { by: ['https://cdn.example.com/js.cookie.js', INTERCOM] }))).toBe('intercom high'));
  test('the site’s code, called back by the chat, acts for the site', () => {
    expect(whose(shop().cookieWrite('x=1', { by: [APP, INTERCOM] }))).toBe('intercom medium');
    expect(whose(shop().cookieWrite('x=1', { by: [SHOP, INTERCOM] }))).toBe('intercom medium');
  });
  test('the chat’s code, called by the site', () => expect(whose(shop().cookieWrite('x=1', { by: [INTERCOM, APP] }))).toBe('intercom high'));
  test('the site’s own', () => expect(whose(shop().cookieWrite('x=1', { by: APP }))).toBe('nobody'));
  test('a path on a shared host', () => {
    expect(whose(shop().cookieWrite('x=1', { by: 'https://cdn.jsdelivr.net/npm/@parley/chat@2/dist/chat.js' }))).toBe('parley high');
    expect(whose(shop().cookieWrite('x=1', { by: 'https://cdn.jsdelivr.net/npm/lodash/lodash.js' }))).toBe('nobody');
    expect(whose(shop().cookieWrite('x=1', { by: 'https://shop.example.fr/parley/parley-embed.js' }))).toBe('parley high');
  });
  test('one sure write makes the item sure', () => expect(whose(shop().cookieWrite('x=1', { by: APP }).cookieWrite('x=2', { by: [APP, INTERCOM] }).cookieWrite('x=3', { by: INTERCOM }))).toBe('intercom high'));
});

describe('by the script that built an unknown widget', () => {
  const built = (script: string): LogBuilder => aLog().page(SHOP).widget('shape:1', { script }).at(5_000).cookieWrite('x=1', { by: script });
  test.each([
    ['https://bots.vendor.example/loader.js', 'unknown:bots.vendor.example high'],
    ['https://shop.example.fr/js/chat-widget.js', 'unknown:shop.example.fr high'],
    ['https://shop.example.fr/js/achat.js', 'unknown:shop.example.fr medium'],
    [APP, 'unknown:shop.example.fr medium'],
    [GTM, 'unknown:www.googletagmanager.com medium'],
    ['https://cdn.example.com/react-dom.production.min.js', 'unknown:cdn.example.com medium'],
    [SHOP, 'unknown:shop.example.fr low'],
  ])('%s: %s', (script, expected) => expect(whose(built(script))).toBe(expected));
});

describe('by place', () => {
  test('the vendor’s domain', () => expect(whose(shop().cookieHeader('https://api.intercom.io/x', 'x=1'))).toBe('intercom high'));
  test('the vendor’s frame', () => expect(whose(shop().frame('https://js.intercomcdn.com/f.html').store('k', '1'))).toBe('intercom high'));
  test('the frame of an unknown widget, by its whole address', () => {
    const log = (): LogBuilder => aLog().page(SHOP).widget('shape:1', { frames: ['https://chat.vendor.example/box'] }).at(5_000);
    expect(whose(log().frame('https://chat.vendor.example/box').store('k', '1'))).toBe('unknown:chat.vendor.example high');
    expect(whose(log().frame('https://chat.vendor.example/other').store('k', '1'))).toBe('unknown:chat.vendor.example medium');
    expect(whose(log().frame('https://maps.example/').store('k', '1'))).toBe('nobody');
  });
  test('a self-hosted chat in a frame of the site’s own', () => {
    const log = aLog().page(SHOP).widget('shape:1', { frames: ['https://chat.example.fr/livechat'] }).at(5_000).frame('https://chat.example.fr/livechat').store('k', '1').cookieWrite('c=1');
    expect(whose(log, 'k')).toBe('unknown:chat.example.fr high');
    expect(whose(log, 'c')).toBe('unknown:chat.example.fr high');
  });
  test('the page that a frame of the same host stands in is not the chat', () => {
    const log = aLog().page(SHOP).widget('shape:1', { frames: ['https://shop.example.fr/chat'] }).at(5_000).cookieWrite('basket=1', { by: APP });
    expect(whose(log)).toBe('nobody');
  });
  test('on the vendor’s own site its hosts are everybody’s', () => {
    const home = (): LogBuilder => aLog().page('https://www.intercom.io/pricing').widget('intercom').at(5_000);
    expect(whose(home().cookieWrite('plan=1', { by: 'https://www.intercom.io/app.js' }))).toBe('nobody');
    expect(whose(home().cookieHeader('https://www.intercom.io/api', 'plan=1'))).toBe('nobody');
    expect(whose(home().cookieWrite('intercom-id-x=1'))).toBe('intercom high');
    expect(whose(home().cookieWrite('x=1', { by: 'https://js.intercomcdn.com/frame.js' }))).toBe('intercom high');
  });
});

describe('by who asked', () => {
  test('a request of the chat’s to another server: medium', () => {
    const api = 'https://api.shop.example.fr/hook';
    expect(whose(shop().chain('fetch', api, INTERCOM).wait(30).cookieHeader(api, 'x=1', { type: 'xmlhttprequest' }))).toBe('intercom medium');
    expect(whose(shop().chain('fetch', api, APP).wait(30).cookieHeader(api, 'x=1', { type: 'xmlhttprequest' }))).toBe('nobody');
  });
});

describe('by coincidence', () => {
  const started = (): LogBuilder => shop().request(INTERCOM);
  test('by code without a name, right after the vendor’s script: low', () => expect(whose(started().wait(500).cookieWrite('x=1', { by: [] }))).toBe('intercom low'));
  test('later, or by code with a name, or a known tracer: nobody’s', () => {
    expect(whose(started().wait(2_500).cookieWrite('x=1', { by: [] }))).toBe('nobody');
    expect(whose(started().wait(500).cookieWrite('x=1', { by: SHOP }))).toBe('nobody');
    expect(whose(started().wait(500).cookieWrite('_ga=1', { by: [] }))).toBe('nobody');
  });
});
