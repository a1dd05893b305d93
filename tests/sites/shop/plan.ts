import type { NoticeSections } from './notice.ts';
import { notice } from './notice.ts';
import { cookieTable, type CookieRow } from './cookies-page.ts';
import { CRISP_ID } from '../replica.ts';

/**
 * A French shop as it should be, in one value. Everything a page of it shows, sends or stores comes from here, so
 * that a twin with one obligation broken is this value with one thing changed (`broken/`).
 */
export interface Shop {
  readonly lang: string;
  /** Of every document. */
  readonly headers: Readonly<Record<string, string>>;
  /** Attributes of the session cookie that comes with the first page. */
  readonly session: string;
  /** What plain HTTP answers: a redirect, or the page itself. */
  readonly overHttp: 'redirect' | 'same-page';
  readonly consent: ConsentPlan;
  /** When measurement, advertising and the chat's script begin: after agreement, or with the page, whoever says what. */
  readonly measures: When;
  readonly advertises: When;
  /** In `_ga`: seconds, and attributes. */
  readonly measurement: { readonly seconds: number; readonly flags: string; readonly renewed: boolean };
  readonly chat: ChatPlan;
  readonly contact: ContactPlan;
  readonly account: AccountPlan;
  readonly newsletter: NewsletterPlan;
  readonly order: OrderPlan;
  readonly notice: NoticeSections;
  readonly noticeDate: string;
  readonly noticeLang: string;
  readonly cookies: readonly CookieRow[];
  /** In the footer of every page but those named in `noticeMissingOn`. */
  readonly footerLinks: readonly (readonly [href: string, words: string])[];
  readonly noticeMissingOn: readonly string[];
  /** The way back to the choice, in the footer. */
  readonly manages: boolean;
  /** What else stands in the head, at the end of the body, or in the page's own script; nothing, here. */
  readonly head: string;
  readonly end: string;
  readonly script: string;
}
/** `any-answer`: on every page after an answer, whatever it was. */
export type When = 'agreed' | 'at-once' | 'any-answer';

export interface ConsentPlan {
  readonly title: string;
  readonly text: string;
  readonly accept: string;
  /** Null: no such button. */
  readonly refuse: string | null;
  /** Null: no such button. */
  readonly settings: string | null;
  /** The way to refuse is a word of the text. */
  readonly refuseInText: boolean;
  readonly policyLink: string;
  /** Categories that are ticked before anybody chose. */
  readonly ticked: readonly ('mesure' | 'publicite')[];
  readonly days: number;
  readonly equalButtons: boolean;
  /** The page cannot be used before an answer. */
  readonly wall: boolean;
  /** What the rest of the settings say of what is necessary. */
  readonly necessary: string;
  readonly categories: readonly (readonly [id: 'mesure' | 'publicite', title: string, text: string])[];
  /** Options of Google's consent mode when the page begins. */
  readonly googleDefault: 'denied' | 'granted';
  readonly style: string;
  /** Withdrawal removes what was stored. */
  readonly clears: boolean;
  /** Scrolling is taken for a yes. */
  readonly scrollAccepts: boolean;
  /** Nobody is asked at all. */
  readonly absent: boolean;
  /** A no is kept for four seconds (long enough to be read on a busy machine), a yes for `days`. */
  readonly forgetsNo: boolean;
  /** Another platform asks beside it. */
  readonly twice: boolean;
}

export interface ChatPlan {
  /** The vendor's frame at the visitor's click, or as soon as measurement was agreed to; or its script with the page, every page or those after an answer. */
  readonly as: 'frame' | 'script' | 'script-after-answer' | 'frame-when-agreed' | 'none';
  /** Whose frame: host, and name of its session cookie. */
  readonly vendor: { readonly host: string; readonly cookie: string };
  /** The launcher goes when everything was refused. */
  readonly goesWithNo: boolean;
  readonly opensItself: boolean;
  readonly title: string;
  readonly greeting: readonly string[];
  readonly foot: string;
  readonly controls: readonly string[];
  readonly noticeLink: string | null;
  readonly form: string;
  /** Attributes of its session cookie. */
  readonly cookie: string;
  readonly script: string;
}

export interface ContactPlan { readonly intro: string; readonly action: string; readonly method: string; readonly fields: string; readonly says: string }
export interface AccountPlan { readonly rules: string; readonly least: number; readonly fields: string; readonly terms: string; readonly offers: string; readonly says: string }
export interface NewsletterPlan { readonly says: string; readonly box: string }
export interface OrderPlan { readonly fields: string; readonly says: string; readonly fetch: string }

export const HOUSE = 'La Verrerie du Léguer';

const CSP = [
  "default-src 'none'", "script-src 'self' https://www.googletagmanager.com", "style-src 'self'", "img-src 'self' data:", "font-src 'self'",
  "connect-src 'self' https://www.google-analytics.com https://www.google.com", 'frame-src https://go.crisp.chat', "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'",
].join('; ');

const FORM_NOTICE = '<a href="/confidentialite">politique de confidentialité</a>';

export const compliant: Shop = {
  lang: 'fr',
  headers: {
    'strict-transport-security': 'max-age=63072000; includeSubDomains', 'content-security-policy': CSP,
    'referrer-policy': 'strict-origin-when-cross-origin', 'x-content-type-options': 'nosniff', 'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  },
  session: 'Path=/; Secure; HttpOnly; SameSite=Lax',
  overHttp: 'redirect',
  measures: 'agreed',
  advertises: 'agreed',
  // 390 days: thirteen months are 395.
  measurement: { seconds: 390 * 86_400, flags: '; secure; samesite=lax', renewed: false },
  consent: {
    title: 'Vos cookies, vos choix',
    text: `Avec votre accord, ${HOUSE} et ses partenaires Google utilisent des cookies pour mesurer l’audience du site et pour vous présenter des publicités adaptées à vos visites. Vous pouvez accepter, refuser ou choisir finalité par finalité ; vous pourrez changer d’avis à tout moment avec le lien « Gérer mes cookies » en bas de chaque page.`,
    accept: 'Tout accepter', refuse: 'Tout refuser', settings: 'Personnaliser', refuseInText: false,
    policyLink: '<a href="/cookies">Politique de cookies et liste des partenaires</a>',
    ticked: [], days: 182, equalButtons: true, wall: false,
    necessary: 'Ils gardent votre panier et votre choix sur les cookies. Le site ne fonctionne pas sans eux ; ils ne demandent pas votre accord. Cookies : PHPSESSID, cc_cookie.',
    categories: [
      ['mesure', 'Mesure d’audience', 'Google Analytics (Google Ireland Ltd) compte les visites et les pages vues. Cookie : _ga, 13 mois.'],
      ['publicite', 'Publicité personnalisée', 'Google Ads (Google Ireland Ltd) vous présente nos produits sur d’autres sites. Cookie : _gcl_au, 3 mois.'],
    ],
    googleDefault: 'denied', style: '', clears: true, scrollAccepts: false, absent: false, forgetsNo: false, twice: false,
  },
  chat: {
    opensItself: false, as: 'frame', vendor: { host: 'go.crisp.chat', cookie: `crisp-client%2Fsession%2F${CRISP_ID}` }, goesWithNo: false,
    title: 'Messagerie de la Verrerie',
    greeting: [
      'Bonjour ! Je suis Hélio, l’assistant virtuel de la Verrerie du Léguer : c’est une intelligence artificielle qui vous répond, pas un humain.',
      'Vous préférez une personne ? Cliquez sur « Parler à un conseiller » : notre équipe répond du lundi au vendredi, de 9 h à 18 h.',
      'Merci de ne pas écrire ici d’informations sensibles (santé, opinions, religion), ni de mot de passe ou de numéro de carte bancaire.',
    ],
    foot: `${HOUSE}, responsable du traitement, utilise vos messages pour répondre à votre demande. La conversation est enregistrée, conservée trois mois puis effacée ; elle ne sert ni à entraîner l’IA, ni à vous profiler. La messagerie est fournie par Crisp, les réponses automatiques par Mistral AI.`,
    controls: ['Parler à un conseiller', 'Supprimer la conversation', 'Fermer'],
    noticeLink: '/confidentialite#messagerie',
    form: '<p><label for="prenom">Votre prénom (facultatif)</label> <input id="prenom" autocomplete="given-name"></p><p><label><input type="checkbox"> Recevoir une copie de la conversation par e-mail (facultatif)</label></p>',
    cookie: 'Path=/; Secure; SameSite=None; Partitioned',
    script: '',
  },
  contact: {
    intro: 'Une question sur une pièce, une commande ? Écrivez-nous, nous répondons sous deux jours ouvrés. Les champs marqués d’un astérisque (*) sont obligatoires.',
    action: '/contact', method: 'post',
    fields: `<p><label for="c-nom">Nom</label> <input id="c-nom" name="nom" autocomplete="name"></p>
<p><label for="c-mail">Adresse e-mail *</label> <input id="c-mail" name="email" type="email" autocomplete="email" required></p>
<p><label for="c-commande">Numéro de commande</label> <input id="c-commande" name="commande"></p>
<p><label for="c-message">Votre message *</label> <textarea id="c-message" name="message" required></textarea></p>`,
    says: `Vos réponses sont utilisées par ${HOUSE}, responsable du traitement, pour traiter votre demande (notre intérêt légitime à vous répondre), et conservées un an. N’indiquez pas d’informations sensibles (sur votre santé, par exemple) dans votre message. Vous pouvez demander l’accès à vos données, leur rectification ou leur effacement à donnees@{hote}. En savoir plus : ${FORM_NOTICE}.`,
  },
  account: {
    rules: 'Au moins 12 caractères, dont une majuscule, une minuscule, un chiffre et un caractère spécial.', least: 12,
    fields: `<p><label for="i-mail">Adresse e-mail *</label> <input id="i-mail" name="email" type="email" autocomplete="email" required></p>`,
    terms: '<p><label><input type="checkbox" name="cgv" required> J’ai lu et j’accepte les <a href="/cgv">conditions générales de vente</a> *</label></p>',
    offers: '<p><label><input type="checkbox" name="lettre"> Je souhaite recevoir par e-mail les nouveautés et les offres de la Verrerie (facultatif). Je peux me désinscrire à tout moment.</label></p>',
    says: `Les champs marqués d’un astérisque (*) sont obligatoires : sans eux, le compte ne peut pas être créé. ${HOUSE} utilise ces données pour gérer votre compte (exécution du contrat) et les conserve tant que le compte existe, puis trois ans. Vous disposez de droits d’accès, de rectification, d’effacement, d’opposition et de portabilité : voir notre ${FORM_NOTICE}. Vous pouvez supprimer votre compte à tout moment depuis « Mon compte ».`,
  },
  newsletter: {
    box: '',
    says: `Une lettre par mois avec nos nouveautés, envoyée par ${HOUSE} avec votre consentement. Désinscription à tout moment par le lien en bas de chaque lettre. Vos droits : ${FORM_NOTICE}.`,
  },
  order: {
    fields: `<p><label for="o-nom">Nom et prénom *</label> <input id="o-nom" name="nom" autocomplete="name" required></p>
<p><label for="o-rue">Adresse de livraison *</label> <input id="o-rue" name="rue" autocomplete="street-address" required></p>
<p><label for="o-cp">Code postal *</label> <input id="o-cp" name="cp" autocomplete="postal-code" required></p>
<p><label for="o-ville">Ville *</label> <input id="o-ville" name="ville" autocomplete="address-level2" required></p>
<p><label for="o-mail">Adresse e-mail *</label> <input id="o-mail" name="email" type="email" autocomplete="email" required></p>
<p><label for="o-tel">Téléphone (facultatif, pour le transporteur)</label> <input id="o-tel" name="tel" type="tel" autocomplete="tel"></p>`,
    says: `Les champs marqués d’un astérisque (*) sont nécessaires à la livraison. ${HOUSE} utilise vos données pour préparer et livrer votre commande ; elles sont transmises au transporteur et à notre banque. Durées et droits : ${FORM_NOTICE}.`,
    fetch: '',
  },
  notice,
  noticeDate: 'Dernière mise à jour : 3 septembre 2026.',
  noticeLang: 'fr',
  cookies: cookieTable,
  footerLinks: [['/confidentialite', 'Politique de confidentialité'], ['/cookies', 'Politique de cookies'], ['/mentions-legales', 'Mentions légales'], ['/cgv', 'Conditions générales de vente'], ['/contact', 'Nous contacter']],
  noticeMissingOn: [],
  manages: true,
  head: '', end: '',
  // How the visitor likes the list: nothing that tells visitors apart.
  script: "localStorage.setItem('affichage', 'grille');",
};
