import { decodeDeep } from '../decode.ts';
import { stub, type Mac } from './mac.ts';
import { emailRanges, tokenRanges } from './tokens.ts';

/** Longest name kept whole, in UTF-16 units. */
export const NAME_LENGTH_MAX = 512;
const NAME_HEAD = 64;
const WORDS_LENGTH_MAX = 80;

/**
 * A name the site chose (storage key, cookie, database, path segment, parameter): its parts that look like
 * e-mail addresses or tokens become `{8 hex digits}`, the rest stays, so that `intercom-id-*` still matches.
 * The same name gives the same result under the same key. A name over 512 is cut to its first 64 and a stub.
 */
export async function redactName(name: string, mac: Mac): Promise<string> {
  if (name.length > NAME_LENGTH_MAX) return `${await redactPart(name.slice(0, NAME_HEAD), mac)}…${await stub(name, mac)}`;
  return redactPart(name, mac);
}

async function redactPart(name: string, mac: Mac): Promise<string> {
  const decoded = decodeDeep(name);
  const ranges = tokenRanges(decoded);
  if (ranges.length === 0) return name; // as it was spelt, encoding included
  let text = '';
  let from = 0;
  for (const { start, end } of ranges) {
    text += decoded.slice(from, start) + (await stub(decoded.slice(start, end), mac));
    from = end;
  }
  return text + decoded.slice(from);
}

/**
 * Words people read (control names, links, titles): one line of at most `most` characters, with e-mail addresses and
 * runs of 6 digits or more masked. Masked before cutting, so that no half of an address gets through.
 */
export function redactWords(words: string, most = WORDS_LENGTH_MAX): string {
  const line = words.slice(0, Math.max(4 * NAME_LENGTH_MAX, most)).replace(/\s+/g, ' ').trim();
  const masked = maskAddresses(line).replace(/\+?\d(?:[ .()/-]{0,2}\d){5,}/g, '{digits}');
  return cut(masked, most);
}

/** Whatever surrounds an `@`, with or without a domain's dot: the recorder may have cut it. */
function maskAddresses(line: string): string {
  if (!line.includes('@')) return line;
  const whole = emailRanges(line).reduceRight((text, { start, end }) => `${text.slice(0, start)}{email}${text.slice(end)}`, line);
  return whole.split(' ').map((word) => (/[^\s]@/.test(word) ? '{email}' : word)).join(' ');
}

/** Never between the halves of a surrogate pair, which would not survive UTF-8. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const last = text.charCodeAt(length - 2);
  return `${text.slice(0, last >= 0xd800 && last < 0xdc00 ? length - 2 : length - 1)}…`;
}
