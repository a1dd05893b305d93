// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startConsent } from '../../lib/record/banner.ts';
import { unknownBanner } from '../../lib/record/banner-found.ts';
import { placesOf } from '../../lib/record/banner-places.ts';
import { banners, lookalikes } from '../sites/pages.ts';
import { cmpRules, openOnly, phrases, sight, trusted } from './banner-pages.ts';

let said: string[] = [];
let stop = (): void => {};
/** Footers have a link to a text about cookies, told as a pointer; what opens a choice would be another thing. */
const start = (): void => { stop = startConsent({ document, emit: (kind, data) => { if (!('leads' in data)) said.push(kind); }, cmpRules, phrases, closedRoot: openOnly, sight, library: null }); };

beforeEach(() => { vi.useFakeTimers(); said = []; });
afterEach(() => { stop(); vi.useRealTimers(); document.body.innerHTML = ''; });

it('there are twenty', () => { expect(Object.keys(lookalikes)).toHaveLength(20); });

describe('looks like a banner, and is none', () => {
  it.each(Object.entries(lookalikes))('%s', async (_name, html) => {
    document.body.innerHTML = html;
    start();
    await vi.advanceTimersByTimeAsync(2_000);
    // Whatever is clicked: no choice about cookies.
    for (const control of document.querySelectorAll('button, a')) control.dispatchEvent(trusted(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true })));
    await vi.advanceTimersByTimeAsync(4_000);
    expect(said).toEqual([]);
  });
});

describe('a home-made banner of a whole page is bounded', () => {
  const expected: Readonly<Record<string, string>> = { fair: '#bandeau', 'refuse-in-text': '#bandeau', 'pre-ticked': '#un', scrolling: '#bandeau', wall: '.mur', 'ignores-refusal': '#bandeau' };
  it.each(Object.entries(expected))('%s', (name, selector) => {
    document.body.innerHTML = banners[name]!;
    const banner = unknownBanner({ document, cmpRules, phrases, closedRoot: openOnly, sight }, placesOf(document, openOnly));
    const [root] = banner?.roots ?? [];
    expect(root && (root.matches(selector) || root.parentElement?.matches(selector))).toBe(true);
  });
});
