// @vitest-environment happy-dom
import { render } from 'preact';
import { act as settle } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { askForPage } from '../../lib/platform/asked-page.ts';
import { isLocal } from '../../lib/site.ts';
import { readAskedNotice } from '../../lib/record/notice-asked.ts';
import { NoticeContext, type NoticeOffer } from '../../lib/ui/notice-context.ts';
import { mayReadNotice, startReading, type NoticeGot } from '../../lib/ui/notice-session.ts';
import { readingWords } from '../../lib/ui/notice-words.ts';
import { nextOf } from '../../lib/ui/next.ts';
import { ReadNotice } from '../../lib/ui/parts/ReadNotice.tsx';
import { aNotice } from '../support/facts.ts';
import { facts, opened, page, result, results } from './sample.ts';

vi.mock('webextension-polyfill', () => ({ default: { i18n: { detectLanguage: async () => ({ isReliable: true, languages: [{ language: 'fr-FR', percentage: 90 }] }) } } }));

const even = (text: string): string => text.replace(/\s/gu, ' ');
const LINKED = { pages: [page(0, '/', { noticeLinks: [{ url: page(0, '/privacy').url, words: 'Vie privée', cites: [4] }] })] };
afterEach(() => { vi.unstubAllGlobals(); vi.useRealTimers(); document.body.textContent = ''; });

describe('when it is offered', () => {
  test('a link is there and no privacy notice was read', () => {
    expect(mayReadNotice(facts(LINKED))).toBe(true);
    expect(mayReadNotice(facts())).toBe(false);
    expect(mayReadNotice(facts({ ...LINKED, notices: [aNotice()] }))).toBe(false);
    expect(mayReadNotice(facts({ ...LINKED, notices: [aNotice({ about: 'legal' })] }))).toBe(true);
    expect(mayReadNotice(facts({ ...LINKED, notices: [aNotice({ about: 'other', source: 'asked' })] }))).toBe(false);
  });
  test('it is the next thing once the visit has shown what it can', () => {
    // The sample's checks are fewer than the catalogue's: any of the notice's stands for all.
    const all = results(result('notice-link-present', 'untested', { reason: { en: 'x', fr: 'x' } }));
    expect(nextOf(facts({ ...LINKED, widgets: [opened(5_000)] }), all).do).toBe('read-notice');
    expect(nextOf(facts({ widgets: [opened(5_000)] }), all).do).toBe('told');
    expect(nextOf(facts({ ...LINKED, widgets: [opened(5_000)] }), results()).do).toBe('done');
  });
});

describe('the reading', () => {
  const start = (readNotice: (tab: number, site: string, tell: (done: number, of: number) => void, stop: AbortSignal) => Promise<NoticeGot>) => {
    const afterwards = vi.fn(async () => {});
    return { ...startReading({ ports: { readNotice }, here: () => ({ site: 'example.fr', tab: 7 }), afterwards }), afterwards };
  };
  test('says how far it is, and what came of it; once at a time', async () => {
    let end: (got: NoticeGot) => void = () => {};
    const ask = vi.fn((_tab, _site, tell: (done: number, of: number) => void) => { tell(1, 3); return new Promise<NoticeGot>((done) => { end = done; }); });
    const { state, act, afterwards } = start(ask);
    const reading = act.readNotice();
    void act.readNotice();
    expect(state.value).toEqual({ is: 'busy', done: 1, of: 3 });
    end({ words: 1_200, pages: 3, missed: 0 });
    await reading;
    expect(ask).toHaveBeenCalledTimes(1);
    expect(state.value).toEqual({ is: 'done', words: 1_200, pages: 3, missed: 0 });
    expect(afterwards).toHaveBeenCalled();
  });
  test('can be stopped, and is when another visit comes on screen', async () => {
    const stops: AbortSignal[] = [];
    const { state, act, forget } = start((_tab, _site, _tell, stop) => { stops.push(stop); return new Promise((_, failed) => { stop.addEventListener('abort', () => failed(Object.assign(new Error(), { why: 'stopped' }))); }); });
    const reading = act.readNotice();
    act.stopReading();
    await reading;
    expect(state.value).toEqual({ is: 'failed', why: 'stopped' });
    const other = act.readNotice();
    forget();
    await other;
    expect([stops[1]!.aborted, state.value]).toEqual([true, null]);
  });
  test.each([['pdf', 'audit command', 'commande d’audit'], ['network', 'could not be reached', 'n’a pas pu être jointe'], ['not-html', 'not lead to a web page', 'ne mène pas à une page web'], ['empty', 'by script', 'par script'], [undefined, 'could not be read', 'n’a pas pu être lue']] as const)('what went wrong is said: %s', async (why, en, fr) => {
    const { state, act } = start(async () => { throw Object.assign(new Error('x'), { why }); });
    await act.readNotice();
    expect(even(readingWords(state.value!, 'en'))).toContain(en);
    expect(even(readingWords(state.value!, 'fr'))).toContain(fr);
  });
});

describe('on the card', () => {
  const show = async (offer: Partial<NoticeOffer>) => {
    const act = { readNotice: vi.fn(async () => {}), stopReading: vi.fn() };
    await settle(() => render(<NoticeContext.Provider value={{ offered: true, reading: null, act, ...offer }}><ReadNotice lang="en" primary={false} /></NoticeContext.Provider>, document.body.appendChild(document.createElement('div'))));
    return { act, buttons: [...document.querySelectorAll('button')], words: even(document.body.textContent ?? '') };
  };
  test('what the click will do is said before it, and tied to it', async () => {
    const { act, buttons, words } = await show({});
    expect(buttons.map((one) => one.textContent)).toEqual(['Read this notice']);
    expect(words).toContain('one request, without your cookies');
    expect(words).toContain('5 at most');
    expect(document.getElementById(buttons[0]!.getAttribute('aria-describedby')!)).not.toBeNull();
    buttons[0]!.click();
    expect(act.readNotice).toHaveBeenCalledTimes(1);
  });
  test('while it is read it can be stopped', async () => {
    const { act, buttons, words } = await show({ reading: { is: 'busy', done: 1, of: 3 } });
    expect(buttons.map((one) => one.textContent)).toEqual(['Stop']);
    expect(words).toContain('page 2 of 3');
    buttons[0]!.click();
    expect(act.stopReading).toHaveBeenCalledTimes(1);
  });
  test('nothing to offer, nothing there', async () => {
    await show({ offered: false });
    expect(document.body.textContent).toBe('');
  });
});

describe('the one request', () => {
  const answers = (body: BodyInit | null, init: ResponseInit = {}) => {
    const fetch = vi.fn(async () => new Response(body, { headers: { 'content-type': 'text/html; charset=utf-8' }, ...init }));
    vi.stubGlobal('fetch', fetch);
    return fetch;
  };
  const ask = (stop = new AbortController().signal) => askForPage('https://shop.example/privacy', stop, () => true);
  const why = (asked: Promise<unknown>) => asked.then(() => 'read', (error: { why?: string }) => error.why);

  test('without cookies, without where it comes from, out of no cache', async () => {
    const fetch = answers('<h1>Bonjour</h1>');
    expect(await ask()).toEqual({ html: '<h1>Bonjour</h1>', address: 'https://shop.example/privacy' });
    expect(fetch).toHaveBeenCalledTimes(1);
    expect(fetch.mock.calls[0]).toMatchObject(['https://shop.example/privacy', { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' }]);
  });
  test.each([
    ['pdf', '%PDF-1.7', { 'content-type': 'application/pdf' }, 200], ['pdf', '%PDF-1.7 …', { 'content-type': 'text/html' }, 200], ['not-html', '{}', { 'content-type': 'application/json' }, 200], ['status', 'no', { 'content-type': 'text/html' }, 404],
  ])('%s', async (fault, body, headers, status) => {
    answers(body, { headers, status });
    expect(await why(ask())).toBe(fault);
  });
  test('what it was sent on to may be none of ours to read', async () => {
    vi.stubGlobal('fetch', async () => Object.defineProperty(new Response('<h1>Box</h1>', { headers: { 'content-type': 'text/html' } }), 'url', { value: 'http://192.168.1.1/' }));
    const asked = (allowed: (url: string) => boolean) => why(askForPage('https://shop.example/privacy', new AbortController().signal, allowed));
    expect(await asked((address) => !isLocal(address))).toBe('network');
    expect(await asked(() => true)).toBe('read');
  });
  test('ten megabytes, or without end: refused when it is too long, and the rest is not fetched', async () => {
    let sent = 0;
    let cancelled = false;
    answers(new ReadableStream({ pull: (stream) => { sent++; stream.enqueue(new Uint8Array(1_000_000).fill(65)); }, cancel: () => { cancelled = true; } }));
    expect(await why(ask())).toBe('too-long');
    expect(sent).toBeLessThan(10);
    expect(cancelled).toBe(true);
  });
  test('stopped, unreachable, and too slow are told apart', async () => {
    const hang = vi.fn((_url: string, { signal }: { signal: AbortSignal }) => new Promise((_, failed) => { if (signal.aborted) failed(signal.reason); signal.addEventListener('abort', () => failed(signal.reason)); }));
    vi.stubGlobal('fetch', hang);
    const stop = new AbortController();
    const stopped = why(ask(stop.signal));
    stop.abort();
    expect(await stopped).toBe('stopped');
    vi.stubGlobal('fetch', async () => { throw new TypeError('Failed to fetch'); });
    expect(await why(ask())).toBe('network');
    vi.stubGlobal('fetch', hang);
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort());
    expect(await why(ask())).toBe('timeout');
    timeout.mockRestore();
  });
  test('letters as the page says they are written', async () => {
    answers(Uint8Array.from('<meta charset="iso-8859-1"><p>donn\xe9es</p>', (letter) => letter.charCodeAt(0)), { headers: { 'content-type': 'text/html' } });
    expect((await ask()).html).toContain('données');
  });
});

describe('what it says', () => {
  const PARAGRAPHS = '<p>Nous conservons vos données trois ans au plus, puis nous les effaçons de nos fichiers.</p>'.repeat(10);
  test('is parsed and not run; links are those of its own address', async () => {
    const read = await readAskedNotice(`<!doctype html><html lang="fr"><base href="/fr/"><title>Vie privée</title><h1>Vie privée</h1>${PARAGRAPHS}<p><a href="cookies">Cookies</a></p><script>globalThis.hurt = 1</script><img src="x" onerror="globalThis.hurt = 1">`, 'https://shop.example/privacy', async () => 'fr');
    expect(read).toMatchObject({ title: 'Vie privée', url: 'https://shop.example/privacy', language: 'fr', pageLanguage: 'fr', links: [{ href: 'https://shop.example/fr/cookies', words: 'Cookies' }] });
    expect(read!.text).toContain('# Vie privée\nNous');
    expect((globalThis as { hurt?: unknown }).hurt).toBeUndefined();
  });
  test('a shell that its scripts would fill is none', async () => {
    expect(await readAskedNotice('<div id="app"></div><script src="app.js"></script>', 'https://shop.example/privacy', async () => null)).toBeNull();
  });
});
