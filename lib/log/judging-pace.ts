import type { Draft, Kind } from '../model/observation.ts';

/**
 * When a visit is judged again. Pure. What a page does by itself all the time seldom changes a grade, so the more often
 * it alone was judged, the longer the next judgement rests; a new document, an act of the visitor's, a banner or a
 * chat is judged soon.
 */

/** A visit is judged once nothing has come for this long: a page that loads needs the processor more than the badge does. */
export const QUIET_MS = 1_000;
/** One that never rests is judged this often all the same; the scorecard is a cache, losing one costs nothing. */
export const LONGEST_MS = 8_000;
/** After a judgement traffic alone brings no other for so long; twice that after the next, up to the longest. */
const REST_MS = 2_000;
/** Long visits take longer to read: judging gets at most this share of the worker's time. */
const SHARE = 0.05;

/** Times are epoch ms. */
export interface Pace {
  /** When what is not judged yet began to come. */
  readonly since: number;
  /** Since the last news; the last of them was over at `judgedAt`. */
  readonly judgements: number;
  readonly judgedAt: number;
  /** How long a judgement took last, in ms. */
  readonly tookMs: number;
}

/** In how many ms from `now`, when something has just come. Not negative. */
export function dueIn({ since, judgements, judgedAt, tookMs }: Pace, now: number): number {
  const pause = tookMs / SHARE;
  const soon = Math.min(now + Math.max(QUIET_MS, pause), since + Math.max(LONGEST_MS, pause));
  const rested = judgements === 0 ? now : judgedAt + Math.min(REST_MS * 2 ** (judgements - 1), LONGEST_MS);
  return Math.max(soon, rested, now) - now;
}

const TRAFFIC: ReadonlySet<Kind> = new Set<Kind>([
  'request', 'response', 'connection', 'redirect', 'chain', 'cookie-header', 'cookie-change', 'cookie-write', 'storage-write', 'storage-at-start', 'database', 'databases-seen', 'frame-inserted', 'watching', 'scrolled',
]);

function isNews(draft: Draft): boolean {
  // Scripts rewrite the address as they like, and advertisements change their frames.
  if (draft.kind === 'navigation') return draft.data.type === 'document' || draft.data.type === 'restored';
  if (draft.kind === 'frame-started') return draft.data.top;
  return !TRAFFIC.has(draft.kind);
}

/** The tabs that something was stored of, and whether news are among it. What has no tab is judged with what has. */
export function touchedTabs(drafts: readonly Draft[]): ReadonlyMap<number, boolean> {
  const tabs = new Map<number, boolean>();
  for (const draft of drafts) if (draft.where !== null) tabs.set(draft.where.tab, tabs.get(draft.where.tab) === true || isNews(draft));
  return tabs;
}
