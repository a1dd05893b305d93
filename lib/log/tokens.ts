/**
 * Which parts of a name, path or parameter look like somebody's: e-mail addresses, identifiers, telephone
 * numbers. Only those parts are taken out, so that a vendor's pattern (`intercom-id-*`, `*_EXTERNAL`,
 * `wp_woocommerce_session_*`) still matches what is left. A part that reads like words stays, whoever chose it.
 */
export interface Range { readonly start: number; readonly end: number }

/** Identifiers written with separators inside. None can start twice in the same run: linear on hostile text. */
const PATTERNS: readonly RegExp[] = [
  /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi,
  /eyJ[\w-]{8,2048}\.[\w-]{8,4096}\.[\w-]{0,1024}/g, // JWT
  /(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}(?![0-9a-f])/gi, // hardware address
  /(?<![A-Z0-9])(?=[A-Z-]{0,24}\d)(?:[A-Z0-9]{4,6}-){2,8}[A-Z0-9]{4,6}(?![A-Z0-9])/g, // AB12-CD34-EF56
  /(?<!\d)\+?\d(?:[ .()-]?\d){8,20}(?!\d)/g, // telephone and card numbers
];

/** Ranges to take out, in order, not overlapping. Pass decoded text. */
export function tokenRanges(text: string): Range[] {
  const found: Range[] = [...emailRanges(text)];
  const add = (start: number, end: number): void => {
    if (found.every((range) => end <= range.start || start >= range.end)) found.push({ start, end });
  };
  for (const pattern of PATTERNS) for (const match of text.matchAll(pattern)) add(match.index, match.index + match[0].length);
  for (const match of text.matchAll(/[\p{L}\p{N}]{8,}/gu)) {
    if (isToken(match[0])) add(match.index + prefixOf(match[0]), match.index + match[0].length - suffixOf(match[0]));
  }
  return found.sort((a, b) => a.start - b.start);
}

const LOCAL = /[\p{L}\p{N}._%+'-]/u;
const DOMAIN = /[\p{L}\p{N}.-]/u;

/** A domain has a dot and ends in letters; `@n8n/chat@0.30.1-rc.x` of a package server is a version. */
const isDomain = (text: string): boolean => /\.\p{L}{2,63}$/u.test(text) && !/^v?\d+\.\d/.test(text);

/** From each `@` outwards, so that a long text without one costs nothing. */
export function emailRanges(text: string): Range[] {
  const ranges: Range[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    let end = at + 1;
    while (start > 0 && at - start < 64 && LOCAL.test(text[start - 1]!)) start--;
    while (end < text.length && end - at < 255 && DOMAIN.test(text[end]!)) end++;
    while (text[end - 1] === '.' || text[end - 1] === '-') end--;
    if (start < at && isDomain(text.slice(at + 1, end))) ranges.push({ start, end });
    at = Math.max(at, end - 1);
  }
  return ranges;
}

/** A run of letters and digits, 8 or more, that no person would have written as words. */
function isToken(run: string): boolean {
  if (/^[0-9a-f]{16,}$/i.test(run) && /\d/.test(run)) return true;
  const groups = run.match(/\p{N}+|\p{L}+/gu) ?? [];
  if (groups.some((group) => /^\p{N}/u.test(group) ? !readsLikeNumber(group) : !readsLikeWord(group))) return true;
  // `i18nextLng`, `Sha256Hash`, `VISITOR` have at most three groups; chance mixes them more.
  return groups.length > 3;
}

/** Ordinals, versions and years; anything longer counts somebody. */
function readsLikeNumber(digits: string): boolean {
  return digits.length <= 3 || /^(?:19|20)\d\d$/.test(digits);
}

function readsLikeWord(letters: string): boolean {
  if (letters.length < 4 || /[^a-z]/i.test(letters)) return true; // other alphabets have other habits
  const vowels = letters.match(/[aeiouy]/gi)?.length ?? 0;
  if (letters.length >= 12 && vowels < letters.length * 0.15 && /[a-z]/.test(letters)) return false; // capitals abbreviate
  return letters.length < 8 || hasRegularCase(letters);
}

/** camelCase makes words of about five letters; chance changes case at every second. */
function hasRegularCase(letters: string): boolean {
  const humps = letters.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g)?.length ?? 1;
  return letters.length / humps >= 2.5;
}

/**
 * How much of a token's beginning is the vendor's own word: `SSESS` of Drupal, `visitor_id` of `visitor_id123456`,
 * `dtCookie`. A letter or two of the token may stay with it; too few to find anybody by.
 */
function prefixOf(run: string): number {
  // An organisation's identifier in Salesforce begins so (Salesforce Help, "Standard Field Record ID Prefix Decoder").
  if (/^00D\w{12}/.test(run)) return 3;
  if (/^[0-9a-f]{16,}$/i.test(run)) return 0;
  // F5's names go on with two digits of the pool: TS01, TS02.
  const words = /^(?:\p{Lu}{2,12}0\d|\p{L}{2,48})/u.exec(run)?.[0] ?? '';
  if (/^\p{L}{4}/u.test(words) && !hasRegularCase(words)) return 0;
  return run.length - words.length >= 4 ? words.length : 0;
}

/** A word after a number, as in `zld8000000012345state`. After anything else it may belong to the token. */
function suffixOf(run: string): number {
  return /^\p{L}{2,24}\p{N}{4,}(\p{L}{3,24})$/u.exec(run)?.[1]?.length ?? 0;
}
