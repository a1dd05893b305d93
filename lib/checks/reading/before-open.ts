import { fail, inapplicable, pass, review, untested, warn, type Verdict } from '../../model/check.ts';
import type { Facts, StorageFact } from '../../model/facts.ts';
import { isNonEmpty } from '../../model/text.ts';
import { reasonFor } from '../words/doubts.ts';
import { ACCEPTED_FIRST, alreadyThere, NO_CHAT, RELOAD_TO_WATCH, startClean, stay, WAIT_FOR_CHAT } from '../words/next-steps.ts';
import { allAfterAcceptance } from './acceptance.ts';
import { isUnasked } from './cells.ts';
import { gapOf, isOver, opportunity, WHOLE_LOOK } from './opportunity.ts';
import { allCites, chatPresence, chatTracers } from './presence.ts';
import { citing, sorted } from './sorted.ts';
import { leftovers, realWrites, sayChatStored, tracerSubject, weighBeforeOpen } from './unopened.ts';

/** The two before-open checks differ only in what they look at: cookies, or every other store. */
export function judgeBeforeOpen(facts: Pick<Facts, 'widgets' | 'storage' | 'consent' | 'watch' | 'pages' | 'recording'>, concerns: (item: StorageFact) => boolean): Verdict {
  const { widgets, storage, consent, watch, pages, recording } = facts;
  if (chatPresence({ widgets, pages, watch }) === 'too-soon') return untested(WAIT_FOR_CHAT);

  const scene = { widgets, consent, recording };
  const items = chatTracers(storage, widgets).filter(concerns);
  const subjects = items.map((item) => tracerSubject(item, realWrites(item), scene));
  const seen = sorted(subjects, ({ item }, write) => weighBeforeOpen(item, write, scene), sayChatStored);
  if (isNonEmpty(seen.fails)) return fail(seen.fails);
  if (isNonEmpty(seen.doubts)) return review(reasonFor(seen.reasons), seen.doubts);
  if (isNonEmpty(seen.warns)) return warn(seen.warns);

  if (!isNonEmpty(widgets)) return inapplicable(NO_CHAT);
  if (!recording.fromStart) return untested(RELOAD_TO_WATCH);
  const old = leftovers(items);
  if (old !== null) return untested(alreadyThere(old));
  const chance = opportunity(watch, isUnasked);
  const gap = gapOf(chance, WHOLE_LOOK);
  if (gap === null) return pass(citing(allCites(widgets), chance.cites, seen.fine));
  if (allAfterAcceptance(widgets, consent)) return inapplicable(ACCEPTED_FIRST);
  return untested(isOver(watch, consent.final, isUnasked) ? startClean(WHOLE_LOOK, 'opening-or-answering') : stay(gap, 'opening-or-answering'));
}
