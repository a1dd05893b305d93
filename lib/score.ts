import type { Grade, Outcome, Result, Score, Severity } from './model/check.ts';

const WEIGHT: Readonly<Record<Severity, number>> = { critical: 10, major: 5, minor: 2, info: 0 };

/** Credit in halves, so that every sum stays whole. Outcomes not listed were not tested. */
const HALVES: Readonly<Partial<Record<Outcome, number>>> = { pass: 2, warn: 1, fail: 0 };

/** A failure is never averaged away: the most a site can have with a failure of that severity. */
const CAP: Readonly<Partial<Record<Severity, number>>> = { critical: 39, major: 74 };

const GRADES: readonly (readonly [number, Grade])[] = [[90, 'A'], [75, 'B'], [60, 'C'], [40, 'D'], [0, 'E']];

/** Under a quarter of what applies, a number would say more about the audit than about the site. */
const LEAST_COVERAGE = 0.25;

/**
 * Adds up verdicts. `value` 0 to 100, rounded down, and its grade; both null when a check ended in error or
 * too little was tested. `coverage` 0 to 1: tested weight over the weight of all that applies (0 when
 * nothing does).
 */
export function score(results: readonly Result[]): Score {
  let applies = 0;
  let tested = 0;
  let halves = 0;
  let cap = 100;
  for (const { outcome, severity } of results) {
    const weight = WEIGHT[severity];
    const credit = HALVES[outcome];
    if (outcome !== 'inapplicable') applies += weight;
    if (credit === undefined) continue;
    tested += weight;
    halves += weight * credit;
    if (outcome === 'fail') cap = Math.min(cap, CAP[severity] ?? cap);
  }
  const coverage = applies === 0 ? 0 : tested / applies;
  if (coverage < LEAST_COVERAGE || results.some((r) => r.outcome === 'error')) return { value: null, grade: null, coverage };
  const value = Math.min(cap, Math.floor((50 * halves) / tested));
  return { value, grade: gradeOf(value), coverage };
}

/** The letter for a value from 0 to 100. */
export const gradeOf = (value: number): Grade => GRADES.find(([least]) => value >= least)?.[1] ?? 'E';
