import { judge as judgeVisit } from '../../lib/judge.ts';
import { isLedToNotice } from '../../lib/facts/notices.ts';
import type { Log } from '../../lib/log/store.ts';
import { showBadge, showIdleBadge } from '../../lib/platform/badge.ts';
import { injectNotice } from '../../lib/platform/witness.ts';
import { tracersOf } from '../../lib/ui/changes.ts';
import { sentenceOf } from '../../lib/ui/view.ts';

/** A visit is judged once nothing has come for this long: a page that loads needs the processor more than the badge does. */
const QUIET_MS = 1_000;
/** One that never rests is judged this often all the same; the scorecard is a cache, losing one costs nothing. */
const LONGEST_MS = 8_000;
/** Long visits take longer to read: judging gets at most this share of the worker's time. */
const SHARE = 0.05;
const waiting = new Map<number, { timer: ReturnType<typeof setTimeout>; readonly since: number }>();
/** How long the last judgement took; forgotten with this life of the worker, at no loss. */
const pace = { lastTookMs: 0 };

/** Judges the tab's visit soon, keeps its scorecard, shows its badge. Call after every append. */
export function judgeTab(log: Log, tab: number): void {
  const before = waiting.get(tab);
  clearTimeout(before?.timer);
  const since = before?.since ?? Date.now();
  const pause = pace.lastTookMs / SHARE;
  const due = Math.min(Math.max(QUIET_MS, pause), since + Math.max(LONGEST_MS, pause) - Date.now());
  waiting.set(tab, { since, timer: setTimeout(() => {
    waiting.delete(tab);
    const began = Date.now();
    void judge(log, tab).catch(() => {}).finally(() => { pace.lastTookMs = Date.now() - began; });
  }, due) });
}

async function judge(log: Log, tab: number): Promise<void> {
  const visit = await log.openVisit(tab);
  if (!visit) return;
  const judged = judgeVisit(await log.entriesOfVisit(visit.id), await log.judgementsOfVisit(visit.id));
  const { results, score, facts, judging } = judged;
  await log.saveScorecard({ visit: visit.id, site: visit.site, at: Date.now(), score, results, sentence: sentenceOf(judged), judging, tracers: tracersOf(facts) });
  if (isLedToNotice(judged.facts)) await injectNotice(tab, true).catch(() => {});
  await showBadge(tab, score, results.filter(({ outcome, severity }) => outcome === 'fail' && severity === 'critical').length);
}

export const showPaused = async (tab: number | null): Promise<void> => { if (tab !== null) await showIdleBadge(tab); };
