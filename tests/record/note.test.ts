import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as NOTE from '../../lib/record/note-codes.ts';
import { readNotes } from '../../lib/record/note.ts';

const BASE = 'https://shop.example.fr/panier?x=1';
const OWN = 'chrome-extension://temoin/';
const field = (value: string | null): string => (value === null ? '-;' : `${value.length}:${value}`);
const record = (code: string, time: number, ...given: (string | null)[]): string =>
  code + field(String(time)) + [0, 1, 2, 3, 4].map((place) => field(given[place] ?? null)).join('');
const read = (text: string) => readNotes(text, BASE, OWN, 1_000, 1_000_000);

const STACK = [
  'Error', '    at Object.apply (chrome-extension://temoin/content-scripts/page.js:1:900)',
  '    at set (https://widget.intercom.io/widget/abc.js:2:31)', '    at https://shop.example.fr/app.js:10:4', '    at async boot (https://shop.example.fr/app.js:1:1)',
].join('\n');

describe('notes of the page world', () => {
  it.each([
    ['a cookie, by its writer', record(NOTE.cookie, 990, 'intercom-id-ab=7f3a; Max-Age=31536000; Secure', null, null, null, STACK),
      { kind: 'cookie-write', age: 10, data: { api: 'document.cookie', line: { name: 'intercom-id-ab', value: '7f3a', maxAgeSeconds: 31_536_000, secure: true }, script: { chain: ['https://widget.intercom.io/widget/abc.js', 'https://shop.example.fr/app.js'], at: '2:31' } } }],
    ['CookieStore, with its defaults', record(NOTE.cookieStoreSet, 1_000, 'id', 'v', null, '\n/\nstrict\n0', null),
      { kind: 'cookie-write', data: { api: 'cookieStore', line: { name: 'id', value: 'v', sameSite: 'strict', secure: true, maxAgeSeconds: null } } }],
    ['CookieStore, its deletion', record(NOTE.cookieStoreDelete, 1_000, 'id'), { kind: 'cookie-write', data: { line: { name: 'id', maxAgeSeconds: 0 } } }],
    ['storage set', record(NOTE.storageSet, 1_000, 'l', 'key', 'value'), { kind: 'storage-write', data: { area: 'localStorage', op: 'set', key: 'key', value: 'value' } }],
    ['storage delete', record(NOTE.storageRemove, 1_000, 's', 'key'), { kind: 'storage-write', data: { area: 'sessionStorage', op: 'remove', key: 'key', value: null } }],
    ['storage clear', record(NOTE.storageClear, 1_000, 'l'), { kind: 'storage-write', data: { op: 'clear', key: null } }],
    ['a database', record(NOTE.idbOpen, 1_000, 'inbenta'), { kind: 'database', data: { area: 'indexedDB', op: 'open', name: 'inbenta' } }],
    ['a store of it', record(NOTE.idbStore, 1_000, 'inbenta', 'tokens'), { kind: 'database', data: { op: 'create-store', store: 'tokens' } }],
    ['a relative fetch', record(NOTE.fetch, 1_000, '/api?q=1'), { kind: 'chain', data: { api: 'fetch', url: 'https://shop.example.fr/api?q=1' } }],
    ['a socket', record(NOTE.socket, 1_000, 'wss://chat.example/s'), { kind: 'chain', data: { api: 'websocket', url: 'wss://chat.example/s' } }],
    ['a Firefox stack', record(NOTE.script, 1_000, 'https://cdn.example/w.js', null, null, null, 'load@https://tag.example/gtm.js:3:4\n@https://shop.example.fr/:5:6'),
      { kind: 'chain', data: { api: 'script', script: { chain: ['https://tag.example/gtm.js', 'https://shop.example.fr/'], at: '3:4' } } }],
  ])('%s', (_name, text, expected) => {
    expect(read(text).noted[0]).toMatchObject(expected);
  });

  it('cannot be made to hold another record: a page’s text stays within its field', () => {
    const forged = record(NOTE.cookie, 1, 'intercom-id-x=forged', null, null, null, STACK);
    const notes = read(record(NOTE.storageSet, 1_000, 'l', `key${forged}`, forged) + record(NOTE.end, 1_000, '1', '0'));
    expect(notes.noted).toHaveLength(1);
    expect(notes).toMatchObject({ count: 1, read: 1 });
  });

  it('takes no time later than now or before the document', () => {
    expect(read(record(NOTE.storageSet, 99_999_999, 'l', 'k', 'v')).noted[0]!.age).toBe(0);
    expect(read(record(NOTE.storageSet, -50, 'l', 'k', 'v')).noted[0]!.age).toBe(1_000);
    expect(read(record(NOTE.storageSet, Number.NaN, 'l', 'k', 'v')).noted[0]!.age).toBe(0);
  });

  it('shows by the count that something is missing', () => {
    expect(read(record(NOTE.storageSet, 1, 'l', 'k', 'v') + record(NOTE.end, 1, '7', '3'))).toMatchObject({ read: 1, count: 7, dropped: 3 });
  });

  it('never throws, whatever the page sends', () => {
    let parsed = 0;
    fc.assert(fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom(...Object.values(NOTE)), fc.constant('-;'), fc.string().map(field)), { maxLength: 30 }), (parts) => {
      parsed += read(parts.join('')).read;
    }), { numRuns: 2_000, seed: 7 });
    // Not a vacuous pass: some of it was records.
    expect(parsed).toBeGreaterThan(0);
  });

  it('brings every field back as it went in', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (key, value) => {
      expect(read(record(NOTE.storageSet, 1_000, 'l', key, value)).noted[0]).toMatchObject({ data: { key, value } });
    }), { seed: 11 });
  });
});
