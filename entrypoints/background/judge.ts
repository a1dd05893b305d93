import { evaluate } from '../../lib/evaluate.ts';
import type { Log } from '../../lib/log/store.ts';
import { showBadge, showIdleBadge } from '../../lib/platform/badge.ts';
import { checks, rules } from '../../lib/registry.ts';
import { score } from '../../lib/score.ts';

/** A storm of events is judged once it eases; the scorecard is a cache, losing one costs nothing. */
const EASE_MS = 1_200;
const waiting = new Map<number, ReturnType<typeof setTimeout>>();

/** Judges the tab's visit soon, keeps its scorecard, shows its badge. */
export function judgeTab(log: Log, tab: number): void {
  if (waiting.has(tab)) return;
  waiting.set(tab, setTimeout(() => { waiting.delete(tab); void judge(log, tab).catch(() => {}); }, EASE_MS));
}

async function judge(log: Log, tab: number): Promise<void> {
  const visit = await log.openVisit(tab);
  if (!visit) return;
  const results = evaluate(await log.entriesOfVisit(visit.id), rules, checks, []);
  const total = score(results);
  await log.saveScorecard({ visit: visit.id, site: visit.site, at: Date.now(), score: total, results });
  await showBadge(tab, total, results.filter(({ outcome, severity }) => outcome === 'fail' && severity === 'critical').length);
}

export const showPaused = async (tab: number | null): Promise<void> => { if (tab !== null) await showIdleBadge(tab); };
