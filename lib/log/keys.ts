import type { Database, KeyRow } from './schema.ts';

const HMAC = { name: 'HMAC', hash: 'SHA-256' };
const SHORTEST_KEY_BYTES = 16;

/** What signs evidence. The private key cannot leave the browser. */
export interface SigningKey { readonly privateKey: CryptoKey; readonly publicJwk: JsonWebKey }

/** The install's HMAC key, made on first use; never extractable. */
export async function hmacKey(db: Database): Promise<CryptoKey> {
  const known = await db.keys.get('hmac');
  if (known) return known.key;
  const key = (await crypto.subtle.generateKey(HMAC, false, ['sign'])) as CryptoKey;
  return (await keepFirst(db, { name: 'hmac', key })).key;
}

/**
 * Replaces the install's HMAC key: the profiles of one audit share one, so that the same value gives the same HMAC.
 * @throws TypeError when it is no symmetric key of 16 bytes or more
 */
export async function useHmacKey(db: Database, jwk: JsonWebKey): Promise<void> {
  if (jwk.kty !== 'oct' || typeof jwk.k !== 'string' || (jwk.k.length * 3) / 4 < SHORTEST_KEY_BYTES) throw new TypeError('not an HMAC key of 16 bytes or more');
  const key = await crypto.subtle.importKey('jwk', { kty: 'oct', k: jwk.k }, HMAC, false, ['sign']);
  await db.keys.put({ name: 'hmac', key });
}

/** The install's signing key (ECDSA P-256), made on first use. */
export async function signingKey(db: Database): Promise<SigningKey> {
  const known = (await db.keys.get('sign')) ?? (await keepFirst(db, await newSigningKey()));
  return { privateKey: known.key, publicJwk: known.publicJwk ?? {} };
}

async function newSigningKey(): Promise<KeyRow> {
  const { privateKey, publicKey } = (await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify'])) as CryptoKeyPair;
  const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', publicKey);
  return { name: 'sign', key: privateKey, publicJwk: { kty: kty!, crv: crv!, x: x!, y: y! } };
}

/** Two contexts may make one at once. The key is made before the transaction: one that waits for WebCrypto commits by itself. */
function keepFirst(db: Database, row: KeyRow): Promise<KeyRow> {
  return db.transaction('rw', db.keys, async () => {
    const known = await db.keys.get(row.name);
    if (known) return known;
    await db.keys.add(row);
    return row;
  });
}
