// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startConsent } from '../../lib/record/banner.ts';
import { aimAtConsent, type ConsentPart } from '../../lib/record/consent-aim.ts';
import type { Library, LibraryPopup } from '../../lib/record/banner-library.ts';
import type { Emit } from '../../lib/record/emit.ts';
import { bannerless, cmpRules, homeMade, openOnly, page, phrases, sight, tarteaucitron, trusted, vanilla } from './banner-pages.ts';

let said: [string, unknown][] = [];
/** How the layers look, and what opens them again: `banner-layers.test.ts`, `consent-control.test.ts`. */
let beside: string[] = [];
const emit: Emit = (kind, data) => { if (kind === 'banner-layer' || kind === 'consent-control') beside.push(kind); else said.push([kind, data]); };
let stop = (): void => {};
const start = (more: { library?: Library | null; closedRoot?: typeof openOnly } = {}): void => {
  stop = startConsent({ document, emit, cmpRules, phrases, closedRoot: openOnly, sight, library: null, ...more });
};
const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);
const at = (selector: string): HTMLElement => document.querySelector<HTMLElement>(selector)!;
const click = (target: Element, real = true): void => {
  const event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
  target.dispatchEvent(real ? trusted(event) : event);
};
const key = (target: Element, name: string): void => { target.dispatchEvent(trusted(new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true }))); };
const clicks = (): unknown[] => said.filter(([kind]) => kind === 'banner-click').map(([, data]) => data);

beforeEach(() => { vi.useFakeTimers(); said = []; beside = []; document.body.innerHTML = ''; });
afterEach(() => { stop(); vi.useRealTimers(); });

const shown = { cmp: 'tarteaucitron', foundBy: 'rule', shown: true, acceptAll: true, refuseAll: true };

describe('a banner of a known platform', () => {
  it('is told once, with what its first layer offers', async () => {
    document.body.innerHTML = page(tarteaucitron);
    start();
    await pass(10_000);
    expect(said).toEqual([['banner', shown]]);
  });

  it('is told with another platform’s that stands beside it, and again when that is gone', async () => {
    document.body.innerHTML = page(tarteaucitron + vanilla('consent'));
    start();
    await pass(5_000);
    expect(said).toEqual([['banner', { ...shown, beside: 'vanilla-cookieconsent' }]]);
    at('#cc-main').remove();
    await pass(3_000);
    expect(said.slice(1)).toEqual([['banner', shown]]);
  });

  it('is one banner where one platform’s markup lies in another’s', async () => {
    document.body.innerHTML = page(tarteaucitron);
    at('#tarteaucitronAlertBig').insertAdjacentHTML('beforeend', vanilla('consent'));
    start();
    await pass(5_000);
    expect(said).toEqual([['banner', shown]]);
  });

  it('is told when it comes late', async () => {
    document.body.innerHTML = page('');
    start();
    await pass(5_000);
    expect(said).toEqual([]);
    document.body.insertAdjacentHTML('beforeend', tarteaucitron);
    await pass(500);
    expect(said).toEqual([['banner', shown]]);
  });

  it('is accepted: the click is told at once, before the page learns of it, then the banner goes', async () => {
    document.body.innerHTML = page(tarteaucitron);
    start();
    at('#tarteaucitronPersonalize2').addEventListener('click', () => { said.push(['page', null]); at('#tarteaucitronAlertBig').style.display = 'none'; });
    click(at('#tarteaucitronPersonalize2 span'));
    expect(said.slice(1)).toEqual([['banner-click', { cmp: 'tarteaucitron', button: 'accept', words: 'Tout accepter' }], ['page', null]]);
    await pass(300);
    expect(said.slice(3)).toEqual([['banner', { ...shown, shown: false }]]);
  });

  it('is refused', () => {
    document.body.innerHTML = page(tarteaucitron);
    start();
    click(at('#tarteaucitronAllDenied2'));
    expect(clicks()).toEqual([{ cmp: 'tarteaucitron', button: 'refuse', words: 'Tout refuser' }]);
  });

  it('is not accepted by a script', async () => {
    document.body.innerHTML = page(tarteaucitron);
    start();
    click(at('#tarteaucitronPersonalize2'), false);
    at('#tarteaucitronPersonalize2').click();
    await pass(2_000);
    expect(clicks()).toEqual([]);
  });

  it('is not accepted by clicks elsewhere', async () => {
    document.body.innerHTML = page(`${tarteaucitron}<button id="delivery">Accepter</button><div id="quiz"><button>Tout accepter</button></div>`);
    start();
    for (const selector of ['#delivery', '#quiz button', 'main', 'nav a', 'footer a', '#tarteaucitronManager', '#tarteaucitronDisclaimerAlert']) click(at(selector));
    await pass(1_000);
    expect(clicks()).toEqual([]);
  });

  it('is clicked before it was looked for', () => {
    document.body.innerHTML = page('');
    start();
    document.body.insertAdjacentHTML('beforeend', tarteaucitron);
    click(at('#tarteaucitronPersonalize2'));
    expect(said.map(([kind]) => kind)).toEqual(['banner', 'banner-click']);
  });

  it('tells what the first layer offers, not the second', async () => {
    document.body.innerHTML = page(tarteaucitron);
    at('#tarteaucitronAllDenied2').remove();
    start();
    expect(said).toEqual([['banner', { ...shown, refuseAll: false }]]);
    at('#tarteaucitronCloseAlert').addEventListener('click', () => { at('#tarteaucitron').style.display = 'block'; at('#tarteaucitronAlertBig').style.display = 'none'; });
    click(at('#tarteaucitronCloseAlert'));
    await pass(2_000);
    expect(said.slice(1)).toEqual([['banner-click', { cmp: 'tarteaucitron', button: 'settings', words: 'Personnaliser' }]]);
    click(at('#youtubeAllowed'));
    click(at('#tarteaucitronAllDenied'));
    expect(clicks().slice(1)).toEqual([{ cmp: 'tarteaucitron', button: 'other', words: 'Autoriser' }, { cmp: 'tarteaucitron', button: 'refuse', words: 'Tout refuser' }]);
  });

  it('begins anew once the talk was concluded', async () => {
    document.body.innerHTML = page(tarteaucitron);
    start();
    const [alert, panel] = [at('#tarteaucitronAlertBig'), at('#tarteaucitron')];
    click(at('#tarteaucitronCloseAlert'));
    alert.style.display = 'none'; panel.style.display = 'block';
    await pass(500);
    click(at('#tarteaucitronAllAllowed'));
    panel.style.display = 'none';
    await pass(500);
    at('#tarteaucitronAllDenied2').remove();
    alert.style.display = 'block';
    await pass(500);
    expect(said.at(-1)).toEqual(['banner', { ...shown, refuseAll: false }]);
  });

  it('saves and closes', async () => {
    document.body.innerHTML = page(vanilla('preferences'));
    start();
    click(at('.pm__btn[data-role=save]'));
    click(at('.pm__close-btn'));
    expect(clicks()).toEqual([{ cmp: 'vanilla-cookieconsent', button: 'save', words: 'Enregistrer mes choix' }, { cmp: 'vanilla-cookieconsent', button: 'close', words: 'Fermer' }]);
  });
});

describe('a banner nobody knows', () => {
  it('is told by its shape, accepted and gone', async () => {
    document.body.innerHTML = homeMade['bar of plain boxes']!;
    start();
    const banner = { cmp: null, foundBy: 'shape', shown: true, acceptAll: true, refuseAll: true };
    click(at('.btn-yes'));
    at('.btn-yes').parentElement!.remove();
    await pass(300);
    expect(said).toEqual([['banner', banner], ['banner-click', { cmp: null, button: 'accept', words: 'J’accepte' }], ['banner', { ...banner, shown: false }]]);
  });

  it('answers to keys where its buttons are no buttons, and once where they are', () => {
    document.body.innerHTML = page('<div style="position:fixed"><p>Nous utilisons des cookies.</p><div role="button" tabindex="0">Refuser</div><button>Accepter</button></div>');
    start();
    key(at('[role=button]'), 'Tab');
    key(at('[role=button]'), 'Enter');
    key(at('div > button'), 'Enter');
    click(at('div > button'));
    expect(clicks()).toEqual([{ cmp: null, button: 'refuse', words: 'Refuser' }, { cmp: null, button: 'accept', words: 'Accepter' }]);
  });

  it('in a closed shadow root is seen and heard, once', async () => {
    document.body.innerHTML = page('<div id="host"></div>');
    const root = at('#host').attachShadow({ mode: 'closed' });
    root.innerHTML = '<div style="position:fixed">Nous utilisons des cookies. <button>Accepter</button><button>Refuser</button></div>';
    start({ closedRoot: (element) => (element.id === 'host' ? root : element.shadowRoot) });
    expect(said).toEqual([['banner', { cmp: null, foundBy: 'shape', shown: true, acceptAll: true, refuseAll: true }]]);
    // As browsers do: whoever listens outside learns the host and no more.
    const event = trusted(new MouseEvent('click', { bubbles: true, composed: true }));
    const whole = event.composedPath.bind(event);
    event.composedPath = () => whole().filter((node) => event.currentTarget === null || event.currentTarget === root || !(node instanceof Node) || !root.contains(node));
    root.querySelector('button')!.dispatchEvent(event);
    expect(clicks()).toEqual([{ cmp: null, button: 'accept', words: 'Accepter' }]);
    await pass(5_000);
    expect(clicks().length).toBe(1);
  });

  it('in a shadow root attached without any mutation is seen within three seconds', async () => {
    document.body.innerHTML = page('<div id="host"></div>');
    start();
    await pass(9_000);
    at('#host').attachShadow({ mode: 'open' }).innerHTML = '<div style="position:fixed">Nous utilisons des cookies. <button>Accepter</button></div>';
    await pass(3_000);
    expect(said).toEqual([['banner', expect.objectContaining({ foundBy: 'shape', shown: true })]]);
  });

  it('an OK is no choice', () => {
    document.body.innerHTML = homeMade['only an OK']!;
    start();
    expect(said).toEqual([['banner', { cmp: null, foundBy: 'shape', shown: true, acceptAll: false, refuseAll: false }]]);
    click(at('div > button'));
    expect(clicks()).toEqual([{ cmp: null, button: 'other', words: 'OK' }]);
  });
});

describe('nothing is told', () => {
  it.each(Object.entries(bannerless))('on %s, whatever is clicked', async (_name, html) => {
    document.body.innerHTML = html;
    start();
    for (const button of document.querySelectorAll('button, a')) click(button);
    await pass(6_000);
    expect(said).toEqual([]);
    expect(beside).not.toContain('banner-layer');
  });

  it('after it was stopped', async () => {
    document.body.innerHTML = page('');
    start();
    stop();
    document.body.insertAdjacentHTML('beforeend', tarteaucitron);
    click(at('#tarteaucitronPersonalize2'));
    await pass(5_000);
    expect(said).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('the library', () => {
  const says = (popup: () => LibraryPopup | null): Library & { asked: number } => {
    const library = { asked: 0, search: async (on: (popup: LibraryPopup) => void): Promise<void> => { library.asked++; const now = popup(); if (now) on(now); } };
    return library;
  };
  const box = '<section id="sb" style="position:fixed"><p>Piškotki na tej strani so nastavljeni.</p><button id="da">Sprejmi</button><button>Zavrni</button></section>';

  it('knows a banner that we do not, and where it stands', async () => {
    document.body.innerHTML = page(box);
    start({ library: says(() => ({ name: 'Some Banner.si', marks: () => [...document.querySelectorAll('#sb')] })) });
    await pass(100);
    expect(said).toEqual([['banner', { cmp: 'some-banner-si', foundBy: 'rule', shown: true, acceptAll: false, refuseAll: false }]]);
    click(at('#da'));
    click(at('main'));
    expect(clicks()).toEqual([{ cmp: 'some-banner-si', button: 'other', words: 'Sprejmi' }]);
    at('#sb').remove();
    await pass(1_500);
    expect(said.at(-1)).toEqual(['banner', { cmp: 'some-banner-si', foundBy: 'rule', shown: false, acceptAll: false, refuseAll: false }]);
  });

  it('uses our name where it is one of ours', async () => {
    document.body.innerHTML = page(box);
    start({ library: says(() => ({ name: 'Cybotcookiebot', marks: () => [at('#da')] })) });
    await pass(100);
    expect(said).toEqual([['banner', expect.objectContaining({ cmp: 'cookiebot', foundBy: 'rule' })]]);
  });

  it('swears to a banner it knows by code alone: told, bounded by nothing, gone when it is not said again', async () => {
    document.body.innerHTML = page('');
    let open = true;
    start({ library: says(() => (open ? { name: 'Conversant', marks: null } : null)) });
    await pass(100);
    expect(said).toEqual([['banner', { cmp: 'conversant', foundBy: 'rule', shown: true, acceptAll: false, refuseAll: false }]]);
    click(at('main'));
    open = false;
    await pass(20_000);
    expect(said.slice(1)).toEqual([['banner', { cmp: 'conversant', foundBy: 'rule', shown: false, acceptAll: false, refuseAll: false }]]);
  });

  it('a mark that is the page itself bounds nothing', async () => {
    document.body.innerHTML = page(homeMade['German']!);
    start({ library: says(() => ({ name: 'x', marks: () => [document.body] })) });
    await pass(100);
    click(at('main'));
    expect(clicks()).toEqual([]);
    click([...document.querySelectorAll('button')].find((button) => button.textContent === 'Alle akzeptieren')!);
    expect(clicks()).toEqual([{ cmp: 'x', button: 'accept', words: 'Alle akzeptieren' }]);
    stop();
    document.body.innerHTML = '<p>Bald mehr über diese Seite und über ihre Betreiber.</p><button>Weiter</button>';
    said = [];
    start({ library: says(() => ({ name: 'x', marks: () => [document.body] })) });
    await pass(100);
    expect(said).toEqual([]);
  });

  it('says nothing more once its marks are hidden, and lends no weight to anything else', async () => {
    document.body.innerHTML = `${bannerless['a cookie shop that offers one more']!}<section id="sb" style="display:none"><p>x</p></section>`;
    start({ library: says(() => ({ name: 'x', marks: () => [at('#sb')] })) });
    await pass(3_000);
    expect(said).toEqual([]);
  });

  it('is asked ever more rarely, and not while a banner of ours stands', async () => {
    document.body.innerHTML = page('');
    const quiet = says(() => null);
    start({ library: quiet });
    await pass(64_000);
    expect(quiet.asked).toBeGreaterThan(4);
    expect(quiet.asked).toBeLessThan(9);
    stop();
    document.body.innerHTML = page(tarteaucitron);
    const idle = says(() => null);
    start({ library: idle });
    await pass(10_000);
    expect(idle.asked).toBe(0);
  });
});

describe('the button a visitor would use', () => {
  // Only what is aimed at: a point needs a layout, which end-to-end tests have.
  const aimed = async (part: ConsentPart): Promise<string | null> => (await aimAtConsent([part], { document, cmpRules, phrases, closedRoot: openOnly, sight }, false))?.words ?? null;
  it('is the banner’s own', async () => {
    document.body.innerHTML = page(`<button>Tout accepter dehors</button>${tarteaucitron}`);
    expect(await aimed('accept')).toBe('Tout accepter');
    expect(await aimed('refuse')).toBe('Tout refuser');
  });
  it('is none where none is offered', async () => {
    document.body.innerHTML = homeMade['only an OK']!;
    expect(await aimed('accept')).toBeNull();
    document.body.innerHTML = bannerless['terms of sale to accept']!;
    expect(await aimed('accept')).toBeNull();
  });
});
