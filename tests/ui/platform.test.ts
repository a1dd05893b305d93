import { beforeEach, describe, expect, test, vi } from 'vitest';

/** The browser, as far as these few functions use it. The real one is met in the end-to-end tests. */
const browser = vi.hoisted(() => ({
  action: { setBadgeText: vi.fn(async () => {}), setBadgeBackgroundColor: vi.fn(async () => {}), setBadgeTextColor: vi.fn(async () => {}) },
  tabs: { query: vi.fn(), get: vi.fn(), reload: vi.fn() },
  permissions: { contains: vi.fn(), request: vi.fn() },
  runtime: { sendMessage: vi.fn(), onMessage: { addListener: vi.fn() }, getURL: (path: string) => `chrome-extension://abc/${path}` },
}));
vi.mock('webextension-polyfill', () => ({ default: browser }));
const { badgeOf, showBadge, showIdleBadge } = await import('../../lib/platform/badge.ts');
const { unwatchable } = await import('../../lib/platform/pages.ts');
const { hasAccess } = await import('../../lib/platform/permissions.ts');
const { tabSeen } = await import('../../lib/platform/tabs.ts');
const { answerMessages, isOwnPage, send } = await import('../../lib/platform/messages.ts');
beforeEach(() => { vi.clearAllMocks(); });

/** WCAG 2.2, "contrast ratio". */
function contrast(a: string, b: string): number {
  const light = (hex: string): number => {
    const part = (i: number): number => { const c = Number.parseInt(hex.slice(i, i + 2), 16) / 255; return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4; };
    return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
  };
  const [low = 0, high = 0] = [light(a), light(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

describe('badge', () => {
  test('the ruler itself', () => { expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 1); expect(contrast('#777777', '#ffffff')).toBeLessThan(4.5); });
  test.each(['A', 'B', 'C', 'D', 'E', null] as const)('grade %s can be read', (grade) => {
    const badge = badgeOf({ grade, value: grade === null ? null : 50, coverage: 1 }, 0);
    expect(badge.text).toBe(grade ?? '');
    expect(contrast(badge.background, badge.colour)).toBeGreaterThanOrEqual(4.5);
  });
  test('critical failures outrank the letter', () => {
    expect(badgeOf({ grade: 'E', value: 39, coverage: 1 }, 2).text).toBe('2');
    expect(badgeOf(null, 12).text).toBe('9+');
    expect(contrast(badgeOf(null, 1).background, '#ffffff')).toBeGreaterThanOrEqual(4.5);
  });
  test('is painted on one tab only, and a closed tab is no error', async () => {
    await showBadge(7, { grade: 'B', value: 80, coverage: 1 }, 0);
    expect(browser.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: 'B' });
    browser.action.setBadgeText.mockRejectedValueOnce(new Error('No tab with id: 7'));
    await expect(showIdleBadge(7)).resolves.toBeUndefined();
  });
});

test.each([
  ['https://shop.example.fr/', null], ['http://localhost:8100/a', null], [undefined, 'browser-page'], ['chrome://newtab/', 'browser-page'], ['about:blank', 'browser-page'],
  ['moz-extension://abc/popup.html', 'browser-page'], ['view-source:https://a.fr/', 'browser-page'], ['file:///home/a.html', 'not-web'], ['data:text/html,x', 'not-web'],
  ['https://chromewebstore.google.com/detail/x', 'store'], ['https://chrome.google.com/webstore/detail/x', 'store'], ['https://chrome.google.com/other', null], ['https://addons.mozilla.org/fr/', 'store'],
  ['https://addons.mozilla.org.evil.test/', null], ['https://microsoftedge.microsoft.com/addons/x', 'store'], ['https://microsoftedge.microsoft.com/addonsomething', null], ['https://chromewebstore.google.com/', 'store'],
])('unwatchable %s: %s', (url, why) => { expect(unwatchable(url)).toBe(why); });

describe('access', () => {
  test('given everywhere, or to this site alone, or withheld', async () => {
    browser.permissions.contains.mockResolvedValueOnce(true);
    expect(await hasAccess('https://a.fr/')).toBe(true);
    browser.permissions.contains.mockResolvedValueOnce(false).mockResolvedValueOnce(true);
    expect(await hasAccess('https://a.fr/x?y')).toBe(true);
    expect(browser.permissions.contains).toHaveBeenLastCalledWith({ origins: ['https://a.fr/*'] });
    browser.permissions.contains.mockResolvedValue(false);
    expect(await hasAccess('https://a.fr/')).toBe(false);
    expect(await hasAccess(undefined)).toBe(false);
  });
});

describe('tabs', () => {
  test('the one in front, the one asked for, one that is gone', async () => {
    browser.tabs.query.mockResolvedValueOnce([{ id: 3, url: 'https://a.fr/', status: 'loading', incognito: false }]);
    expect(await tabSeen(null)).toEqual({ id: 3, url: 'https://a.fr/', loading: true, incognito: false });
    browser.tabs.get.mockResolvedValueOnce({ id: 9, status: 'complete', incognito: true });
    expect(await tabSeen(9)).toEqual({ id: 9, url: undefined, loading: false, incognito: true });
    browser.tabs.get.mockRejectedValueOnce(new Error('gone'));
    expect(await tabSeen(9)).toBeNull();
  });
});

describe('messages', () => {
  test('an answer of nothing is a failure: the outbox must send again', async () => {
    browser.runtime.sendMessage.mockResolvedValueOnce(undefined);
    await expect(send('batch', { source: 's', observations: [] })).rejects.toThrow('nobody answered');
    browser.runtime.sendMessage.mockResolvedValueOnce(4);
    expect(await send('batch', { source: 's', observations: [] })).toBe(4);
  });
  test('what comes is told with its sender as the browser knows it; what is not ours is left alone', async () => {
    const batch = vi.fn(async () => 2);
    answerMessages({ batch, consent: async () => true, panel: async () => true, notice: async () => true, asked: async () => true, forms: async () => true, typing: async () => true, clean: async () => ({ results: [], stopped: null }), answered: async () => true, awake: async () => true as const });
    const hear = browser.runtime.onMessage.addListener.mock.calls[0]?.[0] as (message: unknown, sender: unknown) => unknown;
    const ask = { source: 's', observations: [1, 2] };
    expect(await hear({ name: 'batch', ask }, { tab: { id: 5, url: 'https://a.fr/', incognito: false }, frameId: 2, documentId: 'D', url: 'https://b.fr/' })).toBe(2);
    expect(batch).toHaveBeenCalledWith(ask, { tab: 5, frame: 2, document: 'D', url: 'https://b.fr/', tabUrl: 'https://a.fr/', incognito: false });
    for (const stranger of [null, 'batch', {}, { name: 'toString', ask }, { name: 'batch' }]) expect(hear(stranger, {})).toBeUndefined();
  });
  test.each([['chrome-extension://abc/popup.html?tab=7', true], ['chrome-extension://abcd/popup.html', false], ['https://evil.test/?chrome-extension://abc/', false], [null, false]])('%s is a page of our own: %s', (url, own) => {
    expect(isOwnPage({ tab: null, frame: 0, document: null, url, tabUrl: null, incognito: false })).toBe(own);
  });
});
