import { inapplicable, untested, type Verdict } from '../../model/check.ts';
import type { BannerFact, ConsentFact, WatchFact } from '../../model/facts.ts';
import type { ConsentState } from '../../model/phase.ts';
import { ACCEPT_AND_WITHDRAW, NEVER_AGREED, NO_WITHDRAWAL, START_CLEAN_AND_WITHDRAW, stay, WITHDRAW } from '../words/next-steps.ts';
import { isUnasked } from './cells.ts';
import { gapOf, opportunity, WATCH_MS } from './opportunity.ts';

export const isAgreeing = (state: ConsentState): boolean => state === 'accepted' || state === 'partial';

/** Was an agreement of this visit withdrawn in it? Null: yes. Otherwise what the checks on withdrawals answer. */
export function withoutWithdrawal(consent: ConsentFact, banner: BannerFact | null, watch: readonly WatchFact[]): Verdict | null {
  if (consent.states.some(({ state }) => state === 'withdrawn')) return null;
  if (consent.banner?.shown !== true && consent.final === 'no-banner') {
    const gap = gapOf(opportunity(watch, isUnasked, () => true), { ms: WATCH_MS });
    return gap === null ? inapplicable(NEVER_AGREED) : untested(stay(gap, null));
  }
  if (isAgreeing(consent.final)) return hasNoControl(banner, watch) ? inapplicable(NO_WITHDRAWAL) : untested(WITHDRAW);
  return untested(isUnasked(consent.final) ? ACCEPT_AND_WITHDRAW : START_CLEAN_AND_WITHDRAW);
}

/** Said only once the visitor had agreed and another page was watched: many controls come with the next page. */
const hasNoControl = (banner: BannerFact | null, watch: readonly WatchFact[]): boolean =>
  banner !== null && banner.controls.length === 0 && gapOf(opportunity(watch, isAgreeing, () => true), { ms: WATCH_MS, secondPage: true }) === null;
