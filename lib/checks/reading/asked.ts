import { inapplicable, untested, type Verdict } from '../../model/check.ts';
import type { BannerFact, Facts, LayerFact } from '../../model/facts.ts';
import { NO_BANNER_SHOWN, NOT_READ } from '../words/banner.ts';
import { EARLIER_CHOICE, RELOAD_TO_WATCH, stay } from '../words/next-steps.ts';
import { gapOf, opportunity, WATCH_MS } from './opportunity.ts';

/** What is asked before any judgement of a banner: was there one, and was it seen as it came? */

type Asked = Pick<Facts, 'consent' | 'banner' | 'watch' | 'recording'>;

/** The banner, or why there is none to judge: a choice that still stands shows none, and one may come late. */
export function bannerSeen({ consent, banner, watch, recording }: Asked): Verdict | BannerFact {
  if (consent.states[0].state === 'unknown') return inapplicable(EARLIER_CHOICE);
  // What stood there when watching began may be what the visitor had called up already.
  if (!recording.fromStart) return untested(RELOAD_TO_WATCH);
  if (banner !== null) return banner;
  if (consent.banner?.shown === true) return untested(NOT_READ);
  const gap = gapOf(opportunity(watch, () => true, () => true), { ms: WATCH_MS });
  return gap === null ? inapplicable(NO_BANNER_SHOWN) : untested(stay(gap, null));
}

/** The banner with its first layer, or why that cannot be judged. */
export function firstLayerSeen(facts: Asked): Verdict | { readonly banner: BannerFact; readonly first: LayerFact } {
  const seen = bannerSeen(facts);
  if ('outcome' in seen) return seen;
  return seen.first === null ? untested(NOT_READ) : { banner: seen, first: seen.first };
}
