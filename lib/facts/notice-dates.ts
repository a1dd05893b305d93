import type { Text } from './notice-evidence.ts';
import { wordsOf, type Said } from './notice-phrases.ts';
import { whole, type NoticeSentence } from './notice-sentences.ts';

/** The day (or month) of a notice: a date beside "updated", or alone in one of its first lines. */
export interface NoticeDate { readonly iso: string; readonly sentence: string }

/** A line of a few words with a date in it, this near the top, dates the text. */
const TOP_LINES = 6;
const FEW_WORDS = 8;
/** Laws and firms bear dates as well; no notice is older than the web. Day, month and year of those are not the text's. */
const NOT_THE_TEXT = /^(?:loi|decret|ordonnance|reglement|directive|law|act|regulation|gesetz\p{L}*|verordnung|richtlinie|ley|organica|decreto|reglamento|legge|regolamento|direttiva|directiva|wet|besluit|verordening|richtlijn|fonde\p{L}*|cree\p{L}*|founded|established|gegrundet|fundad\p{L}*|fondat\p{L}*|opgericht|copyright)$/u;
const OLDEST = 1996;
/** From "updated" to its date, in words. */
const NEAR = 10;
const BEFORE = 5;

export function dateOf({ sentences, said, above }: Text, months: readonly string[]): NoticeDate | null {
  const names = months.map((month) => wordsOf(month)[0] ?? '');
  for (const [index, sentence] of sentences.entries()) {
    for (const { words, from, to } of updatedIn(sentence, said[index]!, above[index]!.at(-1))) {
      const text = whole(sentence);
      const parts = [words.slice(from, to + 1 + NEAR), words.slice(Math.max(0, from - BEFORE), to + 1 + NEAR)];
      const found = parts.map((part) => (part.some((word) => NOT_THE_TEXT.test(word)) ? undefined : datesIn(part, names, text).at(0))).find((date) => date !== undefined);
      if (found !== undefined) return { iso: found, sentence: text };
    }
  }
  for (const sentence of sentences) {
    if (sentence.line > TOP_LINES) break;
    const text = whole(sentence);
    const words = wordsOf(text);
    if (words.length > FEW_WORDS || words.some((word) => NOT_THE_TEXT.test(word))) continue;
    const [found] = datesIn(words, names, text);
    if (found !== undefined) return { iso: found, sentence: text };
  }
  return null;
}

/** Where "updated" stands in a sentence, or in the label before it. */
function updatedIn({ label }: NoticeSentence, here: Said, over: Said | undefined): { words: readonly string[]; from: number; to: number }[] {
  const own = (here.hits.get('updated') ?? []).map(({ from, to }) => ({ words: here.words, from, to }));
  if (label === null || over === undefined) return own;
  return [...(over.hits.get('updated') ?? []).map(({ from, to }) => ({ words: [...over.words, ...here.words], from, to })), ...own];
}

/** Calendar dates among words, in order. Numbers come day first unless the year does. */
function datesIn(words: readonly string[], months: readonly string[], text: string): string[] {
  const found: string[] = [];
  for (const [at, word] of words.entries()) {
    const month = monthOf(word, months);
    if (month !== null) {
      const before = dayOf(standsBefore(words[at - 1], word, text) ? words[at - 1] : undefined) ?? dayOf(words[at - 2] === undefined ? undefined : /^(?:de|den|ten|di)$/.test(words[at - 1] ?? '') ? words[at - 2] : undefined);
      const year = yearOf(words[at + 1]) ?? yearOf(words[at + 2]) ?? yearOf(words[at + 3]);
      if (year === null) continue;
      const after = yearOf(words[at + 1]) === null ? dayOf(words[at + 1]) : null;
      found.push(iso(year, month, before ?? after));
    }
    const [a, b, c] = [words[at], words[at + 1], words[at + 2]].map((one) => (one !== undefined && /^\d+$/.test(one) ? Number(one) : null));
    // Written together, in the text itself: not the numbers of three articles.
    if (a == null || b == null || c == null || !new RegExp(`${words[at]}[./-]\\s?${words[at + 1]}[./-]\\s?${words[at + 2]}`).test(text)) continue;
    if (a >= OLDEST && a < 2100 && b <= 12 && c <= 31) found.push(iso(a, b, c));
    else if (c >= OLDEST && c < 2100 && b <= 12 && a <= 31) found.push(iso(c, b, a));
    else if (c >= OLDEST && c < 2100 && a <= 12 && b <= 31) found.push(iso(c, a, b));
  }
  return found;
}

/** "Version 3, February": the number belongs to something else. */
const standsBefore = (day: string | undefined, month: string, text: string): boolean => day === undefined || !new RegExp(`${day},\\s*${month.slice(0, 1)}`, 'iu').test(text);
const monthOf = (word: string, months: readonly string[]): number | null => {
  const at = months.findIndex((month) => word === month || (word.length >= 3 && word.length < month.length && month.startsWith(word) && word.length <= 4));
  return at < 0 ? null : at + 1;
};
const dayOf = (word: string | undefined): number | null => {
  const match = word === undefined ? null : /^(\d{1,2})(?:er|st|nd|rd|th|o)?$/.exec(word);
  return match && Number(match[1]) >= 1 && Number(match[1]) <= 31 ? Number(match[1]) : null;
};
const yearOf = (word: string | undefined): number | null => (word !== undefined && /^(?:19|20)\d\d$/.test(word) && Number(word) >= OLDEST ? Number(word) : null);
const two = (n: number): string => String(n).padStart(2, '0');
const iso = (year: number, month: number, day: number | null): string => `${year}-${two(month)}${day === null ? '' : `-${two(day)}`}`;
