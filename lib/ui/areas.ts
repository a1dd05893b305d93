import { SEVERITIES, type Area, type Check, type Grade, type Outcome, type Result } from '../model/check.ts';
import { scoreByArea, type AreaScore } from '../score.ts';
import { onCard, resultView, type ResultView } from './groups.ts';
import { count, typeset, type Said } from './language.ts';
import { AREA } from './messages.ts';
import { plain } from './plain.ts';
import { percent } from './time.ts';
import type { TraceWords } from './trace.ts';

/** What was not tested, under what to do about it: many checks wait for the same act. */
export interface TodoView { readonly key: string; readonly what: string; readonly titles: readonly string[] }

/** One of the six areas: its own grade, what it rests on, and what there is to read, the gravest first. */
export interface AreaView {
  readonly area: Area;
  readonly name: string;
  readonly letter: Grade | null;
  readonly value: number | null;
  /** Of its own weight, 0 to 1. */
  readonly coverage: number;
  readonly checked: string;
  /** What was found, in a few words. */
  readonly gist: string;
  /** The gravest there is to read. */
  readonly tone: Outcome;
  readonly spoken: string;
  /** Failures, then doubts and what could be better; each by severity. */
  readonly findings: readonly ResultView[];
  /** Stand as questions in a place of their own. */
  readonly asked: number;
  readonly askedWords: string;
  readonly untested: { readonly title: string; readonly todo: readonly TodoView[] } | null;
  readonly passed: { readonly title: string; readonly results: readonly ResultView[] } | null;
  readonly inapplicable: { readonly title: string; readonly titles: readonly string[] } | null;
}

/** Failures first, errors before them; doubt and advice share the place after, the graver first. */
const RANK: Readonly<Record<Outcome, number>> = { error: 0, fail: 1, review: 2, warn: 2, pass: 3, untested: 4, inapplicable: 5 };
const OUTCOME_ORDER: readonly Outcome[] = ['error', 'fail', 'review', 'warn'];
export const byGravity = (a: Result, b: Result): number =>
  RANK[a.outcome] - RANK[b.outcome] || SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || OUTCOME_ORDER.indexOf(a.outcome) - OUTCOME_ORDER.indexOf(b.outcome);

/** Pure. All six areas in their own order; none when no result has one. */
export function areasOf(results: readonly Result[], checks: readonly Check[], words: TraceWords | null, lang: TraceWords['lang']): AreaView[] {
  const byId = new Map(checks.map((check) => [check.id, check]));
  const areas = scoreByArea(results, checks);
  if (areas.every(({ results: own }) => own.length === 0)) return [];
  return areas.map((one) => areaView(one, byId, words, lang));
}

function areaView({ area, score, results }: AreaScore, byId: ReadonlyMap<string, Check>, words: TraceWords | null, lang: TraceWords['lang']): AreaView {
  const of = (...outcomes: readonly Outcome[]): Result[] => results.filter((one) => outcomes.includes(one.outcome) && !onCard(one)).sort(byGravity);
  const views = (list: readonly Result[]): ResultView[] => list.map((result) => resultView(result, byId.get(result.id), words, lang));
  const findings = of('error', 'fail', 'review', 'warn');
  const [untested, passed, inapplicable] = [of('untested'), of('pass'), of('inapplicable')];
  const asked = results.filter(onCard).length;
  const checked = COVERED[lang](percent(lang, score.coverage));
  const applies = results.length > inapplicable.length;
  const gist = gistOf(findings, asked, passed.length, applies, lang);
  return {
    area, name: typeset(lang, AREA[area][lang]), letter: score.grade, value: score.value, coverage: score.coverage,
    checked: applies ? typeset(lang, checked) : '', gist, asked, askedWords: typeset(lang, ASKED[lang](asked)), findings: views(findings),
    tone: findings[0]?.outcome ?? (asked > 0 ? 'review' : passed.length > 0 ? 'pass' : applies ? 'untested' : 'inapplicable'),
    spoken: typeset(lang, SPOKEN[lang](score.grade, score.value, applies)),
    untested: untested.length === 0 ? null : { title: typeset(lang, UNTESTED[lang](untested.length)), todo: todoOf(untested, lang) },
    passed: passed.length === 0 ? null : { title: PASSED[lang](passed.length), results: views(passed) },
    inapplicable: inapplicable.length === 0 ? null : { title: INAPPLICABLE[lang](inapplicable.length), titles: inapplicable.map(({ title }) => typeset(lang, title[lang])).sort((a, b) => a.localeCompare(b, lang)) },
  };
}

/** By what would test them; what would test the most comes first. */
export function todoOf(untested: readonly Result[], lang: TraceWords['lang']): TodoView[] {
  const by = new Map<string, Result[]>();
  for (const result of untested) {
    const what = result.reason?.[lang] ?? '';
    by.set(what, [...(by.get(what) ?? []), result]);
  }
  return [...by].sort(([, a], [, b]) => b.length - a.length)
    .map(([what, waiting]) => ({ key: what, what: typeset(lang, plain(what, 600)), titles: waiting.map(({ title }) => typeset(lang, title[lang])) }));
}

function gistOf(findings: readonly Result[], asked: number, passed: number, applies: boolean, lang: TraceWords['lang']): string {
  if (!applies) return NOT_HERE[lang];
  const n = (outcome: Outcome): number => findings.filter((one) => one.outcome === outcome).length;
  const parts = [[n('error'), ERRORS], [n('fail'), PROBLEMS], [n('review') + asked, DOUBTS], [n('warn'), BETTER]] as const;
  const told = parts.flatMap(([number, say]) => (number === 0 ? [] : [say[lang](number)]));
  if (told.length > 0) return typeset(lang, told.join(' · '));
  return passed > 0 ? FINE[lang] : NOT_SEEN[lang];
}

type Counted = Said<(n: number) => string>;
const ERRORS: Counted = { en: (n) => count('en', n, 'error', 'errors'), fr: (n) => count('fr', n, 'erreur', 'erreurs') };
const PROBLEMS: Counted = { en: (n) => count('en', n, 'problem', 'problems'), fr: (n) => count('fr', n, 'problème', 'problèmes') };
const DOUBTS: Counted = { en: (n) => `${n} to decide`, fr: (n) => `${n} à juger` };
const BETTER: Counted = { en: (n) => `${n} could be better`, fr: (n) => `${n} à améliorer` };
const FINE: Said = { en: 'No problem seen', fr: 'Aucun problème vu' };
const NOT_SEEN: Said = { en: 'Not seen yet', fr: 'Pas encore observé' };
const NOT_HERE: Said = { en: 'Does not apply here', fr: 'Sans objet ici' };
const COVERED: Said<(share: string) => string> = { en: (share) => `${share} checked`, fr: (share) => `${share} vérifié` };
const ASKED: Counted = {
  en: (n) => `${count('en', n, 'question', 'questions')} for you, further down.`,
  fr: (n) => `${count('fr', n, 'question', 'questions')} pour vous, plus bas.`,
};
const UNTESTED: Counted = { en: (n) => `${n} not seen yet: what to do`, fr: (n) => `${count('fr', n, 'pas encore vu', 'pas encore vus')} : que faire` };
const PASSED: Counted = { en: (n) => `${n} fine`, fr: (n) => `${n} sans reproche` };
const INAPPLICABLE: Counted = { en: (n) => (n === 1 ? '1 does not apply here' : `${n} do not apply here`), fr: (n) => `${n} sans objet ici` };
const SPOKEN: Said<(grade: Grade | null, value: number | null, applies: boolean) => string> = {
  en: (grade, value, applies) => (grade !== null ? `Grade ${grade}, ${value} out of 100` : applies ? 'No grade yet' : 'No grade'),
  fr: (grade, value, applies) => (grade !== null ? `Note ${grade}, ${value} sur 100` : applies ? 'Pas encore de note' : 'Pas de note'),
};
