import browser from 'webextension-polyfill';

/** All web pages, as the manifest asks: a tracer's host is rarely the site's own. */
const EVERYWHERE = { origins: ['*://*/*'] };

/**
 * May the recorders run on this page? Both browsers let the visitor withhold it, as a whole or site by site.
 * @param url undefined when the browser does not tell it, which is itself a sign of withheld access
 */
export async function hasAccess(url: string | undefined): Promise<boolean> {
  if (await browser.permissions.contains(EVERYWHERE)) return true;
  const origin = url !== undefined && URL.canParse(url) ? new URL(url).origin : 'null';
  return origin !== 'null' && browser.permissions.contains({ origins: [`${origin}/*`] });
}

/**
 * Asks the visitor. Call it straight from a click: browsers refuse it outside a gesture, which is why it
 * cannot be a message to the worker. All sites at once: a chat's cookies live on its vendor's host.
 */
export const requestAccess = (): Promise<boolean> => browser.permissions.request(EVERYWHERE);
