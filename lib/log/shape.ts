import type { Shape } from '../model/observation.ts';
import { decodeDeep } from '../decode.ts';

// In order: the first that fits names the shape. Every pattern is anchored and without nested repetition,
// because the text is a page's.
const SHAPES: readonly (readonly [Shape, (text: string) => boolean])[] = [
  ['empty', (text) => text === ''],
  ['boolean', (text) => /^(?:true|false|yes|no)$/i.test(text)],
  ['timestamp', (text) => /^(?:1[0-9]{9}|2[0-9]{9})(?:\.?[0-9]{3}|\.[0-9]{1,6})?$/.test(text) || /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?$/.test(text)],
  ['number', (text) => /^[+-]?\d+(?:\.\d+)?$/.test(text)],
  ['uuid', (text) => /^\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?$/i.test(text)],
  // Without a digit it may be a word ("facade", "decade"), and a short one may be anything.
  ['hex', (text) => text.length >= 8 && /^[0-9a-f]+$/i.test(text) && /\d/.test(text)],
  ['jwt', (text) => /^eyJ[\w-]+\.[\w-]+\.[\w-]*$/.test(text)],
  ['json', isJson],
  ['email', (text) => text.length <= 320 && /^[^\s@"'<>]+@[^\s@"'<>]+\.[^\s@"'<>.]+$/.test(text)],
  ['url', (text) => /^[a-z][a-z0-9+.-]{1,20}:\/\/\S+$/i.test(text)],
  ['base64', isBase64],
  ['word', (text) => text.length <= 40 && /^\p{L}[\p{L}_-]*$/u.test(text)],
];

/** What a value looks like, after undoing its URI encoding. Total: any string has one. */
export function shapeOf(value: string): Shape {
  const raw = match(value);
  if (raw !== 'text') return raw;
  const decoded = decodeDeep(value);
  return decoded === value ? raw : match(decoded);
}

function match(text: string): Shape {
  return SHAPES.find(([, fits]) => fits(text))?.[0] ?? 'text';
}

function isJson(text: string): boolean {
  if (!/^\s*[[{"]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Long, of the alphabet, and mixing what words do not mix: both cases with digits, or padded. */
function isBase64(text: string): boolean {
  if (text.length < 16 || !/^[\w+/-]+={0,2}$/.test(text)) return false;
  if (text.endsWith('=')) return true;
  return /\d/.test(text) && /[a-z]/.test(text) && /[A-Z]/.test(text);
}

/** Shannon entropy of the characters times their number, in bits, rounded down. An estimate from above. */
export function entropyBits(value: string): number {
  const counts = new Map<string, number>();
  let length = 0;
  for (const character of value) {
    counts.set(character, (counts.get(character) ?? 0) + 1);
    length++;
  }
  let bits = 0;
  for (const count of counts.values()) bits -= count * Math.log2(count / length);
  return Math.floor(bits);
}
