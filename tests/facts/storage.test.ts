import { describe, expect, test } from 'vitest';
import { foldVisit } from '../../lib/facts/index.ts';
import type { StorageFact } from '../../lib/model/facts.ts';
import { A_UUID, aLog, ANOTHER_UUID, type LogBuilder } from '../support/log.ts';
import { RULES } from '../support/rules-for-facts.ts';

const SHOP = 'https://shop.example.fr/';
const INTERCOM = 'https://widget.intercom.io/widget/abc.js';
const FRAME = 'https://js.intercomcdn.com/frame.html';
const shop = (): LogBuilder => aLog().page(SHOP).widget('intercom').at(1_000);
const rows = (log: LogBuilder): readonly StorageFact[] => foldVisit(log.entries(), RULES).storage;
const row = (log: LogBuilder, name: string): StorageFact => rows(log).find((item) => item.name === name)!;

describe('the witnesses of one cookie', () => {
  test('the page’s word and the browser’s are one write', () => {
    const found = rows(shop().cookieWrite(`vid=${A_UUID}`).cookieWrite(`vid=${ANOTHER_UUID}`));
    expect(found).toHaveLength(1);
    expect(found[0]!.writes.map(({ pageOnly, stored, cites }) => [pageOnly, stored, cites.length])).toEqual([[false, true, 2], [false, true, 2]]);
  });
  test('an answer, its request and the change', () => {
    const found = row(shop().cookieHeader(SHOP, 'sid=1; HttpOnly', { type: 'xmlhttprequest' }), 'sid');
    expect(found.writes).toMatchObject([{ via: 'set-cookie', stored: true, pageOnly: false, script: null }]);
    expect(found.writes[0]!.cites).toHaveLength(3);
  });
  test('Firefox tells of the change before the answer', () => {
    const log = shop().at(1_990).cookieChange('sid=1').at(2_000).cookieHeader(SHOP, 'sid=1', { stored: false });
    expect(row(log, 'sid').writes).toMatchObject([{ via: 'set-cookie', stored: true }]);
  });
  test('the same value twice, told once each', () => {
    expect(row(shop().cookieWrite('a=1').cookieWrite('a=1').cookieWrite('a=1'), 'a').writes).toHaveLength(3);
  });
  test('a refresh with the value it has, told of without a witness, is no new write', () => {
    expect(row(shop().cookieWrite('a=1').at(20_000).cookieChange('a=1').scroll(), 'a').writes).toHaveLength(1);
    expect(row(aLog().page(SHOP, { held: ['a=1'] }).at(2_000).cookieChange('a=1').scroll(), 'a').writes).toHaveLength(0);
  });
  test('an earlier write that nobody saw is kept apart from a later one of the same value', () => {
    const { writes } = row(shop().at(2_000).cookieChange('a=1').at(9_000).cookieWrite('a=1'), 'a');
    expect(writes.map(({ via, at }) => [via, at])).toEqual([['unexplained', 2_000], ['document.cookie', 9_000]]);
  });
  test('a value the two read differently is still one write', () => {
    const { writes } = row(shop().cookieWrite('a="é"', { stored: false }).cookieChange('a="Ã©"'), 'a');
    expect(writes).toMatchObject([{ via: 'document.cookie', stored: true }]);
  });
  test('set by a document without an address: the browser knows whose', () => {
    const log = shop().frame(FRAME).frame('about:blank', { request: false }).cookieWrite('a=1', { stored: false }).cookieChange('a=1', { host: 'js.intercomcdn.com' });
    expect(row(log, 'a')).toMatchObject({ host: 'js.intercomcdn.com' });
    expect(row(shop().frame('about:srcdoc', { request: false }).cookieWrite('b=1', { stored: false }), 'b')).toMatchObject({ host: 'shop.example.fr' });
  });
});

test('a document without an address uses the storage of the page it stands in, as it was then', () => {
  const log = shop().frame('about:blank', { request: false }).store('k', '1').at(5_000).page('https://www.example.fr/').frame('about:srcdoc', { request: false }).store('k', '1');
  expect(rows(log).map(({ host, party }) => [host, party])).toEqual([['shop.example.fr', 'first'], ['www.example.fr', 'first']]);
});

describe('attempted and stored are two things', () => {
  test('not kept: the browser told of others and not of this', () => {
    expect(row(shop().cookieWrite('ok=1').cookieWrite('blocked=1; SameSite=None', { stored: false }), 'blocked')).toMatchObject({ stored: false, writes: [{ stored: false, pageOnly: true }] });
  });
  test('too early to tell', () => expect(row(shop().cookieWrite('a=1', { stored: false }), 'a').stored).toBe(true));
  test('nothing came for two seconds', () => expect(row(shop().cookieWrite('a=1', { stored: false }).at(4_000).scroll(), 'a').stored).toBe(false));
  test('a worker that died about then heard nothing; one that lived on did', () => {
    const blocked = () => shop().cookieWrite('ok=1').cookieWrite('a=1', { stored: false });
    expect(row(blocked().workerDies().at(9_000).cookieWrite('later=1'), 'a').stored).toBe(true);
    expect(row(blocked().at(9_000).cookieWrite('later=1').workerDies().at(20_000).cookieWrite('last=1'), 'a').stored).toBe(false);
  });
  test('a worker that was not there yet heard nothing', () => {
    const entries = shop().cookieWrite('a=1', { stored: false }).at(9_000).scroll().entries().filter(({ witness }) => witness !== 'browser');
    expect(foldVisit(entries, RULES).storage.find(({ name }) => name === 'a')!.stored).toBe(true);
  });
  test('told half a minute later: somebody else’s doing', () => {
    expect(row(shop().cookieWrite('a=1', { stored: false }).at(31_000).cookieChange('a=1').scroll(), 'a').writes).toMatchObject([{ via: 'document.cookie', stored: false }, { via: 'unexplained', stored: true }]);
  });
  test('the value it had already: nothing to tell', () => {
    expect(row(aLog().page(SHOP, { held: ['a=1'] }).at(500).cookieWrite('a=1', { stored: false }).cookieWrite('other=1').at(9_000).scroll(), 'a').writes).toMatchObject([{ stored: true }]);
  });
});

describe('what is no write', () => {
  test.each([['set empty', 'a=; Max-Age=100'], ['expired', 'a=1; Max-Age=0'], ['long past', 'a=1; Expires=Thu, 01 Jan 1970 00:00:00 GMT']])('%s', (_name, text) => expect(rows(shop().cookieWrite(text))).toEqual([]));
  test('a key set to nothing', () => expect(rows(shop().store('k', ''))).toEqual([]));
  test('deleted later: written, and gone', () => {
    expect(row(shop().cookieWrite('a=1'), 'a').removed).toBe(false);
    expect(row(shop().cookieWrite('a=1').wait(5_000).cookieWrite('a=; Max-Age=0'), 'a')).toMatchObject({ removed: true, writes: [{ probe: false }] });
    expect(row(shop().cookieWrite('a=1').wait(5_000).cookieWrite('a=; Max-Age=0').wait(100).cookieWrite('a=2'), 'a').removed).toBe(false);
    expect(row(shop().cookieWrite('a=1').wait(5_000).cookieChange('a=1', { removed: true }), 'a').removed).toBe(true);
    expect(row(shop().cookieWrite('a=1').wait(5_000).cookieChange('a=1', { removed: true, cause: 'overwrite' }), 'a').removed).toBe(false);
  });
  test('an identifier deleted at once was written all the same', () => {
    expect(row(shop().cookieWrite(`vid=${A_UUID}`).wait(-5).cookieWrite('vid=; Max-Age=0'), 'vid').writes).toMatchObject([{ probe: false, identifies: true, stored: true }]);
  });
  test('a test of features: set and removed within 50 ms, identifying nobody', () => {
    expect(row(shop().store('test', '1').wait(30).unstore('test'), 'test').writes).toMatchObject([{ probe: true }]);
    expect(row(shop().store('test', '1').wait(60).unstore('test'), 'test').writes).toMatchObject([{ probe: false }]);
    expect(row(shop().store('test', A_UUID).wait(30).unstore('test'), 'test').writes).toMatchObject([{ probe: false }]);
    expect(row(shop().store('test', '1').unstore(null), 'test').writes).toMatchObject([{ probe: true }]);
    expect(row(shop().store('test', '1').unstore(null).wait(5_000).unstore(null), 'test').writes).toMatchObject([{ probe: true }]);
    expect(row(shop().cookieWrite('test=1').cookieWrite('test=; Max-Age=0'), 'test').writes).toMatchObject([{ probe: true }]);
  });
  test('what another document removes, or what the vendor calls an identifier, was no test', () => {
    expect(row(shop().store('test', '1').frame('https://shop.example.fr/f').unstore('test'), 'test')).toMatchObject({ removed: true, writes: [{ probe: false }] });
    expect(row(shop().cookieWrite('intercom-id-x=1').cookieWrite('intercom-id-x=; Max-Age=0'), 'intercom-id-x').writes).toMatchObject([{ probe: false }]);
  });
  test('removing what nobody wrote', () => expect(rows(shop().unstore('x').unstore(null).cookieWrite('y=; Max-Age=0'))).toEqual([]));
});

describe('where', () => {
  test('a domain’s dot means nothing; without a domain it is the host’s own', () => {
    expect(row(shop().cookieWrite('a=1; Domain=.example.fr'), 'a')).toMatchObject({ host: 'example.fr', party: 'first' });
    expect(row(shop().cookieWrite('b=1'), 'b')).toMatchObject({ host: 'shop.example.fr' });
  });
  test('a domain that no browser grants is not where it went', () => {
    const found = rows(shop().cookieWrite('tld=1; Domain=.fr', { stored: false }).cookieWrite('tld=1; Domain=elsewhere.example', { stored: false }).cookieWrite('tld=1; Domain=example.fr'));
    expect(found.map(({ host, party, stored, writes }) => [host, party, stored, writes.length])).toEqual([['shop.example.fr', 'first', false, 2], ['example.fr', 'first', true, 1]]);
  });
  test('the same name in two places is two items', () => {
    expect(rows(shop().cookieWrite('a=1').cookieWrite('a=1; Domain=example.fr')).map(({ host }) => host)).toEqual(['shop.example.fr', 'example.fr']);
  });
  test('partitioned by its own wish, or by the browser', () => {
    expect(row(shop().frame(FRAME).cookieWrite('a=1; Secure; SameSite=None; Partitioned'), 'a')).toMatchObject({ host: 'js.intercomcdn.com', partition: 'example.fr', party: 'third' });
    expect(row(shop().frame(FRAME).cookieWrite('b=1', { partition: 'example.fr' }), 'b')).toMatchObject({ partition: 'example.fr', writes: [{ stored: true, via: 'document.cookie' }] });
    expect(row(shop().frame(FRAME).cookieWrite('c=1'), 'c').partition).toBeNull();
  });
  test('both ways at once, as vendors do: two items, one write each', () => {
    const found = rows(shop().frame(FRAME).cookieWrite(`v=${A_UUID}; Partitioned`).cookieWrite(`v=${A_UUID}`));
    expect(found.map(({ partition, writes }) => [partition, writes.length])).toEqual([['example.fr', 1], [null, 1]]);
  });
  test('each change goes to the write that asked for its place', () => {
    const found = rows(shop().frame(FRAME).cookieWrite(`v=${A_UUID}; Max-Age=60`, { stored: false }).cookieWrite(`v=${A_UUID}; Partitioned; Max-Age=600`, { stored: false })
      .cookieChange(`v=${A_UUID}`, { host: 'js.intercomcdn.com', partition: 'example.fr' }).cookieChange(`v=${A_UUID}`, { host: 'js.intercomcdn.com' }));
    expect(found.map(({ partition, maxAgeSeconds, stored }) => [partition, maxAgeSeconds, stored])).toEqual([[null, 60, true], ['example.fr', 600, true]]);
  });
  test('web storage of a frame of another site is kept apart', () => {
    expect(row(shop().frame(FRAME).store('k', '1'), 'k')).toMatchObject({ kind: 'localStorage', host: 'js.intercomcdn.com', partition: 'example.fr', party: 'third' });
    expect(row(shop().frame('https://chat.example.fr/').store('k', '1'), 'k')).toMatchObject({ host: 'chat.example.fr', partition: null, party: 'first' });
  });
});

describe('earlier is not before', () => {
  test('only found: no writes, and no phase', () => expect(row(aLog().page(SHOP, { held: [`vid=${A_UUID}`] }), 'vid')).toMatchObject({ existedBefore: true, writes: [], stored: true, identifies: true, removed: false }));
  test('found, and written again: both', () => {
    const found = row(aLog().page(SHOP, { held: ['vid=1'] }).widget('intercom').at(2_000).cookieWrite('vid=2'), 'vid');
    expect(found).toMatchObject({ existedBefore: true, writes: [{ phase: { consent: 'unknown' } }] });
  });
  test('web storage, of the first document of an origin only', () => {
    expect(row(aLog().page(SHOP).storedAtStart('k'), 'k')).toMatchObject({ existedBefore: true, writes: [] });
    expect(row(aLog().page(SHOP).store('k', '1').at(5_000).page('https://shop.example.fr/b').storedAtStart('k'), 'k')).toMatchObject({ existedBefore: false });
    expect(rows(aLog().page(SHOP).loaded().at(5_000).page('https://shop.example.fr/b').storedAtStart('k'))).toEqual([]);
  });
  test('found, and cleared away', () => expect(row(aLog().page(SHOP).storedAtStart('k').unstore(null), 'k')).toMatchObject({ removed: true, existedBefore: true }));
  test('what the browser holds on a later page says nothing of a time before the visit', () => {
    expect(rows(aLog().page(SHOP).at(5_000).page('https://shop.example.fr/b', { held: ['b=1'] }))).toEqual([]);
  });
  test('what the visit wrote before the browser answered is no leftover', () => {
    const log = aLog().page(SHOP, { held: ['a=1'] }).at(-30).cookieHeader(SHOP, 'a=1', { sentAt: -60, type: 'main_frame' });
    expect(row(log, 'a')).toMatchObject({ existedBefore: false, writes: [{ phase: { consent: 'no-banner' } }] });
  });
  test('a later list of keys confirms the page’s word', () => {
    expect(row(shop().store('k', '1'), 'k').writes).toMatchObject([{ pageOnly: true }]);
    expect(row(shop().store('k', '1').at(5_000).page('https://shop.example.fr/b').storedAtStart('k'), 'k').writes).toMatchObject([{ pageOnly: false }]);
    expect(row(aLog().page(SHOP).storedAtStart('k').store('k', '2'), 'k').writes).toMatchObject([{ pageOnly: true }]);
  });
  test('a vendor’s cookie that goes out with a request and that nobody saw being written', () => {
    expect(row(shop().request('https://api.intercom.io/ping', { cookies: ['intercom-session'] }), 'intercom-session'))
      .toMatchObject({ host: 'api.intercom.io', vendor: 'intercom', existedBefore: true, writes: [], reads: [{ phase: { chat: 'closed' } }] });
    expect(row(shop().request('https://api.intercom.io/ping', { cookies: ['x'] }).at(3_000).cookieHeader('https://api.intercom.io/ping', 'x=2; Domain=intercom.io'), 'x')).toMatchObject({ host: 'intercom.io', existedBefore: true });
  });
  test('a cookie sent before it was seen being written: of this site, and where nobody saw it, that proves nothing', () => {
    expect(row(shop().request('https://shop.example.fr/x', { cookies: ['a'] }).at(3_000).cookieWrite('a=1'), 'a').existedBefore).toBe(false);
    expect(row(shop().request('https://api.intercom.io/ping', { cookies: ['x'] }).cookieChange('x=1', { host: 'api.intercom.io' }), 'x').existedBefore).toBe(false);
    expect(rows(shop().request('https://shop.example.fr/parley/parley-embed.js', { cookies: ['y'] }).request('https://cdn.example.net/', { cookies: ['z'] }))).toEqual([]);
  });
});

describe('reads', () => {
  test('the first in each phase, on each page', () => {
    const api = 'https://api.intercom.io/ping';
    const log = shop().cookieHeader(api, 'x=1; Domain=intercom.io').at(2_000).request(api, { cookies: ['x'] }).request(api, { cookies: ['x'] })
      .at(3_000).gesture('launcher', 'intercom').panel('intercom', true).at(4_000).request(api, { cookies: ['x'] }).at(6_000).page('https://shop.example.fr/b').request(api, { cookies: ['x'] });
    expect(row(log, 'x').reads.map(({ at, phase }) => [Math.floor(at / 1_000), phase.chat])).toEqual([[2, 'closed'], [4, 'opened'], [6, 'opened']]);
  });
  test('a cookie of the same name on another host is not what was sent', () => {
    const log = shop().cookieWrite('x=1').cookieHeader('https://notintercom.io/a', 'x=1').at(2_000).request('https://api.intercom.io/ping', { cookies: ['x'] });
    expect(rows(log).map(({ host, reads }) => [host, reads.length])).toEqual([['api.intercom.io', 1], ['notintercom.io', 0], ['shop.example.fr', 0]]);
  });
});

describe('databases', () => {
  test('a database is made by its stores, a cache by its opening', () => {
    const log = shop().database('open', 'chat').database('create-store', 'chat').database('write', 'chat').database('open', 'assets', { area: 'cacheStorage' });
    expect(rows(log).map(({ kind, name, writes }) => [kind, name, writes.map(({ via }) => via)])).toEqual([['indexedDB', 'chat', ['indexedDB', 'indexedDB']], ['cacheStorage', 'assets', ['cacheStorage']]]);
  });
  test('opened only, and there at load: made by the opening', () => expect(row(shop().database('open', 'chat').databasesSeen('chat'), 'chat').writes).toMatchObject([{ via: 'indexedDB' }]));
  test('seen, and made by nobody we watched: a worker, no later than now', () => {
    expect(row(shop().databasesSeen('chat'), 'chat').writes).toMatchObject([{ via: 'unexplained' }]);
    expect(row(shop().at(2_000).gesture('launcher', 'intercom').panel('intercom', true).databasesSeen('chat'), 'chat').writes).toMatchObject([{ phase: { clear: false } }]);
  });
  test('in a browser that knows the site, it may be older', () => {
    const back = (): LogBuilder => aLog().page(SHOP, { held: ['a=1'] }).storedAtStart('k').widget('intercom');
    expect(row(back().databasesSeen('chat'), 'chat')).toMatchObject({ existedBefore: true, writes: [] });
    expect(row(back().database('write', 'chat'), 'chat')).toMatchObject({ existedBefore: true, writes: [{ via: 'indexedDB' }] });
    expect(rows(back().database('open', 'assets', { area: 'cacheStorage' })).filter(({ kind }) => kind === 'cacheStorage')).toEqual([]);
  });
  test('of another site that is known of a clean browser only', () => {
    const caches = (log: LogBuilder): number => rows(log.frame(FRAME).database('open', 'assets', { area: 'cacheStorage' })).filter(({ kind }) => kind === 'cacheStorage').length;
    expect(caches(shop())).toBe(1);
    expect(caches(aLog().page(SHOP, { held: ['a=1'] }))).toBe(0);
  });
  test('when nobody asked what the browser held, nothing is known', () => {
    const entries = shop().databasesSeen('chat').entries().filter(({ kind }) => kind !== 'cookies-at-start');
    expect(foldVisit(entries, RULES).storage).toMatchObject([{ existedBefore: true, writes: [] }]);
  });
});

describe('other tabs', () => {
  test('nor what was told before the visit began', () => expect(rows(shop().at(-5_000).cookieChange('old=1'))).toEqual([]));
  test('their cookie changes are not this visit’s', () => {
    const log = shop().request('https://api.intercom.io/x').wait(3_000).cookieChange('theirs=1', { host: 'www.elsewhere.example' }).cookieChange('kept-apart=1', { host: 'api.intercom.io', partition: 'elsewhere.example' })
      .cookieChange('ours=1', { host: 'api.intercom.io', partition: 'example.fr' }).cookieChange('perhaps=1', { host: 'intercom.io' }).cookieChange('site=1', { host: 'example.fr' });
    expect(rows(log).map(({ name, confidence }) => [name, confidence])).toEqual([['ours', 'high'], ['perhaps', 'medium'], ['site', null]]);
  });
});

describe('what a value tells', () => {
  const identifies = (value: string): boolean => row(shop().store('k', value), 'k').writes[0]!.identifies;
  test.each([[A_UUID, true], ['4f9d2c81aa0be3175d6c', true], ['ab12', false], ['fr', false], ['true', false], ['1795000000000', false], ['{"open":false,"position":"bottom-right","locale":"fr-FR","theme":"light"}', false]])('%s: %s', (value, expected) => expect(identifies(value)).toBe(expected));
  test('an identifier within a longer value', () => {
    const log = shop().store('id', '4f9d2c81aa0be3175d6c').store('state', '{"visitor":"4f9d2c81aa0be3175d6c","open":false}').store('config', '{"theme":"light-theme","open":false}');
    expect(row(log, 'state').writes[0]!.identifies).toBe(true);
    expect(row(log, 'config').writes[0]!.identifies).toBe(false);
    expect(row(shop().store('id', A_UUID).store('state', JSON.stringify({ visitor: A_UUID, open: false })), 'state').writes[0]!.identifies).toBe(true);
    expect(row(shop().store('id', ANOTHER_UUID).store('state', JSON.stringify({ visitor: A_UUID, open: false })), 'state').writes[0]!.identifies).toBe(false);
  });
  test('the vendor says so', () => expect(row(shop().cookieWrite('intercom-id-x=1'), 'intercom-id-x')).toMatchObject({ identifies: true, writes: [{ identifies: true }] }));
});

describe('purpose', () => {
  test.each([
    ['a known tracer', '_ga=GA1.1.1.1', { purpose: 'analytics', vendor: null }],
    ['the record of a choice', 'tarteaucitron=!gtag=wait', { purpose: 'consent-record', vendor: null }],
    ['a load balancer', 'AWSALBCORS=x', { purpose: 'strictly-necessary', infrastructure: true }],
    ['nobody knows', 'basket=1', { purpose: 'unknown', purposes: ['unknown'], infrastructure: false }],
  ])('%s', (_name, text, expected) => expect(rows(shop().cookieWrite(text))[0]).toMatchObject(expected));
  test('several, as the vendor names them', () => expect(row(shop().store('intercom.state', '1'), 'intercom.state')).toMatchObject({ purpose: 'conversation', purposes: ['conversation', 'analytics'] }));
  test('a chat’s item that its vendor does not tell of', () => expect(row(shop().store('k', '1', { by: INTERCOM }), 'k')).toMatchObject({ vendor: 'intercom', purpose: 'unknown' }));
  test('one vendor’s word is not another’s', () => {
    expect(row(shop().cookieWrite('intercom-lead=1'), 'intercom-lead')).toMatchObject({ vendor: 'intercom', purpose: 'marketing' });
    expect(row(shop().cookieWrite('intercom-lead=1', { by: 'https://client.crisp.chat/l.js' }), 'intercom-lead')).toMatchObject({ vendor: 'crisp', purpose: 'unknown' });
  });
  test('a generic name is known on its own host only', () => expect(row(shop().cookieWrite('NID=1'), 'NID').purpose).toBe('unknown'));
});

describe('lifetimes', () => {
  test('the longest asked for', () => expect(row(shop().cookieWrite('a=1').cookieWrite('a=2; Max-Age=31536000').cookieWrite('a=3; Max-Age=60'), 'a').maxAgeSeconds).toBe(31_536_000));
  test('a session', () => expect(row(shop().cookieWrite('a=1'), 'a').maxAgeSeconds).toBeNull());
});
