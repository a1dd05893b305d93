import type { Entry, EntryOf, Kind, SourceId } from '../model/observation.ts';
import { causedAt } from '../order.ts';
import type { Rules } from '../model/rules.ts';
import { siteOf } from '../site.ts';
import { readRules, type RuleBook } from './rule-book.ts';

/** One visit's entries, sorted and indexed once, so that every fold stays linear. */
export interface Visit {
  /** As things happened: by recorder number within a recorder, by clock between them. Never by arrival. */
  readonly timeline: readonly Entry[];
  readonly book: RuleBook;
  readonly site: string;
  /** The visit's number in the log. */
  readonly visit: number;
  /** Epoch ms of the visit's first cause. */
  readonly startedAt: number;
  /** Epoch ms of the last entry that belongs to the visit for certain. */
  readonly lastAt: number;
  of<K extends Kind>(kind: K): readonly EntryOf<K>[];
  /** Index in `timeline`. */
  place(entry: Entry): number;
  /** Milliseconds since the visit began. */
  since(epochMs: number): number;
}

/** @throws RangeError when no entry belongs to a tab: there is no visit then */
export function readVisit(entries: readonly Entry[], rules: Pick<Rules, 'chat' | 'cmp' | 'tracers' | 'phrases'>): Visit {
  const own = entries.filter((entry) => entry.kind !== 'cookie-change');
  if (own.length === 0) throw new RangeError('a visit needs at least one entry of a tab');
  const timeline = sorted(entries);
  const byKind = new Map<Kind, Entry[]>();
  for (const entry of timeline) {
    const list = byKind.get(entry.kind);
    if (list) list.push(entry);
    else byKind.set(entry.kind, [entry]);
  }
  const places = new Map<Entry, number>();
  for (let index = 0; index < timeline.length; index++) places.set(timeline[index]!, index);
  const startedAt = own.reduce((least, entry) => Math.min(least, causedAt(entry)), Number.POSITIVE_INFINITY);
  const first = timeline.find((entry) => entry.where !== null && entry.kind !== 'cookie-change');
  return {
    timeline,
    book: readRules(rules),
    site: first?.where?.site ?? siteOf(firstHost(timeline)) ?? '',
    visit: own.find((entry) => entry.visit !== null)?.visit ?? 0,
    startedAt,
    // An audit reads the notice when the visit is over.
    lastAt: own.reduce((most, { kind, data, at }) => (kind === 'notice-read' && data.source === 'audit' ? most : Math.max(most, at)), startedAt),
    of: <K extends Kind>(kind: K) => (byKind.get(kind) ?? []) as unknown as readonly EntryOf<K>[],
    place: (entry) => places.get(entry) ?? -1,
    since: (epochMs) => epochMs - startedAt,
  };
}

const firstHost = (timeline: readonly Entry[]): string =>
  timeline.map((entry) => ('url' in entry.data ? entry.data.url?.host ?? '' : '')).find((host) => host !== '') ?? '';

/**
 * A document's recorder numbers in the order of causes, though it stamps a click with the moment of the
 * finger: there the number decides and time may only grow. The worker's numbers are only its order of hearing.
 */
function sorted(entries: readonly Entry[]): Entry[] {
  const bySource = new Map<SourceId, Entry[]>();
  for (const entry of entries) {
    const list = bySource.get(entry.source);
    if (list) list.push(entry);
    else bySource.set(entry.source, [entry]);
  }
  const timed: { entry: Entry; at: number }[] = [];
  for (const list of bySource.values()) {
    list.sort((a, b) => a.n - b.n);
    let latest = Number.NEGATIVE_INFINITY;
    for (const entry of list) {
      // Notes of the page reach their recorder in batches and carry their own, older time.
      if (entry.witness === 'content') latest = Math.max(latest, entry.at);
      timed.push({ entry, at: entry.witness === 'content' ? latest : causedAt(entry) });
    }
  }
  timed.sort((a, b) => a.at - b.at || (a.entry.source < b.entry.source ? -1 : a.entry.source > b.entry.source ? 1 : a.entry.n - b.entry.n));
  return timed.map(({ entry }) => entry);
}

export const inTop = (entry: Entry): boolean => entry.where?.frame === 0;
