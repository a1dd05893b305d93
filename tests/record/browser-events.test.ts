import { describe, expect, it } from 'vitest';
import { cookieChangeSeen, cookieHeadersSeen, requestSeen, type RequestDetails } from '../../lib/record/browser-events.ts';

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
  it('reads every Set-Cookie, joined ones too, and dates them by their request', () => {
    const seen = cookieHeadersSeen(details({ responseHeaders: [{ name: 'set-cookie', value: 'a=1; Path=/\nb=2' }, { name: 'Set-Cookie', value: 'c=3' }, { name: 'Date', value: 'x' }] }), 4_000);
    expect(seen.map(({ line, requestAt }) => [line.name, requestAt])).toEqual([['a', 4_000], ['b', 4_000], ['c', 4_000]]);
  });
  it('keeps a partition key, and the lifetime a cookie got', () => {
    const cookie = { name: 'p', value: 'v', domain: '.chat.example', hostOnly: false, path: '/', secure: true, httpOnly: false, sameSite: 'no_restriction', session: false, expirationDate: 1_060, partitionKey: { topLevelSite: 'https://example.fr' } };
    expect(cookieChangeSeen({ removed: false, cause: 'explicit', cookie }, 1_000_000)).toMatchObject({ partition: 'example.fr', line: { domain: 'chat.example', maxAgeSeconds: 60, sameSite: 'none', partitioned: true } });
  });
});
