import type { Outcome } from '../../../lib/model/check.ts';
import type { Journey } from './journeys.ts';
import type { NoticeSections } from './notice.ts';
import type { Shop } from './plan.ts';

/** One obligation broken: the good shop with one thing changed, and exactly what that must change in its results. */
export interface Broken {
  readonly id: string;
  readonly journey: Journey;
  /** Compared with the good shop after another journey: what came by itself there took an act here. */
  readonly like?: Journey;
  readonly how: (shop: Shop) => Shop;
  /** By check; several where the first moments of a page decide which. All others come out as they do at the good shop after the same journey. */
  readonly breaks: Readonly<Record<string, Outcome | readonly Outcome[]>>;
  /** What else the same cause changes, and why. */
  readonly follows?: Readonly<Record<string, readonly [Outcome, why: string]>>;
}

/** @throws when there is nothing to change: a row that breaks nothing would prove nothing */
const swap = (text: string, from: string, to: string): string => {
  if (!text.includes(from)) throw new Error(`not in the good shop: ${from}`);
  return text.replace(from, to);
};
const header = (name: string, value: string | null) => (shop: Shop): Shop => ({ ...shop, headers: Object.fromEntries(Object.entries(shop.headers).flatMap(([key, held]) => (key === name ? (value === null ? [] : [[key, value]]) : [[key, held]]))) });
const allowing = (shop: Shop, directive: string, host: string): Shop => header('content-security-policy', swap(shop.headers['content-security-policy']!, directive, `${directive} ${host}`))(shop);
const consent = (change: Partial<Shop['consent']>) => (shop: Shop): Shop => ({ ...shop, consent: { ...shop.consent, ...change } });
const chat = (change: Partial<Shop['chat']>) => (shop: Shop): Shop => ({ ...shop, chat: { ...shop.chat, ...change } });
const withoutSection = (...sections: (keyof NoticeSections)[]) => (shop: Shop): Shop => ({ ...shop, notice: Object.fromEntries(Object.entries(shop.notice).map(([name, html]) => [name, sections.includes(name as keyof NoticeSections) ? '' : html])) as NoticeSections });
const inSection = (section: keyof NoticeSections, from: string, to = '') => (shop: Shop): Shop => ({ ...shop, notice: { ...shop.notice, [section]: swap(shop.notice[section], from, to) } });
/** Changes one after the other. */
const all = (...changes: ((shop: Shop) => Shop)[]) => (shop: Shop): Shop => changes.reduce((changed, change) => change(changed), shop);

const FONTS = '<link rel="stylesheet" href="https://fonts.googleapis.com/css2?family=Lora">';
const FOLLOWS = "document.cookie = '_fbp=fb.1.' + Date.now() + '.' + Math.floor(1e9 * Math.random()) + '; path=/; secure; samesite=none; partitioned';";

const tracers: readonly Broken[] = [
  { id: 'mesure-sans-attendre', journey: 'look', how: (shop) => ({ ...shop, measures: 'at-once' }), breaks: { 'site-tracker-before-consent': 'fail' }, follows: { 'banner-gcm-default-denied': ['fail', 'it is a tag of Google’s that stored'], 'third-parties-before-consent': ['review', 'somebody else is contacted with the page'] } },
  { id: 'polices-de-google', journey: 'look', how: (shop) => ({ ...allowing(shop, "style-src 'self'", 'https://fonts.googleapis.com'), head: FONTS }), breaks: { 'third-parties-before-consent': 'review' } },
  { id: 'mesure-malgre-refus', journey: 'refuse', how: (shop) => ({ ...shop, measures: 'any-answer' }), breaks: { 'site-tracker-after-refuse': 'fail' } },
  { id: 'mesure-apres-retrait', journey: 'withdraw', how: (shop) => ({ ...shop, measures: 'any-answer', measurement: { ...shop.measurement, renewed: true } }), breaks: { 'site-tracker-after-withdrawal': 'fail' } },
  { id: 'deux-ans', journey: 'accept', how: (shop) => ({ ...shop, measurement: { ...shop.measurement, seconds: 730 * 86_400 } }), breaks: { 'cookie-lifetime-13-months': 'warn' } },
  { id: 'empreinte', journey: 'look', how: (shop) => ({ ...allowing(shop, "script-src 'self'", 'https://fpnpmcdn.net'), end: '<script src="https://fpnpmcdn.net/v3/4kXq2m/loader_v3.8.0.js"></script>' }), breaks: { 'site-fingerprinting-before-consent': 'review' }, follows: { 'third-parties-before-consent': ['review', 'somebody else is contacted with the page'] } },
  { id: 'stockage-sans-fin', journey: 'look', how: (shop) => ({ ...shop, script: "localStorage.setItem('visiteur', crypto.randomUUID());" }), breaks: { 'localstorage-no-expiry': 'warn', 'site-tracker-before-consent': 'review' } },
];

const banners: readonly Broken[] = [
  { id: 'sans-refus', journey: 'look', how: consent({ refuse: null }), breaks: { 'banner-reject-first-layer': 'fail' } },
  { id: 'refus-petit', journey: 'look', how: consent({ style: '#cc-main .cm [data-role="necessary"] { background: #fff; border-color: #fff; color: #bbb; font-size: 11px }' }), breaks: { 'banner-button-parity': 'fail' }, follows: { 'banner-reject-not-hidden-link': ['warn', 'grey on white is hard to read'] } },
  { id: 'refus-en-texte', journey: 'look', how: consent({ refuse: null, refuseInText: true, style: '#cc-main .cm a { background: none; text-decoration: underline }' }), breaks: { 'banner-reject-not-hidden-link': 'fail' }, follows: { 'banner-button-parity': ['warn', 'a word is smaller than a button'] } },
  { id: 'en-anglais', journey: 'look', how: consent({ title: 'Your cookies, your choice', text: 'With your agreement, we and our partners Google use cookies to measure the audience of the site and to show you advertising that suits your visits. You can accept, refuse or choose purpose by purpose; you can change your mind at any time with the “Manage cookies” link at the bottom of each page.', accept: 'Accept all', refuse: 'Reject all', settings: 'Customise', policyLink: '<a href="/cookies">Cookie policy and list of partners</a>' }), breaks: { 'banner-language': 'warn' } },
  { id: 'sans-lien', journey: 'settings', how: consent({ policyLink: '' }), breaks: { 'banner-policy-link': 'fail' } },
  { id: 'sans-retrait', journey: 'settings', how: (shop) => consent({ text: swap(shop.consent.text, ' ; vous pourrez changer d’avis à tout moment avec le lien « Gérer mes cookies » en bas de chaque page', '') })(shop), breaks: { 'banner-withdrawal-info': 'warn' } },
  { id: 'sans-finalites', journey: 'settings-accept', how: consent({ text: 'La Verrerie du Léguer et ses partenaires Google utilisent des cookies. Vous pouvez accepter ou refuser ; vous pourrez changer d’avis à tout moment avec le lien « Gérer mes cookies » en bas de chaque page.', categories: [['mesure', 'Cookies A', 'Google Analytics (Google Ireland Ltd).'], ['publicite', 'Cookies B', 'Google Ads (Google Ireland Ltd).']] }), breaks: { 'banner-purposes-stated': 'fail' } },
  { id: 'mots-flous', journey: 'look', how: consent({ refuse: 'OK' }), breaks: { 'banner-clear-wording': 'warn' }, follows: { 'banner-reject-first-layer': ['review', 'whether “OK” refuses cannot be told'], 'banner-button-parity': ['review', 'nor compared'], 'banner-reject-not-hidden-link': ['review', 'nor found'], 'banner-reject-same-ease': ['review', 'nor counted'] } },
  { id: 'cases-cochees', journey: 'settings', how: consent({ ticked: ['mesure', 'publicite'] }), breaks: { 'banner-no-preticked': 'fail' } },
  { id: 'tout-ou-rien', journey: 'settings-accept', how: (shop) => consent({ categories: [['mesure', 'Mesure d’audience et publicité', 'Google (Google Ireland Ltd) compte les visites et vous présente nos produits sur d’autres sites.']] })(shop), breaks: { 'banner-granularity': 'review' } },
  { id: 'faux-necessaire', journey: 'settings-accept', how: (shop) => consent({ necessary: `${shop.consent.necessary} Cookies : PHPSESSID, cc_cookie, _gcl_au.` })(shop), breaks: { 'banner-essential-misclassified': 'fail' } },
  { id: 'partenaires-tus', journey: 'settings-accept', how: consent({ text: 'Avec votre accord, des cookies mesurent l’audience du site et servent à vous présenter des publicités adaptées à vos visites. Vous pouvez accepter, refuser ou choisir finalité par finalité ; vous pourrez changer d’avis à tout moment avec le lien « Gérer mes cookies » en bas de chaque page.', policyLink: '<a href="/cookies">Politique de cookies</a>', categories: [['mesure', 'Mesure d’audience', 'Compte les visites et les pages vues.'], ['publicite', 'Publicité personnalisée', 'Vous présente nos produits sur d’autres sites.']] }), breaks: { 'banner-controllers-list': 'review' } },
  { id: 'refus-en-deux-clics', journey: 'settings', how: consent({ refuse: null }), breaks: { 'banner-reject-same-ease': 'fail', 'banner-reject-first-layer': 'fail' } },
  { id: 'defilement', journey: 'stay', how: consent({ scrollAccepts: true }), breaks: { 'banner-no-implied-consent': 'review', 'site-tracker-before-consent': 'fail' }, follows: { 'banner-gcm-default-denied': ['fail', 'Google’s tags stored before a click'], 'third-parties-before-consent': ['review', 'and were called'] } },
  { id: 'interet-legitime', journey: 'settings-refuse', how: consent({ categories: [['mesure', 'Mesure d’audience', 'Fondée sur notre intérêt légitime : Google Analytics (Google Ireland Ltd) compte les visites.'], ['publicite', 'Publicité personnalisée', 'Google Ads (Google Ireland Ltd) vous présente nos produits sur d’autres sites.']] }), breaks: { 'banner-no-legitimate-interest': 'review' } },
  { id: 'mode-accorde', journey: 'look', how: (shop) => ({ ...consent({ googleDefault: 'granted' })(shop), script: "fetch('https://www.google-analytics.com/g/collect?v=2&gcs=G111&gcd=13t3t3t3t5&tid=G-VERRERIE', { mode: 'no-cors', method: 'POST' });" }), breaks: { 'banner-gcm-default-denied': 'fail' }, follows: { 'third-parties-before-consent': ['review', 'somebody else is contacted with the page'] } },
  { id: 'un-an', journey: 'accept', how: consent({ days: 400 }), breaks: { 'consent-choice-lifetime': 'warn' } },
];

const chats: readonly Broken[] = [
  { id: 'chat-au-chargement', journey: 'look', how: (shop) => chat({ as: 'script' })(allowing(shop, "script-src 'self'", 'https://client.crisp.chat')), breaks: { 'chat-cookie-before-open': 'fail', 'chat-third-party-load-before-open': 'warn', 'chat-iframe-isolation': 'warn' }, follows: { 'chat-vendor-identified': ['pass', 'the vendor shows before its chat is opened'], 'third-parties-before-consent': ['warn', 'its script comes before any choice'] } },
  { id: 'chat-malgre-refus', journey: 'refuse', how: (shop) => chat({ as: 'script-after-answer' })(allowing(shop, "script-src 'self'", 'https://client.crisp.chat')), breaks: { 'chat-cookie-after-refuse-before-open': 'fail' }, follows: { 'chat-iframe-isolation': ['warn', 'the vendor’s script runs in the page'], 'chat-third-party-load-before-open': ['warn', 'its script comes before the opening'], 'chat-vendor-identified': ['pass', 'the vendor shows before its chat is opened'] } },
  { id: 'stockage-du-chat', journey: 'look', how: (shop) => ({ ...shop, script: "localStorage.setItem('crisp-client/session', 'session_' + crypto.randomUUID());" }), breaks: { 'chat-storage-before-open': 'review' }, follows: { 'localstorage-no-expiry': ['review', 'the same key'] } },
  { id: 'ouvert-seul', journey: 'look', like: 'chat', how: chat({ opensItself: true }), breaks: { 'chat-auto-open-not-activation': ['fail', 'warn'], 'chat-cookie-before-open': 'fail' }, follows: { 'third-parties-before-consent': ['warn', 'its frame is asked for before any choice'], 'chat-third-party-load-before-open': ['warn', 'and before any click'] } },
  { id: 'pas-un-mot-de-l-ia', journey: 'chat', how: (shop) => chat({ greeting: ['Bonjour ! Je suis Hélène, de l’équipe de la Verrerie. Comment puis-je vous aider ?', ...shop.chat.greeting.slice(1)], foot: swap(swap(shop.chat.foot, ', les réponses automatiques par Mistral AI', ''), 'ni à entraîner l’IA, ', '') })(shop), breaks: { 'chat-ai-disclosure': 'review' } },
  { id: 'chat-sans-lien', journey: 'chat', how: chat({ noticeLink: null }), breaks: { 'chat-privacy-link': 'fail' }, follows: { 'chat-info-at-collection': ['warn', 'what the window says is not all, and leads nowhere'] } },
  { id: 'lien-du-prestataire', journey: 'chat', how: chat({ noticeLink: 'https://crisp.chat/fr/privacy/' }), breaks: { 'chat-privacy-link-valid': 'review', 'chat-privacy-link': 'fail' }, follows: { 'chat-info-at-collection': ['warn', 'what the window says is not all'] } },
  { id: 'chat-muet', journey: 'chat', how: chat({ foot: '', noticeLink: null }), breaks: { 'chat-info-at-collection': 'fail' }, follows: { 'chat-privacy-link': ['fail', 'there is none'], 'chat-controller-identity': ['review', 'nor a word of who'], 'chat-purpose-stated': ['review', 'nor of why'] } },
  { id: 'pas-d-avertissement', journey: 'chat', how: (shop) => chat({ greeting: shop.chat.greeting.slice(0, 2) })(shop), breaks: { 'chat-sensitive-data-warning': 'warn' } },
  { id: 'demande-la-carte', journey: 'chat', how: chat({ form: '<p><label for="carte">Numéro de carte bancaire</label> <input id="carte" autocomplete="cc-number"></p>' }), breaks: { 'chat-no-secrets-requested': 'review' }, follows: { 'chat-prechat-minimisation': ['review', 'the same field'] } },
  { id: 'case-du-chat-cochee', journey: 'chat', how: chat({ form: '<p><label><input type="checkbox" checked> Je souhaite recevoir vos offres par e-mail</label></p>' }), breaks: { 'chat-prechat-consent-box': 'fail' } },
  { id: 'trop-de-questions', journey: 'chat', how: chat({ form: '<p><label>Nom * <input name="nom" required></label></p><p><label>E-mail * <input type="email" required></label></p><p><label>Téléphone * <input type="tel" required></label></p><p><label>Date de naissance * <input type="date" autocomplete="bday" required></label></p>' }), breaks: { 'chat-prechat-minimisation': 'review' } },
  { id: 'lu-en-tapant', journey: 'chat-type', how: chat({ script: "box.addEventListener('input', function () { fetch('/frappe', { method: 'POST', body: box.value }); });" }), breaks: { 'chat-typing-preview': 'fail' } },
  { id: 'un-an-de-chat', journey: 'chat', how: chat({ cookie: 'Path=/; Max-Age=34128000; Secure; SameSite=None; Partitioned' }), breaks: { 'chat-cookie-lifetime-proportionate': 'warn' } },
  { id: 'suit-les-gens', journey: 'chat', how: chat({ script: FOLLOWS }), breaks: { 'chat-cookie-after-open-sole-purpose': 'fail' }, follows: { 'banner-controllers-list': ['review', 'the name is known as Meta’s, whom the banner does not name'], 'third-parties-before-consent': ['warn', 'and its host is asked before any choice'] } },
  { id: 'suit-malgre-refus', journey: 'refuse-chat', how: chat({ script: FOLLOWS }), breaks: { 'chat-cookie-after-refuse-after-open': 'fail' }, follows: { 'banner-controllers-list': ['review', 'the name is known as Meta’s, whom the banner does not name'] } },
  { id: 'amene-du-monde', journey: 'chat', how: chat({ script: "fetch('https://connect.facebook.net/tr/?id=1', { mode: 'no-cors', method: 'POST' });" }), breaks: { 'chat-companion-trackers': 'warn' } },
  { id: 'pas-d-humain', journey: 'chat', how: (shop) => chat({ greeting: [shop.chat.greeting[0]!, shop.chat.greeting[2]!], controls: ['Supprimer la conversation', 'Fermer'] })(shop), breaks: { 'chat-human-handoff': 'review' } },
  { id: 'responsable-tu', journey: 'chat', how: (shop) => chat({ foot: swap(shop.chat.foot, 'La Verrerie du Léguer, responsable du traitement, utilise', 'Nous utilisons') })(shop), breaks: { 'chat-controller-identity': 'review' } },
  { id: 'rien-ne-s-efface', journey: 'chat', how: chat({ controls: ['Parler à un conseiller', 'Fermer'] }), breaks: { 'chat-delete-transcript': 'review' } },
  { id: 'sante-demandee', journey: 'chat', how: chat({ form: '<p><label for="sante">Avez-vous des problèmes de santé ?</label> <input id="sante"></p>' }), breaks: { 'chat-prechat-minimisation': 'review' } },
];

const transport: readonly Broken[] = [
  { id: 'sans-secure', journey: 'accept', how: (shop) => ({ ...shop, measurement: { ...shop.measurement, flags: '; samesite=lax' } }), breaks: { 'cookie-secure-flag': 'warn' } },
  { id: 'session-sans-secure', journey: 'look', how: (shop) => ({ ...shop, session: 'Path=/; HttpOnly; SameSite=Lax' }), breaks: { 'cookie-secure-flag': 'fail' } },
  { id: 'sans-httponly', journey: 'look', how: (shop) => ({ ...shop, session: 'Path=/; Secure; SameSite=Lax' }), breaks: { 'cookie-httponly-session': 'warn' } },
  { id: 'sans-samesite', journey: 'look', how: (shop) => ({ ...shop, session: 'Path=/; Secure; HttpOnly' }), breaks: { 'cookie-samesite': 'warn' } },
  { id: 'sans-hsts', journey: 'look', how: header('strict-transport-security', null), breaks: { 'hsts-present': 'warn' } },
  { id: 'sans-csp', journey: 'look', how: header('content-security-policy', null), breaks: { 'csp-present': 'warn' } },
  { id: 'sans-redirection', journey: 'look-over-http', how: (shop) => ({ ...shop, overHttp: 'same-page' }), breaks: { 'https-page': 'fail', 'https-redirect': 'fail' }, follows: { 'form-action-insecure': ['fail', 'the newsletter’s form goes where the page came from'] } },
  { id: 'image-en-clair', journey: 'look', how: (shop) => ({ ...allowing(shop, "img-src 'self'", 'http://images.verrerie-partenaire.example'), end: '<img src="http://images.verrerie-partenaire.example/four.png" alt="Le four" width="40" height="40">' }), breaks: { 'mixed-content': 'warn' }, follows: { 'third-parties-before-consent': ['review', 'somebody else is contacted with the page'] } },
  { id: 'formulaire-en-clair', journey: 'contact', how: (shop) => ({ ...shop, contact: { ...shop.contact, action: 'http://{hote}/contact' } }), breaks: { 'form-action-insecure': 'fail' } },
  { id: 'secret-en-clair', journey: 'look-over-http-account', how: (shop) => ({ ...shop, overHttp: 'same-page' }), breaks: { 'password-over-http': 'fail' }, follows: { 'https-page': ['fail', 'the page itself came so'], 'https-redirect': ['fail', 'and nobody was sent on'], 'form-action-insecure': ['fail', 'its forms go where it came from'] } },
  { id: 'adresse-dans-l-url', journey: 'look', how: (shop) => ({ ...shop, script: "fetch('/style.css?email=jeanne.le-goff@exemple.fr');" }), breaks: { 'pii-in-url': 'fail' } },
  { id: 'formulaire-par-get', journey: 'contact', how: (shop) => ({ ...shop, contact: { ...shop.contact, method: 'get' } }), breaks: { 'pii-in-url': 'review' } },
  { id: 'sans-integrite', journey: 'look', how: (shop) => ({ ...allowing(shop, "script-src 'self'", 'https://cdn.jsdelivr.net'), end: '<script src="https://cdn.jsdelivr.net/npm/preact@10.19.3/dist/preact.min.js"></script>' }), breaks: { 'sri-third-party-script': 'warn' }, follows: { 'third-parties-before-consent': ['review', 'the script’s server is contacted with the page'] } },
  { id: 'referent-entier', journey: 'look-with-query', how: (shop) => ({ ...header('referrer-policy', 'unsafe-url')(allowing(shop, "style-src 'self'", 'https://fonts.googleapis.com')), head: FONTS }), breaks: { 'referrer-leak': 'warn' }, follows: { 'third-parties-before-consent': ['review', 'somebody must be told the page for it to be a leak'] } },
  { id: 'secret-court', journey: 'account', how: (shop) => ({ ...shop, account: { ...shop.account, least: 6, rules: 'Au moins 6 caractères.' } }), breaks: { 'password-policy-visible': 'fail' } },
];

const notices: readonly Broken[] = [
  { id: 'n-responsable', journey: 'notice', how: all(withoutSection('controller'), (shop) => ({ ...shop, notice: { ...shop.notice, transfers: swap(shop.notice.transfers, ', dont vous pouvez obtenir une copie en écrivant à dpo@{hote}', '') } })), breaks: { 'notice-controller-identity': 'review' } },
  { id: 'n-dpo', journey: 'notice', how: all(withoutSection('dpo'), inSection('rights', 'écrivez à dpo@{hote}', 'écrivez à donnees@{hote}'), inSection('transfers', 'dpo@{hote}', 'donnees@{hote}')), breaks: { 'notice-dpo-contact': 'review' } },
  { id: 'n-plainte', journey: 'notice', how: withoutSection('complaint'), breaks: { 'notice-complaint-authority': 'review' } },
  { id: 'n-droits', journey: 'notice', how: withoutSection('rights'), breaks: { 'notice-rights': 'review' } },
  { id: 'n-portabilite', journey: 'notice', how: inSection('rights', ', de limitation du traitement et de portabilité', ''), breaks: { 'notice-rights': 'warn' } },
  { id: 'n-destinataires', journey: 'notice', how: all(withoutSection('recipients'), inSection('chat', ' ; ces deux sociétés agissent comme sous-traitants et hébergent les conversations dans l’Union européenne', '')), breaks: { 'notice-recipients': 'review' } },
  { id: 'n-durees', journey: 'notice', how: all(inSection('purposes', '<th>Durée de conservation</th>', ''), (shop) => ({ ...shop, notice: { ...shop.notice, purposes: shop.notice.purposes.replace(/<td>(?:Trois ans|Jusqu|Un an|Treize mois|Six mois)[^<]*<\/td>/g, '') } }), inSection('chat', ' et conservés trois mois, puis effacés'), inSection('cookies', ', pour treize mois au plus'), inSection('cookies', ' (six mois)'), withoutSection('account'), inSection('rights', ' Nous répondons dans un délai d’un mois.')), breaks: { 'notice-retention': 'review', 'notice-cookie-section': 'warn' } },
  { id: 'n-interet', journey: 'notice', how: all(inSection('purposes', 'Notre intérêt légitime : répondre aux personnes qui nous écrivent', 'Intérêt légitime'), inSection('purposes', 'Notre intérêt légitime : protéger le site et ses clients contre la fraude', 'Intérêt légitime'), inSection('chat', 'notre intérêt légitime à répondre rapidement aux visiteurs', 'l’intérêt légitime')), breaks: { 'notice-legitimate-interest-detail': 'review' } },
  { id: 'n-chat', journey: 'chat-notice', how: all(withoutSection('chat'), inSection('recipients', '<li>Crisp IM SAS (Nantes, France), messagerie ;</li><li>Mistral AI (Paris, France), réponses automatiques de la messagerie ;</li>'), inSection('automated', ' L’assistant de la messagerie informe ; il ne décide ni d’un remboursement, ni d’un refus.'), (shop) => ({ ...shop, cookies: shop.cookies.filter(({ name }) => !name.startsWith('crisp')) })), breaks: { 'notice-chat-covered': 'fail' }, follows: { 'chat-privacy-link-valid': ['warn', 'the chat’s link leads to this notice'], 'chat-vendor-disclosed': ['review', 'its vendor was named there only'], 'processor-listed-in-notice': ['review', 'and among the recipients'] } },
  { id: 'n-cookies', journey: 'notice', how: all(withoutSection('cookies'), (shop) => ({ ...shop, footerLinks: shop.footerLinks.filter(([href]) => href !== '/cookies') })), breaks: { 'notice-cookie-section': 'review' } },
  { id: 'n-transferts', journey: 'notice', how: inSection('transfers', ', certifiée au titre du cadre de protection des données UE-États-Unis (Data Privacy Framework, décision d’adéquation du 10 juillet 2023). Les transferts vers des sociétés de Stripe établies aux États-Unis sont encadrés par les clauses contractuelles types de la Commission européenne, dont vous pouvez obtenir une copie en écrivant à dpo@{hote}', ' et à des sociétés de Stripe'), breaks: { 'transfer-mechanism-stated': 'warn', 'notice-transfers': 'review' } },
  { id: 'n-obligatoire', journey: 'notice', how: withoutSection('mandatory'), breaks: { 'notice-mandatory-optional': 'review' } },
  { id: 'n-date', journey: 'notice', how: (shop) => ({ ...shop, noticeDate: '' }), breaks: { 'notice-date': 'review' } },
  { id: 'n-deces', journey: 'notice', how: withoutSection('postMortem'), breaks: { 'notice-post-mortem-fr': 'warn' } },
  { id: 'n-prospection', journey: 'notice', how: all(withoutSection('marketing', 'withdraw'), inSection('purposes', 'Jusqu’à votre désinscription, au plus trois', 'Trois')), breaks: { 'notice-marketing-objection': 'review' } },
  { id: 'n-perime', journey: 'notice', how: inSection('transfers', 'cadre de protection des données UE-États-Unis (Data Privacy Framework, décision d’adéquation du 10 juillet 2023)', 'Privacy Shield'), breaks: { 'notice-outdated-references': 'warn' } },
  { id: 'n-source', journey: 'notice', how: withoutSection('source'), breaks: { 'notice-source-of-data': 'review' } },
  { id: 'n-sans-lien', journey: 'home-contact', how: (shop) => ({ ...shop, noticeMissingOn: ['/contact'], contact: { ...shop.contact, says: swap(shop.contact.says, ' En savoir plus : <a href="/confidentialite">politique de confidentialité</a>.', '') }, newsletter: { ...shop.newsletter, says: swap(shop.newsletter.says, ' Vos droits : <a href="/confidentialite">politique de confidentialité</a>.', '') } }), breaks: { 'notice-link-everywhere': 'fail' }, follows: { 'form-info-at-collection': ['review', 'its forms lead nowhere there'] } },
  { id: 'n-introuvable', journey: 'look', how: (shop) => ({ ...shop, footerLinks: shop.footerLinks.filter(([href]) => !['/confidentialite', '/cookies'].includes(href)), newsletter: { ...shop.newsletter, says: swap(shop.newsletter.says, ' Vos droits : <a href="/confidentialite">politique de confidentialité</a>.', '') }, consent: { ...shop.consent, policyLink: '' } }), breaks: { 'notice-link-present': 'warn' }, follows: { 'form-info-at-collection': ['fail', 'the newsletter’s form leads nowhere either'] } },
  { id: 'n-mentions', journey: 'look', how: (shop) => ({ ...shop, footerLinks: shop.footerLinks.filter(([href]) => href !== '/mentions-legales') }), breaks: { 'legal-notice-present': 'review' } },
];

const OFFERS = 'type="checkbox" name="lettre"';
const forms: readonly Broken[] = [
  { id: 'f-cochee', journey: 'account', how: (shop) => ({ ...shop, account: { ...shop.account, offers: swap(shop.account.offers, OFFERS, `${OFFERS} checked`) } }), breaks: { 'form-optin-not-preticked': 'fail' }, follows: { 'form-marketing-optin': ['review', 'the same box'] } },
  { id: 'f-cgu', journey: 'account', how: (shop) => ({ ...shop, account: { ...shop.account, offers: '', terms: '<p><label><input type="checkbox" name="cgv" required> J’accepte les <a href="/cgv">conditions générales de vente</a> et de recevoir par e-mail les offres de la Verrerie *</label></p>' } }), breaks: { 'form-consent-separate-cgu': 'fail' }, follows: { 'unsubscribe-easy': ['warn', 'how to leave stood with the box'] } },
  { id: 'f-sans-mention', journey: 'contact', how: (shop) => ({ ...shop, contact: { ...shop.contact, says: '' } }), breaks: { 'form-info-at-collection': 'warn' }, follows: { 'form-sensitive-fields': ['warn', 'the words that asked to leave such things out stood there'] } },
  { id: 'f-sans-asterisque', journey: 'contact', how: (shop) => ({ ...shop, contact: { ...shop.contact, intro: 'Une question ? Écrivez-nous, nous répondons sous deux jours ouvrés.', fields: shop.contact.fields.replaceAll(' *<', '<') } }), breaks: { 'form-required-optional-marked': 'fail' } },
  { id: 'f-trop', journey: 'contact', how: (shop) => ({ ...shop, contact: { ...shop.contact, fields: `${shop.contact.fields}<p><label for="c-naissance">Date de naissance *</label> <input id="c-naissance" name="naissance" type="date" autocomplete="bday" required></p><p><label for="c-tel">Téléphone *</label> <input id="c-tel" name="tel" type="tel" autocomplete="tel" required></p>` } }), breaks: { 'form-minimisation': 'warn' } },
  { id: 'f-secu', journey: 'contact', how: (shop) => ({ ...shop, contact: { ...shop.contact, fields: `${shop.contact.fields}<p><label for="c-secu">Numéro de sécurité sociale</label> <input id="c-secu" name="nir"></p>` } }), breaks: { 'form-sensitive-fields': 'review' } },
  { id: 'f-offres-imposees', journey: 'account', how: (shop) => ({ ...shop, account: { ...shop.account, offers: '<p>En créant un compte, vous acceptez de recevoir par e-mail nos offres et celles de nos partenaires.</p>' } }), breaks: { 'form-marketing-optin': 'fail' }, follows: { 'unsubscribe-easy': ['warn', 'nor is it said how to leave'] } },
];

export const BROKEN: readonly Broken[] = [...tracers, ...banners, ...chats, ...transport, ...notices, ...forms];
