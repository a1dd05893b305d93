import type { Judgement } from '../model/check.ts';
import type { Draft, Entry } from '../model/observation.ts';
import { draftsOf, judgementsOfSite, judgementsOfVisit, saveDraft, saveJudgement, withdrawJudgement, type StoredJudgement } from './judgements.ts';
import { append } from './append.ts';
import { eraseAll, eraseSite, prune } from './erase.ts';
import { hmacKey, signingKey, useHmacKey, type SigningKey } from './keys.ts';
import { entriesOfVisit, isNoticeOfAnother, openVisit, saveScorecard, scorecardOf, scorecardsOf, sites, visitsOf, type Patience, type SiteSeen, type Visit } from './read.ts';
import { openDatabase, type Database, type StoredScorecard } from './schema.ts';
import { readSettings, saveSettings, type Settings } from './settings.ts';

export type { Settings, SigningKey, SiteSeen, StoredJudgement, StoredScorecard, Visit };
export { joinVisits } from './join.ts';

/** The log and what is kept beside it. The functions' own files say what each does; times are epoch ms. */
export interface Log {
  append(drafts: readonly Draft[]): Promise<{ stored: number }>;
  openVisit(tab: number): Promise<Visit | null>;
  visitsOf(site: string): Promise<Visit[]>;
  entriesOfVisit(visit: number, patience?: Patience): Promise<Entry[]>;
  /** @param url as logged */
  isNoticeOfAnother(url: string, site: string, now: number): Promise<boolean>;
  sites(): Promise<SiteSeen[]>;
  saveScorecard(scorecard: StoredScorecard): Promise<boolean>;
  scorecardsOf(site: string, most?: number): Promise<StoredScorecard[]>;
  scorecardOf(visit: number): Promise<StoredScorecard | null>;
  saveJudgement(visit: number, judgement: Judgement): Promise<boolean>;
  withdrawJudgement(visit: number, id: string, at: number): Promise<void>;
  judgementsOfSite(site: string): Promise<StoredJudgement[]>;
  judgementsOfVisit(visit: number): Promise<Judgement[]>;
  saveDraft(visit: number, id: string, note: string, at: number): Promise<void>;
  draftsOf(visit: number): Promise<Record<string, string>>;
  /** The tab was closed, or shows something that is not watched: its visits ended. */
  closeTab(tab: number, at: number): Promise<void>;
  /** The browser starts: whatever was open had ended with its last entry. Tab numbers begin anew. */
  endAllVisits(): Promise<void>;
  eraseSite(site: string): Promise<void>;
  eraseAll(): Promise<void>;
  prune(now: number): Promise<void>;
  settings(): Promise<Settings>;
  saveSettings(changes: Partial<Settings>): Promise<void>;
  hmacKey(): Promise<CryptoKey>;
  useHmacKey(jwk: JsonWebKey): Promise<void>;
  signingKey(): Promise<SigningKey>;
  close(): void;
}

/** Opens at first use. Any number of contexts may have the same log open at once. */
export function openLog(name = 'temoin'): Log {
  const db = openDatabase(name);
  return {
    append: (drafts) => append(db, drafts),
    openVisit: (tab) => openVisit(db, tab),
    visitsOf: (site) => visitsOf(db, site),
    entriesOfVisit: (visit, patience) => entriesOfVisit(db, visit, patience),
    isNoticeOfAnother: (url, site, now) => isNoticeOfAnother(db, url, site, now),
    sites: () => sites(db),
    saveScorecard: (scorecard) => saveScorecard(db, scorecard),
    scorecardsOf: (site, most) => scorecardsOf(db, site, most),
    scorecardOf: (visit) => scorecardOf(db, visit),
    saveJudgement: (visit, judgement) => saveJudgement(db, visit, judgement),
    withdrawJudgement: (visit, id, at) => withdrawJudgement(db, visit, id, at),
    judgementsOfSite: (site) => judgementsOfSite(db, site),
    judgementsOfVisit: (visit) => judgementsOfVisit(db, visit),
    saveDraft: (visit, id, note, at) => saveDraft(db, visit, id, note, at),
    draftsOf: (visit) => draftsOf(db, visit),
    closeTab: (tab, at) => closeTab(db, tab, at),
    endAllVisits: () => endAllVisits(db),
    eraseSite: (site) => eraseSite(db, site),
    eraseAll: () => eraseAll(db),
    prune: (now) => prune(db, now),
    settings: () => readSettings(db),
    saveSettings: (changes) => saveSettings(db, changes),
    hmacKey: () => hmacKey(db),
    useHmacKey: (jwk) => useHmacKey(db, jwk),
    signingKey: () => signingKey(db),
    close: () => db.close(),
  };
}

async function closeTab(db: Database, tab: number, at: number): Promise<void> {
  await db.visits.where('[tab+endedAt]').equals([tab, Infinity]).modify((visit) => { visit.endedAt = Math.max(visit.startedAt, at); });
}

async function endAllVisits(db: Database): Promise<void> {
  await db.visits.where('endedAt').equals(Infinity).modify((visit) => { visit.endedAt = visit.lastAt; });
}
