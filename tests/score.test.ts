import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OUTCOMES, SEVERITIES, type Outcome, type Result, type Severity } from '../lib/model/check.ts';
import { AREAS, gradeOf, score, scoreByArea, shareOf } from '../lib/score.ts';

const result = (outcome: Outcome, severity: Severity, judgedBy: Result['judgedBy'] = 'machine'): Result =>
  ({ id: `${outcome}-${severity}`, outcome, severity, judgedBy, title: { en: '', fr: '' }, findings: [], reason: null });

describe('value', () => {
  it('is weighted, with half credit for a warning, rounded down', () => {
    // 10 × 1 + 5 × ½ + 2 × 0 = 12.5 of 17 → 73.5 → 73
    expect(score([result('pass', 'critical'), result('warn', 'major'), result('fail', 'minor')])).toEqual({ value: 73, grade: 'C', coverage: 1 });
  });

  it('gives no weight to information', () => {
    expect(score([result('pass', 'minor'), result('fail', 'info')]).value).toBe(100);
  });

  it('leaves review and untested out, and shows them in coverage', () => {
    const seen = score([result('pass', 'critical'), result('review', 'critical'), result('untested', 'critical'), result('inapplicable', 'critical')]);
    expect(seen).toEqual({ value: 100, grade: 'A', coverage: 1 / 3 });
  });

  it('is capped at 39 by a critical failure and at 74 by a major one', () => {
    const many = Array.from({ length: 30 }, () => result('pass', 'critical'));
    expect(score([...many, result('fail', 'critical')])).toMatchObject({ value: 39, grade: 'E' });
    expect(score([...many, result('fail', 'major')])).toMatchObject({ value: 74, grade: 'C' });
    expect(score([...many, result('fail', 'minor')]).value).toBe(99);
    expect(score([...many, result('warn', 'critical')]).value).toBe(98);
  });

  it('does not lift a value that is already under the cap', () => {
    expect(score([result('fail', 'critical'), result('warn', 'minor')]).value).toBe(8);
  });
});

describe('no number', () => {
  it('with an error', () => {
    expect(score([result('pass', 'critical'), result('error', 'minor')])).toEqual({ value: null, grade: null, coverage: 10 / 12 });
  });

  it('under a quarter of coverage, not at it', () => {
    const at = (untested: number) => score([result('pass', 'critical'), ...Array.from({ length: untested }, () => result('untested', 'critical'))]);
    expect(at(3)).toEqual({ value: 100, grade: 'A', coverage: 0.25 });
    expect(at(4)).toEqual({ value: null, grade: null, coverage: 0.2 });
  });

  it('when nothing applies, or nothing that weighs', () => {
    const none = { value: null, grade: null, coverage: 0 };
    expect(score([])).toEqual(none);
    expect(score([result('inapplicable', 'critical')])).toEqual(none);
    expect(score([result('pass', 'info')])).toEqual(none);
  });
});

describe('grades', () => {
  it.each([[100, 'A'], [90, 'A'], [89, 'B'], [75, 'B'], [74, 'C'], [60, 'C'], [59, 'D'], [40, 'D'], [39, 'E'], [0, 'E']] as const)('%i is %s', (value, grade) => {
    expect(gradeOf(value)).toBe(grade);
  });
});

describe('properties', () => {
  const results = fc.array(fc.tuple(fc.constantFrom(...OUTCOMES), fc.constantFrom(...SEVERITIES)).map(([o, s]) => result(o, s)), { maxLength: 25 });

  it('stays in range, does not care about order or about who judged', () => {
    fc.assert(fc.property(results, (list) => {
      const seen = score(list);
      expect(seen.coverage).toBeGreaterThanOrEqual(0);
      expect(seen.coverage).toBeLessThanOrEqual(1);
      if (seen.value !== null) expect(seen.value === Math.floor(seen.value) && seen.value >= 0 && seen.value <= 100).toBe(true);
      expect(score([...list].reverse())).toEqual(seen);
      expect(score(list.map((r) => ({ ...r, judgedBy: 'person' as const })))).toEqual(seen);
    }));
  });

  it('never rises when a pass becomes a failure', () => {
    fc.assert(fc.property(results, fc.constantFrom(...SEVERITIES), (list, severity) => {
      const better = score([...list, result('pass', severity)]);
      const worse = score([...list, result('fail', severity)]);
      if (better.value !== null && worse.value !== null) expect(worse.value).toBeLessThanOrEqual(better.value);
    }));
  });
});

describe('by area', () => {
  const CHECKS = AREAS.flatMap((area) => SEVERITIES.map((severity) => ({ id: `${area} ${severity}`, area })));
  const of = (area: (typeof AREAS)[number], outcome: Outcome, severity: Severity): Result => ({ ...result(outcome, severity), id: `${area} ${severity}` });
  const scored = (results: readonly Result[], area: (typeof AREAS)[number]) => scoreByArea(results, CHECKS).find((one) => one.area === area)!;

  it('has every area, in one order, with what is its own', () => {
    const results = [of('transport', 'pass', 'major'), of('chat-tracers', 'fail', 'critical'), of('transport', 'fail', 'minor')];
    expect(scoreByArea(results, CHECKS).map(({ area, results: own }) => [area, own.length])).toEqual([['chat-tracers', 1], ['site-tracers', 0], ['banner', 0], ['chat-transparency', 0], ['notice', 0], ['transport', 2]]);
    expect(scored(results, 'transport').score).toEqual({ value: 71, grade: 'C', coverage: 1 });
  });

  it('a critical failure caps its own area and no other', () => {
    const results = [of('banner', 'fail', 'critical'), of('banner', 'pass', 'major'), of('notice', 'pass', 'critical')];
    expect(scored(results, 'banner').score).toMatchObject({ value: 33, grade: 'E' });
    expect(scored(results, 'notice').score).toMatchObject({ value: 100, grade: 'A' });
  });

  it('no grade under a quarter of the area’s own coverage, nor where nothing applies', () => {
    const results = [of('notice', 'pass', 'minor'), of('notice', 'untested', 'critical'), of('transport', 'inapplicable', 'major')];
    expect(scored(results, 'notice').score).toEqual({ value: null, grade: null, coverage: 2 / 12 });
    expect(scored(results, 'transport').score).toEqual({ value: null, grade: null, coverage: 0 });
  });

  it('an error spoils its own area only', () => {
    const results = [of('banner', 'error', 'minor'), of('banner', 'pass', 'critical'), of('notice', 'pass', 'critical')];
    expect(scored(results, 'banner').score.grade).toBeNull();
    expect(scored(results, 'notice').score.grade).toBe('A');
  });

  it('agrees with the overall score: the same weights, and nothing lost or counted twice', () => {
    const some = fc.array(fc.tuple(fc.constantFrom(...AREAS), fc.constantFrom(...OUTCOMES), fc.constantFrom(...SEVERITIES)), { maxLength: 60 });
    fc.assert(fc.property(some, (list) => {
      const results = list.map(([area, outcome, severity]) => of(area, outcome, severity));
      const areas = scoreByArea(results, CHECKS);
      const overall = score(results);
      const tested = areas.reduce((sum, one) => sum + one.score.coverage * shareOf(one.results, results), 0);
      expect(tested).toBeCloseTo(overall.coverage, 9);
      // One area alone is the whole of what is scored there.
      for (const { results: own, score: its } of areas) expect(its).toEqual(score(own));
      // No area with a critical failure can hide behind the others.
      if (areas.some(({ results: own }) => own.some((one) => one.outcome === 'fail' && one.severity === 'critical'))) expect(overall.value ?? 0).toBeLessThanOrEqual(39);
    }));
  });
});

describe('the share that some results have', () => {
  it.each([
    ['of what applies', [result('untested', 'critical')], [result('untested', 'critical'), result('pass', 'critical'), result('inapplicable', 'critical')], 0.5],
    ['none, of nothing', [], [], 0],
    ['what does not apply weighs nothing', [result('inapplicable', 'critical')], [result('pass', 'minor'), result('inapplicable', 'critical')], 0],
    ['nor does information', [result('untested', 'info')], [result('pass', 'minor'), result('untested', 'info')], 0],
  ])('%s', (_, some, all, share) => { expect(shareOf(some, all)).toBe(share); });
});
