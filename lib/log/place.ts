import type { Draft } from '../model/observation.ts';
import type { VisitRow } from './schema.ts';

/** Drafts of a visit that ended arrive late (a page says the most when it goes away): for this long they are still its own. */
export const LATE_MS = 60_000;
/** A document asked for but not committed may still come; after this long it will not (a download, a cancelled click). */
const PENDING_MS = 30_000;

export interface Placing {
  /** One per draft; null for what has no tab. */
  readonly placed: readonly (VisitRow | null)[];
  /** Rows that are new (`id` 0) or changed. */
  readonly touched: ReadonlySet<VisitRow>;
}

/**
 * Which visit each draft belongs to. A visit is all pages of one site in a tab, from the first watched load until
 * the tab leaves the site. Changes `rows`, which are the visits of the drafts' tabs that are open or ended lately.
 */
export function placeDrafts(drafts: readonly Draft[], rows: VisitRow[]): Placing {
  const touched = new Set<VisitRow>();
  const placed = drafts.map((draft) => {
    if (draft.where === null || draft.where.tab < 0) return null;
    const visit = visitFor(draft, draft.where, rows) ?? begin(draft, draft.where, rows);
    touched.add(visit);
    visit.lastAt = Math.max(visit.lastAt, draft.at);
    // The browser's events and the recorders' come in no fixed order; a wrong clock must not move the start far.
    if (draft.at < visit.startedAt && visit.startedAt - draft.at <= LATE_MS) visit.startedAt = draft.at;
    visit.url ??= pageOf(draft);
    if (commits(draft)) for (const other of commit(draft, visit, rows)) touched.add(other);
    return visit;
  });
  return { placed, touched };
}

/** The nearest visit of this site in this tab. What begins a load never belongs to a visit that had ended before it. */
function visitFor(draft: Draft, { tab, site }: { readonly tab: number; readonly site: string }, rows: readonly VisitRow[]): VisitRow | null {
  let nearest: VisitRow | null = null;
  let distance = Infinity;
  for (const row of rows) {
    if (row.tab !== tab || row.site !== site) continue;
    const lateBy = draft.at - row.endedAt;
    if (lateBy > LATE_MS || (lateBy > 0 && begins(draft))) continue;
    const away = Math.max(0, lateBy, row.startedAt - draft.at);
    if (away < distance || (away === distance && row.startedAt > (nearest?.startedAt ?? 0))) [nearest, distance] = [row, away];
  }
  return nearest;
}

function begin({ at }: Draft, { tab, site }: { readonly tab: number; readonly site: string }, rows: VisitRow[]): VisitRow {
  const visit: VisitRow = { id: 0, tab, site, startedAt: at, endedAt: Infinity, lastAt: at, committedAt: null, url: null, judgedAt: null };
  rows.push(visit);
  return visit;
}

/** The tab is now on this visit's site: it has left every other. Returns the visits that ended with it. */
function commit({ at }: Draft, visit: VisitRow, rows: readonly VisitRow[]): VisitRow[] {
  visit.committedAt = Math.max(visit.committedAt ?? 0, at);
  const others = rows.filter((row) => row.tab === visit.tab && row.site !== visit.site);
  // Told late: the tab had already gone on.
  for (const { committedAt } of others) if (committedAt !== null && committedAt > at) visit.endedAt = Math.min(visit.endedAt, committedAt);
  const left = others.filter((row) => row.endedAt === Infinity && (row.committedAt === null ? row.startedAt + PENDING_MS <= at : row.committedAt <= at));
  for (const row of left) row.endedAt = at;
  return left;
}

const commits = (draft: Draft): boolean => draft.kind === 'navigation' && (draft.data.type === 'document' || draft.data.type === 'restored');

/** The first things that are heard of a new top-level document, in whatever order they come. */
function begins(draft: Draft): boolean {
  if (draft.kind === 'request') return draft.data.type === 'main_frame';
  if (draft.kind === 'frame-started') return draft.data.top;
  // A browser that upgrades by itself tells of the redirection and of no request before it.
  return draft.kind === 'cookies-at-start' || draft.kind === 'redirect' || commits(draft);
}

/** A page was seen when the browser committed it or a recorder spoke from its top frame; a request for one may come to nothing. */
function pageOf(draft: Draft): string | null {
  if (draft.kind === 'navigation' || draft.kind === 'loaded') return draft.data.url.text;
  return draft.witness !== 'browser' && draft.where?.frame === 0 ? (draft.where.url?.text ?? null) : null;
}
