import { decodeDeep, decodeOnce, LAYERS } from '../../decode.ts';
import type { Choice } from './format.ts';

// How platforms write values down. Everything here is total, and its work is bounded by the length of the value.

export type Json = { readonly [key: string]: unknown };

/** The value as JSON, under as few layers of URI encoding as it takes: an inner layer may be the text's own. */
export function jsonOf(value: string): unknown {
  let text = value;
  for (let layer = 0; layer <= LAYERS; layer++) {
    const parsed = parse(text);
    if (parsed !== undefined) return parsed;
    const next = decodeOnce(text);
    if (next === text) return undefined;
    text = next;
  }
  return undefined;
}

export const objectOf = (value: string): Json | null => asObject(jsonOf(value));

/** Base64 (or base64url) of JSON, itself URI-encoded or not. */
export function base64ObjectOf(value: string): Json | null {
  const text = textOfBase64(decodeDeep(value));
  return text === null ? null : objectOf(text);
}

export const asObject = (value: unknown): Json | null => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : null);
export const asText = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
/** Texts of a list; null when it is none. */
export const asNames = (value: unknown): readonly string[] | null => (Array.isArray(value) ? value.filter((item) => typeof item === 'string' && item !== '') : null);

/** Members whose value is a plain yes or no, in whatever words. */
export function yesNo(object: Json, isYes: (value: unknown) => boolean | null = plain): Choice[] {
  return Object.entries(object).flatMap(([name, value]) => {
    const granted = isYes(value);
    return granted === null ? [] : [{ name, granted }];
  });
}

export function plain(value: unknown): boolean | null {
  if (value === true || value === 1 || value === '1' || value === 'true' || value === 'yes') return true;
  return value === false || value === 0 || value === '0' || value === 'false' || value === 'no' ? false : null;
}

export const allOf = (names: readonly string[], granted: boolean): Choice[] => names.map((name) => ({ name, granted }));

/** `a:1,b:2` and its like, the separators given; the first of two equal names counts. */
export function pairsOf(text: string, between: string, equals: string): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  for (const part of text.split(between)) {
    const at = part.indexOf(equals);
    const name = part.slice(0, at).trim();
    if (at > 0 && !pairs.has(name)) pairs.set(name, part.slice(at + equals.length).trim());
  }
  return pairs;
}

/** Years between which a date can be that of a choice. */
const FIRST = Date.UTC(2010, 0);
const LAST = Date.UTC(2100, 0);

/** A text that would be read in the machine's own time zone is no date to rely on. */
const ZONED = /^\d{4}-\d\d-\d\d$|(?:Z|[+-]\d\d:?\d\d|GMT|UTC)$/;

/** Epoch ms of a date written in any usual way; seconds and milliseconds are told apart by their size. Null: no date. */
export function dateOf(value: unknown): number | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const text = String(value).slice(0, 64);
  const ms = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : ZONED.test(text) ? Date.parse(text) : NaN;
  const epoch = ms < 1e11 ? ms * 1_000 : ms;
  return epoch >= FIRST && epoch < LAST ? Math.trunc(epoch) : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bits of base64 or base64url, as a text of `0` and `1`; null when a character is of neither. */
export function bitsOf(base64: string): string | null {
  let bits = '';
  for (const character of base64.replace(/=+$/, '')) {
    const six = ALPHABET.indexOf(character === '-' ? '+' : character === '_' ? '/' : character);
    if (six < 0) return null;
    bits += six.toString(2).padStart(6, '0');
  }
  return bits;
}

function textOfBase64(base64: string): string | null {
  const bits = bitsOf(base64.trim());
  if (bits === null || bits.length < 8) return null;
  let escaped = '';
  for (let at = 0; at + 8 <= bits.length; at += 8) escaped += `%${Number.parseInt(bits.slice(at, at + 8), 2).toString(16).padStart(2, '0')}`;
  return decodeOnce(escaped);
}
