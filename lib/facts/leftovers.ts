import type { StorageKind } from '../model/facts.ts';
import type { Digest, Entry } from '../model/observation.ts';
import { sameSite } from '../site.ts';
import { hostOfUrl } from './logged-url.ts';
import { frameHost, framePartition } from './places.ts';
import type { Visit } from './visit.ts';

/** Something that was stored before the visit began: earlier, not before. */
export interface Leftover {
  readonly kind: StorageKind;
  readonly name: string;
  readonly host: string;
  readonly partition: string | null;
  readonly value: Digest | null;
  readonly entry: Entry;
}

/** Cookies and web storage. Databases are told after the fact and are folded with their own acts. */
export function readLeftovers(visit: Visit): Leftover[] {
  return [...cookies(visit), ...webStorage(visit)];
}

/** Asked at each main request; only the first answer speaks of a time before the visit. */
function cookies(visit: Visit): Leftover[] {
  const [entry] = visit.of('cookies-at-start');
  if (!entry) return [];
  const written = new Map<string, number>();
  for (const one of [...visit.of('cookie-write'), ...visit.of('cookie-header'), ...visit.of('cookie-change')]) {
    const key = `${one.data.line.name}\n${one.data.line.value.hmac}`;
    written.set(key, Math.min(one.at, written.get(key) ?? one.at));
  }
  return entry.data.cookies
    // What is kept apart for another site is in no reach of this visit: the site stood there in a frame.
    .filter(({ partition }) => partition === null || sameSite(partition, visit.site))
    // The answer comes while the visit has begun: what it wrote by then is no leftover.
    .filter(({ name, value }) => (written.get(`${name}\n${value.hmac}`) ?? Number.POSITIVE_INFINITY) > entry.at)
    .map(({ name, domain, partition, value }) => ({ kind: 'cookie', name, host: domain.replace(/^\./, '').toLowerCase(), partition, value, entry }));
}

/** Each document tells what it found; only the first of an origin speaks of a time before the visit. */
function webStorage(visit: Visit): Leftover[] {
  const first = new Set<string>();
  const found: Leftover[] = [];
  const written = new Map<string, number>();
  for (const entry of visit.of('storage-write')) {
    const key = `${entry.data.area}\n${frameHost(visit, entry)}\n${framePartition(visit, entry)}\n${entry.data.key}`;
    if (entry.data.op === 'set' && !written.has(key)) written.set(key, visit.place(entry));
  }
  for (const entry of visit.of('storage-at-start')) {
    const { area } = entry.data;
    const host = frameHost(visit, entry);
    const partition = framePartition(visit, entry);
    const origin = `${area}\n${host}\n${partition}`;
    // An origin without keys tells nothing: a later list may hold what this visit wrote unseen.
    if (first.has(origin) || startedEarlier(visit, entry, host)) continue;
    first.add(origin);
    for (const name of entry.data.keys) {
      // A document that touches nothing looks when it has loaded: a frame of its origin may have written by then.
      if ((written.get(`${origin}\n${name}`) ?? Number.POSITIVE_INFINITY) < visit.place(entry)) continue;
      found.push({ kind: area, name, host, partition, value: null, entry });
    }
  }
  return found;
}

/** Did another document of this origin start before this one, and find nothing? The list itself may come later than a document that began after it. */
function startedEarlier(visit: Visit, entry: Entry, host: string): boolean {
  const own = visit.place(visit.of('frame-started').findLast(({ source, n }) => source === entry.source && n < entry.n) ?? entry);
  const partition = framePartition(visit, entry);
  return visit.of('frame-started').some((started) => started.source !== entry.source && visit.place(started) < own
    && hostOfUrl(started.data.url) === host && framePartition(visit, started) === partition);
}
