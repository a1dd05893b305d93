import { fold } from '../match.ts';
import { NOTICE_SUBJECTS, NOTICE_WORDS, RIGHTS, type NoticePhrases, type NoticeSubject, type NoticeWord } from '../model/notice.ts';
import { beginners, endOf, KNOWN_MOST, partsOf, type Parts } from './phrase.ts';

/**
 * Finds the phrases of one language in a sentence: every phrase of every list in one pass over its words.
 */
export type ListName = `${NoticeSubject}:${'heading' | 'says' | 'paired' | 'beside' | 'traces' | 'unless' | `act${number}` | `of${number}`}` | NoticeWord;

/** The place of a phrase in a sentence's words, from and to (inclusive). */
export interface Hit { readonly from: number; readonly to: number }
export interface Said {
  readonly words: readonly string[];
  /** All places, of lists whose places are asked for; of others the longest. */
  readonly hits: ReadonlyMap<ListName, readonly Hit[]>;
  /** Acts without their object in this sentence: it may stand above it, or just before. */
  readonly half: readonly { readonly subject: NoticeSubject; readonly of: ListName }[];
}
export type Reader = (sentence: string) => Said;

interface Phrase extends Parts { readonly lists: ListName[] }
/** Words that a `…` may stand for: German keeps its verb for the end. */
const GAP = 8;
/** Lists that are no phrases to look for. */
const ASKED_ELSEWHERE: ReadonlySet<NoticeWord> = new Set<NoticeWord>(['common', 'months', 'provider', 'vague']);
/** Of these a mere "somewhere" is enough, and most of what a notice says is in them. */
const SOMEWHERE: ReadonlySet<ListName> = new Set<ListName>([
  ...NOTICE_SUBJECTS.flatMap((subject) => [`${subject}:heading`, `${subject}:traces`] as const), 'chat:beside', 'data', 'until', 'only', 'rights', 'annulled', 'privacy-title', 'cookie-title', 'legal-title', 'goods',
]);
/** Of other subjects an act without its object says too little to look for it elsewhere. */
const HALVES: ReadonlySet<NoticeSubject> = new Set<NoticeSubject>(['withdraw', 'automated', 'complaint', 'marketing', 'interest']);
/**
 * Every notice asks people to write and to get in touch: what leaves a trace of the right to complain is whom one
 * complains to, who has few names, and not the act.
 */
const TRACED_BY_OBJECT: ReadonlySet<NoticeSubject> = new Set<NoticeSubject>(['complaint']);
/** What is done to data is done to everything: “handled”, “read”, “received” stand in any notice. What of these may be a trace stands in its own list. */
const TRACED_BY_LIST: ReadonlySet<NoticeSubject> = new Set<NoticeSubject>(['transfers', 'automated', 'source', 'mandatory']);
/** From an act to its object, in words. */
const PAIR_WITHIN = 16;
/** What else words may mean shows in those beside them. */
const UNLESS_WITHIN = 8;
const readers = new WeakMap<NoticePhrases, Reader>();

/** Folded words of a text. A word is folded once: a notice has thousands of words and some hundred different ones. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const raw of text.match(RAW_WORD) ?? []) {
    const known = foldedWords.get(raw);
    const folded = known ?? fold(raw).match(/[\p{L}\p{N}]+/gu) ?? [];
    if (known === undefined && foldedWords.size < KNOWN_MOST) foldedWords.set(raw, folded);
    for (const word of folded) words.push(word);
  }
  return words;
}
/** With the marks and the invisible characters that folding takes away: they end no word. */
const RAW_WORD = /[\p{L}\p{M}\p{N}\u00ad\u200b-\u200f\u2060\ufeff]+/gu;
const foldedWords = new Map<string, readonly string[]>();

/** Made once for a language's phrases, which must not change. */
export function readerOf(phrases: NoticePhrases): Reader {
  const known = readers.get(phrases);
  if (known) return known;
  const all = new Map<string, Phrase>();
  const add = (list: ListName, written: readonly string[] = []): void => {
    for (const one of written) {
      const phrase = all.get(one);
      if (phrase) phrase.lists.push(list);
      else all.set(one, { lists: [list], ...partsOf(one) });
    }
  };
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
  for (const word of NOTICE_WORDS) if (!ASKED_ELSEWHERE.has(word)) add(word, phrases.words[word]);
  const beginning = beginners([...all.values()]);
  const pairs = NOTICE_SUBJECTS.flatMap((subject) => (phrases.subjects[subject].pairs ?? []).map((_, index) => ({ subject, paired: `${subject}:paired`, traces: `${subject}:traces`, act: `${subject}:act${index}`, of: `${subject}:of${index}` } as const)));
  // A right is told by the words beside "you may"; of other subjects those are words of data.
  const unlessed = NOTICE_SUBJECTS.filter((subject) => phrases.subjects[subject].unless !== undefined)
    .flatMap((subject) => (RIGHTS.some((right) => right === subject) ? ['beside' as const] : ['says' as const, 'paired' as const]).map((list) => ({ says: `${subject}:${list}`, unless: `${subject}:unless` } as const)));
  const passing: ReadonlySet<ListName> = new Set<ListName>([...pairs.flatMap(({ act, of }) => [act, of]), ...unlessed.map(({ unless }) => unless)]);

  const reader: Reader = (sentence) => {
    const words = wordsOf(sentence);
    const hits = new Map<ListName, Hit[]>();
    // What serves only to weigh this sentence goes with it: a long notice has thousands of them.
    const own = new Map<ListName, Hit[]>();
    for (let from = 0; from < words.length; from++) {
      for (const phrase of beginning(words[from]!)) {
        const hit = meet(phrase, words, from);
        if (hit !== null) for (const list of phrase.lists) put(passing.has(list) ? own : hits, list, hit);
      }
    }
    const half: Said['half'][number][] = [];
    for (const { subject, paired, traces, act, of } of pairs) {
      const objects = own.get(of);
      if (objects !== undefined && HALVES.has(subject)) hits.set(of, objects);
      const byObject = TRACED_BY_OBJECT.has(subject);
      if (byObject && objects !== undefined) put(hits, traces, objects[0]!);
      const acts = own.get(act);
      if (acts === undefined) continue;
      const complete = acts.filter((one) => objects?.some((other) => other.from <= one.to + PAIR_WITHIN && one.from <= other.to + PAIR_WITHIN));
      for (const one of complete) put(hits, paired, one);
      if (complete.length > 0) continue;
      if (!byObject && !TRACED_BY_LIST.has(subject)) put(hits, traces, acts[0]!);
      if (HALVES.has(subject) && !own.has(`${subject}:unless`)) half.push({ subject, of });
    }
    for (const { says, unless } of unlessed) {
      const other = own.get(unless);
      const said = hits.get(says);
      if (other === undefined || said === undefined) continue;
      const left = said.filter((one) => other.every((not) => not.to < one.from - UNLESS_WITHIN || not.from > one.to + UNLESS_WITHIN));
      if (left.length > 0) hits.set(says, left);
      else hits.delete(says);
    }
    return { words, hits, half: half.length > 0 ? half : NO_HALF };
  };
  readers.set(phrases, reader);
  return reader;
}

const NO_HALF: Said['half'] = [];

function meet(phrase: Phrase, words: readonly string[], from: number): Hit | null {
  const to = endOf(phrase, words, from, GAP);
  return to === null ? null : { from, to };
}

function put(hits: Map<ListName, Hit[]>, list: ListName, hit: Hit): void {
  const of = hits.get(list);
  if (of === undefined) hits.set(list, [hit]);
  else if (!SOMEWHERE.has(list)) of.push(hit);
  else if (hit.to - hit.from > of[0]!.to - of[0]!.from) of[0] = hit;
}
