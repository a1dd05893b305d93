import type { BannerFact, ConsentFact, LayerFact } from '../../model/facts.ts';
import { isTicked, offerOf, type Button } from './offer.ts';

type Click = BannerFact['clicks'][number];

/** How many clicks an answer takes, by what the layers offer: the controls in their order. Null: not known. */
export interface Way { readonly steps: number; readonly by: readonly Pick<Button, 'words'>[] }

export function wayToAccept(first: LayerFact, second: LayerFact | null): Way | null {
  const [accept] = offerOf(first).accepts;
  if (accept !== undefined) return { steps: 1, by: [accept] };
  const [settings] = offerOf(first).settings;
  const [later] = second === null ? [] : offerOf(second).accepts;
  return settings === undefined || later === undefined ? null : { steps: 2, by: [settings, later] };
}

export function wayToRefuse(first: LayerFact, second: LayerFact | null): Way | null {
  const [refuse] = offerOf(first).refuses;
  if (refuse !== undefined) return { steps: 1, by: [refuse] };
  const [settings] = offerOf(first).settings;
  if (settings === undefined || second === null) return null;
  const { refuses, saves } = offerOf(second);
  if (refuses[0] !== undefined) return { steps: 2, by: [settings, refuses[0]] };
  // What is on must be switched off one by one before it is saved.
  return saves[0] === undefined ? null : { steps: 2 + second.toggles.filter(isTicked).length, by: [settings, saves[0]] };
}

/** The refusal that was really made: its last click, and whether the settings had to be opened for it. */
export interface Refusal { readonly click: Click; readonly through: Click | null }

export function refusalMade({ states }: ConsentFact, { clicks, gone = [] }: BannerFact): Refusal | null {
  const step = states.find(({ state }) => state === 'refused');
  if (step === undefined) return null;
  const concluding = clicks.filter(({ button, at }) => (button === 'refuse' || button === 'save') && at <= step.at);
  const click = clicks.find(({ cites }) => cites.some((seq) => step.cites.includes(seq))) ?? concluding[concluding.length - 1];
  if (click === undefined) return null;
  const began = Math.max(0, ...gone.filter(({ at }) => at < click.at).map(({ at }) => at));
  const through = clicks.find(({ button, at, page }) => button === 'settings' && page === click.page && at >= began && at < click.at);
  return { click, through: through ?? null };
}

/** What followed the click that refused. */
export interface Aftermath {
  /** Milliseconds until the banner had gone. Null: it went with its page, or was not seen to go. */
  readonly afterMs: number | null;
  readonly went: boolean;
  /** Another button of the banner that had to be used before it went. */
  readonly confirmed: Click | null;
  readonly goneCites: readonly number[];
}

export function aftermathOf({ click }: Refusal, { clicks, gone = [], onPages }: BannerFact): Aftermath {
  const end = gone.find(({ at, page }) => page === click.page && at >= click.at);
  const next = onPages.find(({ page }) => page === click.page + 1);
  const until = end?.at ?? Number.POSITIVE_INFINITY;
  // The same button clicked twice is impatience, and no step of its own.
  const confirmed = clicks.find((one) => one.page === click.page && one.at > click.at && one.at <= until && one.words !== click.words && one.button !== 'settings');
  return {
    afterMs: end === undefined ? null : end.at - click.at,
    went: end !== undefined || next?.cameByItself === false,
    confirmed: end === undefined ? null : confirmed ?? null,
    goneCites: end?.cites ?? (next?.cameByItself === false ? next.cites : []),
  };
}
