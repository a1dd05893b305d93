import { NOTE_LENGTH_MAX, SEVERITIES, type Answer, type Ask, type Check, type Outcome, type Result } from '../model/check.ts';
import { AREAS } from '../score.ts';
import { count, typeset, type Said } from './language.ts';
import { lawOf, type LawView } from './law-words.ts';
import { AREA, SEVERITY } from './messages.ts';
import { plain } from './plain.ts';
import { moment } from './time.ts';
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
  /** The reader's own answer does not count any more, and why. */
  readonly stale: string | null;
  readonly findings: readonly FindingView[];
  readonly why: string | null;
  readonly remedy: string | null;
  /** What each reference says, and which they are. */
  readonly law: readonly LawView[];
}
/** What a person is asked: the machine's part of a card. `result` is in the machine's own words, answered or not. */
export interface AskedView { readonly result: ResultView; readonly question: string; readonly ask: Ask; readonly answer: Answer | null }

/** A finding that cites hundreds of items is read through its first ones. */
const MOST_TRACES = 20;

/** What nobody has decided stands on its card; once a person has, it is a result like others. */
export const onCard = ({ asks, outcome }: Result): boolean => asks !== undefined && (outcome === 'review' || outcome === 'untested');

/** The questions, gravest first; answering one moves none. */
export function askedOf(results: readonly Result[], checks: readonly Check[], words: TraceWords, lang: TraceWords['lang']): AskedView[] {
  const byId = new Map(checks.map((check) => [check.id, check]));
  return results.filter(({ asks }) => asks !== undefined).sort((a, b) => weight(a, byId) - weight(b, byId)).flatMap((result) => {
    const { asks: ask, answer = null } = result;
    const check = byId.get(result.id);
    if (ask === undefined || check === undefined) return [];
    const machine = resultView({ ...result, outcome: ask.outcome, reason: ask.reason, judgedBy: 'machine' }, check, words, lang);
    return [{ result: machine, question: typeset(lang, check.question?.[lang] ?? QUESTION[lang](check.title[lang])), ask, answer }];
  });
}
const QUESTION = {
  en: (title: string) => `Is this met here: “${title}”?`,
  fr: (title: string) => `Est-ce respecté ici : « ${title.replace(/«[\s\u00a0]?/gu, '“').replace(/[\s\u00a0]?»/gu, '”')} » ?`,
};

function weight(result: Result, byId: ReadonlyMap<string, Check>): number {
  const area = byId.get(result.id)?.area;
  return SEVERITIES.indexOf(result.severity) * 10 + (area === undefined ? 9 : AREAS.indexOf(area));
}

export function resultView(result: Result, check: Check | undefined, words: TraceWords | null, lang: TraceWords['lang']): ResultView {
  const asks = result.outcome === 'fail' || result.outcome === 'warn' || result.outcome === 'review';
  return {
    id: result.id, outcome: result.outcome, title: typeset(lang, result.title[lang]),
    area: check === undefined ? null : AREA[check.area][lang],
    severity: SEVERITY[result.severity][lang], byPerson: result.judgedBy === 'person',
    reason: result.reason === null ? null : typeset(lang, plain(result.reason[lang], result.judgedBy === 'person' ? NOTE_LENGTH_MAX : 1200)),
    stale: result.answer?.stale === true && result.asks === undefined ? typeset(lang, STALE[lang](moment(lang, result.answer.at))) : null,
    findings: result.findings.map((finding) => {
      const traces = words === null ? [] : tracesCited(finding.cites, words);
      return { what: typeset(lang, plain(finding.what[lang], 1200)), traces: traces.slice(0, MOST_TRACES), hidden: Math.max(0, traces.length - MOST_TRACES) };
    }),
    why: check === undefined ? null : typeset(lang, check.why[lang]),
    remedy: check === undefined || !asks ? null : typeset(lang, check.remedy[lang]),
    law: lawOf(check?.law ?? [], lang),
  };
}

const STALE = {
  en: (date: string) => `Your answer of ${date} no longer counts: what was seen has changed since.`,
  fr: (date: string) => `Votre réponse du ${date} ne compte plus : ce qui a été vu a changé depuis.`,
};

export interface TallyView { readonly key: string; readonly outcome: Outcome | 'none'; readonly words: string }

/** `2 problems`, `9 nothing to report`: the tally under the headline, only what is worth counting. */
export function tallyOf(results: readonly Result[], lang: TraceWords['lang']): TallyView[] {
  return TALLY.flatMap(({ key, outcome, counts, words }) => {
    const n = results.filter(counts).length;
    return n === 0 ? [] : [{ key, outcome, words: words[lang](n) }];
  });
}

interface Tally { readonly key: string; readonly outcome: Outcome | 'none'; readonly counts: (result: Result) => boolean; readonly words: Said<(n: number) => string> }
const TALLY: readonly Tally[] = [
  { key: 'fail', outcome: 'fail', counts: (one) => one.outcome === 'fail', words: { en: (n) => count('en', n, 'problem', 'problems'), fr: (n) => count('fr', n, 'problème', 'problèmes') } },
  { key: 'warn', outcome: 'warn', counts: (one) => one.outcome === 'warn', words: { en: (n) => `${n} could be better`, fr: (n) => `${n} à améliorer` } },
  { key: 'pass', outcome: 'pass', counts: (one) => one.outcome === 'pass', words: { en: (n) => `${n} fine`, fr: (n) => `${n} sans reproche` } },
  { key: 'answers', outcome: 'none', counts: (one) => one.judgedBy === 'person', words: { en: (n) => `${n} answered by you`, fr: (n) => count('fr', n, 'réponse de vous', 'réponses de vous') } },
  // Doubts, questions and what was not seen: which is told area by area.
  { key: 'open', outcome: 'untested', counts: (one) => one.outcome === 'review' || one.outcome === 'untested', words: { en: (n) => `${n} still open`, fr: (n) => `${n} en suspens` } },
];
