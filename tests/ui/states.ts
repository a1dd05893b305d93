import { signal } from '@preact/signals';
import type { Lang } from '../../lib/model/text.ts';
import { score } from '../../lib/score.ts';
import { tracersOf, type TracerKept } from '../../lib/ui/changes.ts';
import { changesView, type ChangesView } from '../../lib/ui/changes-view.ts';
import type { Result } from '../../lib/model/check.ts';
import { historyOf, type PastScore } from '../../lib/ui/history.ts';
import { NOTICE, type NoticeKind } from '../../lib/ui/labels.ts';
import type { Exporting } from '../../lib/ui/export-words.ts';
import type { Asking } from '../../lib/ui/question-session.ts';
import type { Actions, PopupState, Screen } from '../../lib/ui/session.ts';
import { viewOf, viewOfStored } from '../../lib/ui/view.ts';
import { CLEAN_STAGES } from './clean-sample.ts';
import { cleanView } from '../../lib/ui/clean-view.ts';
import { asOfWords, workView, type Work } from '../../lib/ui/work.ts';
import { judged } from './sample.ts';
import { VISITS, type VisitName } from './visits.ts';

export const NOW = 1_795_341_600_000;
const KEPT: PastScore = { at: NOW - 3_720_000, score: { value: 81, grade: 'B', coverage: 0.9 }, sentence: { en: 'Intercom is on this page; you have not opened it.', fr: 'Intercom est présent sur cette page\u202f; vous ne l’avez pas ouvert.' } };
/** A visit of 80,326 observations. */
const WORKS: Readonly<Record<string, readonly [Work, boolean, PastScore | null]>> = {
  'long visit, read': [{ stage: 'reading', read: 35_000, of: 80_326 }, false, KEPT], 'long visit, judged': [{ stage: 'judging', read: 80_326, of: 80_326 }, false, KEPT],
  'long visit, begun': [{ stage: 'reading', read: 5_000, of: null }, false, { ...KEPT, at: NOW - 86_400_000 }],
  'long visit, stopped': [{ stage: 'reading', read: 35_000, of: 80_326 }, true, null],
};
/** Every state the popup can be in, by name. */
export const STATES: readonly string[] = ['loading', ...Object.keys(WORKS), 'stored only', ...Object.keys(VISITS), ...Object.keys(NOTICE), ...Object.keys(CLEAN_STAGES)];

const PAST: readonly PastScore[] = [
  { at: NOW - 86_400_000 * 1.1, score: { value: 81, grade: 'B', coverage: 0.9 }, sentence: { en: 'You opened the chat yourself; nothing had been stored before.', fr: 'Vous avez ouvert le chat vous-même\u202f; rien n’avait été enregistré avant.' } },
  { at: NOW - 86_400_000 * 9, score: { value: null, grade: null, coverage: 0.1 } },
  { at: NOW - 86_400_000 * 40, score: { value: 39, grade: 'E', coverage: 0.8 } },
];

export function stateOf(name: string, lang: Lang): PopupState {
  const sited = name !== 'browser-page' && name !== 'store' && name !== 'not-web' && name !== 'private';
  return {
    lang, setting: 'auto', site: sited ? 'example.fr' : null, screen: screenOf(name, lang), paused: name === 'paused', never: name === 'never', canClean: sited && !['paused', 'never', 'withheld', 'error', 'loading', ...Object.keys(WORKS)].includes(name),
    asking: name in VISITS ? ASKING : null, canExport: name in VISITS, exporting: EXPORTS[name] ?? null, notice: READINGS[name] ?? { offered: false, reading: null },
    clean: name in CLEAN_STAGES ? cleanView(CLEAN_STAGES[name]!, lang) : null, retention: { entriesDays: 30, scorecardsDays: 366 }, spoken: '',
    asOf: name === 'asked' ? asOfWords(NOW - 20_000, lang, 'Europe/Paris') : null,
    changes: name in VISITS ? changesOf(name, lang) : null,
    history: sited ? historyOf(name === 'empty' ? [] : PAST, lang, NOW, 'Europe/Paris') : [],
  };
}

/** Against an earlier visit that was better in one way, worse in another, and judged by other rules. */
function changesOf(name: string, lang: Lang): ChangesView {
  const { facts, results } = VISITS[name as VisitName];
  const before = results.map((one): Result => (one.id === 'chat-cookie-before-open' ? { ...one, outcome: 'pass', findings: [] } : one.id === 'https-page' ? { ...one, outcome: 'fail', findings: [] } : one.id === 'banner-present' ? { ...one, outcome: 'untested' } : one));
  const gone: TracerKept = { kind: 'cookie', name: '_gid<b>', host: 'example.fr', vendor: null };
  return changesView({ at: NOW - 86_400_000 * 1.1, results: before, judging: 'old', tracers: [gone] }, { results, judging: 'new', tracers: tracersOf(facts) }, name === 'asked' ? null : before, lang, 'Europe/Paris');
}

function screenOf(name: string, lang: Lang): Screen {
  if (name in VISITS || name in CLEAN_STAGES) {
    const visit = VISITS[name in VISITS ? (name as VisitName) : 'cannot tell'];
    return { is: 'scorecard', view: viewOf(judged(lang, visit.facts, visit.results)) };
  }
  if (name === 'loading') return { is: 'loading' };
  if (name in WORKS) return { is: 'working', work: workView(...WORKS[name]!, NOW, lang, 'Europe/Paris')! };
  const all = VISITS['stored before'].results;
  if (name === 'stored only') return { is: 'scorecard', view: viewOfStored({ site: 'example.fr', results: all, score: score(all), lang }) };
  return { is: 'notice', notice: name as NoticeKind };
}

/** What was answered on an earlier visit: once on the same evidence, once on other; and of a check that is not asked. */
export const ASKING: Asking = { visit: 9, problem: null, earlier: [
  { visit: 4, id: 'banner-present', outcome: 'fail', note: 'Un simple bandeau <i>d’information</i>.', at: NOW - 86_400_000 * 12, under: 'look' },
  { visit: 5, id: 'notice-link-present', outcome: 'pass', note: '', at: NOW - 86_400_000 * 3, under: 'another notice' },
  { visit: 5, id: 'chat-cookie-before-open', outcome: 'fail', note: 'never asked', at: NOW, under: 'x' },
] };
const EXPORTS: Readonly<Record<string, Exporting>> = { asked: { is: 'done', name: 'example.fr-2026-11-22T0905Z.evidence.ndjson' }, 'no chat': { is: 'failed', why: 'nothing-recorded' }, 'still closed': { is: 'busy' } };

/** The notice that may be read, while it is and when it was or could not be. */
const READINGS: Readonly<Record<string, PopupState['notice']>> = {
  'cannot tell': { offered: true, reading: null }, asked: { offered: true, reading: { is: 'busy', done: 1, of: 4 } }, 'no chat': { offered: true, reading: { is: 'failed', why: 'pdf' } },
  'still closed': { offered: false, reading: { is: 'done', words: 1_234, pages: 3, missed: 1 } },
};

/** Remembers what was asked for. */
export function recordingActions(): Actions & { readonly asked: string[] } {
  const asked: string[] = [];
  const drafts = new Map<string, string>();
  const note = (what: string) => async (told?: unknown) => { asked.push(told === undefined ? what : `${what} ${String(told)}`); };
  return { asked, pause: note('pause'), never: note('never'), language: note('language'), eraseSite: note('eraseSite'), eraseAll: note('eraseAll'), grant: note('grant'), reload: note('reload'), retry: note('retry'), stopWork: () => { asked.push('stop work'); }, goOn: note('go on'), exportEvidence: note('export'),
    questions: {
      answer: async (id, outcome, text) => { asked.push(`answer ${id} ${outcome} ${text}`); }, withdraw: note('withdraw'),
      draft: (id, text) => { asked.push(`draft ${id} ${text}`); drafts.set(id, text); }, draftOf: (id) => drafts.get(id),
    },
    notice: { readNotice: note('read notice'), stopReading: () => { asked.push('stop reading'); } },
    clean: { open: note('clean'), confirm: note('confirm'), close: () => { asked.push('close'); }, tick: (site, on) => { asked.push(`tick ${site} ${on}`); } } };
}

export const stateSignal = (name: string, lang: Lang) => signal(stateOf(name, lang));
