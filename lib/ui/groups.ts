import { SEVERITIES, type Area, type Check, type Outcome, type Result } from '../model/check.ts';
import { count, typeset } from './language.ts';
import { AREA, OUTCOME_GROUP, SEVERITY } from './messages.ts';
import { plain } from './plain.ts';
import { tracesCited, type Trace, type TraceWords } from './trace.ts';

export interface FindingView { readonly what: string; readonly traces: readonly Trace[]; readonly hidden: number }
export interface ResultView {
  readonly id: string;
  readonly outcome: Outcome;
  readonly title: string;
  readonly area: string | null;
  readonly severity: string;
  readonly byPerson: boolean;
  readonly reason: string | null;
  readonly findings: readonly FindingView[];
  readonly why: string | null;
  readonly remedy: string | null;
  readonly law: readonly string[];
}
export interface GroupView { readonly outcome: Outcome; readonly title: string; readonly results: readonly ResultView[]; readonly open: boolean }

/** What needs the reader first, first; within a group the gravest, then the chat before the rest. */
const ORDER: readonly Outcome[] = ['error', 'fail', 'review', 'warn', 'untested', 'pass', 'inapplicable'];
const AREAS: readonly Area[] = ['chat-tracers', 'site-tracers', 'banner', 'chat-transparency', 'notice', 'transport'];
/** A finding that cites hundreds of items is read through its first ones. */
const MOST_TRACES = 20;

export function groupsOf(results: readonly Result[], checks: readonly Check[], words: TraceWords | null, lang: TraceWords['lang']): GroupView[] {
  const byId = new Map(checks.map((check) => [check.id, check]));
  return ORDER.flatMap((outcome) => {
    const members = results.filter((result) => result.outcome === outcome).sort((a, b) => weight(a, byId) - weight(b, byId));
    if (members.length === 0) return [];
    return [{ outcome, title: OUTCOME_GROUP[outcome][lang], open: outcome === 'error' || outcome === 'fail', results: members.map((result) => resultView(result, byId.get(result.id), words, lang)) }];
  });
}

function weight(result: Result, byId: ReadonlyMap<string, Check>): number {
  const area = byId.get(result.id)?.area;
  return SEVERITIES.indexOf(result.severity) * 10 + (area === undefined ? 9 : AREAS.indexOf(area));
}

function resultView(result: Result, check: Check | undefined, words: TraceWords | null, lang: TraceWords['lang']): ResultView {
  const asks = result.outcome === 'fail' || result.outcome === 'warn' || result.outcome === 'review';
  return {
    id: result.id, outcome: result.outcome, title: typeset(lang, result.title[lang]),
    area: check === undefined ? null : AREA[check.area][lang],
    severity: SEVERITY[result.severity][lang], byPerson: result.judgedBy === 'person',
    reason: result.reason === null ? null : typeset(lang, plain(result.reason[lang], 1200)),
    findings: result.findings.map((finding) => {
      const traces = words === null ? [] : tracesCited(finding.cites, words);
      return { what: typeset(lang, plain(finding.what[lang], 1200)), traces: traces.slice(0, MOST_TRACES), hidden: Math.max(0, traces.length - MOST_TRACES) };
    }),
    why: check === undefined ? null : typeset(lang, check.why[lang]),
    remedy: check === undefined || !asks ? null : typeset(lang, check.remedy[lang]),
    law: check?.law ?? [],
  };
}

/** `2 problems`, `9 nothing to report`: the tally under the headline, only what is worth counting. */
export function tallyOf(groups: readonly GroupView[], lang: TraceWords['lang']): { readonly outcome: Outcome; readonly words: string }[] {
  return groups.filter((group) => group.outcome in TALLY).map((group) => ({ outcome: group.outcome, words: TALLY[group.outcome as keyof typeof TALLY][lang](group.results.length) }));
}
const TALLY = {
  fail: { en: (n: number) => count('en', n, 'problem', 'problems'), fr: (n: number) => count('fr', n, 'problème', 'problèmes') },
  review: { en: (n: number) => `${n} to decide`, fr: (n: number) => `${n} à juger` },
  warn: { en: (n: number) => `${n} could be better`, fr: (n: number) => `${n} à améliorer` },
  untested: { en: (n: number) => `${n} not seen yet`, fr: (n: number) => count('fr', n, 'pas encore vu', 'pas encore vus') },
  pass: { en: (n: number) => `${n} fine`, fr: (n: number) => `${n} sans reproche` },
};
