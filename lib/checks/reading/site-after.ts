import { fail, pass, review, untested, warn, type Verdict } from '../../model/check.ts';
import type { ConsentFact, Facts, PageFact, RecordingFact, StorageFact, WriteFact } from '../../model/facts.ts';
import type { ConsentState } from '../../model/phase.ts';
import { isNonEmpty, type NonEmpty, type Text } from '../../model/text.ts';
import { reasonFor, type Doubt } from '../words/doubts.ts';
import { RELOAD_TO_WATCH, stay } from '../words/next-steps.ts';
import { siteLeft, siteSent, type Ended } from '../words/stored.ts';
import { gapOf, LOOK_AFTER_REFUSAL, opportunity } from './opportunity.ts';
import { tracksOnly } from './purposes.ts';
import { reloadedSince } from './refusal.ts';
import { natureOf, saySite, siteTracers, unknownLeftOut, type SiteSubject } from './site-tracers.ts';
import { citing, sorted, type Act, type Subject, type Weight } from './sorted.ts';
import { realWrites } from './unopened.ts';

/** What the site's own tracers did after the visitor had said no, at first or later on. */

/** A tracer written, or a third party's sent home by a request (`write` null). */
interface Use extends Act { readonly write: WriteFact | null }
interface UseSubject extends Subject<Use> { readonly item: StorageFact }
interface Scene { readonly consent: ConsentFact; readonly recording: RecordingFact; readonly pages: readonly PageFact[] }

export interface Answer {
  readonly is: (state: ConsentState) => boolean;
  readonly ended: Ended;
  /** The answer when the visitor did not answer so in this visit; null when they did. */
  readonly missing: (facts: Pick<Facts, 'consent' | 'banner' | 'watch'>) => Verdict | null;
  readonly startAgain: Text;
}

/** A browser sends a site its own cookies with every request, whatever anybody wants: only those of others count. */
const usesOf = (item: StorageFact): readonly Use[] => [
  ...realWrites(item).map((write): Use => ({ at: write.at, phase: write.phase, cites: write.cites, write })),
  ...(item.party === 'third' ? item.reads.map((read): Use => ({ ...read, write: null })) : []),
];

function weigh(item: StorageFact, { at, phase, write }: Use, { is }: Answer, { consent, recording, pages }: Scene): Weight {
  if (!is(phase.consent)) return null;
  const nature = natureOf(item, write ?? { identifies: false });
  if (nature !== 'fail' && nature !== 'warn') return nature;
  const doubt: Doubt | null = !recording.fromStart ? 'watched-late' : !phase.clear ? 'unclear-order' : reloadedSince(at, is, consent, pages) ? null : 'before-next-page';
  return doubt === null ? nature : { doubt };
}

function say({ item, ...subject }: UseSubject, uses: NonEmpty<Use>): Text {
  const writes = uses.flatMap(({ write }) => (write === null ? [] : [write]));
  const written: SiteSubject = { ...subject, item, acts: writes };
  return isNonEmpty(writes) ? saySite(written, writes) : siteSent(item, uses[0].phase, uses.length);
}

export function judgeSiteAfter(answer: Answer, facts: Pick<Facts, 'widgets' | 'storage' | 'consent' | 'banner' | 'watch' | 'pages' | 'recording'>): Verdict {
  const { widgets, storage, consent, banner, watch, pages, recording } = facts;
  const site = siteTracers(storage, widgets);
  const subjects = site.map((item): UseSubject => ({ name: item.name, item, acts: usesOf(item), context: consent.banner?.cites.slice(0, 1) ?? [] }));
  const seen = sorted(subjects, ({ item }, use) => weigh(item, use, answer, { consent, recording, pages }), say);
  if (isNonEmpty(seen.fails)) return fail(seen.fails);
  if (isNonEmpty(seen.doubts)) return review(reasonFor(seen.reasons), seen.doubts);
  if (isNonEmpty(seen.warns)) return warn(seen.warns);

  const missing = answer.missing({ consent, banner, watch });
  if (missing !== null) return missing;
  if (!recording.fromStart) return untested(RELOAD_TO_WATCH);
  const chance = opportunity(watch, answer.is, () => true);
  const gap = gapOf(chance, LOOK_AFTER_REFUSAL);
  if (gap !== null) return untested(answer.is(consent.final) ? stay(gap, null) : answer.startAgain);
  const left = site.filter((item) => stayed(item, answer)).map((item) => ({ what: siteLeft(item, answer.ended), cites: citing(item.cites, chance.cites) }));
  if (isNonEmpty(left)) return warn(left, false);
  return pass(citing(recording.cites, pages.flatMap((page) => page.cites), chance.cites, seen.fine), unknownLeftOut(site, (write) => answer.is(write.phase.consent)));
}

/** There before, known to be there still, and of the site's own host: what lies on others' hosts it cannot delete. */
const stayed = (item: StorageFact, { is }: Answer): boolean =>
  item.removed === false && item.party === 'first' && tracksOnly(item) && (item.confidence === null || item.confidence === 'high')
  && (item.existedBefore || realWrites(item).some((write) => !is(write.phase.consent) && write.stored));
