import type { Answered, Judgement } from '../model/check.ts';
import type { Lang } from '../model/text.ts';
import type { AskedView, ResultView } from './groups.ts';
import { typeset } from './language.ts';
import { EARLIER, GIVEN, OUTCOMES, PROGRESS, STALE } from './question-words.ts';
import { moment } from './time.ts';

/** An answer kept of a site, and the visit it was given in. */
export interface Given extends Judgement { readonly visit: number }

/** An answer that may be taken over with one click. Never counted before. */
export interface OfferView { readonly words: string; readonly note: string; readonly outcome: Answered; /** Null: it is known to rest on something else, and says so already. */ readonly sameSeen: boolean | null }

export interface CardView {
  readonly id: string;
  readonly question: string;
  readonly result: ResultView;
  readonly answered: boolean;
  /** What was answered and counts. */
  readonly outcome: Answered | null;
  readonly given: string | null;
  /** The note of the answer, counting or stale. */
  readonly note: string;
  readonly offer: OfferView | null;
}
export interface QuestionsView { readonly progress: string; readonly cards: readonly CardView[] }

/** Pure. @param earlier answers of the site's other visits, in any order */
export function questionsOf(asked: readonly AskedView[], earlier: readonly Given[], lang: Lang, timeZone?: string): QuestionsView {
  const date = (at: number): string => moment(lang, at, timeZone);
  const cards = asked.map(({ result, question, ask, answer }): CardView => {
    const counts = answer !== null && !answer.stale;
    const told = (outcome: Answered, at: number, words: typeof GIVEN): string => typeset(lang, words[lang](OUTCOMES[outcome][lang], date(at)));
    const offer = answer === null ? offerOf(result.id, ask.under, earlier) : null;
    return {
      id: result.id, question, result, answered: counts, outcome: counts ? answer.outcome : null, given: counts ? told(answer.outcome, answer.at, GIVEN) : null, note: answer?.note ?? '',
      offer: answer?.stale ? { words: told(answer.outcome, answer.at, STALE), note: answer.note, outcome: answer.outcome, sameSeen: null }
        : offer && { words: told(offer.outcome, offer.at, EARLIER), note: offer.note, outcome: offer.outcome, sameSeen: offer.under === ask.under },
    };
  });
  return { progress: typeset(lang, PROGRESS[lang](cards.filter(({ answered }) => answered).length, cards.length)), cards };
}

/** The latest answer to the same question. One that was given on what is seen now is worth more than a later one that was not. */
function offerOf(id: string, under: string, earlier: readonly Given[]): Given | null {
  const given = earlier.filter((one) => one.id === id).sort((a, b) => Number(b.under === under) - Number(a.under === under) || b.at - a.at);
  return given[0] ?? null;
}
