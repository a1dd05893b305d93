import { facadesIn, type Facades } from './facts/facades.ts';
import { foldVisit } from './facts/index.ts';
import { OUTCOMES, type Ask, type Check, type Finding, type Judgement, type Outcome, type Result, type Verdict } from './model/check.ts';
import type { FactName, Facts } from './model/facts.ts';
import type { Entry, Seq } from './model/observation.ts';
import type { Rules } from './model/rules.ts';
import type { Lang, Text } from './model/text.ts';

/**
 * How long after a visit's last entry something without a tab (a cookie change) may still belong to it, in
 * milliseconds. Changes were seen to arrive up to 38 ms late, when the worker had died.
 */
export const TAIL_MS = 250;

type Fold = (entries: readonly Entry[], rules: Rules) => Facts;
type Judged = { readonly outcome: Outcome; readonly findings: readonly Finding[]; readonly reason: Text | null };

/**
 * The referee. Synchronous and pure: the same log, rules, checks and judgements always give the same
 * results. One result per check, sorted by id; a check that throws, answers nonsense or cites what is not in
 * the log ends in `error` and stops no other.
 */
export function evaluate(log: readonly Entry[], rules: Rules, checks: readonly Check[], judgements: readonly Judgement[]): Result[] {
  const facades = facadesOf(log, rules);
  return evaluateWith((visit, by) => foldVisit(visit, by, facades), log, rules, checks, judgements);
}

/** What a log's visits know of each other; of a log that cannot be read, nothing. */
export function facadesOf(log: readonly Entry[], rules: Rules): Facades {
  try {
    return facadesIn(visitsOf(log), rules);
  } catch {
    return new Map();
  }
}

/** The same with another fold: for tests of the evaluator alone. */
export function evaluateWith(fold: Fold, log: readonly Entry[], rules: Rules, checks: readonly Check[], judgements: readonly Judgement[]): Result[] {
  const known = new Set(log.map((entry) => entry.seq));
  const visits = visitsOf(log).map((entries) => folded(fold, entries, rules));
  const results = checks.map((check): Result => {
    const machine = worst(visits.map((visit) => (visit instanceof Error ? failed(visit) : judged(check, visit, known))));
    const { id, severity, title } = check;
    return { id, severity, title, ...withJudgement(check, machine, judgements) };
  });
  return results.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/**
 * The log cut into visits, in order. What has no tab goes to every visit that was going on when it came:
 * one of them is its own, and only a fold, which knows hosts, can tell which.
 */
export function visitsOf(log: readonly Entry[]): readonly (readonly Entry[])[] {
  const spans = new Map<number, { first: number; last: number; sources: Set<string> }>();
  for (const { visit, at, source } of log) {
    if (visit === null) continue;
    const span = spans.get(visit) ?? { first: at, last: at, sources: new Set<string>() };
    spans.set(visit, { first: Math.min(span.first, at), last: Math.max(span.last, at), sources: span.sources.add(source) });
  }
  const housed = new Set([...spans.values()].flatMap(({ sources }) => [...sources]));
  const inSeqOrder = [...log].sort((a, b) => a.seq - b.seq);
  const lone = spans.size === 1;
  return [...spans].sort(([a], [b]) => a - b).map(([visit, span]) => {
    const next = Math.min(...[...spans.values()].filter((s) => s.first > span.last).map((s) => s.first));
    const end = Math.min(span.last + TAIL_MS, next - 1);
    // Visits of other profiles have other workers: in a joined log they must not get each other's changes.
    const heard = (entry: Entry) => span.sources.has(entry.source) || !housed.has(entry.source);
    return inSeqOrder.filter((e) => e.visit === visit || (e.visit === null && (lone || (e.at >= span.first && e.at <= end && heard(e)))));
  });
}

function folded(fold: Fold, entries: readonly Entry[], rules: Rules): Facts | Error {
  try {
    return fold(entries, rules);
  } catch (thrown) {
    return asError(thrown);
  }
}

function judged(check: Check, facts: Facts, known: ReadonlySet<Seq>): Judged {
  try {
    const verdict = check.judge(narrowed(facts, check.needs));
    const fault = faultOf(verdict, known);
    if (fault !== null) return failed(new Error(fault));
    return overHoles(verdict, facts.recording.holes.map((hole) => hole.what));
  } catch (thrown) {
    return failed(asError(thrown));
  }
}

/** Only what the check declared, so that its declaration stays true. */
function narrowed(facts: Facts, needs: readonly FactName[]): Facts {
  return Object.freeze(Object.fromEntries(needs.map((name) => [name, facts[name]]))) as unknown as Facts;
}

/** What the types promise, held at run time: nothing vacuous, nothing uncited. */
function faultOf(verdict: Verdict, known: ReadonlySet<Seq>): string | null {
  if (!OUTCOMES.includes(verdict.outcome)) return `not a verdict: ${String(verdict.outcome)}`;
  const findings = 'findings' in verdict ? verdict.findings ?? [] : [];
  if ((verdict.outcome === 'fail' || verdict.outcome === 'warn') && findings.length === 0) return `${verdict.outcome} without a finding`;
  if (verdict.outcome === 'pass' && verdict.examined.length === 0) return 'pass without anything examined';
  if (findings.some((finding) => finding.cites.length === 0)) return 'a finding without a citation';
  const cites = [...(verdict.outcome === 'pass' ? verdict.examined : []), ...findings.flatMap((finding) => finding.cites)];
  const stranger = cites.find((seq) => !known.has(seq));
  return stranger === undefined ? null : `cites entry ${stranger}, which is not in the log`;
}

/** Absence seen through a hole is no absence. Only what its citations prove alone stands. */
function overHoles(verdict: Verdict, holes: readonly string[]): Judged {
  const findings = 'findings' in verdict ? verdict.findings ?? [] : [];
  const reason = 'reason' in verdict ? verdict.reason : null;
  const stands = reason !== null || ('provenAlone' in verdict && verdict.provenAlone);
  if (stands || holes.length === 0) return { outcome: verdict.outcome, findings, reason };
  const lost = (lang: Lang): string => [...new Set(holes.map((hole) => HOLES[hole.split(':')[0]!]?.[lang] ?? hole))].join(lang === 'fr' ? ' ; ' : '; ');
  return { outcome: 'review', findings, reason: {
    en: `Part of this visit was not recorded (${lost('en')}), so what was not seen proves nothing. Start a clean visit.`,
    fr: `Une partie de cette visite n’a pas été enregistrée (${lost('fr')}) : ce qui n’a pas été vu ne prouve rien. Recommencez avec une visite vierge.`,
  } };
}

/** What a hole in the record means, for people. */
const HOLES: Readonly<Record<string, Text>> = {
  'missing-numbers': { en: 'some observations were lost', fr: 'des observations ont été perdues' },
  'page-muted': { en: 'the page kept its doings from the recorder', fr: 'la page a fait taire l’enregistreur' },
  'no-page-recorder': { en: 'the recorder could not enter the page', fr: 'l’enregistreur n’a pas pu entrer dans la page' },
  late: { en: 'the page was open before recording began', fr: 'la page était ouverte avant le début de l’enregistrement' },
  overflow: { en: 'the page did more than could be kept', fr: 'la page a fait plus que ce qui pouvait être gardé' },
  paused: { en: 'recording was paused', fr: 'l’enregistrement était en pause' },
  'page-not-watched': { en: 'a page was not watched', fr: 'une page n’a pas été observée' },
  'browser-not-heard': { en: 'the browser’s own events came too late', fr: 'les événements du navigateur sont arrivés trop tard' },
  'frame-not-watched': { en: 'a frame of the chat was not watched', fr: 'un cadre du chat n’a pas été observé' },
};

const NOTHING_SEEN: Judged = { outcome: 'untested', findings: [], reason: {
  en: 'Nothing was recorded yet. Visit the site with recording on.',
  fr: 'Rien n’a encore été enregistré. Visitez le site avec l’enregistrement actif.',
} };

/** The worst visit counts. Its words are the latest such visit's, its findings those of all of them. */
function worst(visits: readonly Judged[]): Judged {
  const outcome = OUTCOMES.find((o) => visits.some((visit) => visit.outcome === o));
  const winners = visits.filter((visit) => visit.outcome === outcome);
  const last = winners[winners.length - 1];
  return last === undefined ? NOTHING_SEEN : { ...last, findings: saidOnce(winners.flatMap((visit) => visit.findings)) };
}

/** What several visits show alike is one finding, cited from each of them. */
function saidOnce(findings: readonly Finding[]): readonly Finding[] {
  const byWords = new Map<string, Finding>();
  for (const { what, cites } of findings) {
    const same = byWords.get(what.en);
    byWords.set(what.en, { what, cites: same ? [...same.cites, ...cites] : cites });
  }
  return [...byWords.values()];
}

/**
 * A person decides what a machine cannot, never what it can. The latest answer counts, and only while the machine
 * shows what it showed when the answer was given.
 */
function withJudgement(check: Check, machine: Judged, judgements: readonly Judgement[]): Judged & Pick<Result, 'judgedBy' | 'asks' | 'answer'> {
  const under = evidenceOf(machine);
  const asks = asked(check, machine, under);
  const given = judgements.filter((j) => j.id === check.id).reduce<Judgement | null>((a, b) => (a !== null && a.at > b.at ? a : b), null);
  if (given === null) return { ...machine, judgedBy: 'machine', ...asks };
  const { outcome, note, at } = given;
  const answer = { outcome, note, at, stale: given.under !== under };
  const open = machine.outcome === 'review' || machine.outcome === 'untested';
  if (answer.stale || machine.outcome === 'error' || (check.mode === 'automatic' && !open)) return { ...machine, judgedBy: 'machine', ...asks, answer };
  return { outcome, findings: machine.findings, reason: note === '' ? null : { en: note, fr: note }, judgedBy: 'person', ...asks, answer };
}

/** What no machine can tell is asked at once; where it may yet see more (`untested`), only if it never will. */
function asked({ mode }: Check, { outcome, reason }: Judged, under: string): { readonly asks?: Ask } {
  if (mode === 'automatic') return {};
  return outcome === 'review' || (outcome === 'untested' && mode === 'manual') ? { asks: { outcome, reason, under } } : {};
}

/**
 * What the machine showed: its outcome and words, in English and without entry numbers, so that the same evidence on
 * another day, or renumbered in a file, is the same. Readable, since it is kept beside the answer.
 */
function evidenceOf({ outcome, reason, findings }: Judged): string {
  const words = JSON.stringify([outcome, reason?.en ?? null, ...[...new Set(findings.map(({ what }) => what.en))].sort()]);
  return words.length <= EVIDENCE_LENGTH_MAX ? words : `${words.slice(0, EVIDENCE_LENGTH_MAX)}… ${words.length} ${fnv(words, 0x811c9dc5)}${fnv(words, 0x01234567)}`;
}
const EVIDENCE_LENGTH_MAX = 2_000;

/** FNV-1a over UTF-16 units, 32 bits, as 8 hex digits: tells changes apart; nobody is kept from making two alike. */
function fnv(text: string, basis: number): string {
  let hash = basis;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

const failed = ({ message }: Error): Judged => ({ outcome: 'error', findings: [], reason: {
  en: `This check could not finish: ${message}`,
  fr: `Ce contrôle n’a pas pu aboutir : ${message}`,
} });

const asError = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)));
