import { describe, expect, it } from 'vitest';
import type { Outcome, Result } from '../../lib/model/check.ts';
import type { Broken } from './shop/broken/row.ts';
import { strayed, type Outcomes } from './shop/broken/strayed.ts';

/** The comparison that proves the checks must itself be able to fail. */
const came = (outcomes: Readonly<Record<string, Outcome>>): Outcomes => new Map(Object.entries(outcomes).map(([id, outcome]) => [id, { id, outcome, severity: 'minor', judgedBy: 'machine', title: { en: id, fr: id }, findings: [], reason: null } satisfies Result]));
const row = (more: Partial<Broken>): Broken => ({ id: 'a-row', journey: 'look', how: (shop) => shop, breaks: { hsts: 'warn' }, ...more });
const good = came({ hsts: 'pass', csp: 'pass', forms: 'untested', notice: 'review' });
const twin = (more: Readonly<Record<string, Outcome>> = {}): Outcomes => came({ hsts: 'warn', csp: 'pass', forms: 'inapplicable', notice: 'review', ...more });
const told = (...of: Parameters<typeof strayed>): readonly string[] => strayed(...of).map((one) => one.split(':')[0]!);

const saying = (id: string, words: string, of: Outcomes = came({ hsts: 'pass', csp: 'pass', forms: 'untested', notice: 'review' })): Outcomes => new Map([...of].map(([name, result]) => [name, name === id ? { ...result, findings: [{ what: { en: words, fr: words }, cites: [1] }] } : result]));

describe('a twin beside the good shop', () => {
  it('differs in what its row breaks, and in nothing else', () => expect(strayed(row({}), twin(), good)).toEqual([]));
  it('does not differ', () => expect(told(row({}), twin({ hsts: 'pass' }), good)).toEqual(['hsts']));
  it('differs otherwise than the row says', () => expect(told(row({}), twin({ hsts: 'fail' }), good)).toEqual(['hsts']));
  it('is accused of more', () => expect(told(row({}), twin({ csp: 'warn' }), good)).toEqual(['csp']));
  it('is asked more', () => expect(told(row({}), twin({ forms: 'review' }), good)).toEqual(['forms']));
  it('is accused of what the good shop is asked', () => expect(told(row({}), twin({ notice: 'fail' }), good)).toEqual(['notice']));
  it('is asked less', () => expect(strayed(row({}), twin({ notice: 'pass' }), good)).toEqual([]));
  it('makes a check go wrong', () => expect(told(row({}), twin({ csp: 'error' }), good)).toEqual(['csp']));
  it('breaks what no check is called', () => expect(told(row({ breaks: { hsts: 'warn', hst: 'warn' } }), twin(), good)).toEqual(['hst', 'hst']));
  it('differs in what follows, as its row says', () => expect(strayed(row({ follows: { csp: ['warn', 'the same header'] } }), twin({ csp: 'warn' }), good)).toEqual([]));
  it('asks of both, and tells what was found', () => expect(told(row({ breaks: { notice: 'review' }, was: { notice: ['review', 'always asked'] }, tells: { notice: 'the card' } }), saying('notice', 'It asks for the card.'), good)).toEqual([]));
  it('asks of both, and tells nothing', () => expect(told(row({ breaks: { notice: 'review' }, was: { notice: ['review', 'always asked'] }, tells: { notice: 'the card' } }), saying('notice', 'It asks.'), good)).toEqual(['notice']));
  it('tells what it tells of the good shop', () => expect(told(row({ breaks: { notice: 'review' }, was: { notice: ['review', 'always asked'] }, tells: { notice: 'asks' } }), saying('notice', 'It asks.'), saying('notice', 'It asks.', good))).toEqual(['notice']));
  it('does not differ in what should follow', () => expect(told(row({ follows: { csp: ['warn', 'the same header'] } }), twin(), good)).toEqual(['csp']));
});

describe('the good shop beside its twin', () => {
  const unsure = came({ hsts: 'untested', csp: 'pass', forms: 'untested', notice: 'review' });
  it('has not passed: no fault is proved', () => expect(told(row({}), twin(), unsure)).toEqual(['hsts']));
  it('passed after a longer journey', () => expect(strayed(row({ passesAfter: 'stay' }), twin(), unsure, [good])).toEqual([]));
  it('did not pass after that either', () => expect(told(row({ passesAfter: 'stay' }), twin(), unsure, [unsure])).toEqual(['hsts']));
  it('cannot pass, as the row admits', () => expect(strayed(row({ was: { hsts: ['untested', 'nobody can'] } }), twin(), unsure)).toEqual([]));
  it('came out otherwise than the row admits', () => expect(told(row({ was: { hsts: ['inapplicable', 'nobody has one'] } }), twin(), unsure)).toEqual(['hsts']));
  it('passed what the row says nobody can', () => expect(told(row({ was: { hsts: ['untested', 'nobody can'] } }), twin(), good)).toEqual(['hsts']));
  it('is excused for what the row does not break', () => expect(told(row({ was: { forms: ['untested', 'nobody can'] } }), twin(), good)).toEqual(['forms']));
});
