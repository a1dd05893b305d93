import { fold, saysFolded } from '../match.ts';
import type { Said } from '../model/facts.ts';
import type { PhraseFamily, Rules } from '../model/rules.ts';

/** One phrase of one language, folded once. */
interface Phrase { readonly family: PhraseFamily; readonly folded: string }

/** What texts speak of, by the phrases of all languages together: a French shop may show an English banner. */
export interface Families {
  /** Every family that this text says, in the order of the phrase books. */
  of(text: string): readonly PhraseFamily[];
  /** One quote per family: the first sentence that says it, cut at 160 characters around the words. */
  quotes(text: string): readonly Said[];
}

const QUOTE_MOST = 160;
const phrasesOf = new WeakMap<Rules['phrases'], readonly Phrase[]>();

/** `texts`: all that will be asked about. The few phrases that stand in them at all are found once. */
export function readFamilies(book: Rules['phrases'], texts: readonly string[]): Families {
  const all = phrasesOf.get(book) ?? indexOf(book);
  phrasesOf.set(book, all);
  const folds = new Map<string, string>();
  const folded = (text: string): string => {
    const known = folds.get(text) ?? fold(text);
    folds.set(text, known);
    return known;
  };
  const joined = texts.map(folded).join('\n');
  const few = all.filter((phrase) => joined.includes(phrase.folded));
  const said = (text: string): Phrase[] => few.filter((phrase) => saysFolded(folded(text), phrase.folded));
  return {
    of: (text) => [...new Set(said(text).map(({ family }) => family))],
    quotes(text) {
      const quotes = new Map<PhraseFamily, string>();
      for (const sentence of sentencesOf(text)) {
        for (const phrase of said(sentence)) if (!quotes.has(phrase.family)) quotes.set(phrase.family, cutAround(sentence, phrase.folded));
      }
      // Words that run over what looks like the end of a sentence.
      for (const phrase of said(text)) if (!quotes.has(phrase.family)) quotes.set(phrase.family, cutAround(text, phrase.folded));
      return [...quotes].map(([family, quote]) => ({ family, quote }));
    },
  };
}

function indexOf(book: Rules['phrases']): Phrase[] {
  const phrases = new Map<string, Phrase>();
  for (const words of Object.values(book)) {
    for (const family of Object.keys(words) as PhraseFamily[]) {
      for (const phrase of words[family]) phrases.set(`${family}\n${fold(phrase)}`, { family, folded: fold(phrase) });
    }
  }
  return [...phrases.values()].filter(({ folded }) => folded !== '');
}

/** Ends in a mark and a space, or at a bullet or a line. */
const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?…])\s+|\s*[\n•·|]\s*/).map((one) => one.trim()).filter((one) => one !== '');

/** The words stay readable: a long sentence is cut on both sides of them. */
function cutAround(sentence: string, folded: string): string {
  if (sentence.length <= QUOTE_MOST) return sentence;
  // Folding keeps most characters: its place in the folded text is near enough to cut by.
  const at = Math.max(0, fold(sentence).indexOf(folded));
  const from = Math.max(0, Math.min(at - 40, sentence.length - (QUOTE_MOST - 2)));
  const to = Math.min(sentence.length, from + QUOTE_MOST - 2);
  return `${from > 0 ? '…' : ''}${sentence.slice(from, to).trim()}${to < sentence.length ? '…' : ''}`;
}
