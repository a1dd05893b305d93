import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCookieLine } from '../../lib/record/cookie-line.ts';

const AT = Date.parse('2026-11-22T12:00:00Z');

describe('a cookie line', () => {
  it.each([
    ['a=b', { name: 'a', value: 'b', domain: null, path: null, maxAgeSeconds: null, secure: false, httpOnly: false, sameSite: null, partitioned: false }],
    ['a=b; Max-Age=60; Expires=Sun, 22 Nov 2026 13:00:00 GMT', { maxAgeSeconds: 60 }],
    ['a=b; expires=Sun, 22 Nov 2026 13:00:00 GMT', { maxAgeSeconds: 3_600 }],
    ['a=b; expires=Sun, 22-Nov-2026 13:00:00 GMT', { maxAgeSeconds: 3_600 }],
    ['a=; expires=Thu, 01 Jan 1970 00:00:00 GMT', { value: '', maxAgeSeconds: Math.round(-AT / 1000) }],
    ['a=b; Max-Age=0', { maxAgeSeconds: 0 }],
    ['a=b; max-age=-5', { maxAgeSeconds: -1 }],
    ['a=b; max-age=soon', { maxAgeSeconds: null }],
    ['a=b=c; Domain=.Shop.Example.fr; Path=/x; SECURE; HttpOnly; SameSite=None; Partitioned', { value: 'b=c', domain: 'shop.example.fr', path: '/x', secure: true, httpOnly: true, sameSite: 'none', partitioned: true }],
    ['lonely', { name: '', value: 'lonely' }],
    [' a = b ; domain=', { name: 'a', value: 'b', domain: null }],
  ])('%s', (line, expected) => {
    expect(readCookieLine(line, AT)).toMatchObject(expected);
  });

  it('that holds nothing is none', () => {
    expect(readCookieLine('', AT)).toBeNull();
    expect(readCookieLine('=; Secure', AT)).toBeNull();
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (line) => { readCookieLine(line, AT); }), { numRuns: 1_000, seed: 3 });
  });
});
