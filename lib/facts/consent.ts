import type { ConsentFact } from '../model/facts.ts';
import type { Entry, EntryOf, Seq } from '../model/observation.ts';
import type { ConsentState } from '../model/phase.ts';
import { isNonEmpty, type NonEmpty } from '../model/text.ts';
import { order } from '../order.ts';
import { sameSite } from '../site.ts';
import { askingSights } from './banner-flash.ts';
import { readChoices, VANISH_MS, type ConsentStep } from './consent-choices.ts';
import { isDecided, type RecordSeen } from './consent-records.ts';
import type { Leftover } from './leftovers.ts';
import type { Overheard } from './overheard.ts';
import type { Visit } from './visit.ts';

export { VANISH_MS, type ConsentStep } from './consent-choices.ts';

/** The state the visit began in, known with hindsight, and each choice of the visitor. */
export interface Consent { readonly initial: ConsentState; readonly cites: readonly Seq[]; readonly steps: readonly ConsentStep[] }

export function readConsent(visit: Visit, leftovers: readonly Leftover[], records: readonly RecordSeen[], overheard: readonly Overheard[]): Consent {
  const steps = readChoices(visit, records, overheard);
  return { steps, ...initialState(visit, leftovers, records, steps[0]?.entry ?? null) };
}

export const finalState = ({ initial, steps }: Consent): ConsentState => steps[steps.length - 1]?.state ?? initial;

/** The state in which something happened that is surely dated: by its place in the timeline. */
export function stateBy(visit: Visit, { initial, steps }: Consent, entry: Entry): ConsentState {
  let state = initial;
  for (const step of steps) if (visit.place(step.entry) <= visit.place(entry)) state = step.state;
  return state;
}

export function foldConsent(visit: Visit, consent: Consent, chat: Pick<ConsentFact, 'chatCovered' | 'chatGranted'>): ConsentFact {
  const states: NonEmpty<ConsentFact['states'][number]> = [
    { at: 0, state: consent.initial, cites: consent.cites },
    ...consent.steps.map(({ state, entry }) => ({ at: visit.since(entry.at), state, cites: [entry.seq] })),
  ];
  const final = finalState(consent);
  return { states, final, banner: bannerOf(visit, final), chatCovered: chat.chatCovered, chatGranted: chat.chatGranted };
}

interface Initial { readonly initial: ConsentState; readonly cites: readonly Seq[] }

function initialState(visit: Visit, leftovers: readonly Leftover[], records: readonly RecordSeen[], firstChoice: Entry | null): Initial {
  const found = records.filter((seen) => seen.existedBefore);
  // Decided by nobody's click, the platform itself says: still a question when it asks again.
  const decided = found.find(({ record }) => isDecided(record) && !record.implied);
  if (decided !== undefined) return { initial: 'unknown', cites: [decided.entry.seq] };
  const came = visit.of('banner').filter((banner) => banner.data.shown && (firstChoice === null || visit.place(banner) < visit.place(firstChoice)));
  const own = leftovers.filter((left) => sameSite(left.host, visit.site));
  const asking = askingSights(visit);
  // Where something was kept, a banner that goes by itself may have found an answer there.
  const shown = came.find((one) => asking.includes(one)) ?? (own.length > 0 ? undefined : came[0]);
  if (shown || firstChoice !== null) {
    const asked = shown ?? firstChoice!;
    const pending = found.some(({ record }) => record.says === 'pending');
    // Who answered earlier and reopens the settings is shown the banner, too: by an act of their own.
    if (own.length > 0 && !pending && shown && wasCalledUp(visit, shown)) return { initial: 'unknown', cites: own.map((left) => left.entry.seq).slice(0, 1) };
    return { initial: 'undecided', cites: [asked.seq] };
  }
  const left = own.find(({ name }) => visit.book.isConsentRecord(name)) ?? own[0];
  return left === undefined ? { initial: 'no-banner', cites: [] } : { initial: 'unknown', cites: [left.entry.seq] };
}

/** Did the banner come upon a click of the visitor, and not by itself? */
const wasCalledUp = (visit: Visit, shown: EntryOf<'banner'>): boolean =>
  visit.of('gesture').some((gesture) => order(gesture, shown) !== 'after' && Math.abs(shown.at - gesture.at) <= VANISH_MS);

function bannerOf(visit: Visit, final: ConsentState): ConsentFact['banner'] {
  const sightings = visit.of('banner');
  const clicks = visit.of('banner-click');
  const cites = [...sightings.filter((one) => one.data.shown), ...clicks].map((one) => one.seq).sort((a, b) => a - b);
  if (!isNonEmpty(cites)) return null;
  // Later layers have other buttons: the first one counts until the first click on it.
  const until = clicks[0];
  const firstLayer = sightings.filter((one) => one.data.shown && (until === undefined || visit.place(one) < visit.place(until)));
  const choice = final === 'accepted' || final === 'partial' || final === 'refused' || final === 'withdrawn' ? final : null;
  return {
    cmp: [...sightings, ...clicks].map((one) => one.data.cmp).find((cmp) => cmp !== null) ?? null,
    foundBy: sightings.some((one) => one.data.foundBy === 'rule') ? 'rule' : 'shape',
    shown: sightings.some((one) => one.data.shown),
    choice,
    // A banner in a frame is told twice, by the page without buttons and by the frame with them.
    acceptAll: firstLayer.some((one) => one.data.acceptAll),
    refuseAll: firstLayer.some((one) => one.data.refuseAll),
    cites,
  };
}
