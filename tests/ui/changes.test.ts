import { describe, expect, test, vi } from 'vitest';
import type { Outcome, Result } from '../../lib/model/check.ts';
import { changesOf, readTracers, tracersOf, type Cause, type Judging, type TracerKept, type Turn } from '../../lib/ui/changes.ts';
import { changesView, earlierOf } from '../../lib/ui/changes-view.ts';
import { startHistory, type StoredCard } from '../../lib/ui/history-session.ts';
import { facts, result, row, UNASKED, write } from './sample.ts';

const even = (text: string): string => text.replace(/\s/gu, ' ');
const ID = 'https-page';
const one = (outcome: Outcome | null, judgedBy: Result['judgedBy'] = 'machine'): Result[] => (outcome === null ? [] : [result(ID, outcome, { judgedBy })]);
const judging = (results: Result[], by: string | null = 'r1', tracers: TracerKept[] | null = []): Judging => ({ results, judging: by, tracers });

describe('better, worse, or decided in one visit only', () => {
  const cases: [Outcome | null, Outcome, Turn | null][] = [
    ['pass', 'fail', 'worse'], ['pass', 'warn', 'worse'], ['warn', 'fail', 'worse'], ['fail', 'warn', 'better'], ['fail', 'pass', 'better'], ['warn', 'pass', 'better'],
    ['untested', 'fail', 'decided'], ['review', 'pass', 'decided'], ['inapplicable', 'fail', 'decided'], ['error', 'warn', 'decided'], [null, 'fail', 'decided'],
    ['fail', 'untested', 'undecided'], ['pass', 'review', 'undecided'], ['warn', 'inapplicable', 'undecided'], ['pass', 'error', 'undecided'],
    ['fail', 'fail', null], ['pass', 'pass', null], ['untested', 'review', null], ['inapplicable', 'untested', null], [null, 'untested', null],
  ];
  test.each(cases)('%s → %s: %s', (from, to, turn) => {
    const [found] = changesOf(judging(one(from)), judging(one(to)), null).checks;
    expect(found?.turn ?? null).toBe(turn);
    if (found !== undefined) expect([found.from, found.to]).toEqual([from, to]);
  });
  test('the gravest first', () => {
    const ids = ['chat-third-party-load-before-open', 'chat-auto-open-not-activation', 'https-page'];
    const all = (outcome: Outcome) => ids.map((id) => result(id, outcome));
    expect(changesOf(judging(all('pass')), judging(all('fail')), null).checks.map(({ id }) => id)).toEqual([...ids].reverse());
  });
});

describe('whose doing it is', () => {
  const cases: [what: string, before: Result[], now: Result[], rules: [string | null, string | null], byToday: Result[] | null, cause: Cause][] = [
    ['the same rules: the site', one('pass'), one('fail'), ['r1', 'r1'], null, 'site'],
    ['other rules, and judged anew the earlier visit gives what this one gives: the rules', one('pass'), one('fail'), ['r1', 'r2'], one('fail'), 'rules'],
    ['other rules, and judged anew it gives what it gave: the site', one('pass'), one('fail'), ['r1', 'r2'], one('pass'), 'site'],
    ['other rules, and it gives a third thing: both', one('pass'), one('fail'), ['r1', 'r2'], one('warn'), 'both'],
    ['other rules, and its record is gone: nobody can tell', one('pass'), one('fail'), ['r1', 'r2'], null, 'unknown'],
    ['rules not known, record gone', one('pass'), one('fail'), [null, 'r2'], null, 'unknown'],
    ['a check that is new: ours', one(null), one('fail'), ['r1', 'r2'], null, 'rules'],
    ['a check that is new, and would have found the same then: ours', one(null), one('fail'), ['r1', 'r2'], one('fail'), 'rules'],
    ['a check that is new, and would have found something else then: both', one(null), one('fail'), ['r1', 'r2'], one('pass'), 'both'],
    ['an answer given now', one('review'), one('fail', 'person'), ['r1', 'r1'], null, 'person'],
    ['an answer given then', one('pass', 'person'), one('fail'), ['r1', 'r2'], one('fail'), 'person'],
  ];
  test.each(cases)('%s', (_, before, now, [was, is], byToday, cause) => {
    const changes = changesOf(judging(before, was), judging(now, is), byToday);
    expect(changes.checks.map((each) => each.cause)).toEqual([cause]);
    expect(changes.rulesChanged).toBe(was === null ? null : was !== is);
  });
});

describe('tracers', () => {
  const kept = (name: string, more: Partial<TracerKept> = {}): TracerKept => ({ kind: 'cookie', name, host: 'example.fr', vendor: null, ...more });
  test('what came and what is gone, by kind, host and name', () => {
    const before = [kept('a'), kept('b'), kept('c', { host: 'x.test' })];
    const now = [kept('b', { vendor: 'tidio' }), kept('c'), kept('a', { kind: 'localStorage' })];
    const { came, gone } = changesOf(judging([], 'r', before), judging([], 'r', now), null);
    expect(came).toEqual([kept('c'), kept('a', { kind: 'localStorage' })]);
    expect(gone).toEqual([kept('a'), kept('c', { host: 'x.test' })]);
  });
  test('not known of either: nothing is said', () => {
    expect(changesOf(judging([], 'r', null), judging([], 'r', [kept('a')]), null)).toMatchObject({ came: null, gone: null });
    expect(changesOf(judging([], 'r', [kept('a')]), judging([], 'r', null), null)).toMatchObject({ came: null, gone: null });
  });
  test('only what the device held; an attempt it refused is none', () => {
    const storage = [row('kept', [write(1, 1, UNASKED)]), row('tried', [write(2, 1, UNASKED, { stored: false })]), row('earlier', [], { existedBefore: true })];
    expect(tracersOf(facts({ storage })).map(({ name }) => name)).toEqual(['kept', 'earlier']);
    expect(tracersOf(facts({ storage: Array.from({ length: 400 }, (_, i) => row(`n${i}`, [write(i, 1, UNASKED)])) }))).toHaveLength(300);
  });
  test.each([[undefined, null], [null, null], ['x', null], [[{ kind: 'cookie' }, null, 3, kept('a')], [kept('a')]]])('read, not trusted: %j', (stored, read) => { expect(readTracers(stored)).toEqual(read); });
});

describe('in words', () => {
  const AT = Date.UTC(2026, 10, 21, 8);
  const view = (lang: 'en' | 'fr', before: Judging, now: Judging, byToday: Result[] | null = null) => changesView({ ...before, at: AT }, now, byToday, lang, 'Europe/Paris');
  const tracer = (n: number): TracerKept[] => Array.from({ length: n }, (_, i) => ({ kind: 'cookie', name: `c${i}`, host: 'example.fr', vendor: null }));
  test('nothing changed is said', () => {
    expect(view('en', judging(one('pass')), judging(one('pass')))).toEqual({ title: 'Since your visit of Nov 21, 2026, 9:00 AM', notes: ['Nothing has changed.'], groups: [] });
    expect(even(view('fr', judging(one('pass')), judging(one('pass'))).title)).toBe('Depuis votre visite du 21 nov. 2026, 09:00');
  });
  test.each([
    [1, '1 tracer seen now, not last time', '1 traceur vu cette fois, pas la fois d’avant'], [2, '2 tracers seen now, not last time', '2 traceurs vus cette fois, pas la fois d’avant'],
  ])('%i new', (n, en, fr) => {
    expect(view('en', judging([]), judging([], 'r1', tracer(n))).groups[0]!.title).toBe(en);
    expect(even(view('fr', judging([]), judging([], 'r1', tracer(n))).groups[0]!.title)).toBe(fr);
  });
  test('one and several agree in both languages', () => {
    const two = (outcome: Outcome) => [result(ID, outcome), result('banner-present', outcome)];
    expect(view('fr', judging(one('pass')), judging(one('fail'))).groups[0]!.title).toBe('1 point s’est dégradé');
    expect(view('fr', judging(two('pass')), judging(two('fail'))).groups[0]!.title).toBe('2 points se sont dégradés');
    expect(view('en', judging(two('fail')), judging(two('pass'))).groups[0]!.title).toBe('2 points got better');
    expect(view('fr', judging(one('fail')), judging(one('pass'))).groups[0]!.title).toBe('1 point s’est amélioré');
  });
  test('a change of rules is told apart, or that nobody can', () => {
    const told = view('en', judging(one('pass'), 'r1'), judging(one('fail'), 'r2'), one('fail'));
    expect(told.groups[0]!.lines[0]).toMatchObject({ how: 'nothing to report → problem', why: 'only our rules changed: judged anew, the earlier visit gives the same' });
    expect(told.notes[0]).toMatch(/judged again by today’s/);
    const lost = view('fr', judging(one('pass'), 'r1'), judging(one('fail'), 'r2'));
    expect(even(lost.groups[0]!.lines[0]!.why!)).toBe('nos règles ont changé aussi : impossible de dire si le site a changé');
    expect(view('en', judging(one('pass'), null), judging(one('pass'), 'r2')).notes[0]).toMatch(/is not known/);
  });
  test('with the same rules the site’s doing needs no words; what was not seen is no acquittal', () => {
    expect(view('en', judging(one('pass')), judging(one('fail'))).groups[0]!.lines[0]!.why).toBeNull();
    expect(view('en', judging(one('fail')), judging(one('untested'))).notes).toEqual(['What was not seen this time may only not have been asked for: the visits were not the same.']);
  });
  test('long lists are cut, and hostile names are plain', () => {
    const named: TracerKept[] = [{ kind: 'cookie', name: `\u202E${'x'.repeat(500)}`, host: 'a\nb', vendor: null }, ...tracer(40)];
    const [group] = view('en', judging([]), judging([], 'r1', named)).groups;
    expect([group!.lines.length, group!.hidden, [...group!.lines[0]!.what].length, group!.lines[0]!.how]).toEqual([12, 29, 60, 'a b']);
  });
});

test('compared with the latest visit that had a grade, else with the latest', () => {
  const card = (at: number, grade: 'A' | null) => ({ at, score: { grade } });
  expect(earlierOf([card(1, 'A'), card(9, null), card(5, 'A')])).toEqual(card(5, 'A'));
  expect(earlierOf([card(1, null), card(9, null)])).toEqual(card(9, null));
  expect(earlierOf([])).toBeNull();
});

describe('the history beside the visit on screen', () => {
  const card = (visit: number, judgedWith?: string): StoredCard => ({ visit, at: visit, score: { value: 80, grade: 'B', coverage: 1 }, results: one('pass'), ...(judgedWith === undefined ? {} : { judging: judgedWith }) });
  const ports = (cards: StoredCard[]) => ({ cards: vi.fn(async () => cards), judgeAgain: vi.fn(async () => one('fail')) });
  const settled = () => new Promise((done) => { setTimeout(done, 5); });
  test('without its own card; read once, not at every look', async () => {
    const world = ports([card(3), card(2)]);
    const history = startHistory(world);
    history.show('a.fr', 3); history.show('a.fr', 3);
    await settled();
    expect(history.past.value.map(({ visit }) => visit)).toEqual([2]);
    expect(history.earlier.value?.at).toBe(2);
    expect(world.cards).toHaveBeenCalledTimes(1);
  });
  test.each([['the rules have changed', 'r1', 'r2', 1], ['they have not', 'r2', 'r2', 0], ['which they were is not known', undefined, 'r2', 0]] as const)('%s: judged again %#', async (_, was, is, times) => {
    const world = ports([card(2, was)]);
    const history = startHistory(world);
    history.show('a.fr', 3);
    history.compare(is);
    await settled();
    history.compare(is);
    await settled();
    expect(world.judgeAgain).toHaveBeenCalledTimes(times);
    expect(history.byToday.value).toEqual(times === 1 ? one('fail') : null);
  });
  test('what comes late for another site is not shown', async () => {
    let release = (_: StoredCard[]): void => {};
    const world = { cards: vi.fn((site: string) => (site === 'slow.fr' ? new Promise<StoredCard[]>((done) => { release = done; }) : Promise.resolve([card(1)]))), judgeAgain: vi.fn(async () => null) };
    const history = startHistory(world);
    history.show('slow.fr', 3); history.show('a.fr', 4);
    release([card(9)]);
    await settled();
    expect(history.past.value.map(({ visit }) => visit)).toEqual([1]);
  });
  test('erased, it is read again', async () => {
    const world = ports([card(2)]);
    const history = startHistory(world);
    history.show('a.fr', 3); await settled();
    history.forget();
    expect(history.past.value).toEqual([]);
    history.show('a.fr', 3); await settled();
    expect(world.cards).toHaveBeenCalledTimes(2);
  });
  test('a store that fails leaves an empty history, not a broken popup', async () => {
    const history = startHistory({ cards: async () => { throw new Error('disk'); }, judgeAgain: async () => null });
    history.show('a.fr', 3); await settled();
    expect(history.past.value).toEqual([]);
  });
});
