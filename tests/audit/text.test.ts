import { describe, expect, it } from 'vitest';
import { sideBySide, textOf, type Carded } from '../../lib/node/audit/text.ts';
import type { Outcome, Severity } from '../../lib/model/check.ts';

const result = (id: string, outcome: Outcome, severity: Severity = 'major', findings = 0): Carded['results'][number] =>
  ({ id, outcome, severity, title: `Title of ${id}`, findings: Array.from({ length: findings }, (_, n) => ({ what: `seen ${n + 1}` })), reason: outcome === 'review' ? 'because' : null });
const card = (host: string, results: Carded['results']): Carded =>
  ({ site: host, url: `https://${host}/`, visits: [{ acts: ['open-chat'], notPerformed: [{ act: 'open-chat', why: 'no launcher' }], widgets: [] }], results, score: { value: 39, grade: 'E', coverage: 0.5 } });

const RESULTS = [result('a', 'pass'), result('b', 'warn', 'minor', 1), result('c', 'review'), result('d', 'fail', 'minor', 6), result('e', 'fail', 'critical', 1), result('f', 'untested'), result('g', 'inapplicable'), result('h', 'pass')];

describe('a scorecard in a terminal', () => {
  const text = textOf(card('shop.example', RESULTS), 'en');
  it('tells what is wrong in full, the worst first', () => {
    const told = text.split('\n').filter((line) => /\[/.test(line)).map((line) => /\[(\w+),/.exec(line)![1]);
    expect(told).toEqual(['e', 'd', 'b', 'c']);
    expect(text).toContain('seen 4');
    expect(text).not.toContain('seen 5');
    expect(text).toContain('… and 2 more');
  });
  it('names what a person must decide, and counts the rest', () => {
    expect(text).toContain('For a person to decide\n  ? Title of c');
    expect(text).not.toContain('because');
    expect(text).toContain('Also: 2 pass, 1 untested, 1 does not apply');
  });
  it('says what was not performed, and why', () => { expect(text).toContain('Not performed: open-chat (open-chat): no launcher'); });
  it('in French', () => { expect(textOf(card('shop.example', RESULTS), 'fr')).toContain('Et aussi\u00a0: 2 conformes, 1 non testé, 1 sans objet'); });
});

describe('two scorecards side by side', () => {
  const good = RESULTS.map((one) => (one.outcome === 'fail' ? { ...one, outcome: 'pass' as const, findings: [] } : one));
  const text = sideBySide([card('good.example', good), card('bad.example', RESULTS)], 'en');
  it('shows what is wrong or differs, the worst first, and counts what is the same', () => {
    expect(text.split('\n').filter((line) => line.includes('Title of')).map((line) => line.at(-1))).toEqual(['e', 'd', 'b']);
    expect(text).toContain('The same on each: 1 review, 1 untested, 2 pass, 1 does not apply');
  });
});
