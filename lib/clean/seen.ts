import type { HostsSeen } from '../model/clean.ts';
import type { Facts } from '../model/facts.ts';
import type { Entry } from '../model/observation.ts';
import { siteOf } from '../site.ts';

/**
 * What the visit's record knows of hosts. A host that was merely asked for (a font, a script) keeps nothing here that
 * a clean visit needs to speak of; one that belongs to a chat, or stored something, does. Pure.
 */
export function hostsSeen({ widgets, requests, storage }: Pick<Facts, 'widgets' | 'requests' | 'storage'>, site: string): HostsSeen {
  const stored = storage.filter((row) => row.stored);
  const others = [
    ...widgets.flatMap(({ hosts }) => hosts),
    ...requests.filter(({ vendor, party }) => vendor !== null && party === 'third').map(({ host }) => host),
    ...stored.map(({ host }) => host),
  ].filter((host) => siteOf(host) !== site);
  // Storage of another site that is not kept apart for this one is nobody's to mention here.
  const storing = stored.filter((row) => row.kind !== 'cookie' && row.removed !== true && (siteOf(row.host) === site || (row.partition !== null && siteOf(row.partition) === site))).map(({ host }) => host);
  return { others: [...new Set(others)].sort(), storing: [...new Set(storing)].sort() };
}

/** Hosts whose frames stored, or held when they started, something other than cookies: what earlier visits of the site knew. Pure. */
export function hostsStoring(entries: readonly Entry[]): string[] {
  const hosts = entries.flatMap((entry) => {
    if (entry.kind === 'storage-at-start') return entry.data.keys.length > 0 ? [entry.where?.url?.host] : [];
    if (entry.kind === 'storage-write') return entry.data.op === 'set' ? [entry.where?.url?.host] : [];
    return entry.kind === 'database' && entry.data.op !== 'delete' ? [entry.where?.url?.host] : [];
  });
  return [...new Set(hosts.flatMap((host) => host ?? []))].sort();
}
