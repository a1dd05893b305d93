import { describe, expect, it } from 'vitest';
import { foldNotices, isLedToNotice } from '../../lib/facts/notices.ts';
import { mayHoldPart, partsOf } from '../../lib/facts/split-notice.ts';
import { readVisit } from '../../lib/facts/visit.ts';
import type { NoticePhrases } from '../../lib/model/notice.ts';
import type { Entry, LoggedUrl, Sightings } from '../../lib/model/observation.ts';
import { rules } from '../../lib/registry.ts';

const url = (text: string): LoggedUrl => ({ text, host: new URL(text).hostname, scheme: 'https', query: {} });
const HERE = 'https://www.shop.fr/confidentialite';

describe('the parts of a split notice', () => {
  const link = (href: string, words: string) => ({ href, words });
  it('on its own site, by words or address, each once, at most five', () => {
    const links = [link(HERE, 'Confidentialité'), link('https://aide.shop.fr/a', 'Politique de cookies'), link('https://aide.shop.fr/a#haut', 'Cookies'), link('https://www.shop.fr/sous-traitants', 'Liste'), link('https://www.shop.fr/panier', 'Panier'), link('https://www.shop.fr/liste.xlsx', 'Cookies'),
      ...Array.from({ length: 9 }, (_, n) => link(`https://www.shop.fr/annexe-${n}`, `Annexe ${n}`))];
    expect(partsOf(HERE, links).map(({ href }) => href)).toEqual(['https://aide.shop.fr/a', 'https://www.shop.fr/sous-traitants', 'https://www.shop.fr/annexe-0', 'https://www.shop.fr/annexe-1', 'https://www.shop.fr/annexe-2']);
  });
  it('never another firm’s notice, which would answer for this one', () => {
    expect(partsOf(HERE, [link('https://policies.google.com/privacy', 'Google Privacy Policy'), link('https://groupe.example/privacy', 'Politique de confidentialité du groupe')])).toEqual([]);
  });
  it.each([
    ['https://www.shop.fr/cookies', 'Cookies', true], ['https://groupe-lin.com/privacy', 'la politique de confidentialité du groupe', true],
    ['https://policies.google.com/privacy', 'en savoir plus sur les données', false], ['https://stripe.com/fr/privacy', 'Politique de confidentialité de Stripe', false],
    ['https://www.cnil.fr/fr/vos-donnees', 'protection des données', false], ['https://support.mozilla.org/fr/kb/cookies', 'Cookies dans Firefox', false],
  ])('%s “%s” may hold a part: %s', (address, words, may) => expect(mayHoldPart({ url: url(address), words }, url(HERE), 'shop.fr')).toBe(may));
});

let n = 0;
const reading = (address: string, source: Sightings['notice-read']['source'] = 'visited', at = 1_000 + n): Entry => ({
  kind: 'notice-read', at, source: 's', n: ++n, seq: n, visit: 1, witness: 'content', where: { tab: 1, frame: 0, document: null, url: null, site: 'shop.fr' },
  data: { url: url(address), language: 'fr', pageLanguage: 'fr', title: 'Vie privée', text: '# Vie privée\nNous gardons vos données.', words: 5, source, parts: [] },
});

describe('what was read', () => {
  it('a page that pretends to be thousands is a few, and the rest is not forgotten', () => {
    const visit = readVisit(Array.from({ length: 2_000 }, (_, index) => reading(`https://www.shop.fr/privacy/${index}`)), rules);
    const notices = foldNotices(visit, {});
    expect(notices).toHaveLength(12);
    expect(notices.at(-1)!.unread).toHaveLength(40);
  });
  it('a text is read once, and again when its title, its language or the rules are others', () => {
    let asked = 0;
    // A book is looked up by its language for each reading, and for no other reason.
    const counted = (): Readonly<Record<string, NoticePhrases>> => new Proxy({}, { get: () => { asked++; return undefined; } });
    const books = counted();
    const told = (data: Partial<Sightings['notice-read']> = {}, by = books) => {
      const entry = reading('https://www.shop.fr/privacy');
      return foldNotices(readVisit([{ ...entry, data: { ...entry.data, text: 'Nous gardons vos données, une fois.', ...data } } as Entry], rules), by)[0]!;
    };
    told(); told();
    expect(asked).toBe(1);
    expect(told({ title: 'Cookies' }).title).toBe('Cookies');
    expect(asked).toBe(2);
    expect([told().language, told({ language: 'de' }).language]).toEqual(['fr', 'de']);
    expect(asked).toBe(4);
    told({ language: 'de' }, counted());
    expect(asked).toBe(5);
    for (let index = 0; index < 12; index++) told({ text: `Autre texte ${index}` });
    told({ language: 'de' });
    expect(asked).toBe(18);
  });
  it('a frame that fills the page is a part of it until it is read, wherever its service sends it on', () => {
    const page = reading(HERE);
    const whole = { ...page, data: { ...page.data, frames: [url('https://www.iubenda.com/privacy-policy/81')] } } as Entry;
    const unread = (...more: Entry[]) => foldNotices(readVisit([whole, ...more], rules), {})[0]!.unread;
    const framed = (address: string, frame = 3): Entry => { const one = reading(address); return { ...one, where: { ...one.where!, frame } }; };
    expect(unread()).toEqual([{ url: url('https://www.iubenda.com/privacy-policy/81'), words: '', frame: true }]);
    expect(unread(framed('https://www.iubenda.com/privacy-policy/81'))).toEqual([]);
    expect(unread(framed('https://policies.iubenda.com/fr/81'))).toEqual([]);
    expect(unread(framed('https://video.example.net/player'))).toHaveLength(1);
    // What was opened in the tab is no frame.
    expect(unread(framed('https://policies.iubenda.com/fr/81', 0))).toHaveLength(1);
  });
  it('of an audit, a frame of the page’s own site is read when its own address is', () => {
    const page = reading(HERE, 'audit');
    const whole = (frame: string) => ({ ...page, data: { ...page.data, frames: [url(frame)] } }) as Entry;
    const unread = (frame: string, read: string) => foldNotices(readVisit([whole(frame), reading(read, 'audit')], rules), {})[0]!.unread;
    expect(unread('https://www.shop.fr/texte', 'https://www.shop.fr/cookies')).toHaveLength(1);
    expect(unread('https://www.shop.fr/texte', 'https://www.shop.fr/texte')).toEqual([]);
    expect(unread('https://www.iubenda.com/a', 'https://policies.iubenda.com/b')).toEqual([]);
  });
  it('an audit’s reading does not lengthen the visit', () => {
    expect(readVisit([reading('https://www.shop.fr/a', 'visited', 5_000), reading('https://www.shop.fr/b', 'audit', 90_000)], rules).lastAt).toBe(5_000);
    expect(readVisit([reading('https://www.shop.fr/a', 'visited', 5_000), reading('https://www.shop.fr/b', 'asked', 90_000)], rules).lastAt).toBe(90_000);
  });
});

describe('a link so named led here', () => {
  const page = (text: string, ...links: string[]) => ({ url: url(text), noticeLinks: links.map((one) => ({ url: url(one), words: 'Vie privée', cites: [1] as const })) }) as never;
  const ABOUT = 'https://www.shop.fr/nos-engagements';
  it('from another page of the visit, and it was not read', () => expect(isLedToNotice({ pages: [page('https://www.shop.fr/', ABOUT), page(ABOUT, ABOUT)], notices: [] })).toBe(true));
  it('not by a link to the page itself, which any page may have', () => expect(isLedToNotice({ pages: [page(ABOUT, ABOUT)], notices: [] })).toBe(false));
  it('not when it was read', () => expect(isLedToNotice({ pages: [page('https://www.shop.fr/', ABOUT), page(ABOUT)], notices: [{ url: url(ABOUT) } as never] })).toBe(false));
});
