import { describe, expect, it } from 'vitest';
import { cookieChangeSeen, cookieHeadersSeen, redirectSeen, requestSeen, responseSeen, tlsOf, topOfRequest, type RequestDetails } from '../../lib/record/browser-events.ts';

const details = (more: Partial<RequestDetails> = {}): RequestDetails => ({ requestId: '7', url: 'https://cdn.livechatinc.com/tracking.js', method: 'GET', type: 'script', tabId: 1, frameId: 0, timeStamp: 5_000, ...more });

describe('what the browser itself saw', () => {
  it('names the cookies a request carried, never their values', () => {
    const seen = requestSeen(details({ requestHeaders: [{ name: 'Cookie', value: '__lc_cid=secret-1; other=secret-2' }] }));
    expect(seen.cookiesSent).toEqual(['__lc_cid', 'other']);
    expect(JSON.stringify(seen)).not.toContain('secret');
  });
  it('tells "none" from "not shown"', () => {
    expect(requestSeen(details({ requestHeaders: [] })).cookiesSent).toEqual([]);
    expect(requestSeen(details()).cookiesSent).toBeNull();
  });
  it('takes the initiator from either browser', () => {
    expect(requestSeen(details({ initiator: 'https://shop.example.fr' })).initiator).toBe('https://shop.example.fr');
    expect(requestSeen(details({ originUrl: 'https://shop.example.fr/a?b' })).initiator).toBe('https://shop.example.fr');
  });
  it.each([
    ['the document itself', { type: 'main_frame', url: 'https://shop.example.fr/' }, 'https://shop.example.fr/'],
    ['Chromium tells its origin', { initiator: 'https://shop.example.fr' }, 'https://shop.example.fr'],
    ['Firefox tells its address', { originUrl: 'https://cdn.example/a.js', documentUrl: 'https://shop.example.fr/a' }, 'https://shop.example.fr/a'],
    ['about to take the tab over: not yet frame 0', { frameId: 7, parentFrameId: -1, initiator: 'https://shop.example.fr' }, 'https://shop.example.fr'],
    ['a frame says nothing of what holds it', { frameId: 7, parentFrameId: 0, initiator: 'https://chat.example' }, null],
    ['nor does one whose holder is not told', { frameId: 7, initiator: 'https://chat.example' }, null],
    ['nobody told', {}, null],
    ['a page of the browser’s own', { initiator: 'chrome://newtab' }, null],
  ])('whose request it is, by itself: %s', (_, more, expected) => expect(topOfRequest(details(more))).toBe(expected));
  it('reads every Set-Cookie, joined ones too, and dates them by their request', () => {
    const seen = cookieHeadersSeen(details({ responseHeaders: [{ name: 'set-cookie', value: 'a=1; Path=/\nb=2' }, { name: 'Set-Cookie', value: 'c=3' }, { name: 'Date', value: 'x' }] }), 4_000);
    expect(seen.map(({ line, requestAt }) => [line.name, requestAt])).toEqual([['a', 4_000], ['b', 4_000], ['c', 4_000]]);
  });
  it('keeps a partition key, and the lifetime a cookie got', () => {
    const cookie = { name: 'p', value: 'v', domain: '.chat.example', hostOnly: false, path: '/', secure: true, httpOnly: false, sameSite: 'no_restriction', session: false, expirationDate: 1_060, partitionKey: { topLevelSite: 'https://example.fr' } };
    expect(cookieChangeSeen({ removed: false, cause: 'explicit', cookie }, 1_000_000)).toMatchObject({ partition: 'example.fr', line: { domain: 'chat.example', maxAgeSeconds: 60, sameSite: 'none', partitioned: true } });
  });
});

describe('what requests and answers tell others', () => {
  const referer = (value: string, more: Partial<RequestDetails> = {}): string | undefined => requestSeen(details({ requestHeaders: [{ name: 'Referer', value }], ...more })).refererTells;
  it('says whether a third party was told the path, and keeps none of it', () => {
    expect(referer('https://shop.example.fr/')).toBeUndefined();
    expect(referer('https://shop.example.fr')).toBeUndefined();
    expect(referer('https://shop.example.fr/compte/commande-12')).toBe('path');
    expect(referer('https://shop.example.fr/?email=a@b.fr')).toBe('query');
    expect(JSON.stringify(requestSeen(details({ requestHeaders: [{ name: 'referer', value: 'https://shop.example.fr/secret' }] })))).not.toContain('secret');
  });
  it('is silent about its own origin, about links that are followed and about nonsense', () => {
    expect(referer('https://cdn.livechatinc.com/a/b?c')).toBeUndefined();
    expect(referer('https://shop.example.fr/a', { type: 'main_frame' })).toBeUndefined();
    expect(referer('a b c')).toBeUndefined();
  });
  it.each([
    ['max-age=31536000; includeSubDomains; preload', 31_536_000], ['includeSubDomains; Max-Age = "600"', 600], ['max-age=0', 0], ['includeSubDomains', null], ['', null],
  ])('reads HSTS %s', (value, seconds) => {
    expect(responseSeen(details({ statusCode: 200, responseHeaders: value === '' ? [] : [{ name: 'Strict-Transport-Security', value }] }))).toMatchObject({ status: 200, hstsSeconds: seconds, csp: 'none' });
  });
  it('heeds the first of two HSTS headers, as browsers do', () => {
    expect(responseSeen(details({ responseHeaders: [{ name: 'strict-transport-security', value: 'max-age=10' }, { name: 'strict-transport-security', value: 'max-age=99' }] })).hstsSeconds).toBe(10);
  });
  it('tells enforced policies from reported ones', () => {
    const csp = (name: string): unknown => responseSeen(details({ responseHeaders: [{ name, value: "script-src 'self'" }] })).csp;
    expect([csp('Content-Security-Policy'), csp('Content-Security-Policy-Report-Only'), csp('X-Other')]).toEqual(['strict', 'report-only', 'none']);
  });
  it.each([['TLSv1', '1.0'], ['TLSv1.1', '1.1'], ['TLSv1.2', '1.2'], ['TLSv1.3', '1.3'], ['TLSv1.4', null], ['unknown', null], ['SSLv3', null], [undefined, null]])('calls %s TLS %s', (told, tls) => expect(tlsOf(told)).toBe(tls));
  it('tells a server’s redirection from the browser’s own', () => {
    const seen = (more: Partial<RequestDetails>) => redirectSeen(details({ url: 'http://shop.example.fr/a', redirectUrl: 'https://shop.example.fr/a', statusCode: 301, ip: '192.0.2.1', ...more }));
    expect(seen({})).toEqual({ requestId: '7', from: 'http://shop.example.fr/a', to: 'https://shop.example.fr/a', status: 301, internal: false });
    expect(seen({ statusCode: 307, statusLine: 'HTTP/1.1 307 Internal Redirect' }).internal).toBe(true);
    expect(seen({ statusCode: 307, ip: undefined }).internal).toBe(true);
    expect(seen({ statusCode: 307 }).internal).toBe(false);
    expect(seen({ statusCode: 307, ip: undefined, redirectUrl: 'https://other.example/' }).internal).toBe(false);
    // Nobody was asked: the cache remembered.
    expect(seen({ fromCache: true }).internal).toBe(true);
  });
});
