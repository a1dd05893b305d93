// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { CleanPlan } from '../../lib/model/clean.ts';
import type { Lang } from '../../lib/model/text.ts';
import { startCleaning } from '../../lib/ui/clean-session.ts';
import { cleanView, type AskingView, type ToldView } from '../../lib/ui/clean-view.ts';
import { Popup } from '../../lib/ui/Popup.tsx';
import { areaItem, CLEAN_STAGES, cookieItem, PLAN } from './clean-sample.ts';
import { recordingActions, stateSignal } from './states.ts';

const settle = () => new Promise((done) => { setTimeout(done, 60); });
const even = (text: string | null | undefined): string => (text ?? '').replace(/\s+/gu, ' ').trim();
const dialog = (): HTMLDialogElement | null => document.querySelector('dialog');
async function show(name: string, lang: Lang = 'en') {
  const act = recordingActions();
  const state = stateSignal(name, lang);
  render(<Popup state={state} act={act} />, document.body);
  await settle();
  return { act, state };
}
const button = (words: string, within: ParentNode = document): HTMLButtonElement => {
  const found = [...within.querySelectorAll('button')].find((one) => even(one.textContent).startsWith(words));
  if (found === undefined) throw new Error(`no button "${words}"`);
  return found;
};
afterEach(() => { render(null, document.body); });

const asking = (plan: Partial<CleanPlan>, lang: Lang) => cleanView({ is: 'asking', plan: { ...PLAN, ...plan }, ticked: [] }, lang) as AskingView;
const told = (name: string, lang: Lang) => cleanView(CLEAN_STAGES[name]!, lang) as ToldView;

describe('what will be cleared is said', () => {
  test('by owner, by kind, in numbers and by name', () => {
    const view = asking({}, 'en');
    expect(view.title).toBe('Start a clean visit to example.fr?');
    expect(view.groups.map(({ title, lines }) => [title, ...lines.map(({ what, names }) => `${what}: ${names.map(({ name, host }) => `${name} (${host})`).join(', ')}`)])).toEqual([
      ['This site’s own', '3 cookies: PHPSESSID (shop.example.fr), _ga (example.fr), tarteaucitron (shop.example.fr)', '2 entries of local storage: panier (shop.example.fr), crisp-client/session (shop.example.fr)', '1 database: firebase-heartbeat (shop.example.fr)'],
      ['Chats and other guests: kept for this site alone', '1 cookie: parley_visitor (widget.parley.example)', '1 entry of local storage: parley_id (widget.parley.example)'],
    ]);
    expect(view.shared).toMatchObject([{ site: 'parley.example', ticked: false, summary: '2 cookies' }]);
    expect(view.unreached).toEqual(['checkout.example.fr: not open on this page now. What it keeps for this site besides cookies stays until it is.']);
  });
  test.each([
    ['en', 1, '1 cookie', '1 entry of session storage', '1 background script'], ['en', 2, '2 cookies', '2 entries of session storage', '2 background scripts'],
    ['fr', 1, '1 cookie', '1 entrée du stockage de session', '1 script d’arrière-plan'], ['fr', 2, '2 cookies', '2 entrées du stockage de session', '2 scripts d’arrière-plan'],
  ] as const)('plurals in %s of %i', (lang, n, ...expected) => {
    const names = Array.from({ length: n }, (_, i) => `n${i}`);
    const items = [...names.map((name) => cookieItem(name, 'example.fr')), areaItem('sessionStorage', 'example.fr', names), areaItem('serviceWorker', 'example.fr', names)];
    expect(asking({ items }, lang).groups[0]?.lines.map(({ what }) => what)).toEqual(expected);
  });
  test('names that are not told are counted', () => {
    expect(asking({ items: [areaItem('localStorage', 'example.fr', ['a', 'b'], 'site', 1_234)] }, 'en').groups[0]?.lines[0]).toMatchObject({ what: '1,234 entries of local storage', hidden: 1_232 });
  });
  test('other tabs, in the right number', () => {
    expect(asking({ otherTabs: 0 }, 'en').otherTabs).toBeNull();
    expect(asking({ otherTabs: 1 }, 'en').otherTabs).toContain('1 other tab, which can store again at any moment. Close it');
    expect(asking({ otherTabs: 2 }, 'en').otherTabs).toContain('2 other tabs, which can store again at any moment. Close them');
    expect(even(asking({ otherTabs: 1 }, 'fr').otherTabs)).toContain('1 autre onglet, d’où il peut de nouveau enregistrer à tout moment. Fermez-le');
    expect(even(asking({ otherTabs: 3 }, 'fr').otherTabs)).toContain('3 autres onglets, d’où il peut de nouveau enregistrer à tout moment. Fermez-les');
  });
  test('nothing of the site’s own: nothing is threatened', () => {
    const view = asking({ items: PLAN.items.filter(({ belongs }) => belongs === 'shared') }, 'en');
    expect([view.cost, view.yes, view.groups]).toEqual([null, 'Start', []]);
  });
});

describe('what became of it is said', () => {
  test('all gone', () => {
    expect(told('clean done', 'en')).toEqual({ is: 'told', title: 'A clean visit has begun', words: 'Cleared: 4 cookies, 3 entries of local storage, and 1 database.', problems: [] });
    expect(told('clean done', 'fr').words).toBe('Effacé\u00a0: 4 cookies, 3 entrées du stockage local et 1 base de données.');
  });
  test('what stayed: which, where, the browser’s own words, and what to do', () => {
    const { title, problems } = told('clean partly', 'en');
    expect(title).toBe('The visit has begun, but not quite clean');
    expect(problems).toEqual([
      'The browser kept 1 cookie “PHPSESSID” (shop.example.fr). Delete the site’s data in the browser’s settings, then reload. (Failed to parse or set cookie)',
      '1 database “firebase-heartbeat” (shop.example.fr): emptied, but the page held it open. Nothing is left in it; there is nothing to do.',
    ]);
    expect(told('clean partly', 'fr').problems[0]).toContain('«\u00a0PHPSESSID\u00a0»');
  });
  test('a page that would not be left is no clean visit', () => {
    expect(told('clean held', 'en').title).toBe('The clean visit could not begin');
    expect(told('clean held', 'en').problems).toEqual(['The page would not be left: it may be asking you something. Its cookies are all still there. Answer it, then try again.']);
  });
});

describe('the dialogue', () => {
  test.each(Object.keys(CLEAN_STAGES))('%s: is modal, named, and begins at its title', async (name) => {
    await show(name);
    const open = dialog();
    expect(open?.open).toBe(true);
    const title = document.getElementById(open?.getAttribute('aria-labelledby') ?? '');
    expect(even(title?.textContent)).not.toBe('');
    expect(document.activeElement).toBe(title);
    const about = open?.getAttribute('aria-describedby');
    if (about != null) expect(document.getElementById(about)).not.toBeNull();
    expect(open?.getAttribute('aria-busy')).toBe(String(name === 'clean looking' || name === 'clean clearing'));
  });
  test('shared data has the one kind of box, unticked; ticking asks for it', async () => {
    const { act } = await show('clean asking');
    const boxes = [...document.querySelectorAll('input')];
    expect(boxes.map((box) => [box.type, box.checked, even(box.closest('label')?.textContent)])).toEqual([['checkbox', false, 'parley.example 2 cookies']]);
    boxes[0]!.click();
    expect(act.asked).toEqual(['tick parley.example true']);
  });
  test('only its own button clears; Cancel and Escape do not', async () => {
    const { act } = await show('clean asking');
    button('Cancel', dialog()!).click();
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    dialog()?.dispatchEvent(escape);
    expect(escape.defaultPrevented).toBe(true); // or the browser closes the whole popup
    expect(act.asked).toEqual(['close', 'close']);
    button('Clear and start').click();
    expect(act.asked).toEqual(['close', 'close', 'confirm']);
  });
  test('focus goes back to where it came from', async () => {
    const state = stateSignal('cannot tell', 'en');
    render(<Popup state={state} act={recordingActions()} />, document.body);
    await settle();
    const offer = button('Start a clean visit');
    offer.focus();
    state.value = { ...state.value, clean: cleanView(CLEAN_STAGES['clean asking']!, 'en') };
    await settle();
    expect(document.activeElement).not.toBe(offer);
    state.value = { ...state.value, clean: null };
    await settle();
    expect(document.activeElement).toBe(offer);
  });
  test('hostile names are text', async () => {
    await show('clean many and hostile');
    for (let round = 0; round < 3; round++) { for (const one of dialog()!.querySelectorAll<HTMLElement>('[aria-expanded="false"]')) one.click(); await settle(); }
    expect(dialog()?.querySelectorAll('img')).toHaveLength(0);
    expect(dialog()?.textContent).toContain('<img src=x');
    expect(dialog()?.textContent).not.toMatch(/[\u202A-\u202E]/);
  });
});

describe('where it is offered', () => {
  test('beside a verdict that asks for one, and in the menu', async () => {
    const { act } = await show('cannot tell');
    button('Start a clean visit', document.querySelector('.next')!).click();
    button('Settings and your data').click();
    await settle();
    button('Start a clean visit', document.querySelector('.controls')!).click();
    expect(act.asked).toEqual(['clean', 'clean']);
  });
  test('when the chat was opened before refusing, too', async () => {
    const { act } = await show('stored before');
    button('Start a clean visit', document.querySelector('.next')!).click();
    expect(act.asked).toEqual(['clean']);
  });
  test.each(['paused', 'never', 'browser-page', 'private'])('not where nothing is watched: %s', async (name) => {
    await show(name);
    button('Settings and your data').click();
    await settle();
    expect(() => button('Start a clean visit')).toThrow();
  });
});

describe('the course of it', () => {
  function course(over: Partial<Parameters<typeof startCleaning>[0]['ports']> = {}) {
    const ports = { planClean: vi.fn(async () => PLAN), clean: vi.fn(async () => ({ results: [], stopped: null })), ...over };
    const afterwards = vi.fn(async () => {});
    const here = { site: 'example.fr' as string | null, tab: 7 as number | null, facts: null };
    return { ports, afterwards, here, ...startCleaning({ ports, lang: signal<Lang>('en'), here: () => here, afterwards }) };
  }
  test('looks, asks, clears what was shown, looks at the tab again', async () => {
    const { act, view, ports, afterwards } = course();
    const opening = act.open();
    expect(view.value).toMatchObject({ is: 'busy' });
    await opening;
    expect(view.value).toMatchObject({ is: 'asking' });
    expect(ports.clean).not.toHaveBeenCalled();
    const confirming = act.confirm();
    expect(view.value).toMatchObject({ is: 'busy' });
    act.close();
    expect(view.value).toMatchObject({ is: 'busy' }); // under way
    await confirming;
    expect(ports.clean).toHaveBeenCalledExactlyOnceWith(7, 'example.fr', [], null);
    expect(view.value).toMatchObject({ is: 'told', title: 'A clean visit has begun' });
    expect(afterwards).toHaveBeenCalledOnce();
    act.close();
    expect(view.value).toBeNull();
  });
  test('ticked means all that was shown of that vendor; unticked again, nothing', async () => {
    const { act, ports } = course();
    await act.open();
    act.tick('parley.example', true);
    act.tick('parley.example', false);
    act.tick('parley.example', true);
    await act.confirm();
    expect(ports.clean).toHaveBeenCalledWith(7, 'example.fr', PLAN.items.filter(({ belongs }) => belongs === 'shared').map(({ id }) => id), null);
  });
  test('confirms the tab and site it asked about, wherever the popup looks by then', async () => {
    const { act, here, ports } = course();
    await act.open();
    Object.assign(here, { site: 'other.example', tab: 9 });
    await act.confirm();
    expect(ports.clean).toHaveBeenCalledWith(7, 'example.fr', [], null);
  });
  test('an answer to a question that was closed meanwhile opens nothing', async () => {
    let answer = (_plan: CleanPlan): void => {};
    const { act, view } = course({ planClean: () => new Promise((done) => { answer = done; }) });
    const opening = act.open();
    act.close();
    answer(PLAN);
    await opening;
    expect(view.value).toBeNull();
  });
  test('failures are said', async () => {
    const blind = course({ planClean: async () => { throw new Error('no'); } });
    await blind.act.open();
    expect(blind.view.value).toMatchObject({ is: 'told', words: 'What is stored could not be read, so nothing was cleared. Reload the page and try again.' });
    await blind.act.confirm();
    expect(blind.ports.clean).not.toHaveBeenCalled();
    const cut = course({ clean: async () => { throw new Error('worker died'); } });
    await cut.act.open();
    await cut.act.confirm();
    expect(cut.view.value).toMatchObject({ is: 'told', title: 'The clean visit could not begin' });
  });
  test('nowhere, nothing', async () => {
    const { act, here, view } = course();
    here.site = null;
    await act.open();
    expect(view.value).toBeNull();
  });
});
