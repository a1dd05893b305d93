import { describe, expect, test } from 'vitest';
import { foldVisit } from '../../lib/facts/index.ts';
import type { Facts, StorageFact } from '../../lib/model/facts.ts';
import { A_UUID, aLog, ANOTHER_UUID, type LogBuilder } from '../support/log.ts';
import { RULES } from '../support/rules-for-facts.ts';

const SHOP = 'https://shop.example.fr/';
const INTERCOM = 'https://widget.intercom.io/widget/abc.js';
const ID = `intercom-id-abc=${A_UUID}; Max-Age=23328000; Domain=example.fr`;

const fold = (log: LogBuilder): Facts => foldVisit(log.entries(), RULES);
const row = (facts: Facts, name: string): StorageFact => facts.storage.find((item) => item.name === name)!;
const cells = (facts: Facts, name: string): string[] => row(facts, name).writes.map(({ phase }) => `${phase.consent} × ${phase.chat}${phase.clear ? '' : '?'}`);
/** A shop with a closed Intercom and an unanswered banner, one second in. */
const shop = (): LogBuilder => aLog().page(SHOP).banner().request(INTERCOM).widget('intercom').loaded().at(1_000);

describe('a cookie and the click on the launcher', () => {
  test('written before it', () => {
    const facts = fold(shop().cookieWrite(ID, { by: INTERCOM }).wait(500).gesture('launcher', 'intercom').panel('intercom', true));
    expect(cells(facts, 'intercom-id-abc')).toEqual(['undecided × closed']);
    expect(row(facts, 'intercom-id-abc')).toMatchObject({ vendor: 'intercom', confidence: 'high', host: 'example.fr', party: 'first', stored: true, existedBefore: false, maxAgeSeconds: 23_328_000, purpose: 'conversation', identifies: true });
  });

  test('written after it, in the very same millisecond: one recorder numbers what it sees', () => {
    const facts = fold(shop().gesture('launcher', 'intercom').wait(-10).cookieWrite(ID, { by: INTERCOM }).panel('intercom', true));
    expect(cells(facts, 'intercom-id-abc')).toEqual(['undecided × opened']);
  });

  test('written before the page heard of the click, stamped after the finger: the number decides', () => {
    const facts = fold(shop().at(1_080).cookieWrite(ID, { by: INTERCOM }).at(1_050).gesture('launcher', 'intercom').at(1_200).panel('intercom', true));
    expect(cells(facts, 'intercom-id-abc')).toEqual(['undecided × closed']);
  });

  test('never opened', () => expect(cells(fold(shop().cookieWrite(ID, { by: INTERCOM })), 'intercom-id-abc')).toEqual(['undecided × closed']));

  test('written again when a message is sent: every write is told, in order', () => {
    const facts = fold(shop().cookieWrite(ID).wait(200).gesture('launcher', 'intercom').panel('intercom', true).wait(2_000)
      .cookieWrite(ID.replace(A_UUID, ANOTHER_UUID)).message('intercom').wait(50).cookieWrite(ID));
    expect(cells(facts, 'intercom-id-abc')).toEqual(['undecided × closed', 'undecided × opened', 'undecided × message-sent']);
  });
});

describe('an answer that straddles the click', () => {
  test('asked before, arriving after: before', () => {
    const facts = fold(shop().at(1_500).gesture('launcher', 'intercom').panel('intercom', true).at(1_900).cookieHeader(INTERCOM, ID.replace('example.fr', 'intercom.io'), { sentAt: 1_400 }));
    expect(cells(facts, 'intercom-id-abc')).toEqual(['undecided × closed']);
    expect(row(facts, 'intercom-id-abc')).toMatchObject({ host: 'intercom.io', party: 'third' });
    expect(row(facts, 'intercom-id-abc').writes[0]).toMatchObject({ via: 'set-cookie', at: 1_400 });
  });

  test('asked after: after', () => {
    const facts = fold(shop().at(1_500).gesture('launcher', 'intercom').panel('intercom', true).at(1_900).cookieHeader(INTERCOM, ID.replace('example.fr', 'intercom.io'), { sentAt: 1_600 }));
    expect(cells(facts, 'intercom-id-abc')).toEqual(['undecided × opened']);
  });

  test('asked within the lag of two clocks: unclear', () => {
    const facts = fold(shop().at(1_500).gesture('launcher', 'intercom').panel('intercom', true).at(1_900).cookieHeader(INTERCOM, ID, { sentAt: 1_510 }));
    expect(cells(facts, 'intercom-id-abc')).toEqual(['undecided × opened?']);
  });

  test('the page’s own call, numbered beside the click, settles what two clocks cannot', () => {
    const api = 'https://api.intercom.io/ping';
    const before = shop().at(1_498).chain('fetch', api, INTERCOM).at(1_500).gesture('launcher', 'intercom').panel('intercom', true).at(1_900).cookieHeader(api, ID, { sentAt: 1_504, type: 'xmlhttprequest' });
    expect(cells(fold(before), 'intercom-id-abc')).toEqual(['undecided × closed']);
    const after = shop().at(1_500).gesture('launcher', 'intercom').at(1_502).chain('fetch', api, INTERCOM).panel('intercom', true).at(1_900).cookieHeader(api, ID, { sentAt: 1_504, type: 'xmlhttprequest' });
    expect(cells(fold(after), 'intercom-id-abc')).toEqual(['undecided × opened']);
  });

  test('two calls of the same address around the click: unclear again', () => {
    const api = 'https://api.intercom.io/ping';
    const facts = fold(shop().at(1_495).chain('fetch', api, INTERCOM).at(1_500).gesture('launcher', 'intercom').at(1_502).chain('fetch', api, INTERCOM).panel('intercom', true)
      .at(1_900).cookieHeader(api, ID, { sentAt: 1_504, type: 'xmlhttprequest' }));
    expect(cells(facts, 'intercom-id-abc')).toEqual(['undecided × opened?']);
  });

  test('the click is stamped with the finger and heard later: what the page asked for in between is before', () => {
    const api = 'https://api.intercom.io/ping';
    const facts = fold(shop().at(1_450).chain('fetch', api, INTERCOM).at(1_400).gesture('launcher', 'intercom').at(1_600).panel('intercom', true).at(1_900).cookieHeader(api, ID, { sentAt: 1_452, type: 'xmlhttprequest' }));
    expect(cells(facts, 'intercom-id-abc')).toEqual(['undecided × closed']);
  });

  test('a script made before the click and put into the page after it: only its request counts', () => {
    const made = 'https://js.intercomcdn.com/late.js';
    const facts = fold(shop().at(1_200).chain('script', made, INTERCOM).at(1_500).gesture('launcher', 'intercom').panel('intercom', true).at(1_900).cookieHeader(made, ID, { sentAt: 1_600 }));
    expect(cells(facts, 'intercom-id-abc')).toEqual(['undecided × opened']);
  });

  test('the worker slept when it was asked: known from above only', () => {
    const late = (at: number): string[] => cells(fold(shop().at(1_500).gesture('launcher', 'intercom').panel('intercom', true).at(at).cookieHeader(INTERCOM, ID, { sentAt: at, unseenRequest: true })), 'intercom-id-abc');
    expect(late(1_900)).toEqual(['undecided × opened?']);
    expect(late(1_300)).toEqual(['undecided × closed']);
  });
});

describe('a cookie only the browser tells of', () => {
  test('told before the click: before', () => {
    const facts = fold(shop().cookieChange(ID).at(1_500).gesture('launcher', 'intercom').panel('intercom', true));
    expect(cells(facts, 'intercom-id-abc')).toEqual(['undecided × closed']);
    expect(row(facts, 'intercom-id-abc').writes[0]).toMatchObject({ via: 'unexplained', script: null, stored: true, pageOnly: false });
  });

  test('told after it, however late: unclear', () => {
    const facts = fold(shop().at(1_500).gesture('launcher', 'intercom').panel('intercom', true).at(9_000).cookieChange(ID).at(9_500).scroll());
    expect(cells(facts, 'intercom-id-abc')).toEqual(['undecided × opened?']);
  });

  test('told after it and witnessed by the page before it: before', () => {
    const facts = fold(shop().at(1_498).cookieWrite(ID, { stored: false }).at(1_500).gesture('launcher', 'intercom').at(1_504).cookieChange(ID).panel('intercom', true));
    expect(cells(facts, 'intercom-id-abc')).toEqual(['undecided × closed']);
    expect(row(facts, 'intercom-id-abc').writes[0]).toMatchObject({ via: 'document.cookie', stored: true });
  });
});

describe('frames have clocks of their own', () => {
  const FRAME = 'https://js.intercomcdn.com/frame.html';
  test('a frame inserted by the click: everything in it came after', () => {
    const facts = fold(shop().at(1_500).gesture('launcher', 'intercom').at(1_501).frame(FRAME, { inserted: true }).at(1_503).store('intercom.state', A_UUID).inTop().panel('intercom', true, { frames: [FRAME] }));
    expect(cells(facts, 'intercom.state')).toEqual(['undecided × opened']);
  });

  test('the same moment in a frame that stood there before: unclear', () => {
    const facts = fold(shop().frame(FRAME).inTop().at(1_500).gesture('launcher', 'intercom').inFrame(FRAME).at(1_503).store('intercom.state', A_UUID).inTop().panel('intercom', true, { frames: [FRAME] }));
    expect(cells(facts, 'intercom.state')).toEqual(['undecided × opened?']);
  });

  test('a second frame of the same address, which stood before, is no proof', () => {
    const facts = fold(shop().frame(FRAME).inTop().at(1_500).gesture('launcher', 'intercom').at(1_501).frame(FRAME, { inserted: true }).at(1_503).store('intercom.state', A_UUID).inTop().panel('intercom', true, { frames: [FRAME] }));
    expect(cells(facts, 'intercom.state')).toEqual(['undecided × opened?']);
  });
});

describe('frames that were there', () => {
  const FRAME = 'https://js.intercomcdn.com/frame.html';
  const around = (log: LogBuilder): LogBuilder => log.inTop().at(1_500).gesture('launcher', 'intercom').at(1_501).frame(FRAME, { inserted: true, request: false }).at(1_503).store('intercom.state', A_UUID).inTop().panel('intercom', true, { frames: [FRAME] });
  test('known by their request alone, or by their recorder alone', () => {
    expect(cells(fold(around(shop().request(FRAME, { type: 'sub_frame' }))), 'intercom.state')).toEqual(['undecided × opened?']);
    expect(cells(fold(around(shop().frame(FRAME, { request: false }))), 'intercom.state')).toEqual(['undecided × opened?']);
    expect(cells(fold(around(shop())), 'intercom.state')).toEqual(['undecided × opened']);
  });
  test('inserted by an earlier act, they may have stored before the click', () => {
    const log = shop().at(1_200).choose('close').at(1_210).frame(FRAME, { inserted: true }).inTop().at(1_500).gesture('launcher', 'intercom').inFrame(FRAME).at(1_503).store('intercom.state', A_UUID).inTop().panel('intercom', true, { frames: [FRAME] });
    expect(cells(fold(log), 'intercom.state')).toEqual(['undecided × opened?']);
  });
});

describe('a chat that opens by itself is noticed, not announced', () => {
  test('the page’s notes come in batches: their own time and number must agree', () => {
    expect(cells(fold(shop().at(2_000).panel('intercom', true).at(1_990).store('intercom.state', A_UUID)), 'intercom.state')).toEqual(['undecided × closed']);
    expect(cells(fold(shop().at(2_000).panel('intercom', true).at(2_010).store('intercom.state', A_UUID)), 'intercom.state')).toEqual(['undecided × auto-opened']);
  });
  test('around it no order is needed: neither was asked for by the visitor', () => {
    expect(cells(fold(shop().at(2_000).panel('intercom', true).at(2_200).cookieHeader(INTERCOM, ID, { sentAt: 2_002 })), 'intercom-id-abc')).toEqual(['undecided × closed']);
  });
  test('nor around a message: the chat was open', () => {
    const log = shop().gesture('launcher', 'intercom').panel('intercom', true).at(3_000).message('intercom').at(3_200).cookieHeader(INTERCOM, ID, { sentAt: 3_003 });
    expect(cells(fold(log), 'intercom-id-abc')).toEqual(['undecided × opened']);
  });
});

describe('around the choice', () => {
  test('an order that cannot be told is unclear', () => {
    const log = (sentAt: number): LogBuilder => shop().at(2_000).choose('accept').at(2_200).cookieHeader(INTERCOM, ID, { sentAt });
    expect(cells(fold(log(2_005)), 'intercom-id-abc')).toEqual(['accepted × closed?']);
    expect(cells(fold(log(1_990)), 'intercom-id-abc')).toEqual(['undecided × closed']);
    expect(cells(fold(log(2_050)), 'intercom-id-abc')).toEqual(['accepted × closed']);
  });
});

describe('whose chat', () => {
  test('what is no chat’s: one that is surely open settles it, whatever is unclear of another', () => {
    const two = shop().widget('crisp').at(2_000).gesture('launcher', 'intercom').panel('intercom', true).at(5_000).gesture('launcher', 'crisp').panel('crisp', true).at(5_200).cookieHeader(SHOP, 'basket=1', { sentAt: 5_002, type: 'xmlhttprequest' });
    expect(cells(fold(two), 'basket')).toEqual(['undecided × opened']);
    const one = shop().widget('crisp').at(5_000).gesture('launcher', 'crisp').panel('crisp', true).at(5_200).cookieHeader(SHOP, 'basket=1', { sentAt: 5_002, type: 'xmlhttprequest' });
    expect(cells(fold(one), 'basket')).toEqual(['undecided × opened?']);
  });

  test('of a known vendor whose elements nobody knows any more: the only unknown widget is its', () => {
    const log = aLog().page(SHOP).widget('shape:1').at(2_000).gesture('launcher', 'shape:1').panel('shape:1', true).at(3_000).cookieWrite(ID);
    expect(cells(fold(log), 'intercom-id-abc')).toEqual(['no-banner × opened']);
  });

  test('three widgets, three states, each with its own storage', () => {
    const crisp = 'https://client.crisp.chat/l.js';
    const facts = fold(shop().widget('crisp').widget('shape:1', { script: 'https://bots.vendor.example/bot.js' }).at(2_000)
      .panel('crisp', true).at(4_000).gesture('launcher', 'intercom').panel('intercom', true).at(5_000)
      .cookieWrite(ID, { by: INTERCOM }).cookieWrite('crisp-client/session=1', { by: crisp }).cookieWrite(`bot=${A_UUID}`, { by: 'https://bots.vendor.example/bot.js' }).cookieWrite('basket=1'));
    expect(cells(facts, 'intercom-id-abc')).toEqual(['undecided × opened']);
    expect(cells(facts, 'crisp-client/session')).toEqual(['undecided × auto-opened']);
    expect(cells(facts, 'bot')).toEqual(['undecided × closed']);
    expect(row(facts, 'bot')).toMatchObject({ vendor: 'unknown:bots.vendor.example', confidence: 'high', purpose: 'unknown' });
    // What is no chat's is judged by the most advanced of them.
    expect(cells(facts, 'basket')).toEqual(['undecided × opened']);
    expect(row(facts, 'basket').vendor).toBeNull();
  });

  test('a visit without a widget has no chat state; one where it comes late has it closed from the start', () => {
    expect(cells(fold(aLog().page(SHOP).cookieWrite('basket=1').loaded()), 'basket')).toEqual(['no-banner × none']);
    expect(cells(fold(aLog().page(SHOP).cookieWrite(ID).loaded().at(4_000).widget('intercom')), 'intercom-id-abc')).toEqual(['no-banner × closed']);
  });

  test('a vendor whose chat was never seen has no state, though another’s stands there', () => {
    expect(cells(fold(shop().cookieWrite('crisp-client/session=1')), 'crisp-client/session')).toEqual(['undecided × none']);
  });
});

describe('the visit goes on', () => {
  const next = (log: LogBuilder): LogBuilder => log.page('https://shop.example.fr/panier').request(INTERCOM).widget('intercom').loaded();

  test('a second page after opening and closing: nothing there is "before"', () => {
    const facts = fold(next(shop().gesture('launcher', 'intercom').panel('intercom', true).wait(1_500).gesture('launcher', 'intercom').panel('intercom', false).at(6_000)).cookieWrite(ID));
    expect(cells(facts, 'intercom-id-abc')).toEqual(['undecided × opened']);
  });

  test('restored open on the second page: no opening by itself', () => {
    const facts = fold(shop().gesture('launcher', 'intercom').panel('intercom', true).at(6_000).page('https://shop.example.fr/panier').panel('intercom', true));
    expect(facts.widgets[0]).toMatchObject({ openedBy: 'visitor', autoOpenedAt: null });
  });

  test('a choice on the first page stands on the second', () => {
    const facts = fold(next(shop().choose('refuse').at(3_000)).cookieWrite(ID));
    expect(cells(facts, 'intercom-id-abc')).toEqual(['refused × closed']);
  });

  test('a single-page navigation is no new beginning', () => {
    const facts = fold(shop().gesture('launcher', 'intercom').panel('intercom', true).at(3_000).history('https://shop.example.fr/panier').at(4_000).cookieWrite(ID));
    expect(cells(facts, 'intercom-id-abc')).toEqual(['undecided × opened']);
    expect(facts.pages).toHaveLength(1);
    expect(facts.watch.map(({ chat, pages }) => [chat, pages])).toEqual([['closed', 1], ['opened', 2]]);
  });
});
