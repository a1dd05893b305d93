import { SEVERITIES, type Outcome, type Severity } from '../../model/check.ts';
import type { Lang } from '../../model/text.ts';

/** What the text needs of a scorecard. */
export interface Carded {
  readonly site: string;
  readonly url: string;
  readonly visits: readonly { readonly acts: readonly string[]; readonly notPerformed: readonly { readonly act: string; readonly why: string }[]; readonly widgets: readonly { readonly name: string; readonly openedBy: string | null }[] }[];
  readonly results: readonly CardedResult[];
  readonly score: { readonly value: number | null; readonly grade: string | null; readonly coverage: number };
}
interface CardedResult { readonly id: string; readonly outcome: Outcome; readonly severity: Severity; readonly title: string; readonly findings: readonly { readonly what: string }[]; readonly reason: string | null }

const MARK: Record<Outcome, string> = { error: '!', fail: '✗', review: '?', warn: '▲', pass: '✓', untested: '·', inapplicable: ' ' };
const WORDS = {
  en: { grade: 'Grade', coverage: 'tested', not: 'Not performed', none: 'not graded', more: (n: number) => `… and ${n} more`, decide: 'For a person to decide', also: 'Also', same: 'The same on each',
    outcome: { error: 'error', fail: 'fail', review: 'review', warn: 'could be better', pass: 'pass', untested: 'untested', inapplicable: 'does not apply' } },
  fr: { grade: 'Note', coverage: 'testé', not: 'Non effectué', none: 'non noté', more: (n: number) => `… et ${n} de plus`, decide: 'À une personne de juger', also: 'Et aussi', same: 'Pareil sur chacun',
    outcome: { error: 'erreur', fail: 'problème', review: 'à examiner', warn: 'à améliorer', pass: 'conforme', untested: 'non testé', inapplicable: 'sans objet' } },
} as const;
const ORDER: readonly Outcome[] = ['error', 'fail', 'warn', 'review', 'untested', 'pass', 'inapplicable'];
/** Told with all that was found; the rest is read in report.html. */
const TOLD: readonly Outcome[] = ['error', 'fail', 'warn'];
const FINDINGS_SHOWN = 4;
const worstFirst = (a: CardedResult, b: CardedResult): number => ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome) || SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);

const PLURAL: Partial<Record<Outcome, Record<Lang, string>>> = {
  error: { en: 'errors', fr: 'erreurs' }, fail: { en: 'fail', fr: 'problèmes' }, pass: { en: 'pass', fr: 'conformes' }, untested: { en: 'untested', fr: 'non testés' }, inapplicable: { en: 'do not apply', fr: 'sans objet' },
};
/** "31 pass, 20 untested": of these outcomes, those that occur. */
function tally(results: readonly CardedResult[], outcomes: readonly Outcome[], lang: Lang): string {
  const counted = outcomes.map((outcome) => ({ outcome, count: results.filter((one) => one.outcome === outcome).length })).filter(({ count }) => count > 0);
  return counted.map(({ outcome, count }) => `${count} ${(count > 1 && PLURAL[outcome]?.[lang]) || WORDS[lang].outcome[outcome]}`).join(', ');
}

/** The scorecard for a terminal: what is wrong in full, what a person must decide by name, the rest in numbers. */
export function textOf(card: Carded, lang: Lang): string {
  const words = WORDS[lang];
  const lines = [
    `${card.site}  ${words.grade} ${card.score.grade ?? '–'}  ${card.score.value === null ? words.none : `${card.score.value}/100`}  (${Math.round(card.score.coverage * 100)} % ${words.coverage})`,
  ];
  for (const result of card.results.filter(({ outcome }) => TOLD.includes(outcome)).sort(worstFirst)) {
    lines.push(`  ${MARK[result.outcome]} ${result.title} [${result.id}, ${result.severity}]`);
    for (const { what } of result.findings.slice(0, FINDINGS_SHOWN)) lines.push(`      – ${what}`);
    if (result.findings.length > FINDINGS_SHOWN) lines.push(`      ${words.more(result.findings.length - FINDINGS_SHOWN)}`);
    if (result.reason) lines.push(`      ${result.reason}`);
  }
  const asked = card.results.filter(({ outcome }) => outcome === 'review').sort(worstFirst);
  if (asked.length > 0) lines.push(`  ${words.decide}`);
  for (const { title, id, severity } of asked) lines.push(`  ${MARK.review} ${title} [${id}, ${severity}]`);
  const rest = tally(card.results, ['pass', 'untested', 'inapplicable'], lang);
  if (rest !== '') lines.push(`  ${words.also}${lang === 'fr' ? '\u00a0' : ''}: ${rest}`);
  for (const { acts, notPerformed } of card.visits) for (const { act, why } of notPerformed) lines.push(`  ${words.not}: ${act} (${acts.join(',')}): ${why}`);
  return `${lines.join('\n')}\n`;
}

/** Several scorecards in columns: one line a check that is wrong somewhere or differs, worst first; what is the same in numbers. */
export function sideBySide(cards: readonly Carded[], lang: Lang): string {
  const words = WORDS[lang];
  const head = cards.map((card) => new URL(card.url).hostname);
  const width = Math.max(14, ...head.map((name) => name.length)) + 2;
  const cell = (text: string): string => text.padEnd(width);
  const grade = cards.map(({ score }) => `${words.grade} ${score.grade ?? '–'} · ${score.value ?? words.none} · ${Math.round(score.coverage * 100)} %`);
  const lines = [head.map(cell).join(''), grade.map(cell).join(''), ''];
  const rows = (cards[0]?.results ?? []).map((first) => {
    const each = cards.map((card) => card.results.find((result) => result.id === first.id) ?? first);
    return { each, worst: [...each].sort(worstFirst)[0]! };
  }).sort((a, b) => worstFirst(a.worst, b.worst));
  const same = rows.filter(({ each, worst }) => !TOLD.includes(worst.outcome) && each.every(({ outcome }) => outcome === worst.outcome));
  for (const { each, worst } of rows.filter((row) => !same.includes(row))) lines.push(`${each.map(({ outcome }) => cell(`${MARK[outcome]} ${words.outcome[outcome]}`)).join('')}${worst.title}`);
  if (same.length > 0) lines.push('', `${words.same}${lang === 'fr' ? '\u00a0' : ''}: ${tally(same.map(({ worst }) => worst), ORDER, lang)}`);
  return `${lines.join('\n')}\n`;
}

/** 4: a check broke; 1: one of `failOn` or worse failed; else 0. */
export function exitCodeOf(results: readonly CardedResult[], failOn: Severity): number {
  if (results.some(({ outcome }) => outcome === 'error')) return 4;
  const worst = SEVERITIES.indexOf(failOn);
  return results.some(({ outcome, severity }) => outcome === 'fail' && SEVERITIES.indexOf(severity) <= worst) ? 1 : 0;
}
