import { judge as judgeVisit } from '../../lib/judge.ts';
import { isLedToNotice } from '../../lib/facts/notices.ts';
import { dueIn, touchedTabs } from '../../lib/log/judging-pace.ts';
import type { Log } from '../../lib/log/store.ts';
import type { Draft } from '../../lib/model/observation.ts';
import { showBadge, showIdleBadge } from '../../lib/platform/badge.ts';
import { injectNotice } from '../../lib/platform/witness.ts';
import { tracersOf } from '../../lib/ui/changes.ts';
import { sentenceOf } from '../../lib/ui/view.ts';

/** What is not judged yet, by tab, and how it went lately; all of it forgotten with this life of the worker, at no loss. */
const waiting = new Map<number, { readonly timer: ReturnType<typeof setTimeout>; readonly since: number; readonly isNews: boolean }>();
const judged = new Map<number, { readonly judgements: number; readonly judgedAt: number }>();
const last = { tookMs: 0 };

/** Judges the visits of the tabs soon that something was stored of. Call after every append. */
export function judgeStored(log: Log, drafts: readonly Draft[]): void {
  for (const [tab, isNews] of touchedTabs(drafts)) judgeTab(log, tab, isNews);
}

/** Judges the tab's visit soon, keeps its scorecard, shows its badge. `news`: more has come than a page's own traffic. */
export function judgeTab(log: Log, tab: number, news: boolean): void {
  const before = waiting.get(tab);
  clearTimeout(before?.timer);
  const since = before?.since ?? Date.now();
  const isNews = news || before?.isNews === true;
  const lately = (isNews ? undefined : judged.get(tab)) ?? { judgements: 0, judgedAt: 0 };
  waiting.set(tab, { since, isNews, timer: setTimeout(() => {
    waiting.delete(tab);
    const began = Date.now();
    void judge(log, tab).catch(() => {}).finally(() => {
      last.tookMs = Date.now() - began;
      judged.set(tab, { judgements: lately.judgements + 1, judgedAt: Date.now() });
    });
  }, dueIn({ since, ...lately, tookMs: last.tookMs }, Date.now())) });
}

async function judge(log: Log, tab: number): Promise<void> {
  const visit = await log.openVisit(tab);
  if (!visit) return;
  const done = judgeVisit(await log.entriesOfVisit(visit.id), await log.judgementsOfVisit(visit.id));
  const { results, score, facts, judging } = done;
  await log.saveScorecard({ visit: visit.id, site: visit.site, at: Date.now(), score, results, sentence: sentenceOf(done), judging, tracers: tracersOf(facts) });
  if (isLedToNotice(facts)) await injectNotice(tab, true).catch(() => {});
  await showBadge(tab, score, results.filter(({ outcome, severity }) => outcome === 'fail' && severity === 'critical').length);
}

export const showPaused = async (tab: number | null): Promise<void> => { if (tab !== null) await showIdleBadge(tab); };
