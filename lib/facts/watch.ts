import type { WatchFact } from '../model/facts.ts';
import type { Entry, Seq } from '../model/observation.ts';
import type { ChatState, ConsentState } from '../model/phase.ts';
import type { Consent } from './consent.ts';
import type { Opening } from './openings.ts';
import type { PageTrack } from './page-track.ts';
import type { Visit } from './visit.ts';

interface Cell { readonly from: number; readonly to: number; readonly consent: ConsentState; readonly chat: ChatState }
type Growing = { -readonly [K in Exclude<keyof WatchFact, 'cites'>]: WatchFact[K] } & { readonly cites: Set<Seq> };

const RANK: Readonly<Record<ChatState, number>> = { none: 0, closed: 1, 'auto-opened': 2, opened: 3, ended: 4, 'message-sent': 5 };

/** How long and how well each phase was watched, in order of first sight. */
export function foldWatch(visit: Visit, track: PageTrack, consent: Consent, openings: readonly Opening[]): WatchFact[] {
  const rows = new Map<string, Growing>();
  const views = [...track.pages.map((page) => ({ at: page.at, entry: (page.navigation ?? page.started)! as Entry })),
    ...visit.of('navigation').filter((entry) => entry.data.type === 'history').map((entry) => ({ at: entry.at, entry: entry as Entry }))]
    .sort((a, b) => a.at - b.at);
  for (const cell of cellsOf(visit, consent, openings)) {
    const key = `${cell.consent}\n${cell.chat}`;
    const row = rows.get(key) ?? { consent: cell.consent, chat: cell.chat, afterLoadMs: 0, scrolled: false, pages: 0, freshLoad: false, cites: new Set<Seq>() };
    rows.set(key, row);
    const within = (at: number): boolean => at >= cell.from && at < cell.to;
    track.pages.forEach((page, index) => {
      const until = Math.min(cell.to, visit.lastAt, track.pages[index + 1]?.at ?? Number.POSITIVE_INFINITY);
      if (page.loaded === null) return;
      const watched = until - Math.max(cell.from, page.loaded.at);
      if (watched <= 0) return;
      row.afterLoadMs += watched;
      row.cites.add(page.loaded.seq);
      if (within(page.at) && within(page.loaded.at)) row.freshLoad = true;
    });
    views.forEach(({ at, entry }, index) => {
      const until = views[index + 1]?.at ?? Number.POSITIVE_INFINITY;
      if (at >= cell.to || until <= cell.from) return;
      row.pages++;
      row.cites.add(entry.seq);
    });
    for (const scroll of visit.of('scrolled')) {
      if (!within(scroll.at)) continue;
      row.scrolled = true;
      row.cites.add(scroll.seq);
    }
  }
  return [...rows.values()].map((row) => ({ ...row, cites: [...row.cites].sort((a, b) => a - b) }));
}

/** The visit cut where either axis changes, by the clock. The last cell includes the last moment. */
function cellsOf(visit: Visit, consent: Consent, openings: readonly Opening[]): Cell[] {
  const steps = openings.flatMap((opening) => opening.steps.map(({ state, entry }) => ({ at: entry.at, state })));
  const cuts = [...new Set([visit.startedAt, ...consent.steps.map(({ entry }) => entry.at), ...steps.map(({ at }) => at)])].sort((a, b) => a - b);
  const none: ChatState = openings.length === 0 ? 'none' : 'closed';
  const cells = cuts.map((from, index): Cell => ({
    from,
    to: cuts[index + 1] ?? visit.lastAt + 1,
    consent: consent.steps.filter(({ entry }) => entry.at <= from).at(-1)?.state ?? consent.initial,
    chat: steps.filter(({ at }) => at <= from).reduce<ChatState>((most, { state }) => (RANK[state] > RANK[most] ? state : most), none),
  }));
  // A second widget that opens changes no phase of the visit as a whole.
  return cells.reduce<Cell[]>((merged, cell) => {
    const last = merged.at(-1);
    if (last?.consent === cell.consent && last.chat === cell.chat) merged[merged.length - 1] = { ...last, to: cell.to };
    else merged.push(cell);
    return merged;
  }, []);
}
