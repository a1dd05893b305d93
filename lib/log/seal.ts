import { fromBase64url, toBase64url } from './base64url.ts';
import { hex } from './mac.ts';

/** The last line of an evidence file. It proves that nothing above was changed; not by whom or when it was written. */
export interface Seal {
  readonly type: 'seal';
  /** Lines above this one. */
  readonly count: number;
  /** Lowercase hex, over all bytes above, line feeds included. */
  readonly sha256: string;
  readonly algorithm: 'ECDSA-P256-SHA256';
  /** base64url, P1363, over the ASCII of `sha256`. */
  readonly signature: string;
  readonly publicKey: JsonWebKey;
}
export interface Signer { readonly privateKey: CryptoKey; readonly publicJwk: JsonWebKey }
export interface Broken { readonly broken: string }

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const SIGNING = { name: 'ECDSA', hash: 'SHA-256' } as const;
const encoder = new TextEncoder();

/** The seal of some lines, each with its line feed. @throws when the two keys are no pair */
export async function sealOf(body: string, { privateKey, publicJwk }: Signer): Promise<Seal> {
  const sha256 = await digestOf(body);
  const signature = toBase64url(new Uint8Array(await crypto.subtle.sign(SIGNING, privateKey, encoder.encode(sha256))));
  const { x, y } = publicJwk;
  const seal: Seal = { type: 'seal', count: body.split('\n').length - 1, sha256, algorithm: 'ECDSA-P256-SHA256', signature, publicKey: { kty: 'EC', crv: 'P-256', x: x ?? '', y: y ?? '' } };
  if (!(await isSigned(seal))) throw new Error('the public key does not belong to the private key');
  return seal;
}

/** The lines above the seal, and the seal; or what is wrong with it, in a sentence for people. Never throws. */
export async function openSeal(text: string): Promise<{ readonly lines: readonly string[]; readonly seal: Seal } | Broken> {
  if (text === '') return { broken: 'the file is empty' };
  if (text.includes('\r')) return { broken: 'its line endings were changed: there is a carriage return, and evidence has line feeds only' };
  if (!text.endsWith('\n')) return { broken: 'it is cut off: the last line does not end' };
  const lines = text.slice(0, -1).split('\n');
  const last = lines.pop() ?? '';
  const seal = readSeal(last);
  if (typeof seal === 'string') return { broken: seal };
  if (seal.count !== lines.length) return { broken: `the seal counts ${seal.count} lines, but ${lines.length} stand above it: lines were added, removed or doubled` };
  if (seal.sha256 !== (await digestOf(text.slice(0, text.length - last.length - 1)))) return { broken: 'the lines above the seal were changed after they were sealed (the SHA-256 differs)' };
  if (!(await isSigned(seal))) return { broken: 'the signature does not fit: the seal was changed, or its public key is no P-256 key' };
  return { lines, seal };
}

function readSeal(line: string): Seal | string {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    return 'it has no seal: the last line is not JSON';
  }
  if (typeof parsed !== 'object' || parsed === null || (parsed as { type?: unknown }).type !== 'seal') return 'it has no seal: the last line is something else (a run that was cut off leaves unsealed evidence)';
  // Doubled members and stray spaces are edits too; other languages put a space after each comma and colon.
  if (line !== JSON.stringify(parsed) && line !== spaced(parsed)) return 'the seal was changed: it is not spelt as any program would write it';
  const { count, sha256, algorithm, signature, publicKey } = parsed as Record<string, unknown>;
  if (Object.keys(parsed).some((name) => !['type', 'count', 'sha256', 'algorithm', 'signature', 'publicKey'].includes(name))) return 'the seal was changed: it has a member that seals do not have';
  if (!Number.isSafeInteger(count)) return 'the seal does not say how many lines it covers';
  if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256)) return 'the seal has no SHA-256 in lowercase hex';
  if (algorithm !== 'ECDSA-P256-SHA256') return 'the seal names another algorithm than ECDSA-P256-SHA256';
  if (fromBase64url(signature, 64) === null) return 'the seal has no signature of 64 bytes in base64url';
  const fault = keyFault(publicKey);
  return fault ?? { type: 'seal', count: count as number, sha256, algorithm, signature: signature as string, publicKey: publicKey as JsonWebKey };
}

const PUBLIC_MEMBERS: readonly string[] = ['kty', 'crv', 'x', 'y', 'ext', 'key_ops', 'use', 'alg', 'kid'];

function keyFault(key: unknown): string | null {
  if (typeof key !== 'object' || key === null) return 'the seal has no public key';
  const { kty, crv, x, y } = key as Record<string, unknown>;
  if ('d' in key) return 'the seal holds a private key: whoever has read it can sign';
  const stranger = Object.keys(key).find((name) => !PUBLIC_MEMBERS.includes(name));
  if (stranger !== undefined) return `the seal's public key has an unknown member "${stranger}"`;
  return kty === 'EC' && crv === 'P-256' && fromBase64url(x, 32) !== null && fromBase64url(y, 32) !== null ? null : "the seal's public key is no P-256 key";
}

async function isSigned({ sha256, signature, publicKey: { x, y } }: Seal): Promise<boolean> {
  const bytes = fromBase64url(signature, 64);
  if (bytes === null) return false;
  try {
    const key = await crypto.subtle.importKey('jwk', { kty: 'EC', crv: 'P-256', x: x ?? '', y: y ?? '' }, CURVE, false, ['verify']);
    return await crypto.subtle.verify(SIGNING, key, bytes, encoder.encode(sha256));
  } catch {
    return false; // a point that is not on the curve
  }
}

async function digestOf(text: string): Promise<string> {
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', encoder.encode(text))));
}

/** `{"a": 1, "b": 2}`. Texts hold no raw line feed, so that the indented form can be folded. */
const spaced = (value: unknown): string => JSON.stringify(value, null, 1).replace(/,\n\s*/g, ', ').replace(/\n\s*/g, '');
