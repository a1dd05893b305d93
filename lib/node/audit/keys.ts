import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { UsageError } from './options.ts';

export interface SigningKey { readonly privateKey: CryptoKey; readonly publicJwk: JsonWebKey }
const ECDSA = { name: 'ECDSA', namedCurve: 'P-256' } as const;

/** The key of `--key FILE`: read, or made and written (readable by its owner only) when the file is missing. @throws UsageError */
export async function signingKey(file: string | undefined): Promise<SigningKey> {
  if (file === undefined || !existsSync(file)) {
    const { privateKey, publicKey } = await crypto.subtle.generateKey(ECDSA, true, ['sign', 'verify']);
    if (file !== undefined) await writeFile(file, `${JSON.stringify(await crypto.subtle.exportKey('jwk', privateKey))}\n`, { mode: 0o600 });
    return { privateKey, publicJwk: publicMembers(await crypto.subtle.exportKey('jwk', publicKey)) };
  }
  try {
    const jwk = JSON.parse(await readFile(file, 'utf8')) as JsonWebKey;
    return { privateKey: await crypto.subtle.importKey('jwk', jwk, ECDSA, false, ['sign']), publicJwk: publicMembers(jwk) };
  } catch {
    throw new UsageError(`--key ${file} is not a P-256 signing key (JWK). Name a file that does not exist to have one made.`);
  }
}

const publicMembers = ({ kty, crv, x, y }: JsonWebKey): JsonWebKey => ({ kty: kty!, crv: crv!, x: x!, y: y! });

/** A fresh HMAC key for one run, shared by its profiles. */
export async function hmacKey(): Promise<JsonWebKey> {
  const key = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, true, ['sign']);
  return crypto.subtle.exportKey('jwk', key);
}
