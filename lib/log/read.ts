import type { Entry, EntryOf } from '../model/observation.ts';
import { EXPLAINED_WITHIN_MS, selectChanges } from './changes.ts';
import type { Database, StoredScorecard, VisitRow } from './schema.ts';

/** All pages of one site in a tab, until the tab leaves the site. Times are epoch ms. */
export interface Visit {
  readonly id: number;
  readonly tab: number;
  readonly site: string;
  readonly startedAt: number;
  /** Null while it is going on. */
  readonly endedAt: number | null;
  /** Of its latest entry. */
  readonly lastAt: number;
  /** Its first page, as logged; null when only a request for one was seen. */
  readonly url: string | null;
  readonly judgedAt: number | null;
}

/** A site in the history. `lastAt`: its latest visit's beginning or judgement. */
export interface SiteSeen { readonly site: string; readonly visits: number; readonly lastAt: number }

const visitOf = ({ id, tab, site, startedAt, endedAt, lastAt, url, judgedAt }: VisitRow): Visit => ({
  id, tab, site, startedAt, endedAt: endedAt === Infinity ? null : endedAt, lastAt, url, judgedAt,
});

/** The visit going on in a tab: the one whose document the browser committed last. */
export async function openVisit(db: Database, tab: number): Promise<Visit | null> {
  const rows = await db.visits.where('[tab+endedAt]').equals([tab, Infinity]).toArray();
  const seen = rows.filter(({ url }) => url !== null);
  const latest = (row: VisitRow): number => row.committedAt ?? row.startedAt;
  const last = seen.reduce<VisitRow | null>((best, row) => (best === null || latest(row) > latest(best) ? row : best), null);
  return last && visitOf(last);
}

/** Visits of a site, newest first, without those of which no page was ever seen. */
export async function visitsOf(db: Database, site: string): Promise<Visit[]> {
  const rows = await db.visits.where('[site+startedAt]').between([site, -Infinity], [site, Infinity], true, true).reverse().toArray();
  return rows.filter(({ url }) => url !== null).map(visitOf);
}

/** For whoever waits: told of a long visit's entries as they are read, between which it can be stopped. */
export interface Patience { /** `of` null: not counted yet. */ readonly tell: (read: number, of: number | null) => void; readonly stop: AbortSignal }

/**
 * A visit's entries and the cookie changes that can be its own, in the order of the log. Empty for an unknown visit.
 * @throws DOMException when it is stopped
 */
export async function entriesOfVisit(db: Database, id: number, patience?: Patience): Promise<Entry[]> {
  return db.transaction('r', db.entries, db.visits, async () => {
    const visit = await db.visits.get(id);
    if (!visit) return [];
    const entries = await inParts(db, id, patience);
    const changes = await changesOf(db, visit, entries);
    return [...entries, ...changes].sort((a, b) => a.seq - b.seq);
  });
}

/** Read at a time: most visits have fewer, and then nothing is told. */
const PART = 5_000;
/** A visit that lies among so many times as many entries of others is looked up one by one. */
const SPARSE = 4;

async function inParts(db: Database, id: number, patience: Patience | undefined): Promise<Entry[]> {
  const own = () => db.entries.where('visit').equals(id);
  if (patience === undefined) return own().toArray();
  const entries = await own().limit(PART).toArray();
  if (entries.length < PART) return entries;
  let of: number | null = null;
  // Counting takes a while as well: what is there already is told meanwhile.
  const counted = own().count().then((all) => { of = all; });
  const pause = (): void => { patience.tell(entries.length, of); patience.stop.throwIfAborted(); };
  pause();
  const [first, last] = [entries[0]!.seq, entries[PART - 1]!.seq];
  if (last - first < SPARSE * PART) await byNumber(db, id, last, entries, pause);
  else await oneByOne(db, (await own().primaryKeys()).slice(PART), entries, pause);
  await counted;
  return entries;
}

async function byNumber(db: Database, id: number, after: number, entries: Entry[], pause: () => void): Promise<void> {
  const end = (await db.entries.where('visit').equals(id).reverse().limit(1).primaryKeys())[0] ?? after;
  for (let from = after + 1; from <= end; from += PART) {
    for (const entry of await db.entries.where(':id').between(from, Math.min(end, from + PART - 1), true, true).toArray()) if (entry.visit === id) entries.push(entry);
    pause();
  }
}

async function oneByOne(db: Database, keys: readonly number[], entries: Entry[], pause: () => void): Promise<void> {
  for (let from = 0; from < keys.length; from += PART) {
    for (const entry of await db.entries.bulkGet(keys.slice(from, from + PART))) if (entry !== undefined) entries.push(entry);
    pause();
  }
}

/** Call within a transaction over the entries. */
export async function changesOf(db: Database, visit: VisitRow, entries: readonly Entry[]): Promise<EntryOf<'cookie-change'>[]> {
  const changes = (await between(db, 'cookie-change', visit.startedAt, visit.endedAt)) as EntryOf<'cookie-change'>[];
  // Without other visits' writes first: mostly nothing is left to ask about.
  const own = selectChanges(visit, entries, changes, []);
  if (own.length === 0) return own;
  const from = own.reduce((least, { at }) => Math.min(least, at), Infinity) - EXPLAINED_WITHIN_MS;
  const to = own.reduce((most, { at }) => Math.max(most, at), 0) + EXPLAINED_WITHIN_MS;
  const writes = [...(await between(db, 'cookie-write', from, to)), ...(await between(db, 'cookie-header', from, to))];
  return selectChanges(visit, entries, own, writes.filter((entry) => entry.visit !== null && entry.visit !== visit.id));
}

/** How long a link that was seen may explain where the visitor is. */
const LED_MS = 10 * 60_000;

/**
 * Did another site's page, lately, call this address its privacy notice? Then what stands there speaks for that site: a
 * service that writes notices, a group of companies. It is no notice of the site that serves it.
 * @param url as logged @param site whose page is at that address
 */
export async function isNoticeOfAnother(db: Database, url: string, site: string, now: number): Promise<boolean> {
  const links = (await between(db, 'notice-link', now - LED_MS, now)) as EntryOf<'notice-link'>[];
  return links.some(({ where, data }) => where !== null && where.site !== site && data.url.text === url);
}

const between = (db: Database, kind: Entry['kind'], from: number, to: number): Promise<Entry[]> =>
  db.entries.where('[kind+at]').between([kind, from], [kind, to], true, true).toArray();

/** Scorecards of a site, newest first. Each is a hundred results long: whoever shows ten asks for ten. */
export function scorecardsOf(db: Database, site: string, most = Infinity): Promise<StoredScorecard[]> {
  const all = db.scorecards.where('[site+at]').between([site, -Infinity], [site, Infinity], true, true).reverse();
  return (most === Infinity ? all : all.limit(most)).toArray();
}

/** A visit's scorecard; null: none is kept. */
export const scorecardOf = async (db: Database, visit: number): Promise<StoredScorecard | null> => (await db.scorecards.get(visit)) ?? null;

/** Keeps a visit's scorecard in place of an earlier one. False, and nothing kept, when the visit was erased meanwhile. */
export async function saveScorecard(db: Database, scorecard: StoredScorecard): Promise<boolean> {
  return db.transaction('rw', db.visits, db.scorecards, async () => {
    if ((await db.visits.get(scorecard.visit)) === undefined) return false;
    await db.visits.update(scorecard.visit, { judgedAt: scorecard.at });
    await db.scorecards.put(scorecard);
    return true;
  });
}

/** Every site with a seen visit or a scorecard, latest first. Reads keys only: a thousand sites cost nothing. */
export async function sites(db: Database): Promise<SiteSeen[]> {
  const found = new Map<string, { visits: number; lastAt: number }>();
  const note = ([site, at]: readonly [string, number], visits: 0 | 1): void => {
    const before = found.get(site) ?? { visits: 0, lastAt: 0 };
    found.set(site, { visits: before.visits + visits, lastAt: Math.max(before.lastAt, at) });
  };
  await db.transaction('r', db.visits, db.scorecards, async () => {
    const seen = await db.visits.orderBy('[site+startedAt]').filter(({ url }) => url !== null).toArray();
    for (const { site, startedAt } of seen) note([site, startedAt], 1);
    for (const key of await db.scorecards.orderBy('[site+at]').keys()) note(key as unknown as [string, number], 0);
  });
  return [...found].map(([site, row]) => ({ site, ...row })).sort((a, b) => b.lastAt - a.lastAt);
}
