// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startConsent } from '../../lib/record/banner.ts';
import type { Layer } from '../../lib/record/banner-layer.ts';
import type { Emit } from '../../lib/record/emit.ts';
import { banners } from '../sites/pages.ts';
import { cmpRules, homeMade, openOnly, page, phrases, sight, tarteaucitron, trusted } from './banner-pages.ts';

let said: [string, unknown][] = [];
const emit: Emit = (kind, data) => { said.push([kind, data]); };
let stop = (): void => {};
const start = (more: Partial<Parameters<typeof startConsent>[0]> = {}): void => {
  stop = startConsent({ document, emit, cmpRules, phrases, closedRoot: openOnly, sight, library: null, detectLanguage: async () => 'fr', ...more });
};
const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);
const at = (selector: string): HTMLElement => document.querySelector<HTMLElement>(selector)!;
const click = (target: Element): void => { target.dispatchEvent(trusted(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }))); };
const layers = (): Layer[] => said.flatMap(([kind, data]) => (kind === 'banner-layer' ? [data as Layer] : []));
const kinds = (): string[] => said.map(([kind]) => kind).filter((kind) => kind.startsWith('banner'));
const words = (): string[][] => layers().map(({ buttons }) => buttons.map((one) => one.words));

beforeEach(() => { vi.useFakeTimers(); said = []; document.body.innerHTML = ''; document.documentElement.lang = 'fr-CA'; });
afterEach(() => { stop(); vi.useRealTimers(); });

describe('a layer is told', () => {
  it('when it has stood still for half a second, once', async () => {
    document.body.innerHTML = page(tarteaucitron);
    start();
    await pass(400);
    expect(layers()).toEqual([]);
    await pass(400);
    expect(layers()).toHaveLength(1);
    expect(layers()[0]).toMatchObject({
      cmp: 'tarteaucitron', layer: 'first', language: 'fr', pageLanguage: 'fr', toggles: [], covers: 0, locksScroll: false,
      // Its address is the button's own secret: it says where it leads.
      links: [{ url: null, words: 'Politique de confidentialité' }],
    });
    expect(layers()[0]!.text).toContain('Ce site utilise des cookies et vous donne le contrôle');
    expect(layers()[0]!.text, 'the closed panel').not.toContain('Interdire');
    expect(words()).toEqual([['Tout accepter', 'Tout refuser', 'Personnaliser']]);
    await pass(30_000);
    expect(layers()).toHaveLength(1);
  });

  it('again when it changed and stood still again', async () => {
    document.body.innerHTML = homeMade['French bar']!;
    start();
    await pass(1_000);
    at('div p').textContent = 'Nous utilisons des cookies pour la publicité.';
    await pass(400);
    expect(layers()).toHaveLength(1);
    await pass(800);
    expect(layers().map(({ text }) => text)).toEqual(['Nous utilisons des cookies pour mesurer notre audience. Accepter Refuser', 'Nous utilisons des cookies pour la publicité. Accepter Refuser']);
  });

  it('at the latest after some seconds, however restless', async () => {
    document.body.innerHTML = homeMade['French bar']!;
    start();
    let n = 0;
    const restless = setInterval(() => { at('div p').textContent = `Nous utilisons des cookies pour mesurer notre audience (${n++}).`; }, 200);
    await pass(7_000);
    clearInterval(restless);
    expect(layers().length).toBeGreaterThan(0);
    expect(layers().length).toBeLessThan(3);
  });

  it('never more than a page’s worth', async () => {
    document.body.innerHTML = homeMade['French bar']!;
    start();
    for (let n = 0; n < 100; n++) { at('div p').textContent = `Nous utilisons des cookies, version ${n}.`; await pass(2_500); }
    expect(layers()).toHaveLength(24);
  });

  it('at once, before the click is, when the visitor is quick', () => {
    document.body.innerHTML = page('');
    start();
    document.body.insertAdjacentHTML('beforeend', tarteaucitron);
    click(at('#tarteaucitronPersonalize2'));
    expect(kinds()).toEqual(['banner', 'banner-layer', 'banner-click']);
    expect(layers()[0]).toMatchObject({ layer: 'first', language: null });
  });

  it('in the browser’s own words for its language, or in none', async () => {
    document.body.innerHTML = homeMade['German']!;
    const asked: string[] = [];
    start({ detectLanguage: async (text) => { asked.push(text); throw new Error('no detector'); } });
    await pass(3_000);
    expect(layers().map(({ language }) => language)).toEqual([null]);
    expect(asked).toEqual(['Wir verwenden Cookies. Alle akzeptieren Nur notwendige Cookies']);
  });
});

describe('the second layer', () => {
  it('is what the visitor called up, not the first that still stands', async () => {
    document.body.innerHTML = banners['pre-ticked']!;
    start();
    await pass(1_000);
    click(at('#choix'));
    await pass(1_500);
    expect(layers().map(({ layer }) => layer)).toEqual(['first']);
    at('#un').hidden = true; at('#deux').hidden = false;
    await pass(1_500);
    expect(layers().map(({ layer }) => layer)).toEqual(['first', 'second']);
    expect(layers()[1]!.toggles.map(({ on, locked }) => [on, locked])).toEqual([[true, true], [true, false], [true, false], [false, false]]);
    // What the visitor turns off is told as well.
    at('[role=switch]').setAttribute('aria-checked', 'false');
    await pass(1_500);
    expect(layers()[2]!.toggles.map(({ on }) => on)).toEqual([true, true, false, false]);
    click(at('#non'));
    expect(said.at(-1)).toEqual(['banner-click', { cmp: null, button: 'refuse', words: 'Tout refuser' }]);
  });

  it('is told of what a page’s own control brings back', async () => {
    document.body.innerHTML = banners['fair']!;
    start();
    await pass(1_000);
    click(at('#oui'));
    at('#bandeau').hidden = true;
    await pass(6_000);
    click(at('#gerer'));
    at('#bandeau').hidden = false;
    await pass(2_000);
    expect(layers().map(({ layer }) => layer)).toEqual(['first', 'second']);
  });

  it('of words alone needs a call: a dialog of settings by itself is no banner', async () => {
    document.body.innerHTML = page('<div role="dialog"><h2>Vos préférences</h2><label><input type="checkbox"> Lettres</label><button>Enregistrer mes choix</button></div>');
    start();
    await pass(3_000);
    expect(kinds()).toEqual([]);
  });
});

describe('in a frame', () => {
  const top = Object.getOwnPropertyDescriptor(window, 'top');
  beforeEach(() => { Object.defineProperty(window, 'top', { configurable: true, value: {} }); });
  afterEach(() => { if (top) Object.defineProperty(window, 'top', top); else Reflect.deleteProperty(window, 'top'); });
  it('the place is not known', async () => {
    document.body.innerHTML = banners['in-frame-message']!;
    start();
    await pass(1_000);
    expect(layers()).toEqual([expect.objectContaining({ cmp: 'sourcepoint', covers: null, locksScroll: false })]);
    expect(words()).toEqual([['Accept all', 'Reject all', 'Manage options']]);
  });
});

describe('a hostile page', () => {
  it('of many buttons is described in forty, those that answer first', async () => {
    document.body.innerHTML = `<div id="onetrust-banner-sdk" style="position:fixed"><p>This website uses cookies to enhance user experience.</p>${'<button>Vendor</button>'.repeat(60)}<button id="onetrust-accept-btn-handler">Accept all</button><button>Reject all</button>${'<button>Vendor</button>'.repeat(60)}</div>`;
    start();
    await pass(2_500);
    expect(layers()[0]!.buttons).toHaveLength(40);
    expect(words()[0]!.slice(0, 2)).toEqual(['Accept all', 'Reject all']);
    expect(layers()[0]!.text.length).toBeLessThanOrEqual(4_000);
  });

  it('that hides its methods is not thrown at, and what could not be seen is said once', async () => {
    document.body.innerHTML = homeMade['French bar']!;
    const button = at('div button');
    const hidden = vi.spyOn(document, 'querySelectorAll').mockImplementation(() => { throw new TypeError('document.querySelectorAll is not a function'); });
    start();
    click(button);
    await pass(5_000);
    expect(said).toEqual([['hole', { reason: 'page-muted', lost: null }]]);
    hidden.mockRestore();
  });

  it('whose styles cannot be read loses the description, not the click', async () => {
    document.body.innerHTML = homeMade['French bar']!;
    start({ sight: { ...sight, box: () => { throw new Error('no box'); } } });
    await pass(3_000);
    click(at('div button'));
    expect(said.map(([kind]) => kind)).toEqual(['banner', 'banner-click']);
  });
});
