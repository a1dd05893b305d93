import { describe, expect, test } from 'vitest';
import type { Result } from '../../lib/model/check.ts';
import { areasOf, byGravity } from '../../lib/ui/areas.ts';
import { checks } from '../../lib/registry.ts';
import { lawOf, refIn } from '../../lib/ui/law-words.ts';
import { CHECKS, result, results } from './sample.ts';

const even = (text: string): string => text.replace(/\s/gu, ' ');
const areas = (lang: 'en' | 'fr', ...told: Result[]) => areasOf(results(...told), CHECKS, null, lang);
const chat = (lang: 'en' | 'fr', ...told: Result[]) => areas(lang, ...told)[0]!;
const TODO = { en: 'Open the chat.', fr: 'Ouvrez le chat.' };

describe('an area in few words', () => {
  test.each([
    [[], 'No problem seen', 'Aucun problème vu'],
    [[result('chat-cookie-before-open', 'fail')], '1 problem', '1 problème'],
    [[result('chat-cookie-before-open', 'fail'), result('chat-storage-before-open', 'fail'), result('chat-third-party-load-before-open', 'warn')], '2 problems · 1 could be better', '2 problèmes · 1 à améliorer'],
    [[result('chat-cookie-before-open', 'error'), result('chat-storage-before-open', 'review')], '1 error · 1 to decide', '1 erreur · 1 à juger'],
    [CHECKS.filter(({ area }) => area === 'chat-tracers').map(({ id }) => result(id, 'untested')), 'Not seen yet', 'Pas encore observé'],
    [CHECKS.filter(({ area }) => area === 'chat-tracers').map(({ id }) => result(id, 'inapplicable')), 'Does not apply here', 'Sans objet ici'],
  ])('%#', (told, en, fr) => {
    expect(chat('en', ...told).gist).toBe(en);
    expect(even(chat('fr', ...told).gist)).toBe(fr);
  });
  test('coverage stands beside every grade; where nothing applies there is neither', () => {
    expect(chat('en', result('chat-cookie-before-open', 'untested'))).toMatchObject({ letter: 'A', checked: '76% checked' });
    const none = chat('fr', ...CHECKS.filter(({ area }) => area === 'chat-tracers').map(({ id }) => result(id, 'inapplicable')));
    expect(none).toMatchObject({ letter: null, checked: '', spoken: 'Pas de note' });
  });
  test('a question asked elsewhere is counted, and said where it stands', () => {
    const one = areas('fr', result('banner-present', 'review', { asks: { outcome: 'review', reason: null, under: 'u' } })).find(({ area }) => area === 'banner')!;
    expect(one).toMatchObject({ gist: '1 à juger', asked: 1, findings: [], tone: 'review' });
    expect(even(one.askedWords)).toBe('1 question pour vous, plus bas.');
  });
});

describe('within an area', () => {
  test('errors, failures by severity, then doubts and advice by severity', () => {
    const all = [result('chat-third-party-load-before-open', 'fail'), result('chat-cookie-before-open', 'review'), result('chat-auto-open-not-activation', 'warn'), result('chat-storage-before-open', 'fail'), result('chat-cookie-after-refuse-after-open', 'review'), result('chat-cookie-after-refuse-before-open', 'error')];
    const order = ['chat-cookie-after-refuse-before-open', 'chat-storage-before-open', 'chat-third-party-load-before-open', 'chat-cookie-before-open', 'chat-cookie-after-refuse-after-open', 'chat-auto-open-not-activation'];
    expect([...all].sort(byGravity).map(({ id }) => id)).toEqual(order);
    expect(chat('en', ...all).findings.map(({ id }) => id)).toEqual(order);
  });
  test('what is not tested stands under what to do, the most telling first', () => {
    const refuse = { en: 'Refuse.', fr: 'Refusez.' };
    const one = chat('fr', result('chat-cookie-before-open', 'untested', { reason: refuse }), result('chat-storage-before-open', 'untested', { reason: TODO }), result('chat-auto-open-not-activation', 'untested', { reason: TODO }));
    expect(even(one.untested!.title)).toBe('3 pas encore vus : que faire');
    expect(one.untested!.todo.map(({ what, titles }) => [what, titles.length])).toEqual([['Ouvrez le chat.', 2], ['Refusez.', 1]]);
  });
  test('what is fine and what does not apply are folded under their numbers', () => {
    const one = chat('en', result('chat-cookie-before-open', 'inapplicable'), result('chat-storage-before-open', 'inapplicable'));
    expect([one.passed!.title, one.inapplicable!.title, one.inapplicable!.titles.length]).toEqual(['4 fine', '2 do not apply here', 2]);
    expect(chat('en', result('chat-cookie-before-open', 'inapplicable')).inapplicable!.title).toBe('1 does not apply here');
  });
});

test('no check, no area: nothing is shown rather than six empty rows', () => {
  expect(areasOf(results(), [], null, 'en')).toEqual([]);
});

describe('what the law says', () => {
  const refs = [...new Set(checks.flatMap(({ law }) => law))];
  /** Names of their own, which are the same in both languages, and what stands for itself. */
  const UNTRANSLATED = /\b(?:of|and|the|on|where|recital|advice|security guide|deliberations?|report|example|decision of|formal notices?|only|case|guidelines|opinion|January|February|May|June|July|August|Nov|Dec|Jan|Feb)\b/u;
  test('every reference of every check reads in French', () => {
    const left = refs.map((ref) => refIn(ref, 'fr')).filter((ref) => UNTRANSLATED.test(ref));
    expect(left).toEqual([]);
    expect(refs.length).toBeGreaterThan(100);
  });
  test('nearly all are explained in a sentence; the rest are named', () => {
    const bare = refs.filter((ref) => lawOf([ref], 'en')[0]!.says === null);
    expect(bare).toEqual(['CE 6 June 2018 n. 412589', 'LIL art. 85']);
  });
  test.each([
    ['LIL art. 82', 'needs the visitor’s agreement first', 'French Data Protection Act art. 82', 'Loi Informatique et Libertés art. 82'],
    ['LIL 82', 'needs the visitor’s agreement first', 'French Data Protection Act art. 82', 'Loi Informatique et Libertés art. 82'],
    ['GDPR art. 7(3)', 'taken back at any time', 'GDPR art. 7(3)', 'RGPD art. 7(3)'],
    ['GDPR art. 5(1)(e) and 25', 'kept longer', 'GDPR art. 5(1)(e) and 25', 'RGPD art. 5(1)(e) et 25'],
    ['GDPR art. 13(2)(e)', 'who collects them', 'GDPR art. 13(2)(e)', 'RGPD art. 13(2)(e)'],
    ['CNIL, advice on chatbots, 19 Feb 2021', 'advice on chatbots', 'CNIL, advice on chatbots, 19 Feb 2021', 'CNIL, conseils sur les chatbots, 19 février 2021'],
    ['CNIL deliberation of 4 July 2025 on audience measurement', 'one’s own audience', 'CNIL deliberation of 4 July 2025 on audience measurement', 'CNIL délibération du 4 juillet 2025 sur la mesure d’audience'],
    ['CNIL SAN-2023-008', 'comparable cases', 'CNIL SAN-2023-008', 'CNIL SAN-2023-008'],
  ])('%s', (ref, gloss, en, fr) => {
    expect(lawOf([ref], 'en')[0]!.says).toContain(gloss);
    expect([refIn(ref, 'en'), refIn(ref, 'fr')]).toEqual([en, fr]);
  });
  test('references that say the same are said once', () => {
    expect(lawOf(['LIL art. 82', 'GDPR art. 7(3)', 'ePrivacy Directive art. 5(3)'], 'fr').map(({ refs: own }) => own)).toEqual([['Loi Informatique et Libertés art. 82', 'Directive ePrivacy art. 5(3)'], ['RGPD art. 7(3)']]);
  });
});
