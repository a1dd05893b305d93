// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { BannerButtonSeen } from '../../lib/model/observation.ts';
import { lookOf } from '../../lib/record/banner-look.ts';
import type { Sight } from '../../lib/record/banner-sight.ts';
import { sight } from './banner-pages.ts';

beforeEach(() => { document.body.innerHTML = ''; });

/** The element with id `b` of a box, as it looks. */
function look(inner: string, box = 'background:rgb(255,255,255)', eyes: Sight = sight): BannerButtonSeen {
  // happy-dom knows few elements' own display.
  document.body.innerHTML = `<style>a, b, span { display: inline }</style><div id="box" style="position:fixed;${box}">${inner}</div>`;
  const element = document.querySelector('#b')!;
  return lookOf({ element, kind: 'refuse', words: (element.textContent ?? '').trim() }, eyes);
}
const grey = 'color:rgb(119,119,119)';

describe('contrast of the words', () => {
  it('against the surface of the button, or what is behind it', () => {
    expect(look(`<button id="b" style="${grey};background:rgb(255,255,255)">Refuser</button>`).contrast).toBeCloseTo(4.48, 2);
    expect(look(`<button id="b" style="${grey};background:transparent">Refuser</button>`).contrast).toBeCloseTo(4.48, 2);
    expect(look(`<button id="b" style="color:rgb(255,255,255);background:transparent">Refuser</button>`).contrast).toBe(1);
  });
  it('of the part that holds the words', () => {
    expect(look(`<button id="b" style="color:rgb(0,0,0);background:transparent;font-size:20px"><i>›</i><span style="${grey};font-size:11px;font-weight:bold">Refuser</span></button>`)).toMatchObject({ contrast: 4.48, fontSize: 11, fontWeight: 700 });
  });
  it('through what is translucent', () => {
    // Half black over white: 5.28 against black, 3.98 against white.
    expect(look('<p style="background:rgba(0,0,0,0.5)"><a id="b" style="color:rgb(0,0,0)">Refuser</a></p>').contrast).toBeCloseTo(5.28, 2);
    expect(look('<button id="b" style="color:rgba(0,0,0,0.5);background:transparent">Refuser</button>').contrast).toBeCloseTo(3.98, 2);
    // Faded as a whole: the words and their surface, over white.
    expect(look('<button id="b" style="opacity:0.5;color:rgb(0,0,0);background:rgb(255,255,255)">Refuser</button>')).toMatchObject({ opacity: 0.5, contrast: expect.closeTo(3.98, 2) });
  });
  it('is not told over a picture, a gradient, a filter, or whatever the page happens to show', () => {
    expect(look(`<button id="b" style="${grey};background:transparent">Refuser</button>`, 'background-image:linear-gradient(red,blue)').contrast).toBeNull();
    expect(look(`<button id="b" style="${grey};background-image:url(x.png)">Refuser</button>`)).toMatchObject({ contrast: null, prominence: null, filled: true });
    expect(look(`<button id="b" style="${grey};background:transparent;filter:invert(1)">Refuser</button>`).contrast).toBeNull();
    expect(look(`<button id="b" style="${grey};background:transparent">Refuser</button>`, 'background:rgba(255,255,255,0.3)').contrast).toBeNull();
    // What covers the picture hides it.
    expect(look(`<button id="b" style="${grey};background:rgb(255,255,255)">Refuser</button>`, 'background-image:url(x.png)').contrast).toBeCloseTo(4.48, 2);
    // And a dark bar that lets a little of the page through stays dark.
    expect(look('<button id="b" style="color:rgb(255,255,255);background:transparent">Refuser</button>', 'background:rgba(0,0,0,0.9)').contrast).toBeGreaterThan(15);
  });
});

describe('looks like a button', () => {
  it.each([
    ['a surface', 'background:rgb(0,80,160)', { filled: true }], ['a border', 'background:transparent;border:1px solid rgb(0,0,0)', { filled: true, prominence: 1 }],
    ['a shadow', 'background:rgb(255,255,255);border:0;box-shadow:0 1px 4px rgba(0,0,0,0.4)', { filled: true, prominence: 1 }],
    ['not: nothing', 'background:transparent;border:0', { filled: false, prominence: 1 }], ['not: the banner’s own colour', 'background:rgb(255,255,255);border:0', { filled: false, prominence: 1 }],
    ['not: a line below', 'background:transparent;border:0;border-bottom:1px solid rgb(0,0,0)', { filled: false }], ['not: a border nobody sees', 'background:transparent;border:1px solid rgb(255,255,255)', { filled: false }],
    ['not: a shadow of nothing', 'background:transparent;border:0;box-shadow:rgba(0,0,0,0) 0px 0px 0px 0px', { filled: false }],
  ])('%s', (_name, style, expected) => { expect(look(`<a id="b" style="${style}">Refuser</a>`)).toMatchObject(expected); });
  it('and how far it stands out', () => { expect(look('<button id="b" style="background:rgb(0,0,0)">Accepter</button>').prominence).toBe(21); });
});

describe('within a sentence', () => {
  it.each([
    ['a link in a paragraph', '<p>Vous pouvez <a id="b">refuser</a> à tout moment.</p>', true], ['wrapped in emphasis', '<p>Vous pouvez aussi <b><a id="b">refuser</a></b>.</p>', true],
    ['beside another link', '<p>Lisez <a>notre politique</a> ou bien <a id="b">refusez</a>.</p>', true],
    ['not: between answers', '<p><a>Tout accepter</a> ou <a id="b">Tout refuser</a></p>', false], ['not: links in a row', '<div><a>Accepter tous les cookies</a> | <a id="b">Continuer sans accepter</a></div>', false],
    ['not: a box of its own', '<div><p>Nous utilisons des cookies.</p><a id="b">Refuser</a></div>', false], ['not: a block', '<div>Nous utilisons des cookies. <a id="b" style="display:block">Refuser</a></div>', false],
    ['not: a button with a surface', '<p>Nous utilisons des cookies. <button id="b" style="background:rgb(0,0,0)">Refuser</button></p>', false], ['not: after a line break', '<p>Nous utilisons des cookies.<br><a id="b">Refuser</a></p>', false],
  ])('%s', (_name, html, inText) => { expect(look(html).inText).toBe(inText); });
});

it('underlined: itself, its label, or the mark around it', () => {
  expect(look('<a id="b" style="text-decoration:underline">Refuser</a>').underlined).toBe(true);
  expect(look('<a id="b"><span style="text-decoration:underline">Refuser</span></a>').underlined).toBe(true);
  expect(look('<a id="b" style="text-decoration:none">Refuser</a>').underlined).toBe(false);
});

describe('seen at once', () => {
  const window600: Sight = { ...sight, viewport: () => ({ width: 800, height: 600, scrollX: 0, scrollY: 300 }) };
  const at = (html: string): boolean => look(html, '', window600).inViewport;
  it('in the window, of which at least half', () => {
    expect(at('<button id="b" data-box="0 560 100 40">x</button>')).toBe(true);
    expect(at('<button id="b" data-box="0 585 100 40">x</button>')).toBe(false);
  });
  it('below the fold of a box that scrolls', () => {
    expect(at('<div data-box="0 100 300 200" style="overflow:auto"><button id="b" data-box="0 400 100 40">x</button></div>')).toBe(false);
    expect(at('<div data-box="0 100 300 200" style="overflow:auto"><button id="b" data-box="0 200 100 40">x</button></div>')).toBe(true);
  });
  it('where the page itself scrolls, from its beginning', () => {
    document.body.innerHTML = '<button id="b" data-box="0 400 100 40">x</button>';
    expect(lookOf({ element: document.querySelector('#b')!, kind: 'accept', words: 'x' }, window600).inViewport).toBe(false);
  });
});

it('numbers are those of the box, to a tenth', () => {
  expect(look('<button id="b" data-box="0 0 123.456 40.04" style="font-size:15.5px;font-weight:600">Refuser</button>')).toMatchObject({ width: 123.5, height: 40, fontSize: 15.5, fontWeight: 600, tag: 'button', words: 'Refuser', button: 'refuse' });
});
