import type { Digest } from '../model/observation.ts';
import { decodeDeep } from '../decode.ts';
import type { Mac } from './mac.ts';
import { entropyBits, shapeOf } from './shape.ts';

/** Longest value that is looked at, in UTF-16 units; the recorders cut there. Cookies end at 4,096 bytes. */
export const VALUE_LENGTH_MAX = 16_384;
export const TOKENS_MAX = 8;

/**
 * All that the log keeps of a value. Same value and same key give the same digest; the value cannot be read back.
 * A value of 16,384 or more is digested as far as it came and says so (`overflow`): equal digests then mean equal
 * beginnings only.
 */
export async function digest(value: string, mac: Mac): Promise<Digest> {
  const seen = value.slice(0, VALUE_LENGTH_MAX);
  const [hmac, tokenHmacs] = await Promise.all([mac(seen), Promise.all(tokensOf(seen).map(mac))]);
  return {
    length: seen.length,
    shape: shapeOf(seen),
    entropyBits: entropyBits(seen),
    hmac,
    tokenHmacs,
    ...(value.length >= VALUE_LENGTH_MAX && { overflow: true as const }),
  };
}

/**
 * The parts of 8 characters or more that an identifier could be, split where it is not alphanumeric after URI
 * decoding. When there are more than 8, those that mix letters and digits come first, then the longer ones: in a
 * JSON value the names are words and the identifiers are not.
 */
export function tokensOf(value: string): string[] {
  const parts = new Set(decodeDeep(value).match(/[\p{L}\p{N}]{8,}/gu) ?? []);
  const tokens = [...parts];
  if (tokens.length <= TOKENS_MAX) return tokens;
  const mixed = (text: string): number => Number(/\d/.test(text) && /\D/.test(text));
  return tokens.sort((a, b) => mixed(b) - mixed(a) || b.length - a.length).slice(0, TOKENS_MAX);
}
