import { describe, expect, test } from 'vitest';
import { foldVisit } from '../../lib/facts/index.ts';
import type { BannerFact, Facts } from '../../lib/model/facts.ts';
import type { Rules } from '../../lib/model/rules.ts';
import { cmp, phrases } from '../../lib/registry-consent.ts';
import { aButton } from '../support/facts.ts';
import { aLog, saying, type LogBuilder } from '../support/log.ts';
import { RULES } from '../support/rules-for-facts.ts';

const SHOP = 'https://shop.example.fr/';
const FRAME = 'https://cmp.example.net/ask';
const rules: Rules = { ...RULES, cmp, phrases };
const facts = (log: LogBuilder): Facts => foldVisit(log.entries(), rules);
const banner = (log: LogBuilder): BannerFact => facts(log).banner!;
const seqOf = (log: LogBuilder, kind: string, nth = 0): number => log.entries().filter((entry) => entry.kind === kind)[nth]!.seq;
const ASK = 'Nous utilisons des cookies pour mesurer notre audience. Vous pouvez changer d’avis à tout moment. Voir nos partenaires.';
const asked = (): LogBuilder => aLog().page(SHOP).banner().layer('first', ASK, { buttons: [aButton('accept'), aButton('settings')] }).at(3_000);

describe('whose it is', () => {
  test('none', () => expect(facts(aLog().page(SHOP).loaded()).banner).toBeNull());
  test('found by its shape, then by its name: one platform', () => {
    expect(banner(aLog().page(SHOP).banner({ cmp: null, foundBy: 'shape' }).banner({ cmp: 'didomi' })).platforms.map((one) => one.cmp)).toEqual(['didomi']);
    expect(banner(aLog().page(SHOP).banner({ cmp: null, foundBy: 'shape' }))).toMatchObject({ cmp: null, platforms: [{ cmp: null }] });
  });
  test('one platform under two names of the library is one', () =>
    expect(banner(aLog().page(SHOP).banner({ cmp: 'tarteaucitron.js' }).banner({ cmp: 'tarteaucitron deny' })).platforms.map((one) => one.cmp)).toEqual(['tarteaucitron']));
  test('two platforms at once, each in its document', () => {
    const log = aLog().page(SHOP).banner({ cmp: 'didomi' }).frame(FRAME).banner({ cmp: 'sourcepoint' });
    expect(banner(log).platforms.map((one) => one.cmp)).toEqual(['didomi', 'sourcepoint']);
    expect(banner(log).together).toEqual([seqOf(log, 'banner', 0), seqOf(log, 'banner', 1)]);
  });
  test('one after the other, on two pages, or under two names of its own: not at once', () => {
    const beside = aLog().page(SHOP).banner({ cmp: 'didomi', beside: 'sourcepoint' });
    expect(banner(beside)).toMatchObject({ together: [seqOf(beside, 'banner', 0)], platforms: [{ cmp: 'didomi' }, { cmp: 'sourcepoint' }] });
    expect(banner(aLog().page(SHOP).banner({ cmp: 'didomi' }).banner({ cmp: 'didomi', shown: false }).frame(FRAME).banner({ cmp: 'sourcepoint' })).together).toEqual([]);
    expect(banner(aLog().page(SHOP).banner({ cmp: 'didomi' }).wait(900).page(`${SHOP}b`).banner({ cmp: 'sourcepoint' })).together).toEqual([]);
    expect(banner(aLog().page(SHOP).banner({ cmp: 'tarteaucitron' }).frame(FRAME).banner({ cmp: 'tarteaucitron.js' })).together).toEqual([]);
    expect(banner(aLog().page(SHOP).banner({ cmp: 'didomi' }).frame(FRAME).banner({ cmp: null })).together).toEqual([]);
  });
});

describe('what it says', () => {
  test('by family, each with its sentence', () => {
    const says = new Map(banner(asked()).first!.says.map(({ family, quote }) => [family, quote]));
    expect(says.get('withdraw')).toBe('Vous pouvez changer d’avis à tout moment.');
    expect(says.get('partners')).toBe('Voir nos partenaires.');
    expect(says.get('cookie-words')).toBe('Nous utilisons des cookies pour mesurer notre audience.');
    expect(says.has('purpose-chat')).toBe(false);
  });
  test('in any language, on word boundaries', () => {
    const says = (text: string): string[] => banner(aLog().page(SHOP).banner().layer('first', text)).first!.says.map(({ family }) => family);
    expect(says('Unser Kundenchat und Live-Chat.')).toContain('purpose-chat');
    expect(says('Wij gebruiken een LIVECHAT')).toContain('purpose-chat');
    expect(says('Un château chatoyant.')).not.toContain('purpose-chat');
  });
  test('a long sentence is cut around the words', () => {
    const long = `${'Bla bla bla '.repeat(40)}avec notre messagerie instantanée ${'et bla bla '.repeat(40)}`;
    const { quote } = banner(aLog().page(SHOP).banner().layer('first', long)).first!.says.find(({ family }) => family === 'purpose-chat')!;
    expect(quote).toContain('messagerie instantanée');
    expect(quote.length).toBeLessThanOrEqual(160);
  });
  test('links, buttons and toggles say it themselves', () => {
    const first = banner(aLog().page(SHOP).banner().layer('first', ASK, {
      buttons: [aButton('accept')], links: [['Politique de confidentialité', `${SHOP}privacy`], ['Accueil', SHOP]], toggles: [{ words: 'Discussion', beside: 'Pour le chatbot Intercom.' }],
    })).first!;
    expect(first.links[0]!.says).toContain('privacy-link');
    expect(first.links[1]).not.toHaveProperty('says');
    expect(first.buttons[0]!.says).toContain('accept');
    expect(first.toggles[0]!.says).toContain('purpose-chat');
  });
});

describe('layers', () => {
  test('the first as it first stood whole, before any click', () => {
    const log = aLog().page(SHOP).banner().layer('first', 'Cookies', { buttons: [aButton('accept')] }).layer('first', ASK, { buttons: [aButton('accept'), aButton('refuse')] })
      .at(9_000).layer('first', 'Encore', { buttons: [aButton('accept'), aButton('refuse'), aButton('settings')] }).choose('settings').layer('first', 'Après');
    expect(banner(log).first).toMatchObject({ text: ASK, buttons: [{ button: 'accept' }, { button: 'refuse' }] });
    expect(banner(log).first!.cites).toEqual([seqOf(log, 'banner-layer', 1)]);
    expect(banner(log).cites).toContain(seqOf(log, 'banner-layer', 1));
  });
  test('the second as it first stood, before a toggle was used', () => {
    const log = asked().choose('settings').layer('second', 'Choix', { toggles: [{ words: 'Publicité', on: true }] }).toggle().layer('second', 'Choix', { toggles: [{ words: 'Publicité', on: false }] });
    expect(banner(log).second).toMatchObject({ text: 'Choix', toggles: [{ words: 'Publicité', on: true }] });
    expect(banner(asked()).second).toBeNull();
  });
  test('a banner in a frame: words of the one, place of the other', () => {
    const half = (log: LogBuilder): LogBuilder => log.layer('first', '', { buttons: [], language: null, covers: 0.6, locksScroll: true });
    const other = (log: LogBuilder): LogBuilder => log.frame(FRAME).banner().layer('first', ASK, { buttons: [aButton('accept'), aButton('refuse')], covers: null, pageLanguage: 'en' }).inTop();
    for (const log of [other(half(aLog().page(SHOP).banner())), half(other(aLog().page(SHOP).banner()).wait(20))]) {
      expect(banner(log).first).toMatchObject({ text: ASK, covers: 0.6, locksScroll: true, pageLanguage: 'fr' });
      expect([...banner(log).first!.cites].sort((a, b) => a - b)).toEqual([seqOf(log, 'banner-layer', 0), seqOf(log, 'banner-layer', 1)]);
    }
    expect(banner(other(aLog().page(SHOP))).first).toMatchObject({ covers: null, locksScroll: false });
  });
});

describe('what the visitor did', () => {
  test('clicks, each on its page', () => {
    const log = asked().choose('settings').wait(500).page(`${SHOP}b`).banner().choose('refuse');
    expect(banner(log).clicks).toMatchObject([{ at: 3_000, page: 0, button: 'settings', words: 'settings' }, { page: 1, button: 'refuse' }]);
  });
  test('pages: came by itself, and what had been chosen when it began', () => {
    const log = asked().choose('refuse').wait(100).record('refused').at(6_000).page(`${SHOP}b`).loaded().at(9_000).gesture('page').wait(200).banner().at(12_000).page(`${SHOP}c`).banner().layer('first', ASK, { covers: 0.9 });
    expect(banner(log).onPages).toMatchObject([
      { page: 0, cameByItself: true, consent: 'undecided', covers: 0.2 }, { page: 1, cameByItself: false, consent: 'refused' }, { page: 2, cameByItself: true, consent: 'refused', covers: 0.9 },
    ]);
    expect(banner(log).onPages[1]).not.toHaveProperty('covers');
  });
  test('the click on a link does not call up the next page’s banner', () => {
    expect(banner(aLog().page(SHOP).banner().at(3_000).gesture('page').wait(100).page(`${SHOP}b`).banner()).onPages[1]).toMatchObject({ cameByItself: true });
  });
  test('a link that may lead to it is no control', () => {
    const found = banner(asked().choose('accept').wait(500).page(`${SHOP}b`).control('Cookies', 'footer', { leads: true }));
    expect([found.controls, found.pointers]).toMatchObject([[], [{ page: 1, words: 'Cookies' }]]);
  });
  test('controls that open it again', () => {
    expect(banner(asked().control('Gérer mes cookies').choose('accept').wait(500).page(`${SHOP}b`).control('Cookies', 'floating')).controls).toMatchObject([
      { page: 0, words: 'Gérer mes cookies', place: 'footer', consent: 'undecided' }, { page: 1, words: 'Cookies', place: 'floating', consent: 'accepted' },
    ]);
  });
});

describe('the chat in the banner', () => {
  const covered = (log: LogBuilder): boolean | null => facts(log).consent.chatCovered;
  const with_ = (text: string, more: Parameters<LogBuilder['layer']>[2] = {}): LogBuilder => aLog().page(SHOP).widget('intercom').banner().layer('first', text, { buttons: [aButton('accept'), aButton('refuse')], ...more });
  test('not described: not known', () => expect(covered(aLog().page(SHOP).widget('intercom').banner())).toBeNull());
  test('named as a purpose, as a vendor, on a toggle', () => {
    expect(covered(with_('Cookies pour notre chatbot.'))).toBe(true);
    expect(covered(with_('Nous utilisons Intercom et des cookies.'))).toBe(true);
    expect(covered(with_('Cookies', { toggles: [{ words: 'Conseiller en ligne' }] }))).toBe(true);
    expect(covered(with_('Cookies', { toggles: [{ words: 'Fonctionnels', beside: 'Intercom : un an.' }] }))).toBe(true);
  });
  test('not named anywhere', () => expect(covered(with_('Des cookies pour la publicité. Une question ? Écrivez-nous.'))).toBe(false));
  test('another vendor’s name is not this one’s', () => expect(covered(with_('Des cookies de Crisp.'))).toBe(false));
  test('not on the first layer, and the second was not called up: not known', () => {
    const settings = { buttons: [aButton('accept'), aButton('settings')] };
    expect(covered(with_('Cookies', settings))).toBeNull();
    expect(covered(with_('Cookies', settings).choose('settings').layer('second', 'Publicité, statistiques'))).toBe(false);
    expect(covered(with_('Cookies', settings).choose('settings').layer('second', 'Messagerie instantanée'))).toBe(true);
  });
  test('listed in the record', () => {
    for (const key of ['intercom', 'c:intercom-Xy2', 'intercomChat', 'live_chat', 'Intercom']) {
      expect(covered(with_('Cookies').choose('accept').wait(50).record(saying('accepted', { choices: { [key]: true, ads: true } }))), key).toBe(true);
    }
    for (const key of ['intercommunalite', 'ads', 'chateau']) expect(covered(with_('Cookies').choose('accept').wait(50).record(saying('accepted', { choices: { [key]: true } }))), key).toBe(false);
  });
});

describe('the chat’s own choice', () => {
  const granted = (log: LogBuilder): boolean | null => facts(log.wait(4_000).scroll()).consent.chatGranted;
  const open = (on: boolean): LogBuilder => aLog().page(SHOP).widget('intercom').banner().at(3_000).choose('settings').layer('second', 'Choix', { toggles: [{ words: 'Chat en direct', on }, { words: 'Publicité', on: false }] }).wait(500);
  const saved = (choices: Record<string, boolean>): LogBuilder => aLog().page(SHOP).widget('intercom').banner().at(3_000).choose('save').wait(50).record(saying('partial', { choices }));
  test('by the record', () => {
    expect(granted(saved({ intercom: true, ads: false }))).toBe(true);
    expect(granted(saved({ intercom: false, ads: true }))).toBe(false);
    expect(granted(saved({ liveChat: false, ads: true }))).toBe(false);
    expect(granted(saved({ functional: false, ads: true }))).toBeNull();
    expect(granted(saved({ 'c:intercom-a': true, 'c:intercom-b': false }))).toBeNull();
  });
  test('of two chats, both must be known', () => {
    const two = (choices: Record<string, boolean>): LogBuilder => aLog().page(SHOP).widget('intercom').widget('crisp').banner().at(3_000).choose('save').wait(50).record(saying('partial', { choices }));
    expect(granted(two({ intercom: false, crisp: false }))).toBe(false);
    expect(granted(two({ intercom: false, ads: true }))).toBeNull();
    expect(granted(two({ intercom: true, crisp: false }))).toBeNull();
  });
  test('by its toggle, as it stood when it was saved', () => {
    expect(granted(open(true).choose('save').wait(50).record('partial'))).toBe(true);
    expect(granted(open(false).choose('save').wait(50).record('partial'))).toBe(false);
    expect(granted(open(false).toggle().choose('save').wait(50).record('partial'))).toBeNull();
    expect(granted(open(false).toggle().layer('second', 'Choix', { toggles: [{ words: 'Chat en direct', on: true }] }).choose('save').wait(50).record('partial'))).toBe(true);
  });
  test('nothing of the kind', () => {
    expect(granted(saved({}))).toBeNull();
    expect(granted(aLog().page(SHOP).widget('intercom').banner().choose('accept').wait(50).record(saying('accepted', { choices: { intercom: true } })))).toBeNull();
  });
  test('two choices that differ: not one answer', () => {
    expect(granted(saved({ intercom: true, ads: false }).at(9_000).choose('accept').wait(50).record('accepted').at(14_000).choose('save').wait(50).record(saying('partial', { choices: { intercom: false, ads: true } })))).toBeNull();
  });
});
