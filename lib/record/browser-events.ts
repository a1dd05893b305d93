import type { CookieLine, Sightings, TlsVersion } from '../model/observation.ts';
import { readCookieLine } from './cookie-line.ts';
import { policyOf } from './content-policy.ts';

/**
 * What the browser's own events say, as plain functions of their details: no `browser.*` here, so that they
 * are tested with literals (the fake browser of the build tool has neither cookies nor webRequest).
 */
export interface RequestDetails {
  readonly requestId: string; readonly url: string; readonly method: string; readonly type: string;
  readonly tabId: number; readonly frameId: number; /** -1: it has none. */ readonly parentFrameId?: number; readonly timeStamp: number; readonly documentId?: string | undefined;
  readonly initiator?: string | undefined; readonly originUrl?: string | undefined; readonly documentUrl?: string | undefined;
  readonly redirectUrl?: string | undefined; readonly statusLine?: string | undefined; readonly ip?: string | undefined;
  readonly statusCode?: number; readonly fromCache?: boolean;
  readonly requestHeaders?: readonly { readonly name: string; readonly value?: string | undefined }[] | undefined;
  readonly responseHeaders?: readonly { readonly name: string; readonly value?: string | undefined }[] | undefined;
}

/**
 * The address (or origin) of the top document that a request belongs to, where the request itself tells; null: the tab
 * has to be asked, which may be elsewhere by the time it answers. A document that is about to take a tab over asks for
 * its parts before the browser calls it frame 0: until then all that shows it to be the top one is that nothing holds it.
 */
export function topOfRequest({ type, url, frameId, parentFrameId, initiator, documentUrl }: Pick<RequestDetails, 'type' | 'url' | 'frameId' | 'parentFrameId' | 'initiator' | 'documentUrl'>): string | null {
  if (type === 'main_frame') return url;
  if (frameId !== 0 && parentFrameId !== -1) return null;
  // Firefox tells the document, Chromium its origin.
  return /^https?:/.test(initiator ?? '') ? initiator! : documentUrl ?? null;
}

export function requestSeen(details: RequestDetails): Sightings<string>['request'] {
  const headers = details.requestHeaders;
  const cookies = headers?.filter(({ name }) => name.toLowerCase() === 'cookie').map(({ value }) => value ?? '');
  const refererTells = refererOf(details);
  return {
    requestId: details.requestId, url: details.url, method: details.method, type: details.type,
    initiator: details.initiator ?? originOf(details.originUrl),
    cookiesSent: cookies === undefined ? null : cookies.flatMap((line) => line.split(';')).map((pair) => pair.split('=')[0]!.trim()).filter(Boolean).slice(0, 100),
    ...(refererTells === null ? {} : { refererTells }),
  };
}

/** Does the Referer tell another origin more than where the visitor came from? Null: no. Its text goes nowhere. */
function refererOf({ requestHeaders, url, type }: RequestDetails): 'path' | 'query' | null {
  // Where a visitor comes from when following a link is another question than what pages send to third parties.
  if (type === 'main_frame') return null;
  const value = requestHeaders?.find(({ name }) => name.length === 7 && name.toLowerCase() === 'referer')?.value ?? '';
  // By far the most: the origin alone, with its slash.
  if (value === '' || /^[a-z]+:\/\/[^/?#]+\/?$/i.test(value)) return null;
  const referer = parsed(value);
  if (referer === null || referer.host === parsed(url)?.host) return null;
  return referer.search !== '' ? 'query' : 'path';
}

/** What the answer for a top-level document asks of the browser. */
export function responseSeen(details: RequestDetails): Sightings<string>['response'] {
  const headers = details.responseHeaders ?? [];
  const all = (wanted: string): string[] => headers.filter(({ name }) => name.toLowerCase() === wanted).map(({ value }) => value ?? '');
  return {
    requestId: details.requestId, status: details.statusCode ?? 0, fromCache: details.fromCache ?? false,
    hstsSeconds: hstsOf(all('strict-transport-security')[0] ?? ''), csp: policyOf(all('content-security-policy'), all('content-security-policy-report-only').length > 0),
  };
}

/** RFC 6797, 8.1: only the first such header counts; without a max-age it is not heeded. */
function hstsOf(header: string): number | null {
  const age = /(?:^|;)\s*max-age\s*=\s*"?(\d{1,15})"?\s*(?:;|$)/i.exec(header)?.[1];
  return age === undefined ? null : Number(age);
}

/** Chromium answers for HSTS with a status line of its own and no server's address; Firefox upgrades before it asks. */
export function redirectSeen(details: RequestDetails): Sightings<string>['redirect'] {
  const status = details.statusCode ?? 0;
  const internal = details.fromCache === true || /\binternal redirect\b/i.test(details.statusLine ?? '') || (status === 307 && !details.ip && /^http:/.test(details.url) && details.redirectUrl === details.url.replace(/^http:/, 'https:'));
  return { requestId: details.requestId, from: details.url, to: details.redirectUrl ?? '', status, internal };
}

const TLS: ReadonlyMap<string, TlsVersion> = new Map([['TLSv1', '1.0'], ['TLSv1.1', '1.1'], ['TLSv1.2', '1.2'], ['TLSv1.3', '1.3']]);
/** As Firefox calls it (MDN, webRequest.SecurityInfo, read 2026-11-22). Null: another, or none. */
export function tlsOf(protocolVersion: string | undefined): TlsVersion | null {
  return TLS.get(protocolVersion ?? '') ?? null;
}

/** @param requestAt epoch ms at which the request left, when this life of the worker saw it; else the answer's time */
export function cookieHeadersSeen(details: RequestDetails, requestAt: number): Sightings<string>['cookie-header'][] {
  const lines = (details.responseHeaders ?? []).filter(({ name }) => name.toLowerCase() === 'set-cookie')
    // Firefox joins several Set-Cookie headers with line feeds (MDN, webRequest.HttpHeaders).
    .flatMap(({ value }) => (value ?? '').split('\n')).map((line) => readCookieLine(line, details.timeStamp)).filter((line) => line !== null);
  return lines.map((line) => ({ line, requestId: details.requestId, requestAt, url: details.url, type: details.type }));
}

export interface ChangeDetails {
  readonly removed: boolean; readonly cause: string;
  readonly cookie: {
    readonly name: string; readonly value: string; readonly domain: string; readonly hostOnly: boolean; readonly path: string; readonly secure: boolean;
    readonly httpOnly: boolean; readonly sameSite: string; readonly session: boolean; readonly expirationDate?: number | undefined;
    readonly partitionKey?: { readonly topLevelSite?: string | undefined } | undefined;
  };
}

/** @param at epoch ms of arrival: the event itself carries no time */
export function cookieChangeSeen({ removed, cause, cookie }: ChangeDetails, at: number): Sightings<string>['cookie-change'] {
  return { line: cookieSeen(cookie, at), hostOnly: cookie.hostOnly, removed, cause, partition: partitionOf(cookie) };
}

export const partitionOf = (cookie: ChangeDetails['cookie']): string | null => {
  const site = cookie.partitionKey?.topLevelSite;
  return site ? (hostOf(site) ?? site) : null;
};

function cookieSeen(cookie: ChangeDetails['cookie'], at: number): CookieLine<string> {
  const sameSite = cookie.sameSite === 'no_restriction' ? 'none' : cookie.sameSite === 'lax' || cookie.sameSite === 'strict' ? cookie.sameSite : null;
  return {
    name: cookie.name, value: cookie.value, domain: cookie.domain.replace(/^\./, ''), path: cookie.path,
    maxAgeSeconds: cookie.session || cookie.expirationDate === undefined ? null : Math.round(cookie.expirationDate - at / 1000),
    secure: cookie.secure, httpOnly: cookie.httpOnly, sameSite, partitioned: partitionOf(cookie) !== null,
  };
}

const parsed = (url: string): URL | null => { try { return new URL(url); } catch { return null; } };

function originOf(url: string | undefined): string | null {
  try { return url ? new URL(url).origin : null; } catch { return null; }
}

function hostOf(url: string): string | null {
  try { return new URL(url).hostname || null; } catch { return null; }
}
