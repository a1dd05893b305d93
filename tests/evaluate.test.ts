import { describe, expect, it, vi } from 'vitest';
import { evaluate, evaluateWith, TAIL_MS, visitsOf } from '../lib/evaluate.ts';
import { defineCheck, fail, inapplicable, pass, review, untested, warn, type Check, type Judgement, type Verdict } from '../lib/model/check.ts';
import type { Facts } from '../lib/model/facts.ts';
import type { Entry } from '../lib/model/observation.ts';
import type { Rules } from '../lib/model/rules.ts';
import type { Text } from '../lib/model/text.ts';

const text = (words: string): Text => ({ en: words, fr: `${words} (fr)` });
const rules: Rules = { chat: [], cmp: [], tracers: [], phrases: {} };

const entry = (seq: number, visit: number | null = 0, at = seq * 100, source = 'worker'): Entry =>
  ({ kind: 'scrolled', data: { toEnd: false }, at, source, n: seq, witness: 'content', where: null, seq, visit }) as Entry;

/** A check that answers by visit number. */
const checkOf = (id: string, answers: readonly Verdict[] | (() => Verdict), extra: Partial<Check> = {}): Check => defineCheck({
  id, area: 'transport', title: text(id), why: text(''), remedy: text(''), law: ['none'], severity: 'major', mode: 'automatic',
  needs: ['site', 'recording'], ...extra,
  judge: ({ site }) => (Array.isArray(answers) ? answers[site.visit] : (answers as () => Verdict)()) as Verdict,
});

/** A fold that says only which visit it is, and how many entries it was given. */
const fold = (holes: string[] = []) => (entries: readonly Entry[]): Facts => ({
  site: { site: 'shop.example', visit: entries.find((e) => e.visit !== null)?.visit ?? 0, startedAt: 0 },
  recording: { holes: holes.map((what) => ({ what, cites: [] })), fromStart: true, entries: entries.length, lastAt: 0, cites: [1] },
}) as unknown as Facts;

const run = (answers: readonly Verdict[] | (() => Verdict), options: { extra?: Partial<Check>; holes?: string[]; judgements?: Judgement[]; visits?: number } = {}) => {
  const visits = options.visits ?? (Array.isArray(answers) ? answers.length : 1);
  const log = Array.from({ length: visits }, (_, i) => entry(i + 1, i));
  const [result] = evaluateWith(fold(options.holes), log, rules, [checkOf('one', answers, options.extra)], options.judgements ?? []);
  return result!;
};

const finding = (words: string, ...cites: [number, ...number[]]) => ({ what: text(words), cites });

describe('visits', () => {
  it('are folded once each, whatever the number of checks', () => {
    const spy = vi.fn(fold());
    evaluateWith(spy, [entry(1, 0), entry(2, 1)], rules, [checkOf('a', [pass([1]), pass([1])]), checkOf('b', [pass([1]), pass([1])])], []);
    expect(spy).toHaveBeenCalledTimes(2);
  });

  it('come in the order of their numbers, their entries in the order of the log', () => {
    expect(visitsOf([entry(5, 1), entry(3, 0), entry(2, 0), entry(4, 1)]).map((v) => v.map((e) => e.seq))).toEqual([[2, 3], [4, 5]]);
  });

  it('share what has no tab while they were going on, and shortly after', () => {
    const log = [entry(1, 0, 1000), entry(2, null, 999), entry(9, null, 1000), entry(3, null, 1500), entry(4, 0, 2000), entry(5, null, 2000 + TAIL_MS), entry(6, null, 2001 + TAIL_MS),
      entry(7, 1, 1400), entry(8, 1, 1600)];
    expect(visitsOf(log).map((v) => v.map((e) => e.seq))).toEqual([[1, 3, 4, 5, 9], [3, 7, 8]]);
  });

  it('leave nothing after the next visit began', () => {
    const log = [entry(1, 0, 1000), entry(2, 1, 1100), entry(3, null, 1150)];
    expect(visitsOf(log).map((v) => v.map((e) => e.seq))).toEqual([[1], [2, 3]]);
  });

  it('of another profile never get this one’s cookie changes, even when their times overlap', () => {
    const log = [entry(1, 0, 1000, 'life-a'), entry(2, 0, 3000, 'life-a'), entry(3, 1, 1000, 'life-b'), entry(4, 1, 3000, 'life-b'), entry(5, null, 2000, 'life-a')];
    expect(visitsOf(log).map((v) => v.map((e) => e.seq))).toEqual([[1, 2, 5], [3, 4]]);
  });

  it('when there is one only, it has everything', () => {
    expect(visitsOf([entry(1, null, 1), entry(2, 0, 5000), entry(3, null, 90_000)])[0]).toHaveLength(3);
  });
});

describe('the worst visit wins', () => {
  const f = fail([finding('failed', 1)]);
  const w = warn([finding('warned', 1)]);
  const r = review(text('look'), [finding('seen', 1)]);
  it.each([
    [[pass([1]), f, r], 'fail'],
    [[r, w, pass([1])], 'review'],
    [[w, pass([1])], 'warn'],
    [[pass([1]), untested(text('go')), inapplicable(text('no'))], 'pass'],
    [[inapplicable(text('no')), untested(text('go'))], 'untested'],
    [[inapplicable(text('no'))], 'inapplicable'],
  ] as const)('%#', (answers, expected) => {
    expect(run(answers as unknown as Verdict[]).outcome).toBe(expected);
    expect(run([...answers].reverse() as unknown as Verdict[]).outcome).toBe(expected);
  });

  it('joins the findings of the winning visits, and keeps out the others', () => {
    const seen = run([fail([finding('first', 1)]), warn([finding('mild', 2)]), fail([finding('third', 3)])]);
    expect(seen.findings.map((x) => x.what.en)).toEqual(['first', 'third']);
  });

  it('says what the latest of them says', () => {
    expect(run([untested(text('stay')), untested(text('start again'))]).reason).toEqual(text('start again'));
  });

  it('says what to do when there is no visit at all', () => {
    const [seen] = evaluateWith(fold(), [], rules, [checkOf('one', [])], []);
    expect(seen).toMatchObject({ outcome: 'untested', judgedBy: 'machine' });
    expect(seen!.reason!.en).toContain('Nothing was recorded');
  });
});

describe('errors', () => {
  it('carry the message and stop no other check', () => {
    const bad = checkOf('bad', () => { throw new Error('no such luck'); });
    const [first, second] = evaluateWith(fold(), [entry(1)], rules, [checkOf('good', [pass([1])]), bad], []);
    expect(first).toMatchObject({ id: 'bad', outcome: 'error' });
    expect(first!.reason!.en).toContain('no such luck');
    expect(second).toMatchObject({ id: 'good', outcome: 'pass' });
  });

  it('win over any other visit', () => {
    const once = checkOf('once', () => { throw new Error('x'); });
    expect(evaluateWith(fold(), [entry(1, 0), entry(2, 1)], rules, [{ ...once, judge: (facts) => (facts.site.visit === 0 ? once.judge(facts) : fail([finding('f', 2)])) }], [])[0]!.outcome).toBe('error');
  });

  it('come from a fold that throws', () => {
    const seen = evaluateWith(() => { throw new Error('torn'); }, [entry(1)], rules, [checkOf('one', [pass([1])])], []);
    expect(seen[0]).toMatchObject({ outcome: 'error' });
    expect(seen[0]!.reason!.fr).toContain('torn');
  });

  it.each([
    ['an entry that is not in the log', fail([finding('x', 99)]), '99'],
    ['an unknown entry among those examined', pass([98]), '98'],
    ['nothing examined', pass([] as never), 'examined'],
    ['a failure without a finding', fail([] as never), 'without a finding'],
    ['a warning without a finding', warn([] as never), 'without a finding'],
    ['a finding without a citation', review(text('r'), [{ what: text('x'), cites: [] as never }]), 'citation'],
    ['no verdict', { outcome: 'guilty' } as never, 'guilty'],
    ['an error of its own making', undefined as never, ''],
  ])('come from %s', (_, verdict, words) => {
    const seen = run(() => verdict);
    expect(seen.outcome).toBe('error');
    expect(seen.reason!.en).toContain(words);
  });
});

describe('needs', () => {
  it('are all a check receives, frozen', () => {
    let seen: object = {};
    const nosy: Check = { ...checkOf('nosy', [pass([1])], { needs: ['site'] }), judge: (facts) => { seen = facts; return pass([1]); } };
    evaluateWith(fold(), [entry(1)], rules, [nosy], []);
    expect(Object.keys(seen)).toEqual(['site']);
    expect(Object.isFrozen(seen)).toBe(true);
  });
});

describe('holes', () => {
  it.each([
    ['pass', pass([1]), 'review'],
    ['a failure that leans on absence', fail([finding('x', 1)], false), 'review'],
    ['a warning that leans on absence', warn([finding('x', 1)], false), 'review'],
    ['a failure its citations prove', fail([finding('x', 1)]), 'fail'],
    ['a warning its citations prove', warn([finding('x', 1)]), 'warn'],
    ['untested', untested(text('go')), 'untested'],
    ['inapplicable', inapplicable(text('no')), 'inapplicable'],
  ] as const)('%s', (_, verdict, expected) => {
    expect(run([verdict], { holes: ['page-muted', 'page-muted'] }).outcome).toBe(expected);
  });

  it('are named, once each, and findings are kept', () => {
    const seen = run([fail([finding('kept', 1)], false)], { holes: ['page-muted', 'overflow', 'page-muted'] });
    expect(seen.reason!.en).toContain('(the page kept its doings from the recorder; the page did more than could be kept)');
    expect(seen.findings[0]!.what.en).toBe('kept');
  });
});

describe('a person', () => {
  /** What the machine shows, as the evaluator itself says it. */
  const shown = (mode: Check['mode'], ...verdicts: Verdict[]): string => run(verdicts, { extra: { mode } }).asks!.under;
  const LOOK = review(text('look'), [finding('seen', 1)]);
  const UNDER = shown('manual', LOOK);
  const says = (outcome: Judgement['outcome'], at = 1, note = 'I read it', under = UNDER): Judgement => ({ id: 'one', outcome, note, at, under });
  const judged = (verdict: Verdict, judgements: Judgement[], mode: Check['mode'] = 'automatic') => run([verdict], { judgements, extra: { mode } });

  it('decides what the machine could not', () => {
    expect(judged(LOOK, [says('pass')])).toMatchObject({ outcome: 'pass', judgedBy: 'person', reason: { en: 'I read it', fr: 'I read it' }, findings: [{ cites: [1] }] });
    expect(judged(untested(text('go')), [says('fail', 1, '', shown('manual', untested(text('go'))))])).toMatchObject({ outcome: 'fail', judgedBy: 'person', reason: null });
  });

  it('does not overrule what the machine proved, unless the check asks for a person', () => {
    const proven = fail([finding('x', 1)]);
    const about = judged(proven, [says('pass', 1, '', '')], 'semi-automatic');
    expect(about).toMatchObject({ outcome: 'fail', judgedBy: 'machine', answer: { stale: true } });
    const under = '["fail",null,"x"]';
    expect(judged(proven, [says('pass', 1, '', under)])).toMatchObject({ outcome: 'fail', judgedBy: 'machine', answer: { stale: false } });
    expect(judged(proven, [says('pass', 1, '', under)], 'semi-automatic')).toMatchObject({ outcome: 'pass', judgedBy: 'person' });
  });

  it('never hides an error', () => {
    const error = { judgements: [says('pass', 1, '', '["error","This check could not finish: x"]')], extra: { mode: 'manual' } } as const;
    expect(run(() => { throw new Error('x'); }, { ...error, judgements: [...error.judgements] })).toMatchObject({ outcome: 'error', answer: { stale: false } });
  });

  it('is heard for the check named, and the latest answer counts, the last one written when dates are equal', () => {
    expect(judged(LOOK, [{ ...says('pass'), id: 'two' }]).judgedBy).toBe('machine');
    expect(judged(LOOK, [says('pass', 9), says('fail', 3)]).outcome).toBe('pass');
    expect(judged(LOOK, [says('pass', 3), says('fail', 3)]).outcome).toBe('fail');
  });

  it('is asked what no machine can tell, and not what it may still see for itself', () => {
    const asks = (verdict: Verdict, mode: Check['mode']) => judged(verdict, [], mode).asks?.outcome;
    const GO = untested(text('go'));
    expect([asks(LOOK, 'automatic'), asks(LOOK, 'semi-automatic'), asks(LOOK, 'manual')]).toEqual([undefined, 'review', 'review']);
    expect([asks(GO, 'automatic'), asks(GO, 'semi-automatic'), asks(GO, 'manual')]).toEqual([undefined, undefined, 'untested']);
    for (const verdict of [pass([1]), fail([finding('x', 1)]), warn([finding('x', 1)]), inapplicable(text('none'))]) expect(asks(verdict, 'manual'), verdict.outcome).toBeUndefined();
    // Answered, it is still asked, in the machine's own words: the answer can be changed.
    expect(judged(LOOK, [says('fail')], 'manual')).toMatchObject({ outcome: 'fail', asks: { outcome: 'review', reason: { en: 'look' }, under: UNDER }, answer: { outcome: 'fail', note: 'I read it', at: 1, stale: false } });
  });

  it('who answered to other evidence did not answer', () => {
    const stale = { outcome: 'review', judgedBy: 'machine', reason: { en: 'look' }, answer: { outcome: 'pass', note: 'I read it', at: 1, stale: true } };
    expect(judged(review(text('look'), [finding('seen', 1), finding('seen too', 1)]), [says('pass')], 'manual')).toMatchObject(stale);
    expect(judged(review(text('look'), [finding('something else', 1)]), [says('pass')], 'manual')).toMatchObject(stale);
    expect(judged(review(text('look closer'), [finding('seen', 1)]), [says('pass')], 'manual')).toMatchObject({ ...stale, reason: { en: 'look closer' } });
    expect(judged(warn([finding('seen', 1)]), [says('pass')], 'manual')).toMatchObject({ outcome: 'warn', judgedBy: 'machine', answer: { stale: true } });
    // An older answer to this evidence does not come back in the place of the latest.
    expect(judged(LOOK, [says('pass', 1), says('fail', 2, '', 'other')], 'manual')).toMatchObject({ outcome: 'review', judgedBy: 'machine' });
  });

  it('is not asked anew because entries were numbered otherwise, or findings came in another order', () => {
    const two = (a: number, b: number) => shown('manual', review(text('look'), [finding('one', a as 1), finding('two', b as 1)]), pass([1]), pass([1]));
    expect(two(1, 2)).toBe(two(3, 1));
    expect(shown('manual', review(text('look'), [finding('two', 1), finding('one', 1)]))).toBe(two(1, 2));
  });

  it('what names the evidence stays short, and a change at its far end is a change', () => {
    const long = (last: string) => shown('manual', review(text('look'), [finding(`${'x'.repeat(50_000)}${last}`, 1)]));
    expect(long('a').length).toBeLessThan(2_100);
    expect(long('a')).not.toBe(long('b'));
    expect(long('a')).not.toBe(long('aa'));
    expect(long('a')).toBe(long('a'));
  });
});

describe('results', () => {
  it('are sorted by id, by code unit, and leave their inputs alone', () => {
    const log = Object.freeze([entry(2), entry(1)]);
    const given = Object.freeze([checkOf('b', [pass([1])]), checkOf('B', [pass([1])]), checkOf('a-b', [pass([1])])]);
    expect(evaluateWith(fold(), log, rules, given, Object.freeze([])).map((r) => r.id)).toEqual(['B', 'a-b', 'b']);
  });

  it('come from the real fold too', () => {
    expect(evaluate([], rules, [checkOf('one', [])], [])[0]!.outcome).toBe('untested');
  });
});
