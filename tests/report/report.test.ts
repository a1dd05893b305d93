// @vitest-environment happy-dom
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Result } from '../../lib/model/check.ts';
import type { Facts } from '../../lib/model/facts.ts';
import type { Lang } from '../../lib/model/text.ts';
import { escaped, html } from '../../lib/report/html.ts';
import { reportDocument, type ReportInput } from '../../lib/report/index.ts';
import { runsOf } from '../../lib/report/numbers.ts';
import { STYLE, STYLE_HASH } from '../../lib/report/style.ts';
import { score } from '../../lib/score.ts';
import { showDocument } from '../../lib/ui/print.ts';
import { CHECKS, consent, facts, found, opened, page, result, results, row, UNASKED, write } from '../ui/sample.ts';
import { VISITS, type VisitName } from '../ui/visits.ts';

const even = (text: string | null | undefined): string => (text ?? '').replace(/\s+/gu, ' ').trim();
const input = (lang: Lang, its: Facts, all: readonly Result[], more: Partial<ReportInput> = {}): ReportInput => ({
  lang, app: { version: '0.1.0', rules: 'ab'.repeat(32) }, browser: 'Chrome/156', site: 'example.fr', url: 'https://shop.example.fr/', madeAt: Date.UTC(2026, 10, 22, 12), visits: [{ facts: its }],
  results: all, score: score(all), checks: CHECKS, names: {}, timeZone: 'Europe/Paris', ...more,
});
const written = (name: VisitName, lang: Lang, more: Partial<ReportInput> = {}): string => reportDocument(input(lang, VISITS[name].facts, VISITS[name].results, more));
const read = (text: string): Document => new DOMParser().parseFromString(text, 'text/html');
const words = (name: VisitName, lang: Lang): string => even(read(written(name, lang)).body.textContent);

describe('what stands in it', () => {
  test.each(Object.keys(VISITS) as VisitName[])('%s, in both languages: every result once, and no hole in the words', (name) => {
    for (const lang of ['en', 'fr'] as const) {
      const told = words(name, lang);
      expect(told).not.toMatch(/undefined|NaN|\[object|null/);
      for (const { title } of VISITS[name].results) expect(told.split(even(title[lang])).length - 1, title[lang]).toBeGreaterThanOrEqual(1);
    }
  });
  test('site, dates, browser, rules, sentence, grade, coverage', () => {
    const told = words('stored before', 'fr');
    for (const part of ['Tableau de bord : example.fr', 'Intercom a enregistré 2 identifiants avant que vous n’ouvriez le chat', '39 / 100', '78 % de ce qui compte vérifié', 'https://shop.example.fr/', '22 novembre 2026', 'Chrome/156', 'Témoin 0.1.0 · règles abababababababab', 'Entrées enregistrées : 40']) expect(told).toContain(part);
  });
  test('six areas, each with grade and coverage', () => {
    const rows = [...read(written('stored before', 'en')).querySelectorAll('table')[0]!.querySelectorAll('tbody tr')].map((one) => [...one.children].map((cell) => even(cell.textContent)).join(' | '));
    expect(rows).toEqual([
      'What the chat stores | E (39) | 59% | 1 | 0 | 1 | 1 | 2', 'What the site stores | A (100) | 100% | 0 | 0 | 0 | 1 | 0', 'Cookie banner | A (100) | 100% | 0 | 0 | 0 | 1 | 0',
      'What the chat tells you | no grade | 0% | 0 | 1 | 0 | 0 | 0', 'Privacy page | A (100) | 100% | 0 | 0 | 0 | 1 | 0', 'Security | A (100) | 100% | 0 | 0 | 0 | 2 | 0',
    ]);
  });
  test('a finding has its four answers, its script, its moment and its evidence numbers', () => {
    const one = read(written('stored before', 'en')).querySelector('article.fail')!;
    expect([...one.querySelectorAll('dt')].map((dt) => dt.textContent)).toEqual(['What was seen', 'Why it matters', 'What the law says', 'What the site should do']);
    expect(even(one.textContent)).toMatch(/\(Evidence: entry 10\)intercom-id-shop7f3a Intercom · cookie · 13 sec before you opened the chat · chat closed · you had not answeredby https:\/\/widget\.intercom\.io\/widget\/abc123\/frame\.js/);
  });
  test('questions for a person stand apart, each once', () => {
    const doc = read(written('asked', 'en'));
    const section = [...doc.querySelectorAll('section')].find((one) => one.querySelector('h2')?.textContent === 'For a person to decide')!;
    expect([...section.querySelectorAll('article h4')].map((one) => one.textContent)).toEqual(['Consent is asked for', 'The chat links to the privacy notice', 'A privacy notice is linked']);
    expect(doc.querySelectorAll('article')).toHaveLength(5);
  });
  test('what was not tested says what it would take; what it is not is said', () => {
    const told = words('stored before', 'fr');
    expect(told).toMatch(/Non vérifié, et ce qu’il faudrait Refusez tout dans le bandeau, sans ouvrir le chat, puis rechargez la page\.Après « tout refuser »/);
    expect(told).toContain('Témoin est un témoin, pas un tribunal');
  });
  test('an answer of a person is told as a person’s', () => {
    expect(even(read(written('asked', 'fr')).querySelector('article.fail')!.textContent)).toMatch(/réponse d’une personne.*Seulement <b>après<\/b> une redirection\./);
  });
  test('several visits: each with its acts, and a headline that says of which it is', () => {
    const quiet = facts({ pages: [page(0)], widgets: [] });
    const loud = facts({ widgets: [opened(5_000)], consent: consent([0, 'undecided']), storage: [row('a', [write(10, 800, UNASKED)])] });
    const all = results(result('chat-cookie-before-open', 'fail', { findings: [found({ en: 'x was stored.', fr: 'x a été enregistré.' }, 10)] }));
    const doc = read(reportDocument(input('en', quiet, all, { visits: [{ facts: quiet, performed: ['wait', 'navigate'], notPerformed: [{ act: 'open-chat', why: 'no launcher' }] }, { facts: loud, performed: ['open-chat'] }] })));
    const told = even(doc.body.textContent);
    expect(told).toContain('Visit 2: Intercom stored 1 identifier before you opened the chat, and you never agreed.');
    expect(told).toContain('Done: wait ten seconds and scroll and visit another page');
    expect(told).toContain('Could not be done: open the chat (no launcher)');
    expect(even(doc.querySelector('article.fail .traces')?.textContent)).toContain('Visit 2 · ');
  });
});

describe('hostile words', () => {
  const EVIL = ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '</style><script>x</script>', '</title><svg onload=x>', '\u202Egnirts\u2066', 'a\u0000b\u200Bc', 'd\u061Ce\u00ADf', '${7*7}', '<!--', ']]>', "' onmouseover='x", '`', '&lt;b&gt;', 'x'.repeat(50_000)];
  const evil = (of: string): string => reportDocument(input('en', facts({
    pages: [page(0, '/', { url: { text: of, host: of, scheme: 'https', query: {} } })], widgets: [opened(4_000, { vendor: `unknown:${of}`, name: of })],
    storage: [row(of, [write(10, 800, UNASKED, { script: of })], { vendor: `unknown:${of}`, host: of })],
  }), results(result('chat-cookie-before-open', 'fail', { reason: { en: of, fr: of }, findings: [found({ en: of, fr: of }, 10)] }), result('banner-present', 'untested', { reason: { en: of, fr: of } })),
  { site: of, url: of, browser: of, names: { x: of }, app: { version: of, rules: of }, visits: [{ facts: facts({ storage: [row(of, [write(10, 800, UNASKED, { script: of })], { vendor: of, host: of })] }), performed: [of], notPerformed: [{ act: of, why: of }] }] }));
  test.each(EVIL.map((of) => [of.slice(0, 30), of] as const))('%j is text', (_, of) => {
    const text = evil(of);
    const doc = read(text);
    expect(doc.querySelectorAll('script, img, svg, iframe, object, embed, link, base, form, input, a, [style], [src], [href]')).toHaveLength(0);
    expect(doc.querySelectorAll('style, title')).toHaveLength(2);
    expect(doc.querySelectorAll('meta')).toHaveLength(4);
    for (const element of doc.querySelectorAll('*')) for (const { name } of element.attributes) expect(name).not.toMatch(/^on/i);
    expect(text).not.toMatch(/[\u0000-\u0008\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2066-\u2069]/);
    // However long a name is, nobody prints a book of it.
    expect(text.length).toBeLessThan(60_000);
  });
  test('marks that hide or turn text are left out', () => expect(escaped('a\u200Bb\u061Cc\u00ADd\u202Ee\u180Ef\ng')).toBe('abcdef\ng'));
  test('what is put in is text unless it is mark-up of our own', () => {
    expect(html`<p title="${'"<&\'`'}">${'<b>'}${1}${null}${html`<i>${'&'}</i>`}${[html`<u></u>`, null]}</p>`.html).toBe('<p title="&quot;&lt;&amp;&#39;&#96;">&lt;b&gt;1<i>&amp;</i><u></u></p>');
    expect(escaped('plain')).toBe('plain');
  });
});

describe('on its own', () => {
  test('asks for nothing: its policy lets in its own style and nothing else', () => {
    const policy = read(written('asked', 'en')).querySelector('meta[http-equiv]')?.getAttribute('content');
    expect(policy).toBe(`default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`);
    expect(STYLE_HASH).toBe(`sha256-${createHash('sha256').update(STYLE).digest('base64')}`);
    expect(STYLE).not.toMatch(/url\(|@import|https?:/);
    expect(read(written('asked', 'en')).querySelector('style')?.textContent).toBe(STYLE);
  });
  test('the same input gives the same bytes, whatever the clock says', () => {
    expect(written('stored before', 'fr')).toBe(written('stored before', 'fr'));
  });
  test('the print page shows it whole, under one button; nothing of it is lost', () => {
    const target = document.implementation.createHTMLDocument('');
    const text = written('many and hostile', 'fr');
    showDocument(target, text, 'fr');
    expect(target.querySelector('.print-bar button')?.textContent).toBe('Imprimer / enregistrer en PDF');
    expect(even(target.querySelector('main')?.textContent)).toBe(even(read(text).querySelector('main')?.textContent));
    expect(target.querySelectorAll('script, img')).toHaveLength(0);
    expect([target.title, target.documentElement.lang]).toEqual(['Témoin – Tableau de bord – example.fr', 'fr']);
    showDocument(target, null, 'en');
    expect(even(target.body.textContent)).toBe('Nothing of this visit is on record any more, so there is nothing to print.');
  });
});

test.each([[[3], '3', 0], [[1, 2], '1, 2', 0], [[9, 7, 8, 8, 1], '1, 7–9', 0], [Array.from({ length: 20 }, (_, i) => i * 2 + 1), '1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31', 4]] as const)('numbers %j', (cites, text, more) => {
  expect(runsOf(cites)).toEqual({ text, more });
});
