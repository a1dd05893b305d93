import type { Lang } from '../model/text.ts';
import type { Database } from './schema.ts';

export interface Settings {
  readonly paused: boolean;
  /** Sites that are never watched. */
  readonly neverSites: readonly string[];
  readonly retention: { readonly entriesDays: number; readonly scorecardsDays: number };
  /** Null: the browser's language. */
  readonly lang: Lang | null;
}

const DEFAULTS: Settings = { paused: false, neverSites: [], retention: { entriesDays: 30, scorecardsDays: 12 * 30.5 }, lang: null };

export async function readSettings(db: Database): Promise<Settings> {
  const rows = await db.settings.toArray();
  return { ...DEFAULTS, ...Object.fromEntries(rows.map(({ key, value }) => [key, value])) };
}

/** Changes what is given and nothing else. @throws RangeError when a retention is not a positive number of days */
export async function saveSettings(db: Database, changes: Partial<Settings>): Promise<void> {
  const { retention } = changes;
  if (retention && ![retention.entriesDays, retention.scorecardsDays].every((days) => Number.isFinite(days) && days > 0)) throw new RangeError('retention: a positive number of days');
  const known = Object.entries(changes).filter(([key, value]) => Object.hasOwn(DEFAULTS, key) && value !== undefined);
  await db.settings.bulkPut(known.map(([key, value]) => ({ key, value })));
}
