import type { EntryOf } from '../model/observation.ts';
import { itemKey, type Act, type ItemKey } from './acts.ts';
import type { Causes } from './cause.ts';
import type { Leftover } from './leftovers.ts';
import { frameHost, framePartition } from './places.ts';
import { sameSite } from '../site.ts';
import type { Visit } from './visit.ts';

export interface DatabaseActs {
  readonly acts: readonly Act[];
  /** Seen by name, and nothing in this visit made them. */
  readonly leftovers: readonly Leftover[];
}

/**
 * IndexedDB and Cache Storage, one item a name. Opening makes what is not there: a cache is made by its
 * opening, a database is worth telling once it has a store. Whether it was there is known only of an origin
 * on which the visit found nothing at all.
 */
export function readDatabaseActs(visit: Visit, causes: Causes, leftovers: readonly Leftover[]): DatabaseActs {
  const isFresh = freshness(visit, leftovers);
  const acts: Act[] = [];
  const found: Leftover[] = [];
  const made = new Set<ItemKey>();
  const opened = new Map<ItemKey, EntryOf<'database'>>();
  for (const entry of visit.timeline) {
    if (entry.kind === 'database') {
      const act = actOf(visit, causes, entry);
      const key = itemKey(act);
      const opens = entry.data.op === 'open';
      if (opens && !opened.has(key)) opened.set(key, entry);
      if (opens && (entry.data.area === 'indexedDB' || made.has(key) || !isFresh(act))) continue;
      if (act.does === 'write') made.add(key);
      acts.push(act);
    } else if (entry.kind === 'databases-seen') {
      for (const name of entry.data.names) {
        const place = { kind: entry.data.area, name, host: frameHost(visit, entry), partition: framePartition(visit, entry) };
        const key = itemKey(place);
        if (made.has(key)) continue;
        made.add(key);
        const opening = opened.get(key);
        const fresh = isFresh(place);
        if (opening !== undefined && fresh) acts.push(actOf(visit, causes, opening));
        else if (fresh) acts.push(unseen(causes, entry, place));
        else found.push({ ...place, value: null, entry });
      }
    }
  }
  return { acts, leftovers: [...found, ...writtenWithoutMaking(acts)] };
}

/** A database that is written to and whose stores this visit did not make was there before. */
function writtenWithoutMaking(acts: readonly Act[]): Leftover[] {
  const made = new Set<ItemKey>();
  const found = new Map<ItemKey, Leftover>();
  for (const act of acts) {
    if (act.kind !== 'indexedDB' || act.entry.kind !== 'database') continue;
    const key = itemKey(act);
    if (act.entry.data.op === 'create-store') made.add(key);
    else if (act.entry.data.op === 'write' && !made.has(key) && !found.has(key)) found.set(key, { ...placeOf(act), value: null, entry: act.entry });
  }
  return [...found.values()];
}

const placeOf = ({ name, host, partition }: Act) => ({ kind: 'indexedDB' as const, name, host, partition });

const originKey = (host: string, partition: string | null): string => `${host}\n${partition ?? ''}`;

/**
 * Was nothing of this origin there when the visit began, for all we know? Of the page's own site the browser
 * told the cookies; of others we only know that a browser without any trace of this site is likely a clean one.
 */
function freshness(visit: Visit, leftovers: readonly Leftover[]): (origin: { readonly host: string; readonly partition: string | null }) => boolean {
  if (visit.of('cookies-at-start').length === 0) return () => false;
  if (leftovers.length === 0) return () => true;
  const used = new Set(leftovers.map(({ host, partition }) => originKey(host, partition)));
  return ({ host, partition }) => partition === null && sameSite(host, visit.site) && !used.has(originKey(host, partition));
}

function actOf(visit: Visit, causes: Causes, entry: EntryOf<'database'>): Act {
  const { area, op, name, script } = entry.data;
  return {
    kind: area, name, host: frameHost(visit, entry), partition: framePartition(visit, entry), does: op === 'delete' ? 'remove' : 'write', via: area,
    cause: causes.ofEntry(entry), settledAt: entry.at, value: null, script, stored: true, pageOnly: entry.witness === 'page', maxAgeSeconds: null, entry, cites: [entry.seq],
  };
}

/** Made by a worker, where no recorder sees: all that is known is that it was there by now. */
function unseen(causes: Causes, entry: EntryOf<'databases-seen'>, place: Pick<Act, 'kind' | 'name' | 'host' | 'partition'>): Act {
  return {
    ...place, does: 'write', via: 'unexplained', cause: causes.noLaterThan(entry), settledAt: entry.at, value: null, script: null,
    stored: true, pageOnly: false, maxAgeSeconds: null, entry, cites: [entry.seq],
  };
}
