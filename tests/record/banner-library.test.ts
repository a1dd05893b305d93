// @vitest-environment happy-dom
import AutoConsent from '@duckduckgo/autoconsent';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { askLibrary, openLibrary } from '../../lib/record/banner-library.ts';
import { page } from './banner-pages.ts';

beforeEach(() => {
  document.head.innerHTML = '';
  document.body.innerHTML = '';
  // Without layout nothing has a parent it is placed in; the library takes that for hidden.
  Object.defineProperty(HTMLElement.prototype, 'offsetParent', { configurable: true, get(this: HTMLElement) { return this.style.display === 'none' ? null : document.body; } });
});
const banner = '<div id="klaviyo"></div><div id="cookie-law-info-bar">Cookies</div><div id="moove_gdpr_cookie_info_bar"><span>We use cookies</span><button class="mgbutton moove-gdpr-infobar-allow-all">Accept</button></div>';

describe('the consent library', () => {
  it('says what is open, and by which elements it knows', async () => {
    document.body.innerHTML = page(banner);
    const popups = await askLibrary(300);
    expect(popups.map(({ name }) => name)).toEqual(['Moove']);
    expect(popups[0]!.marks!()).toEqual([document.querySelector('#moove_gdpr_cookie_info_bar')]);
    document.querySelector<HTMLElement>('#moove_gdpr_cookie_info_bar')!.remove();
    expect(popups[0]!.marks!(), 'as they are now').toEqual([]);
  });

  it('says nothing of a page without one', async () => {
    document.body.innerHTML = page('');
    expect(await askLibrary(300)).toEqual([]);
  });

  it('knows platforms by code too', async () => {
    document.body.innerHTML = page('<div class="cmp-root"><div class="cmp-receptacle">x</div></div>');
    expect(await askLibrary(300)).toEqual([{ name: 'Conversant', marks: null }]);
  });

  it('does not act: no click, no style, no attribute, no code for the page', async () => {
    document.body.innerHTML = page(`${banner}<div id="onetrust-banner-sdk"><button id="onetrust-reject-all-handler">Reject</button></div><div id="didomi-host"><div id="didomi-popup">x<button id="didomi-notice-disagree-button">x</button></div></div><div class="cookieinfo"><a class="cookieinfo-close">x</a></div>`);
    const clicked = vi.fn();
    document.addEventListener('click', clicked, true);
    const before = document.documentElement.outerHTML;
    const asked = vi.spyOn(AutoConsent.prototype, 'start');
    const popups = await askLibrary(2_500);
    expect(popups.map(({ name }) => name)).toEqual(expect.arrayContaining(['Moove', 'Onetrust', 'didomi', 'cookieinfo']));
    expect(document.documentElement.outerHTML).toBe(before);
    expect(clicked).not.toHaveBeenCalled();
    expect(asked).not.toHaveBeenCalled();
    document.removeEventListener('click', clicked, true);
  });

  it('does not ask rules that would evaluate code in the page', async () => {
    // Osano's popup is "open" for a rule whose evaluation was answered carelessly.
    document.body.innerHTML = page('<div class="osano-cm-window"><div class="osano-cm-dialog">x</div></div><div id="cookie-law-info-bar">x</div><div id="usercentrics-root"></div>');
    const send = vi.spyOn(AutoConsent.prototype, 'receiveMessageCallback');
    expect(await askLibrary(2_500)).toEqual([]);
    // The few platforms it knows by code still ask, and learn "no".
    for (const [message] of send.mock.calls) expect(message).toMatchObject({ type: 'evalResp', result: false });
    expect(send.mock.calls.length).toBeLessThan(4);
    send.mockRestore();
  });

  it('answers again when asked again', async () => {
    const library = openLibrary();
    const names: (string | null)[] = [];
    document.body.innerHTML = page('');
    await library.search(({ name }) => names.push(name));
    document.body.innerHTML = page(banner);
    await library.search(({ name }) => names.push(name));
    await new Promise((resolve) => { setTimeout(resolve, 100); });
    expect(names).toEqual(['Moove']);
  });
});
