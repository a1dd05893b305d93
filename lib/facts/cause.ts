import type { Entry, EntryOf, LoggedUrl, SourceId } from '../model/observation.ts';
import { causedAt, order, type Order } from '../order.ts';
import type { Visit } from './visit.ts';

/**
 * What is known of when something was caused. Several recorders may have seen it, each from its own clock;
 * one that shares the boundary's clock settles it, whatever the others say.
 */
export interface Cause {
  /** Epoch ms: the best single guess, for showing and for sorting. */
  readonly at: number;
  readonly witnesses: readonly Dating[];
}

/** `not-after`: the cause came no later than this entry. `not-before`: no earlier. */
export interface Dating { readonly entry: Entry; readonly says: 'exact' | 'not-after' | 'not-before' }

/** Where the cause lies beside a boundary. */
export function relation(cause: Cause, boundary: Entry): Order {
  let answer: Order = 'unclear';
  let conflict = false;
  let settled: Order = 'unclear';
  for (const dating of cause.witnesses) {
    const said = saying(dating, boundary);
    if (said === 'unclear') continue;
    if (dating.entry.source === boundary.source) {
      if (settled !== 'unclear' && settled !== said) return 'unclear';
      settled = said;
    }
    if (answer !== 'unclear' && answer !== said) conflict = true;
    answer = said;
  }
  if (settled !== 'unclear') return settled;
  return conflict ? 'unclear' : answer;
}

function saying({ entry, says }: Dating, boundary: Entry): Order {
  const said = entry === boundary ? 'after' : order(entry, boundary);
  if (says === 'not-after') return said === 'before' ? said : 'unclear';
  if (says === 'not-before') return said === 'after' ? said : 'unclear';
  return boundary.kind === 'widget-seen' && said !== bySameClock(entry, boundary) ? 'unclear' : said;
}

/**
 * The page's queue is drained before the visitor's acts are numbered, not before a panel is noticed: there
 * number and time must agree.
 */
function bySameClock(entry: Entry, boundary: Entry): Order {
  if (entry.source !== boundary.source) return order(entry, boundary);
  return entry.at < boundary.at ? 'before' : entry.at > boundary.at ? 'after' : order(entry, boundary);
}

/** How soon after a call in the page the browser stamps its request, in ms, when nothing holds it up. */
const CALL_TO_REQUEST_MS = 50;
/** How long a call's request may queue, in ms. */
const QUEUE_MS = 1_000;
/** How long after an address was given to a frame its load may begin, in ms. */
const FRAME_LOAD_MS = 5_000;

/** Turns entries into causes, with the help of what else was seen of the same act. */
export interface Causes {
  ofEntry(entry: Entry): Cause;
  ofRequest(request: EntryOf<'request'>): Cause;
  /** A Set-Cookie: caused by its request. */
  ofHeader(header: EntryOf<'cookie-header'>): Cause;
  /** Something whose time is only known from above. */
  noLaterThan(entry: Entry): Cause;
  requestOf(header: EntryOf<'cookie-header'>): EntryOf<'request'> | null;
  /** The calls in the page that may have made this request, nearest first. */
  chainsOf(url: LoggedUrl, at: number): readonly EntryOf<'chain'>[];
}

export function readCauses(visit: Visit): Causes {
  const requests = new Map<string, EntryOf<'request'>[]>();
  for (const request of visit.of('request')) push(requests, request.data.requestId, request);
  const chains = new Map<string, EntryOf<'chain'>[]>();
  for (const chain of visit.of('chain')) push(chains, chain.data.url.text, chain);
  // In order of time: an address that is asked for a thousand times has a thousand calls, of which few are near.
  for (const calls of chains.values()) calls.sort((a, b) => a.at - b.at || a.seq - b.seq);
  const births = readBirths(visit);

  const chainsOf = (url: LoggedUrl, at: number): EntryOf<'chain'>[] => {
    const calls = chains.get(url.text) ?? [];
    const found: EntryOf<'chain'>[] = [];
    for (let index = firstSince(calls, at - QUEUE_MS); index < calls.length && calls[index]!.at <= at + CALL_TO_REQUEST_MS; index++) found.push(calls[index]!);
    return found.sort((a, b) => Math.abs(at - a.at) - Math.abs(at - b.at) || a.seq - b.seq);
  };

  const called = (url: LoggedUrl, at: number): Dating[] =>
    chainsOf(url, at).map((entry) => ({
      // A script element may wait for its place in the page, an XHR for its send: later, only "no earlier" is sure.
      entry, says: Math.abs(at - entry.at) <= CALL_TO_REQUEST_MS || (entry.data.api !== 'script' && entry.data.api !== 'xhr') ? 'exact' : 'not-before',
    } as const)).filter(({ says }, index) => says === 'exact' || index === 0);

  const known = new Map<Entry, Cause>();
  const ofRequest = (request: EntryOf<'request'>): Cause => {
    const cause = known.get(request) ?? {
      at: request.at,
      witnesses: [{ entry: request, says: 'exact' }, ...called(request.data.url, request.at), ...births.of(request)],
    };
    known.set(request, cause);
    return cause;
  };

  const requestOf = (header: EntryOf<'cookie-header'>): EntryOf<'request'> | null => {
    const same = requests.get(header.data.requestId) ?? [];
    // A redirect keeps its request id and changes its address.
    return same.find((request) => request.data.url.text === header.data.url.text && request.at <= header.at + 1) ?? same[0] ?? null;
  };

  return {
    ofEntry: (entry) => ({ at: entry.at, witnesses: [{ entry, says: 'exact' }, ...births.of(entry)] }),
    ofRequest,
    ofHeader(header) {
      const request = requestOf(header);
      if (request !== null) return ofRequest(request);
      // The worker was asleep when the request left: it knows the answer's time only.
      const dated = causedAt(header) < header.at;
      return { at: causedAt(header), witnesses: [{ entry: header, says: dated ? 'exact' : 'not-after' }, ...births.of(header)] };
    },
    noLaterThan: (entry) => ({ at: entry.at, witnesses: [{ entry, says: 'not-after' }, ...births.of(entry)] }),
    requestOf,
    chainsOf,
  };
}

/** Index of the first entry at or after a time, among entries in order of time. */
function firstSince(entries: readonly Entry[], at: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entries[middle]!.at < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Frames that were inserted, or given their address, right after a gesture: all that happens inside came
 * after it, though the frame's own recorder has another clock.
 */
function readBirths(visit: Visit): { of(entry: Entry): Dating[] } {
  const inserted = new Map<string, EntryOf<'frame-inserted'>>();
  for (const entry of visit.of('frame-inserted')) if (!inserted.has(entry.data.url.text)) inserted.set(entry.data.url.text, entry);
  if (inserted.size === 0) return { of: () => [] };

  const within = (text: string, at: number): EntryOf<'frame-inserted'> | null => {
    const entry = inserted.get(text);
    return entry !== undefined && at >= entry.at - CALL_TO_REQUEST_MS && at - entry.at <= FRAME_LOAD_MS ? entry : null;
  };
  // An older frame of the same address might be the one that is seen starting.
  const older = new Set<string>();
  for (const request of visit.of('request')) {
    const entry = request.data.type === 'sub_frame' ? inserted.get(request.data.url.text) : undefined;
    if (entry !== undefined && request.at < entry.at - CALL_TO_REQUEST_MS) older.add(request.data.url.text);
  }
  for (const { data: { url }, at } of visit.of('frame-started')) {
    const entry = inserted.get(url.text);
    if (entry !== undefined && at < entry.at - CALL_TO_REQUEST_MS) older.add(url.text);
  }
  const bySource = new Map<SourceId, Entry>();
  const byDocument = new Map<string, Entry>();
  for (const started of visit.of('frame-started')) {
    const { text } = started.data.url;
    const birth = started.data.top || older.has(text) ? null : within(text, started.at);
    if (birth === null) continue;
    bySource.set(started.source, birth);
    if (started.where?.document != null) byDocument.set(started.where.document, birth);
  }
  return {
    of(entry) {
      const own = bySource.get(entry.source) ?? (entry.where?.document == null ? undefined : byDocument.get(entry.where.document));
      const load = (entry.kind === 'request' || entry.kind === 'cookie-header') && entry.data.type === 'sub_frame' && !older.has(entry.data.url.text)
        ? within(entry.data.url.text, causedAt(entry)) : null;
      const birth = own ?? load;
      return birth == null ? [] : [{ entry: birth, says: 'not-before' }];
    },
  };
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
