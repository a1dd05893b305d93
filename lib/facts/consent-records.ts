import type { ConsentRecord } from '../model/consent-record.ts';
import type { Entry, Seq } from '../model/observation.ts';
import type { NonEmpty } from '../model/text.ts';
import { sameSite } from '../site.ts';
import { relation, type Cause } from './cause.ts';
import type { Item } from './items.ts';
import { ownHost } from './places.ts';
import { inTop, type Visit } from './visit.ts';

/** A consent platform's record from some moment on: as it was written, or as it was found. */
export interface RecordSeen {
  readonly record: ConsentRecord;
  readonly name: string;
  readonly host: string;
  readonly maxAgeSeconds: number | null;
  readonly cause: Cause;
  readonly entry: Entry;
  /** It was there when the visit began. */
  readonly existedBefore: boolean;
  readonly cites: NonEmpty<Seq>;
}

export const isDecided = ({ says }: ConsentRecord): boolean => says === 'accepted' || says === 'partial' || says === 'refused';
export const isReadable = ({ says }: ConsentRecord): boolean => says !== 'unreadable';

/**
 * Records of this visit's choice, in order of cause: those of the visit's own site, and those a consent platform
 * keeps under its own host (known as such because the banner, or a part of it, stood in a frame of that host).
 * What an embedded site remembers of its own visitors is not this site's choice.
 */
export function readRecords(visit: Visit, items: readonly Item[]): RecordSeen[] {
  const isOurs = ownRecords(visit);
  const seen: RecordSeen[] = [];
  for (const { name, host, partition, writes, leftovers } of items) {
    if (!isOurs(host, partition)) continue;
    for (const act of writes) {
      const record = act.value?.consent;
      if (record) seen.push({ record, name, host, maxAgeSeconds: act.maxAgeSeconds, cause: act.cause, entry: act.entry, existedBefore: false, cites: act.cites });
    }
    for (const { value, entry } of leftovers) {
      if (value?.consent) seen.push({ record: value.consent, name, host, maxAgeSeconds: null, cause: exactly(entry), entry, existedBefore: true, cites: [entry.seq] });
    }
  }
  seen.push(...unseenWritings(visit, items, isOurs));
  return seen.sort((a, b) => Number(b.existedBefore) - Number(a.existedBefore) || a.cause.at - b.cause.at || visit.place(a.entry) - visit.place(b.entry) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** Did it come after this act of the visitor? What only the browser told, without a time, counts from its arrival. */
export function follows({ cause, existedBefore }: RecordSeen, act: Entry): boolean {
  if (existedBefore) return false;
  const side = relation(cause, act);
  return side === 'after' || (side === 'unclear' && cause.at >= act.at);
}

type Ours = (host: string, partition: string | null) => boolean;

/** At each page the browser tells what it holds: a value nobody was seen writing was written some time before. */
function unseenWritings(visit: Visit, items: readonly Item[], isOurs: Ours): RecordSeen[] {
  const [, ...later] = visit.of('cookies-at-start');
  const known = new Set<string>();
  for (const { name, writes, leftovers } of later.length === 0 ? [] : items) {
    for (const { value } of [...writes, ...leftovers]) if (value?.consent) known.add(`${name}\n${value.hmac}`);
  }
  const seen: RecordSeen[] = [];
  for (const entry of later) {
    for (const { name, domain, partition, value } of entry.data.cookies) {
      const host = domain.replace(/^\./, '').toLowerCase();
      if (!value.consent || known.has(`${name}\n${value.hmac}`) || !isOurs(host, partition)) continue;
      known.add(`${name}\n${value.hmac}`);
      const cause: Cause = { at: entry.at, witnesses: [{ entry, says: 'not-after' }] };
      seen.push({ record: value.consent, name, host, maxAgeSeconds: null, cause, entry, existedBefore: false, cites: [entry.seq] });
    }
  }
  return seen;
}

const exactly = (entry: Entry): Cause => ({ at: entry.at, witnesses: [{ entry, says: 'exact' }] });

function ownRecords(visit: Visit): Ours {
  const platforms = new Set<string>();
  for (const entry of [...visit.of('banner'), ...visit.of('banner-layer'), ...visit.of('banner-click')]) {
    const host = inTop(entry) ? null : ownHost(entry);
    if (host !== null) platforms.add(host);
  }
  return (host, partition) => (partition === null || sameSite(partition, visit.site))
    && (sameSite(host, visit.site) || [...platforms].some((platform) => sameSite(host, platform)));
}
