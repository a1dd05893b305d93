import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Judgement, Result, Score } from '../model/check.ts';
import type { Entry } from '../model/observation.ts';

/** A visit as the store keeps it. While it is open, `endedAt` is Infinity: a key IndexedDB can order. */
export interface VisitRow {
  id: number;
  tab: number;
  site: string;
  /** Epoch ms, like all times here. Of its first entry. */
  startedAt: number;
  endedAt: number;
  /** Of its latest entry. */
  lastAt: number;
  /** When the browser last committed one of its documents; null while only a request for one was seen. */
  committedAt: number | null;
  /** Its first page, as logged; null until a page was seen. */
  url: string | null;
  judgedAt: number | null;
}

/** A cache of one visit's judgement; may be deleted any time, and is kept longer than the entries it rests on. */
export interface StoredScorecard {
  readonly visit: number;
  readonly site: string;
  readonly at: number;
  readonly score: Score;
  readonly results: readonly Result[];
  /** What the popup said, for the history. Whoever writes it knows its shape. */
  readonly sentence?: unknown;
  /** Digests of the rules and the evaluator it was judged with. */
  readonly judging?: string;
  /** What was stored in the visit, for the next one to be compared with. Whoever writes it knows its shape. */
  readonly tracers?: unknown;
}

/** A person's answer in one visit. Kept as long as scorecards: the next visit offers it again. */
export interface JudgementRow extends Judgement { readonly visit: number; readonly site: string }
/** A note that was typed and not answered yet; a popup may be closed any time. */
export interface DraftRow { readonly visit: number; readonly site: string; readonly id: string; readonly note: string; readonly at: number }

export interface SettingRow { readonly key: string; readonly value: unknown }
export interface KeyRow { readonly name: 'hmac' | 'sign'; readonly key: CryptoKey; readonly publicJwk?: JsonWebKey }

export type Database = Dexie & {
  entries: Table<Entry, number, Omit<Entry, 'seq'>>;
  visits: EntityTable<VisitRow, 'id'>;
  scorecards: Table<StoredScorecard, number>;
  judgements: Table<JudgementRow, readonly [visit: number, id: string]>;
  drafts: Table<DraftRow, readonly [visit: number, id: string]>;
  settings: Table<SettingRow, string>;
  keys: Table<KeyRow, string>;
};

/** @param name the database's name; one per install, or per test */
export function openDatabase(name: string): Database {
  const db = new Dexie(name) as Database;
  // An index costs every append: each of these is asked for by name in this folder.
  db.version(1).stores({
    entries: '++seq, &[source+n], visit, at, [kind+at]',
    visits: '++id, startedAt, endedAt, [tab+endedAt], [site+startedAt]',
    scorecards: 'visit, at, [site+at]',
    settings: 'key',
    keys: 'name',
  });
  // What is not named stays as it is: an older log opens with nothing lost.
  db.version(2).stores({ judgements: '[visit+id], at, [site+at]', drafts: '[visit+id], at, site' });
  return db;
}
