import { describe, expect, test } from 'vitest';
import { historyOf } from '../../lib/ui/history.ts';
import { stripOf } from '../../lib/ui/strip.ts';
import { namesOf } from '../../lib/ui/taking.ts';
import { timelineOf, type Moment } from '../../lib/ui/timeline.ts';
import { tracesCited } from '../../lib/ui/trace.ts';
import { ASKED, consent, facts, found, opened, page, phase, request, result, results, row, UNASKED, widget, write } from './sample.ts';

const even = (text: string): string => text.replace(/\s/gu, ' ');
const tell = (its: ReturnType<typeof facts>, lang: 'en' | 'fr' = 'en', all = results()) => timelineOf(all, { facts: its, name: namesOf(its, {}), lang });
const brief = (moments: readonly Moment[]) => moments.map((moment) => (moment.is === 'mark' ? `[${moment.label}]` : `${moment.trace.name} ${moment.tone}${moment.told ? '' : ' (folded)'}`));

describe('the line of time', () => {
  test('is in order of cause, marks first, and says what was held against whom', () => {
    const its = facts({
      pages: [page(0), page(9_000, '/b')], widgets: [opened(12_000)], consent: consent([0, 'no-banner'], [400, 'undecided'], [10_000, 'refused']),
      storage: [row('late', [write(30, 12_000, ASKED)]), row('early', [write(10, 800, UNASKED)]), row('session', [write(5, 0, UNASKED)], { vendor: null, purpose: 'strictly-necessary' }), row('old', [], { existedBefore: true })],
    });
    const all = results(result('chat-cookie-before-open', 'fail', { findings: [found({ en: 'x', fr: 'x' }, 10)] }));
    expect(brief(tell(its, 'en', all))).toEqual(['old neutral', '[The page began]', 'session neutral (folded)', '[The cookie banner appeared]', 'early bad', '[Another page began]', '[You refused]', '[You opened the chat]', 'late fine']);
  });
  test('three hundred writes in one phase are one line; another phase is another line', () => {
    const writes = Array.from({ length: 300 }, (_, i) => write(100 + i, 500 + i, UNASKED));
    const moments = tell(facts({ widgets: [opened(5_000)], storage: [row('a', [...writes, write(900, 6_000, ASKED), write(901, 6_001, ASKED, { probe: true })])] })).filter((moment) => moment.is === 'trace');
    expect(moments.map((moment) => moment.trace.notes.at(-1))).toEqual(['and 299 more times', 'asked to stay 9 months']);
  });
  test('a site’s own item is part of the story only when a check holds something against it', () => {
    const its = facts({ storage: [row('_ga', [write(10, 800, UNASKED)], { vendor: null, purpose: 'analytics' })] });
    expect(brief(tell(its))).toContain('_ga neutral (folded)');
    expect(brief(tell(its, 'en', results(result('site-tracker-before-consent', 'fail', { findings: [found({ en: 'x', fr: 'x' }, 10)] }))))).toContain('_ga bad');
  });
  test('widgets are named when there are several', () => {
    const two = tell(facts({ widgets: [opened(5_000), opened(6_000, { vendor: 'tidio', name: 'Tidio' })] })).filter((moment) => moment.is === 'mark' && moment.mark === 'opening');
    expect(two.map((moment) => (moment.is === 'mark' ? moment.where : null))).toEqual(['Intercom', 'Tidio']);
  });
});

describe('one item in words', () => {
  const its = facts({
    pages: [page(0), page(9_000, '/b')], widgets: [opened(12_000)],
    storage: [row('id', [write(10, 9_812, phase('undecided', 'closed', false), { stored: false, pageOnly: true })], { confidence: 'medium', purposes: ['conversation', 'marketing'], maxAgeSeconds: null }), row('srv', [write(11, 12_050, ASKED, { via: 'set-cookie', script: null })])],
    requests: [request('api.intercom.io', 20, UNASKED, { count: 2, firstAt: 300, identifies: true, secure: false })],
  });
  const words = { facts: its, name: namesOf(its, {}), lang: 'en' } as const;
  test('which script, when in the page and beside the opening, in which phase, with every doubt', () => {
    const [trace] = tracesCited([10], words);
    expect({ ...trace, when: even(trace?.when ?? ''), besideOpening: even(trace?.besideOpening ?? '') }).toMatchObject({
      name: 'id', owner: 'Intercom', kind: 'cookie', by: 'widget.intercom.io/…/frame.js', script: 'https://widget.intercom.io/widget/abc123/frame.js',
      when: '0.8 sec after the page began', besideOpening: '2.2 sec before you opened the chat', phase: 'chat closed · you had not answered · order not certain',
      notes: ['attempted; your browser did not keep it', 'can single you out', 'to run the conversation', 'advertising', 'until the browser closes', 'whose it is, is not certain', 'seen inside the page only'],
    });
  });
  test('a cookie set by a server has no script; what came after the opening says so', () => {
    const [trace] = tracesCited([11], words);
    expect(trace).toMatchObject({ by: 'by a server’s answer', script: null });
    expect(even(trace?.besideOpening ?? '')).toBe('50 ms after you opened the chat');
  });
  test('a request: its host, how often, whether encrypted', () => {
    const [trace] = tracesCited([20], { ...words, lang: 'fr' });
    expect(trace).toMatchObject({ name: 'api.intercom.io', kind: '2 requêtes', by: 'non chiffré', notes: ['portait de quoi vous distinguer des autres'] });
  });
  test('what is not stored, sent or asked for has no line', () => { expect(tracesCited([1, 2, 3], words)).toEqual([]); });
});

describe('the glance', () => {
  const strip = (its: ReturnType<typeof facts>, lang: 'en' | 'fr' = 'en') => stripOf(tell(its, lang), lang);
  test('nothing stored, nothing drawn', () => { expect(strip(facts({ widgets: [widget()] }))).toBeNull(); });
  test('many dots become a number, many pages give way to the visitor’s acts', () => {
    const drawn = strip(facts({
      pages: [0, 1, 2, 3, 4, 5].map((i) => page(i * 1_000, `/${i}`)), widgets: [opened(9_000)], consent: consent([0, 'undecided'], [8_000, 'refused']),
      storage: Array.from({ length: 10 }, (_, i) => row(`a${i}`, [write(100 + i, 100 + i, UNASKED)])),
    }), 'fr');
    expect(drawn?.segments.map(({ label, dots, more }) => [label, dots.length, more])).toEqual([['Page', 6, 4], ['Page suivante', 0, 0], ['Vous avez refusé', 0, 0], ['Vous ouvrez le chat', 0, 0]]);
    expect(even(drawn?.spoken ?? '')).toBe('La page a commencé : 10 éléments enregistrés ; Une autre page a commencé : 0 élément enregistré ; Vous avez refusé : 0 élément enregistré ; Vous avez ouvert le chat : 0 élément enregistré');
  });
  test('what was there before the visit is no dot; what came with the page’s own answer is one', () => {
    const drawn = strip(facts({ pages: [page(140)], storage: [row('old', [], { existedBefore: true }), row('new', [write(10, 800, UNASKED)]), row('answer', [write(9, 20, UNASKED, { via: 'set-cookie' })])] }));
    expect(drawn?.segments.map(({ dots }) => dots.length)).toEqual([2]);
  });
});

describe('history', () => {
  const past = (grade: 'A' | 'B' | 'E' | null, value: number | null, at: number) => ({ at, score: { grade, value, coverage: 0.5 } });
  test('newest first, each beside the graded visit before it', () => {
    const rows = historyOf([past('E', 39, 1), past('B', 80, 4), past(null, null, 2), past('B', 76, 3), past('E', 30, 5)], 'en', 10, 'UTC');
    expect(rows.map(({ grade, change, words }) => [grade, change, words])).toEqual([
      ['E', 'worse', 'worse, was B'], ['B', 'same', 'unchanged'], ['B', 'better', 'better, was E'], [null, 'none', 'too little seen'], ['E', 'first', 'first grade'],
    ]);
  });
  test('what was said then is shown when it was kept, and only when it is a sentence', () => {
    const at = (sentence: unknown) => historyOf([{ ...past('B', 80, 1), sentence }], 'fr', 10)[0]?.sentence;
    expect(at({ en: 'Seen.', fr: 'Vu.' })).toBe('Vu.');
    for (const other of [undefined, null, 'Vu.', { en: 'Seen.' }, { fr: 7 }, { fr: '' }]) expect(at(other)).toBeNull();
  });
  test('a long history is cut', () => { expect(historyOf(Array.from({ length: 99 }, (_, i) => past('B', 80, i)), 'fr', 100)).toHaveLength(12); });
});
