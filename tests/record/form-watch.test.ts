// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FormSeen } from '../../lib/model/form.ts';
import { formLikely } from '../../lib/record/form-likely.ts';
import { startForms } from '../../lib/record/form-watch.ts';
import { sight as flat } from './banner-pages.ts';

/** As a browser has it: what an ancestor hides is not shown. */
const sight = { ...flat, shows: (element: Element) => (flat.isShown(element) ? 'words' as const : 'nothing' as const) };

type Seen = FormSeen<string>;
let stop = (): void => {};
let told: { kind: string; data: unknown }[] = [];
const forms = (): Seen[] => told.filter(({ kind }) => kind === 'form-seen').map(({ data }) => data as Seen);

/** Watches the page for a while and hands over what was told. */
async function read(html: string, ofChat: (path: readonly Element[]) => boolean = () => false): Promise<Seen[]> {
  document.body.innerHTML = html;
  told = [];
  stop = startForms({ window: window as never, emit: (kind, data) => void told.push({ kind, data }), detectLanguage: async () => 'fr', ofChat, sight, trusts: () => true }).stop;
  await vi.advanceTimersByTimeAsync(3_000);
  return forms();
}
const one = async (html: string): Promise<Seen> => {
  const all = await read(html);
  expect(all).toHaveLength(1);
  return all[0]!;
};

beforeEach(() => { vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearInterval', 'performance', 'Date'] }); });
afterEach(() => { stop(); vi.useRealTimers(); document.body.innerHTML = ''; document.documentElement.removeAttribute('lang'); });

describe('which forms', () => {
  it.each([
    ['a contact form', '<form><label>E-mail <input type="email"></label><textarea></textarea></form>', 1],
    ['a field that its name alone tells', '<form><input type="text" name="votre_email"></form>', 1],
    ['a newsletter without a form', '<div><div><p>Newsletter</p><input type="email"><button>OK</button></div></div>', 1],
    ['an address without any button', '<div><input type="email"></div>', 0],
    ['a sign-in', '<form><input name="login"><input type="password"></form>', 1],
    ['a search', '<form role="search"><input type="text" name="name"></form>', 0],
    ['a search by its field', '<form><input type="search" name="q"></form>', 0],
    ['a filter', '<form><input type="checkbox"><select name="taille"><option>M</option></select><button>Filtrer</button></form>', 0],
    ['boxes of a banner', '<form><input type="checkbox" checked><button>Tout accepter</button></form>', 0],
    ['a form that is not shown', '<form style="display:none"><input type="email"></form>', 0],
    ['a trap for robots', '<form><input type="email" style="display:none"><input type="checkbox"></form>', 0],
    ['two forms', '<form><input type="email"></form><form><input type="tel"></form>', 2],
  ])('%s', async (_, html, count) => expect(await read(html)).toHaveLength(count));

  it('a chat’s own form is left to those who read chats', async () => {
    expect(await read('<div id="chat"><form><input type="email"></form></div>', (path) => path.some((element) => element.id === 'chat'))).toEqual([]);
  });
  it('in a frame of the same origin', async () => {
    const inner = document.implementation.createHTMLDocument();
    inner.body.innerHTML = '<form><input type="email"></form>';
    const frame = Object.defineProperty(document.createElement('iframe'), 'contentDocument', { value: inner });
    document.body.innerHTML = '';
    document.body.append(frame);
    expect(formLikely(document)).toBe(true);
  });
  it('is worth a look only where somebody may be asked', () => {
    document.body.innerHTML = '<form><input type="search"><input type="checkbox"></form>';
    expect(formLikely(document)).toBe(false);
    document.body.innerHTML = '<input name="EMAIL">';
    expect(formLikely(document)).toBe(true);
  });
});

describe('what the law asks a form to say', () => {
  const TOLD = `Les informations recueillies sont enregistrées dans un fichier. ${'Elles sont conservées trois ans à compter du dernier contact avec notre service. '.repeat(12)}`;
  it('may stand after it, long as it is', async () => {
    expect((await one(`<main><form><input type="email"></form><p>${TOLD}</p></main>`)).says).toContain('Les informations recueillies sont enregistrées dans un fichier.');
  });
  it('is no article that follows', async () => {
    expect((await one(`<main><form><input type="email"></form><p>${'Utilisez cette lettre pour vos offres. '.repeat(30)}</p></main>`)).says).toEqual([]);
  });
});

describe('fields', () => {
  const field = async (html: string) => (await one(`<form>${html}</form>`)).fields[0]!;
  it.each([
    ['a label around', '<label>E-mail * <input type="email" required></label>', { words: 'E-mail *', required: true, beside: '' }],
    ['a label for it', '<label for="e">E-mail</label><input id="e" type="email" aria-required="true">', { words: 'E-mail', required: true }],
    ['a mark beside the label', '<div><label for="e">E-mail</label> <span>(facultatif)</span><input id="e" type="email"></div>', { words: 'E-mail', beside: '(facultatif)', required: false }],
    ['no label, words in the cell before', '<table><tr><td>E-mail *</td><td><input type="email"></td></tr></table>', { words: 'E-mail *' }],
    ['a description', '<div><label for="e">E-mail</label><input id="e" type="email" aria-describedby="d"></div><p id="d">obligatoire</p>', { words: 'E-mail', beside: 'obligatoire' }],
    ['only what it shows while empty', '<input type="email" placeholder="Votre e-mail *" autocomplete="email" name="mail">', { words: '', hint: 'Votre e-mail *', autocomplete: 'email', name: 'mail' }],
    ['a message of error that is not shown', '<div><label for="e">E-mail</label><input id="e" type="email"><span style="display:none">obligatoire</span></div>', { words: 'E-mail', beside: '' }],
    ['a picture beside the label', '<label for="e">E-mail <img src="a.png"></label><input id="e" type="email">', { words: 'E-mail', drawn: true }],
    ['a picture that says what it is', '<label for="e">E-mail <img src="a.png" alt="obligatoire"></label><input id="e" type="email">', { words: 'E-mail obligatoire' }],
    ['an empty option says what is asked', '<select name="address"><option value="">Adresse *</option><option selected>Domicile</option></select>', { hint: 'Adresse *' }],
  ])('%s', async (_, html, expected) => expect(await field(html)).toMatchObject(expected));
  it('a mark that a style draws', async () => {
    document.head.innerHTML = '<style>.req::after { content: " *" } .icon::before { content: "\\e001" } .grow::after { content: "Dupont" }</style>';
    const real = window.getComputedStyle.bind(window);
    // happy-dom computes no pseudo-elements.
    const spy = vi.spyOn(globalThis, 'getComputedStyle').mockImplementation(((element: Element, which?: string) => (which === undefined ? real(element)
      : { content: which === '::after' && element.className === 'req' ? '" *"' : which === '::after' && element.className === 'grow' ? '"Dupont"' : 'none', backgroundImage: 'none' })) as never);
    const seen = await one('<form><label class="req" for="a">E-mail</label><input id="a" type="email"><label class="grow" for="b">Nom</label><input id="b" name="nom"></form>');
    spy.mockRestore();
    expect(seen.fields.map(({ words, drawn }) => [words, drawn])).toEqual([['E-mail *', false], ['Nom', true]]);
  });
});

describe('boxes', () => {
  const box = async (html: string) => (await one(`<form><input type="email">${html}</form>`)).boxes[0]!;
  it.each([
    ['ticked in the markup', '<label><input type="checkbox" checked> Newsletter</label>', { words: 'Newsletter', ticked: 'markup', inside: true }],
    ['not ticked', '<input type="checkbox" id="n"><label for="n">Newsletter</label>', { words: 'Newsletter', ticked: 'no' }],
    ['labelled by what stands after it', '<p><input type="checkbox" required> Recevoir la newsletter</p>', { words: 'Recevoir la newsletter', required: true }],
    ['drawn', '<div role="checkbox" aria-checked="true">Newsletter</div>', { words: '', ticked: 'state' }],
    ['one answer of a question', '<fieldset><legend>Recevoir nos offres ?</legend><label><input type="radio" name="o" checked>Oui</label><label><input type="radio" name="o">Non</label></fieldset>', { type: 'radio', words: 'Oui', question: 'Recevoir nos offres ?', ticked: 'markup' }],
    ['hidden, its label shown', '<input type="checkbox" id="n" style="display:none"><label for="n">Newsletter</label>', { words: 'Newsletter' }],
  ])('%s', async (_, html, expected) => expect(await box(html)).toMatchObject(expected));
  it('ticked by a script, or by a browser that restores a form', async () => {
    document.body.innerHTML = '';
    const plan = read('<form><input type="email"><label><input type="checkbox"> Newsletter</label></form>');
    document.querySelector<HTMLInputElement>('[type=checkbox]')!.checked = true;
    expect((await plan)[0]!.boxes[0]!.ticked).toBe('no');
  });
  it('as it first stood, whatever the visitor does then', async () => {
    await read('<form><input type="email"><label><input type="checkbox"> Newsletter</label></form>');
    document.querySelector<HTMLInputElement>('[type=checkbox]')!.checked = true;
    document.querySelector('form')!.insertAdjacentHTML('beforeend', '<p>Vos données sont utilisées pour répondre.</p>');
    await vi.advanceTimersByTimeAsync(3_000);
    expect(forms().map(({ boxes, says }) => [boxes[0]!.ticked, says.length])).toEqual([['no', 0], ['no', 1]]);
  });
  it('by its state alone', async () => {
    document.body.innerHTML = '<form><input type="email"><label><input type="checkbox"> Newsletter</label></form>';
    document.querySelector<HTMLInputElement>('[type=checkbox]')!.checked = true;
    told = [];
    stop = startForms({ window: window as never, emit: (kind, data) => void told.push({ kind, data }), detectLanguage: async () => 'fr', ofChat: () => false, sight, trusts: () => true }).stop;
    await vi.advanceTimersByTimeAsync(100);
    expect(forms()[0]!.boxes[0]!.ticked).toBe('state');
  });
  it('beside its form', async () => {
    expect((await one('<div><form><input type="email"></form><label><input type="checkbox" checked> Newsletter</label></div>')).boxes).toMatchObject([{ words: 'Newsletter', inside: false, ticked: 'markup' }]);
  });
});

describe('around it', () => {
  it('heading, buttons, sentences about data, links; nothing else', async () => {
    document.documentElement.lang = 'fr-FR';
    const seen = await one(`<section><h2>Restons en contact</h2><form action="/go" method="POST"><input type="email"><button>Je m’inscris</button><button type="button" aria-haspopup="listbox">France</button></form>
      <p>Merci Jean ! Vos données servent à vous envoyer notre lettre. <a href="/privacy">Politique de confidentialité</a> <a href="mailto:dpo@shop.example">écrire</a></p></section>`);
    expect(seen).toMatchObject({ heading: 'Restons en contact', method: 'post', buttons: ['Je m’inscris'], language: 'fr', pageLanguage: 'fr', prefilled: false, cut: false });
    expect(seen.says).toEqual(['Vos données servent à vous envoyer notre lettre.', 'Politique de confidentialité écrire']);
    expect(seen.links.map(({ words }) => words)).toEqual(['Politique de confidentialité']);
  });
  it('words that are folded away are said to be there, and not read', async () => {
    const seen = await one('<form><input type="email"><div style="display:none">Vos données personnelles</div></form>');
    expect([seen.folded, seen.says]).toEqual([true, []]);
  });
  it('a whole page is not what stands around a form', async () => {
    const seen = await one(`<div><p>${'Un long texte. '.repeat(200)}Vos données sont précieuses.</p><div><form><input type="email"></form></div></div>`);
    expect(seen.says).toEqual([]);
  });
  it('what stands before one of two forms is not the other’s', async () => {
    const all = await read('<div><p>Vos données</p><div><form><input type="email"></form></div><div><form><input type="tel"></form></div></div>');
    expect(all.map(({ says }) => says)).toEqual([['Vos données'], []]);
  });
});

describe('what is typed never gets out', () => {
  const SECRET = 'Zanzibarois';
  const quiet = () => expect(JSON.stringify(told).toLowerCase()).not.toContain(SECRET.toLowerCase());
  it('values, restored values, options, text that was written into a page', async () => {
    document.body.innerHTML = '';
    const plan = read(`<form><label>E-mail<input type="email"></label><label>Nom <input name="nom"></label><textarea name="message">${SECRET}</textarea>
      <label>Pays <select name="address"><option>${SECRET}</option></select></label><div contenteditable="true">${SECRET} données</div><div role="combobox">${SECRET}</div>
      <p role="status">${SECRET}, vos données</p><output>${SECRET}</output><div><span>${SECRET}</span><input role="combobox" name="address"></div><input type="hidden" name="mail" value="${SECRET}"></form>`);
    document.querySelector<HTMLInputElement>('[name=nom]')!.value = SECRET;
    expect(await plan).not.toEqual([]);
    quiet();
  });
  it('what was written or picked in places that are no fields', async () => {
    const seen = await one(`<form><input type="email"><div contenteditable="true">${SECRET}, vos données</div><output>${SECRET}, vos données</output><div role="combobox">${SECRET}, vos données</div>
      <p role="status">${SECRET}, vos données</p><button type="button" aria-haspopup="listbox">${SECRET}, vos données</button><p>Vos données restent ici.</p></form>`);
    expect(seen).toMatchObject({ prefilled: false, says: ['Vos données restent ici.'] });
    quiet();
  });
  it('what a page repeats of it', async () => {
    document.body.innerHTML = '';
    const plan = read(`<section><h2>Bonjour ${SECRET}</h2><form><label>${SECRET}, votre e-mail <input type="email"></label><input name="nom"><label><input type="checkbox">${SECRET} veut la newsletter</label><button>Inscrire ${SECRET}</button></form><p>Vos données, ${SECRET}</p></section>`);
    document.querySelector<HTMLInputElement>('[name=nom]')!.value = `Jean ${SECRET}`;
    await plan;
    expect(forms().at(-1)!.says).toEqual(['Vos données, …']);
    expect(JSON.stringify(forms().at(-1))).not.toContain(SECRET);
  });
  it('a form that knows its visitor: nothing around it is read', async () => {
    const seen = await one(`<section><h2>Bonjour ${SECRET}</h2><form><input type="email" value="a@b.example"></form><p>Vos données, ${SECRET}</p></section>`);
    expect(seen).toMatchObject({ prefilled: true, heading: null, says: [] });
    quiet();
  });
  it('what is the visitor’s own in an order: stored addresses and cards, a greeting, whoever is signed in', async () => {
    const seen = await one(`<section><h2>Bonjour ${SECRET}</h2><form><label>Téléphone <input type="tel"></label>
      <label><input type="radio" name="a" checked> ${SECRET}, rue des Lilas, Paris</label><label><input type="radio" name="a"> Autre adresse</label>
      <label><input type="checkbox"> ${SECRET}, 3 rue des Lilas, 75011</label><label><input type="radio" name="n" value="1"> Oui, volontiers</label><label><input type="checkbox"> Je veux la newsletter</label>
      <p>Connecté en tant que <a href="/p/12">${SECRET}</a></p><a href="/vie-privee">Vie privée</a><button>Continuer en tant que ${SECRET}</button><button>Payer</button></form></section>`);
    expect(seen.boxes.map(({ words }) => words)).toEqual(['', '', '', 'Oui, volontiers', 'Je veux la newsletter']);
    expect(seen).toMatchObject({ heading: null, buttons: ['Payer'], links: [{ words: 'Vie privée' }] });
    quiet();
  });
  it('in a form that comes filled in, labels of boxes too', async () => {
    const seen = await one(`<form><input type="email" value="a@b.example"><label><input type="checkbox"> ${SECRET}</label><label><input type="checkbox" checked> Rester connecté</label></form>`);
    expect(seen.boxes.map(({ words }) => words)).toEqual(['', 'Rester connecté']);
    quiet();
  });
  it('from the first key on nothing is read, and what stood then is', async () => {
    document.body.innerHTML = '';
    told = [];
    stop = startForms({ window: window as never, emit: (kind, data) => void told.push({ kind, data }), detectLanguage: async () => null, ofChat: () => false, sight, trusts: () => true }).stop;
    document.body.innerHTML = '<form><input type="email"></form>';
    document.querySelector('input')!.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true, composed: true }));
    await vi.advanceTimersByTimeAsync(0);
    expect(forms()).toHaveLength(1);
    document.body.innerHTML = `<form><label>${SECRET}<input type="email"></label></form>`;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(forms()).toHaveLength(1);
    quiet();
  });
  it.each([['a tick', '<input type="checkbox">', 'input', ''], ['moving on', '<input type="email">', 'keydown', 'Tab']])('%s is no text', async (_, html, type, key) => {
    await read(`<form><input type="tel">${html}</form>`);
    document.querySelectorAll('input')[1]!.dispatchEvent(type === 'input' ? new Event('input', { bubbles: true, composed: true }) : new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    document.body.insertAdjacentHTML('beforeend', '<form><input type="email"></form>');
    await vi.advanceTimersByTimeAsync(3_000);
    expect(forms().length).toBeGreaterThan(1);
  });
});

describe('hostile pages', () => {
  it('ten thousand forms, ten thousand fields', async () => {
    const started = process.hrtime.bigint();
    expect((await read('<form><input type="email"></form>'.repeat(2_000))).length).toBeLessThanOrEqual(20);
    stop();
    const [seen] = await read(`<form>${'<input type="email"><input type="checkbox">'.repeat(3_000)}</form>`);
    expect([seen!.fields.length, seen!.boxes.length, seen!.cut]).toEqual([60, 40, true]);
    expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(20_000);
  });
  it.each(['querySelectorAll', 'parentElement', 'childNodes', 'getAttribute', 'elements', 'action', 'closest', 'hasAttribute', 'textContent', 'ownerDocument', 'nodeType'])('a field named %s', async (name) => {
    const seen = await read(`<form action="/go"><input name="${name}"><label>E-mail <input type="email"></label></form>`);
    expect(seen.length + told.filter(({ kind }) => kind === 'hole').length).toBeGreaterThan(0);
  });
  it('a member that is gone hides its own form and no other, and is said', async () => {
    document.body.innerHTML = '<form id="bad"><input type="email"></form><form><input type="tel"></form>';
    const bad = document.querySelector('#bad')!;
    told = [];
    stop = startForms({ window: window as never, emit: (kind, data) => void told.push({ kind, data }), detectLanguage: async () => null, ofChat: () => false,
      sight: { ...sight, shows: (element) => { if (bad.contains(element)) throw new TypeError('gone'); return 'words'; } }, trusts: () => true }).stop;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(forms().map(({ fields }) => fields[0]!.type)).toEqual(['tel']);
    expect(told.filter(({ kind }) => kind === 'hole')).toHaveLength(1);
  });
  it('a form that changes for ever is told three times', async () => {
    await read('<form><input type="email"></form>');
    for (let at = 0; at < 20; at++) {
      document.querySelector('form')!.insertAdjacentHTML('beforeend', `<p>Vos données ${at}</p>`);
      await vi.advanceTimersByTimeAsync(2_000);
    }
    expect(forms()).toHaveLength(3);
  });
  it('a page that comes back from the browser’s cache tells again what stood', async () => {
    await read('<form><input type="email"></form>');
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(forms()).toHaveLength(2);
  });
});
