import { review, untested, type Finding, type Verdict } from '../../model/check.ts';
import type { PanelFact } from '../../model/facts.ts';
import type { ChatFamily } from '../../model/rules.ts';
import type { Seq } from '../../model/observation.ts';
import type { NonEmpty } from '../../model/text.ts';
import { CHAT_WORDS_NOT_KNOWN, EARLIER_CONVERSATION, saysWords } from '../words/panel.ts';
import { CHAT_LANGUAGES_READ } from '../words/panel-languages.ts';
import type { OpenChat } from './panel.ts';
import { citing } from './sorted.ts';

/** What a chat said in its own words, and whether what it did not say means anything. */

export type Quote = PanelFact['quotes'][number];

/** Quotes are cut at this number (`panel-said`): beyond it, what was not found may still have been said. */
const QUOTES_AT_MOST = 60;
/** More of one kind than these are not told one by one. */
const FINDINGS_OF_A_KIND = 5;

/** Sentences of these families, each once, in an order of their own: the order in the panel says nothing. */
export function quotesOf({ quotes }: PanelFact, ...families: readonly ChatFamily[]): readonly Quote[] {
  const seen = new Set<string>();
  return quotes.filter(({ family }) => families.includes(family))
    .sort((a, b) => (a.words < b.words ? -1 : a.words > b.words ? 1 : a.cites[0] - b.cites[0]))
    .filter(({ words }) => !seen.has(words) && seen.add(words) !== undefined);
}

/** “The Parley chat says “…”.” One finding for each sentence. */
export const told = ({ widget }: OpenChat, quotes: readonly Quote[]): readonly Finding[] =>
  quotes.slice(0, FINDINGS_OF_A_KIND).map(({ words, cites }) => ({ what: saysWords(widget.name, words), cites }));

export const citesOfQuotes = (quotes: NonEmpty<Quote>): NonEmpty<Seq> => citing(quotes[0].cites, ...quotes.slice(1).map(({ cites }) => cites));

/**
 * Why a sentence that was not found may be there all the same; null when its absence means something.
 * A short text is in a language nobody can tell for sure: then the page's counts, if some of the words were known.
 */
export function unheard({ panel }: OpenChat): Verdict | null {
  if (panel.history) return untested(EARLIER_CONVERSATION);
  return isUnderstood(panel) && panel.quotes.length < QUOTES_AT_MOST ? null : review(CHAT_WORDS_NOT_KNOWN);
}

function isUnderstood({ language, pageLanguage, quotes }: PanelFact): boolean {
  const read = (code: string | null): boolean => code !== null && CHAT_LANGUAGES_READ.has(code.slice(0, 2).toLowerCase());
  return language === null ? read(pageLanguage) && quotes.length > 0 : read(language);
}
