import type { Entry } from '../model/observation.ts';
import type { Rules } from '../model/rules.ts';
import { readVisit } from './visit.ts';
import { findWidgets } from './widgets.ts';

/** Rule id of the vendor behind a launcher that the site drew itself, by the host of the page it stands on. */
export type Facades = ReadonlyMap<string, string>;

/**
 * What the visits of one log show of launchers that have no face of their own: the visit that clicked saw whose chat
 * opens, and the launcher of the others is the same. A host where two vendors answered is left out.
 */
export function facadesIn(visits: readonly (readonly Entry[])[], rules: Rules): Facades {
  const found = new Map<string, string | null>();
  // Alone, a visit knows what it knows.
  if (visits.length < 2) return new Map();
  for (const entries of visits) {
    if (!entries.some(({ kind }) => kind === 'widget-seen')) continue;
    for (const [host, vendor] of findWidgets(readVisit(entries, rules)).facades) found.set(host, (found.get(host) ?? vendor) === vendor ? vendor : null);
  }
  return new Map([...found].flatMap(([host, vendor]) => (vendor === null ? [] : [[host, vendor] as const])));
}
