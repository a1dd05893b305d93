import { inapplicable, untested, type Verdict } from '../../model/check.ts';
import type { ConsentState } from '../../model/phase.ts';
import type { ConsentFact, PageFact, WatchFact } from '../../model/facts.ts';
import { NO_BANNER, REFUSE, START_CLEAN_AND_REFUSE, stay } from '../words/next-steps.ts';
import { isOpened, isUnasked } from './cells.ts';
import { gapOf, opportunity, WATCH_MS } from './opportunity.ts';

/** Was everything refused in this visit? Null: yes. Otherwise what the two checks on refusals answer. */
export function withoutRefusal(consent: ConsentFact, watch: readonly WatchFact[], next: keyof typeof REFUSE): Verdict | null {
  if (consent.states.some(({ state }) => state === 'refused')) return null;
  const bannerShown = consent.banner?.shown === true;
  if (!bannerShown && consent.final === 'no-banner') {
    const gap = gapOf(opportunity(watch, isUnasked, () => true), { ms: WATCH_MS });
    return gap === null ? inapplicable(NO_BANNER) : untested(stay(gap, null));
  }
  // A choice was made: this visit is no first refusal. The chat was opened: it cannot show a closed one any more.
  const spent = !isUnasked(consent.final) || (next === 'then-reload' && watch.some((row) => isOpened(row.chat)));
  return untested((spent ? START_CLEAN_AND_REFUSE : REFUSE)[next]);
}

/** Was a page loaded between the answer in force at that moment and that moment? Times in milliseconds since the visit began. */
export function reloadedSince(at: number, answer: (state: ConsentState) => boolean, consent: Pick<ConsentFact, 'states'>, pages: readonly PageFact[]): boolean {
  const answeredAt = consent.states.filter(({ state, at: since }) => answer(state) && since <= at).reduce<number | null>((_, step) => step.at, null);
  return answeredAt !== null && pages.some((page) => page.at >= answeredAt && page.at <= at);
}
