import type { Entry, EntryOf } from '../model/observation.ts';

/** A write and the browser's word of it are this close, even when the worker had to be woken between them. */
export const EXPLAINED_WITHIN_MS = 5_000;

/** A cookie change has no tab: all that ties it to a visit is when it came and whose cookie it is. */
export interface VisitSpan { readonly site: string; readonly startedAt: number; readonly endedAt: number | null }

/**
 * Of the cookie changes received while a visit lasted, those that can be its own: of a host it contacted, in its
 * partition or none, and not explained by a write that was witnessed in another visit and not in this one.
 * @param entries the visit's own entries
 * @param elsewhere entries of other visits around the same time; only witnessed cookie writes matter
 */
export function selectChanges(
  { site, startedAt, endedAt }: VisitSpan,
  entries: readonly Entry[],
  changes: readonly EntryOf<'cookie-change'>[],
  elsewhere: readonly Entry[],
): EntryOf<'cookie-change'>[] {
  const hosts = hostsContacted(entries);
  const here = entries.filter(isWitnessedWrite);
  const there = elsewhere.filter(isWitnessedWrite);
  return changes.filter((change) => {
    const { line, hostOnly, partition } = change.data;
    if (change.at < startedAt || change.at > (endedAt ?? Infinity)) return false;
    if (partition !== null && bareSite(partition) !== site) return false;
    if (![...hosts].some((host) => receives(host, line.domain ?? '', hostOnly))) return false;
    return !there.some((write) => explains(write, change)) || here.some((write) => explains(write, change));
  });
}

type WitnessedWrite = EntryOf<'cookie-write'> | EntryOf<'cookie-header'>;
const isWitnessedWrite = (entry: Entry): entry is WitnessedWrite => entry.kind === 'cookie-write' || entry.kind === 'cookie-header';

function explains({ at, data: { line } }: WitnessedWrite, change: EntryOf<'cookie-change'>): boolean {
  const { line: changed, removed } = change.data;
  if (line.name !== changed.name || Math.abs(at - change.at) > EXPLAINED_WITHIN_MS) return false;
  // A removal tells the old value, which whoever removed or replaced it need not have named.
  return removed || line.value.hmac === changed.value.hmac;
}

function hostsContacted(entries: readonly Entry[]): ReadonlySet<string> {
  const hosts = new Set<string>();
  for (const entry of entries) {
    if (entry.where?.url) hosts.add(entry.where.url.host);
    if (entry.kind === 'request' || entry.kind === 'cookie-header' || entry.kind === 'navigation' || entry.kind === 'loaded' || entry.kind === 'frame-started') hosts.add(entry.data.url.host);
  }
  hosts.delete('');
  return hosts;
}

/** RFC 6265, 5.1.3: the domain itself or, for a domain cookie, a host that ends in it. */
export function receives(host: string, cookieDomain: string, hostOnly = false): boolean {
  const domain = cookieDomain.replace(/^\./, '').toLowerCase();
  if (domain === '') return false;
  return host === domain || (!hostOnly && host.endsWith(`.${domain}`) && !/^[\d.]+$|:/.test(host));
}

/** Browsers write a partition as a site with its scheme: `https://example.fr`. */
export const bareSite = (partition: string): string => partition.replace(/^[a-z][a-z0-9+.-]*:\/\//, '').replace(/:\d+$/, '');
