import { fold } from '../match.ts';
import { FORM_FAMILIES, FORM_WORDS, type FormFamily, type FormPhrases, type FormWord } from '../model/form.ts';
import { beginners, endOf, partsOf, type Parts } from './phrase.ts';

/**
 * What the words of a form speak of. What is said to be refused ("tick not to
 * receive offers") or denied ("we never send offers") is not agreed to, and what is warned of is not asked for.
 */
export type FormReader = (words: string) => readonly FormFamily[];

interface Phrase extends Parts { readonly list: FormFamily | FormWord }
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
  const beginning = beginners([...FORM_FAMILIES, ...FORM_WORDS].flatMap((list) => phrases[list].map((written): Phrase => ({ list, ...partsOf(written) }))));
  const find = (words: readonly string[]): ReadonlyMap<FormFamily | FormWord, readonly number[]> => {
    const hits = new Map<FormFamily | FormWord, number[]>();
    for (const [from, word] of words.entries()) {
      for (const phrase of beginning(word)) {
        if (endOf(phrase, words, from, GAP) === null) continue;
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
