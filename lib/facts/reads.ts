import type { StorageFact } from '../model/facts.ts';
import type { EntryOf } from '../model/observation.ts';
import { relation, type Causes } from './cause.ts';
import { readInvited } from './invited.ts';
import type { Item } from './items.ts';
import { hostOfUrl } from './logged-url.ts';
import type { PageTrack } from './page-track.ts';
import type { Phases, Whose } from './phases.ts';
import { sameSite } from '../site.ts';
import type { Visit } from './visit.ts';

/** Cookies that went out with requests: in the law's words an access to what is stored. */
export interface Reads {
  /** The first of each phase on each page. */
  of(item: Item, whose: Whose): StorageFact['reads'];
  /** It was sent before this visit was seen writing it. */
  foundBefore(item: Item): boolean;
}

export function readReads(visit: Visit, causes: Causes, phases: Phases, track: PageTrack): Reads {
  const invited = readInvited(visit);
  const byName = new Map<string, EntryOf<'request'>[]>();
  for (const request of visit.of('request')) {
    for (const name of new Set(request.data.cookiesSent ?? [])) {
      const list = byName.get(name);
      if (list) list.push(request);
      else byName.set(name, [request]);
    }
  }
  const carrying = (item: Item): EntryOf<'request'>[] => (byName.get(item.name) ?? []).filter((request) => {
    const host = hostOfUrl(request.data.url);
    return host === item.host || (host?.endsWith(`.${item.host}`) ?? false);
  });
  return {
    of(item, whose) {
      const seen = new Set<string>();
      const reads: StorageFact['reads'][number][] = [];
      for (const request of carrying(item)) {
        const cause = causes.ofRequest(request);
        const phase = phases.of(cause, whose);
        const key = `${track.pageAt(request.at)}\n${phase.consent}\n${phase.chat}\n${phase.clear}`;
        if (seen.has(key)) continue;
        seen.add(key);
        reads.push({ at: visit.since(cause.at), phase, ...(invited(cause) ? { invited: true as const } : {}), cites: [request.seq] });
      }
      return reads;
    },
    foundBefore(item) {
      if (item.kind !== 'cookie' || item.writes.length === 0) return false;
      // Of the page's own site the browser told at the start; of others only their requests do.
      if (sameSite(item.host, visit.site) && visit.of('cookies-at-start').length > 0) return false;
      // One that nobody saw being written may have been written just before it was told: its cause is never "after".
      return carrying(item).some((request) => item.writes.every((act) => relation(act.cause, request) === 'after'));
    },
  };
}
