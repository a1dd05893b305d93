import type { Phrases } from '../../lib/model/rules.ts';

export default {
  // links to a privacy notice
  'privacy-link': [
    'politique de confidentialité', 'confidentialité', 'protection des données', 'données personnelles', 'vie privée',
    'rgpd', 'charte de protection des données', 'politique de protection', 'politique de protection des données',
    'politique de vie privée', 'charte de confidentialité', 'charte de données personnelles',
    'protection de la vie privée',
  ],
  // links to who runs the site
  'legal-link': [
    'mentions légales', 'informations légales', 'éditeur du site', 'mention légale',
  ],
  // agrees to everything asked
  accept: [
    'tout accepter', 'accepter', 'j\'accepte', 'accepter et fermer', 'accepter & continuer', 'd\'accord',
    'autoriser tous', 'oui, j\'accepte', 'accepter les cookies', 'accepter tout', 'accepter tous', 'accepter toutes',
    'tout autoriser', 'autoriser tout', 'autoriser tous les cookies', 'autoriser les cookies', 'autoriser',
    'ok pour moi', 'accepter et poursuivre', 'accepter et naviguer', 'ok, tout accepter', 'oui pour tout',
    'j\'accepte tout',
  ],
  // agrees to nothing beyond what needs no consent
  refuse: [
    'tout refuser', 'refuser', 'je refuse', 'continuer sans accepter', 'refuser tout', 'interdire tous',
    'rejeter tout', 'sans accepter', 'non merci', 'refuser tous', 'refuser toutes', 'tout rejeter', 'rejeter',
    'interdire', 'tout interdire', 'interdire tous les cookies', 'ne pas accepter', 'je n\'accepte pas',
    'poursuivre sans accepter', 'naviguer sans accepter', 'accéder au site sans accepter', 'fermer sans accepter',
    'sans consentir', 'continuer sans consentir', 'ne pas autoriser', 'ne pas consentir', 'non, je refuse',
  ],
  // a refusal worded as an acceptance
  'necessary-only': [
    'cookies essentiels uniquement', 'uniquement nécessaires', 'strictement nécessaires seulement',
    'accepter le nécessaire', 'cookies nécessaires uniquement', 'uniquement les cookies nécessaires',
    'uniquement les cookies essentiels', 'seulement les cookies nécessaires', 'seulement les cookies essentiels',
    'accepter uniquement les cookies nécessaires', 'accepter les cookies essentiels',
    'accepter les cookies nécessaires', 'accepter seulement les nécessaires', 'nécessaires uniquement',
    'essentiels uniquement', 'uniquement essentiels', 'strictement nécessaires uniquement',
    'cookies obligatoires uniquement', 'refuser les cookies non essentiels', 'refuser les cookies optionnels',
    'n\'accepter que le nécessaire',
  ],
  // opens the choice by purpose
  settings: [
    'paramétrer', 'personnaliser', 'gérer mes choix', 'gérer les cookies', 'en savoir plus et paramétrer',
    'préférences', 'modifier mes choix', 'paramètres des cookies', 'paramétrage', 'paramétrer mes choix',
    'paramétrer vos choix', 'paramétrer les cookies', 'gérer mes cookies', 'gérer mes préférences',
    'gérer les préférences', 'gérer vos préférences', 'gérer les options', 'gérer les traceurs',
    'gestion des cookies', 'personnaliser mes choix', 'je choisis', 'je personnalise', 'je paramètre',
    'choisir mes cookies', 'configurer', 'configurer les cookies', 'réglages', 'plus d\'options',
    'préférences cookies', 'options des cookies', 'faire un choix', 'afficher les finalités',
    'afficher toutes les finalités', 'voir les finalités',
  ],
  // stores a choice by purpose
  save: [
    'enregistrer', 'enregistrer mes choix', 'valider mes choix', 'confirmer la sélection', 'sauvegarder',
    'sauvegarder mes choix', 'valider', 'valider la sélection', 'enregistrer les préférences',
    'enregistrer mes préférences', 'enregistrer la sélection', 'enregistrer et fermer', 'confirmer mes choix',
    'confirmer mon choix', 'accepter la sélection', 'accepter ma sélection', 'accepter mes choix',
    'autoriser la sélection', 'autoriser ma sélection',
  ],
  // neither accepts nor refuses, whatever the site makes of it
  ambiguous: [
    'ok', 'j\'ai compris', 'fermer', 'continuer', 'je décline les finalités non essentielles', 'plus tard', 'parfait',
    'compris', 'continuer la navigation', 'poursuivre', 'non, plus tard', 'ok, compris', 'c\'est compris', 'masquer',
    'masquer le bandeau des cookies', 'fermer le bandeau',
  ],
  // what a banner speaks of; entries of several words mark a sentence about using cookies
  'cookie-words': [
    'cookie', 'cookies', 'traceur', 'traceurs', 'témoin de connexion', 'témoins de connexion', 'consentement',
    'votre consentement', 'vie privée', 'données personnelles', 'nos partenaires', 'technologies similaires',
    'utilise des cookies', 'utilisons des cookies', 'utilisent des cookies', 'utilise les cookies',
    'utilise nos cookies', 'dépose des cookies', 'déposons des cookies', 'dépôt de cookies', 'utilisation de cookies',
    'utilisation des cookies', 'usage de cookies', 'recours à des cookies', 'recours aux cookies',
    'cookies et traceurs', 'cookies et autres traceurs', 'cookies ou traceurs', 'utilise des traceurs',
    'utilisons des traceurs', 'gestion des cookies', 'nos cookies et ceux', 'vos préférences en matière de cookies',
  ],
  // a control for talking to somebody
  'chat-words': [
    'chat', 'tchat', 'chatter', 'tchatter', 'chattez', 'tchatez', 'chatbot', 'discuter', 'discutez',
    'discuter avec nous', 'discutons', 'discussion en direct', 'messagerie', 'messagerie instantanée', 'conseiller',
    'conseillère', 'un conseiller', 'parler à un conseiller', 'assistant', 'assistante', 'assistant virtuel',
    'assistance en ligne', 'agent conversationnel', 'besoin d\'aide', 'une question', 'posez votre question',
    'posez-nous une question', 'poser une question', 'écrivez-nous', 'envoyez-nous un message', 'aide en ligne',
    'démarrer la conversation', 'nouvelle conversation', 'ouvrir la conversation', 'conversation',
  ],
  // links to what is said of cookies
  'cookie-link': [
    'politique cookies', 'politique de cookies', 'politique des cookies', 'politique relative aux cookies',
    'politique en matière de cookies', 'politique d\'utilisation des cookies', 'politique de gestion des cookies',
    'charte cookies', 'charte relative aux cookies', 'charte sur les cookies', 'gestion des cookies',
    'cookies et traceurs', 'notice cookies', 'en savoir plus sur les cookies', 'en savoir plus sur nos cookies',
    'plus d\'informations sur les cookies', 'informations sur les cookies', 'déclaration relative aux cookies',
    'cookie policy',
  ],
  // tells that the choice can be changed; a bare “at any time” may be about anything
  withdraw: [
    'retirer votre consentement', 'retirer son consentement', 'retirer mon consentement', 'retirer ce consentement',
    'retirer ou modifier votre consentement', 'révoquer votre consentement', 'retrait du consentement',
    'retrait de votre consentement', 'changer d\'avis', 'changez d\'avis', 'changiez d\'avis',
    'revenir sur votre choix', 'revenir sur vos choix', 'revenir sur votre décision',
    'modifier vos choix à tout moment', 'modifier votre choix à tout moment', 'choix à tout moment',
    'préférences à tout moment', 'paramètres à tout moment', 'consentement à tout moment', 'modifier à tout moment',
    'modifiables à tout moment', 'modifiable à tout moment', 'à tout moment modifier', 'à tout moment retirer',
    'à tout moment changer', 'à tout moment revenir', 'à tout moment paramétrer', 'à tout moment en cliquant',
    'à tout moment via', 'à tout moment depuis', 'choix ultérieurement', 'à tout instant modifier',
  ],
  // takes something else than a click for consent
  implied: [
    'en poursuivant votre navigation', 'en poursuivant la navigation', 'en poursuivant votre visite',
    'en continuant votre navigation', 'en continuant la navigation', 'en continuant à naviguer',
    'en continuant votre visite', 'en continuant à utiliser', 'en naviguant sur ce site',
    'en naviguant sur notre site', 'en utilisant ce site, vous', 'en utilisant ce site vous',
    'en utilisant notre site, vous', 'en restant sur ce site', 'en restant sur notre site',
    'si vous continuez à naviguer', 'si vous continuez votre navigation', 'si vous poursuivez votre navigation',
    'si vous continuez à utiliser ce site', 'la poursuite de votre navigation', 'la poursuite de la navigation',
    'l\'utilisation du site vaut acceptation', 'vaut acceptation', 'vaut consentement',
    'en fermant ce bandeau, vous acceptez', 'en fermant ce message, vous acceptez', 'en faisant défiler cette page',
  ],
  // rests on something else than consent
  'legitimate-interest': [
    'intérêt légitime', 'intérêts légitimes', 's\'opposer au traitement', 'vous opposer au traitement',
    'vous opposer aux traitements', 'opposition au traitement',
  ],
  // asks for money instead
  'pay-or-consent': [
    'accéder gratuitement en acceptant', 's\'abonner pour refuser', 'refuser et s\'abonner', 'refuser en s\'abonnant',
    'accepter ou s\'abonner', 's\'abonner ou accepter', 'payer pour refuser', 'continuer sans publicité',
    'lire sans publicité', 'sans publicité pour', 'sans publicité à partir de', 'abonnement sans publicité',
    'abonnement sans cookies', 'accéder sans cookies pour', 'je m\'abonne pour refuser',
  ],
  // speaks of those who read and write, or leads to their list
  partners: [
    'partenaires', 'liste des partenaires', 'liste de nos partenaires', 'nos partenaires', 'partenaires tiers',
    'liste des fournisseurs', 'nos fournisseurs', 'voir les fournisseurs', 'afficher les fournisseurs',
    'liste des prestataires', 'liste des destinataires', 'liste des sociétés', 'liste des responsables de traitement',
    'sociétés tierces', 'éditeurs tiers',
  ],
  // says why without saying anything
  'vague-purpose': [
    'améliorer votre expérience', 'améliorer l\'expérience', 'optimiser votre expérience',
    'améliorer votre navigation', 'optimiser votre navigation', 'améliorer la navigation', 'meilleures expériences',
    'faciliter votre navigation', 'meilleure expérience', 'bonne expérience', 'expérience optimale',
    'améliorer nos services', 'améliorer le site', 'améliorer notre site', 'améliorer la qualité',
    'bon fonctionnement du site', 'vous offrir la meilleure', 'expérience utilisateur',
  ],
  // purposes
  'purpose-ads': [
    'publicité', 'publicités', 'publicitaire', 'publicitaires', 'publicité ciblée', 'annonces personnalisées',
    'annonces ciblées', 'annonces adaptées', 'annonces pertinentes', 'annonceurs', 'ciblage', 'reciblage',
    'remarketing', 'retargeting', 'marketing', 'offres personnalisées', 'offres adaptées à vos centres',
    'contenus sponsorisés', 'promotions ciblées', 'communications personnalisées',
  ],
  'purpose-audience': [
    'mesure d\'audience', 'mesures d\'audience', 'mesurer l\'audience', 'mesurer notre audience',
    'mesurent l\'audience', 'mesurent notre audience', 'mesure l\'audience', 'mesurons l\'audience', 'mesurons notre audience',
    'mesurer son audience', 'mesurer l\'utilisation', 'mesurer la fréquentation', 'mesurer le trafic',
    'mesure de la fréquentation', 'mesurer les performances', 'mesurer la performance', 'mesure de performance',
    'mesure de la performance', 'analyse d\'audience', 'analyser l\'audience', 'analyser notre audience',
    'analyse de la fréquentation', 'analyser la fréquentation', 'analyser le trafic', 'analyser notre trafic',
    'analyse du trafic', 'analyser l\'utilisation', 'analyser son utilisation', 'analyser votre utilisation',
    'études d\'audience', 'étude d\'audience', 'données d\'audience', 'analyse de l\'utilisation',
    'analyser votre navigation', 'analyse de navigation', 'statistiques', 'statistique', 'cookies analytiques',
    'cookies d\'analyse', 'cookies de performance', 'analytique', 'analytiques', 'comprendre comment vous utilisez',
    'analytics',
  ],
  'purpose-social': [
    'réseaux sociaux', 'réseau social', 'médias sociaux', 'partage sur les réseaux', 'boutons de partage',
    'partager des contenus', 'social media',
  ],
  'purpose-personalisation': [
    'personnaliser le contenu', 'personnaliser les contenus', 'personnaliser nos contenus', 'personnaliser votre',
    'contenu personnalisé', 'contenus personnalisés', 'contenus adaptés', 'expérience personnalisée',
    'personnalisation', 'recommandations personnalisées', 'produits recommandés',
  ],
  'purpose-chat': [
    'chat', 'tchat', 'chat en ligne', 'chat en direct', 'chatbot', 'messagerie instantanée', 'assistance en ligne',
    'agent conversationnel', 'assistant virtuel', 'assistant conversationnel', 'discussion en direct',
    'discussion instantanée', 'clavardage', 'service client en ligne', 'services de support',
    'entrer en contact avec l\'équipe du site', 'assistance en direct', 'outil de service client', 'support client',
    'service de messagerie', 'outil de messagerie', 'messagerie en ligne', 'notre messagerie', 'par messagerie',
    'messagerie avec',
  ],
} satisfies Phrases;
