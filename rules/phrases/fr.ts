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
    'politique cookies', 'gestion des cookies', 'cookies et traceurs', 'en savoir plus sur les cookies',
  ],
  // tells that the choice can be changed
  withdraw: [
    'retirer votre consentement', 'changer d\'avis', 'modifier vos choix à tout moment', 'revenir sur votre choix',
    'à tout moment',
  ],
  // takes something else than a click for consent
  implied: [
    'en poursuivant votre navigation', 'en continuant', 'en naviguant sur ce site vous acceptez',
    'l\'utilisation du site vaut acceptation',
  ],
  // rests on something else than consent
  'legitimate-interest': [
    'intérêt légitime', 'intérêts légitimes', 's\'opposer au traitement',
  ],
  // asks for money instead
  'pay-or-consent': [
    'accéder gratuitement en acceptant', 's\'abonner pour refuser', 'sans publicité pour', 'payer pour refuser',
  ],
  // speaks of those who read and write, or leads to their list
  'partners': [
    'nos partenaires', 'liste des partenaires', 'voir nos partenaires', 'afficher les partenaires',
    'partenaires tiers', 'liste des fournisseurs', 'nos fournisseurs', 'voir les fournisseurs',
    'liste des destinataires', 'liste de nos partenaires',
  ],
  // says why without saying anything
  'vague-purpose': [
    'améliorer votre expérience', 'améliorer votre navigation', 'meilleure expérience', 'bonne expérience',
    'expérience optimale', 'améliorer nos services', 'bon fonctionnement du site',
  ],
  // purposes
  'purpose-ads': [
    'publicité', 'publicité ciblée', 'annonces personnalisées', 'ciblage',
  ],
  'purpose-audience': [
    'mesure d\'audience', 'statistiques', 'analyse de la fréquentation',
  ],
  'purpose-social': [
    'réseaux sociaux', 'partage sur les réseaux', 'partager sur les réseaux', 'médias sociaux', 'boutons de partage',
  ],
  'purpose-personalisation': [
    'personnaliser le contenu', 'contenu personnalisé', 'contenus personnalisés', 'personnalisation',
    'personnaliser votre', 'personnaliser les contenus',
  ],
  'purpose-chat': [
    'chat', 'chatbot', 'messagerie instantanée', 'assistance en ligne', 'agent conversationnel',
    'discussion en direct',
  ],
} satisfies Phrases;
