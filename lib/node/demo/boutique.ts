import { TLSSocket } from 'node:tls';
import type { Handler } from '../hosts.ts';
import { pathOf, send, sendHtml, sendMissing, sendNothing, sendPackageFile, sendScript } from '../serve.ts';
import { LEGAL, NOTICE } from './notice.ts';
import { page, STYLE } from './page.ts';

export type Variant = 'compliant' | 'non-compliant';

const WEBHOOK = 'https://boutique-lumiere.app.n8n.cloud/webhook/2f7a90b4-61c8-4c0e-9d35-7f1f6f0f5b6a/chat';

/** Both variants show the same banner. What differs is who waits for it, and for how long the answer is kept. */
const banner = (words: string, before = ''): string => `${before}
tarteaucitronCustomText = ${JSON.stringify({ alertBigPrivacy: words })};
tarteaucitron.init({ privacyUrl: '/confidentialite', hashtag: '#cookies', cookieName: 'tarteaucitron', orientation: 'top', showIcon: false,
  highPrivacy: true, DenyAllCta: true, AcceptAllCta: true, handleBrowserDNTRequest: false, removeCredit: true, serviceDefaultState: 'wait', mandatory: true });
`;
const GOOD_WORDS = 'Avec votre accord, Boutique Lumière et son partenaire Google utilisent un cookie pour mesurer l’audience du site. Vous pouvez accepter, refuser ou personnaliser, et changer d’avis à tout moment par le lien « Gestion des cookies » en bas de chaque page.';
const USUAL_WORDS = 'Nous utilisons des cookies pour vous offrir la meilleure expérience.';
/** Six months, as the CNIL advises, rather than the library's year. */
const SIX_MONTHS = 'var tarteaucitronForceExpire = 182, tarteaucitronExpireInDay = true;';

/** Audience measurement that waits for consent, as the banner's own service, for thirteen months and over https only; and one that waits for nobody. */
const patient = `tarteaucitron.services.mesure = { key: 'mesure', type: 'analytic', name: 'Mesure d’audience (Google Analytics)', uri: '/confidentialite#traceurs', needConsent: true, cookies: ['_ga'],
  js: function () { window.mesureOptions = { flags: '; secure; samesite=lax', lifetime: 33696000 }; var s = document.createElement('script'); s.src = 'https://www.googletagmanager.com/gtag/js?id=G-LUMIERE'; document.head.append(s); } };
(tarteaucitron.job = tarteaucitron.job || []).push('mesure');`;
const impatient = `tarteaucitron.services.mesure = { key: 'mesure', type: 'analytic', name: 'Mesure d’audience', uri: '/confidentialite', needConsent: true, cookies: [], js: function () {} };
(tarteaucitron.job = tarteaucitron.job || []).push('mesure');
var s = document.createElement('script'); s.src = 'https://www.googletagmanager.com/gtag/js?id=G-LUMIERE'; document.head.append(s);`;

const GREETING = 'Bonjour ! Je suis Lucie, l’assistante virtuelle (une IA) de la boutique.';
const GREETINGS = [
  GREETING,
  'Boutique Lumière, responsable du traitement, utilise vos messages pour vous répondre. La conversation est enregistrée, conservée trois mois puis effacée ; elle ne sert ni à entraîner l’IA, ni à vous profiler. La messagerie est fournie par n8n, les réponses par Mistral AI : voir notre [politique de confidentialité](/confidentialite#messagerie).',
  'N’écrivez ici aucune donnée sensible (santé, carte bancaire, mot de passe). Pour parler à un conseiller, écrivez « conseiller » ; pour supprimer la conversation, « supprimer ».',
];

const chat = (greetings: readonly string[]): string => `
const chat = () => import('https://cdn.jsdelivr.net/npm/@n8n/chat/dist/chat.bundle.es.js').then(({ createChat }) => createChat({
  webhookUrl: '${WEBHOOK}',
  initialMessages: ${JSON.stringify(greetings)},
  i18n: { en: { title: 'Boutique Lumière', subtitle: 'Nous répondons du mardi au samedi.', footer: '', getStarted: 'Commencer', inputPlaceholder: 'Votre question…', closeButtonTooltip: 'Fermer' } } }));
const styles = () => { const l = document.createElement('link'); l.rel = 'stylesheet'; l.href = 'https://cdn.jsdelivr.net/npm/@n8n/chat/dist/style.css'; document.head.append(l); };`;

/** A launcher of the shop's own; nothing of the chat is asked for until it is used. */
const LAUNCHER = '<button id="chat-lanceur" type="button" aria-label="Discuter avec nous"><svg viewBox="0 0 24 24" width="26" height="26" fill="none" stroke="currentColor" stroke-width="1.8" aria-hidden="true"><path d="M4 5h16v11H9l-5 4z"/></svg></button>';
const patientChat = `${chat(GREETINGS)}
const launcher = document.getElementById('chat-lanceur');
launcher.addEventListener('click', async () => {
  launcher.hidden = true;
  styles();
  await chat();
  for (let i = 0; i < 40 && !document.querySelector('.chat-window-toggle'); i++) await new Promise((r) => setTimeout(r, 25));
  document.querySelector('.chat-window-toggle').click();
});`;

/** The vendor's snippet as documentation gives it, and a chat that opens itself to "engage" the visitor. */
const impatientChat = `${chat([GREETING])}
styles();
await chat();
setTimeout(() => {
  const open = document.querySelector('.chat-window')?.checkVisibility();
  if (!open && !sessionStorage.salue) document.querySelector('.chat-window-toggle').click();
  sessionStorage.salue = '1';
}, 6000);`;

/** Scripts of the shop's own and of those it names; styles are written by banner and chat as they go. */
const CSP = [
  "default-src 'none'", "script-src 'self' https://cdn.jsdelivr.net https://www.googletagmanager.com", "style-src 'self' 'unsafe-inline' https://cdn.jsdelivr.net", "img-src 'self' data:", "font-src 'self' data: https://cdn.jsdelivr.net",
  "connect-src 'self' https://boutique-lumiere.app.n8n.cloud https://www.google-analytics.com", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'",
].join('; ');

interface Plan { readonly headers: Readonly<Record<string, string>>; readonly banner: string; readonly chat: string; readonly end: string; readonly redirects: boolean }
const PLANS: Readonly<Record<Variant, Plan>> = {
  'compliant': { headers: { 'strict-transport-security': 'max-age=63072000; includeSubDomains', 'content-security-policy': CSP, 'referrer-policy': 'strict-origin-when-cross-origin' }, banner: banner(GOOD_WORDS, SIX_MONTHS) + patient, chat: patientChat, end: LAUNCHER, redirects: true },
  'non-compliant': { headers: {}, banner: banner(USUAL_WORDS) + impatient, chat: impatientChat, end: '', redirects: false },
};

const MAIN: Readonly<Record<string, string | null>> = { '/': null, '/luminaires': null, '/confidentialite': NOTICE, '/mentions-legales': LEGAL };

export function boutique(variant: Variant): Handler {
  const plan = PLANS[variant];
  return async (req, res) => {
    const path = pathOf(req);
    if (plan.redirects && !(req.socket instanceof TLSSocket)) return void res.writeHead(301, { location: `https://${req.headers.host}${req.url}` }).end();
    if (path === '/favicon.ico') return sendNothing(res);
    if (path === '/style.css') return send(res, '.css', STYLE);
    if (path === '/bandeau.js') return sendScript(res, plan.banner);
    if (path === '/messagerie.js') return sendScript(res, plan.chat);
    if (path.startsWith('/banniere/')) return sendPackageFile(res, 'tarteaucitronjs', path.slice('/banniere/'.length));
    if (!Object.hasOwn(MAIN, path)) return sendMissing(res);
    const head = '<script src="/banniere/tarteaucitron.min.js"></script><script src="/bandeau.js"></script>';
    sendHtml(res, page({ head, end: `${plan.end}<script type="module" src="/messagerie.js"></script>`, main: MAIN[path] ?? null, collection: path === '/luminaires' }), plan.headers);
  };
}
