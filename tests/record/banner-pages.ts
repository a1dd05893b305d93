import type { ClosedRoot } from '../../lib/record/banner-places.ts';
import type { Sight } from '../../lib/record/banner-sight.ts';
import type { CmpRule, Phrases } from '../../lib/model/rules.ts';
import { ancestorsOf } from '../../lib/record/deep.ts';

export const cmpRules = Object.values(import.meta.glob<CmpRule>('../../rules/cmp/*.ts', { eager: true, import: 'default' }));
export const phrases = Object.fromEntries(Object.entries(import.meta.glob<Phrases>('../../rules/phrases/*.ts', { eager: true, import: 'default' }))
  .map(([file, one]) => [file.replace(/^.*\/|\.ts$/g, ''), one]));

/** happy-dom computes styles and no layout: shown is what no ancestor hides. */
export const sight: Sight = {
  isShown: (element) => element.isConnected && [...ancestorsOf(element)].every((one) => {
    const { display, visibility, opacity } = getComputedStyle(one);
    return display !== 'none' && visibility !== 'hidden' && opacity !== '0' && !one.hasAttribute('hidden');
  }),
  position: (element) => {
    const { position, zIndex } = getComputedStyle(element);
    return { position, z: Number(zIndex) || 0 };
  },
  holdsMuch: () => true,
  box: (element) => {
    // `data-box="left top width height"`, else a line of text.
    const [left = 0, top = 0, width = 100, height = 20] = (element.closest('[data-box]') === element ? element.getAttribute('data-box')! : '').split(' ').filter(Boolean).map(Number);
    return { left, top, width, height };
  },
  shows: (element) => {
    const { display, visibility, opacity } = getComputedStyle(element);
    if (display === 'none' || opacity === '0' || element.hasAttribute('hidden')) return 'nothing';
    return visibility === 'hidden' ? 'children' : 'words';
  },
  at: () => null,
  viewport: () => ({ width: 1_000, height: 800, scrollX: 0, scrollY: 0 }),
};
export const openOnly: ClosedRoot = (element) => element.shadowRoot;

export function trusted<E extends Event>(event: E): E {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}

export const page = (inner: string): string => `<header><nav><a href="/">Accueil</a><a href="/boutique">Boutique</a></nav></header><main><h1>Boutique</h1><p>Bienvenue.</p></main>${inner}<footer><a href="/cookies">Politique de cookies</a> <a href="/mentions">Mentions légales</a></footer>`;
const fixed = (inner: string, more = ''): string => `<div ${more} style="position:fixed;bottom:0">${inner}</div>`;

/** As the real tarteaucitron 1.34 builds them (seen in Chromium, shortened), with what its style sheet hides. */
export const tarteaucitron = `<style>#tarteaucitron, #tarteaucitronBack { display: none }</style>
<div id="tarteaucitronRoot" role="region"><div id="tac_title" class="tac_visually-hidden">Panneau de gestion des cookies</div>
<button type="button" id="tarteaucitronBack" aria-label="Fermer" title="Fermer"></button>
<div id="tarteaucitron" role="dialog" aria-modal="true"><button type="button" id="tarteaucitronClosePanel"> Fermer </button>
 <div id="tarteaucitronInfo"><p>En autorisant ces services tiers, vous acceptez le dépôt et la lecture de cookies.</p></div>
 <button aria-label="Cookies : Tout accepter" type="button" id="tarteaucitronAllAllowed" class="tarteaucitronAllow"><span class="tarteaucitronCheck" aria-hidden="true"></span> Tout accepter </button>
 <button aria-label="Cookies : Tout refuser" type="button" id="tarteaucitronAllDenied" class="tarteaucitronDeny"><span class="tarteaucitronCross" aria-hidden="true"></span> Tout refuser </button>
 <ul><li><button type="button" id="youtubeAllowed" aria-label="Autoriser YouTube" class="tarteaucitronAllow"><span class="tarteaucitronCheck"></span> Autoriser</button> <button type="button" id="youtubeDenied" class="tarteaucitronDeny"><span></span> Interdire</button></li></ul></div>
<div tabindex="-1" id="tarteaucitronAlertBig" class="tarteaucitronAlertBigMiddle" role="dialog" style="position:fixed"><span id="tarteaucitronDisclaimerAlert">Ce site utilise des cookies et vous donne le contrôle sur ceux que vous souhaitez activer</span>
 <button aria-label="Cookies : Tout accepter" type="button" class="tarteaucitronCTAButton tarteaucitronAllow" id="tarteaucitronPersonalize2"><span class="tarteaucitronCheck" aria-hidden="true"></span> Tout accepter </button>
 <button type="button" class="tarteaucitronCTAButton tarteaucitronDeny" id="tarteaucitronAllDenied2" aria-label="Cookies : Tout refuser"><span class="tarteaucitronCross" aria-hidden="true"></span> Tout refuser </button>
 <button type="button" id="tarteaucitronCloseAlert" aria-label="Personnaliser (fenêtre modale)"> Personnaliser </button>
 <button type="button" id="tarteaucitronPrivacyUrl" role="link"> Politique de confidentialité </button></div>
<div id="tarteaucitronIcon" style="position:fixed"><button type="button" id="tarteaucitronManager" aria-label="Cookies (fenêtre modale)"><img src="" alt="Cookies (fenêtre modale)"></button></div></div>`;

/** As the real vanilla-cookieconsent 3.1 builds them (seen in Chromium); its style sheet shows one or none. */
export const vanilla = (shows: 'consent' | 'preferences' | 'nothing'): string => `<style>#cc-main .cm, #cc-main .pm { position: fixed; visibility: hidden } #cc-main ${shows === 'consent' ? '.cm' : shows === 'preferences' ? '.pm' : '.none'} { visibility: visible }</style>
<div id="cc-main" data-nosnippet=""><div class="cm-wrapper cc--anim"><div class="cm cm--box cm--bottom cm--right" role="dialog" aria-modal="true"><div tabindex="-1"></div><div class="cm__body"><div class="cm__texts"><h2 id="cm__title" class="cm__title">Nous utilisons des cookies</h2><p id="cm__desc" class="cm__desc">Pour la mesure d’audience.</p></div><div class="cm__btns"><div class="cm__btn-group"><button type="button" class="cm__btn" data-role="all"><span>Tout accepter</span></button><button type="button" class="cm__btn" data-role="necessary"><span>Tout refuser</span></button></div><div class="cm__btn-group"><button type="button" class="cm__btn cm__btn--secondary" data-role="show"><span>Gérer mes préférences</span></button></div></div></div></div></div>
<div class="pm-wrapper cc--anim"><div class="pm" role="dialog" aria-modal="true"><h2 class="pm__title">Préférences</h2><button type="button" class="pm__close-btn" aria-label="Fermer"><span class="pm__icon"></span></button><div class="pm__btns"><button type="button" class="pm__btn" data-role="all">Tout accepter</button><button type="button" class="pm__btn pm__btn--secondary" data-role="save">Enregistrer mes choix</button></div></div></div></div>`;

/** Pages without any banner, each a way to be taken for one. */
export const bannerless: Readonly<Record<string, string>> = {
  'a shop without anything': page(''),
  'a chat greeting with answers': page(fixed('<p>Bonjour 👋 Besoin d’aide ?</p><button>Oui, avec plaisir</button><button>Non merci</button>', 'class="chat-greeting"')),
  'a chat panel that asks to agree to its terms': page(fixed('<p>En continuant, vous acceptez notre <a href="/p">politique de confidentialité</a> et nos <a href="/c">cookies</a>.</p><button>J’accepte</button><textarea></textarea>', 'role="dialog"')),
  'a newsletter box with consent words': page(fixed('<p>Nous respectons votre vie privée. Consentement retirable à tout moment, voir <a href="/c">nos cookies</a>.</p><input type="email"><button>J’accepte</button><button>Non merci</button>', 'role="dialog" class="newsletter"')),
  'a newsletter of a cookie bakery': page(fixed('<p>Recevez nos recettes de cookies !</p><button>Accepter</button><button>Plus tard</button>', 'role="dialog"')),
  'an age gate': page('<div role="dialog" aria-modal="true"><p>Avez-vous plus de 18 ans ? En entrant vous acceptez nos <a href="/cgv">conditions</a> et notre <a href="/c">politique de cookies</a>.</p><button>J’accepte</button><button>Je refuse</button></div>'),
  'a login dialog': page('<dialog open><p>Connexion. Voir notre politique de confidentialité et nos cookies.</p><input type="text"><input type="password"><button>Accepter et continuer</button></dialog>'),
  'terms of sale to accept': page('<div role="dialog"><p>Vous devez accepter nos conditions. Protection de vos données personnelles : <a href="/p">vie privée</a>.</p><button>Accepter</button><button>Refuser</button></div>'),
  'a recipe for cookies': '<header><nav><a href="/">Recettes</a></nav></header><main><article class="cookie-recipe"><h1>Cookies aux noisettes</h1><p>Nous utilisons des cookies écrasés pour le fond de tarte.</p><button class="cookie-save">Enregistrer</button><button>OK</button></article></main>',
  'a recipe without a main element': '<div id="app"><h1>Cookies</h1><p>On utilise des cookies émiettés.</p><button>OK</button><button>Accepter</button></div>',
  'a cookie shop that offers one more': page('<div role="dialog" class="cookie-upsell"><p>Un cookie en plus pour 2 € ?</p><button>Accepter</button><button>Non merci</button></div>'),
  'a cookie policy page with its own settings': page('<article><h2>Cookies</h2><p>Nous utilisons des cookies et traceurs. Vous pouvez retirer votre consentement.</p><div class="cookie-settings"><button>Accepter les cookies</button><button>Tout refuser</button></div></article>'),
  'a footer that mentions cookies': page('<footer style="position:static"><p>Ce site utilise des cookies. <a href="/c">Politique</a></p><button>Gérer mes cookies</button><button>OK</button></footer>'),
  'a video that waits for consent in the article': '<main><h1>Vidéo</h1><div class="placeholder consent-needed"><p>Cette vidéo utilise des cookies.</p><button>Accepter</button></div></main>',
  'a parcel to refuse': page(fixed('<p>Votre colis contient des cookies. Suivi du consentement du destinataire.</p><button>Accepter les conditions de livraison</button><button>Refuser ce colis</button>')),
  'a sticky header with an OK': page('<header style="position:sticky"><p>Livraison offerte dès 30 € de cookies</p><button>OK</button></header>'),
  'a banner that is not shown': page(fixed('<p>Nous utilisons des cookies.</p><button>Tout accepter</button><button>Tout refuser</button>', 'hidden class="cookie-banner"')),
  'a sign-in without fields': page('<div role="dialog"><p>En continuant avec votre compte, vous donnez votre consentement à nos <a href="/cgu">conditions</a>, à notre <a href="/p">politique de confidentialité</a> et à nos <a href="/c">cookies</a>.</p><button>J’accepte</button><button>Je refuse</button></div>'),
  'a contest that asks for an address': page(fixed('<p>Nous utilisons des cookies et votre adresse pour le tirage au sort.</p><input type="email"><button>J’accepte</button><button>Tout refuser</button>', 'class="consent"')),
  'a promotion for cookies, named so': page(fixed('<p>Nos cookies sont de retour, avec le consentement du chef et de nos partenaires.</p><button>OK</button>', 'class="cookie-promo"')),
  'a download offer': page(fixed('<p>Installez notre application : achats plus rapides, vie privée respectée.</p><button>Autoriser</button><button>Plus tard</button>')),
};

export const homeMade: Readonly<Record<string, string>> = {
  'French bar': page(fixed('<p>Nous utilisons des cookies pour mesurer notre audience.</p><button>Accepter</button><button>Refuser</button>')),
  'bar of plain boxes': page(fixed('<p>🍪 Ce site utilise des cookies.</p><div class="btn-yes">J’accepte</div><a href="#">Continuer sans accepter</a>')),
  'dialog without styles': page('<div role="dialog" aria-modal="true"><h2>Vos choix sur les cookies</h2><p>Avec nos partenaires, nous déposons des cookies.</p><button>Tout accepter</button><button>Tout refuser</button><button>Personnaliser</button></div>'),
  'static bar at the top, named': `<div class="cookie-bar"><p>Ce site utilise des cookies. <a href="/c">En savoir plus</a></p><button>J’accepte</button></div>${page('')}`,
  'deep in an application': `<div id="app"><div><div><main><h1>x</h1></main><div><div style="position:sticky"><span>We use cookies and similar technologies.</span><button>Accept all</button><button>Reject all</button></div></div></div></div></div>`,
  'English without the word': page('<div role="dialog"><h2>We value your privacy</h2><p>With your consent, we and our partners store and access information on your device.</p><button>Accept all</button><button>Reject all</button><button>More options</button></div>'),
  'German': page(fixed('<p>Wir verwenden Cookies.</p><button>Alle akzeptieren</button><button>Nur notwendige Cookies</button>')),
  'Spanish': page(fixed('<p>Utilizamos cookies propias y de terceros.</p><button>Aceptar</button><button>Rechazar</button>')),
  'Italian': page(fixed('<p>Questo sito utilizza cookie.</p><button>Accetta</button><button>Rifiuta</button>')),
  'Dutch': page(fixed('<p>Wij gebruiken cookies.</p><button>Akkoord</button><button>Weigeren</button>')),
  'only an OK': page(fixed('<p>En poursuivant, vous acceptez : ce site utilise des cookies.</p><button>OK</button>')),
};
