import type { Handler } from '../hosts.ts';
import { pathOf, sendHtml, sendMissing, sendNothing, sendPackageFile } from '../serve.ts';
import { NOTICE, page } from './page.ts';

export type Variant = 'compliant' | 'non-compliant';

const WEBHOOK = 'https://boutique-lumiere.app.n8n.cloud/webhook/2f7a90b4-61c8-4c0e-9d35-7f1f6f0f5b6a/chat';

/** Both variants show the same banner. What differs is who waits for it. */
const banner = `
<script src="/banniere/tarteaucitron.min.js"></script>
<script>
tarteaucitron.init({ privacyUrl: '/confidentialite', hashtag: '#cookies', cookieName: 'tarteaucitron', orientation: 'top', showIcon: false,
  highPrivacy: true, DenyAllCta: true, AcceptAllCta: true, handleBrowserDNTRequest: false, removeCredit: true, serviceDefaultState: 'wait', mandatory: true });
</script>`;

/** Audience measurement that waits for consent, as the banner's own service, for thirteen months and over https only; and one that waits for nobody. */
const patient = `<script>tarteaucitron.services.mesure = { key: 'mesure', type: 'analytic', name: 'Mesure d’audience', uri: '/confidentialite', needConsent: true, cookies: ['_ga'],
  js: function () { window.mesureOptions = { flags: '; secure; samesite=lax', lifetime: 33696000 }; var s = document.createElement('script'); s.src = 'https://www.googletagmanager.com/gtag/js?id=G-LUMIERE'; document.head.append(s); } };
(tarteaucitron.job = tarteaucitron.job || []).push('mesure');</script>`;
const impatient = `<script>tarteaucitron.services.mesure = { key: 'mesure', type: 'analytic', name: 'Mesure d’audience', uri: '/confidentialite', needConsent: true, cookies: [], js: function () {} };
(tarteaucitron.job = tarteaucitron.job || []).push('mesure');</script>
<script src="https://www.googletagmanager.com/gtag/js?id=G-LUMIERE"></script>`;

const chat = (link: boolean): string => `
const chat = () => import('https://cdn.jsdelivr.net/npm/@n8n/chat/dist/chat.bundle.es.js').then(({ createChat }) => createChat({
  webhookUrl: '${WEBHOOK}',
  initialMessages: ['Bonjour ! Je suis Lucie, l’assistante virtuelle (une IA) de la boutique.'${link ? ", 'Boutique Lumière, responsable du traitement, utilise vos messages pour vous répondre et les conserve trois mois : voir notre [politique de confidentialité](/confidentialite).', 'N’écrivez ici aucune donnée sensible (santé, carte bancaire, mot de passe). Pour parler à un conseiller, écrivez « conseiller ».'" : ''}],
  i18n: { en: { title: 'Boutique Lumière', subtitle: 'Nous répondons du mardi au samedi.', footer: '', getStarted: 'Commencer', inputPlaceholder: 'Votre question…', closeButtonTooltip: 'Fermer' } } }));
const styles = () => { const l = document.createElement('link'); l.rel = 'stylesheet'; l.href = 'https://cdn.jsdelivr.net/npm/@n8n/chat/dist/style.css'; document.head.append(l); };`;

/** A launcher of the shop's own; nothing of the chat is asked for until it is used. */
const patientChat = `
<button id="chat-lanceur" type="button" aria-label="Discuter avec nous"><svg viewBox="0 0 24 24" width="26" height="26" fill="none" stroke="currentColor" stroke-width="1.8" aria-hidden="true"><path d="M4 5h16v11H9l-5 4z"/></svg></button>
<script type="module">${chat(true)}
const launcher = document.getElementById('chat-lanceur');
launcher.addEventListener('click', async () => {
  launcher.hidden = true;
  styles();
  await chat();
  for (let i = 0; i < 40 && !document.querySelector('.chat-window-toggle'); i++) await new Promise((r) => setTimeout(r, 25));
  document.querySelector('.chat-window-toggle').click();
});
</script>`;

/** The vendor's snippet as documentation gives it, and a chat that opens itself to "engage" the visitor. */
const impatientChat = `<script type="module">${chat(false)}
styles();
await chat();
setTimeout(() => {
  const open = document.querySelector('.chat-window')?.checkVisibility();
  if (!open && !sessionStorage.salue) document.querySelector('.chat-window-toggle').click();
  sessionStorage.salue = '1';
}, 6000);
</script>`;

const PAGES = new Set(['/', '/luminaires', '/confidentialite', '/mentions-legales']);

export function boutique(variant: Variant): Handler {
  const parts = variant === 'compliant' ? { head: banner + patient, end: patientChat } : { head: banner + impatient, end: impatientChat };
  return async (req, res) => {
    const path = pathOf(req);
    if (path === '/favicon.ico') return sendNothing(res);
    if (path.startsWith('/banniere/')) return sendPackageFile(res, 'tarteaucitronjs', path.slice('/banniere/'.length));
    if (!PAGES.has(path)) return sendMissing(res);
    sendHtml(res, page({ ...parts, main: path === '/confidentialite' ? NOTICE : null, collection: path === '/luminaires' }));
  };
}
