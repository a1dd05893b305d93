import type { TransportFact } from '../model/facts.ts';
import type { Digest, Entry, EntryOf, LoggedUrl, Seq } from '../model/observation.ts';
import { isLocal, sameSite } from '../site.ts';
import type { Attributions } from './attribution.ts';
import { hostOfUrl } from './logged-url.ts';
import type { PageTrack } from './page-track.ts';
import { parameterSays } from './personal-names.ts';
import type { Visit } from './visit.ts';

/** A row stands for many; so many are cited. */
const CITES_AT_MOST = 12;
type Row<T extends { readonly cites: readonly Seq[] }> = { -readonly [K in keyof T]: T[K] } & { cites: [Seq, ...Seq[]] };

/** What travelled unprotected, and what addresses told. */
export function foldTransport(visit: Visit, track: PageTrack, attributions: Attributions): TransportFact {
  const clear = clearOf(visit, track);
  return { clear, stopped: stoppedOf(visit, clear), hops: hopsOf(visit), personal: personalOf(visit, attributions), referers: referersOf(visit, attributions) };
}

const isPlain = ({ scheme }: LoggedUrl): boolean => scheme === 'http' || scheme === 'ws';

/** The browser tells of a request once its headers went out: one that it blocked or upgraded is not among them. */
function clearOf(visit: Visit, track: PageTrack): TransportFact['clear'] {
  const rows = new Map<string, Row<TransportFact['clear'][number]>>();
  for (const entry of visit.of('request')) {
    const { url, type, initiator } = entry.data;
    if (!isPlain(url) || type === 'main_frame' || !initiator?.startsWith('https:')) continue;
    const host = hostOfUrl(url);
    // What an extension or a developer's tools ask of this machine is none of the site's.
    if (host === null || isLocal(host) || track.pages[track.pageAt(entry.at)]?.url.scheme !== 'https') continue;
    const row = rows.get(`${host}\n${type}`);
    if (row === undefined) rows.set(`${host}\n${type}`, { host, type, scheme: url.scheme, count: 1, cites: [entry.seq] });
    else grow(row, entry);
  }
  return [...rows.values()];
}

function grow(row: { count: number; cites: Seq[] }, entry: Entry): void {
  row.count++;
  if (row.cites.length < CITES_AT_MOST) row.cites.push(entry.seq);
}

function stoppedOf(visit: Visit, clear: TransportFact['clear']): TransportFact['stopped'] {
  const left = new Set(clear.map(({ host }) => host));
  const rows = new Map<string, TransportFact['stopped'][number]>();
  for (const entry of visit.of('chain')) {
    const { url, api } = entry.data;
    const host = hostOfUrl(url);
    if (!isPlain(url) || host === null || isLocal(host) || left.has(host) || entry.where?.url?.scheme !== 'https') continue;
    const key = `${host}\n${api}`;
    if (!rows.has(key)) rows.set(key, { host, api, scheme: url.scheme, cites: [entry.seq] });
  }
  return [...rows.values()];
}

function hopsOf(visit: Visit): TransportFact['hops'] {
  const bare = visit.of('cookie-header').filter(({ data }) => data.type === 'main_frame' && !data.line.secure);
  return visit.of('redirect').map((entry) => {
    const { requestId, from, to, status, internal } = entry.data;
    // Each hop of a request has its id; the address tells which.
    const set = bare.filter(({ data }) => data.requestId === requestId && data.url.text === from.text && (data.line.maxAgeSeconds === null || data.line.maxAgeSeconds > 0) && data.line.value.length > 0);
    return { at: visit.since(entry.at), from, to, status, internal, cookies: [...new Set(set.map(({ data }) => data.line.name))], cites: [entry.seq, ...set.map(({ seq }) => seq)] };
  });
}

type Personal = TransportFact['personal'][number];

function personalOf(visit: Visit, attributions: Attributions): TransportFact['personal'] {
  const rows = new Map<string, Personal>();
  const inPages = new Set<string>();
  const look = (entry: Entry, url: LoggedUrl, place: Personal['in'], vendor: () => string | null): void => {
    for (const parameter in url.query) {
      const value = url.query[parameter]!;
      const found = looksPersonal(parameter, value);
      if (found === null) continue;
      if (place === 'page') inPages.add(value.hmac);
      const key = `${place}\n${url.host}\n${parameter}`;
      if (!rows.has(key)) rows.set(key, { in: place, host: url.host, vendor: vendor(), parameter, ...found, fromPage: place !== 'page' && inPages.has(value.hmac), cites: [entry.seq] });
    }
  };
  for (const entry of visit.timeline) {
    if (entry.kind === 'navigation') look(entry, entry.data.url, sameSite(entry.data.url.host, visit.site) ? 'page' : 'own', () => null);
    if (entry.kind === 'request') askedIn(visit, entry, attributions, look);
  }
  return [...rows.values()];
}

function askedIn(visit: Visit, entry: EntryOf<'request'>, attributions: Attributions, look: (entry: Entry, url: LoggedUrl, place: Personal['in'], vendor: () => string | null) => void): void {
  const { url, type } = entry.data;
  const own = sameSite(url.host, visit.site);
  // A document's own request is its page, said twice.
  look(entry, url, type === 'main_frame' && own ? 'page' : own ? 'own' : 'third', () => attributions.ofUrl(url)?.id ?? null);
}

function looksPersonal(parameter: string, value: Digest): Pick<Personal, 'what' | 'named'> | null {
  const says = parameterSays(parameter);
  // `chat@1.2.3` has the shape of an address: where nothing else says so, a reader is told.
  if (value.shape === 'email') return { what: 'email', named: says === 'email' };
  // As long as telephone numbers are (ITU-T E.164: 15 digits at most), and called one.
  if (says === 'phone' && value.shape === 'number' && value.length >= 9 && value.length <= 16) return { what: 'phone', named: true };
  return null;
}

function referersOf(visit: Visit, attributions: Attributions): TransportFact['referers'] {
  const rows = new Map<string, Row<TransportFact['referers'][number]>>();
  for (const entry of visit.of('request')) {
    const { url, refererTells: tells } = entry.data;
    const host = hostOfUrl(url);
    // Only the top-level document's own: a frame of a third party tells its own address.
    if (tells === undefined || host === null || sameSite(host, visit.site) || entry.where?.frame !== 0) continue;
    const row = rows.get(`${host}\n${tells}`);
    if (row === undefined) rows.set(`${host}\n${tells}`, { host, vendor: attributions.ofUrl(url)?.id ?? null, tells, count: 1, cites: [entry.seq] });
    else grow(row, entry);
  }
  return [...rows.values()];
}
