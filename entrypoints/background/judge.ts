import { judge as judgeVisit } from '../../lib/judge.ts';
import type { Log } from '../../lib/log/store.ts';
import { showBadge, showIdleBadge } from '../../lib/platform/badge.ts';
import { sentenceOf } from '../../lib/ui/view.ts';

/** A storm of events is judged now and then; the scorecard is a cache, losing one costs nothing. */
const EASE_MS = 1_200;
/** Long visits take longer to read: judging gets at most this share of the worker's time. */
const SHARE = 0.1;
const waiting = new Map<number, ReturnType<typeof setTimeout>>();
/** How long the last judgement took; forgotten with this life of the worker, at no loss. */
const pace = { lastTookMs: 0 };

/** Judges the tab's visit soon, keeps its scorecard, shows its badge. */
export function judgeTab(log: Log, tab: number): void {
  if (waiting.has(tab)) return;
  waiting.set(tab, setTimeout(() => {
    waiting.delete(tab);
    const began = Date.now();
    void judge(log, tab).catch(() => {}).finally(() => { pace.lastTookMs = Date.now() - began; });
  }, Math.max(EASE_MS, pace.lastTookMs / SHARE)));
}

async function judge(log: Log, tab: number): Promise<void> {
  const visit = await log.openVisit(tab);
  if (!visit) return;
  const judged = judgeVisit(await log.entriesOfVisit(visit.id));
  const { results, score } = judged;
  await log.saveScorecard({ visit: visit.id, site: visit.site, at: Date.now(), score, results, sentence: sentenceOf(judged) });
  await showBadge(tab, score, results.filter(({ outcome, severity }) => outcome === 'fail' && severity === 'critical').length);
}

export const showPaused = async (tab: number | null): Promise<void> => { if (tab !== null) await showIdleBadge(tab); };
