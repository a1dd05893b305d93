import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { openLog, type Log } from '../../lib/log/store.ts';

let count = 0;
let name = '';
const opened: Log[] = [];
const open = (): Log => {
  name = `settings-${++count}`;
  const log = openLog(name);
  opened.push(log);
  return log;
};
afterEach(() => opened.splice(0).forEach((log) => log.close()));

describe('settings', () => {
  it('begin as documented and change one by one', async () => {
    const log = open();
    expect(await log.settings()).toEqual({ paused: false, neverSites: [], retention: { entriesDays: 30, scorecardsDays: 366 }, lang: null });
    await log.saveSettings({ lang: 'fr' });
    await log.saveSettings({ paused: true });
    await log.saveSettings({ unheardOf: 1 } as object);
    expect(await log.settings()).toEqual({ paused: true, neverSites: [], retention: { entriesDays: 30, scorecardsDays: 366 }, lang: 'fr' });
  });

  it.each([0, -1, Number.NaN, Infinity])('refuse to keep for %d days', async (entriesDays) => {
    await expect(open().saveSettings({ retention: { entriesDays, scorecardsDays: 1 } })).rejects.toThrow(RangeError);
  });
});

describe('keys', () => {
  const mac = async (key: CryptoKey): Promise<string> => Buffer.from(await crypto.subtle.sign('HMAC', key, new Uint8Array([1]))).toString('hex');

  it('are made once, whoever asks first, and cannot leave', async () => {
    const log = open();
    const other = openLog(name);
    opened.push(other);
    const [a, b] = await Promise.all([log.hmacKey(), other.hmacKey()]);
    expect(await mac(a)).toBe(await mac(b));
    expect(a.extractable).toBe(false);
    const [one, two] = await Promise.all([log.signingKey(), other.signingKey()]);
    expect(one.publicJwk).toEqual(two.publicJwk);
    expect(Object.keys(one.publicJwk).sort()).toEqual(['crv', 'kty', 'x', 'y']);
    expect(one.privateKey.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('jwk', one.privateKey)).rejects.toThrow();
    const verifier = await crypto.subtle.importKey('jwk', one.publicJwk, { name: 'ECDSA', namedCurve: 'P-256' }, false, ['verify']);
    const signature = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, two.privateKey, new Uint8Array([7]));
    expect(await crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, verifier, signature, new Uint8Array([7]))).toBe(true);
  });

  it('can be shared between profiles', async () => {
    const jwk = { kty: 'oct', k: Buffer.alloc(32, 7).toString('base64url') };
    const [one, two] = [open(), open()];
    await one.hmacKey();
    await one.useHmacKey(jwk);
    await two.useHmacKey(jwk);
    expect(await mac(await one.hmacKey())).toBe(await mac(await two.hmacKey()));
    expect((await one.hmacKey()).extractable).toBe(false);
  });

  it.each([{}, { kty: 'oct' }, { kty: 'oct', k: 'c2hvcnQ' }, { kty: 'EC', crv: 'P-256', x: 'x', y: 'y' }])('refuse %j', async (jwk) => {
    await expect(open().useHmacKey(jwk)).rejects.toThrow(TypeError);
  });
});
