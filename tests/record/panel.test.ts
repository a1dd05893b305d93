// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { chatPhrases } from '../../lib/registry-chat.ts';
import { startPanel, type PanelOptions } from '../../lib/record/panel.ts';
import { readPanelWords } from '../../lib/record/panel-reading.ts';
import { readerOf } from '../../lib/sentences.ts';
import { openOnly, sight, trusted } from './banner-pages.ts';

const reach = { sight, closedRoot: openOnly, reader: readerOf(chatPhrases) };
/** `data-box="left top width height"` stands in for layout. */
const html = (inside: string): Element => {
  document.body.innerHTML = `<div id="panel" data-box="600 100 360 480">${inside}</div>`;
  return document.querySelector('#panel')!;
};
const read = (inside: string, earlier = false) => readPanelWords(html(inside), earlier, reach).said;
const LOG = (messages: string): string => `<div role="log" data-box="600 140 360 300">${messages}</div><textarea placeholder="Votre message"></textarea>`;
const quotes = (inside: string, earlier = false): string[] => read(inside, earlier).quotes.map(({ family, place, words }) => `${family} ${place} ${words}`);

beforeEach(() => { vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearInterval', 'performance', 'Date'] }); });
afterEach(() => { vi.useRealTimers(); document.body.innerHTML = ''; });

describe('what is said', () => {
  it('in the greeting, the furniture, a button', () => {
    expect(quotes(`<header><h2>Aide</h2><p>Assistant virtuel</p></header>${LOG('<p>Bonjour ! Cette conversation est enregistrée.</p><button>Parler à un conseiller</button>')}<footer><a href="/p">Politique de confidentialité</a></footer>`)).toEqual([
      'ai furniture Assistant virtuel', 'recording greeting Cette conversation est enregistrée.', 'human greeting Parler à un conseiller',
    ]);
  });
  it('a link is no statement, but its sentence is one', () => {
    expect(quotes('<p><a href="/p">Politique de confidentialité</a></p>')).toEqual([]);
    expect(quotes('<p>Consultez notre <a href="/p">politique de confidentialité</a>.</p>')).toEqual(['notice furniture Consultez notre politique de confidentialité.']);
  });
  it('a link after a sentence is none of it', () => {
    expect(quotes('<p>Parler à un conseiller. <a href="/p">Politique de confidentialité</a> · <a href="/c">CGU</a></p>').map((one) => one.split(' ')[0])).toEqual(['human', 'terms']);
    expect(quotes('<p><a href="/p">Politique de confidentialité</a> Merci de votre visite</p>')).toEqual([]);
  });
  it('what is not shown, and what denies, is not', () => expect(quotes('<p hidden>Je suis un robot.</p><p style="display:none">Je suis un robot.</p><p>Je ne suis pas un robot.</p>')).toEqual([]));
  it('a sentence over several elements', () => expect(quotes('<p>Vous échangez avec <b>une <i>intelligence</i> artificielle</b>.</p>')).toEqual(['ai furniture Vous échangez avec une intelligence artificielle.']));
  it('in an open shadow root, and through its slots', () => {
    const panel = html('<x-chat><span slot="intro">Je suis un robot.</span></x-chat>');
    panel.querySelector('x-chat')!.attachShadow({ mode: 'open' }).innerHTML = '<p><slot name="intro"></slot></p>';
    expect(readPanelWords(panel, false, reach).said.quotes).toMatchObject([{ family: 'ai', words: 'Je suis un robot.' }]);
  });
  it('is cut, and counted', () => {
    const said = read(Array.from({ length: 60 }, (_, at) => `<p>Je suis un robot numéro ${at} ${'x'.repeat(300)}</p>`).join(''));
    expect(said.quotes.length).toBe(8);
    expect(Math.max(...said.quotes.map(({ words }) => words.length))).toBe(160);
  });
});

describe('fields and controls', () => {
  it('labels, what is required, what is ticked; never what stands in them', () => {
    const said = read(`<form><label>E-mail *<input type="email" value="secret@x.fr"></label><label for="n">Nom</label><input id="n" required value="secret">
      <label><input type="checkbox" checked>Newsletter</label><input type="hidden" name="jeton" value="secret"><select aria-label="Sujet"><option>secret</option></select><div role="checkbox" aria-checked="true">CGU</div>
      <label>Message <textarea>secret</textarea></label><input placeholder="Téléphone" type="tel" autocomplete="tel"></form>`);
    expect(said.fields.map(({ type, words, required, checked, autocomplete }) => [type, words, required, checked, autocomplete])).toEqual([
      ['email', 'E-mail *', true, null, null], ['text', 'Nom', true, null, null], ['checkbox', 'Newsletter', false, true, null], ['select', 'Sujet', false, null, null],
      ['checkbox', 'CGU', false, true, null], ['textarea', 'Message', false, null, null], ['tel', 'Téléphone', false, null, 'tel'],
    ]);
    expect(JSON.stringify(said)).not.toContain('secret');
  });
  it('buttons outside the messages; a row of a list of conversations is no name', () => {
    const said = read(`<button aria-label="Fermer">×</button><a href="/x">Aide</a><button><b>Vous</b><p>Mon mot de passe est citrouille</p><time>3 min</time></button>${LOG('<p>Bonjour</p><button>Oui</button>')}`);
    expect(said.controls).toEqual(expect.arrayContaining(['Aide']));
    expect(said.controls).not.toContain('Oui');
    expect(JSON.stringify(said)).not.toContain('citrouille');
  });
});

describe('an earlier conversation', () => {
  const SECRET = 'Je suis un robot, mon mot de passe est citrouille';
  it.each([
    ['called so', `<p class="message from-user">${SECRET}</p><p class="message from-agent">Votre demande a été refusée.</p>`],
    ['told by an attribute', `<p data-role="user">${SECRET}</p>`],
    ['on two sides', `<p data-box="610 150 200 20">Bonjour</p><p data-box="740 180 210 20">${SECRET}</p>`],
    ['of another day', `<p>Hier</p><p>${SECRET}</p>`],
    ['of a date', `<p>12 mars 2026</p><p>${SECRET}</p>`],
    ['long', Array.from({ length: 30 }, () => `<p>${SECRET}</p>`).join('')],
  ])('%s', (_how, messages) => {
    const said = read(`<header><h2>Aide</h2></header>${LOG(messages)}<footer>Parler à un conseiller</footer>`);
    expect(said).toMatchObject({ history: true, title: 'Aide' });
    expect(said.quotes.map(({ family }) => family)).toEqual(['human']);
    expect(JSON.stringify(said)).not.toMatch(/citrouille|refus/);
  });
  it('something was stored before: furniture only', () => {
    expect(quotes(`<h2>Assistant virtuel</h2>${LOG('<p>Je suis un robot.</p>')}`, true)).toEqual(['ai furniture Assistant virtuel']);
    expect(read(LOG('<p>Je suis un robot.</p>'), true).history).toBe(true);
  });
  it('no list of messages is known: nothing but headers, forms and buttons', () => expect(quotes('<h2>Assistant virtuel</h2><div><p>Je suis un robot.</p></div><footer>Parler à un conseiller</footer>', true)).toEqual(['ai furniture Assistant virtuel', 'human furniture Parler à un conseiller']));
  it('a greeting with its time is none', () => expect(read(LOG('<p data-box="610 150 200 20">Je suis un robot.</p><time data-box="900 172 40 12">10:42</time>'))).toMatchObject({ history: false, quotes: [{ family: 'ai' }] }));
});

describe('watching', () => {
  const told: { kind: string; data: { widget: string | null; quotes?: readonly { family: string }[]; afterMs?: number } }[] = [];
  let stop = (): void => {};
  const start = (inside: string, more: Partial<PanelOptions> = {}): Element => {
    told.length = 0;
    const panel = html(inside);
    stop = startPanel({
      window: window as never, emit: (kind, data) => void told.push({ kind, data: data as never }), closedRoot: openOnly, phrases: chatPhrases, detectLanguage: async () => 'fr', panels: () => [{ widget: 'crisp', panel }],
      wasTyped: () => false, hadEarlier: () => false, sight, trusts: (event) => event.isTrusted, ...more,
    });
    return panel;
  };
  const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);
  const key = (target: Element, name: string): void => void target.dispatchEvent(trusted(new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true })));
  const kinds = (): string[] => told.map(({ kind }) => kind);
  afterEach(() => stop());

  it('reads when it has stood for a second and a half, again when it changed, not otherwise', async () => {
    const panel = start(LOG('<p>Bonjour</p>'));
    await pass(1_400);
    expect(told).toEqual([]);
    await pass(700);
    expect(kinds()).toEqual(['panel-said']);
    await pass(3_000);
    expect(kinds()).toEqual(['panel-said']);
    panel.querySelector('[role="log"]')!.innerHTML += '<p>Je suis un robot.</p>';
    await pass(1_000);
    expect(told.map(({ data }) => data.quotes?.map(({ family }) => family))).toEqual([[], ['ai']]);
  });
  it('never after the first key', async () => {
    const panel = start(LOG('<p>Bonjour</p>'));
    await pass(2_100);
    key(panel.querySelector('textarea')!, 'j');
    panel.querySelector('[role="log"]')!.innerHTML += '<p>Je suis un robot.</p>';
    await pass(5_000);
    expect(told.map(({ data }) => data.quotes)).toEqual([[]]);
  });
  it('a quick visitor: read at the last moment, and not again', async () => {
    const panel = start(LOG('<p>Je suis un robot.</p>'));
    await pass(800);
    key(panel.querySelector('textarea')!, 'j');
    panel.querySelector('[role="log"]')!.innerHTML += '<p>Votre religion ?</p>';
    await pass(5_000);
    expect(told.map(({ data }) => data.quotes?.map(({ family }) => family))).toEqual([['ai']]);
  });
  it('who wrote before we came is not read at all', async () => {
    start(LOG('<p>Je suis un robot.</p>'), { wasTyped: () => true });
    await pass(5_000);
    expect(told).toEqual([]);
  });
  it('moving through it with the keyboard, or a script’s key, is no writing', async () => {
    const panel = start(LOG('<p>Je suis un robot.</p>'));
    key(panel.querySelector('textarea')!, 'Tab');
    panel.querySelector('textarea')!.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }));
    await pass(2_100);
    expect(kinds()).toEqual(['panel-said']);
  });
  it('keys elsewhere on the page are none of its business', async () => {
    const panel = start(LOG('<p>Je suis un robot.</p>'));
    panel.insertAdjacentHTML('beforebegin', '<input id="recherche">');
    key(document.querySelector('#recherche')!, 'j');
    await pass(2_100);
    expect(kinds()).toEqual(['panel-said']);
  });
  it('an answer of the other side is a delay', async () => {
    const panel = start(LOG('<p class="bot">Bonjour</p>'));
    await pass(2_100);
    const box = panel.querySelector('textarea')!;
    box.value = 'citrouille';
    key(box, 'Enter');
    panel.querySelector('[role="log"]')!.insertAdjacentHTML('beforeend', '<p class="from-user">citrouille</p>');
    await pass(1_000);
    expect(kinds()).toEqual(['panel-said']);
    panel.querySelector('[role="log"]')!.insertAdjacentHTML('beforeend', '<p class="bot">potiron</p>');
    await pass(500);
    expect(told.at(-1)).toMatchObject({ kind: 'reply', data: { widget: 'crisp' } });
    expect(told.at(-1)!.data.afterMs).toBeGreaterThan(900);
    expect(JSON.stringify(told)).not.toMatch(/citrouille|potiron/);
  });
  it('a page that hides methods of elements is told once, and thrown nothing', async () => {
    start('<p>x</p>', { panels: () => { throw new Error('hidden'); } });
    await pass(5_000);
    expect(kinds()).toEqual(['hole']);
  });
  it('a page of very many elements is read in part', () => {
    let asked = 0;
    const counting = { ...sight, shows: (element: Element) => { asked++; return sight.shows(element); } };
    const panel = html('<i>Bonjour</i>'.repeat(9_000));
    readPanelWords(panel, false, { ...reach, sight: counting });
    expect(asked).toBeGreaterThan(3_000);
    expect(asked).toBeLessThan(9_000);
  }, 30_000);
  it('nor are boxes within boxes gone into for ever', () => {
    const panel = html('');
    let inner = panel;
    for (let depth = 0; depth < 400; depth++) inner = inner.appendChild(document.createElement('div'));
    inner.textContent = 'Je suis un robot.';
    expect(readPanelWords(panel, false, reach).said.quotes).toEqual([]);
  });
});
