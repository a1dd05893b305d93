import { readFileSync } from 'node:fs';
import { WebSocketServer } from 'ws';
import type { WidgetSite } from '../site.ts';
import type { Handler, Route } from '../../support/hosts.ts';
import { shop } from '../shop.ts';
import { bodyOf, cors, pathOf, sendHtml, sendJson, sendMissing, sendNothing, sendPackageFile } from '../../../lib/node/serve.ts';

/**
 * @rocket.chat/livechat, the whole application in a frame of another site (a workspace of Rocket.Chat's own
 * cloud), with the snippet that the workspace hands out. The mock answers its REST interface and its DDP socket.
 */
const HOST = 'faiencerie.rocket.chat';
const INDEX = readFileSync(new URL('../../../node_modules/@rocket.chat/livechat/build/index.html', import.meta.url), 'utf8');

const snippet = (then: string): string => `
<script type="text/javascript">
(function (w, d, s, u) {
  w.RocketChat = function (c) { w.RocketChat._.push(c) }; w.RocketChat._ = []; w.RocketChat.url = u;
  var h = d.getElementsByTagName(s)[0], j = d.createElement(s);
  j.async = true; j.src = 'https://${HOST}/livechat/rocketchat-livechat.min.js?_=201903270000';
  h.parentNode.insertBefore(j, h);
})(window, document, 'script', 'https://${HOST}/livechat');
${then}
</script>`;

const CONFIG = {
  enabled: true, online: true, triggers: [], departments: [], resources: {}, customFields: [],
  settings: { registrationForm: false, displayOfflineForm: true, fileUpload: false, language: 'fr', historyMonitorType: 'url', showConnecting: false, limitTextLength: false },
  theme: { title: 'La Petite Faïencerie', color: '#7a4a2b', offlineTitle: 'Absents', offlineColor: '#666666' },
  messages: {},
};

const visitor = { _id: 'vQ3k7m2p9s', username: 'guest-1', name: 'Visiteur', status: 'online' };
const room = { _id: 'rT5w8x1z4c', t: 'l', msgs: 0, open: true, u: visitor, servedBy: null };

const rest: Handler = cors(async (req, res) => {
  const call = pathOf(req).replace('/api/v1/livechat/', '').split('/')[0];
  if (call === 'config') return sendJson(res, { success: true, config: CONFIG });
  if (call === 'visitor') return sendJson(res, { success: true, visitor: { ...visitor, token: (JSON.parse((await bodyOf(req)) || '{}') as { visitor?: { token: string } }).visitor?.token } });
  if (call === 'room') return sendJson(res, { success: true, newRoom: true, room });
  if (call === 'messages.history') return sendJson(res, { success: true, messages: [] });
  if (call === 'message') {
    const said = JSON.parse((await bodyOf(req)) || '{}') as { msg?: string };
    return sendJson(res, { success: true, message: { _id: 'mA1', rid: room._id, msg: said.msg, ts: new Date(0).toISOString(), u: visitor } });
  }
  return sendJson(res, { success: true });
});

function server(): Route {
  const sockets = new WebSocketServer({ noServer: true });
  sockets.on('connection', (socket) => socket.on('message', (raw) => {
    const said = JSON.parse(String(raw)) as { msg: string; id?: string };
    if (said.msg === 'connect') socket.send(JSON.stringify({ msg: 'connected', session: 's1' }));
    if (said.msg === 'ping') socket.send(JSON.stringify({ msg: 'pong' }));
    if (said.msg === 'sub') socket.send(JSON.stringify({ msg: 'ready', subs: [said.id] }));
    if (said.msg === 'method') socket.send(JSON.stringify({ msg: 'result', id: said.id, result: {} }));
  }));
  return {
    upgrade: (req, socket, head) => sockets.handleUpgrade(req, socket, head, (client) => sockets.emit('connection', client, req)),
    request: (req, res) => {
      const path = pathOf(req);
      if (path.startsWith('/api/')) return rest(req, res);
      // The server writes its own address into the application's page.
      if (path === '/livechat') return sendHtml(res, INDEX.replace('<head>', `<head><script>SERVER_URL = 'https://${HOST}';</script>`));
      if (path.startsWith('/livechat/')) return sendPackageFile(res, '@rocket.chat/livechat', `build/${path.slice('/livechat/'.length)}`);
      if (path.startsWith('/avatar') || path === '/favicon.ico') return sendNothing(res);
      if (path === '/') return sendHtml(res, '<!doctype html><title>Rocket.Chat</title>');
      return sendMissing(res);
    },
  };
}

export const rocketChat: WidgetSite = {
  id: 'rocket-chat',
  vendor: 'rocket-chat',
  host: 'boutique-exemple.fr',
  variants: ['plain', 'auto-open', 'page-button', 'keyboard'],
  routes: (variant) => ({
    'boutique-exemple.fr': shop({
      end: snippet(variant === 'auto-open' ? 'RocketChat(function () { var chat = this; setTimeout(function () { chat.maximizeWidget(); }, 1500); });' : ''),
      ...(variant === 'page-button' ? { pageButton: 'RocketChat(function () { this.maximizeWidget(); })' } : {}),
    }),
    [HOST]: server(),
  }),
  launcher: { frame: `${HOST}/livechat`, selector: 'button[class*="button"], [class*="trigger"] button' },
  panel: { frame: `${HOST}/livechat`, selector: '[contenteditable], textarea' },
  messageBox: { frame: `${HOST}/livechat`, selector: '[contenteditable], textarea' },
};
