import { WebSocketServer } from 'ws';
import type { Handler, Route, Routes } from '../support/hosts.ts';
import { bodyOf, cors, sendHtml, sendMissing, sendNothing, sendScript, pathOf } from '../../lib/node/serve.ts';
import { shopHtml } from './shop.ts';
import { CLIENT, CRISP, tag } from './replica.ts';

/**
 * Chats that send, or do not send, what is typed in them before it is sent. Most are Crisp's bubble and panel in a
 * shop, with one script of the vendor's that does the rest, where `field` is the box and `panel` what holds it.
 */
export interface Preview {
  readonly id: string;
  /** The vendor's script, where the field stands. */
  readonly script: string;
  /** The field stands in a frame: of the vendor's, or of a vendor that no rule knows. */
  readonly frame?: 'vendor' | 'stranger';
  /** The widget lies in a closed shadow root, and takes the focus by itself when it opens. */
  readonly closed?: true;
  /** Runs in the page before anything else of the page. */
  readonly first?: string;
}

const API = 'https://client.relay.crisp.chat';
const WIRE = 'var socket = new WebSocket("wss://client.relay.crisp.chat/ws");';
const POST = (body: string): string => `fetch("${API}/collect", { method: "POST", body: ${body} })`;
const ON_INPUT = (act: string): string => `field.addEventListener("input", function () { ${act} });`;
const SENDS = `var deliver = function () { var words = field.value; field.value = ''; if (words) ${POST('JSON.stringify({ message: words })')}; };
field.addEventListener("keydown", function (e) { if (e.key === "Enter") { e.preventDefault(); deliver(); } }); panel.querySelector('button').addEventListener("click", deliver);`;

export const previews: readonly Preview[] = [
  { id: 'fetch', script: ON_INPUT(POST('JSON.stringify({ event: "message:compose", preview: field.value })')) },
  { id: 'websocket', script: WIRE + ON_INPUT('socket.send("42" + JSON.stringify(["compose", JSON.stringify({ text: field.value })]))') },
  { id: 'xhr', script: ON_INPUT(`var x = new XMLHttpRequest(); x.open("POST", "${API}/xhr"); x.send(new URLSearchParams({ t: field.value }))`) },
  { id: 'other-frame', frame: 'vendor', script: WIRE + ON_INPUT('socket.send(JSON.stringify({ preview: field.value }))') },
  { id: 'stranger', frame: 'stranger', script: ON_INPUT(POST('JSON.stringify({ preview: field.value })')) },
  { id: 'closed', closed: true, script: ON_INPUT(POST('JSON.stringify({ preview: field.value })')) },
  { id: 'captured', first: 'window.early = { fetch: window.fetch, send: WebSocket.prototype.send };', script: WIRE + ON_INPUT('early.send.call(socket, JSON.stringify({ preview: field.value }))') },
  { id: 'poisoned', first: `window.learnt = []; var spy = function (owner, name) { var real = owner[name]; owner[name] = function () { learnt.push(name + ' ' + Array.prototype.join.call(arguments, ' ') + ' ' + (typeof this === 'string' ? this : '')); return real.apply(this, arguments); }; };
    spy(String.prototype, 'includes'); spy(String.prototype, 'indexOf'); spy(JSON, 'stringify'); spy(EventTarget.prototype, 'dispatchEvent'); spy(window, 'atob'); spy(String.prototype, 'normalize'); spy(Map.prototype, 'get'); spy(URLSearchParams.prototype, 'toString'); spy(String, 'fromCharCode'); spy(Blob.prototype, 'text');
    JSON.stringify({ a: 1 });`,
    script: ON_INPUT(POST('new URLSearchParams({ t: field.value })')) },
  { id: 'zipped', script: WIRE + ON_INPUT(`new Response(new Blob([JSON.stringify({ t: field.value, pad: crypto.randomUUID() })]).stream().pipeThrough(new CompressionStream("gzip"))).arrayBuffer().then(function (b) { socket.send(b); })`) },
  { id: 'signal', script: WIRE + ON_INPUT('socket.send(JSON.stringify({ event: "typing", at: Date.now() }))') },
  { id: 'after-send', script: `${SENDS} var kept = []; ${ON_INPUT('kept.push(field.value)')} panel.querySelector('button').addEventListener("click", function () { ${POST('JSON.stringify({ keys: kept })')}; });
    field.addEventListener("keydown", function (e) { if (e.key === "Enter") ${POST('JSON.stringify({ keys: kept })')}; });` },
  // Sends with the very event, heard before anybody who came later can hear it.
  { id: 'eager', script: `${SENDS} var kept = []; ${ON_INPUT('kept.push(field.value)')} var all = function () { if (kept.length) { ${POST('JSON.stringify({ keys: kept })')}; kept = []; } };
    addEventListener("keydown", function (e) { if (e.key === "Enter") all(); }, true); addEventListener("pointerdown", function (e) { if (e.target.textContent === "Envoyer") all(); }, true);` },
  { id: 'unrelated', script: `${SENDS} setInterval(function () { ${POST('JSON.stringify({ page: document.title, up: performance.now() })')}; }, 400);` },
];

/** ElevenLabs's element: launcher and panel in a root that the page cannot look into. */
const CLOSED = (preview: Preview): string => `customElements.define('elevenlabs-convai', class extends HTMLElement { connectedCallback() {
  var root = this.attachShadow({ mode: 'closed' }); this.setAttribute('style', FIXED + 'bottom:20px;width:60px;height:60px;display:block');
  var launcher = add(root, 'button', { type: 'button', 'aria-label': 'Ouvrir le chat', style: 'width:60px;height:60px;border:0;border-radius:50%;background:#1f6feb' }, '…');
  launcher.addEventListener('click', function () { var panel = add(root, 'div', { role: 'dialog', 'aria-label': 'Chat', style: PANEL }, PANEL_HTML), field = panel.querySelector('textarea'); ${preview.script}; field.focus(); }, { once: true });
} }); add(document.body, 'elevenlabs-convai', {});`;

/** A bubble and a framed panel of a vendor that nobody knows. */
const STRANGER = `var bubble = add(document.body, 'button', { id: 'bulle', type: 'button', 'aria-label': 'Ouvrir le chat', style: BUBBLE }, '…');
bubble.addEventListener('click', function () { add(document.body, 'iframe', { title: 'Chat', src: 'https://bulle-inconnue.net/panneau', style: PANEL }); }, { once: true });`;

const PANEL_SCRIPT = (preview: Preview): string => `(function () { var start = function (field, panel) { ${preview.script} };
${preview.frame === 'vendor' || preview.frame === 'stranger' ? "start(document.querySelector('textarea'), document.body);" : "var box = document.querySelector('#crisp-chatbox-chat'); start(box.querySelector('textarea'), box);"}
})();`;

const IN_FRAME = `var box = document.querySelector('#crisp-chatbox-chat'), f = document.createElement('iframe'); box.querySelector('textarea').remove(); f.src = 'https://game.crisp.chat/panneau'; f.style.cssText = 'width:340px;height:440px'; box.append(f);`;

export const hostOf = ({ id }: Preview): string => `${id}-exemple.fr`;

/** `received`: every body and address that reached the vendor, for the test that looks for the text on the other side. */
export function previewRoutes(received: string[]): Routes {
  const sockets = new WebSocketServer({ noServer: true });
  const take: Handler = cors(async (req, res) => { received.push(`${req.url} ${await bodyOf(req)}`); sendNothing(res); });
  const relay: Route = {
    request: take,
    upgrade: (req, socket, head) => sockets.handleUpgrade(req, socket, head, (wire) => wire.on('message', (message: Buffer) => received.push(message.toString('latin1')))),
  };
  const pageOf = (preview: Preview): Handler => (req, res) => {
    if (pathOf(req) !== '/') return sendMissing(res);
    return sendHtml(res, shopHtml({ ...(preview.first ? { head: `<script>${preview.first}</script>` } : {}), end: `<input id="recherche" type="search" aria-label="Rechercher">${tag('https://client.crisp.chat/l.js')}` }));
  };
  const loader: Handler = (req, res) => {
    const host = new URL(req.headers.referer ?? 'https://x/').hostname;
    const preview = previews.find((one) => hostOf(one) === host);
    if (!preview) return sendMissing(res);
    if (preview.closed || preview.frame === 'stranger') return sendScript(res, `(function () {${CLIENT}${preview.closed ? CLOSED(preview) : STRANGER}})();`);
    sendScript(res, `(function () {${CLIENT}${CRISP.replace('if (document.cookie', 'if (ID && document.cookie')}})();${preview.frame === 'vendor' ? IN_FRAME : PANEL_SCRIPT(preview)}`);
  };
  const framed = (kind: Preview['frame']): Handler => (req, res) => (pathOf(req) === '/panneau'
    ? sendHtml(res, `<!doctype html><html lang="fr"><meta charset="utf-8"><body style="margin:0;height:430px"><textarea aria-label="Votre message"></textarea><button type="button">Envoyer</button><script>${PANEL_SCRIPT(previews.find((one) => one.frame === kind)!)}</script>`)
    : sendMissing(res));
  return {
    ...Object.fromEntries(previews.map((preview) => [hostOf(preview), pageOf(preview)])),
    'client.crisp.chat': loader, 'client.relay.crisp.chat': relay, 'game.crisp.chat': framed('vendor'), 'bulle-inconnue.net': framed('stranger'),
  };
}
