import type { Entry, EntryOf, LoggedUrl, SourceId } from '../model/observation.ts';
import { inTop, type Visit } from './visit.ts';

/** One top-level document of the visit, as its witnesses put it together. */
export interface PageSeen {
  readonly url: LoggedUrl;
  /** Epoch ms of its commit, else of its recorder's start. */
  readonly at: number;
  /** The browser's word for it. Null: only its own recorder told. */
  readonly navigation: EntryOf<'navigation'> | null;
  /** Recorders of the document (one, or none when it could not be watched). */
  readonly started: EntryOf<'frame-started'> | null;
  readonly loaded: EntryOf<'loaded'> | null;
}

export interface PageTrack {
  /** In order. */
  readonly pages: readonly PageSeen[];
  /** Index of the page shown at this epoch ms. */
  pageAt(epochMs: number): number;
  /** Index of the page whose top document this recorder watches; -1: none. */
  ofSource(source: SourceId): number;
}

/** Commit and recorder start of one document are at most this far apart when their documents have no ids, in ms. */
const SAME_LOAD_MS = 15_000;

export function trackPages(visit: Visit): PageTrack {
  const navigations = visit.of('navigation').filter((entry) => entry.data.type === 'document');
  const started = visit.of('frame-started').filter((entry) => entry.data.top);
  const free = new Set(started);
  const take = (fits: (entry: EntryOf<'frame-started'>) => boolean): EntryOf<'frame-started'> | null => {
    for (const entry of free) {
      if (!fits(entry)) continue;
      free.delete(entry);
      return entry;
    }
    return null;
  };
  const starts = new Map<EntryOf<'navigation'>, EntryOf<'frame-started'> | null>();
  for (const navigation of navigations) starts.set(navigation, take((entry) => sameDocument(entry, navigation) === true));
  navigations.forEach((navigation, index) => {
    if (starts.get(navigation)) return;
    const until = navigations[index + 1]?.at ?? Number.POSITIVE_INFINITY;
    // A recorder may start before the worker hears of the commit.
    starts.set(navigation, take((entry) => sameDocument(entry, navigation) === null && entry.data.url.text === navigation.data.url.text
      && entry.at >= navigation.at - 500 && entry.at < Math.min(until, navigation.at + SAME_LOAD_MS)));
  });
  const bare = [
    ...navigations.map((navigation) => ({ url: navigation.data.url, at: navigation.at, navigation, started: starts.get(navigation) ?? null })),
    ...[...free].map((entry) => ({ url: entry.data.url, at: entry.at, navigation: null, started: entry })),
  ].sort((a, b) => a.at - b.at || visit.place(a.navigation ?? a.started!) - visit.place(b.navigation ?? b.started!));
  const loads = visit.of('loaded').filter(inTop);
  const pages = bare.map((page, index): PageSeen => {
    const until = bare[index + 1]?.at ?? Number.POSITIVE_INFINITY;
    const loaded = loads.find((entry) => entry.at >= page.at && entry.at < until) ?? null;
    return { ...page, loaded };
  });
  const bySource = new Map(pages.flatMap((page, index) => (page.started ? [[page.started.source, index] as const] : [])));
  return {
    pages,
    pageAt(epochMs) {
      let low = 0;
      let high = pages.length - 1;
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (pages[middle]!.at <= epochMs) low = middle;
        else high = middle - 1;
      }
      return low;
    },
    ofSource: (source) => bySource.get(source) ?? -1,
  };
}

/** By the browser's id of the document; null when one of the two has none. */
function sameDocument(a: Entry, b: Entry): boolean | null {
  const [one, other] = [a.where?.document ?? null, b.where?.document ?? null];
  return one === null || other === null ? null : one === other;
}
