import { fold } from '../match.ts';
import { NOTICE_SUBJECTS, NOTICE_WORDS, RIGHTS, type NoticePhrases, type NoticeSubject, type NoticeWord } from '../model/notice.ts';

/**
 * Finds the phrases of one language in a sentence: every phrase of every list in one pass over its words. No phrase
 * becomes a regular expression.
 */
export type ListName = `${NoticeSubject}:${'heading' | 'says' | 'paired' | 'beside' | 'traces' | 'unless' | `act${number}` | `of${number}`}` | NoticeWord;

/** The place of a phrase in a sentence's words, from and to (inclusive). */
export interface Hit { readonly from: number; readonly to: number }
export interface Said {
  readonly words: readonly string[];
  readonly hits: ReadonlyMap<ListName, readonly Hit[]>;
  /** Acts without their object in this sentence: it may stand above it, or just before. */
  readonly half: readonly { readonly subject: NoticeSubject; readonly of: ListName }[];
}
export type Reader = (sentence: string) => Said;

interface Part { readonly text: string; readonly open: boolean; readonly gap: boolean }
interface Phrase { readonly list: ListName; readonly parts: readonly Part[]; readonly whole: boolean }
/** Words that a `…` may stand for: German keeps its verb for the end. */
const GAP = 8;
/** From an act to its object, in words. */
const PAIR_WITHIN = 16;
/** What else words may mean shows in those beside them. */
const UNLESS_WITHIN = 8;
const readers = new WeakMap<NoticePhrases, Reader>();

export const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Made once for a language's phrases, which must not change. */
export function readerOf(phrases: NoticePhrases): Reader {
  const known = readers.get(phrases);
  if (known) return known;
  const all: Phrase[] = [];
  const add = (list: ListName, written: readonly string[] = []): void => { for (const one of written) all.push(phraseOf(list, one)); };
  for (const subject of NOTICE_SUBJECTS) {
    const { heading, says, beside, traces, unless, pairs } = phrases.subjects[subject];
    add(`${subject}:heading`, heading);
    add(`${subject}:says`, says);
    add(`${subject}:beside`, beside);
    add(`${subject}:traces`, traces);
    add(`${subject}:unless`, unless);
    for (const [index, [act, of]] of (pairs ?? []).entries()) {
      add(`${subject}:act${index}`, act);
      add(`${subject}:of${index}`, of);
    }
  }
  for (const word of NOTICE_WORDS) add(word, phrases.words[word]);
  const beginning = beginners(all);
  const pairs = NOTICE_SUBJECTS.flatMap((subject) => (phrases.subjects[subject].pairs ?? []).map((_, index) => ({ subject, paired: `${subject}:paired`, act: `${subject}:act${index}`, of: `${subject}:of${index}` } as const)));
  // A right is told by the words beside "you may"; of other subjects those are words of data.
  const unlessed = NOTICE_SUBJECTS.filter((subject) => phrases.subjects[subject].unless !== undefined)
    .flatMap((subject) => (RIGHTS.some((right) => right === subject) ? ['beside' as const] : ['says' as const, 'paired' as const]).map((list) => ({ says: `${subject}:${list}`, unless: `${subject}:unless` } as const)));
  const reader: Reader = (sentence) => {
    const words = wordsOf(sentence);
    const hits = new Map<ListName, Hit[]>();
    for (let from = 0; from < words.length; from++) {
      for (const phrase of beginning(words[from]!)) meet(phrase, words, from, hits);
    }
    const half: Said['half'][number][] = [];
    for (const { subject, paired: said, act, of } of pairs) {
      const acts = hits.get(act);
      if (acts === undefined) continue;
      const whole = acts.filter((one) => hits.get(of)?.some((other) => other.from <= one.to + PAIR_WITHIN && one.from <= other.to + PAIR_WITHIN));
      for (const one of whole) put(hits, said, one);
      if (whole.length === 0 && !hits.has(`${subject}:unless`)) half.push({ subject, of });
    }
    for (const { says, unless } of unlessed) {
      const other = hits.get(unless);
      if (other === undefined || !hits.has(says)) continue;
      const left = hits.get(says)!.filter((one) => other.every((not) => not.to < one.from - UNLESS_WITHIN || not.from > one.to + UNLESS_WITHIN));
      if (left.length > 0) hits.set(says, left);
      else hits.delete(says);
    }
    return { words, hits, half };
  };
  readers.set(phrases, reader);
  return reader;
}

/** Which phrases may begin with a word. Asked once for every word of a language: notices repeat theirs. */
function beginners(all: readonly Phrase[]): (word: string) => readonly Phrase[] {
  const exact = new Map<string, Phrase[]>();
  const open = new Map<string, Phrase[]>();
  for (const phrase of all) {
    const first = phrase.parts[0];
    if (first === undefined) continue;
    const [index, key] = first.open ? [open, first.text.slice(0, 2)] as const : [exact, first.text] as const;
    const of = index.get(key);
    if (of) of.push(phrase);
    else index.set(key, [phrase]);
  }
  const known = new Map<string, readonly Phrase[]>();
  return (word) => {
    const before = known.get(word);
    if (before) return before;
    const found = [...exact.get(word) ?? [], ...(open.get(word.slice(0, 2)) ?? []).filter(({ parts }) => word.startsWith(parts[0]!.text))];
    if (known.size < KNOWN_MOST) known.set(word, found);
    return found;
  };
}
/** Words remembered of a language: a text may be made to hold ever new ones. */
const KNOWN_MOST = 20_000;

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
  put(hits, phrase.list, { from, to });
}

function put(hits: Map<ListName, Hit[]>, list: ListName, hit: Hit): void {
  const of = hits.get(list);
  if (of) of.push(hit);
  else hits.set(list, [hit]);
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
