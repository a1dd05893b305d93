import { fold } from '../match.ts';
import { FORM_FAMILIES, FORM_WORDS, type FormFamily, type FormPhrases, type FormWord } from '../model/form.ts';

/**
 * What the words of a form speak of. No phrase becomes a regular expression. What is said to be refused ("tick not to
 * receive offers") or denied ("we never send offers") is not agreed to, and what is warned of is not asked for.
 */
export type FormReader = (words: string) => readonly FormFamily[];

interface Part { readonly text: string; readonly open: boolean; readonly gap: boolean }
interface Phrase { readonly list: FormFamily | FormWord; readonly parts: readonly Part[]; readonly whole: boolean }
/** Words that a `…` may stand for. */
const GAP = 6;
/** How far before a phrase a negation reaches, in words: "ni cédées, ni utilisées à des fins de prospection". */
const DENIED_WITHIN = 8;
/** German and Dutch deny at the end: "eine Weitergabe zu Werbezwecken erfolgt nicht". */
const LAST: ReadonlySet<string> = new Set(['nicht', 'nie', 'niemals', 'niet', 'nooit']);
const MOST_WORDS = 120;
/** Families that a negation before them turns around. */
const DENIABLE: ReadonlySet<FormFamily> = new Set<FormFamily>(['marketing', 'partners', 'data-consent', 'newsletter', 'sensitive', 'customers']);

const wordsOf = (text: string): string[] => (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, MOST_WORDS);

const readers = new WeakMap<FormPhrases, (words: readonly string[]) => ReadonlyMap<FormFamily | FormWord, readonly number[]>>();

function finderOf(phrases: FormPhrases): (words: readonly string[]) => ReadonlyMap<FormFamily | FormWord, readonly number[]> {
  const known = readers.get(phrases);
  if (known) return known;
  const exact = new Map<string, Phrase[]>();
  const open = new Map<string, Phrase[]>();
  for (const list of [...FORM_FAMILIES, ...FORM_WORDS]) {
    for (const written of phrases[list]) {
      const phrase = phraseOf(list, written);
      const first = phrase.parts[0];
      if (first === undefined) continue;
      const [index, key] = first.open ? [open, first.text.slice(0, 2)] as const : [exact, first.text] as const;
      const of = index.get(key);
      if (of) of.push(phrase);
      else index.set(key, [phrase]);
    }
  }
  const find = (words: readonly string[]): ReadonlyMap<FormFamily | FormWord, readonly number[]> => {
    const hits = new Map<FormFamily | FormWord, number[]>();
    for (const [from, word] of words.entries()) {
      for (const phrase of [...exact.get(word) ?? [], ...open.get(word.slice(0, 2)) ?? []]) {
        const to = endOf(phrase.parts, words, from);
        if (to === null || (phrase.whole && (from > 0 || to < words.length - 1))) continue;
        const of = hits.get(phrase.list);
        if (of) of.push(from);
        else hits.set(phrase.list, [from]);
      }
    }
    return hits;
  };
  readers.set(phrases, find);
  return find;
}

function phraseOf(list: FormFamily | FormWord, written: string): Phrase {
  const parts: Part[] = [];
  for (const [index, piece] of written.replace(/^=/, '').split('…').entries()) {
    for (const [at, word] of (fold(piece).match(/[\p{L}\p{N}]+\*?/gu) ?? []).entries()) parts.push({ text: word.replace('*', ''), open: word.endsWith('*'), gap: index > 0 && at === 0 });
  }
  return { list, parts, whole: written.startsWith('=') };
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

/** Of the languages that the form may be in: its own and its page's. */
export function formReader(books: readonly FormPhrases[]): FormReader {
  const finders = books.map(finderOf);
  return (text) => {
    const words = wordsOf(text);
    const refuses = words.slice(-2).some((word) => LAST.has(word));
    const said = new Set(finders.flatMap((find) => spoken(find(words))).filter((family) => !(refuses && DENIABLE.has(family))));
    if (said.has('opt-out')) for (const family of ['marketing', 'partners', 'newsletter', 'customers', 'data-consent'] as const) said.delete(family);
    if (said.has('all-required')) said.delete('required-legend');
    if (said.has('optional') && words.length < 8) said.delete('required-legend');
    if (said.has('comment-warning')) for (const family of ['sensitive', 'info', 'data-consent'] as const) said.delete(family);
    return FORM_FAMILIES.filter((family) => said.has(family));
  };
}

function spoken(hits: ReadonlyMap<FormFamily | FormWord, readonly number[]>): FormFamily[] {
  const nots = hits.get('not') ?? [];
  // "Under no circumstances will we sell, rent or lend it to third parties" for whatever comes after.
  const within = hits.has('partners') ? MOST_WORDS : DENIED_WITHIN;
  const denied = (at: number): boolean => nots.some((not) => not < at && at - not <= within);
  return FORM_FAMILIES.filter((family) => {
    const at = hits.get(family) ?? [];
    if (at.length === 0 || (family === 'sensitive' && hits.has('accommodation'))) return false;
    // "Partners or third parties are never told."
    if (family === 'partners' && nots.length > 0) return false;
    return !DENIABLE.has(family) || at.some((one) => !denied(one));
  });
}
