import type { ConsentFact } from '../model/facts.ts';
import type { Entry, EntryOf, Seq } from '../model/observation.ts';
import type { ConsentState } from '../model/phase.ts';
import { isNonEmpty, type NonEmpty } from '../model/text.ts';
import { order } from '../order.ts';
import { sameSite } from '../site.ts';
import type { Leftover } from './leftovers.ts';
import type { Visit } from './visit.ts';

export interface ConsentStep { readonly state: ConsentState; readonly entry: Entry }

/** The state the visit began in, known with hindsight, and each choice of the visitor. */
export interface Consent {
  readonly initial: ConsentState;
  readonly steps: readonly ConsentStep[];
  readonly fact: ConsentFact;
}

/** A banner that goes within this time of a click went because of it, in ms. */
const VANISH_MS = 2_000;

export function foldConsent(visit: Visit, leftovers: readonly Leftover[]): Consent {
  const steps = readChoices(visit);
  const { initial, cites } = initialState(visit, leftovers, steps[0]?.entry ?? null);
  const states: NonEmpty<ConsentFact['states'][number]> = [
    { at: 0, state: initial, cites },
    ...steps.map(({ state, entry }) => ({ at: visit.since(entry.at), state, cites: [entry.seq] })),
  ];
  const final = steps[steps.length - 1]?.state ?? initial;
  return { initial, steps, fact: { states, final, banner: bannerOf(visit, final), chatCovered: null, chatGranted: null } };
}

function readChoices(visit: Visit): ConsentStep[] {
  const steps: ConsentStep[] = [];
  let now: ConsentState | null = null;
  for (const entry of visit.of('banner-click')) {
    const state = choiceOf(visit, entry, now);
    if (state === null || state === now) continue;
    steps.push({ state, entry });
    now = state;
  }
  return steps;
}

/** Opening the settings or closing the banner is no choice; nothing the store says by itself is. */
function choiceOf(visit: Visit, entry: EntryOf<'banner-click'>, now: ConsentState | null): ConsentState | null {
  switch (entry.data.button) {
    case 'accept': return 'accepted';
    case 'refuse': return now === 'accepted' || now === 'withdrawn' ? 'withdrawn' : 'refused';
    case 'save': return 'partial';
    case 'other': return vanishes(visit, entry) ? 'unknown' : null;
    default: return null;
  }
}

const vanishes = (visit: Visit, click: EntryOf<'banner-click'>): boolean =>
  visit.of('banner').some((banner) => !banner.data.shown && order(click, banner) !== 'after' && Math.abs(banner.at - click.at) <= VANISH_MS);

interface Initial { readonly initial: ConsentState; readonly cites: readonly Seq[] }

function initialState(visit: Visit, leftovers: readonly Leftover[], firstChoice: Entry | null): Initial {
  const shown = visit.of('banner').find((banner) => banner.data.shown && (firstChoice === null || visit.place(banner) < visit.place(firstChoice)));
  const own = leftovers.filter((left) => sameSite(left.host, visit.site));
  if (shown || firstChoice !== null) {
    const asked = shown ?? firstChoice!;
    // Who answered earlier and reopens the settings is shown the banner, too: by an act of their own.
    if (own.length > 0 && shown && wasCalledUp(visit, shown)) return { initial: 'unknown', cites: own.map((left) => left.entry.seq).slice(0, 1) };
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
    acceptAll: firstLayer.some((one) => one.data.acceptAll),
    refuseAll: firstLayer.some((one) => one.data.refuseAll),
    cites,
  };
}
