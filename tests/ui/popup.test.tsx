// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import type { Lang } from '../../lib/model/text.ts';
import { Popup } from '../../lib/ui/Popup.tsx';
import { L, NOTICE } from '../../lib/ui/labels.ts';
import { workView } from '../../lib/ui/work.ts';
import { recordingActions, STATES, stateSignal } from './states.ts';

const settle = () => new Promise((done) => { setTimeout(done, 15); });
const body = () => document.body;
const even = (text: string | null | undefined): string => (text ?? '').replace(/\s+/gu, ' ').trim();
async function show(name: string, lang: Lang = 'en') {
  const act = recordingActions();
  const state = stateSignal(name, lang);
  render(<Popup state={state} act={act} />, body());
  await settle();
  return { act, state };
}
async function press(words: string): Promise<void> {
  const button = [...body().querySelectorAll('button')].find((one) => even(one.textContent).startsWith(words) || one.getAttribute('aria-label')?.startsWith(words));
  if (button === undefined) throw new Error(`no button "${words}" among: ${[...body().querySelectorAll('button')].map((one) => even(one.textContent)).join(' | ')}`);
  button.click();
  await settle();
}
async function openAll(): Promise<void> {
  for (let round = 0; round < 5; round++) {
    for (const button of body().querySelectorAll<HTMLElement>('[aria-expanded="false"]')) button.click();
    await settle();
  }
}
afterEach(() => { render(null, body()); });

describe.each(['en', 'fr'] as const)('every state in %s', (lang) => {
  test.each(STATES)('%s', async (name) => {
    await show(name, lang);
    expect(body().querySelector('.popup')?.getAttribute('lang')).toBe(lang);
    expect(body().querySelectorAll('main')).toHaveLength(1);
    expect(body().querySelectorAll('h1').length).toBe(1);
    expect(body().querySelector('[role="status"]')).not.toBeNull();
    const words = even(body().textContent);
    expect(words).toContain(even(L.court[lang])); // the tool says once that it is no court
    expect(words.split(even(L.court[lang]))).toHaveLength(2);
    expect(words).not.toMatch(/undefined|NaN|\[object|null/);
  });
});

describe('a long visit', () => {
  test.each([['read', 'Stop', 'stop work'], ['stopped', 'Go on', 'go on']])('%s: %s', async (name, words, asked) => {
    const { act } = await show(`long visit, ${name}`);
    await press(words);
    expect(act.asked).toEqual([asked]);
  });
  test('numbers, plurals and times as each language has them', async () => {
    await show('long visit, read', 'fr');
    expect(even(body().querySelector('.working')?.textContent)).toBe('example.frLecture de 80 326 observations…35 000 observations lues, 43 %ArrêterÉtat à 09:58, mise à jour en coursIntercom est présent sur cette page ; vous ne l’avez pas ouvert.');
    expect(body().querySelector('progress')?.getAttribute('aria-label')).toContain('80');
    expect(workView({ stage: 'reading', read: 1, of: 1 }, true, null, 0, 'fr')!.detail).toContain('1 sur 1 observation avait été lue');
  });
});

describe('a notice has the one button that helps', () => {
  test.each([
    ['withheld', 'Allow on websites', 'grant'], ['reload', 'Reload to watch', 'reload'], ['error', 'Try again', 'retry'], ['paused', 'Resume watching', 'pause false'], ['never', 'Watch this site again', 'never false'],
  ])('%s', async (name, words, asked) => {
    const { act } = await show(name);
    await press(words);
    expect(act.asked).toEqual([asked]);
  });
  test.each(['browser-page', 'store', 'not-web', 'private', 'empty'] as const)('%s: none, and it says why', async (name) => {
    await show(name);
    expect(body().querySelectorAll('main button.primary')).toHaveLength(0);
    expect(even(body().textContent)).toContain(even(NOTICE[name].text.en));
  });
});

describe('findings', () => {
  test('all six areas at a glance, each with grade, coverage and what was found; the rest opens on demand', async () => {
    await show('stored before');
    expect([...body().querySelectorAll('.area > h3 button')].map((one) => even(one.textContent))).toEqual([
      'EWhat the chat stores. Grade E, 39 out of 100. 1 problem · 1 could be better59% checked', 'AWhat the site stores. Grade A, 100 out of 100. No problem seen100% checked', 'ACookie banner. Grade A, 100 out of 100. No problem seen100% checked',
      '–What the chat tells you. No grade yet. 1 to decide0% checked', 'APrivacy page. Grade A, 100 out of 100. No problem seen100% checked', 'ASecurity. Grade A, 100 out of 100. No problem seen100% checked',
    ]);
    expect(even(body().textContent)).not.toContain('No chatbot cookie before the visitor opens the chat');
    await press('EWhat the chat stores');
    const area = () => even(body().querySelector('.area-chat-tracers .area-body')?.textContent);
    expect(area()).toMatch(/^No chatbot cookie before the visitor opens the chatproblem · seriousThe chat’s vendor is not contacted beforecould be better · minor2 not seen yet: what to do1 fine1 does not apply here$/);
    await press('2 not seen yet');
    expect(area()).toContain('Refuse everything in the banner, without opening the chat, then reload the page.After “refuse all”, no chat tracer while the chat stays closed');
    await press('1 fine');
    expect(area()).toContain('No chatbot storage before opening');
  });
  test('a finding answers four questions', async () => {
    await show('stored before', 'fr');
    await press('ECe que le chat enregistre');
    await press('Aucun cookie du chatbot');
    const answers = [...body().querySelectorAll('.result-body .answer')].map((one) => [even(one.querySelector('dt')?.textContent), even(one.querySelector('dd')?.textContent)]);
    expect(answers.map(([question]) => question)).toEqual(['Ce qui a été vu', 'Pourquoi c’est important', 'Ce que dit le droit', 'Ce que le site devrait faire']);
    expect(answers[0]![1]).toMatch(/13 s avant que vous n’ouvriez le chatpar Écrit par le script|widget\.intercom\.io\/…\/frame\.js/);
    expect(answers[2]![1]).toMatch(/demande son accord préalable.*Directive ePrivacy art\. 5\(3\).*RGPD art\. 4\(11\)/);
    expect(answers[3]![1]).toBe('Ne charger le chat que lorsque le visiteur l’ouvre.');
  });
  test('too little for a grade is said kindly, with how far it is and what would add most', async () => {
    await show('still closed');
    const gap = even(body().querySelector('.gap')?.textContent);
    expect(gap).toMatch(/^Not enough seen yet for a grade22% of what matters has been checked so far; a grade needs 25%\. This says nothing against the site\.What would add most$/);
    await press('What would add most');
    expect(even(body().querySelector('.gap-acts')?.textContent)).toBe('Open the chat up to +77% (9 points)');
    expect(body().querySelector<HTMLElement>('.gap-bar i')?.style.width).toBe('91%');
    render(null, body());
    await show('stored before');
    expect(body().querySelector('.gap')).toBeNull();
  });
  test('a finding goes down to which script, when, in which phase', async () => {
    await show('stored before');
    await press('EWhat the chat stores');
    await press('No chatbot cookie');
    const open = even(body().querySelector('.result.is-fail')?.textContent);
    expect(open).toContain('widget.intercom.io/…/frame.js');
    expect(open).toContain('13 sec before you opened the chat');
    await press('Item by item');
    const lines = [...body().querySelectorAll('.moments > li')].map((line) => even(line.textContent));
    expect(lines[0]).toMatch(/^The page began shop\.example\.fr/);
    expect(lines[1]).toMatch(/^intercom-id-shop7f3a Intercom · cookie13 sec before you opened the chat · chat closed · you had not answered/);
    expect(lines[1]).toContain('and 1 more time');
    expect(lines.findIndex((line) => line.startsWith('You opened the chat'))).toBeLessThan(lines.findIndex((line) => line.startsWith('intercom-session')));
    expect(lines.join()).not.toContain('PHPSESSID');
    await press('Show 1 other item');
    expect(even(body().querySelector('.moments')?.textContent)).toContain('PHPSESSID');
  });
  test('a disclosure says whether it is open, and names what it opens', async () => {
    await show('stored before');
    const button = body().querySelector<HTMLButtonElement>('.area-transport button');
    expect(button?.getAttribute('aria-expanded')).toBe('false');
    const region = document.getElementById(button?.getAttribute('aria-controls') ?? '');
    expect(region?.hidden).toBe(true);
    button?.click(); await settle();
    expect(button?.getAttribute('aria-expanded')).toBe('true');
    expect(region?.hidden).toBe(false);
  });
  test('the glance is told in words too', async () => {
    await show('stored before');
    expect(body().querySelector('.strip')?.getAttribute('aria-label')).toBe('The page began: 2 items stored; Another page began: 0 items stored; You opened the chat: 1 item stored. In order, not to scale.');
    expect(even(body().querySelector('.lamp')?.textContent)).toContain('Grade E, 39 out of 100. Checked: 8 of 11 points, 78% of what matters.');
  });
});

test('hostile names are text: no element, no attribute, no script of theirs', async () => {
  for (const lang of ['en', 'fr'] as const) {
    await show('many and hostile', lang);
    await openAll();
    expect(body().querySelectorAll('img, script, b[onmouseover]')).toHaveLength(0);
    expect(body().querySelectorAll('[onerror], [onmouseover]')).toHaveLength(0);
    expect(body().textContent).toContain('<script>alert(0)</script>');
    expect(body().textContent).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
    render(null, body());
  }
});

describe('erasing asks first, in the popup', () => {
  test('a click asks, focus is on the answer that changes nothing, Escape takes it back', async () => {
    const { act } = await show('stored before');
    await press('Settings and your data');
    await press('Erase everything');
    expect(act.asked).toEqual([]);
    expect(even(document.activeElement?.textContent)).toBe('Cancel');
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await settle();
    expect(body().querySelector('.confirm')).toBeNull();
    expect(even(document.activeElement?.textContent)).toBe('Erase everything');
    expect(act.asked).toEqual([]);
  });
  test('only the second click erases', async () => {
    const { act } = await show('stored before');
    await press('Settings and your data');
    await press('Erase this site');
    expect(act.asked).toEqual([]);
    body().querySelector<HTMLButtonElement>('.confirm .danger')?.click();
    await settle();
    expect(act.asked).toEqual(['eraseSite']);
  });
  test('a page without a site offers no erasing of one', async () => {
    await show('browser-page');
    await press('Settings and your data');
    const offered = [...body().querySelectorAll('.controls-body button')].map((one) => even(one.textContent));
    expect(offered).toEqual(['Erase everything']);
  });
});

describe('controls', () => {
  test('pause, never, language', async () => {
    const { act } = await show('stored before');
    await press('Pause');
    await press('Settings and your data');
    await press('Never watch this site');
    const select = body().querySelector('select');
    if (select === null) throw new Error('no choice of language');
    select.value = 'fr';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    expect(act.asked).toEqual(['pause true', 'never true', 'language fr']);
  });
  test('says what is kept, how long, and what is not', async () => {
    const { state } = await show('stored before');
    await press('Settings and your data');
    const words = even(body().querySelector('.controls')?.textContent);
    for (const told of ['30 days', '12 months', 'Private windows are not recorded', 'grades and your answers for 12 months', 'What you type on websites is never recorded']) expect(words).toContain(told);
    state.value = { ...state.value, lang: 'fr', retention: { entriesDays: 1, scorecardsDays: 91 } };
    await settle();
    expect(even(body().querySelector('.controls')?.textContent)).toContain('le détail 1 jour, les notes et vos réponses 3 mois');
  });
});

test('history: date, grade, and what changed', async () => {
  await show('stored before', 'fr');
  await press('Visites précédentes');
  const rows = [...body().querySelectorAll('.past > li')].map((row) => even(row.textContent));
  expect(rows).toHaveLength(3);
  expect(rows[0]).toContain('B');
  expect(rows[0]).toContain('90 % vérifié');
  expect(rows[0]).toContain('mieux, était E');
  expect(rows[1]).toContain('trop peu vu');
  expect(rows[2]).toContain('première note');
});

test('a visit on screen can be printed, from a page of its own in the language on screen', async () => {
  await show('stored before', 'fr');
  const link = body().querySelector<HTMLAnchorElement>('.print-link')!;
  expect([even(link.textContent), link.getAttribute('href'), link.target]).toEqual(['Imprimer / enregistrer en PDF…', 'print.html?visit=9&lang=fr', '_blank']);
  render(null, body());
  await show('stored only');
  expect(body().querySelector('.print-link')).toBeNull();
});

test('what changed since last time stands first in the history, what the visits did not share folded', async () => {
  await show('stored before', 'en');
  await press('Earlier visits');
  const changes = body().querySelector<HTMLElement>('.changes')!;
  expect(even(changes.querySelector('h3')?.textContent)).toMatch(/^Since your visit of Nov 21, 2026/);
  expect([...changes.querySelectorAll('h4 button')].map((one) => [even(one.textContent), one.getAttribute('aria-expanded')])).toEqual([
    ['1 point got worse', 'true'], ['1 point got better', 'true'], ['1 point decided now, not last time', 'false'], ['4 tracers seen now, not last time', 'false'], ['1 tracer seen last time, not now', 'false'],
  ]);
  expect(even(changes.querySelector('.is-fail li')?.textContent)).toBe('No chatbot cookie before the visitor opens the chatnothing to report → problem · the site did something else');
  await press('1 tracer seen last time');
  expect(even(changes.textContent)).toContain('_gid<b>example.fr');
  expect(changes.querySelector('b')).toBeNull();
});

test('what is shown follows the record while the popup is open', async () => {
  const { state } = await show('still closed');
  const h1 = even(body().querySelector('h1')?.textContent);
  state.value = stateSignal('asked first', 'en').value;
  await settle();
  expect(even(body().querySelector('h1')?.textContent)).not.toBe(h1);
  state.value = { ...state.value, spoken: 'x' };
  await settle();
  expect(body().querySelector('[role="status"]')?.textContent).toBe('x');
});
