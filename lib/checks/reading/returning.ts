import type { RequestFact, StorageFact } from '../../model/facts.ts';
import type { NonEmpty, Text } from '../../model/text.ts';
import { chatSent } from '../words/stored.ts';
import { isAgreed } from './acceptance.ts';
import { identifiesWhenRead, usesOf } from './after-refusal.ts';
import { isOpened, isUnasked, rowOf } from './cells.ts';
import { widgetOf } from './presence.ts';
import { isGroundwork, tracksOnly } from './purposes.ts';
import { saySent } from './sole-purpose.ts';
import type { Act, Weight } from './sorted.ts';
import { doubtOfFailure, realWrites, type Scene, type TracerSubject } from './unopened.ts';
import type { SentFact } from '../../model/facts.ts';

/** What an earlier visit left, sent to somebody in this one. `sent` null: as a cookie, to the vendor. */
export interface Return extends Act { readonly sent: SentFact | null }

/** Until this visit wrote it anew: from then on it is a new tracer, which the check on writes judges. */
export function returnsOf(item: StorageFact, requests: readonly RequestFact[]): readonly Return[] {
  if (!item.existedBefore) return [];
  const rewritten = Math.min(...realWrites(item).map(({ at }) => at), Number.POSITIVE_INFINITY);
  const reads = usesOf(item, requests).filter(({ write }) => write === null).map(({ at, phase, cites }): Return => ({ at, phase, cites, sent: null }));
  // A browser sends the site's own to the site with every request; so may its pages.
  const sents = (item.sentTo ?? []).filter(({ to }) => to !== 'site').map((sent): Return => ({ at: sent.at, phase: sent.phase, cites: sent.cites, sent }));
  return [...reads, ...sents].filter(({ at }) => at < rewritten);
}

/** Against unopened, for all but refusals and withdrawals, which other checks judge, reads included. */
export function weighReturn(item: StorageFact, { phase, sent }: Return, scene: Scene): Weight {
  if (isOpened(phase.chat) && phase.clear) return null;
  const row = rowOf(phase.consent, scene.consent);
  if (!isUnasked(row) && row !== 'accepted' && row !== 'unknown') return null;
  const identifies = sent === null ? identifiesWhenRead(item) : true;
  if (isGroundwork(item) || identifies === false) return 'fine';
  if (row === 'accepted') return isAgreed(scene.consent, widgetOf(scene.widgets, item.vendor)) ? 'fine' : { doubt: 'not-named' };
  if (row === 'unknown') return { doubt: 'earlier-choice' };
  const doubt = doubtOfFailure(item, phase, scene);
  if (doubt !== null) return { doubt };
  if (identifies === null) return { doubt: 'read-unidentified' };
  // No conversation needs to be measured or targeted to be taken up again.
  return tracksOnly(item) ? 'fail' : { doubt: 'conversation-open' };
}

export function sayReturn({ item, owner }: TracerSubject<Return>, returns: NonEmpty<Return>): Text {
  const [first, ...rest] = returns.flatMap(({ sent }) => (sent === null ? [] : [sent]));
  return first === undefined ? chatSent(item, owner, returns[0].phase, returns.length) : saySent(item, owner, [first, ...rest]);
}
