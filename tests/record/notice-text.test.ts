import { readdirSync, readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { readNoticeText } from '../../lib/record/notice-text.ts';

const folder = new URL('../labels/notices/', import.meta.url);
const readHtml = (html: string) => {
  const window = new Window({ url: 'https://shop.example/privacy' });
  window.document.write(html);
  return readNoticeText(window.document as unknown as Document);
};
const labels = JSON.parse(readFileSync(new URL('open.json', folder), 'utf8')) as { file: string; mentions: Record<string, { present: boolean; sentence?: string }> }[];
const bare = (text: string) => text.replace(/[\s:?]+/g, ' ');

describe('the text of a notice', () => {
  it.each(readdirSync(folder).filter((name) => name.endsWith('.html')))('%s: every sentence that says something, folded or in a table', (file) => {
    const { text, words } = readHtml(readFileSync(new URL(file, folder), 'utf8'));
    const missing = Object.values(labels.find((one) => one.file === file)!.mentions).flatMap(({ present, sentence = '' }) => (present && !bare(text).includes(bare(sentence)) ? [sentence] : []));
    expect(missing).toEqual([]);
    expect(words).toBeGreaterThan(300);
  });

  it('menus and feet are left out', () => {
    const { text } = readHtml(readFileSync(new URL('fr-2.html', folder), 'utf8'));
    expect(text).not.toContain('Tarifs 2025');
    expect(text).not.toContain('Plan du site');
  });

  it('headings, folded answers, tables and definitions are told apart', () => {
    const rest = '<p>Texte.</p>'.repeat(30);
    const { text, links } = readHtml(`<body><h1>Titre</h1><details><summary>Durée</summary><p>Treize mois.</p></details><table><tr><th>Qui</th><th>Quoi</th></tr><tr><td>Banque</td><td>Nom</td></tr></table><dl><dt>Contact</dt><dd>Par courrier</dd></dl><p><a href="/cookies">Cookies</a> et le reste</p>${rest}</body>`);
    expect(text.split('\n').slice(0, 6)).toEqual(['# Titre', '## Durée', 'Treize mois.', 'Qui: Banque', 'Quoi: Nom', 'Contact: Par courrier']);
    expect(links).toEqual([{ href: 'https://shop.example/cookies', words: 'Cookies' }]);
  });
});
