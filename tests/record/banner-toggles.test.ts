// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { BannerToggleSeen } from '../../lib/model/observation.ts';
import { togglesIn } from '../../lib/record/banner-toggles.ts';
import { banners } from '../sites/pages.ts';
import { openOnly, phrases, sight } from './banner-pages.ts';

beforeEach(() => { document.body.innerHTML = ''; });
const seen = (html: string): BannerToggleSeen[] => {
  document.body.innerHTML = `<div id="box">${html}</div>`;
  return togglesIn([document.querySelector('#box')!], { sight, closedRoot: openOnly, phrases });
};
const short = (html: string): unknown[] => seen(html).map(({ words, on, locked }) => [words, on, locked]);

describe('a toggle is', () => {
  it.each([
    ['a box with its label', '<label><input type="checkbox" checked> Publicité</label>', ['Publicité', true, false]],
    ['a box that a label names', '<label for="a">Mesure d’audience</label><input type="checkbox" id="a">', ['Mesure d’audience', false, false]],
    ['a locked box', '<label><input type="checkbox" checked disabled> Nécessaires</label>', ['Nécessaires', true, true]],
    ['a role', '<div role="switch" aria-checked="true" aria-label="Analytics"></div>', ['Analytics', true, false]],
    ['a role named from elsewhere', '<h3 id="h">Statistiques</h3><button role="switch" aria-checked="false" aria-labelledby="h"></button>', ['Statistiques', false, false]],
    ['a slider drawn over a hidden box', '<label><input type="checkbox" checked style="opacity:0"><span class="slider"></span> Réseaux sociaux</label>', ['Réseaux sociaux', true, false]],
    // Klaro 0.7.22: its slider is called active whether it is on or off.
    ['a slider drawn in the label of a box that is off', '<ul><li><input id="s" type="checkbox" style="opacity:0"><label for="s"><span>Publicité</span><span class="cm-switch"><div class="slider round active"></div></span></label></li></ul>', ['Publicité', false, false]],
    ['a slider made of nothing', '<div><h3>Publicité</h3><div class="switch is-on"><i></i></div></div>', ['Publicité', true, false]],
    ['a switch made of a box, once', '<div role="switch" aria-checked="true"><input type="checkbox" checked aria-label="Publicité"></div>', ['Publicité', true, false]],
  ])('%s', (_name, html, expected) => { expect(short(html)).toEqual([expected]); });

  it('the allowing half of a pair', () => {
    expect(short('<div><h3>YouTube</h3><button aria-pressed="true">Autoriser</button><button aria-pressed="false">Interdire</button></div><div><h3>Hotjar</h3><button aria-pressed="false">Autoriser</button><button aria-pressed="true">Interdire</button></div>'))
      .toEqual([['YouTube Autoriser Interdire', true, false], ['Hotjar Autoriser Interdire', false, false]]);
    expect(short('<p>Publicité <label><input type="radio" name="pub" checked> Oui</label> <label><input type="radio" name="pub"> Non</label></p>')).toEqual([['Publicité Oui Non', true, false]]);
  });
});

describe('no toggle is', () => {
  it.each([
    ['what folds and unfolds', '<input type="checkbox" class="accordion" id="a" checked><label for="a">Détails</label><button class="toggle" aria-expanded="true">Plus</button>'],
    ['a tab', '<div role="tablist"><button aria-pressed="true">Consentement</button><button aria-pressed="false">Détails</button></div>'],
    ['a box nobody sees', '<div style="display:none"><label><input type="checkbox" checked> Caché</label></div>'],
    ['a class alone', '<div class="cookie-toggle-list"><p>x</p></div><div class="switch"></div>'],
  ])('%s', (_name, html) => { expect(seen(html)).toEqual([]); });
});

it('says what stands beside it, up to the next one', () => {
  document.body.innerHTML = banners['pre-ticked']!;
  const second = document.querySelector<HTMLElement>('#deux')!;
  second.hidden = false;
  expect(togglesIn([second], { sight, closedRoot: openOnly, phrases }).map(({ beside }) => beside)).toEqual([
    'Nécessaires Strictement nécessaires Panier et session : PHPSESSID, panier_id.', 'Publicité Annonces personnalisées : _fbp, IDE.',
    'Mesure d’audience Statistiques de visite : _ga.', 'Réseaux sociaux Boutons de partage.',
  ]);
});
it('also where the purposes lie flat, and what is folded away', () => {
  const [first, second] = seen('<label><input type="checkbox" id="a"> Publicité</label><p>Nos partenaires affichent des annonces.</p><div hidden>_fbp, IDE</div><label><input type="checkbox"> Audience</label><p>Nous comptons les visites.</p>');
  expect(first!.beside).toBe('Publicité Nos partenaires affichent des annonces. _fbp, IDE');
  expect(second!.beside).toBe('Audience Nous comptons les visites.');
});
it('is bounded: eighty of them, and 400 characters beside each', () => {
  const many = seen(`<ul>${`<li><label><input type="checkbox"> Fournisseur</label><p>${'mot '.repeat(300)}</p></li>`.repeat(200)}</ul>`);
  expect(many).toHaveLength(80);
  expect(Math.max(...many.map(({ beside }) => beside.length))).toBeLessThanOrEqual(400);
});
it('nothing typed or picked is read', () => {
  expect(JSON.stringify(seen('<div><label><input type="checkbox"> Publicité</label><textarea>secret1</textarea><select><option>secret2</option></select><input value="secret3"><p contenteditable="true">secret4</p><p>Nos annonces.</p></div>'))).not.toContain('secret');
});
