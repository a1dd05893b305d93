import type { Grade, Score } from '../model/check.ts';
import type { Lang } from '../model/text.ts';
import { typeset, type Said } from './language.ts';
import { plain } from './plain.ts';
import { ago, moment, percent } from './time.ts';

/** A stored scorecard, as far as its history matters. `at` in epoch milliseconds. */
export interface PastScore { readonly at: number; readonly score: Score; /** What was said then, as `sentenceOf` gave it; older records may lack it. */ readonly sentence?: unknown }
export interface HistoryRow {
  readonly key: string;
  readonly date: string;
  readonly iso: string;
  readonly ago: string;
  readonly grade: Grade | null;
  readonly value: string;
  readonly checked: string;
  /** Beside the graded visit before it. */
  readonly change: 'first' | 'same' | 'better' | 'worse' | 'none';
  readonly words: string;
  /** What the visit's headline was, when it was kept. */
  readonly sentence: string | null;
}

const MOST_ROWS = 12;

/** Newest first. @param now epoch milliseconds */
export function historyOf(past: readonly PastScore[], lang: Lang, now: number, timeZone?: string): HistoryRow[] {
  const sorted = [...past].sort((a, b) => b.at - a.at);
  return sorted.slice(0, MOST_ROWS).map((row, i) => {
    const before = sorted.slice(i + 1).find((older) => older.score.grade !== null)?.score ?? null;
    const change = changeOf(row.score, before);
    return {
      key: String(row.at), date: moment(lang, row.at, timeZone), iso: new Date(row.at).toISOString(), ago: ago(lang, row.at, now),
      grade: row.score.grade, value: row.score.value === null ? '–' : String(row.score.value), change, checked: typeset(lang, CHECKED[lang](percent(lang, row.score.coverage))),
      words: typeset(lang, WORDS[change][lang](before?.grade ?? '')), sentence: sentenceIn(lang, row.sentence),
    };
  });
}

/** Stored long ago by who knows which version: read, not trusted. */
export function sentenceIn(lang: Lang, sentence: unknown): string | null {
  const said: unknown = typeof sentence === 'object' && sentence !== null ? (sentence as Record<string, unknown>)[lang] : null;
  return typeof said === 'string' && said !== '' ? plain(said, 300) : null;
}

function changeOf(score: Score, before: Score | null): HistoryRow['change'] {
  if (score.grade === null || score.value === null) return 'none';
  if (before === null || before.grade === null) return 'first';
  if (score.grade === before.grade) return 'same';
  return score.grade < before.grade ? 'better' : 'worse';
}

const CHECKED: Said<(share: string) => string> = { en: (share) => `${share} checked`, fr: (share) => `${share} vérifié` };
const WORDS = {
  first: { en: () => 'first grade', fr: () => 'première note' },
  same: { en: () => 'unchanged', fr: () => 'inchangé' },
  better: { en: (grade: string) => `better, was ${grade}`, fr: (grade: string) => `mieux, était ${grade}` },
  worse: { en: (grade: string) => `worse, was ${grade}`, fr: (grade: string) => `moins bien, était ${grade}` },
  none: { en: () => 'too little seen', fr: () => 'trop peu vu' },
} as const;
