import { fold } from '../match.ts';
import { NOTICE_SUBJECTS, NOTICE_WORDS, type NoticePhrases, type NoticeSubject, type NoticeWord } from '../model/notice.ts';

/**
 * Finds the phrases of one language in a sentence: every phrase of every list in one pass over its words. No phrase
 * becomes a regular expression.
 */
export type ListName = `${NoticeSubject}:${'heading' | 'says' | 'beside' | 'traces'}` | NoticeWord;

/** A list's first hit in a sentence: the place of its words, from and to (inclusive), in the sentence's words. */
export interface Hit { readonly from: number; readonly to: number }
export interface Said { readonly words: readonly string[]; readonly hits: ReadonlyMap<ListName, readonly Hit[]> }
export type Reader = (sentence: string) => Said;

interface Part { readonly text: string; readonly open: boolean; readonly gap: boolean }
interface Phrase { readonly list: ListName; readonly parts: readonly Part[]; readonly whole: boolean }
/** Words that a `…` may stand for: German keeps its verb for the end. */
const GAP = 8;
const readers = new WeakMap<NoticePhrases, Reader>();

export const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Made once for a language's phrases, which must not change. */
export function readerOf(phrases: NoticePhrases): Reader {
  const known = readers.get(phrases);
  if (known) return known;
  const exact = new Map<string, Phrase[]>();
  const open = new Map<string, Phrase[]>();
  const add = (list: ListName, written: readonly string[] = []): void => {
    for (const one of written) {
      const phrase = phraseOf(list, one);
      const first = phrase.parts[0];
      if (first === undefined) continue;
      const [index, key] = first.open ? [open, first.text.slice(0, 2)] as const : [exact, first.text] as const;
      const of = index.get(key);
      if (of) of.push(phrase);
      else index.set(key, [phrase]);
    }
  };
  for (const subject of NOTICE_SUBJECTS) {
    const { heading, says, beside, traces } = phrases.subjects[subject];
    add(`${subject}:heading`, heading);
    add(`${subject}:says`, says);
    add(`${subject}:beside`, beside);
    add(`${subject}:traces`, traces);
  }
  for (const word of NOTICE_WORDS) add(word, phrases.words[word]);
  const reader: Reader = (sentence) => {
    const words = wordsOf(sentence);
    const hits = new Map<ListName, Hit[]>();
    for (const [from, word] of words.entries()) {
      for (const phrase of exact.get(word) ?? []) meet(phrase, words, from, hits);
      for (const phrase of open.get(word.slice(0, 2)) ?? []) meet(phrase, words, from, hits);
    }
    return { words, hits };
  };
  readers.set(phrases, reader);
  return reader;
}

function phraseOf(list: ListName, written: string): Phrase {
  const parts: Part[] = [];
  for (const [index, piece] of written.replace(/^=/, '').split('…').entries()) {
    for (const [at, word] of (fold(piece).match(/[\p{L}\p{N}]+\*?/gu) ?? []).entries()) {
      parts.push({ text: word.replace('*', ''), open: word.endsWith('*'), gap: index > 0 && at === 0 });
    }
  }
  return { list, parts, whole: written.startsWith('=') };
}

function meet(phrase: Phrase, words: readonly string[], from: number, hits: Map<ListName, Hit[]>): void {
  const to = endOf(phrase.parts, words, from);
  if (to === null || (phrase.whole && (from > 0 || to < words.length - 1))) return;
  const of = hits.get(phrase.list);
  if (of) of.push({ from, to });
  else hits.set(phrase.list, [{ from, to }]);
}

function endOf(parts: readonly Part[], words: readonly string[], from: number): number | null {
  let next = from;
  for (const { text, open, gap } of parts) {
    const last = gap ? Math.min(words.length - 1, next + GAP) : next;
    while (next <= last && !(open ? words[next]?.startsWith(text) : words[next] === text)) next++;
    if (next > last || next >= words.length) return null;
    next++;
  }
  return next - 1;
}
