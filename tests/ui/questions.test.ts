import { describe, expect, test, vi } from 'vitest';
import { NOTE_LENGTH_MAX, type Result } from '../../lib/model/check.ts';
import { areasOf } from '../../lib/ui/areas.ts';
import { askedOf, tallyOf } from '../../lib/ui/groups.ts';
import { nextOf } from '../../lib/ui/next.ts';
import { startAsking, type Kept } from '../../lib/ui/question-session.ts';
import { COUNTER, PROGRESS } from '../../lib/ui/question-words.ts';
import { questionsOf, type Given } from '../../lib/ui/questions.ts';
import { namesOf } from '../../lib/ui/taking.ts';
import { sentenceOf, viewOf } from '../../lib/ui/view.ts';
import { CHECKS, facts, found, judged, opened, result, results } from './sample.ts';
import { VISITS } from './visits.ts';

const even = (text: string | null | undefined): string => (text ?? '').replace(/\s/gu, ' ');
const reason = { en: 'Read it.', fr: 'Lisez-le.' };
const asks = (under = 'u') => ({ outcome: 'review', reason, under }) as const;
const AT = Date.UTC(2026, 10, 22, 12);
const asked = (...told: Result[]) => viewOf(judged('en', facts(), results(...told))).asked;
const card = (told: Result, earlier: Given[] = [], lang: 'en' | 'fr' = 'en') => {
  const view = questionsOf(viewOf(judged(lang, facts(), results(told))).asked, earlier, lang, 'Europe/Paris');
  return view.cards[0]!;
};
const given = (more: Partial<Given> = {}): Given => ({ visit: 3, id: 'banner-present', outcome: 'pass', note: 'lu', at: AT, under: 'u', ...more });

describe('who is asked what', () => {
  test('a question stands on its card and not among the results; answered yes or no, it is a result too', () => {
    const all = results(result('banner-present', 'review', { asks: asks() }), result('notice-link-present', 'untested', { asks: { ...asks(), outcome: 'untested' } }), result('https-page', 'fail', { asks: asks(), judgedBy: 'person' }), result('chat-privacy-link', 'review'));
    const words = { facts: facts(), name: namesOf(facts(), {}), lang: 'en' } as const;
    expect(askedOf(all, CHECKS, words, 'en').map(({ result: one }) => one.id)).toEqual(['banner-present', 'notice-link-present', 'https-page']);
    const areas = areasOf(all, CHECKS, words, 'en');
    const listed = areas.flatMap(({ findings }) => findings.map(({ id, outcome }) => [id, outcome]));
    expect(areas.flatMap(({ area, asked: waiting, untested }) => (waiting + (untested?.todo.length ?? 0) > 0 ? [[area, waiting]] : []))).toEqual([['banner', 1], ['notice', 1]]);
    expect(listed).not.toContainEqual(['banner-present', 'review']);
    expect(listed).not.toContainEqual(['notice-link-present', 'untested']);
    expect(listed).toContainEqual(['https-page', 'fail']);
    expect(listed).toContainEqual(['chat-privacy-link', 'review']);
  });
  test('gravest first, and answering moves none', () => {
    const order = (...answered: string[]) => asked(...['chat-privacy-link', 'https-page', 'chat-third-party-load-before-open'].map((id) => result(id, answered.includes(id) ? 'pass' : 'review', { asks: asks(), ...(answered.includes(id) ? { judgedBy: 'person' } as const : {}) }))).map(({ result: one }) => one.id);
    expect(order()).toEqual(['https-page', 'chat-privacy-link', 'chat-third-party-load-before-open']);
    expect(order('https-page')).toEqual(order());
  });
  test('in the check’s own words, else by its title', () => {
    const question = { en: 'Can you find the notice?', fr: 'Trouvez-vous la politique ?' };
    const own = CHECKS.map((check) => (check.id === 'banner-present' ? { ...check, question } : check));
    const told = results(result('banner-present', 'review', { asks: asks() }), result('chat-cookie-after-refuse-before-open', 'review', { asks: asks() }));
    const say = (lang: 'en' | 'fr') => askedOf(told, own, { facts: facts(), name: String, lang }, lang).map((one) => even(one.question));
    expect(say('en')).toEqual(['Is this met here: “After “refuse all”, no chat tracer while the chat stays closed”?', 'Can you find the notice?']);
    expect(say('fr')).toEqual(['Est-ce respecté ici : « Après “tout refuser”, aucun traceur du chatbot tant qu’il n’est pas ouvert » ?', 'Trouvez-vous la politique ?']);
  });
  test('with what the machine saw, whatever was answered', () => {
    const finding = found({ en: 'The banner says “cookies”.', fr: 'Le bandeau dit cookies.' }, 4);
    const one = card(result('banner-present', 'pass', { judgedBy: 'person', reason: { en: 'my note', fr: 'my note' }, findings: [finding], asks: asks(), answer: { outcome: 'pass', note: 'my note', at: AT, stale: false } }));
    expect(one.result).toMatchObject({ outcome: 'review', reason: 'Read it.', byPerson: false, findings: [{ what: 'The banner says “cookies”.' }] });
    expect(one.result.why).toContain('single you out');
    expect(one.result.law.flatMap(({ refs }) => refs)).toContain('GDPR art. 4(11)');
    expect(one).toMatchObject({ answered: true, outcome: 'pass', note: 'my note', given: 'You answered “Meets it”, Nov 22, 2026, 1:00 PM', offer: null });
  });
});

describe('what was answered before', () => {
  const open = result('banner-present', 'review', { asks: asks('now') });
  test('is offered, and not assumed', () => {
    const one = card(open, [given({ under: 'now' })]);
    expect(one).toMatchObject({ answered: false, outcome: null, given: null, note: '', offer: { outcome: 'pass', note: 'lu', sameSeen: true } });
    expect(one.offer?.words).toBe('On an earlier visit, on Nov 22, 2026, 1:00 PM, you answered “Meets it”. Still true?');
    expect(even(card(open, [given({ outcome: 'review' })], 'fr').offer?.words)).toBe('Lors d’une visite précédente, le 22 nov. 2026, 13:00, vous avez répondu « Impossible à dire ». Toujours vrai ?');
  });
  test('of this very question alone; on the same evidence rather than later', () => {
    expect(card(open, [given({ id: 'https-page' })]).offer).toBeNull();
    expect(card(open, [given({ at: AT + 5, outcome: 'fail' }), given({ at: AT, under: 'now' }), given({ at: AT + 9, outcome: 'review' })]).offer).toMatchObject({ outcome: 'pass', sameSeen: true });
    expect(card(open, [given({ at: AT, outcome: 'fail' }), given({ at: AT + 9, outcome: 'review' })]).offer).toMatchObject({ outcome: 'review', sameSeen: false });
  });
  test('in this visit, on other evidence, no longer counts and is offered again', () => {
    const one = card(result('banner-present', 'review', { asks: asks('now'), answer: { outcome: 'fail', note: 'rien', at: AT, stale: true } }), [given({ under: 'now' })], 'fr');
    expect(one).toMatchObject({ answered: false, note: 'rien', offer: { outcome: 'fail', note: 'rien', sameSeen: null } });
    expect(even(one.offer?.words)).toBe('Vous avez répondu « Non respecté » le 22 nov. 2026, 13:00, mais ce qui a été vu a changé depuis. Toujours vrai ?');
  });
  test('and decided by the machine since, is told beside its result', () => {
    const view = viewOf(judged('en', facts(), results(result('banner-present', 'fail', { findings: [found(reason, 1)], answer: { outcome: 'pass', note: '', at: AT, stale: true } }))));
    expect(view.asked).toEqual([]);
    expect(view.areas.find(({ area }) => area === 'banner')!.findings[0]!.stale).toMatch(/^Your answer of Nov 22, 2026.* no longer counts/);
  });
});

test('numbers agree with their words', () => {
  expect([0, 1, 2].map((n) => even(PROGRESS.fr(n, 5)))).toEqual(['0 réponse sur 5', '1 réponse sur 5', '2 réponses sur 5']);
  expect(PROGRESS.en(2, 5)).toBe('2 of 5 answered');
  expect(COUNTER.en(NOTE_LENGTH_MAX, NOTE_LENGTH_MAX)).toBe('2,000 of 2,000 characters');
  expect(COUNTER.en(NOTE_LENGTH_MAX + 1, NOTE_LENGTH_MAX)).toMatch(/^1 character too many/);
  expect(even(COUNTER.fr(NOTE_LENGTH_MAX + 2, NOTE_LENGTH_MAX))).toMatch(/^2 caractères de trop/);
});

describe('around the cards', () => {
  test('the tally keeps what is open in one number, and says how many answers are yours', () => {
    const tally = tallyOf(VISITS.asked.results, 'en').map(({ words }) => words);
    expect(tally).toEqual(['1 problem', '7 fine', '2 answered by you', '4 still open']);
    expect(tallyOf([result('https-page', 'review', { judgedBy: 'person', asks: asks() })], 'fr').map(({ words }) => even(words))).toEqual(['1 réponse de vous', '1 en suspens']);
  });
  test('a question is no reason to go on visiting, and an answered one none to decide', () => {
    const next = (...told: Result[]) => nextOf(facts({ widgets: [opened(5_000)] }), results(...told));
    expect(next(result('notice-link-present', 'untested', { asks: { ...asks(), outcome: 'untested' } }))).toEqual({ do: 'decide', reviews: 1 });
    expect(next(result('notice-link-present', 'review', { judgedBy: 'person', asks: asks() })).do).toBe('done');
    expect(next(result('notice-link-present', 'untested', { reason })).do).not.toBe('decide');
  });
  test('a person’s own no is told as theirs, not as something that was seen', () => {
    const no = result('https-page', 'fail', { judgedBy: 'person', asks: asks() });
    const say = (...told: Result[]) => even(sentenceOf(judged('en', facts(), results(...told))).fr);
    expect(say(no)).toBe('Vous avez répondu que ce n’est pas respecté ici : « La page est servie en HTTPS ».');
    expect(say(no, result('notice-link-present', 'fail', { findings: [found({ en: 'x', fr: 'Aucun lien vu.' }, 1)] }))).toBe('Aucun lien vu.');
  });
});

describe('answering', () => {
  const RESULTS = [result('banner-present', 'review', { asks: asks('shown') })];
  const NONE: Kept = { earlier: [], drafts: {} };
  function world(over: Partial<Parameters<typeof startAsking>[0]['ports']> = {}) {
    const done: string[] = [];
    const ports = { now: () => AT, answer: vi.fn(async () => true), withdraw: vi.fn(async () => {}), draft: vi.fn(async (_visit: number, _id: string, note: string) => { done.push(note); }), ...over };
    const afterwards = vi.fn(async () => {});
    const questions = startAsking({ ports, here: () => ({ tab: 7, visit: 1, results: RESULTS }), afterwards });
    questions.show(1, NONE);
    return { ports, afterwards, done, questions, act: questions.act };
  }
  test('keeps what was shown when it was answered, then looks again', async () => {
    const { ports, afterwards, act } = world();
    await act.answer('banner-present', 'fail', 'rien vu');
    expect(ports.answer).toHaveBeenCalledWith(7, 1, { id: 'banner-present', outcome: 'fail', note: 'rien vu', at: AT, under: 'shown' });
    expect(afterwards).toHaveBeenCalledWith({ en: 'Answered: does not meet it.', fr: 'Répondu : non respecté.' });
  });
  test.each([['refused', async () => false], ['broken', async () => { throw new Error('disk'); }]])('%s: says so, and what was written is kept', async (_how, answer) => {
    const { afterwards, questions, act } = world({ answer: vi.fn(answer) });
    act.draft('banner-present', 'rien vu');
    await act.answer('banner-present', 'fail', 'rien vu');
    expect(questions.state.value?.problem).toBe('answerFailed');
    expect(act.draftOf('banner-present')).toBe('rien vu');
    expect(afterwards).not.toHaveBeenCalled();
  });
  test('too long a note answers nothing', async () => {
    const { ports, act } = world();
    await act.answer('banner-present', 'pass', 'x'.repeat(NOTE_LENGTH_MAX + 1));
    expect(ports.answer).not.toHaveBeenCalled();
    await act.answer('banner-present', 'pass', 'x'.repeat(NOTE_LENGTH_MAX));
    expect(ports.answer).toHaveBeenCalledOnce();
  });
  test('what is no question any more is not answered', async () => {
    const { ports, questions, act } = world();
    await act.answer('https-page', 'pass', '');
    expect(ports.answer).not.toHaveBeenCalled();
    expect(questions.state.value?.problem).toBe('changed');
  });
  test('a draft is kept as it is typed, one write after the other, the latest for sure; an answer comes after them', async () => {
    let release = (): void => {};
    const gate = new Promise<void>((free) => { release = free; });
    const order: string[] = [];
    const { act } = world({ draft: vi.fn(async (_visit, _id, note) => { await gate; order.push(note); }), answer: vi.fn(async () => { order.push('answer'); return true; }) });
    for (const note of ['r', 'ri', 'rien']) act.draft('banner-present', note);
    const answering = act.answer('banner-present', 'fail', 'rien');
    release();
    await answering;
    expect(order.at(-1)).toBe('answer');
    expect(order.at(-2)).toBe('rien');
    expect(act.draftOf('banner-present')).toBeUndefined();
  });
  test('a draft that cannot be kept is said', async () => {
    const { questions, act } = world({ draft: vi.fn(async () => { throw new Error('full'); }) });
    act.draft('banner-present', 'x');
    await vi.waitFor(() => expect(questions.state.value?.problem).toBe('draftFailed'));
  });
  test('what is being typed is newer than what another look brings; another visit has its own', () => {
    const { questions, act } = world();
    questions.show(2, { earlier: [given({ visit: 2 }), given({ visit: 1 })], drafts: { 'banner-present': 'hier' } });
    expect(questions.state.value?.earlier.map(({ visit }) => visit)).toEqual([1]);
    expect(act.draftOf('banner-present')).toBe('hier');
    act.draft('banner-present', 'hier et');
    questions.show(2, { earlier: [], drafts: { 'banner-present': 'hier' } });
    expect(act.draftOf('banner-present')).toBe('hier et');
    questions.show(null, NONE);
    expect([questions.state.value, act.draftOf('banner-present')]).toEqual([null, undefined]);
  });
});
