import type { Entry } from '../model/observation.ts';
import { bareSite, receives } from './changes.ts';
import { changesOf } from './read.ts';
import type { Database } from './schema.ts';
import { readSettings } from './settings.ts';

const DAY_MS = 86_400_000;

/**
 * Forgets a site: its visits, their entries, the cookie changes that could be theirs or name the site, its
 * scorecards, and what a person answered about it. "Never on this site" is a wish, not a record, and stays.
 */
export async function eraseSite(db: Database, site: string): Promise<void> {
  await db.transaction('rw', [db.entries, db.visits, db.scorecards, db.judgements, db.drafts], async () => {
    const visits = await db.visits.where('[site+startedAt]').between([site, -Infinity], [site, Infinity], true, true).toArray();
    const doomed = new Set<number>();
    for (const visit of visits) {
      const entries = await db.entries.where('visit').equals(visit.id).toArray();
      for (const { seq } of [...entries, ...(await changesOf(db, visit, entries))]) doomed.add(seq);
    }
    const naming = await db.entries.where('[kind+at]').between(['cookie-change', -Infinity], ['cookie-change', Infinity], true, true).filter((entry) => names(entry, site)).primaryKeys();
    await db.entries.bulkDelete([...doomed, ...naming]);
    await db.visits.bulkDelete(visits.map(({ id }) => id));
    await db.scorecards.where('[site+at]').between([site, -Infinity], [site, Infinity], true, true).delete();
    await db.judgements.where('[site+at]').between([site, -Infinity], [site, Infinity], true, true).delete();
    await db.drafts.where('site').equals(site).delete();
  });
}

function names(entry: Entry, site: string): boolean {
  if (entry.kind !== 'cookie-change') return false;
  const { line, partition } = entry.data;
  const domain = (line.domain ?? '').replace(/^\./, '');
  return receives(domain, site) || (partition !== null && bareSite(partition) === site);
}

/**
 * Forgets everything but the settings (pause, "never" list, retention, language). The keys go too: what is recorded
 * from now on cannot be linked to evidence exported before.
 */
export async function eraseAll(db: Database): Promise<void> {
  const tables = [db.entries, db.visits, db.scorecards, db.judgements, db.drafts, db.keys];
  await db.transaction('rw', tables, async () => {
    await Promise.all(tables.map((table) => table.clear()));
  });
}

/**
 * Forgets what is older than the settings allow. A visit goes as a whole, counted from its beginning: half a record
 * would be judged as if nothing had come before. @param now epoch ms
 */
export async function prune(db: Database, now: number): Promise<void> {
  const { retention } = await readSettings(db);
  const oldestEntry = now - retention.entriesDays * DAY_MS;
  const oldestScorecard = now - retention.scorecardsDays * DAY_MS;
  await db.transaction('rw', [db.entries, db.visits, db.scorecards, db.judgements, db.drafts], async () => {
    const old = await db.visits.where('startedAt').below(oldestEntry).primaryKeys();
    await db.entries.where('visit').anyOf(old).delete();
    await db.entries.where('at').below(oldestEntry).filter(({ visit }) => visit === null).delete();
    await db.visits.bulkDelete(old);
    await Promise.all([db.scorecards, db.judgements, db.drafts].map((table) => table.where('at').below(oldestScorecard).delete()));
  });
}
