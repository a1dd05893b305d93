/** Why a page cannot be watched, whatever the visitor allows. Null: it is an ordinary web page. */
export type Unwatchable = 'browser-page' | 'store' | 'not-web';

/**
 * Pages where browsers run no extension. Chromium: the web store. Firefox: Mozilla's own sites
 * (the default of `extensions.webextensions.restrictedDomains`). Edge and Opera: their stores.
 */
const STORES: readonly string[] = [
  'chromewebstore.google.com', 'chrome.google.com/webstore', 'microsoftedge.microsoft.com/addons', 'addons.opera.com',
  'addons.mozilla.org', 'accounts.firefox.com', 'api.accounts.firefox.com', 'support.mozilla.org', 'discovery.addons.mozilla.org',
  'addons.thunderbird.net', 'accounts-static.cdn.mozilla.net', 'content.cdn.mozilla.net', 'install.mozilla.org', 'profile.accounts.firefox.com',
  'oauth.accounts.firefox.com', 'sync.services.mozilla.com', 'token.services.mozilla.com',
];

/** @param url a tab's address; undefined (the browser would not tell) counts as the browser's own page. */
export function unwatchable(url: string | undefined): Unwatchable | null {
  const parsed = url !== undefined && URL.canParse(url) ? new URL(url) : null;
  if (parsed === null) return 'browser-page';
  if (parsed.protocol === 'file:' || parsed.protocol === 'data:' || parsed.protocol === 'blob:' || parsed.protocol === 'ftp:') return 'not-web';
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return 'browser-page';
  const address = parsed.hostname + parsed.pathname;
  return STORES.some((store) => address === store || address.startsWith(`${store}/`)) ? 'store' : null;
}
