import type { Shop } from '../plan.ts';
import { all, allowing, chat, consent, inSection, swap, type Broken } from './row.ts';

const FOLLOWS = "document.cookie = '_fbp=fb.1.' + Date.now() + '.' + Math.floor(1e9 * Math.random()) + '; path=/; secure; samesite=none; partitioned';";

/** The vendor's frame goes on storing once it stands there. */
const WHEN_OPEN = "setTimeout(function () { document.cookie = 'crisp-client%2Fsession%2Fnext=session_' + crypto.randomUUID() + '; path=/; secure; samesite=none; partitioned'; }, 1500);";

const withScript = (as: Shop['chat']['as']) => (shop: Shop): Shop => chat({ as })(allowing(shop, "script-src 'self'", 'https://client.crisp.chat'));

const REFUSAL = ' Vous avez le droit de vous opposer à tout moment.';
const objecting = (shop: Shop): Shop => chat({ foot: swap(shop.chat.foot, 'conservée trois mois puis effacée ;', `conservée trois mois puis effacée.${REFUSAL}`).replace(' elle ne sert', ' Elle ne sert') })(shop);
const training = (shop: Shop): Shop => chat({ foot: swap(shop.chat.foot, ' ; elle ne sert ni à entraîner l’IA, ni à vous profiler.', `. Vos messages servent à entraîner notre assistant.${REFUSAL}`) })(shop);

/** What only a person can tell, in a chat's own words. */
const ASKED = [
  'Votre demande de crédit est acceptée ou refusée automatiquement par l’assistant.',
  'À la fin, notez notre conversation de 1 à 5 étoiles.',
  'Nous analysons votre humeur et vos émotions pour adapter nos réponses.',
  'Avez-vous plus de 15 ans ? Les mineurs demandent l’accord de leurs parents.',
] as const;

/** The same chat of another vendor's. */
const elsewhere = (host: string, cookie: string, name: string) => (shop: Shop): Shop => all(
  chat({ vendor: { host, cookie }, foot: swap(shop.chat.foot, 'fournie par Crisp', `fournie par ${name}`) }),
  (one) => ({ ...one, headers: { ...one.headers, 'content-security-policy': swap(one.headers['content-security-policy']!, 'frame-src https://go.crisp.chat', `frame-src https://${host}`) } }),
)(shop);
const intercom = (region: string) => (shop: Shop): Shop => all(elsewhere('widget.intercom.io', 'intercom-session-verrerie', 'Intercom'), chat({ script: `fetch('https://${region}/messenger/web/ping', { mode: 'no-cors', method: 'POST' });` }))(shop);

/** What a vendor's script in every page brings about. */
const LOADED = {
  'chat-third-party-load-before-open': ['warn', 'its script comes before any click'], 'third-parties-before-consent': ['warn', 'and before any choice'],
  'chat-iframe-isolation': ['warn', 'it runs in the page'], 'chat-vendor-country': ['review', 'the vendor is American'], 'dpf-certification': ['review', 'and may be on the list'],
} as const;

export const chats: readonly Broken[] = [
  { id: 'chat-au-chargement', journey: 'look', passesAfter: ['stay', 'chat'], how: (shop) => chat({ as: 'script' })(allowing(shop, "script-src 'self'", 'https://client.crisp.chat')), breaks: { 'chat-cookie-before-open': 'fail', 'chat-third-party-load-before-open': 'warn', 'chat-iframe-isolation': 'warn' }, follows: { 'third-parties-before-consent': ['warn', 'its script comes before any choice'] } },
  { id: 'chat-malgre-refus', journey: 'refuse', passesAfter: 'refuse-stay', how: (shop) => chat({ as: 'script-after-answer' })(allowing(shop, "script-src 'self'", 'https://client.crisp.chat')), breaks: { 'chat-cookie-after-refuse-before-open': 'fail' }, follows: { 'chat-iframe-isolation': ['warn', 'the vendor’s script runs in the page'], 'chat-third-party-load-before-open': ['warn', 'its script comes before the opening'] } },
  // The vendor’s own page names no such key: the name is a lead.
  { id: 'stockage-du-chat', journey: 'look', passesAfter: 'stay', how: (shop) => ({ ...shop, script: "localStorage.setItem('crisp-client/session', 'session_' + crypto.randomUUID());" }), breaks: { 'chat-storage-before-open': 'review' }, follows: { 'localstorage-no-expiry': ['review', 'the same key'] } },
  { id: 'ouvert-seul', journey: 'look', like: 'chat', passesAfter: 'stay', how: chat({ opensItself: true, script: WHEN_OPEN }), breaks: { 'chat-auto-open-not-activation': 'fail', 'chat-cookie-before-open': 'fail' }, follows: { 'third-parties-before-consent': ['warn', 'its frame is asked for before any choice'], 'chat-third-party-load-before-open': ['warn', 'and before any click'] } },
  // Nobody has answered yet: it may be a person.
  { id: 'pas-un-mot-de-l-ia', journey: 'chat', how: (shop) => chat({ greeting: ['Bonjour ! Je suis Hélène, de l’équipe de la Verrerie. Comment puis-je vous aider ?', ...shop.chat.greeting.slice(1)], foot: swap(swap(shop.chat.foot, ', les réponses automatiques par Mistral AI', ''), 'ni à entraîner l’IA, ', '') })(shop), breaks: { 'chat-ai-disclosure': 'review' } },
  { id: 'chat-sans-lien', journey: 'chat', how: chat({ noticeLink: null }), breaks: { 'chat-privacy-link': 'fail' }, follows: { 'chat-info-at-collection': ['warn', 'what the window says is not all, and leads nowhere'] } },
  { id: 'lien-du-prestataire', journey: 'chat', passesAfter: 'chat-notice', how: chat({ noticeLink: 'https://crisp.chat/fr/privacy/' }), breaks: { 'chat-privacy-link-valid': 'fail', 'chat-privacy-link': 'fail' }, follows: { 'chat-info-at-collection': ['warn', 'what the window says is not all'] } },
  { id: 'chat-muet', journey: 'chat', how: chat({ foot: '', noticeLink: null }), breaks: { 'chat-info-at-collection': 'fail', 'chat-controller-identity': 'review', 'chat-purpose-stated': 'review' }, follows: { 'chat-privacy-link': ['fail', 'there is none'] } },
  { id: 'pas-d-avertissement', journey: 'chat', how: (shop) => chat({ greeting: shop.chat.greeting.slice(0, 2) })(shop), breaks: { 'chat-sensitive-data-warning': 'warn' } },
  { id: 'demande-la-carte', journey: 'chat', how: chat({ form: '<p><label for="carte">Numéro de carte bancaire</label> <input id="carte" autocomplete="cc-number"></p>' }), breaks: { 'chat-no-secrets-requested': 'fail' }, follows: { 'chat-prechat-minimisation': ['review', 'the same field'] } },
  { id: 'case-du-chat-cochee', journey: 'chat', how: chat({ form: '<p><label><input type="checkbox" checked> Je souhaite recevoir vos offres par e-mail</label></p>' }), breaks: { 'chat-prechat-consent-box': 'fail' } },
  // An insurer needs a date of birth: what a question needs, a person tells.
  { id: 'trop-de-questions', journey: 'chat', how: chat({ form: '<p><label>Nom * <input name="nom" required></label></p><p><label>E-mail * <input type="email" required></label></p><p><label>Téléphone * <input type="tel" required></label></p><p><label>Date de naissance * <input type="date" autocomplete="bday" required></label></p>' }), breaks: { 'chat-prechat-minimisation': 'review' } },
  { id: 'lu-en-tapant', journey: 'chat-type', how: chat({ script: "box.addEventListener('input', function () { fetch('/frappe', { method: 'POST', body: box.value }); });" }), breaks: { 'chat-typing-preview': 'fail' } },
  { id: 'un-an-de-chat', journey: 'chat', how: chat({ cookie: 'Path=/; Max-Age=34128000; Secure; SameSite=None; Partitioned' }), breaks: { 'chat-cookie-lifetime-proportionate': 'warn' } },
  { id: 'suit-les-gens', journey: 'chat', how: chat({ script: FOLLOWS }), breaks: { 'chat-cookie-after-open-sole-purpose': 'fail' }, follows: { 'banner-controllers-list': ['review', 'the name is known as Meta’s, whom the banner does not name'], 'third-parties-before-consent': ['warn', 'and its host is asked before any choice'] } },
  { id: 'suit-malgre-refus', journey: 'refuse-chat', how: chat({ script: FOLLOWS }), breaks: { 'chat-cookie-after-refuse-after-open': 'fail' }, follows: { 'banner-controllers-list': ['review', 'the name is known as Meta’s, whom the banner does not name'] } },
  { id: 'amene-du-monde', journey: 'chat', passesAfter: 'chat-talk', how: chat({ script: "fetch('https://connect.facebook.net/tr/?id=1', { mode: 'no-cors', method: 'POST' });" }), breaks: { 'chat-companion-trackers': 'warn' } },
  // Whether the chat decides anything, and so owes a person, is not seen.
  { id: 'pas-d-humain', journey: 'chat', how: (shop) => chat({ greeting: [shop.chat.greeting[0]!, shop.chat.greeting[2]!], controls: ['Supprimer la conversation', 'Fermer'] })(shop), breaks: { 'chat-human-handoff': 'review' } },
  // The notice is one click away, and may say it.
  { id: 'responsable-tu', journey: 'chat', how: (shop) => chat({ foot: swap(shop.chat.foot, 'La Verrerie du Léguer, responsable du traitement, utilise', 'Nous utilisons') })(shop), breaks: { 'chat-controller-identity': 'review' } },
  // The notice may say how to ask for it.
  { id: 'rien-ne-s-efface', journey: 'chat', how: chat({ controls: ['Parler à un conseiller', 'Fermer'] }), breaks: { 'chat-delete-transcript': 'review' } },
  { id: 'sante-demandee', journey: 'chat', how: chat({ form: '<p><label for="sante">Avez-vous des problèmes de santé ?</label> <input id="sante"></p>' }), breaks: { 'chat-prechat-minimisation': 'review', 'chat-sensitive-explicit-consent': 'review' }, was: { 'chat-sensitive-explicit-consent': ['review', 'whether a shop’s subject makes such data likely is asked of a person'] }, tells: { 'chat-sensitive-explicit-consent': 'problèmes de santé' } },
  { id: 'chat-apres-retrait', journey: 'withdraw', passesAfter: 'withdraw-stay', how: withScript('script-after-answer'), breaks: { 'chat-tracker-after-withdrawal': 'fail' }, follows: { 'chat-iframe-isolation': ['warn', 'the vendor’s script runs in the page'], 'chat-third-party-load-before-open': ['warn', 'its script comes before the opening'], 'banner-chat-purpose-mentioned': ['review', 'the banner was read, and leads to a list that was not'] } },
  // The page about cookies may name it, which was not read.
  { id: 'chat-non-nomme', journey: 'settings-accept', base: (shop) => all(chat({ as: 'frame-when-agreed' }), consent({ policyLink: '<a href="/cookies">Politique de cookies</a>', text: swap(shop.consent.text, 'mesurer l’audience du site', 'mesurer l’audience du site, faire marcher la messagerie Crisp') }))(shop), how: (shop) => consent({ text: swap(shop.consent.text, ', faire marcher la messagerie Crisp', '') })(shop), breaks: { 'chat-consent-purpose-covered': 'review', 'banner-chat-purpose-mentioned': 'fail' }, follows: { 'chat-cookie-before-open': ['review', 'whether that yes was for the chat, too'], 'chat-third-party-load-before-open': ['review', 'the same of its frame'] } },
  // It may be closed at this hour, or not stand on this page: the criterion never fails it.
  { id: 'chat-retire', journey: 'refuse-stay', passesAfter: 'refuse-chat', how: chat({ goesWithNo: true }), breaks: { 'chat-available-after-refuse': 'review' } },
  // Nobody saw the conversation end.
  { id: 'chat-qui-reste', journey: 'chat-talk', how: chat({ cookie: 'Path=/; Max-Age=1728000; Secure; SameSite=None; Partitioned' }), breaks: { 'chat-identifier-cleared-on-close': 'review' } },
  // Whether it is recorded is known to the site.
  { id: 'enregistre-sans-le-dire', journey: 'chat', base: objecting, how: (shop) => chat({ foot: swap(shop.chat.foot, ' La conversation est enregistrée, conservée trois mois puis effacée.', '') })(shop), breaks: { 'chat-recording-notice': 'review' } },
  // The basis may stand in the notice.
  { id: 'entraine-sans-refus', journey: 'chat', base: training, how: (shop) => chat({ foot: swap(shop.chat.foot, REFUSAL, '') })(shop), breaks: { 'chat-training-reuse-disclosed': 'review' }, follows: { 'chat-recording-notice': ['review', 'the same words let one object to that'] } },
  { id: 'duree-du-chat-tue', journey: 'chat-notice', how: (shop) => all(inSection('chat', ' et conservés trois mois, puis effacés'), chat({ foot: swap(shop.chat.foot, 'enregistrée, conservée trois mois puis effacée', 'enregistrée') }))(shop), breaks: { 'chat-retention-stated': 'warn' } },
  { id: 'ce-qui-se-demande', journey: 'chat', how: (shop) => chat({ greeting: [...shop.chat.greeting, ...ASKED] })(shop), breaks: { 'chat-automated-decision': 'review', 'chat-satisfaction-survey-info': 'review', 'chat-sentiment-profiling-disclosed': 'review', 'chat-minors': 'review', 'chat-dpia': 'review' }, was: Object.fromEntries(['chat-automated-decision', 'chat-satisfaction-survey-info', 'chat-sentiment-profiling-disclosed', 'chat-minors', 'chat-dpia'].map((id) => [id, ['review', 'a chat’s window does not tell: a person is asked of every chat'] as const])), tells: { 'chat-automated-decision': ASKED[0]!.slice(0, 20), 'chat-satisfaction-survey-info': ASKED[1]!.slice(0, 20), 'chat-sentiment-profiling-disclosed': ASKED[2]!.slice(0, 20), 'chat-minors': ASKED[3]!.slice(0, 20), 'chat-dpia': 'votre humeur' } },
  { id: 'robot-qui-se-tait', journey: 'chat-talk', how: (shop) => chat({ greeting: ['Bonjour ! Comment puis-je vous aider ?', ...shop.chat.greeting.slice(2)], foot: swap(swap(shop.chat.foot, ', les réponses automatiques par Mistral AI', ''), 'ni à entraîner l’IA, ', ''), controls: ['Supprimer la conversation', 'Fermer'] })(shop), breaks: { 'chat-ai-disclosure': 'fail', 'chat-human-handoff': 'review' } },
  { id: 'robot-par-son-nom', journey: 'chat', how: (shop) => chat({ title: 'VerrerieBot', greeting: ['Bonjour ! Comment puis-je vous aider ?', ...shop.chat.greeting.slice(1)], foot: swap(swap(shop.chat.foot, ', les réponses automatiques par Mistral AI', ''), 'ni à entraîner l’IA, ', '') })(shop), breaks: { 'chat-ai-disclosure': 'warn' } },
  // Whether the company is on the framework’s list is looked up on the day.
  { id: 'chat-americain', journey: 'chat', how: intercom('api-iam.eu.intercom.io'), breaks: { 'chat-vendor-country': 'review', 'dpf-certification': 'review' }, was: { 'dpf-certification': ['inapplicable', 'the shop’s vendor is French'] } },
  { id: 'region-americaine', journey: 'chat', base: intercom('api-iam.eu.intercom.io'), how: (shop) => chat({ script: swap(shop.chat.script, 'api-iam.eu.', 'api-iam.') })(shop), breaks: { 'chat-region-host': 'warn' } },
  { id: 'chat-indien', journey: 'chat', how: elsewhere('salesiq.zoho.com', '5f1e-_zldp', 'Zoho SalesIQ'), breaks: { 'chat-vendor-country': 'warn' }, follows: { 'chat-region-host': ['warn', 'it is called in the United States'], 'chat-cookie-after-open-sole-purpose': ['warn', 'its vendor gives its cookie two purposes'] } },
  // The kind of firm is enough in law, and whether this firm is of it, a person reads.
  { id: 'prestataire-tu', journey: 'chat-notice', how: (shop) => all(chat({ foot: swap(shop.chat.foot, ' La messagerie est fournie par Crisp, les réponses automatiques par Mistral AI.', '') }), inSection('chat', 'La messagerie est fournie par Crisp IM SAS (Nantes, France) et les réponses automatiques sont produites par Mistral AI (Paris, France) ; ces deux sociétés agissent comme sous-traitants et hébergent', 'Nos sous-traitants hébergent'), inSection('recipients', '<li>Crisp IM SAS (Nantes, France), messagerie ;</li><li>Mistral AI (Paris, France), réponses automatiques de la messagerie ;</li>'))(shop), breaks: { 'chat-vendor-disclosed': 'review', 'processor-listed-in-notice': 'review' } },
  { id: 'stockage-d-un-prestataire', journey: 'look', passesAfter: ['stay', 'chat'], how: (shop) => ({ ...chat({ as: 'none' })(allowing(shop, "script-src 'self'", 'https://embed.tawk.to')), end: '<script src="https://embed.tawk.to/1f2e/default.js"></script>' }), breaks: { 'chat-storage-before-open': 'fail', 'localstorage-no-expiry': 'warn' }, follows: LOADED },
  { id: 'option-non-utilisee', journey: 'look', passesAfter: ['stay', 'chat'], how: (shop) => ({ ...chat({ as: 'none' })(allowing(shop, "script-src 'self'", 'https://static.zdassets.com')), end: '<script src="https://static.zdassets.com/ekr/snippet.js"></script>' }), breaks: { 'chat-cookie-before-open': 'fail', 'chat-vendor-consent-mode': 'warn' }, was: { 'chat-vendor-consent-mode': ['inapplicable', 'the shop’s vendor documents no such option'] }, follows: LOADED },
  { id: 'deux-ans-de-chat', journey: 'chat', how: chat({ cookie: 'Path=/; Max-Age=63072000; Secure; SameSite=None; Partitioned' }), breaks: { 'chat-cookie-lifetime-proportionate': 'fail' } },
  { id: 'deux-contacts-exiges', journey: 'chat', how: chat({ form: '<p><label>E-mail * <input type="email" required></label></p><p><label>Téléphone * <input type="tel" required></label></p>' }), breaks: { 'chat-prechat-minimisation': 'warn' } },
  { id: 'carte-exigee', journey: 'chat', how: chat({ form: '<p><label for="carte">Numéro de carte bancaire *</label> <input id="carte" autocomplete="cc-number" required></p>' }), breaks: { 'chat-prechat-minimisation': 'fail', 'chat-no-secrets-requested': 'fail' } },
  { id: 'amene-un-traceur', journey: 'chat', passesAfter: 'chat-talk', how: chat({ script: "fetch('https://connect.facebook.net/tr/?keep=1', { mode: 'no-cors', method: 'POST', credentials: 'include' });" }), breaks: { 'chat-companion-trackers': 'fail' }, follows: { 'chat-cookie-after-open-sole-purpose': ['review', 'the cookie came in the chat’s frame, and may be its own'], 'chat-cookie-lifetime-proportionate': ['review', 'the same cookie'] } },
  // Whose it is must be asked.
  { id: 'chat-inconnu', journey: 'chat', how: elsewhere('chat.logiciel-inconnu.example', 'dialogue', 'un logiciel de notre agence'), breaks: { 'chat-vendor-identified': 'review' }, follows: { 'chat-cookie-after-open-sole-purpose': ['review', 'what a stranger’s cookie is for is not known'], 'chat-third-party-load-before-open': ['review', 'nor whose the launcher is'] } },
  // At a host of its own: a cookie that comes back everywhere comes back in the other rows, too.
  { id: 'cookie-partage', journey: 'chat', how: all(elsewhere('service.giosg.com', 'giosg_gid_4021', 'giosg'), chat({ cookie: 'Path=/; Secure; SameSite=None' })), breaks: { 'vendor-data-reuse': 'review' }, was: { 'vendor-data-reuse': ['review', 'what a vendor does with conversations is in its contract: asked of every site with a vendor’s chat'] }, tells: { 'vendor-data-reuse': 'may come back on every site with this chat' } },
];
