import { describe, expect, test } from 'vitest';
import { foldVisit } from '../../lib/facts/index.ts';
import type { WidgetFact } from '../../lib/model/facts.ts';
import { A_UUID, aLog, type LogBuilder } from '../support/log.ts';
import { RULES } from '../support/rules-for-facts.ts';

const SHOP = 'https://shop.example.fr/';
const shop = (): LogBuilder => aLog().page(SHOP).widget('intercom').loaded().at(1_000);
const widgets = (log: LogBuilder): readonly WidgetFact[] => foldVisit(log.entries(), RULES).widgets;
const widget = (log: LogBuilder, vendor = 'intercom'): WidgetFact => widgets(log).find((one) => one.vendor === vendor)!;
const OPENED = { openedBy: 'visitor', unclear: false, autoOpenedAt: null };
const AUTO = { openedBy: 'page', unclear: false, openedFrom: null };
const UNCLEAR = { openedBy: null, unclear: true, openedAt: null };
const CLOSED = { openedBy: null, unclear: false, openedAt: null, autoOpenedAt: null };

describe('opened by the visitor', () => {
  test('a click on the launcher', () => expect(widget(shop().gesture('launcher', 'intercom').at(1_400).panel('intercom', true))).toMatchObject({ ...OPENED, openedFrom: 'launcher', openedAt: 1_000 }));
  test('a key on it', () => expect(widget(shop().gesture('launcher', 'intercom', { kind: 'key' }).at(1_400).panel('intercom', true))).toMatchObject(OPENED));
  test('a click on the launcher whose panel takes long to load, or is never recognised', () => {
    expect(widget(shop().gesture('launcher', 'intercom').at(6_000).panel('intercom', true))).toMatchObject({ ...OPENED, openedAt: 1_000 });
    expect(widget(shop().gesture('launcher', 'intercom'))).toMatchObject({ ...OPENED, openedAt: 1_000 });
  });
  test('a page’s own button that says chat', () => expect(widget(shop().gesture('page', null, { chatWords: true }).at(1_600).panel('intercom', true))).toMatchObject({ ...OPENED, openedFrom: 'page-control', openedAt: 1_000 }));
  test('an answer to the banner, long after it, is another click', () => {
    expect(widget(shop().banner().gesture('page', null, { chatWords: true }).panel('intercom', true).at(9_000).answer('accept'))).toMatchObject(OPENED);
    expect(widget(shop().banner().gesture('page', null, { chatWords: true }).choose('accept').panel('intercom', true))).toMatchObject(OPENED);
  });
  test('the launcher is a cross-origin frame of the vendor’s', () => {
    const frame = 'https://js.intercomcdn.com/launcher.html';
    expect(widget(shop().frame(frame).at(2_000).gesture('launcher', 'intercom').inTop().at(2_300).panel('intercom', true))).toMatchObject({ ...OPENED, openedAt: 2_000 });
  });
  test('the launcher is a frame of a host no rule knows: joined by its address', () => {
    const frame = 'https://chat.vendor.example/bubble';
    const log = aLog().page(SHOP).widget('shape:1', { frames: [`${frame}?k=1`] }).frame(frame).at(2_000).gesture('page').inTop().at(2_300).panel('shape:1', true);
    expect(widget(log, 'unknown:chat.vendor.example')).toMatchObject({ ...OPENED, openedFrom: 'launcher' });
  });
  test('a click in some other frame is no click in the widget’s', () => {
    const log = aLog().page(SHOP).widget('shape:1', { frames: ['https://chat.vendor.example/bubble'] }).frame('https://ads.example/1').at(2_000).gesture('page').inTop().at(2_300).panel('shape:1', true);
    expect(widget(log, 'unknown:chat.vendor.example')).toMatchObject(UNCLEAR);
  });
  test('another frame of the site’s own host is not the widget’s', () => {
    const log = aLog().page(SHOP).widget('shape:1', { frames: ['https://shop.example.fr/chat'] }).frame('https://shop.example.fr/other').at(2_000).gesture('page').inTop().at(2_300).panel('shape:1', true);
    expect(widget(log, 'unknown:shop.example.fr')).toMatchObject(UNCLEAR);
  });
  test('the vendor comes only upon the click on a façade that the site drew', () => {
    const log = aLog().page(SHOP).widget('shape:1').at(2_000).gesture('launcher', 'shape:1').at(2_600).panel('intercom', true).widget('shape:1');
    expect(widgets(log).map(({ vendor }) => vendor)).toEqual(['intercom']);
    expect(widget(log)).toMatchObject({ ...OPENED, openedFrom: 'launcher', openedAt: 2_000 });
  });
  test('a façade that was not used, before a vendor that was asked for its script', () => {
    const log = aLog().page(SHOP).widget('shape:1').at(2_000).request('https://widget.intercom.io/x.js').scroll();
    expect(widgets(log)).toMatchObject([{ vendor: 'intercom', foundBy: 'shape', ...CLOSED }]);
  });
  test('a bubble with a panel of its own is no façade', () => {
    const log = aLog().page(SHOP).widget('shape:1').request('https://widget.intercom.io/x.js').at(2_000).gesture('launcher', 'shape:1').panel('shape:1', true);
    expect(widgets(log).map(({ vendor }) => vendor)).toEqual(['unknown:shop.example.fr']);
  });
  test('a bubble of the site’s own beside a vendor’s is another widget', () => {
    const log = aLog().page(SHOP).widget('shape:1').widget('intercom').at(2_000).gesture('launcher', 'shape:1').panel('shape:1', true);
    expect(widgets(log).map(({ vendor, openedBy }) => [vendor, openedBy])).toEqual([['unknown:shop.example.fr', 'visitor'], ['intercom', null]]);
    const unused = aLog().page(SHOP).widget('shape:1').at(2_000).widget('intercom').at(3_000).gesture('launcher', 'shape:1');
    expect(widgets(unused).map(({ vendor, openedBy }) => [vendor, openedBy])).toEqual([['unknown:shop.example.fr', 'visitor'], ['intercom', null]]);
  });
  test('with two vendors nobody knows which one a façade is for, until it is used', () => {
    const idle = (): LogBuilder => aLog().page(SHOP).request('https://client.crisp.chat/l.js').request('https://widget.intercom.io/x.js').widget('shape:1').at(2_000);
    expect(widgets(idle()).map(({ vendor }) => vendor)).toEqual(['unknown:shop.example.fr']);
    expect(widgets(idle().gesture('launcher', 'shape:1').at(2_600).panel('intercom', true)).map(({ vendor, openedFrom }) => [vendor, openedFrom])).toEqual([['intercom', 'page-control']]);
  });
  test('a frame whose clock is a little ahead', () => {
    const frame = 'https://js.intercomcdn.com/launcher.html';
    expect(widget(shop().frame(frame).at(2_003).gesture('launcher', 'intercom').inTop().at(2_000).panel('intercom', true))).toMatchObject(OPENED);
  });
});

describe('opened by itself', () => {
  test('nothing happened before', () => expect(widget(shop().at(5_000).panel('intercom', true))).toMatchObject({ ...AUTO, openedAt: 5_000, autoOpenedAt: 5_000 }));
  test('it was open when first seen', () => expect(widget(aLog().page(SHOP).panel('intercom', true))).toMatchObject(AUTO));
  test('the gesture lies too long ago', () => expect(widget(shop().gesture('page').at(2_200).panel('intercom', true))).toMatchObject(AUTO));
  test('the gesture came after', () => expect(widget(shop().panel('intercom', true).gesture('page', null, { chatWords: true }))).toMatchObject(AUTO));
  test('it opened while the click was waiting to be heard: numbered before it', () => {
    expect(widget(shop().at(2_060).panel('intercom', true).at(2_000).gesture('page', null, { chatWords: true }))).toMatchObject(AUTO);
  });
  test('the answer to the banner is no gesture for the chat', () => expect(widget(shop().banner().choose('accept').panel('intercom', true))).toMatchObject(AUTO));
  test('however long the page was busy before it heard the answer', () => {
    const log = shop().banner().gesture('page');
    for (let i = 0; i < 20; i++) log.store(`k${i}`, '1');
    expect(widget(log.wait(300).answer('accept').panel('intercom', true))).toMatchObject(AUTO);
  });
  test('the link that led here was clicked on the page before', () => {
    expect(widget(shop().at(3_000).gesture('page', null, { tag: 'a' }).at(3_300).page('https://shop.example.fr/b').panel('intercom', true))).toMatchObject(AUTO);
  });
  test('by itself while the click on its launcher was waiting to be heard', () => {
    expect(widget(shop().at(2_060).panel('intercom', true).at(2_000).gesture('launcher', 'intercom').at(6_000).scroll())).toMatchObject({ openedFrom: null, autoOpenedAt: 2_060 });
  });
  test('twice: the first time is told', () => {
    const log = shop().at(2_000).panel('intercom', true).at(4_000).panel('intercom', false).at(6_000).panel('intercom', true);
    expect(widget(log)).toMatchObject({ ...AUTO, autoOpenedAt: 2_000 });
    expect(widget(log).autoOpenCites).toHaveLength(1);
  });
  test('by itself, then used by the visitor: opened from there on', () => {
    const log = shop().at(2_000).panel('intercom', true).at(4_000).gesture('panel', 'intercom').at(8_000);
    expect(widget(log)).toMatchObject({ openedBy: 'visitor', openedFrom: null, openedAt: 4_000, autoOpenedAt: 2_000 });
    expect(widget(log).autoOpenCites).toHaveLength(1);
  });
  test('by itself, then closed by the visitor: not opened by the closing', () => {
    const log = shop().at(2_000).panel('intercom', true).at(4_000).gesture('panel', 'intercom').at(4_400).panel('intercom', false);
    expect(widget(log)).toMatchObject({ ...AUTO, autoOpenedAt: 2_000 });
    expect(widget(shop().at(2_000).panel('intercom', true).at(4_000).gesture('launcher', 'intercom').at(4_400).panel('intercom', false))).toMatchObject(AUTO);
  });
  test('by itself, closed, and then opened by the launcher', () => {
    const log = shop().at(2_000).panel('intercom', true).at(4_000).gesture('launcher', 'intercom').at(4_400).panel('intercom', false).at(6_000).gesture('launcher', 'intercom').panel('intercom', true);
    expect(widget(log)).toMatchObject({ openedBy: 'visitor', openedAt: 6_000, autoOpenedAt: 2_000 });
  });
});

describe('several pieces of one vendor’s', () => {
  const script = 'https://widget.intercom.io/x.js';
  test('what was shown on the page before is gone', () => {
    const log = shop().at(2_000).panel('intercom', true).at(5_000).page('https://shop.example.fr/b').widget('shape:1', { script }).at(7_000).gesture('launcher', 'shape:1');
    expect(widget(log)).toMatchObject({ openedBy: 'visitor', openedFrom: 'launcher', autoOpenedAt: 2_000 });
  });
  test('one without a panel does not hide the other’s', () => {
    const log = shop().at(2_000).panel('intercom', true).at(4_000).gesture('panel', 'intercom').at(4_300).widget('shape:1', { script });
    expect(widget(log)).toMatchObject({ openedBy: 'visitor', openedAt: 4_000 });
  });
  test('a panel that flickered before the click was heard was not closed by it', () => {
    const log = shop().at(1_500).panel('intercom', true).at(2_030).panel('intercom', false).at(2_040).panel('intercom', true).at(2_000).gesture('panel', 'intercom').at(6_000).scroll();
    expect(widget(log)).toMatchObject({ openedBy: 'visitor', autoOpenedAt: 1_500 });
  });
});

describe('nobody can tell', () => {
  test('a button without a word of chat', () => {
    const log = shop().gesture('page').at(1_300).panel('intercom', true).at(1_500).store('intercom.state', A_UUID);
    expect(widget(log)).toMatchObject(UNCLEAR);
    expect(foldVisit(log.entries(), RULES).storage[0]!.writes[0]!.phase).toEqual({ consent: 'no-banner', chat: 'opened', clear: false });
  });
  test('a button that says chat, and a panel seconds later', () => expect(widget(shop().gesture('page', null, { chatWords: true }).at(5_000).panel('intercom', true))).toMatchObject(UNCLEAR));
  test('a link that says chat, and a page that opens it', () => {
    expect(widget(shop().at(3_000).gesture('page', null, { tag: 'a', chatWords: true }).at(3_300).page('https://shop.example.fr/b').panel('intercom', true))).toMatchObject(UNCLEAR);
  });
  test('watching began when the page was already there', () => expect(widget(aLog().page(SHOP, { early: false }).panel('intercom', true))).toMatchObject(UNCLEAR));
  test('later the visitor uses the launcher: certain from there on', () => {
    const log = shop().gesture('page').at(1_300).panel('intercom', true).at(3_000).panel('intercom', false).gesture('launcher', 'intercom').panel('intercom', true).at(4_000).store('intercom.state', A_UUID);
    expect(widget(log)).toMatchObject({ openedBy: 'visitor', unclear: true });
    expect(foldVisit(log.entries(), RULES).storage[0]!.writes[0]!.phase).toMatchObject({ chat: 'opened', clear: true });
  });
});

describe('inline: part of the page', () => {
  const inline = (): LogBuilder => aLog().page(SHOP).widget('intercom', { inline: true }).loaded().at(1_000);
  test('shown is not opened', () => expect(widget(inline().at(9_000).scroll())).toMatchObject(CLOSED));
  test('the first gesture in it opens it', () => expect(widget(inline().gesture('panel', 'intercom'))).toMatchObject({ ...OPENED, openedAt: 1_000, openedFrom: null }));
  test('a message without a gesture does, too', () => expect(widget(inline().message('intercom'))).toMatchObject({ ...OPENED, messageSent: true }));
});

describe('messages', () => {
  const states = (log: LogBuilder): string[] => foldVisit(log.entries(), RULES).storage.flatMap((item) => item.writes.map(({ phase }) => `${phase.chat}${phase.clear ? '' : '?'}`));
  test('a message from a chat nobody was seen opening: nothing until then is surely before', () => {
    expect(states(shop().store('intercom.state', A_UUID).at(3_000).message('intercom').store('intercom.state', '2'))).toEqual(['opened?', 'message-sent']);
  });
  test('Enter in a field of some frame is no message', () => expect(widget(shop().frame('https://news.example/form').message(null))).toMatchObject({ messageSent: false }));
  test('in the frame of a widget it is', () => expect(widget(shop().frame('https://js.intercomcdn.com/f.html').message(null))).toMatchObject({ messageSent: true }));
});

describe('names', () => {
  test('a shape whose script is a vendor’s is that vendor’s chat', () => expect(widget(aLog().page(SHOP).widget('shape:1', { script: 'https://widget.intercom.io/x.js' }), 'intercom')).toMatchObject({ name: 'Intercom', foundBy: 'shape' }));
  test('an unknown one is called by its script’s host, else its frame’s, else the page’s', () => {
    const log = aLog().page(SHOP).widget('shape:1', { script: 'https://a.example/x.js', frames: ['https://b.example/'] }).widget('shape:2', { frames: ['https://b.example/'], name: 'Aide' }).widget('shape:3');
    expect(widgets(log).map(({ vendor, name, hosts, selfHosted }) => ({ vendor, name, hosts, selfHosted }))).toEqual([
      { vendor: 'unknown:a.example', name: 'a.example', hosts: ['a.example', 'b.example'], selfHosted: false },
      { vendor: 'unknown:b.example', name: 'Aide', hosts: ['b.example'], selfHosted: false },
      { vendor: 'unknown:shop.example.fr', name: 'shop.example.fr', hosts: [], selfHosted: false },
    ]);
  });
  test('a page that shows less of it shows the same widget', () => {
    const log = aLog().page(SHOP).widget('shape:1', { script: 'https://a.example/x.js' }).gesture('launcher', 'shape:1').panel('shape:1', true, { script: 'https://a.example/x.js' }).at(5_000).page('https://shop.example.fr/b').widget('shape:1');
    expect(widgets(log).map(({ vendor, openedBy }) => [vendor, openedBy])).toEqual([['unknown:a.example', 'visitor']]);
  });
});

describe('what is known of it', () => {
  const withAi = (ai: boolean | null) => ({ ...RULES, chat: RULES.chat.map((rule) => (rule.id === 'intercom' ? { ...rule, ai } : rule)) });
  const named = (): LogBuilder => shop().gesture('launcher', 'intercom', { name: 'Ask our robot' }).panel('intercom', true);
  test.each([true, false, null])('its rule says of AI: %s', (ai) => expect(foldVisit(named().entries(), withAi(ai)).widgets[0]).toMatchObject({ vendor: 'intercom', ai }));
  test('no rule, no word of AI', () => expect(widget(aLog().page(SHOP).widget('shape:1', { script: 'https://bots.example/a.js' }), 'unknown:bots.example')).not.toHaveProperty('ai'));
  test('what the launcher says', () => expect(widget(named()).openedWith).toBe('Ask our robot'));
  test('a launcher without words, and nobody’s', () => {
    expect(widget(shop().gesture('launcher', 'intercom')).openedWith).toBeNull();
    expect(widget(shop()).openedWith).toBeNull();
  });
  test('where its link leads', () => {
    const opened = named();
    expect(widget(opened).noticeUrl).toBeNull();
    expect(widget(opened.noticeLink('https://shop.example.fr/vie-privee', { place: 'widget', widget: 'intercom' })).noticeUrl).toMatchObject({ text: 'https://shop.example.fr/vie-privee' });
  });
});

describe('the notice in the panel', () => {
  test('a chat of the site’s own leads to the site’s notice', () => {
    const log = aLog().page(SHOP).widget('shape:1').noticeLink('https://shop.example.fr/vie-privee', { place: 'widget', widget: 'shape:1' });
    expect(widget(log, 'unknown:shop.example.fr').noticeLink).toBe('site');
    const theirs = aLog().page(SHOP).widget('shape:1', { script: 'https://bots.example/a.js' }).noticeLink('https://bots.example/privacy', { place: 'widget', widget: 'shape:1' });
    expect(widget(theirs, 'unknown:bots.example').noticeLink).toBe('vendor');
  });
  const open = (): LogBuilder => shop().gesture('launcher', 'intercom').panel('intercom', true);
  test.each([
    ['none: read, and no link', open().panelRead('intercom'), 'none'],
    ['unread: nothing could be read', open().panelRead('intercom', { readable: false, characters: 0 }), 'unread'],
    ['unread: nobody looked', open(), 'unread'],
    ['unread: a link was counted and not told', open().panelRead('intercom', { links: 1 }), 'unread'],
    ['the vendor’s own', open().noticeLink('https://www.intercom.io/privacy', { place: 'widget', widget: 'intercom' }).panelRead('intercom', { links: 1 }), 'vendor'],
    ['the site’s', open().noticeLink('https://www.intercom.io/privacy', { place: 'widget', widget: 'intercom' }).noticeLink('https://shop.example.fr/vie-privee', { place: 'widget', widget: 'intercom' }).panelRead('intercom', { links: 2 }), 'site'],
    ['a link on the page is not in the chat', open().noticeLink('https://shop.example.fr/vie-privee').panelRead('intercom'), 'none'],
    ['read in its frame', shop().gesture('launcher', 'intercom').panel('intercom', true).frame('https://js.intercomcdn.com/f.html').noticeLink('https://shop.example.fr/vie-privee', { place: 'widget' }), 'site'],
  ] as const)('%s', (_name, log, link) => expect(widget(log).noticeLink).toBe(link));
});
