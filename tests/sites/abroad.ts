import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Handler, Routes } from '../support/hosts.ts';
import { pathOf, sendHtml, sendMissing, sendNothing, sendScript } from '../../lib/node/serve.ts';
import { panelFrame, vendor } from './replica.ts';

/** Sites in other languages, one in three, and one on plain HTTP. Their notices are those of the labels, whole. */
export const ENGLISH = 'www.tidewater-notes.example';
export const GERMAN = 'www.toepferei-am-see.example';
export const PLAIN = 'www.vieux-port-exemple.example';
export const THREE = 'www.drei-laender-eck.example';

const notice = (file: string): string => readFileSync(path.resolve(import.meta.dirname, '../labels/notices', file), 'utf8');
const HEADERS = {
  'strict-transport-security': 'max-age=63072000; includeSubDomains', 'referrer-policy': 'strict-origin-when-cross-origin',
  'content-security-policy': "default-src 'self'; style-src 'self' 'unsafe-inline'; script-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'",
};

export const ENGLISH_NOTICE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Privacy policy – Tidewater</title></head><body><main><h1>Privacy policy</h1>
<p>Last updated: 3 September 2026.</p><h2>Who we are</h2><p>Tidewater Ltd, 4 Quay Street, Galway, Ireland, is the controller of your personal data. You can reach our data protection officer at dpo@tidewater-notes.example.</p>
<h2>Why we use your data, and on which legal basis</h2><ul><li>To provide your account and our service: performance of the contract. Kept until you delete your account, then for three years.</li><li>To answer your questions in our chat: our legitimate interest in helping people who write to us. Conversations are kept for 90 days, then deleted.</li><li>To measure the audience of our site: your consent. Cookies last 13 months at most.</li></ul>
<h2>Our chat</h2><p>The chat on this site is answered by an AI assistant. What you write is used to answer you and is not used to train AI models. It does not take decisions about you, and there is no automated decision-making or profiling with legal effects.</p>
<h2>Who receives your data</h2><p>Your data are seen by our staff and by our processors: our hosting provider in Ireland and our e-mail provider in France. We do not transfer personal data outside the European Economic Area.</p>
<h2>Cookies</h2><p>We use cookies to measure our audience, with your consent only; they last 13 months, and only we can read them. You can refuse them or change your mind at any time.</p>
<h2>Your rights</h2><p>You have the right of access to your data, to rectification, erasure, restriction of processing, data portability, and the right to object to processing based on our legitimate interests and, at any time and free of charge, to direct marketing. You may withdraw your consent at any time. To exercise your rights, write to dpo@tidewater-notes.example; we answer within one month.</p>
<p>You have the right to lodge a complaint with a supervisory authority, in Ireland the Data Protection Commission (www.dataprotection.ie).</p><h2>Mandatory data</h2><p>Fields marked with an asterisk are required: without them we cannot create your account. We collect data from you directly.</p></main></body></html>`;

interface Words { readonly lang: string; readonly title: string; readonly text: string; readonly foot: string; readonly chat?: string; readonly banner?: readonly [title: string, text: string, accept: string, refuse: string] | undefined }

const page = ({ lang, title, text, foot, chat = '', banner }: Words): string => `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>
<style>body{font:16px/1.5 sans-serif;margin:0 auto;max-width:50rem;padding:1rem}#b{position:fixed;left:0;right:0;bottom:0;background:#fff;border-top:1px solid #999;padding:1rem}#b button{font:600 16px sans-serif;width:170px;height:44px;border:0;background:#1a4d8f;color:#fff}
#chat,#chat-panel{z-index:9}#chat{position:fixed;right:20px;bottom:150px;width:60px;height:60px;border-radius:50%;border:0}#chat-panel{position:fixed;right:20px;bottom:220px;width:360px;height:420px;background:#fff;border:1px solid #999}[hidden]{display:none!important}</style></head>
<body><main><h1>${title}</h1>${text}</main><footer><p>${foot}</p></footer>${chat}
${banner ? `<div id="b" role="dialog" aria-label="Cookies"><h2>${banner[0]}</h2><p>${banner[1]}</p><button id="yes">${banner[2]}</button> <button id="no">${banner[3]}</button></div><script src="/banner.js"></script>` : ''}${chat ? '<script src="/chat.js"></script>' : ''}</body></html>`;

const site = (pages: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = HEADERS): Handler => (req, res) => {
  const at = pathOf(req);
  if (at === '/favicon.ico') return sendNothing(res);
  if (at === '/banner.js') return sendScript(res, "var b = document.getElementById('b'); if (localStorage.consent) b.hidden = true; ['yes', 'no'].forEach(function (id) { document.getElementById(id).addEventListener('click', function () { localStorage.consent = id; b.hidden = true; }); });");
  if (at === '/chat.js') return sendScript(res, "document.getElementById('chat').addEventListener('click', function () { document.getElementById('chat-panel').hidden = false; });");
  const html = pages[at];
  return html === undefined ? sendMissing(res) : sendHtml(res, html, headers);
};

const ENGLISH_CHAT = `<button id="chat" type="button" aria-label="Open chat">?</button><div id="chat-panel" class="chat-widget" role="dialog" aria-label="Chat" hidden><h2>Tidewater support</h2>
<div role="log"><p>Hi! I am Tide, an AI assistant: a machine answers you here, not a person. Type “agent” at any time to talk to a member of our team.</p><p>Please do not share sensitive information here, such as health details or passwords.</p></div>
<textarea aria-label="Your message" placeholder="Your message"></textarea><button type="button">Send</button><button type="button">Talk to a human</button><button type="button">Delete this conversation</button>
<p>Tidewater Ltd is the data controller and uses your messages to answer your question. Conversations are recorded and kept for 90 days. See our <a href="/privacy">privacy policy</a>.</p></div>`;
const foot = (privacy: string, words: string, legal: string, legalWords: string): string => `<a href="${privacy}">${words}</a> · <a href="${legal}">${legalWords}</a>`;

const english = foot('/privacy', 'Privacy policy', '/legal', 'Legal notice');
const german = foot('/datenschutz', 'Datenschutzerklärung', '/impressum', 'Impressum');
const inThree = (['fr', 'en', 'de'] as const).map((lang) => {
  const words = { fr: ['Trois pays, une librairie', 'Livres neufs et anciens, en trois langues.', 'Politique de confidentialité', 'Mentions légales'], en: ['Three countries, one bookshop', 'New and old books, in three languages.', 'Privacy policy', 'Legal notice'], de: ['Drei Länder, eine Buchhandlung', 'Neue und alte Bücher, in drei Sprachen.', 'Datenschutzerklärung', 'Impressum'] }[lang];
  const banner = { fr: ['Vos cookies', 'Avec votre accord, nous mesurons l’audience du site avec des cookies. Vous pouvez changer d’avis à tout moment. <a href="/fr/confidentialite">Politique de confidentialité</a>', 'Tout accepter', 'Tout refuser'], en: ['Your cookies', 'With your consent, we use cookies to measure the audience of this site. You can withdraw your consent at any time. <a href="/en/privacy">Privacy policy</a>', 'Accept all', 'Reject all'], de: ['Ihre Cookies', 'Mit Ihrer Einwilligung messen wir mit Cookies die Reichweite dieser Website. Sie können Ihre Einwilligung jederzeit widerrufen. <a href="/de/datenschutz">Datenschutzerklärung</a>', 'Alle akzeptieren', 'Alle ablehnen'] }[lang] as unknown as Words['banner'];
  const path_ = { fr: '/fr/confidentialite', en: '/en/privacy', de: '/de/datenschutz' }[lang];
  return { lang, path: path_, html: page({ lang, title: words[0]!, text: `<p>${words[1]}</p>`, foot: foot(path_, words[2]!, `/${lang}/legal`, words[3]!), banner }), file: { fr: 'fr-1.html', en: null, de: 'de-1.html' }[lang] };
});
export const LANGUAGES = inThree.map(({ lang, path: noticeAt }) => ({ lang, home: `/${lang}/`, notice: noticeAt }));

const TIDIO = `
var root = add(document.body, 'div', { id: 'tidio-chat' });
var frame = add(root, 'iframe', { id: 'tidio-chat-iframe', src: 'http://code.tidio.co/fenetre', title: 'Chat', style: 'position:fixed;right:20px;bottom:20px;width:370px;height:520px;border:0' });
new WebSocket('ws://socket.tidio.co/v1/');
`;

export const abroadRoutes: Routes = {
  [ENGLISH]: site({ '/': page({ lang: 'en', title: 'Tidewater Notes', text: '<p>Notes that your whole team can find again, with search that works. Start free, pay when you grow.</p>', foot: english, chat: ENGLISH_CHAT, banner: ['Your cookies', 'With your consent, we use cookies to measure the audience of this site. You can withdraw your consent at any time. <a href="/privacy">Privacy policy</a>', 'Accept all', 'Reject all'] }), '/privacy': ENGLISH_NOTICE }),
  [GERMAN]: site({ '/': page({ lang: 'de', title: 'Töpferei am See', text: '<p>Handgedrehtes Geschirr aus unserer Werkstatt am See. Besuchen Sie uns von Dienstag bis Samstag.</p>', foot: german }), '/datenschutz': notice('de-1.html'), '/impressum': page({ lang: 'de', title: 'Impressum', text: '<p>Töpferei am See GmbH, Seestraße 4, 88131 Lindau. Handelsregister Kempten HRB 1234. Geschäftsführerin: Anna Huber.</p>', foot: german }) }),
  [THREE]: site(Object.fromEntries(inThree.flatMap(({ lang, path: noticeAt, html, file }) => [[`/${lang}/`, html], [noticeAt, file === null ? ENGLISH_NOTICE.replaceAll('Tidewater Ltd', 'Three Countries Books') : notice(file)]]))),
  [PLAIN]: (req, res) => (pathOf(req) === '/favicon.ico' ? sendNothing(res) : sendHtml(res, `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Le Vieux Port</title><body><h1>Le Vieux Port</h1><p>Poissons du jour, arrivés ce matin à la criée.</p>
<form action="/contact" method="post"><label>Votre e-mail <input type="email" name="email"></label><label>Mot de passe <input type="password" name="secret"></label><button>Entrer</button></form>
<script src="http://code.tidio.co/k3.js"></script></body></html>`)),
  // As Tidio's markup is: one frame is the bubble and, grown, the window. (Of Crisp and Intercom browsers ask https only: they are preloaded in HSTS.)
  'code.tidio.co': vendor({ '/k3.js': TIDIO, '/fenetre': panelFrame() }),
  'socket.tidio.co': { request: (_req, res) => sendMissing(res), upgrade: (_req, socket) => { socket.end('HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\n\r\n'); } },
};
