import { getDomain } from 'tldts';

/**
 * Sites: eTLD+1 by the public suffix list, private suffixes included (`alice.github.io` and `bob.github.io`
 * are two sites). Addresses, `localhost` and bare suffixes are each a site of their own, never `null`, so
 * that two of them are never the same site by accident.
 */

/** Host name of a host or URL, lower case, without port, brackets kept for IPv6. Null when there is none. */
export function hostOf(hostOrUrl: string): string | null {
  const text = hostOrUrl.trim().toLowerCase();
  const isUrl = /^[a-z][a-z0-9+.-]*:\/\//.test(text);
  if (!isUrl && /^(about|data|blob|javascript|mailto):/.test(text)) return null;
  try {
    const host = new URL(isUrl ? text : `http://${text.replace(/^\.+/, '')}`).hostname.replace(/\.+$/, '');
    return host === '' ? null : host;
  } catch {
    return null;
  }
}

const sites = new Map<string, string | null>();
const MOST_SITES = 2_000;

/** The site of a host or URL: eTLD+1, or the host itself for addresses and `localhost`. Null: no host at all. */
export function siteOf(hostOrUrl: string): string | null {
  const known = sites.get(hostOrUrl);
  if (known !== undefined) return known;
  const host = hostOf(hostOrUrl);
  const site = host === null ? null : (getDomain(host, { allowPrivateDomains: true }) ?? host);
  // A cache of a pure function: what it holds can never change an answer.
  if (sites.size >= MOST_SITES) sites.clear();
  sites.set(hostOrUrl, site);
  return site;
}

/** Same site? Two things without a host are not. */
export function sameSite(a: string, b: string): boolean {
  const site = siteOf(a);
  return site !== null && site === siteOf(b);
}

const PRIVATE_V4 = /^(127\.|10\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.|0\.0\.0\.0$)/;
/** Loopback, unique local (fc00::/7) and link-local (fe80::/10), RFC 4193 and 4291. */
const PRIVATE_V6 = /^\[(::1?|f[cd][0-9a-f]{2}:.*|fe[89ab][0-9a-f]:.*|::ffff:(7f|a[0-9a-f]{2}:|c0a8).*)\]$/;

/**
 * Loopback, private networks (RFC 1918, 4193), link-local and names that never leave the house (`.local`,
 * RFC 6762; `.localhost`, RFC 6761; `.internal`; a single label): the public web's duty of HTTPS is not theirs.
 */
export function isLocal(hostOrUrl: string): boolean {
  const host = hostOf(hostOrUrl);
  if (host === null) return false;
  if (host.startsWith('[')) return PRIVATE_V6.test(host);
  if (/^[\d.]+$/.test(host)) return PRIVATE_V4.test(host);
  return !host.includes('.') || /\.(localhost|local|internal|home\.arpa)$/.test(host);
}
