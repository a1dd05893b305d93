import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { redact } from '../../lib/log/gate.ts';
import { parseObservation } from '../../lib/log/parse.ts';
import type { Digest, Kind, Observation } from '../../lib/model/observation.ts';
import { address, anything, KINDS, observationOf, textsHolding, token } from './arbitrary-observation.ts';
import { spellings, textsIn } from './leaks.ts';

let key: CryptoKey;
beforeAll(async () => {
  key = (await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])) as CryptoKey;
});

const write = (name: string, value: string): Observation<string> => ({
  kind: 'storage-write', data: { area: 'localStorage', op: 'set', key: name, value, script: { chain: [], at: null } }, at: 1, source: 's', n: 1, witness: 'page',
});
async function stored(name: string, value: string): Promise<{ key: string; value: Digest }> {
  const { data } = (await redact(write(name, value), key)) as Observation & { kind: 'storage-write' };
  return { key: data.key!, value: data.value! };
}

describe('the gate', () => {
  it('lets no secret through, in any kind, spelt in any way', { timeout: 60_000 }, async () => {
    const kinds = new Set<Kind>();
    const secretive = fc.record({ any: anything, token, address }).chain((secret) => fc.tuple(fc.constant(secret), observationOf(textsHolding(secret))));
    await fc.assert(fc.asyncProperty(secretive, async ([secret, observation]) => {
      const logged = await redact(observation, key);
      kinds.add(logged.kind);
      const texts = textsIn(logged);
      for (const spelling of [secret.any, secret.token, secret.address].flatMap(spellings)) {
        const leak = texts.find((text) => text.includes(spelling));
        if (leak !== undefined) throw new Error(`${spelling} in ${leak}`);
      }
    }), { numRuns: 1_500 });
    expect(kinds.size).toBe(KINDS);
  });

  it('never throws, whatever the strings, and gives what JSON keeps', { timeout: 60_000 }, async () => {
    const wild = fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.constantFrom('', '\ud800', '%', '%zz', 'https://', '__proto__', 'https://a/?__proto__=1', '@@@', 'blob:', 'a@b.'));
    await fc.assert(fc.asyncProperty(observationOf({ value: wild, name: wild, url: wild, words: wild }), async (observation) => {
      const logged = await redact(observation, key);
      expect(JSON.parse(JSON.stringify(logged))).toEqual(logged);
    }), { numRuns: 1_000 });
  });

  it('keeps only what it knows: a field nobody thought of stays out', async () => {
    const leaky = { ...write('theme', 'dark'), password: 'hunter2hunter2' };
    (leaky.data as unknown as Record<string, string>)['extra'] = 'hunter2hunter2';
    expect(JSON.stringify(await redact(leaky, key))).not.toContain('hunter2');
  });

  it('takes what the parser lets through', async () => {
    const parsed = parseObservation({ ...write('theme', 'x'.repeat(20_000)), more: 1 });
    const { data } = (await redact(parsed!, key)) as Observation & { kind: 'storage-write' };
    expect(data.value).toMatchObject({ length: 16_384, overflow: true });
  });
});

describe('digests', () => {
  it('prove equality and find an identifier inside a longer value, across spellings', async () => {
    const id = '7f3ae19b22c04d51';
    const plain = (await stored('a', id)).value;
    const again = (await stored('b', id)).value;
    const inside = (await stored('c', encodeURIComponent(JSON.stringify({ visitor: id, seen: true })))).value;
    expect(again).toEqual(plain);
    expect(plain.hmac).toMatch(/^[0-9a-f]{32}$/);
    expect(inside.hmac).not.toBe(plain.hmac);
    expect(inside.tokenHmacs).toContain(plain.hmac);
    const other = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']) as CryptoKey;
    const { data } = (await redact(write('a', id), other)) as Observation & { kind: 'storage-write' };
    expect(data.value!.hmac).not.toBe(plain.hmac);
  });

  it('keep the identifiers when there are more parts than room', async () => {
    const words = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`parameterName${'x'.repeat(i)}`, true]));
    const { value } = await stored('a', JSON.stringify({ ...words, id: 'a1b2c3d4e5' }));
    expect(value.tokenHmacs).toHaveLength(8);
    expect(value.tokenHmacs).toContain((await stored('b', 'a1b2c3d4e5')).value.hmac);
  });

  it.each([
    ['', 'empty'], ['true', 'boolean'], ['42', 'number'], ['-3.5', 'number'], ['1732233600', 'timestamp'], ['1732233600123', 'timestamp'], ['2026-11-22T10:00:00Z', 'timestamp'],
    ['f47ac10b-58cc-4372-a567-0e02b2c3d479', 'uuid'], ['5f3a9c2b1d4e', 'hex'], ['eyJhbGciOi.eyJzdWIi.x_y-z', 'jwt'], ['{"a":1}', 'json'], ['%7B%22a%22%3A1%7D', 'json'],
    ['a@b.fr', 'email'], ['https://a.fr/x', 'url'], ['dGhpcyBpcyBsb25nIHRleHQ=', 'base64'], ['GA1.2.3.4', 'text'], ['dark-mode', 'word'], ['facade', 'word'], ['two words', 'text'],
  ])('%s is %s', async (value, shape) => {
    expect((await stored('a', value)).value.shape).toBe(shape);
  });

  it('estimate entropy from the characters', async () => {
    expect((await stored('a', 'aaaaaaaa')).value.entropyBits).toBe(0);
    expect((await stored('a', 'abcdefgh')).value.entropyBits).toBe(24);
    expect((await stored('a', '0123456789abcdef')).value.entropyBits).toBe(64);
  });
});
