// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startNotice, type NoticeWatch } from '../../lib/record/notice.ts';
import { looksLikeNotice, watchForNotice } from '../../lib/record/notice-likely.ts';
import { noticeLinks, openScopes } from '../../lib/record/notice-links.ts';
import { watchPageContent } from '../../lib/record/furniture.ts';
import type { WidgetRules } from '../../lib/record/widget-rules.ts';
import { quietFrames } from '../support/quiet-frames.ts';
import { phrases } from './banner-pages.ts';

const words = (family: 'privacy-link' | 'legal-link'): string[] => [...new Set(Object.values(phrases).flatMap((language) => language[family]))];
const rules: WidgetRules = { rules: [], any: '', chatWords: [], privacyWords: words('privacy-link'), legalWords: words('legal-link') };

const at = (address: string): void => (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(address);
const page = (body: string, title = ''): void => { document.title = title; document.body.innerHTML = body; };
const PARAGRAPHS = '<p>Nous conservons vos données trois ans au plus, puis nous les effaçons de nos fichiers et de ceux de nos prestataires.</p>'.repeat(8);

beforeEach(() => { at('https://shop.example/'); page(''); });
afterEach(() => { vi.useRealTimers(); });

describe('a page that looks like a notice', () => {
  it.each([
    ['https://shop.example/politique-de-confidentialite', '', ''], ['https://shop.example/datenschutz/', '', ''], ['https://shop.example/pages/12', 'Política de privacidad | Tienda', ''],
    ['https://shop.example/pages/12', 'Shop', '<h1>Informativa sulla privacy</h1>'], ['https://shop.example/mentions-legales', '', ''], ['https://shop.example/info', 'Shop', '<h1>Gestion des cookies</h1>'],
    ['https://privacy.shop.example/', '', ''], ['https://shop.example/#/privacy', 'Shop', ''], ['https://shop.example/p?page=gegevensbescherming', '', ''],
  ])('%s “%s” %s', (address, title, body) => {
    at(address);
    page(body, title);
    expect(looksLikeNotice(document, rules)).toBe(true);
  });
  it.each([
    ['https://shop.example/', 'Privacy Ltd: curtains', '<h1>Privacy for every window</h1>'], ['https://shop.example/blog/1', 'Notre boulangerie', '<h1>Le pain du matin</h1>'],
    ['https://shop.example/blog/2', 'Le journal', `<h1>${'Un très long titre qui raconte une histoire et dans lequel la vie privée passe. '.repeat(2)}</h1>`],
  ])('none: %s “%s”', (address, title, body) => {
    at(address);
    page(body, title);
    expect(looksLikeNotice(document, rules)).toBe(false);
  });
  it.each([
    'https://shop.example/mon-compte/vie-privee', 'https://shop.example/account/privacy', 'https://shop.example/fr/module/psgdpr/gdpr', 'https://shop.example/customer/privacy/settings', 'https://shop.example/espace-client/rgpd',
    'https://myaccount.shop.example/data-and-privacy', 'https://shop.example/#/settings/privacy', 'https://shop.example/mijn-account/privacy', 'https://shop.example/mein-konto/datenschutz', 'https://shop.example/mi-cuenta/privacidad.html',
  ])('none, a visitor’s own: %s', (address) => {
    at(address);
    page('<h1>Vie privée</h1><p>Marie Dupont, 3 rue des Lilas</p>', 'Vie privée');
    expect(looksLikeNotice(document, rules)).toBe(false);
  });
  it.each(['https://shop.example/account/privacy-policy', 'https://shop.example/mon-compte/politique-de-confidentialite', 'https://shop.example/accountants/privacy', 'https://shop.example/comptes-rendus/rgpd'])('for everybody all the same: %s', (address) => {
    at(address);
    page(PARAGRAPHS);
    expect(looksLikeNotice(document, rules)).toBe(true);
  });
  it('is asked about once, also when a single-page site comes to it later', () => {
    const ask = vi.fn();
    const look = watchForNotice(document, rules, ask);
    look();
    expect(ask).not.toHaveBeenCalled();
    at('https://shop.example/vie-privee');
    look();
    look();
    expect(ask).toHaveBeenCalledTimes(1);
  });
});

describe('links to a notice', () => {
  const found = () => noticeLinks(openScopes(document), rules).map(({ url }) => url.replace('https://shop.example', ''));
  it.each(Object.keys(phrases))('in the words of %s', (language) => {
    for (const phrase of phrases[language]!['privacy-link']) {
      page(`<p>Texte</p><footer><a href="/x">${phrase}</a></footer>`);
      expect(found(), phrase).toEqual(['/x']);
    }
  });
  it('the one at the foot is not pushed out by dozens of others', () => {
    const articles = Array.from({ length: 60 }, (_, n) => `<li><a href="/blog/privacy-${n}">Ten tips for your privacy on holiday, part ${n}</a></li>`).join('');
    page(`<main><ul>${articles}</ul><p><a href="https://policies.google.com/privacy">Google Privacy Policy</a></p></main><footer><a href="/legal/notice">Privacy notice</a></footer>`);
    expect(found()[0]).toBe('/legal/notice');
    expect(found()).toHaveLength(8);
  });
  it('at the end of thousands', () => {
    page(`${'<a href="/produit">Produit</a>'.repeat(6_000)}<a href="/rgpd">Vos données personnelles</a>`);
    expect(found()).toEqual(['/rgpd']);
  });
  it('in open shadow roots, one within another', () => {
    page('<site-foot></site-foot>');
    const outer = document.querySelector('site-foot')!.attachShadow({ mode: 'open' });
    outer.innerHTML = '<div></div>';
    outer.querySelector('div')!.attachShadow({ mode: 'open' }).innerHTML = '<a href="/privacidad">Privacidad</a>';
    expect(found()).toEqual(['/privacidad']);
  });
  it('told when it comes late, but not without end', () => {
    const told: string[] = [];
    const look = watchPageContent(document, rules, (kind, data) => { if (kind === 'notice-link') told.push((data as { url: string }).url); });
    page('<a href="/blog/privacy-1">Your privacy on holiday and elsewhere, a story</a>'.replaceAll('1', '1'));
    look();
    page(Array.from({ length: 8 }, (_, n) => `<a href="/blog/privacy-${n}">Your privacy on holiday and elsewhere, a story</a>`).join(''));
    look();
    document.body.insertAdjacentHTML('beforeend', '<footer><a href="/vie-privee">Vie privée</a></footer>');
    look();
    expect(told).toContain('https://shop.example/vie-privee');
    for (let n = 100; n < 200; n++) { page(`<a href="/privacy-${n}">Privacy</a>`); look(); }
    expect(told.length).toBe(16);
  });
});

describe('reading it', () => {
  const told: { url: string; text: string; language: string | null; pageLanguage: string | null; source: string; parts: readonly { url: string }[] }[] = [];
  const detectLanguage = vi.fn(async () => 'fr' as string | null);
  let watch: NoticeWatch | null = null;
  const start = (likely: () => boolean = () => looksLikeNotice(document, rules)): void => {
    vi.useFakeTimers();
    watch = startNotice({ window, emit: (kind, data) => { expect(kind).toBe('notice-read'); told.push(data as never); }, detectLanguage, likely });
  };
  const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
  beforeEach(() => { told.length = 0; detectLanguage.mockClear(); });
  afterEach(() => { watch?.stop(); watch = null; document.documentElement.removeAttribute('lang'); });

  it('once, with its language, its page’s, and the links to its parts', async () => {
    at('https://shop.example/vie-privee');
    document.documentElement.lang = 'fr-CA';
    page(`<h1>Vie privée</h1>${PARAGRAPHS}<p>Voir <a href="/cookies">les cookies</a>.</p>`);
    start();
    await pass(20_000);
    expect(told).toMatchObject([{ url: 'https://shop.example/vie-privee', language: 'fr', pageLanguage: 'fr', source: 'visited', parts: [{ url: 'https://shop.example/cookies' }] }]);
    expect(detectLanguage).toHaveBeenCalledWith(expect.stringContaining('trois ans'));
  });
  it('again when it has changed: folded answers, another address; not for what is no notice', async () => {
    at('https://shop.example/vie-privee');
    page(`<h1>Vie privée</h1>${PARAGRAPHS}`);
    start();
    await pass(3_000);
    document.body.insertAdjacentHTML('beforeend', '<h2>Durée</h2><p>Treize mois pour les cookies.</p>');
    await pass(4_000);
    at('https://shop.example/produits');
    page(`<h1>Produits</h1>${PARAGRAPHS}`);
    await pass(6_000);
    at('https://shop.example/cookies');
    page(`<h1>Cookies</h1>${PARAGRAPHS}`);
    await pass(12_000);
    expect(told.map(({ url, text }) => [url.replace('https://shop.example', ''), text.includes('Treize mois')])).toEqual([['/vie-privee', false], ['/vie-privee', true], ['/cookies', false]]);
  });
  it('not before it is drawn', async () => {
    at('https://shop.example/privacy');
    page('<div id="app"></div>');
    start();
    await pass(2_000);
    expect(told).toEqual([]);
    document.querySelector('#app')!.innerHTML = PARAGRAPHS;
    await pass(4_000);
    expect(told).toHaveLength(1);
  });
  it('and the frames that fill much of it are asked for, once each, and named', async () => {
    at('https://shop.example/vie-privee');
    page(`<h1>Vie privée</h1>${PARAGRAPHS}`);
    const frame = (src: string, width: number, height: number): void => {
      const element = document.createElement('iframe');
      Object.defineProperties(element, { src: { value: src }, clientWidth: { value: width }, clientHeight: { value: height } });
      document.body.append(element);
    };
    const asked: (readonly string[])[] = [];
    quietFrames();
    vi.useFakeTimers();
    watch = startNotice({
      window, emit: (_, data) => void told.push(data as never), detectLanguage, likely: () => true, onFrames: (frames) => void asked.push(frames), leaves: (address) => address.includes('youtube'),
      sizes: { viewport: { width: 1_200, height: 800 }, of: ({ clientWidth: width, clientHeight: height }) => ({ width, height }) },
    });
    frame('https://www.iubenda.com/privacy-policy/81', 700, 9_000);
    for (const [src, width, height] of [['https://map.example/', 400, 300], ['https://www.youtube.com/embed/1', 1_100, 600], ['https://pixel.example/', 1, 1], ['about:blank', 1_100, 700]] as const) frame(src, width, height);
    await pass(5_000);
    expect(asked).toEqual([['https://www.iubenda.com/privacy-policy/81']]);
    expect(told).toMatchObject([{ frames: ['https://www.iubenda.com/privacy-policy/81'] }]);
    for (let n = 0; n < 500; n++) frame(`https://f${n}.example/`, 1_200, 800);
    await pass(60_000);
    expect(asked.length).toBeLessThanOrEqual(4);
    expect(Math.max(...asked.map((one) => one.length))).toBe(4);
  });
  it('not where a visitor’s own data stand, even when a link so named led there', async () => {
    at('https://shop.example/mon-compte/vie-privee');
    page(`<p>Marie Dupont, 3 rue des Lilas</p>${PARAGRAPHS}`);
    start(() => true);
    watch!.wanted();
    await pass(6_000);
    expect(told).toEqual([]);
  });
  it('where a link so named led, whatever it looks like', async () => {
    at('https://shop.example/nos-engagements');
    page(PARAGRAPHS);
    start();
    await pass(3_000);
    expect(told).toEqual([]);
    watch!.wanted();
    await pass(3_000);
    expect(told).toHaveLength(1);
  });
  it('a page that changes for ever, or its address, is read a few times', async () => {
    at('https://shop.example/privacy');
    page(PARAGRAPHS);
    start();
    for (let n = 0; n < 3_000; n++) {
      at(`https://shop.example/privacy/${n}`);
      document.body.insertAdjacentHTML('beforeend', `<p>Version ${n}</p>`);
      if (n % 500 === 0) page(PARAGRAPHS);
      await pass(1_000);
    }
    expect(told.length).toBeGreaterThan(2);
    expect(told.length).toBeLessThanOrEqual(8);
  });
  it('ten megabytes, and a thousand elements within each other, are read in part and soon', async () => {
    at('https://shop.example/privacy');
    vi.useRealTimers();
    document.body.textContent = '';
    for (let n = 0; n < 1_000; n++) document.body.append(Object.assign(document.createElement('p'), { textContent: 'Donnée '.repeat(1_500) }));
    let inner: Element = document.body;
    for (let n = 0; n < 1_000; n++) { const next = document.createElement('div'); inner.append(next); inner = next; }
    start(() => true);
    vi.useRealTimers();
    const began = performance.now();
    const seen = await watch!.read();
    expect(seen.text.length).toBe(200_000);
    expect(performance.now() - began).toBeLessThan(5_000);
  });
  it('markup in it stays text', async () => {
    at('https://shop.example/privacy');
    page(`${PARAGRAPHS}<p>&lt;img src=x onerror="alert(1)"&gt; <script>window.hurt = 1</script></p>`);
    start(() => true);
    await pass(3_000);
    expect(told[0]!.text).toContain('<img src=x onerror="alert(1)">');
    expect(told[0]!.text).not.toContain('hurt');
  });
});
