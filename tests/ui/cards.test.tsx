// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { NOTE_LENGTH_MAX } from '../../lib/model/check.ts';
import type { Lang } from '../../lib/model/text.ts';
import { Popup } from '../../lib/ui/Popup.tsx';
import { viewOf } from '../../lib/ui/view.ts';
import { facts, judged, result, results } from './sample.ts';
import { recordingActions, stateSignal } from './states.ts';

const settle = () => new Promise((done) => { setTimeout(done, 15); });
const body = () => document.body;
const even = (text: string | null | undefined): string => (text ?? '').replace(/\s+/gu, ' ').trim();
async function show(lang: Lang = 'en', name = 'asked') {
  const act = recordingActions();
  const state = stateSignal(name, lang);
  render(<Popup state={state} act={act} />, body());
  await vi.waitFor(() => expect(body().querySelector('.questions')).not.toBeNull());
  return { act, state };
}
const cards = () => [...body().querySelectorAll<HTMLElement>('.cards > li')];
const head = (card: HTMLElement) => card.querySelector<HTMLButtonElement>('h3 button')!;
const isOpen = (card: HTMLElement): boolean => head(card).getAttribute('aria-expanded') === 'true';
const button = (card: HTMLElement, words: string): HTMLButtonElement => {
  const found = [...card.querySelectorAll('button')].find((one) => even(one.textContent) === words);
  if (found === undefined) throw new Error(`no button "${words}" among: ${[...card.querySelectorAll('button')].map((one) => even(one.textContent)).join(' | ')}`);
  return found;
};
async function write(card: HTMLElement, words: string): Promise<HTMLTextAreaElement> {
  const field = card.querySelector('textarea')!;
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
  return field;
}
/** The sample's five questions: two that wait with an offer, two that were answered, one answer that is stale. */
const [FIRST, NOTICE, NO, STALE, YES] = [0, 1, 2, 3, 4];
afterEach(() => { render(null, body()); });

test('they come after the first paint, each once, with their progress', async () => {
  const act = recordingActions();
  render(<Popup state={stateSignal('asked', 'fr')} act={act} />, body());
  expect(body().querySelector('.hero')).not.toBeNull();
  expect(body().querySelector('.questions')).toBeNull();
  await vi.waitFor(() => expect(cards()).toHaveLength(5));
  expect(even(body().querySelector('.progress')?.textContent)).toBe('2 réponses sur 5');
  expect(cards().map(isOpen)).toEqual([true, false, false, false, false]);
  expect(even(head(cards()[NO]!).textContent)).toMatch(/^Est-ce respecté ici : « La page est servie en HTTPS » \?Vous avez répondu « Non respecté », /);
});

test('a visit with no question has no such section', async () => {
  render(<Popup state={stateSignal('asked first', 'en')} act={recordingActions()} />, body());
  await settle();
  expect(body().querySelector('.questions')).toBeNull();
});

test('a card shows what was seen, why it is asked, the law, and a form with names', async () => {
  await show();
  const [card] = cards();
  expect(even(card!.textContent)).toContain('Words were found that no list knows: read them.');
  expect(even(card!.querySelector('.card-seen')?.textContent)).toContain('The cookie “intercom-id-shop7f3a” (Intercom)');
  button(card!, 'Why it matters, and what the law says').click();
  await settle();
  expect([...card!.querySelectorAll('.law')].map((one) => even(one.textContent)).at(-1)).toBe('Agreement must be free, specific, informed, and given by a clear act. GDPR art. 4(11)');
  const field = card!.querySelector('textarea')!;
  expect(card!.querySelector(`label[for="${field.id}"]`)?.textContent).toContain('Note (optional)');
  expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toBe('0 of 2,000 characters');
  expect(even(card!.querySelector('fieldset legend')?.textContent)).toContain('Is this met here: “Consent is asked for”?');
  expect([...card!.querySelectorAll('.choice')].map((one) => [one.textContent, one.getAttribute('aria-pressed')])).toEqual([['Meets it', 'false'], ['Does not meet it', 'false'], ['Cannot tell', 'false']]);
});

test.each([['Meets it', 'pass'], ['Does not meet it', 'fail'], ['Cannot tell', 'review']])('one press of “%s” answers, with the note', async (words, outcome) => {
  const { act } = await show();
  await write(cards()[FIRST]!, 'vu ⟨b⟩');
  button(cards()[FIRST]!, words).click();
  expect(act.asked).toEqual(['draft banner-present vu ⟨b⟩', `answer banner-present ${outcome} vu ⟨b⟩`]);
});

describe('an earlier answer', () => {
  test('is offered with its date and note as text, and taken over with one click', async () => {
    const { act } = await show();
    const offer = cards()[FIRST]!.querySelector<HTMLElement>('.offer')!;
    expect(even(offer.textContent)).toMatch(/^On an earlier visit, on Nov 10, 2026.*, you answered “Does not meet it”\. Still true\?Un simple bandeau <i>d’information<\/i>\.What is seen now is the same as then\./);
    button(offer, 'Still true').click();
    expect(act.asked).toEqual(['answer banner-present fail Un simple bandeau <i>d’information</i>.']);
  });
  test('does not throw away what is being written', async () => {
    const { act } = await show();
    await write(cards()[FIRST]!, 'aujourd’hui');
    button(cards()[FIRST]!, 'Still true').click();
    expect(act.asked.at(-1)).toBe('answer banner-present fail aujourd’hui');
  });
  test('on other evidence says so', async () => {
    await show('fr');
    head(cards()[NOTICE]!).click();
    await settle();
    expect(even(cards()[NOTICE]!.querySelector('.offer')?.textContent)).toContain('Ce qui est vu aujourd’hui est différent : regardez de nouveau.');
  });
  test('of this visit that became stale is asked again, its note at hand', async () => {
    const { act } = await show();
    expect(cards()[STALE]!.querySelector('.answered')).toBeNull();
    expect(even(head(cards()[STALE]!).textContent)).toMatch(/You answered; what was seen has changed since$/);
    expect(even(head(cards()[NOTICE]!).textContent)).toMatch(/You answered this on an earlier visit$/);
    head(cards()[STALE]!).click();
    await settle();
    expect(even(cards()[STALE]!.querySelector('.offer')?.textContent)).toMatch(/but what was seen has changed since\. Still true\?/);
    expect(cards()[STALE]!.querySelector('textarea')?.value).toBe('Le lien mène à la politique.');
    button(cards()[STALE]!, 'Still true').click();
    expect(act.asked).toEqual(['answer chat-privacy-link pass Le lien mène à la politique.']);
  });
});

describe('what was answered', () => {
  test('is folded, shows which, and can be changed, withdrawn, or given another note', async () => {
    const { act } = await show();
    const card = cards()[NO]!;
    expect(isOpen(card)).toBe(false);
    head(card).click();
    await settle();
    expect([...card.querySelectorAll('.choice')].map((one) => one.getAttribute('aria-pressed'))).toEqual(['false', 'true', 'false']);
    expect(card.querySelector('.offer')).toBeNull();
    expect(even(card.textContent)).not.toContain('Save the note');
    await write(card, 'autre');
    button(card, 'Save the note').click();
    button(card, 'Meets it').click();
    button(card, 'Withdraw the answer').click();
    expect(act.asked).toEqual(['draft https-page autre', 'answer https-page fail autre', 'answer https-page pass autre', 'withdraw https-page']);
  });
  test('folds itself, keeps the focus, opens the next, and the progress says so', async () => {
    const { state } = await show();
    const before = state.value.screen;
    if (before.is !== 'scorecard') throw new Error('no scorecard');
    const press = button(cards()[FIRST]!, 'Meets it');
    press.focus();
    press.click();
    await settle();
    const asked = before.view.asked.map((one) => (one.result.id === 'banner-present' ? { ...one, answer: { outcome: 'pass', note: '', at: 1, stale: false } as const } : one));
    state.value = { ...state.value, screen: { ...before, view: { ...before.view, asked } } };
    await settle();
    expect(cards().map(isOpen)).toEqual([false, true, false, false, false]);
    expect(document.activeElement).toBe(head(cards()[FIRST]!));
    expect(even(body().querySelector('.progress')?.textContent)).toBe('3 of 5 answered');
    expect(even(head(cards()[YES]!).textContent)).toContain('Meets it');
  });
});

describe('what is being written', () => {
  test('survives folding, and other news about the visit', async () => {
    const { state } = await show();
    const field = await write(cards()[FIRST]!, 'à moitié écr');
    field.focus();
    const { screen } = state.value;
    if (screen.is !== 'scorecard') throw new Error('no scorecard');
    // A graver question comes up before it: what is being written in stays open.
    const graver = viewOf(judged('en', facts(), results(result('chat-cookie-before-open', 'review', { asks: { outcome: 'review', reason: null, under: 'x' } })))).asked;
    state.value = { ...state.value, screen: { ...screen, view: { ...screen.view, asked: [...graver, ...screen.view.asked] } } };
    await settle();
    expect(cards().map(isOpen).slice(0, 2)).toEqual([true, true]);
    expect(document.activeElement).toBe(field);
    head(cards()[1]!).click();
    await settle();
    expect(cards()[1]!.querySelector('textarea')).toBeNull();
    head(cards()[1]!).click();
    await settle();
    expect(cards()[1]!.querySelector('textarea')?.value).toBe('à moitié écr');
  });
  test('too long is neither cut nor answered, and says by how much', async () => {
    const { act } = await show();
    const field = await write(cards()[FIRST]!, 'x'.repeat(NOTE_LENGTH_MAX + 3));
    expect(field.value).toHaveLength(NOTE_LENGTH_MAX + 3);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(even(body().querySelector('.counter')?.textContent)).toMatch(/^3 characters too many/);
    act.asked.length = 0;
    const press = button(cards()[FIRST]!, 'Meets it');
    expect(press.getAttribute('aria-disabled')).toBe('true');
    press.click();
    expect(act.asked).toEqual([]);
    expect(document.activeElement).toBe(field);
    await write(cards()[FIRST]!, 'x'.repeat(NOTE_LENGTH_MAX));
    button(cards()[FIRST]!, 'Meets it').click();
    expect(act.asked.at(-1)).toMatch(/^answer banner-present pass x+$/);
  });
});

test('trouble is said where it happened', async () => {
  const { state } = await show('fr');
  state.value = { ...state.value, asking: { ...state.value.asking!, problem: 'answerFailed' } };
  await settle();
  expect(even(body().querySelector('.questions [role="alert"]')?.textContent)).toBe('Votre réponse n’a pas pu être enregistrée. Votre texte est toujours là ; réessayez.');
});

test('notes are text: no element of theirs', async () => {
  await show();
  for (const card of cards()) if (!isOpen(card)) head(card).click();
  await settle();
  for (let round = 0; round < 3; round++) {
    for (const one of body().querySelectorAll<HTMLElement>('[aria-expanded="false"]')) one.click();
    await settle();
  }
  expect(body().querySelectorAll('.questions b, .questions i, main .area b, main .area i')).toHaveLength(0);
  expect(body().textContent).toContain('Seulement <b>après</b> une redirection.');
});

describe('a result that a person decided', () => {
  test('says so, in the list and in the tally', async () => {
    await show('fr');
    expect([...body().querySelectorAll('.chip')].map((one) => even(one.textContent))).toEqual(['1 problème', '7 sans reproche', '2 réponses de vous', '4 en suspens']);
    body().querySelector<HTMLElement>('.area-transport button')?.click();
    await settle();
    expect(even(body().querySelector('.area-transport .result.is-fail .result-title small')?.textContent)).toBe('problème · grave · votre réponse');
  });
});

describe('the export', () => {
  test('is offered where there is a visit, and says what comes of it', async () => {
    const { act, state } = await show();
    button(body(), 'Settings and your data').click();
    await settle();
    expect(even(body().querySelector('.exported')?.textContent)).toBe('Sealed and handed to your browser as “example.fr-2026-11-22T0905Z.evidence.ndjson”.');
    button(body(), 'Export the evidence').click();
    expect(act.asked).toEqual(['export']);
    state.value = { ...state.value, exporting: { is: 'failed', why: 'unreadable' } };
    await settle();
    expect(even(body().querySelector('.export [role="status"]')?.textContent)).toMatch(/^There is no file: the record did not pass its own check/);
    state.value = { ...state.value, canExport: false };
    await settle();
    expect(body().querySelector('.export')).toBeNull();
  });
});

describe('many questions', () => {
  const asking = async (answered: number) => {
    const { state } = await show();
    const before = state.value.screen;
    if (before.is !== 'scorecard') throw new Error('no scorecard');
    const [one] = before.view.asked;
    const answer = { outcome: 'pass', note: '', at: 1, stale: false } as const;
    const asked = Array.from({ length: 8 }, (_, n) => ({ ...one!, result: { ...one!.result, id: `question-${n}` }, answer: n < answered ? answer : null }));
    state.value = { ...state.value, screen: { ...before, view: { ...before.view, asked } } };
    await settle();
    return body().querySelector<HTMLButtonElement>('.further > .disclosure-heading > button')!;
  };
  test('beyond five wait folded, under their number', async () => {
    const further = await asking(0);
    expect(cards()).toHaveLength(5);
    expect(further.textContent).toBe('3 more questions');
    further.click();
    await settle();
    expect(cards()).toHaveLength(8);
    expect([...body().querySelectorAll('ol.cards')].map((list) => list.getAttribute('start') ?? '1')).toEqual(['1', '6']);
  });
  test('unfold when it is their turn', async () => {
    const further = await asking(6);
    expect(further.getAttribute('aria-expanded')).toBe('true');
    expect(cards().map(isOpen)).toEqual([false, false, false, false, false, false, true, false]);
  });
});
