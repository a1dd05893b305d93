import type { Draft, Entry, Where } from '../model/observation.ts';
import { LATE_MS, placeDrafts } from './place.ts';
import type { Database, VisitRow } from './schema.ts';

/**
 * Appends what is not in the log yet, all or nothing: one transaction, so that a worker that dies leaves the batch
 * wholly in or wholly out. Recorders send again what was not acknowledged; source and number say what is known.
 * @returns how many were new. Resolves once they are stored; rejects when none of them is.
 */
export async function append(db: Database, drafts: readonly Draft[]): Promise<{ stored: number }> {
  if (drafts.length === 0) return { stored: 0 };
  return db.transaction('rw', db.entries, db.visits, async () => {
    const fresh = await inTheirPlace(db, await unknown(db, drafts));
    if (fresh.length === 0) return { stored: 0 };
    const { placed, touched } = placeDrafts(fresh, await visitsNear(db, fresh));
    for (const visit of touched) await keep(db, visit);
    // `seq` is given by the store: it alone knows what came before.
    await db.entries.bulkAdd(fresh.map((draft, i) => ({ ...draft, visit: placed[i]?.id ?? null }) as Omit<Entry, 'seq'>));
    return { stored: fresh.length };
  });
}

async function unknown(db: Database, drafts: readonly Draft[]): Promise<Draft[]> {
  const numbers = new Map<string, number[]>();
  for (const { source, n } of drafts) numbers.set(source, [...(numbers.get(source) ?? []), n]);
  const known = new Set<string>();
  for (const [source, all] of numbers) {
    const [least, most] = all.reduce(([low, high], n) => [Math.min(low, n), Math.max(high, n)], [Infinity, 0]);
    const stored = await db.entries.where('[source+n]').between([source, least], [source, most], true, true).keys();
    for (const key of stored) known.add(nameOf(...(key as unknown as [string, number])));
  }
  return drafts.filter(({ source, n }) => {
    const name = nameOf(source, n);
    return !known.has(name) && known.add(name); // also twice in one batch
  });
}

/**
 * A document stays in the site it was opened in. What it says as it goes reaches us when the tab already shows the next
 * page, and Chromium then tells it as a frame of that one: taken for a guest there, its numbers that begin in the
 * middle would be a hole in the next visit. Only one that is told as a frame, and has spoken before, is looked up.
 */
async function inTheirPlace(db: Database, drafts: readonly Draft[]): Promise<readonly Draft[]> {
  const doubted = new Map<string, number>();
  for (const { source, n, where, witness } of drafts) if (witness !== 'browser' && where !== null && where.frame !== 0 && n > 1 && n < (doubted.get(source) ?? Infinity)) doubted.set(source, n);
  const places = new Map<string, Where>();
  for (const [source, n] of doubted) {
    const before = await db.entries.where('[source+n]').between([source, 0], [source, n], true, false).last();
    if (before?.where) places.set(source, before.where);
  }
  return drafts.map((draft) => {
    const known = places.get(draft.source);
    if (known === undefined || draft.where === null || known.site === draft.where.site) return draft;
    return { ...draft, where: { ...draft.where, tab: known.tab, frame: known.frame, site: known.site } };
  });
}

const nameOf = (source: string, n: number): string => `${source}\n${n}`;

/** Visits of the drafts' tabs that a draft could still belong to. */
async function visitsNear(db: Database, drafts: readonly Draft[]): Promise<VisitRow[]> {
  const earliest = drafts.reduce((least, { at }) => Math.min(least, at), Infinity);
  const tabs = new Set(drafts.flatMap(({ where }) => (where === null ? [] : [where.tab])));
  const rows: VisitRow[] = [];
  for (const tab of tabs) rows.push(...(await db.visits.where('[tab+endedAt]').between([tab, earliest - LATE_MS], [tab, Infinity], true, true).toArray()));
  return rows;
}

async function keep(db: Database, visit: VisitRow): Promise<void> {
  if (visit.id !== 0) return void (await db.visits.put(visit));
  const { id: _none, ...row } = visit;
  visit.id = await db.visits.add(row);
}
