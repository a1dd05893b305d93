import type { StorageFact } from '../../model/facts.ts';
import type { BannerFamily } from '../../model/rules.ts';
import { mayBeExempt } from './exempt-analytics.ts';
import { wasInvited } from './invited.ts';
import { tracksOnly } from './purposes.ts';
import { realWrites } from './unopened.ts';

/** What the site really does with what it stored in this visit, as far as that is certain. */

const isCertain = ({ confidence }: StorageFact): boolean => confidence === null || confidence === 'high';

/** Tracers of known purpose that need agreement for certain, and were written in this visit whatever had been chosen. A video that waits for a click may ask beside it. */
export const knownTrackers = (storage: readonly StorageFact[]): readonly StorageFact[] =>
  inOrder(storage.filter((item) => tracksOnly(item) && isCertain(item) && !mayBeExempt(item) && !wasInvited(item) && realWrites(item).length > 0));

export const targets = ({ purposes }: StorageFact): boolean => purposes.includes('marketing');
export const measures = ({ purposes }: StorageFact): boolean => purposes.includes('analytics');

/** The purposes observed, as a banner would name them. */
export const observedFamilies = (trackers: readonly StorageFact[]): ReadonlySet<BannerFamily> =>
  new Set<BannerFamily>([...(trackers.some(targets) ? (['purpose-ads'] as const) : []), ...(trackers.some(measures) ? (['purpose-audience'] as const) : [])]);

/** By first entry: facts come in no order. */
const inOrder = (items: readonly StorageFact[]): readonly StorageFact[] => [...items].sort((a, b) => a.cites[0] - b.cites[0]);
