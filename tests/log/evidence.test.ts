import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readEvidence, writeEvidence, type Broken, type Evidence, type Signer } from '../../lib/log/evidence.ts';
import { redact } from '../../lib/log/gate.ts';
import { sealOf } from '../../lib/log/seal.ts';
import type { Entry, Kind } from '../../lib/model/observation.ts';
import { KINDS, observationOf } from './arbitrary-observation.ts';
import { newSigner, sample } from './sample-evidence.ts';

let signer: Signer;
let text: string;
let bytes: Uint8Array;
beforeAll(async () => {
  signer = await newSigner();
  text = await writeEvidence(sample(), signer);
  bytes = new TextEncoder().encode(text);
});

const whole = async (file: string | Uint8Array): Promise<Evidence> => {
  const read = await readEvidence(file);
  if ('broken' in read) throw new Error(read.broken);
  return read;
};
const fault = async (file: string | Uint8Array): Promise<string> => ((await readEvidence(file)) as Broken).broken ?? 'none';
const body = (): string => text.slice(0, text.lastIndexOf('\n', text.length - 2) + 1);
const sealLine = (): string => text.slice(body().length, -1);
/** A file whose seal fits whatever stands above it. */
const resealed = async (above: string): Promise<string> => `${above}${JSON.stringify(await sealOf(above, signer))}\n`;
const withSeal = (change: (seal: Record<string, unknown>) => void): string => {
  const seal = JSON.parse(sealLine()) as Record<string, unknown>;
  change(seal);
  return `${body()}${JSON.stringify(seal)}\n`;
};

describe('an evidence file', () => {
  it('is one object a line: header, entries, results, judgements, seal', () => {
    expect(text.endsWith('\n')).toBe(true);
    const lines = text.slice(0, -1).split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map(({ type }) => type)).toEqual(['header', 'entry', 'entry', 'entry', 'entry', 'result', 'result', 'judgement', 'seal']);
    expect(lines[5]).toMatchObject({ id: 'chat-cookie-before-open', judgedBy: 'machine', title: 'Cookie avant le chat', findings: [{ what: 'a été déposé avant', cites: [3] }], reason: null });
    expect(lines[8]).toMatchObject({ count: 8, algorithm: 'ECDSA-P256-SHA256' });
    expect(Object.keys(lines[8]!['publicKey'] as object).sort()).toEqual(['crv', 'kty', 'x', 'y']);
  });

  it('is sealed so that others can check it: SHA-256 over the bytes above, signed over its hex', async () => {
    const { sha256, signature, publicKey } = JSON.parse(sealLine()) as { sha256: string; signature: string; publicKey: JsonWebKey };
    const { createHash, createPublicKey, verify } = await import('node:crypto');
    expect(sha256).toBe(createHash('sha256').update(body(), 'utf8').digest('hex'));
    const key = createPublicKey({ key: publicKey as never, format: 'jwk' });
    expect(verify('sha256', Buffer.from(sha256, 'ascii'), { key, dsaEncoding: 'ieee-p1363' }, Buffer.from(signature, 'base64url'))).toBe(true);
  });

  it('reads back as it was written', async () => {
    for (const file of [text, bytes]) {
      const read = await whole(file);
      const { header, entries, judgements } = sample();
      expect(read.header).toEqual(header);
      expect(read.entries).toEqual(entries);
      expect(read.judgements).toEqual(judgements);
      expect(read.results.map(({ id, reason }) => [id, reason])).toEqual([['chat-cookie-before-open', null], ['notice-link-present', 'vu']]);
    }
  });

  it('holds whatever passes the gate, of every kind', async () => {
    const key = (await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])) as CryptoKey;
    const wild = fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl({ withQueryParameters: true }), fc.constantFrom('\ud800', 'https://a/?constructor=1&__proto__=2&toString=3', '\u2028'));
    const observations = fc.sample(observationOf({ value: wild, name: wild, url: wild, words: wild }), 600);
    const entries = await Promise.all(observations.map(async (observation, i) => ({ ...(await redact(observation, key)), where: null, visit: i % 2 ? 0 : null, seq: i + 1 }) as Entry));
    expect(new Set(entries.map(({ kind }) => kind)).size).toBe(new Set<Kind>(observations.map(({ kind }) => kind)).size);
    expect(new Set(entries.map(({ kind }) => kind)).size).toBe(KINDS);
    const read = await whole(new TextEncoder().encode(await writeEvidence({ ...sample(), entries }, signer)));
    expect(read.entries).toEqual(entries);
  });

  it('is not written with keys that are no pair', async () => {
    await expect(writeEvidence(sample(), { ...signer, publicJwk: (await newSigner()).publicJwk })).rejects.toThrow(/public key/);
  });

  it('never holds the private key, whatever it is handed', async () => {
    const jwk = await crypto.subtle.exportKey('jwk', signer.privateKey);
    const file = await writeEvidence(sample(), { ...signer, publicJwk: jwk });
    expect(file).not.toContain(jwk.d!);
    await whole(file);
  });

  it('may be sealed by another program: members in another order, a space after commas and colons, other JWK members', async () => {
    await whole(withSeal((seal) => { seal['publicKey'] = { ext: true, key_ops: ['verify'], ...(seal['publicKey'] as object) }; }));
    await whole(`${body()}${JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(sealLine()) as object).reverse()))}\n`);
    const spaced = sealLine().replace(/([,:])(?=")/g, '$1 ').replace('"count":', '"count": ').replace('"publicKey":', '"publicKey": ');
    await whole(`${body()}${spaced}\n`);
  });
});

describe('tampering', () => {
  it('with any one byte is noticed: removed, doubled, changed, or any put in', { timeout: 120_000 }, async () => {
    const edits: [string, (at: number) => Uint8Array][] = [
      ['removed', (at) => splice(at, 1)], ['doubled', (at) => splice(at, 0, bytes[at]!)], ['changed', (at) => splice(at, 1, bytes[at]! ^ 1)],
      ['case', (at) => splice(at, 1, bytes[at]! ^ 0x20)], ['space', (at) => splice(at, 0, 0x20)], ['quote', (at) => splice(at, 1, 0x22)], ['high', (at) => splice(at, 1, 0xff)],
    ];
    const passed: string[] = [];
    for (let at = 0; at < bytes.length; at++) {
      // Above the seal every byte stands under the same SHA-256; every seventh there, every one of the seal.
      if (at < body().length - 200 && at % 7 !== 0) continue;
      for (const [name, edit] of edits) {
        const edited = edit(at);
        if (!same(edited, bytes) && !('broken' in (await readEvidence(edited)))) passed.push(`${name} at ${at}`);
      }
    }
    expect(passed).toEqual([]);
  });

  it('at random is noticed in the text as well', async () => {
    let edits = 0;
    await fc.assert(fc.asyncProperty(fc.nat(text.length - 1), fc.string({ maxLength: 3, unit: 'binary' }), fc.nat(3), async (at, put, drop) => {
      const edited = text.slice(0, at) + put + text.slice(at + drop);
      if (edited === text) return;
      edits++;
      expect(await fault(edited)).not.toBe('none');
    }), { numRuns: 600 });
    expect(edits).toBeGreaterThan(400);
  });

  it.each<[string, () => string | Promise<string>, RegExp]>([
    ['nothing', () => '', /empty/],
    ['other line endings', () => text.replaceAll('\n', '\r\n'), /line endings/],
    ['no last line feed', () => text.slice(0, -1), /cut off/],
    ['a cut in the middle', () => text.slice(0, text.length / 2), /cut off/],
    ['no seal', () => body(), /no seal/],
    ['an empty line at the end', () => `${text}\n`, /no seal/],
    ['a second seal', () => `${text}${sealLine()}\n`, /counts 8 lines, but 9/],
    ['a line less', () => text.slice(text.indexOf('\n') + 1), /counts 8 lines, but 7/],
    ['a line twice', () => `${text.slice(0, text.indexOf('\n') + 1)}${text}`, /counts 8 lines, but 9/],
    ['another word', () => text.replace('Chromium', 'chromium'), /changed after they were sealed/],
    ['two lines exchanged', () => { const [a, b, ...rest] = text.split('\n'); return [b, a, ...rest].join('\n'); }, /changed after/],
    ['a byte order mark', () => `\ufeff${text}`, /changed after/],
    ['another count', () => withSeal((seal) => { seal['count'] = 9; }), /counts 9/],
    ['half a count', () => withSeal((seal) => { seal['count'] = 8.5; }), /how many/],
    ['a digest in capitals', () => withSeal((seal) => { seal['sha256'] = String(seal['sha256']).toUpperCase(); }), /lowercase hex/],
    ['another algorithm', () => withSeal((seal) => { seal['algorithm'] = 'none'; }), /algorithm/],
    ['no signature', () => withSeal((seal) => { seal['signature'] = ''; }), /no signature/],
    ['a foreign signature', () => withSeal((seal) => { seal['signature'] = `A${String(seal['signature']).slice(1)}`.replace(/^AA/, 'BA'); }), /does not fit/],
    ['no key', () => withSeal((seal) => { delete seal['publicKey']; }), /no public key/],
    ['a key of another curve', () => withSeal((seal) => { (seal['publicKey'] as JsonWebKey).crv = 'P-384'; }), /no P-256 key/],
    ['a point off the curve', () => withSeal((seal) => { (seal['publicKey'] as JsonWebKey).x = 'A'.repeat(43); }), /does not fit/],
    ['a private key', () => withSeal((seal) => { (seal['publicKey'] as JsonWebKey).d = 'A'.repeat(43); }), /private key/],
    ['a key with more', () => withSeal((seal) => { (seal['publicKey'] as Record<string, unknown>)['n'] = 1; }), /unknown member/],
    ['a seal with more', () => withSeal((seal) => { seal['date'] = 'today'; }), /member that seals do not have/],
    ['a doubled member', () => `${body()}${sealLine().replace('{', '{"count":1,')}\n`, /not spelt/],
    ['stray spaces', () => `${body()} ${sealLine()}\n`, /not spelt/],
  ])('%s: says so', async (_what, edit, says) => {
    expect(await fault(await edit())).toMatch(says);
  });

  it.each<[string, () => string, RegExp]>([
    ['no header', () => body().slice(body().indexOf('\n') + 1), /line 1 is no header/],
    ['two headers', () => `${body().slice(0, body().indexOf('\n') + 1)}${body()}`, /line 2 is a second header/],
    ['nothing', () => '', /nothing but a seal/],
    ['an entry after the results', () => `${body()}${body().split('\n')[1]}\n`, /line 9 is out of order: entry after judgement/],
    ['entries in another order', () => { const [head, a, b, ...rest] = body().split('\n'); return [head, b, a, ...rest].join('\n'); }, /out of order: entry 1 after 2/],
    ['an unheard-of line', () => `${body()}{"type":"note"}\n`, /line 9 is of the unknown type "note"/],
    ['no JSON', () => `${body()}{\n`, /line 9 is not JSON/],
    ['a list', () => `${body()}[]\n`, /line 9 is not an object/],
    ['a later format', () => body().replace('evidence/1', 'evidence/2'), /line 1 is of the format temoin\.evidence\/2/],
    ['a language nobody here speaks', () => body().replace('"lang":"fr"', '"lang":"xx"'), /line 1 is no header: settings\.lang/],
    ['an entry of a kind to come', () => body().replace('"kind":"navigation"', '"kind":"telepathy"'), /line 3 .*unknown kind "telepathy"/],
    ['an entry without its number', () => body().replace('"seq":1', '"seq":0'), /line 2 is no entry: seq/],
    ['an entry that holds a raw value', () => body().replace(/"value":\{[^}]*\}/, '"value":"secret"'), /line 4 is no storage-write: value/],
    ['a query parameter that is no digest', () => body().replace('"query":{}', '"query":{"constructor":5}'), /line 2 is no request: url\.query/],
    ['a finding without proof', () => body().replace('"cites":[3]', '"cites":[]'), /line 6 is no result: findings\.0\.cites/],
    ['an outcome nobody knows', () => body().replace('"outcome":"fail"', '"outcome":"guilty"'), /line 6 is no result: outcome/],
  ])('sealed, but with %s: says so', async (_what, above, says) => {
    expect(await fault(await resealed(above()))).toMatch(says);
  });

  it('or anything else never makes the reader throw', async () => {
    await fc.assert(fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), fc.uint8Array({ maxLength: 400 }), fc.json().map((json) => `${json}\n`)), async (file) => {
      expect(await fault(file)).not.toBe('none');
    }), { numRuns: 500 });
    await fc.assert(fc.asyncProperty(fc.array(fc.json({ maxDepth: 3 }), { maxLength: 4 }), async (lines) => {
      expect(await fault(await resealed(lines.map((json) => `${json.replaceAll('\n', ' ')}\n`).join('')))).not.toBe('none');
    }), { numRuns: 200 });
    expect(await fault(await resealed(`${'['.repeat(100_000)}\n`))).toMatch(/not JSON/);
    expect(await fault(new TextEncoder().encode(`\ufeff${text}`))).toMatch(/changed after/);
    expect(await fault(new Uint8Array([0xc3, 0x28, 0x0a]))).toMatch(/UTF-8/);
  });
});

function splice(at: number, drop: number, ...put: number[]): Uint8Array {
  return Uint8Array.from([...bytes.slice(0, at), ...put, ...bytes.slice(at + drop)]);
}
const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.from(a).equals(Buffer.from(b));
