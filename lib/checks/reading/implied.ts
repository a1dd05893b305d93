import type { BannerFact, RecordFact, StorageFact, WidgetFact, WriteFact } from '../../model/facts.ts';
import type { NonEmpty } from '../../model/text.ts';
import type { Seq } from '../../model/observation.ts';
import { natureOf, siteTracers } from './site-tracers.ts';
import { citing } from './sorted.ts';
import { realWrites } from './unopened.ts';

type Acted = NonNullable<BannerFact['meanwhile']>[number];
/** What the visitor did last before it, short of answering. Null: nothing, time went by. */
export type Act = Acted['act'] | null;

/** Something that only an agreement allows, and no click that agreed before it. */
export interface Implied {
  readonly at: number;
  readonly act: Act;
  readonly sure: boolean;
  readonly cites: NonEmpty<Seq>;
  readonly what: { readonly record: RecordFact } | { readonly item: StorageFact };
}

/** Whoever clicks a video's own "allow" agrees beside the banner: a record that turns within this time of such a click, in ms. */
const UPON_CLICK_MS = 2_000;
/** A platform that takes a scroll for a yes writes it down while the page still moves, in ms. Ours. */
const UPON_SCROLLING_MS = 2_000;
/** A tracer this soon after the banner was closed, in ms, with none before it, came because of that. Ours. */
const UPON_CLOSING_MS = 5_000;

const lastBefore = (acts: readonly Acted[], at: number): Acted | null => acts.reduce<Acted | null>((last, act) => (act.at <= at ? act : last), null);

/** Records that turned to "accepted" with no click that agrees before them. */
export function turnedRecords(records: readonly RecordFact[], banner: BannerFact, begun: Begun): readonly Implied[] {
  return records.flatMap((record, index): Implied[] => {
    if (record.says !== 'accepted' || record.existedBefore || !isUnanswered(record)) return [];
    // A page tells Google its defaults by country: `banner-gcm-default-denied` judges those.
    if (record.format === 'google-consent-mode') return [];
    // Only a click that was not, or whose words accept nothing; "OK" is a click, whatever it is worth.
    if (record.follows !== null && record.follows !== 'close') return [];
    const asked = records.slice(0, index).find((one) => one.format === record.format && one.name === record.name && (one.says === 'pending' || one.says === 'refused'));
    const last = lastBefore(banner.meanwhile ?? [], record.at);
    const act = record.follows === 'close' ? 'close' : last?.act ?? null;
    const byClick = (banner.meanwhile ?? []).some((one) => one.act === 'click' && one.at <= record.at && record.at - one.at <= UPON_CLICK_MS);
    const clicks = record.follows === 'close' ? banner.clicks.filter(({ button, at }) => button === 'close' && at <= record.at).flatMap(({ cites }) => cites) : [];
    // A default may be written by itself, without anybody taking it for an answer: unless tracers that waited for one began with it.
    const tookScroll = last?.act === 'scroll' && record.at - last.at <= UPON_SCROLLING_MS && !begun.fromStart && begun.after.some((one) => one.act === 'scroll' && one.at >= last.at);
    // Clicks count only where its buttons were read.
    const sure = record.clear !== false && banner.first !== null && !byClick && (act === 'close' || record.implied || asked !== undefined || tookScroll);
    return [{ at: record.at, act, sure, what: { record }, cites: citing(record.cites, asked?.cites ?? [], clicks) }];
  });
}

const isUnanswered = ({ consent }: RecordFact): boolean => consent === 'undecided' || consent === 'unknown';

/** `fromStart`: some began before the visitor did anything. */
export interface Begun { readonly fromStart: boolean; readonly after: readonly Implied[] }

/** Tracers that need an agreement for certain and began while nobody had answered, by the act they came after. */
export function begunTracers(storage: readonly StorageFact[], widgets: readonly WidgetFact[], banner: BannerFact): Begun {
  const acts = banner.meanwhile ?? [];
  const begun = siteTracers(storage, widgets).flatMap((item) => {
    const first = item.existedBefore ? undefined : firstOf(realWrites(item));
    return first === undefined || first.phase.consent !== 'undecided' || natureOf(item, first) !== 'fail' ? [] : [{ item, first, act: lastBefore(acts, first.at) }];
  });
  const fromStart = begun.some(({ act }) => act === null);
  const after = fromStart ? [] : begun.flatMap(({ item, first, act }): Implied[] => (act === null ? [] : [{
    at: first.at,
    act: act.act,
    sure: act.act === 'close' && first.phase.clear && first.at - act.at <= UPON_CLOSING_MS,
    cites: citing(first.cites, act.cites),
    what: { item },
  }]));
  return { fromStart, after };
}

const firstOf = (writes: readonly WriteFact[]): WriteFact | undefined => [...writes].sort((a, b) => a.at - b.at)[0];
