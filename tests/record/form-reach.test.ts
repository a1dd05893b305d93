// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FormSeen } from '../../lib/model/form.ts';
import { formLikely } from '../../lib/record/form-likely.ts';
import { startForms, type FormWatch, type FormsOptions } from '../../lib/record/form-watch.ts';
import { othersFrame } from '../../lib/record/others-frame.ts';
import { rules } from '../../lib/registry.ts';
import { quietFrames } from '../support/quiet-frames.ts';
import { sight as flat } from './banner-pages.ts';

// Forms that do not stand in the page's own tree: components, and frames.
const shows = (element: Element) => (flat.isShown(element) ? 'words' as const : 'nothing' as const);
/** `data-size="width height"`; else as a frame with a form has it. */
const size = (element: Element) => { const [width = 600, height = 400] = (element.getAttribute('data-size') ?? '').split(' ').filter(Boolean).map(Number); return { width, height }; };
const leaves = othersFrame(rules.embeds!.filter(({ use }) => use !== 'forms').flatMap(({ hosts }) => hosts));

let watch: FormWatch | null = null;
let told: { kind: string; data: unknown }[] = [];
let asked: (readonly string[])[] = [];
let typed = 0;
const forms = (): FormSeen<string>[] => told.filter(({ kind }) => kind === 'form-seen').map(({ data }) => data as FormSeen<string>);

async function start(more: Partial<FormsOptions> = {}): Promise<FormSeen<string>[]> {
  told = [];
  asked = [];
  typed = 0;
  watch = startForms({
    window: window as never, emit: (kind, data) => void told.push({ kind, data }), detectLanguage: async () => 'fr', ofChat: () => false, leaves,
    onFrames: (frames) => void asked.push(frames), onTyped: () => void typed++, sight: { shows, size }, trusts: () => true, ...more,
  });
  await vi.advanceTimersByTimeAsync(3_000);
  return forms();
}

/** A host with a root of its own; closed ones are told by `closedRoot` alone. */
const closed = new Map<Element, ShadowRoot>();
const closedRoot = (element: Element): ShadowRoot | null => element.shadowRoot ?? closed.get(element) ?? null;
function host(html: string, { tag = 'div', light = '', mode = 'open' as ShadowRootMode, into = document.body as ParentNode & Node } = {}): ShadowRoot {
  const element = into.appendChild(document.createElement(tag));
  element.innerHTML = light;
  const root = element.attachShadow({ mode });
  root.innerHTML = html;
  if (mode === 'closed') closed.set(element, root);
  return root;
}

function frame(src: string, inner: string | null, attributes: Record<string, string> = {}, into: Element = document.body): HTMLIFrameElement {
  const element = document.createElement('iframe');
  const content = inner === null ? null : document.implementation.createHTMLDocument();
  if (content) content.body.innerHTML = inner!;
  Object.defineProperties(element, { contentDocument: { value: content }, src: { value: src } });
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  into.append(element);
  return element;
}

quietFrames();
beforeEach(() => { vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearInterval', 'performance', 'Date'] }); });
afterEach(() => { watch?.stop(); watch = null; closed.clear(); vi.useRealTimers(); document.body.innerHTML = ''; });

const NEWSLETTER = '<form><h3>Notre lettre</h3><label for="e">E-mail *</label><input id="e" type="email"><button>Je m’abonne</button><p>Vos données servent à vous l’envoyer. <a href="/vie-privee">Vie privée</a></p></form>';

describe('in a shadow root', () => {
  it.each<[string, ShadowRootMode, string]>([['open', 'open', 'div'], ['closed, of a component', 'closed', 'news-letter'], ['closed, of an empty box', 'closed', 'div']])('%s', async (_, mode, tag) => {
    host(NEWSLETTER, { mode, tag });
    expect(await start({ closedRoot })).toMatchObject([{ heading: 'Notre lettre', buttons: ['Je m’abonne'], fields: [{ words: 'E-mail *' }], says: expect.arrayContaining(['Vos données servent à vous l’envoyer.']), links: [{ words: 'Vie privée' }] }]);
  });
  it('one in another, and each told once', async () => {
    const outer = host('<main></main>');
    host(NEWSLETTER, { tag: 'inner-part', into: outer.querySelector('main')! });
    expect(await start()).toHaveLength(1);
  });
  it('fields of components belong to the form around them', async () => {
    document.body.innerHTML = '<main><form action="/go"><h2>Contact</h2></form></main>';
    const form = document.querySelector('form')!;
    host('<label for="i">E-mail (obligatoire)</label><input id="i" type="email" required>', { tag: 'my-field', into: form });
    host('<label for="i">Téléphone</label><input id="i" type="tel">', { tag: 'my-field', into: form });
    host('<label><slot></slot><input type="checkbox" checked></label>', { tag: 'my-box', light: 'Je souhaite recevoir vos offres', into: form }).host.setAttribute('checked', '');
    host('<label><slot></slot><input type="checkbox" checked></label>', { tag: 'my-box', light: 'Se souvenir de moi', into: form });
    host('<button><slot></slot></button>', { tag: 'my-button', light: 'Envoyer', into: form });
    expect(await start()).toMatchObject([{
      heading: 'Contact', buttons: ['Envoyer'], fields: [{ words: 'E-mail (obligatoire)', required: true }, { words: 'Téléphone' }],
      // What a component's script ticks may be as the visitor left it.
      boxes: [{ words: 'Je souhaite recevoir vos offres', ticked: 'markup', inside: true }, { words: 'Se souvenir de moi', ticked: 'state' }],
    }]);
  });
  it('what is said beside it, in the page or in another component, is said of it', async () => {
    document.body.innerHTML = '<main><section></section></main>';
    const section = document.querySelector('section')!;
    host('<form><input type="email"><button>OK</button></form>', { tag: 'sign-up', into: section });
    host('<p>Vos données sont utilisées pour vous répondre.</p><a href="/rgpd">Politique de confidentialité</a>', { tag: 'legal-note', into: section });
    section.insertAdjacentHTML('beforeend', '<p>Vous pouvez vous désinscrire à tout moment.</p>');
    const [seen] = await start();
    expect(seen!.says).toEqual(expect.arrayContaining([expect.stringContaining('Vos données sont utilisées'), 'Vous pouvez vous désinscrire à tout moment.']));
    expect(seen!.links).toMatchObject([{ words: 'Politique de confidentialité' }]);
  });
  it('what labels a component labels it, and no field beside it', async () => {
    document.body.innerHTML = '<main><form><div><span>Date de naissance</span></div><p><input type="email"></p></form></main>';
    const cell = document.querySelector('form div')!;
    host('<input type="date">', { tag: 'my-date', into: cell });
    cell.insertAdjacentHTML('beforeend', '<input name="ville">');
    expect((await start())[0]!.fields.map(({ name, words }) => [name, words])).toEqual([['ville', ''], [null, ''], [null, 'Date de naissance']]);
  });
  it('closed roots are looked for where one may be, and not in every element that is read', async () => {
    document.body.innerHTML = `<main><form><input type="email">${'<p><span>Vos données</span></p>'.repeat(300)}</form></main>`;
    const ask = vi.fn(closedRoot);
    await start({ closedRoot: ask });
    expect(ask.mock.calls.length).toBeLessThan(10);
  });
  it('words that were put into a component and are not drawn are not said', async () => {
    document.body.innerHTML = '<main></main>';
    host('<form><input type="email"></form>', { tag: 'no-slot', light: '<p>Vos données restent chez nous.</p>', into: document.querySelector('main')! });
    expect((await start())[0]!.says).toEqual([]);
  });
  it('labels of another tree with the same id are not its own', async () => {
    document.body.innerHTML = '<main><label for="e">Code secret</label></main>';
    host('<form><label for="e">E-mail</label><input id="e" type="email"></form>', { into: document.querySelector('main')! });
    expect((await start())[0]!.fields).toMatchObject([{ words: 'E-mail' }]);
  });
  it('a chat’s own is left to those who read chats', async () => {
    const root = host('<form><input type="email"></form>', { tag: 'chat-widget' });
    expect(await start({ ofChat: (path) => path.includes(root.host) })).toEqual([]);
  });
  it('is worth a look', () => {
    document.body.innerHTML = '<main><p>…</p></main>';
    expect(formLikely(document, closedRoot)).toBe(false);
    host('<form><input type="email"></form>', { mode: 'closed', tag: 'news-letter' });
    expect([formLikely(document), formLikely(document, closedRoot)]).toEqual([false, true]);
  });
});

describe('in a frame of the page’s origin', () => {
  it('with what the page says beside it, and its heading', async () => {
    document.body.innerHTML = '<main><section><h2>Recevez notre newsletter</h2></section></main>';
    const section = document.querySelector('section')!;
    frame('', '<form><input type="email"><button>OK</button></form>', {}, section);
    section.insertAdjacentHTML('beforeend', '<p>Vos données servent à vous l’envoyer, voir <a href="/rgpd">Vie privée</a>.</p>');
    expect(await start()).toMatchObject([{ heading: 'Recevez notre newsletter', says: expect.arrayContaining([expect.stringContaining('Vos données servent')]), links: [{ words: 'Vie privée' }] }]);
  });
  it('what stands beside two belongs to neither alone', async () => {
    document.body.innerHTML = '<main><section></section></main>';
    const section = document.querySelector('section')!;
    frame('', '<form><input type="email"></form>', {}, section);
    section.insertAdjacentHTML('beforeend', '<form><input type="tel"></form><p>Vos données servent à vous répondre.</p>');
    const seen = await start();
    expect(seen.find(({ fields }) => fields[0]!.type === 'email')!.says).toEqual([]);
  });
  it.each([
    ['a card’s number', { 'data-size': '300 24' }], ['hidden', { style: 'display:none' }], ['for nobody', { 'aria-hidden': 'true' }], ['an advertisement', { id: 'google_ads_iframe_1' }],
  ])('not in one that is too small, or hidden, or no part of the page: %s', async (_, attributes) => {
    frame('', '<form><input type="email"></form>', attributes);
    expect(await start()).toEqual([]);
  });
  it('nor in a chat’s', async () => {
    document.body.innerHTML = '<div id="chat"></div>';
    frame('', '<form><input type="email"></form>', {}, document.querySelector('#chat')!);
    expect(await start({ ofChat: (path) => path.some(({ id }) => id === 'chat') })).toEqual([]);
  });
});

describe('in a frame of another origin', () => {
  it('its reader is asked for, once, and again when it loads another page', async () => {
    const element = frame('https://share.hsforms.com/1abc', null);
    await start();
    expect(asked).toEqual([['https://share.hsforms.com/1abc']]);
    element.dispatchEvent(new Event('load'));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(asked).toHaveLength(2);
  });
  it.each([
    ['a card field', 'https://js.stripe.com/v3/elements-inner-card', {}], ['a captcha', 'https://www.google.com/recaptcha/api2/anchor?k=1', {}], ['an advertisement', 'https://tpc.googlesyndication.com/safeframe/1', {}],
    ['an advertisement’s place', 'https://lead-gen.example/ad', { 'data-google-query-id': 'x' }], ['tiny', 'https://form.typeform.com/to/x', { 'data-size': '1 1' }], ['hidden', 'https://form.typeform.com/to/x', { style: 'visibility:hidden' }],
    ['PayPal', 'https://www.paypal.com/smart/button', {}], ['Adyen', 'https://checkoutshopper-live.adyen.com/checkoutshopper/securedfields', {}], ['a video', 'https://www.youtube-nocookie.com/embed/x', {}],
  ])('%s is left alone', async (_, src, attributes) => {
    frame(src, null, attributes);
    await start();
    expect(asked).toEqual([]);
  });
  it('the form’s is among those named, however many others stand before it', async () => {
    for (let n = 0; n < 30; n++) frame(`https://a${n}.example/x`, null);
    frame('https://tally.so/embed/abc', null);
    await start();
    expect(asked[0]![0]).toBe('https://tally.so/embed/abc');
    expect(asked[0]).toHaveLength(8);
  });
  it('a chat’s is left to those who read chats', async () => {
    const element = frame('https://bot.example/panel', null);
    await start({ ofChat: (path) => path.includes(element) });
    expect(asked).toEqual([]);
  });
  it('within such a frame nothing is read while it is too small for a form', async () => {
    document.body.innerHTML = '<form><input type="email"></form>';
    let height = 30;
    expect(await start({ sized: () => ({ width: 300, height }) })).toEqual([]);
    height = 200;
    await vi.advanceTimersByTimeAsync(2_000);
    expect(forms()).toHaveLength(1);
  });
  it('what is typed anywhere ends the reading everywhere', async () => {
    frame('https://form.typeform.com/to/x', null);
    document.body.insertAdjacentHTML('beforeend', '<form><input type="tel"></form>');
    await start();
    document.querySelector('input')!.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true, composed: true }));
    expect(typed).toBe(1);
    const before = forms().length;
    watch!.stop();
    // The other side of it: told by another frame.
    document.body.innerHTML = '';
    await start({ sized: () => ({ width: 600, height: 400 }) });
    watch!.seal();
    document.body.innerHTML = '<form><label>Dupont <input type="email"></label></form>';
    await vi.advanceTimersByTimeAsync(5_000);
    expect([before, forms().length]).toEqual([1, 0]);
  });
});

describe('hostile pages', () => {
  it('five hundred frames, and thousands of roots', async () => {
    const began = process.hrtime.bigint();
    for (let n = 0; n < 500; n++) frame(n % 2 ? `https://f${n}.example/` : '', n % 2 ? null : '<form><input type="email"></form>');
    for (let n = 0; n < 2_000; n++) host('<form><input type="tel"></form>', { tag: 'a-b' });
    await start();
    expect([forms().length <= 40, asked.length <= 12, Math.max(...asked.map((one) => one.length))]).toEqual([true, true, 8]);
    expect(Number(process.hrtime.bigint() - began) / 1e6).toBeLessThan(20_000);
  });
  it('a frame that loads for ever is asked for a few times', async () => {
    const element = frame('https://form.example/', null);
    await start();
    for (let n = 0; n < 50; n++) { element.dispatchEvent(new Event('load')); await vi.advanceTimersByTimeAsync(1_000); }
    expect(asked.length).toBeLessThanOrEqual(12);
  });
});
