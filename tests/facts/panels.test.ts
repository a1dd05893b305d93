import { describe, expect, test } from 'vitest';
import { foldVisit } from '../../lib/facts/index.ts';
import type { PanelFact } from '../../lib/model/facts.ts';
import { aLog, type LogBuilder } from '../support/log.ts';
import { RULES } from '../support/rules-for-facts.ts';

const SHOP = 'https://shop.example.fr/';
const FRAME = 'https://js.intercomcdn.com/messenger.html';
const open = (key = 'intercom', frames: readonly string[] = []): LogBuilder => aLog().page(SHOP).widget(key, { frames }).loaded().at(1_000).gesture('launcher', key).at(1_300).panel(key, true).at(3_000);
const panels = (log: LogBuilder): readonly PanelFact[] => foldVisit(log.entries(), RULES).panels;
const panel = (log: LogBuilder): PanelFact => { const [one, ...more] = panels(log); expect(more).toEqual([]); expect(one).toBeDefined(); return one!; };

describe('whose panel', () => {
  test('told by the page', () => expect(panel(open().said('intercom', { title: 'Aide', quotes: [['ai', 'Je suis un bot.']] }))).toMatchObject({ vendor: 'intercom', title: 'Aide', quotes: [{ family: 'ai', words: 'Je suis un bot.', place: 'greeting' }], readable: true }));
  test('told by a frame that knows its vendor', () => expect(panel(open('intercom', [FRAME]).frame(FRAME).said('intercom', { title: 'Aide' }))).toMatchObject({ vendor: 'intercom', title: 'Aide', pageLanguage: 'fr' }));
  test('told by a frame of a host that no rule knows: joined by its address', () => {
    const frame = 'https://chat.vendor.example/panel';
    expect(panel(open('shape:1', [frame]).frame(frame).said(null, { title: 'Aide' }))).toMatchObject({ vendor: 'unknown:chat.vendor.example', title: 'Aide' });
  });
  test('another frame is nobody’s panel', () => expect(panels(open('shape:1', ['https://chat.vendor.example/panel']).frame('https://ads.example/1').said(null, { title: 'Pub' }))).toEqual([]));
  test('two chats, each with its own', () => {
    const log = open().said('intercom', { title: 'Un' }).widget('crisp').gesture('launcher', 'crisp').panel('crisp', true).said('crisp', { title: 'Deux' });
    expect(panels(log).map(({ vendor, title }) => [vendor, title])).toEqual([['intercom', 'Un'], ['crisp', 'Deux']]);
  });
  test('nobody tried to read it: no panel', () => expect(panels(open())).toEqual([]));
  test('not readable', () => {
    expect(panel(open().panelRead('intercom', { readable: false, characters: 0 }))).toMatchObject({ readable: false, quotes: [] });
    expect(panel(open().panelRead('intercom'))).toMatchObject({ readable: true });
  });
});

describe('several readings are one', () => {
  const log = (): LogBuilder => open()
    .said('intercom', { quotes: [['ai', 'Je suis un bot.']], fields: [{ type: 'checkbox', words: 'Newsletter', checked: true }], controls: ['Fermer'], characters: 50, language: null })
    .said('intercom', { title: 'Aide', quotes: [['ai', 'Je suis un bot.'], ['human', 'Parler à un conseiller', 'furniture']], fields: [{ type: 'checkbox', words: 'Newsletter', checked: false }], controls: ['Fermer', 'Menu'], characters: 90, language: 'en' });
  test('each sentence once, with where it was first told', () => {
    const { quotes } = panel(log());
    expect(quotes.map(({ family, place }) => [family, place])).toEqual([['ai', 'greeting'], ['human', 'furniture']]);
    expect(quotes[0]!.cites[0]).toBeLessThan(quotes[1]!.cites[0]);
  });
  test('a box as it first stood', () => expect(panel(log()).fields).toMatchObject([{ words: 'Newsletter', checked: true }]));
  test('names, title, language', () => expect(panel(log())).toMatchObject({ controls: ['Fermer', 'Menu'], title: 'Aide', language: 'en', pageLanguage: 'fr' }));
  test('an earlier conversation on one page is one of the visit', () => expect(panel(open().said('intercom', { history: true }).said('intercom'))).toMatchObject({ history: true }));
  test('what stands there on a later page may be of the visit itself', () => {
    const read = open().said('intercom');
    expect(panel(read.page('https://shop.example.fr/b').widget('intercom').said('intercom', { history: true }))).toMatchObject({ history: false, readings: 2 });
  });
  test('nobody read its words', () => expect(panel(open().panelRead('intercom'))).toMatchObject({ readable: true, history: false, readings: 0 }));
});

test('what comes after the visitor’s message is not believed', () => {
  const { quotes } = panel(open().said('intercom', { quotes: [['notice', 'Politique']] }).message('intercom').said('intercom', { quotes: [['ai', 'secret']] }));
  expect(quotes.map(({ family }) => family)).toEqual(['notice']);
});
test('answers', () => expect(panel(open().said('intercom').message('intercom').reply('intercom', 800).reply('intercom', 1_200)).replies).toEqual([800, 1_200]));

describe('typing', () => {
  test('nobody typed, or watched', () => expect(panel(open().said('intercom')).typing).toBeNull());
  test('the worst counts', () => {
    const log = open().said('intercom').typed('intercom', 'no', { keys: 3 }).typed('intercom', 'text', { to: 'https://api.intercom.io/t', api: 'fetch', keys: 5 }).typed('intercom', 'signal', { keys: 2 });
    expect(panel(log).typing).toMatchObject({ sent: 'text', host: 'api.intercom.io', api: 'fetch', keys: 10 });
    expect(panel(log).typing!.cites).toHaveLength(3);
  });
});
