// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bannerLikely, watchForBanner } from '../../lib/record/banner-likely.ts';
import { bannerless, homeMade, page, tarteaucitron, vanilla } from './banner-pages.ts';

beforeEach(() => { document.documentElement.removeAttribute('class'); document.body.innerHTML = ''; });

describe('bannerLikely', () => {
  it.each(Object.entries({ ...homeMade, tarteaucitron: page(tarteaucitron), vanilla: page(vanilla('consent')) }))('is worth a look: %s', (_name, html) => {
    document.body.innerHTML = html;
    expect(bannerLikely(document)).toBe(true);
  });

  it.each([
    ['a platform’s empty host', '<div id="usercentrics-root"></div>'], ['a custom element', '<cmp-banner></cmp-banner>'], ['a nested host', '<div><div id="axeptio_overlay"></div></div>'],
    ['a frame of a platform', '<div><p>x</p></div><iframe src="https://cdn.privacy-mgmt.com/index.html?message_id=1" srcdoc=""></iframe>'], ['an OK in a dialog', '<div role="dialog">Ce site utilise des cookies <b>OK</b></div>'],
  ])('is worth a look: %s', (_name, html) => {
    document.body.innerHTML = page(html);
    expect(bannerLikely(document)).toBe(true);
  });

  it.each([
    ['a shop', page('')], ['a long list', page(`<ul>${'<li class="item"><a href="/p">Produit</a><button class="btn">Ajouter au panier</button></li>'.repeat(300)}</ul>`)],
    ['a chat', bannerless['a chat greeting with answers']!], ['a login', page('<dialog open><input type="password"><button>Connexion</button></dialog>')],
    ['an advertisement that carries a consent string', page('<iframe src="https://ads.example/frame?gdpr=1&gdpr_consent=CPx" srcdoc=""></iframe>')], ['a page about denim', page('<button>Denim</button><button>OKLM</button>')],
  ])('costs nothing more: %s', (_name, html) => {
    document.body.innerHTML = html;
    expect(bannerLikely(document)).toBe(false);
  });

  it('is worth a look: words in a shadow root, closed too where it can be reached', () => {
    document.body.innerHTML = page('<div id="a"></div><x-box></x-box>');
    const root = document.querySelector('#a')!.attachShadow({ mode: 'closed' });
    expect(bannerLikely(document)).toBe(false);
    root.innerHTML = 'Nous utilisons des cookies';
    expect(bannerLikely(document)).toBe(false);
    expect(bannerLikely(document, (element) => (element.id === 'a' ? root : null))).toBe(true);
    document.querySelector('x-box')!.attachShadow({ mode: 'open' }).innerHTML = 'We use cookies';
    expect(bannerLikely(document)).toBe(true);
  });

  it.each([
    ['a link at the end of a long page', `${page(`<ul>${'<li><a href="/p">Produit</a><button class="btn">Ajouter au panier</button></li>'.repeat(300)}</ul>`)}<div><a href="#c">Gérer mes cookies</a></div>`],
    ['an icon with a label', page('<div><div><div><button aria-label="Cookie settings"><svg></svg></button></div></div></div>')],
  ])('is worth a look where the choice can be opened again: %s', (_name, html) => {
    document.body.innerHTML = html;
    expect(bannerLikely(document)).toBe(true);
  });

  it('asks few of many elements, and neither for styles nor for boxes', () => {
    document.body.innerHTML = page(`<div><div><ul>${'<li class="item"><a href="/p">Produit de notre atelier</a><button class="btn">Ajouter au panier</button><p>24 €</p></li>'.repeat(800)}</ul></div></div>`);
    bannerLikely(document);
    const links = vi.spyOn(Element.prototype, 'getAttribute');
    expect(bannerLikely(document)).toBe(false);
    // Of 800 links and as many buttons, the last 300 for a label; what hangs near the body for its names.
    expect(links.mock.calls.filter(([name]) => name === 'aria-label').length).toBeLessThan(800);
    links.mockRestore();
    const styles = vi.spyOn(window, 'getComputedStyle');
    const boxes = vi.spyOn(Element.prototype, 'getBoundingClientRect');
    bannerLikely(document);
    expect([styles.mock.calls.length, boxes.mock.calls.length]).toEqual([0, 0]);
    styles.mockRestore(); boxes.mockRestore();
  });

  it('says no before there is a body', () => { expect(bannerLikely(document.implementation.createHTMLDocument())).toBe(false); });
});

describe('watchForBanner', () => {
  let stop = (): void => {};
  beforeEach(() => { vi.useFakeTimers(); });
  afterEach(() => { stop(); vi.useRealTimers(); });
  const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

  it('calls once, at once when the banner is there', async () => {
    document.body.innerHTML = page(tarteaucitron);
    const likely = vi.fn();
    stop = watchForBanner(document, likely);
    expect(likely).toHaveBeenCalledTimes(1);
    document.body.append(document.createElement('div'));
    window.dispatchEvent(new Event('load'));
    await pass(60_000);
    expect(likely).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount(), 'it costs nothing any more').toBe(0);
  });

  it('sees what is hung into the body within two seconds', async () => {
    document.body.innerHTML = page('');
    const likely = vi.fn();
    stop = watchForBanner(document, likely);
    await pass(60_000);
    expect(likely).not.toHaveBeenCalled();
    document.body.insertAdjacentHTML('beforeend', tarteaucitron);
    await pass(1_100);
    expect(likely).toHaveBeenCalledTimes(1);
  });

  it('sees what is hung in deeper, without watching the whole page', async () => {
    document.body.innerHTML = '<div id="app"><main><div id="in"></div></main></div>';
    const likely = vi.fn();
    stop = watchForBanner(document, likely);
    await pass(3_000);
    document.querySelector('#in')!.innerHTML = '<div style="position:fixed"><p>Cookies</p><button>Tout accepter</button></div>';
    await pass(1_100);
    expect(likely).toHaveBeenCalledTimes(1);
  });

  it('looks ever more rarely where nothing comes, and again after a click', async () => {
    document.body.innerHTML = page('');
    const looks = vi.spyOn(document, 'querySelectorAll');
    const each = (): number => looks.mock.calls.filter(([selector]) => selector === 'dialog').length;
    stop = watchForBanner(document, () => {});
    await pass(10 * 60_000);
    const rested = each();
    expect(rested).toBeLessThan(25);
    for (let i = 0; i < 50; i++) { document.body.append(document.createElement('p')); await pass(100); }
    expect(each() - rested, 'never more than once a second').toBeLessThan(7);
    const before = each();
    await pass(60 * 60_000);
    document.body.click();
    await pass(3_100);
    expect(each()).toBeGreaterThan(before + 2);
    looks.mockRestore();
  });

  it('can be stopped', async () => {
    document.body.innerHTML = page('');
    const likely = vi.fn();
    watchForBanner(document, likely)();
    document.body.insertAdjacentHTML('beforeend', tarteaucitron);
    await pass(60_000);
    expect(likely).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});
