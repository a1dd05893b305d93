import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flat, formsOf, isReadable } from '../../lib/record/typing-forms.ts';

const TYPED = 'Où est ma « commande » n° 12 ? 🙂';
const bytes = (text: string, encoding: BufferEncoding = 'utf8'): string => Buffer.from(text, encoding).toString('latin1');
const escaped = (text: string): string => [...Array(text.length).keys()].map((i) => `\\u${text.charCodeAt(i).toString(16).padStart(4, '0')}`).join('');

describe('what was typed is found as it was typed', () => {
  it.each([
    ['as it is', TYPED, false],
    ['in JSON', JSON.stringify({ event: 'typing', text: TYPED }), false],
    ['in JSON of ASCII only', `{"text":"${escaped(TYPED)}"}`, false],
    ['in JSON within JSON within a frame (SockJS)', `a${JSON.stringify([JSON.stringify({ body: JSON.stringify({ text: TYPED }) })])}`, false],
    ['in JSON of ASCII only, within JSON within JSON', JSON.stringify(JSON.stringify(`{"text":"${escaped(TYPED)}"}`)), false],
    ['in a form', new URLSearchParams({ t: TYPED }).toString(), false],
    ['in an address', encodeURIComponent(TYPED), false],
    ['JSON in a form', `data=${encodeURIComponent(JSON.stringify({ text: TYPED }))}`, false],
    ['in base64', Buffer.from(TYPED).toString('base64'), false],
    ['in base64 for addresses', `m=${Buffer.from(JSON.stringify({ TYPED })).toString('base64url')}`, false],
    ['base64 in JSON', JSON.stringify({ p: Buffer.from(JSON.stringify({ text: TYPED })).toString('base64') }), false],
    ['in bytes of UTF-8', `\x08\x96\x01\x12${bytes(TYPED)}\x1a\x00`, true],
    ['in bytes of UTF-16', `\x01${bytes(TYPED, 'utf16le')}`, true],
    ['in HTML', TYPED.replace(/«|»/g, '&#171;').replace(/ /g, '&nbsp;').replace(/&#171;/, '&#xAB;'), false],
    ['with other spaces and accents in two pieces', `<p>${TYPED.normalize('NFD').replace(/ /g, '\u00a0')}</p>`, false],
  ])('%s', (label, body, binary) => {
    const wanted = label === 'in HTML' ? 'est ma' : flat(TYPED);
    expect(formsOf(body, binary).some((form) => form.includes(wanted))).toBe(true);
  });

  it('nothing throws, and little is made of much', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('\\', 'u', '%', '0', 'd8', '&#', ';', '+', '\0', 'Q', '=', '\xff') })), fc.boolean(), (body, binary) => {
      expect(formsOf(body, binary).length).toBeLessThanOrEqual(24);
    }), { numRuns: 60 });
  }, 30_000);

  it('hostile bodies take no more than a moment', () => {
    for (const unit of ['\\', '%', '%41', 'QUJD', '&#', '\\u0041', '\0a', '+']) {
      const began = performance.now();
      formsOf(unit.repeat(200_000 / unit.length), true);
      expect(performance.now() - began).toBeLessThan(4_000);
    }
  }, 60_000);
});

it('words are told from noise', () => {
  expect(isReadable(bytes('Bonjour, où en êtes-vous ?'))).toBe(true);
  expect(isReadable(bytes('{"a":1,"b":[true,null]}\n'))).toBe(true);
  expect(isReadable('\x01\x02\x10ab\x00\x11')).toBe(false);
  expect(isReadable(gzipSync('Bonjour, où en êtes-vous ? Bonjour encore, et au revoir.').toString('latin1'))).toBe(false);
});
