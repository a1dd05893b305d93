import type { Result } from '../model/check.ts';
import type { Facts, WatchFact } from '../model/facts.ts';
import type { Text } from '../model/text.ts';
import { mayReadNotice } from './notice-session.ts';

/**
 * The one thing to do next. Its order is that of the most telling visit: untouched first, then refuse and
 * reload, then open the chat; an opened chat cannot be closed again within a visit.
 */
export type Next =
  | { readonly do: 'reload-to-watch' | 'clean-visit' | 'open-chat' | 'refuse' | 'reload' | 'return-and-refuse' | 'read-notice' | 'done' }
  | { readonly do: 'look-around'; readonly stayed: boolean; readonly scrolled: boolean; readonly visited: boolean; readonly chat: 'leave-closed' | 'leave-alone' | null; readonly asks: boolean }
  | { readonly do: 'decide'; readonly reviews: number }
  | { readonly do: 'told'; readonly reason: Text };

/** How long an untouched page is watched before silence means something; a hint for looking, not a phase's end. */
const WATCH_MS = 10_000;

/** Pure. */
export function nextOf(facts: Facts, results: readonly Result[]): Next {
  if (!facts.recording.fromStart) return { do: 'reload-to-watch' };
  // What a person is asked, no further visit will show.
  const untested = results.filter((result) => result.outcome === 'untested' && result.asks === undefined);
  const reviews = results.filter((result) => result.judgedBy === 'machine' && (result.outcome === 'review' || (result.outcome === 'untested' && result.asks !== undefined))).length;
  if (reviews > 0 && facts.consent.states[0].state === 'unknown') return { do: 'clean-visit' };
  if (untested.length === 0) return reviews > 0 ? { do: 'decide', reviews } : { do: 'done' };
  return inThisVisit(facts, untested) ?? (mayReadNotice(facts) && untested.some(({ id }) => id.startsWith('notice-')) ? { do: 'read-notice' } : forOthers(untested));
}

function inThisVisit(facts: Facts, untested: readonly Result[]): Next | null {
  const { banner, final } = facts.consent;
  const opened = facts.widgets.some((widget) => widget.openedBy === 'visitor' || widget.unclear);
  const about = (part: string): boolean => untested.some((result) => result.id.includes(part));
  const asks = banner !== null && banner.shown && banner.choice === null;

  if (facts.widgets.length > 0 && opened) return asks && about('refuse') ? { do: 'return-and-refuse' } : null;
  // A chat that opened by itself cannot be kept closed: nobody asked for it all the same.
  const byItself = facts.widgets.some((widget) => widget.autoOpenedAt !== null);
  const closed = sum(facts.watch.filter((watch) => watch.consent === final && (watch.chat === 'closed' || watch.chat === 'none' || (byItself && watch.chat === 'auto-opened'))));
  if (final === 'refused' && !closed.freshLoad && about('refuse')) return { do: 'reload' };
  if (final !== 'refused' && !(closed.stayed && closed.scrolled && closed.visited)) {
    return { do: 'look-around', stayed: closed.stayed, scrolled: closed.scrolled, visited: closed.visited, chat: facts.widgets.length === 0 ? null : byItself ? 'leave-alone' : 'leave-closed', asks };
  }
  if (asks && about('refuse')) return { do: 'refuse' };
  return facts.widgets.some((widget) => widget.launcher) ? { do: 'open-chat' } : null;
}

function sum(watches: readonly WatchFact[]): { stayed: boolean; scrolled: boolean; visited: boolean; freshLoad: boolean } {
  return {
    stayed: watches.reduce((total, watch) => total + watch.afterLoadMs, 0) >= WATCH_MS,
    scrolled: watches.some((watch) => watch.scrolled),
    visited: watches.reduce((total, watch) => total + watch.pages, 0) >= 2,
    freshLoad: watches.some((watch) => watch.freshLoad),
  };
}

/** An untested result says itself what would test it; the first stands for all. */
function forOthers(untested: readonly Result[]): Next {
  const reason = untested.find((result) => result.reason !== null)?.reason;
  return reason == null ? { do: 'done' } : { do: 'told', reason };
}
