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
  en: { grade: 'Grade', coverage: 'tested', not: 'Not performed', none: 'not graded', more: (n: number) => `… and ${n} more`,
    outcome: { error: 'error', fail: 'fail', review: 'review', warn: 'could be better', pass: 'pass', untested: 'untested', inapplicable: 'does not apply' } },
  fr: { grade: 'Note', coverage: 'testé', not: 'Non effectué', none: 'non noté', more: (n: number) => `… et ${n} de plus`,
    outcome: { error: 'erreur', fail: 'problème', review: 'à examiner', warn: 'à améliorer', pass: 'conforme', untested: 'non testé', inapplicable: 'sans objet' } },
} as const;
const ORDER: readonly Outcome[] = ['error', 'fail', 'review', 'warn', 'pass', 'untested'];
const FINDINGS_SHOWN = 4;

/** The scorecard for a terminal. What does not apply is left out. */
export function textOf(card: Carded, lang: Lang): string {
  const words = WORDS[lang];
  const lines = [
    `${card.site}  ${words.grade} ${card.score.grade ?? '–'}  ${card.score.value === null ? words.none : `${card.score.value}/100`}  (${Math.round(card.score.coverage * 100)} % ${words.coverage})`,
  ];
  for (const outcome of ORDER) {
    for (const result of card.results.filter((one) => one.outcome === outcome)) {
      lines.push(`  ${MARK[outcome]} ${result.title} [${result.id}, ${result.severity}]`);
      for (const { what } of result.findings.slice(0, FINDINGS_SHOWN)) lines.push(`      – ${what}`);
      if (result.findings.length > FINDINGS_SHOWN) lines.push(`      ${words.more(result.findings.length - FINDINGS_SHOWN)}`);
      if (result.reason && outcome !== 'pass') lines.push(`      ${result.reason}`);
    }
  }
  for (const { acts, notPerformed } of card.visits) for (const { act, why } of notPerformed) lines.push(`  ${words.not}: ${act} (${acts.join(',')}): ${why}`);
  return `${lines.join('\n')}\n`;
}

/** Several scorecards in columns, one line a check. */
export function sideBySide(cards: readonly Carded[], lang: Lang): string {
  const words = WORDS[lang];
  const head = cards.map((card) => new URL(card.url).hostname);
  const width = Math.max(14, ...head.map((name) => name.length)) + 2;
  const cell = (text: string): string => text.padEnd(width);
  const grade = cards.map(({ score }) => `${words.grade} ${score.grade ?? '–'} · ${score.value ?? words.none} · ${Math.round(score.coverage * 100)} %`);
  const lines = [head.map(cell).join(''), grade.map(cell).join(''), ''];
  for (const { id, title } of cards[0]?.results ?? []) {
    const outcomes = cards.map((card) => card.results.find((result) => result.id === id)?.outcome ?? 'untested');
    lines.push(`${outcomes.map((outcome) => cell(`${MARK[outcome]} ${words.outcome[outcome]}`)).join('')}${title}`);
  }
  return `${lines.join('\n')}\n`;
}

/** 4: a check broke; 1: one of `failOn` or worse failed; else 0. */
export function exitCodeOf(results: readonly CardedResult[], failOn: Severity): number {
  if (results.some(({ outcome }) => outcome === 'error')) return 4;
  const worst = SEVERITIES.indexOf(failOn);
  return results.some(({ outcome, severity }) => outcome === 'fail' && SEVERITIES.indexOf(severity) <= worst) ? 1 : 0;
}
