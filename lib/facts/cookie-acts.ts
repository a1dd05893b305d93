import type { CookieLine, Entry, EntryOf, Script } from '../model/observation.ts';
import type { NonEmpty } from '../model/text.ts';
import { sameSite } from '../site.ts';
import { itemKey, type Act } from './acts.ts';
import type { Causes } from './cause.ts';
import { changeDesk, changeHost, type ChangeDesk, type Wanted } from './cookie-changes.ts';
import type { Leftover } from './leftovers.ts';
import { hostOfUrl } from './logged-url.ts';
import { ownHost, topHost } from './places.ts';
import type { Visit } from './visit.ts';

type Told = EntryOf<'cookie-write'> | EntryOf<'cookie-header'>;
type Change = EntryOf<'cookie-change'>;

/** Without another change to show that the worker listened, so much must have passed before "not stored" is said, in ms. */
const WAIT_FOR_CHANGE_MS = 2_000;

/** Every writing and removing of a cookie that was seen, the witnesses of one act joined. Not sorted. */
export function readCookieActs(visit: Visit, causes: Causes, leftovers: readonly Leftover[]): Act[] {
  const desk = changeDesk(visit.of('cookie-change'));
  const told = [...visit.of('cookie-write'), ...visit.of('cookie-header')].sort((a, b) => a.at - b.at || visit.place(a) - visit.place(b));
  const holds = new Holdings(leftovers);
  const changes = new Map<Told, Change>();
  const write = told.filter((entry) => !removes(entry.data.line));
  for (const entry of write) claim(changes, entry, desk.claim(wanted(visit, entry)));
  for (const entry of write) if (!changes.has(entry)) claim(changes, entry, desk.claimUnlike(wanted(visit, entry)));

  const listened = readListening(visit);
  const acts = told.map((entry) => toldAct(visit, causes, { holds, listened }, entry, changes.get(entry) ?? null));
  return [...acts, ...unexplained(visit, causes, desk, holds), ...removals(visit, causes)];
}

function claim(changes: Map<Told, Change>, entry: Told, change: Change | null): void {
  if (change !== null) changes.set(entry, change);
}

/** Set empty, or to end at once: a deletion. */
export const removes = (line: CookieLine): boolean => line.value.length === 0 || (line.maxAgeSeconds !== null && line.maxAgeSeconds <= 0);

function wanted(visit: Visit, entry: Told): Wanted {
  const { line } = entry.data;
  return { name: line.name, hmac: line.value.hmac, host: hostOfTold(entry), partition: line.partitioned ? topSite(visit, entry) : null, at: entry.at };
}

/** The domain asked for, else the host that set it. Null: set in a document without an address of its own. */
function hostOfTold(entry: Told): string | null {
  const own = entry.kind === 'cookie-header' ? hostOfUrl(entry.data.url) : ownHost(entry);
  const asked = entry.data.line.domain?.replace(/^\./, '').toLowerCase();
  if (!asked || own === asked) return own;
  // Scripts find a site's domain by asking for `fr`, then `example.fr`: what no browser grants is nobody's domain.
  const granted = own === null || (own.endsWith(`.${asked}`) && sameSite(own, asked));
  return granted ? asked : own;
}

const topSite = (visit: Visit, entry: Entry): string => entry.where?.site ?? visit.site;

function toldAct(visit: Visit, causes: Causes, { holds, listened }: { readonly holds: Holdings; readonly listened: (entry: Told) => boolean }, entry: Told, change: Change | null): Act {
  const { line } = entry.data;
  const wants = wanted(visit, entry);
  const place = {
    kind: 'cookie' as const, name: line.name,
    host: change ? changeHost(change) : (wants.host ?? topHost(visit, entry)),
    partition: change ? change.data.partition : wants.partition,
  };
  const does = removes(line) ? ('remove' as const) : ('write' as const);
  const stored = does === 'write' && (change !== null || holds.same(place, line.value.hmac, entry.at) || !listened(entry));
  if (does === 'remove' || stored) holds.put(place, does === 'remove' ? null : line.value.hmac, entry.at);
  const request = entry.kind === 'cookie-header' ? causes.requestOf(entry) : null;
  const cites: NonEmpty<number> = [entry.seq, ...[request, change].flatMap((one) => (one ? [one.seq] : []))];
  return {
    ...place, does, stored, cites, entry,
    via: entry.kind === 'cookie-header' ? 'set-cookie' : entry.data.api,
    cause: entry.kind === 'cookie-header' ? causes.ofHeader(entry) : causes.ofEntry(entry),
    settledAt: change?.at ?? entry.at,
    value: line.value,
    script: entry.kind === 'cookie-write' ? entry.data.script : askedBy(causes, entry),
    pageOnly: entry.witness === 'page' && change === null,
    maxAgeSeconds: line.maxAgeSeconds,
  };
}

/** The script that made the request, when it is the only one that could have. */
function askedBy(causes: Causes, header: EntryOf<'cookie-header'>): Script | null {
  const [nearest] = causes.chainsOf(header.data.url, header.data.requestAt);
  return nearest?.data.script ?? null;
}

/** Would the browser have told, had it kept the cookie? A site that is refused its cookies may set them all the time. */
function readListening(visit: Visit): (entry: Told) => boolean {
  const heard = visit.timeline.filter((one) => one.witness === 'browser');
  // Heard in the order of causes: an answer's header stands where its request did. The latest time up to each, the earliest from each on.
  const latest: number[] = [];
  for (const { at } of heard) latest.push(Math.max(latest.at(-1) ?? at, at));
  const earliest = heard.map(({ at }) => at);
  for (let i = earliest.length - 2; i >= 0; i--) earliest[i] = Math.min(earliest[i]!, earliest[i + 1]!);
  return (entry) => {
    // A worker that was not there yet, or died about then, heard nothing: its silence says nothing, either.
    const before = heard[firstAbove(earliest, entry.at) - 1];
    const after = heard[firstAbove(latest, entry.at)];
    if (before === undefined || (after !== undefined && after.source !== before.source)) return false;
    return visit.of('cookie-change').length > 0 || visit.lastAt - entry.at > WAIT_FOR_CHANGE_MS;
  };
}

/** Index of the first of rising times that is above one; their number when none is. */
function firstAbove(times: readonly number[], at: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]! > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

type Place = Parameters<typeof itemKey>[0];

/** What each cookie held when: setting the same again changes nothing and need not be told. */
class Holdings {
  private readonly values = new Map<string, { readonly at: number; readonly hmac: string | null }[]>();
  constructor(leftovers: readonly Leftover[]) {
    for (const left of leftovers) if (left.kind === 'cookie' && left.value) this.put(left, left.value.hmac, Number.NEGATIVE_INFINITY);
  }
  same(place: Place, hmac: string, at: number): boolean {
    return this.values.get(itemKey(place))?.findLast((held) => held.at <= at)?.hmac === hmac;
  }
  /** Null: removed. Times must not fall. */
  put(place: Place, hmac: string | null, at: number): void {
    const key = itemKey(place);
    const held = this.values.get(key);
    if (held) held.push({ at, hmac });
    else this.values.set(key, [{ at, hmac }]);
  }
}

/** Stored, and nobody was seen storing it. */
function unexplained(visit: Visit, causes: Causes, desk: ChangeDesk, holds: Holdings): Act[] {
  const contacted = domainsOf([...visit.of('request'), ...visit.of('frame-started')].map((entry) => hostOfUrl(entry.data.url)));
  const same = new Set<string>();
  return desk.unclaimed().filter((change) => !removes(change.data.line) && ofVisit(visit, change, contacted)).flatMap((change): Act[] => {
    const { line, partition } = change.data;
    const place = { kind: 'cookie' as const, name: line.name, host: changeHost(change), partition };
    // The same value again: a refresh of what is there, told without a new act.
    if (holds.same(place, line.value.hmac, change.at) || same.has(`${itemKey(place)}\n${line.value.hmac}`)) return [];
    same.add(`${itemKey(place)}\n${line.value.hmac}`);
    return [{
      ...place, does: 'write', via: 'unexplained', cause: causes.noLaterThan(change), settledAt: change.at, value: line.value, script: null,
      stored: true, pageOnly: false, maxAgeSeconds: line.maxAgeSeconds, entry: change, cites: [change.seq],
    }];
  });
}

/** Cookie changes come from the whole browser: other tabs' are told by their hosts. */
function ofVisit(visit: Visit, change: Change, contacted: ReadonlySet<string>): boolean {
  if (change.at < visit.startedAt) return false;
  const { partition } = change.data;
  if (partition !== null) return sameSite(partition, visit.site);
  const host = changeHost(change);
  return sameSite(host, visit.site) || contacted.has(host);
}

/** Every domain a cookie of these hosts may carry. */
function domainsOf(hosts: readonly (string | null)[]): Set<string> {
  const domains = new Set<string>();
  for (const host of new Set(hosts)) {
    for (let rest = host ?? ''; rest !== '' && !domains.has(rest); rest = rest.slice(rest.indexOf('.') + 1)) {
      domains.add(rest);
      if (!rest.includes('.')) break;
    }
  }
  return domains;
}

/** Deleted or run out, as the browser tells. An overwriting is told as a removal, too, and is none. */
function removals(visit: Visit, causes: Causes): Act[] {
  return visit.of('cookie-change').filter(({ data }) => (data.removed && data.cause !== 'overwrite') || (!data.removed && removes(data.line))).map((change): Act => ({
    kind: 'cookie', name: change.data.line.name, host: changeHost(change), partition: change.data.partition, does: 'remove', via: 'unexplained',
    cause: causes.noLaterThan(change), settledAt: change.at, value: null, script: null, stored: false, pageOnly: false, maxAgeSeconds: null, entry: change, cites: [change.seq],
  }));
}

