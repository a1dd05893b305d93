import type { Lang } from '../model/text.ts';
import type { NoticeKind, Retention } from './labels.ts';

/** What the popup needs to know before any record is read. `site`: null when the page has none. */
export interface Seen {
  readonly tab: number;
  readonly site: string | null;
  readonly loading: boolean;
  readonly incognito: boolean;
  readonly unwatchable: 'browser-page' | 'store' | 'not-web' | null;
  /** The visitor lets the recorders run here. */
  readonly access: boolean;
  readonly paused: boolean;
  /** On the visitor's list of sites never to watch. */
  readonly never: boolean;
  /** The interface language the visitor chose. */
  readonly setting: Lang | 'auto';
  readonly retention: Retention;
  /** The tab's visit to this site; null: none is on record. */
  readonly visit: OpenVisit | null;
}

/** `lastAt`: epoch milliseconds of its latest entry. `version` differs whenever there is something new to read. */
export interface OpenVisit { readonly id: number; readonly lastAt: number; readonly version: string }

/** Why there is no scorecard to show. Null: there is a visit to read. Pure. */
export function noticeFor(seen: Seen | null): NoticeKind | null {
  if (seen === null) return 'browser-page';
  if (seen.unwatchable !== null) return seen.unwatchable;
  if (seen.incognito) return 'private';
  if (seen.never) return 'never';
  if (seen.paused) return 'paused';
  if (!seen.access) return 'withheld';
  if (seen.visit !== null) return null;
  return seen.loading ? 'empty' : 'reload';
}
