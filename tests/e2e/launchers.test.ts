import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { sendHtml, sendScript, pathOf } from '../../lib/node/serve.ts';
import type { Handler, Routes } from '../support/hosts.ts';
import { pause, startProduct, type Product, type Recorded } from './product.ts';

/**
 * A chat nobody has a rule for, in every material a launcher is made of, opened in every way. Each writes
 * `qui_avant` when the page loads and `qui_apres` when it opens: the first is before, the second is not.
 * Every visit has a window and a host of its own, and some go on at once.
 */
const CHAT = 'chat.inconnu.example';

const CODE = `
const save = (name) => { document.cookie = name + '=' + crypto.randomUUID() + '; Path=/; Max-Age=86400'; };
save('qui_avant');
const PANEL = 'position:fixed;right:20px;bottom:90px;width:340px;height:420px;background:#fff;border:1px solid #888';
const BUBBLE = 'position:fixed;right:20px;bottom:20px;width:60px;height:60px;border-radius:30px;background:#36c;color:#fff';
const insides = '<p>Bonjour, comment pouvons-nous vous aider ?</p><textarea placeholder="Votre message"></textarea>';
function build(root, tag) {
  const doc = root.ownerDocument || root;
  const launcher = doc.createElement(tag);
  if (tag === 'div') { launcher.setAttribute('role', 'button'); launcher.tabIndex = 0; }
  launcher.id = 'lanceur'; launcher.setAttribute('aria-label', 'Ouvrir le chat'); launcher.textContent = '?'; launcher.style.cssText = BUBBLE;
  const panel = doc.createElement('div');
  panel.id = 'panneau'; panel.style.cssText = PANEL + ';display:none'; panel.innerHTML = insides;
  root.append(panel, launcher);
  const show = () => { if (panel.style.display === 'none') { panel.style.display = 'block'; save('qui_apres'); } else panel.style.display = 'none'; };
  return { launcher, panel, show };
}
const host = (mode) => { const h = document.createElement('inconnu-chat'); document.body.append(h); return h.attachShadow({ mode }); };
window.chat = { build, host, save, insides, PANEL, BUBBLE };
`;

/** The body's script: what this page is made of. */
const PAGES: Readonly<Record<string, string>> = {
  element: `const c = chat.build(document.body, 'button'); c.launcher.onclick = c.show;`,
  div: `const c = chat.build(document.body, 'div'); c.launcher.onclick = c.show; c.launcher.onkeydown = (e) => { if (e.key === 'Enter' || e.key === ' ') c.show(); };`,
  swallow: `const c = chat.build(document.body, 'button'); c.launcher.onkeydown = (e) => { if (e.key === 'Enter') { e.preventDefault(); c.show(); } };`,
  press: `const c = chat.build(document.body, 'button'); c.launcher.onpointerdown = c.show;`,
  open: `const r = chat.host('open'); const c = chat.build(r, 'button'); c.launcher.onclick = c.show;`,
  closed: `const r = chat.host('closed'); const c = chat.build(r, 'div'); c.launcher.onclick = c.show; c.launcher.onkeydown = (e) => { if (e.key === ' ') c.show(); }; window.focusLauncher = () => c.launcher.focus();`,
  blank: `const f = document.createElement('iframe'); f.title = 'Chat'; f.id = 'cadre'; f.style.cssText = chat.BUBBLE + ';border:0'; document.body.append(f);
    const d = f.contentDocument; d.body.style.margin = '0'; const b = d.createElement('button'); b.id = 'lanceur'; b.textContent = 'Chat'; b.style.cssText = 'width:60px;height:60px'; d.body.append(b);
    const p = document.createElement('div'); p.id = 'panneau'; p.style.cssText = chat.PANEL + ';display:none'; p.innerHTML = chat.insides; document.body.append(p);
    b.onclick = () => { p.style.display = 'block'; chat.save('qui_apres'); };`,
  srcdoc: `const p = document.createElement('div'); p.id = 'panneau'; p.style.cssText = chat.PANEL + ';display:none'; p.innerHTML = chat.insides; document.body.append(p);
    window.ouvrir = () => { p.style.display = 'block'; chat.save('qui_apres'); };
    const f = document.createElement('iframe'); f.title = 'Chat'; f.id = 'cadre'; f.style.cssText = chat.BUBBLE + ';border:0'; f.srcdoc = '<body style="margin:0"><button id="lanceur" style="width:60px;height:60px" onclick="parent.ouvrir()">Chat</button>'; document.body.append(f);`,
  cross: `const f = document.createElement('iframe'); f.title = 'Chat'; f.id = 'cadre'; f.style.cssText = chat.BUBBLE + ';border:0'; f.src = 'https://${CHAT}/lanceur'; document.body.append(f);
    addEventListener('message', (e) => { if (e.data !== 'ouvrir') return; const p = document.createElement('iframe'); p.id = 'panneau'; p.title = 'Messages'; p.style.cssText = chat.PANEL; p.src = 'https://${CHAT}/panneau'; document.body.append(p); chat.save('qui_apres'); });`,
  own: `const c = chat.build(document.body, 'button'); document.querySelector('#discuter').onclick = c.show;`,
  ownPress: `const c = chat.build(document.body, 'button'); document.querySelector('#discuter').onmousedown = c.show;`,
  question: `const c = chat.build(document.body, 'button'); document.querySelector('#question').onkeydown = (e) => { if (e.key === 'Enter') c.show(); };`,
  late: `setTimeout(() => { const c = chat.build(document.body, 'button'); c.launcher.onclick = c.show; }, 1800);`,
  covered: `const c = chat.build(document.body, 'button'); c.launcher.onclick = c.show; const v = document.createElement('div'); v.id = 'voile'; v.style.cssText = 'position:fixed;inset:0;background:#0008;z-index:9'; v.onclick = () => v.remove(); document.body.append(v);`,
  timer: `const c = chat.build(document.body, 'button'); setTimeout(c.show, 1500);`,
  scripted: `const c = chat.build(document.body, 'button'); c.launcher.onclick = c.show; setTimeout(() => c.launcher.click(), 1500);`,
  menu: `const c = chat.build(document.body, 'button'); document.querySelector('#menu').onclick = () => setTimeout(c.show, 300);`,
};

const page = (script: string): string => `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Boutique</title><body>
<h1>Boutique</h1><button id="menu">Menu</button> <button id="discuter">Discuter avec nous</button> <input id="question" placeholder="Posez votre question"> <a id="suite" href="/suite">Suite</a>
<script src="https://${CHAT}/chat.js"></script><script src="https://${CHAT}/page.js?${script}"></script></body></html>`;
const shop: Handler = (req, res) => {
  const name = (req.headers.host ?? '').split('-')[1]!;
  if (pathOf(req) === '/favicon.ico') return void res.writeHead(204).end();
  sendHtml(res, page(name));
};
const vendor: Handler = (req, res) => {
  if (pathOf(req) === '/chat.js') return sendScript(res, CODE);
  if (pathOf(req) === '/page.js') return sendScript(res, `{ ${Object.entries(PAGES).find(([name]) => name.toLowerCase() === new URL(req.url!, 'https://x.example').search.slice(1))?.[1] ?? ''} }`);
  if (pathOf(req) === '/lanceur') return sendHtml(res, `<body style="margin:0"><button id="lanceur" style="width:60px;height:60px" onclick="parent.postMessage('ouvrir','*')">Chat</button>`);
  return sendHtml(res, `<body><p>Bonjour</p><textarea placeholder="Votre message"></textarea><script>localStorage.setItem('fil', crypto.randomUUID())</script>`);
};
/** One page may be visited often, each time as another site: nothing is left of the last visit. */
const MOST_VISITS = 5;
const hostOf = (name: string, nth: number): string => `www.boutique-${name.toLowerCase()}-${nth}.example`;
const routes: Routes = { [CHAT]: vendor, ...Object.fromEntries(Object.keys(PAGES).flatMap((name) => Array.from({ length: MOST_VISITS }, (_, nth) => [hostOf(name, nth), shop]))) };
const visits = new Map<string, number>();

let product: Product;
beforeAll(async () => { product = await startProduct(routes); });
afterAll(async () => { await product?.close(); });

const inFrame = async (visited: Page, act: 'click' | 'focus'): Promise<void> => {
  const frame = (await (await visited.waitForSelector('#cadre'))!.contentFrame())!;
  const button = (await frame.waitForSelector('#lanceur'))!;
  await button[act]();
};
const press = (key: 'Enter' | 'Space') => async (visited: Page): Promise<void> => { await visited.focus('#lanceur'); await visited.keyboard.press(key); };
const WAYS: readonly [string, string, (visited: Page) => Promise<void>][] = [
  ['a click on an element', 'element', (visited) => visited.click('#lanceur')],
  ['Enter on a native button', 'element', press('Enter')],
  ['Enter on a button that swallows the click', 'swallow', press('Enter')],
  ['Enter on a scripted control', 'div', press('Enter')],
  ['Space on a scripted control', 'div', press('Space')],
  ['a press, before the click', 'press', (visited) => visited.click('#lanceur', { delay: 700 })],
  ['a click in an open shadow root', 'open', (visited) => visited.mouse.click(1280 - 50, 800 - 50)],
  ['a click in a closed shadow root', 'closed', (visited) => visited.mouse.click(1280 - 50, 800 - 50)],
  ['a key in a closed shadow root', 'closed', async (visited) => { await visited.evaluate('focusLauncher()'); await visited.keyboard.press('Space'); }],
  ['a click in a blank frame', 'blank', (visited) => inFrame(visited, 'click')],
  ['a key in a srcdoc frame', 'srcdoc', async (visited) => { await inFrame(visited, 'focus'); await visited.keyboard.press('Enter'); }],
  ['a click in a frame of another site', 'cross', (visited) => inFrame(visited, 'click')],
  ['the page’s own button', 'own', (visited) => visited.click('#discuter')],
  ['the page’s own button, on the press', 'ownPress', (visited) => visited.click('#discuter', { delay: 700 })],
  ['a launcher that came late', 'late', async (visited) => { await visited.waitForSelector('#lanceur'); await pause(800); await visited.click('#lanceur'); }],
  ['a launcher that was covered', 'covered', async (visited) => { await visited.mouse.click(300, 300); await pause(1_300); await visited.click('#lanceur'); }],
];

const FRAMED = ['blank', 'srcdoc', 'cross'];

const visit = async (name: string, act: (visited: Page) => Promise<void>): Promise<Recorded> => {
  const nth = visits.get(name) ?? 0;
  visits.set(name, nth + 1);
  const visited = await product.openWindow(`https://${hostOf(name, nth)}/`);
  await pause(1_200);
  await act(visited);
  await pause(1_500);
  await visited.close();
  return product.visit(hostOf(name, nth));
};
const phaseOf = (recorded: Recorded, name: string): string | undefined => {
  const phase = recorded.facts.storage.find((row) => row.name === name)?.writes[0]?.phase;
  return phase && `${phase.chat}${phase.clear ? '' : ', perhaps'}`;
};

describe.concurrent('opened by the visitor', () => {
  it.each(WAYS)('%s', { timeout: 60_000 }, async (_how, name, act) => {
    const recorded = await visit(name, act);
    const story = recorded.entries.filter(({ kind }) => ['gesture', 'widget-seen', 'cookie-write'].includes(kind)).map((e) => `${e.n} ${e.kind} ${JSON.stringify(e.data).slice(0, 120)}`).join('\n');
    expect(recorded.facts.widgets, story).toHaveLength(1);
    expect(recorded.facts.widgets[0], story).toMatchObject({ openedBy: 'visitor', autoOpenedAt: null, foundBy: 'shape' });
    expect(phaseOf(recorded, 'qui_avant'), story).toBe('closed');
    // Written in the top document within 5 ms of a click in a frame's: two clocks cannot tell, and then nobody is accused.
    expect(['opened', ...(FRAMED.includes(name) ? ['opened, perhaps'] : [])], story).toContain(phaseOf(recorded, 'qui_apres'));
    expect(recorded.facts.storage.find((row) => row.name === 'qui_apres'), JSON.stringify([recorded.facts.widgets, recorded.facts.storage])).toMatchObject({ vendor: `unknown:${CHAT}` });
  });
});

describe.concurrent('not opened by the visitor', () => {
  it.each([['by a timer', 'timer'], ['by a script’s click', 'scripted']])('%s: by itself', { timeout: 60_000 }, async (_how, name) => {
    const recorded = await visit(name, async () => pause(1_800));
    expect(recorded.facts.widgets[0]).toMatchObject({ openedBy: 'page', unclear: false });
    expect(phaseOf(recorded, 'qui_apres')).toMatch(/^(closed|auto-opened)$/);
  });
  it.each([
    ['right after a click on a menu', 'menu', (visited: Page) => visited.click('#menu')],
    ['upon a question put into a box of the page', 'question', async (visited: Page) => { await visited.type('#question', 'livrez-vous ?'); await visited.keyboard.press('Enter'); }],
  ] as const)('%s: nobody can tell, nobody is accused', { timeout: 60_000 }, async (_how, name, act) => {
    const recorded = await visit(name, act);
    expect(recorded.facts.widgets[0]?.openedBy).not.toBe('page');
    expect(phaseOf(recorded, 'qui_apres')).not.toBe('closed');
    expect(recorded.outcome('chat-auto-open-not-activation')).not.toBe('fail');
  });
  it('closed and opened again, and a second page: what was opened stays opened', { timeout: 60_000 }, async () => {
    const recorded = await visit('element', async (visited) => {
      for (let i = 0; i < 3; i++) { await visited.click('#lanceur'); await pause(700); }
      await visited.click('#lanceur');
      await Promise.all([visited.waitForNavigation(), visited.click('#suite')]);
      await pause(1_000);
    });
    const phases = recorded.facts.storage.filter((row) => row.name === 'qui_avant').flatMap((row) => row.writes.map(({ phase }) => phase.chat));
    expect(phases).toEqual(['closed', 'opened']);
    expect(recorded.facts.widgets[0]).toMatchObject({ openedBy: 'visitor', autoOpenedAt: null });
  });
});
