import type { Entry } from '../model/observation.ts';

/**
 * Several visits as one log: in visit order, `seq` from 1 without gaps, `visit` the index of the list it came in.
 * Cookie changes get it too: each list already holds only those that can be its own. What is given stays as it is.
 */
export function joinVisits(visits: readonly (readonly Entry[])[]): Entry[] {
  let seq = 0;
  return visits.flatMap((entries, visit) => [...entries].sort((a, b) => a.seq - b.seq).map((entry) => ({ ...entry, visit, seq: ++seq })));
}
