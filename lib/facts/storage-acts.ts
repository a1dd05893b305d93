import type { Digest, EntryOf, StorageArea } from '../model/observation.ts';
import type { Act } from './acts.ts';
import type { Causes } from './cause.ts';
import { frameHost, framePartition } from './places.ts';
import type { Visit } from './visit.ts';

/** What a `clear()` removed is told per origin: the fold applies it to every item there. */
export interface Clearing { readonly area: StorageArea; readonly host: string; readonly partition: string | null; readonly entry: EntryOf<'storage-write'> }

export interface StorageActs { readonly acts: readonly Act[]; readonly clearings: readonly Clearing[] }

const isEmpty = (value: Digest | null): boolean => value === null || value.length === 0;

/** Every writing and removing in `localStorage` and `sessionStorage`. */
export function readStorageActs(visit: Visit, causes: Causes): StorageActs {
  const acts: Act[] = [];
  const clearings: Clearing[] = [];
  const confirmed = confirmations(visit);
  for (const entry of visit.of('storage-write')) {
    const { area, op, key, value, script } = entry.data;
    const host = frameHost(visit, entry);
    const partition = framePartition(visit, entry);
    if (op === 'clear' || key === null) {
      clearings.push({ area, host, partition, entry });
      continue;
    }
    const later = confirmed.get(`${area}\n${host}\n${key}`);
    const seen = later !== undefined && visit.place(later) > visit.place(entry) ? later : null;
    acts.push({
      kind: area, name: key, host, partition, does: op === 'remove' || isEmpty(value) ? 'remove' : 'write', via: 'storage', cause: causes.ofEntry(entry), settledAt: entry.at,
      value, script, stored: true, pageOnly: entry.witness === 'page' && seen === null, maxAgeSeconds: null, entry,
      cites: seen === null ? [entry.seq] : [entry.seq, seen.seq],
    });
  }
  return { acts, clearings };
}

/** The last list of keys, by our own recorder, that holds each key: more than the page's word. */
function confirmations(visit: Visit): Map<string, EntryOf<'storage-at-start'>> {
  const last = new Map<string, EntryOf<'storage-at-start'>>();
  for (const entry of visit.of('storage-at-start')) {
    const host = frameHost(visit, entry);
    for (const key of entry.data.keys) last.set(`${entry.data.area}\n${host}\n${key}`, entry);
  }
  return last;
}
