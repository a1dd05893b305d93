import type { Entry, Kind } from './model/observation.ts';

/** What came first, as far as two clocks can tell. */
export type Order = 'before' | 'after' | 'unclear';

/**
 * How far two recorders' wall clocks may disagree about ordinary events, in milliseconds. All run on one
 * machine and read one system clock, but content scripts get it coarsened (Firefox: 1–2 ms, more with
 * fingerprinting resistance) and stamp an event when it is handed to them, not when it happens.
 */
export const CLOCK_MARGIN_MS = 5;

/**
 * How long after a gesture a request may still owe nothing to it, in milliseconds. The browser stamps a
 * request when its own process hears of it: one that a page began just before the click is stamped just
 * after. The other direction is only the clocks' (`CLOCK_MARGIN_MS`).
 */
export const REQUEST_LAG_MS = 15;

/** The visitor's acts, as content scripts see them. */
const GESTURES: ReadonlySet<Kind> = new Set<Kind>(['gesture', 'banner-click', 'message-sent']);
const REQUESTS: ReadonlySet<Kind> = new Set<Kind>(['request', 'cookie-header']);

/**
 * Which of two entries' *causes* came first. A Set-Cookie counts from when its request left. A cookie change
 * carries no time of its own: its arrival says "no later than". Antisymmetric; an entry against itself is
 * unclear. Not transitive: unclear margins do not add up.
 */
export function order(a: Entry, b: Entry): Order {
  if (a.kind === 'cookie-change' || b.kind === 'cookie-change') return withUpperBound(a, b);
  if (a.source === b.source) return sameSource(a, b);
  const lead = causedAt(b) - causedAt(a);
  if (GESTURES.has(b.kind) && REQUESTS.has(a.kind)) return requestAgainstGesture(lead);
  if (GESTURES.has(a.kind) && REQUESTS.has(b.kind)) return flip(requestAgainstGesture(-lead));
  return apart(lead, CLOCK_MARGIN_MS);
}

/** When the cause of an entry happened, in epoch milliseconds: a Set-Cookie's request, else the event itself. */
export const causedAt = (entry: Entry): number => (entry.kind === 'cookie-header' ? entry.data.requestAt : entry.at);

/**
 * Exact by number: a recorder numbers what it sees in the order it happened (the page's queue is drained
 * before a gesture is numbered). Only a Set-Cookie arrives later than its cause, on that same clock.
 */
function sameSource(a: Entry, b: Entry): Order {
  if (a.kind !== 'cookie-header' && b.kind !== 'cookie-header') return apart(b.n - a.n, 0);
  const lead = causedAt(b) - causedAt(a);
  return lead === 0 ? apart(b.n - a.n, 0) : apart(lead, 0);
}

/**
 * `cookies.onChanged` is delivered within a millisecond, or tens of milliseconds late when the worker slept:
 * what arrived before the other happened is before; nothing else can be said. Two changes heard by one life
 * of the worker come in the browser's own order.
 */
function withUpperBound(a: Entry, b: Entry): Order {
  const oneSource = a.source === b.source;
  if (a.kind === 'cookie-change' && b.kind === 'cookie-change') return oneSource ? apart(b.n - a.n, 0) : 'unclear';
  if (b.kind === 'cookie-change') return flip(withUpperBound(b, a));
  const margin = oneSource ? 0 : CLOCK_MARGIN_MS;
  return causedAt(b) - a.at > margin ? 'before' : 'unclear';
}

/** `lead`: milliseconds from the request to the gesture; negative when the request was stamped later. */
function requestAgainstGesture(lead: number): Order {
  if (lead > CLOCK_MARGIN_MS) return 'before';
  return lead < -REQUEST_LAG_MS ? 'after' : 'unclear';
}

function apart(lead: number, margin: number): Order {
  if (lead > margin) return 'before';
  return lead < -margin ? 'after' : 'unclear';
}

const FLIPPED = { before: 'after', after: 'before', unclear: 'unclear' } as const;
const flip = (answer: Order): Order => FLIPPED[answer];
