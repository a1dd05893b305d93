import { describe, expect, it } from 'vitest';
import { saysAny } from '../../lib/match.ts';
import type { BannerFamily } from '../../lib/model/rules.ts';
import { rules } from '../../lib/registry.ts';

/** What banners really say, and what resembles it. Of the near misses nothing may match in any of the six languages, as banners are read with all of them. */
type Sentences = Readonly<Record<string, readonly string[]>>;
interface Told { readonly said: Sentences; readonly near: readonly string[] }

const FAMILIES: Readonly<Record<BannerFamily, Told>> = {
  'cookie-link': {
    said: {
      fr: ['Politique de cookies', 'Consultez notre politique relative aux cookies.'], en: ['Cookie Policy', 'Read our Cookie Notice'], de: ['Cookie-Richtlinie', 'Mehr über Cookies'],
      es: ['Política de cookies', 'Más información sobre las cookies'], it: ['Leggi la Cookie Policy', 'Informativa sui cookie'], nl: ['Lees ons cookiebeleid', 'Cookieverklaring'],
    },
    near: ['Accepter les cookies', 'Accept all cookies', 'Cookie-Einstellungen', 'Recettes de cookies', 'Configurar cookies', 'Accetta i cookie', 'Cookies accepteren', 'Politique de retour'],
  },
  withdraw: {
    said: {
      fr: ['Vous pouvez changer d’avis à tout moment.', 'Vous pourrez retirer votre consentement depuis le pied de page.', 'Vous pouvez à tout moment modifier vos préférences.', 'Modifiez vos choix à tout moment.'],
      en: ['You can withdraw your consent at any time.', 'You may change your preferences at any time.', 'Change your mind whenever you like.'],
      de: ['Sie können Ihre Einwilligung jederzeit widerrufen.', 'Sie können Ihre Auswahl jederzeit ändern.', 'Die Zustimmung ist jederzeit widerrufbar.'],
      es: ['Puede retirar su consentimiento en cualquier momento.', 'Puedes cambiar de opinión cuando quieras.'],
      it: ['Puoi revocare il consenso in qualsiasi momento.', 'Puoi modificare le tue preferenze.'],
      nl: ['U kunt uw toestemming intrekken.', 'Je kunt je keuze op elk moment aanpassen.'],
    },
    near: ['Nos conseillers vous répondent à tout moment.', 'Call us at any time.', 'Rufen Sie uns jederzeit an.', 'Llámenos en cualquier momento.', 'Contattaci in qualsiasi momento.', 'Bel ons op elk moment.', 'Retirer mon colis', 'Withdraw money', 'Retirar dinero', 'Widerrufsbelehrung für Verbraucher'],
  },
  implied: {
    said: {
      fr: ['En poursuivant votre navigation, vous acceptez l’utilisation de cookies.', 'Si vous continuez à naviguer sur ce site, nous considérerons que vous acceptez.', 'En utilisant ce site, vous acceptez les cookies.'],
      en: ['By continuing to browse this site, you agree to our use of cookies.', 'If you continue to use this site we assume that you are happy with it.', 'By using this website, you accept cookies.'],
      de: ['Durch die weitere Nutzung der Website stimmen Sie zu.', 'Wenn Sie weitersurfen, gehen wir von Ihrer Zustimmung aus.'],
      es: ['Si continúa navegando, consideramos que acepta su uso.', 'Al seguir navegando acepta las cookies.'],
      it: ['Proseguendo la navigazione acconsenti all’uso dei cookie.', 'Chiudendo questo banner, scorrendo questa pagina o cliccando qualunque suo elemento acconsenti.'],
      nl: ['Door verder te surfen gaat u akkoord.', 'Door gebruik te maken van onze website accepteert u cookies.'],
    },
    near: ['Continuer sans accepter', 'En continuant sans accepter, seuls les cookies nécessaires sont déposés.', 'Continue without accepting', 'Continue shopping', 'Weiter ohne Einwilligung', 'Continuar sin aceptar', 'Continua senza accettare', 'Doorgaan zonder te accepteren', 'En fermant ce bandeau, vous refusez.'],
  },
  'legitimate-interest': {
    said: {
      fr: ['Certains partenaires invoquent leur intérêt légitime.', 'Vous pouvez vous opposer au traitement.'], en: ['Some vendors rely on legitimate interests.', 'You can object to the processing.'],
      de: ['auf Grundlage eines berechtigten Interesses', 'Sie können der Verarbeitung widersprechen.'], es: ['en base a su interés legítimo', 'Puede oponerse al tratamiento de sus datos.'],
      it: ['sulla base del loro interesse legittimo', 'Puoi opporti al trattamento.'], nl: ['op basis van een gerechtvaardigd belang', 'U kunt bezwaar maken tegen de verwerking.'],
    },
    near: ['Widersprechen', 'Sie können Cookies widersprechen.', 'Oponerse', 'Opporsi', 'Bezwaar maken', 'Nos centres d’intérêt', 'Personal interests', 'Ihre Interessen', 'Sus intereses', 'I tuoi interessi', 'Uw belangen', 'S’opposer aux cookies'],
  },
  'pay-or-consent': {
    said: {
      fr: ['Accepter ou s’abonner', 'S’abonner pour refuser', 'Lire sans publicité pour 2 €'], en: ['Accept or subscribe', 'Pay to reject', 'Read without ads for £2 a month'], de: ['Pur-Abo abschließen', 'Mit Werbung weiterlesen', 'werbefrei für 2,99 €'],
      es: ['Rechazar y pagar', 'Aceptar o suscribirse', 'Suscripción sin publicidad'], it: ['Rifiuta e abbonati', 'Accetta o abbonati'], nl: ['Accepteren of abonneren', 'Betalen om te weigeren'],
    },
    near: ['Accepter ou refuser pour chaque finalité', 'S’abonner à la newsletter', 'Subscribe to our newsletter', 'Accept or reject', 'Newsletter abonnieren', 'Suscríbete a nuestra newsletter', 'Iscriviti alla newsletter', 'Abonneer u op de nieuwsbrief', 'Werbung ablehnen', 'Payer en 3 fois'],
  },
  partners: {
    said: {
      fr: ['Voir nos 843 partenaires', 'Liste de nos fournisseurs : liste des fournisseurs'], en: ['We and our 1507 partners store information', 'View vendors', 'List of recipients'], de: ['Wir und unsere 843 Partner', 'Liste der Anbieter', 'Weitergabe an Drittanbieter'],
      es: ['Nosotros y nuestros socios', 'Lista de proveedores'], it: ['Noi e i nostri partner', 'Elenco dei fornitori'], nl: ['Wij en onze partners', 'Lijst van leveranciers'],
    },
    near: ['Devenir partenaire', 'Département', 'Become a reseller', 'Partnerschaft', 'Asociados', 'Partecipa', 'Apartment'],
  },
  'vague-purpose': {
    said: {
      fr: ['Nous utilisons des cookies pour améliorer votre expérience.', 'afin de vous offrir la meilleure navigation possible'], en: ['We use cookies to give you the best experience.', 'To provide the best experiences, we use cookies', 'to improve our services'], de: ['um Ihnen das beste Erlebnis zu bieten', 'um die Benutzerfreundlichkeit zu erhöhen'],
      es: ['para mejorar su experiencia', 'para ofrecerle la mejor experiencia'], it: ['per migliorare la tua esperienza', 'per una migliore esperienza'], nl: ['om uw ervaring te verbeteren', 'voor de beste ervaring'],
    },
    near: ['Dix ans d’expérience', 'Ten years of experience in retail', 'Erlebnisse für zwei', 'Años de experiencia', 'Esperienza decennale', 'Jaren ervaring'],
  },
  'purpose-ads': {
    said: {
      fr: ['Publicité ciblée', 'pour vous proposer des annonces personnalisées', 'cookies publicitaires', 'Marketing'], en: ['personalised ads and content', 'to personalize ads', 'Advertising cookies', 'Targeting'], de: ['personalisierte Anzeigen', 'zu Werbezwecken', 'unsere Marketingbemühungen', 'Marketing'],
      es: ['mostrarle publicidad relacionada con sus preferencias', 'anuncios personalizados'], it: ['cookie di profilazione', 'annunci e contenuti personalizzati', 'pubblicità mirata'], nl: ['gepersonaliseerde advertenties', 'Marketingcookies', 'onze marketingprojecten', 'reclame op maat'],
    },
    near: ['Publication officielle', 'Annoncer un sinistre', 'Public adoption', 'Adsorption', 'Bewerbung abschicken', 'Gewerbekunden', 'Público', 'Pubblico ufficiale', 'Marktplaats'],
  },
  'purpose-audience': {
    said: {
      fr: ['Mesure d’audience', 'afin de mesurer notre audience', 'réaliser des statistiques de visites', 'analyser notre trafic', 'analyser son utilisation', 'études d’audience'], en: ['Analytics', 'audience research', 'to analyse our traffic', 'to understand how visitors use the site', 'Statistics'],
      de: ['Statistik', 'Zielgruppenforschung', 'die Websitenutzung zu analysieren', 'Statistik-Cookies helfen uns', 'die Zugriffe auf unsere Website zu analysieren', 'Reichweitenmessung'], es: ['con fines analíticos: cookies analíticas', 'medir la audiencia', 'investigación de audiencia', 'Estadísticas'],
      it: ['Statistiche', 'per analizzare il nostro traffico', 'Misurazione'], nl: ['Statistieken', 'om ons websiteverkeer te analyseren', 'analytische cookies'],
    },
    near: ['Statistiker gesucht', 'Statistikbuch', 'Blutanalysegerät', 'Statisticians', 'Audiences solennelles', 'Estadista', 'Statista', 'Analyst', 'Psychoanalyse'],
  },
  'purpose-social': {
    said: {
      fr: ['partager sur les réseaux sociaux', 'Réseaux sociaux'], en: ['social media features', 'Social networks'], de: ['Funktionen für soziale Medien', 'Soziale Netzwerke'], es: ['funciones de redes sociales'], it: ['funzionalità dei social media', 'pulsanti di condivisione'], nl: ['functies voor social media', 'Sociale media'],
    },
    near: ['Siège social', 'Capital social', 'Sécurité sociale', 'Social security', 'Sozialamt', 'Seguridad social', 'Servizi sociali', 'Sociale zekerheid', 'Réseau de distribution'],
  },
  'purpose-personalisation': {
    said: {
      fr: ['personnaliser le contenu et les annonces', 'une expérience personnalisée'], en: ['to personalise content and ads', 'Personalization'], de: ['um Inhalte und Anzeigen zu personalisieren', 'Personalisierung'], es: ['para personalizar el contenido', 'Personalización'],
      it: ['per personalizzare contenuti ed annunci', 'Personalizzazione'], nl: ['om content en advertenties te personaliseren: gepersonaliseerde content', 'Personalisatie'],
    },
    near: ['Personnaliser', 'Personnaliser mes choix', 'Personalise my choices', 'Customise', 'Personalisieren', 'Personalizar', 'Personalizza', 'Notre personnel', 'Personalabteilung', 'Données personnelles'],
  },
  'purpose-chat': {
    said: {
      fr: ['Chat en direct', 'Chatbot', 'messagerie instantanée', 'Les services de support vous permettent d’entrer en contact avec l’équipe du site'], en: ['Live chat', 'our virtual assistant', 'Customer service tool'], de: ['Live-Chat', 'unseres Chatbots: Chatbot'],
      es: ['chat en vivo', 'asistente virtual'], it: ['chat dal vivo', 'assistente virtuale'], nl: ['livechat', 'virtuele assistent'],
    },
    near: ['Château', 'Achats', 'Chaton', 'adresse de messagerie', 'personalised messaging', 'Snapchat', 'Nachrichten', 'Besoin d’aide ?', 'Mensajes', 'Messaggi', 'Hulpmiddelen'],
  },
};

const everything = (family: BannerFamily): readonly string[] => Object.values(rules.phrases).flatMap((phrases) => phrases[family]);

describe.each(Object.entries(FAMILIES) as [BannerFamily, Told][])('%s', (family, { said, near }) => {
  it('is told in every language of the phrases', () => expect(Object.keys(said).sort()).toEqual(Object.keys(rules.phrases).sort()));
  it.each(Object.entries(said).flatMap(([language, sentences]) => sentences.map((sentence) => [language, sentence] as const)))('%s: is said in "%s"', (language, sentence) => {
    expect(saysAny(sentence, rules.phrases[language]![family])).not.toBeNull();
  });
  it.each(near)('is not said in "%s"', (sentence) => expect(saysAny(sentence, everything(family))).toBeNull());
});
