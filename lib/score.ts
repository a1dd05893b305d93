import type { Area, Check, Grade, Outcome, Result, Score, Severity } from './model/check.ts';

const WEIGHT: Readonly<Record<Severity, number>> = { critical: 10, major: 5, minor: 2, info: 0 };

/** Credit in halves, so that every sum stays whole. Outcomes not listed were not tested. */
const HALVES: Readonly<Partial<Record<Outcome, number>>> = { pass: 2, warn: 1, fail: 0 };

/** A failure is never averaged away: the most a site can have with a failure of that severity. */
const CAP: Readonly<Partial<Record<Severity, number>>> = { critical: 39, major: 74 };

const GRADES: readonly (readonly [number, Grade])[] = [[90, 'A'], [75, 'B'], [60, 'C'], [40, 'D'], [0, 'E']];

/** Under a quarter of what applies, a number would say more about the audit than about the site. */
export const LEAST_COVERAGE = 0.25;

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

/** In the order in which they are read: the chat first, which is what the product is about. */
export const AREAS = ['chat-tracers', 'site-tracers', 'banner', 'chat-transparency', 'notice', 'transport'] as const satisfies readonly Area[];

export interface AreaScore {
  readonly area: Area;
  readonly score: Score;
  /** Results of this area, in the order given. */
  readonly results: readonly Result[];
}

/**
 * The same addition, area by area: same weights, caps and least coverage, and an error spoils its own area only. All
 * areas come, in the order of `AREAS`, also those in which nothing applies. A result whose check is not among
 * `checks` has no area and is in none; the overall score still counts it.
 */
export function scoreByArea(results: readonly Result[], checks: readonly Pick<Check, 'id' | 'area'>[]): AreaScore[] {
  const areaOf = new Map(checks.map(({ id, area }) => [id, area]));
  return AREAS.map((area) => {
    const own = results.filter(({ id }) => areaOf.get(id) === area);
    return { area, score: score(own), results: own };
  });
}

/** Share of what applies that `some` of the results weigh, 0 to 1: what deciding them would add to the coverage. */
export function shareOf(some: readonly Result[], results: readonly Result[]): number {
  const weigh = (list: readonly Result[]): number => list.reduce((sum, { outcome, severity }) => sum + (outcome === 'inapplicable' ? 0 : WEIGHT[severity]), 0);
  const applies = weigh(results);
  return applies === 0 ? 0 : weigh(some) / applies;
}
