import type { SentFact } from '../../model/facts.ts';
import type { CompanionUse } from '../../model/rules.ts';
import type { Text } from '../../model/text.ts';

/** What an organisation that a chat brings along does, as a reader is told. */
export const USE_WORDS: Readonly<Record<CompanionUse, Text>> = {
  advertising: { en: 'advertising', fr: 'publicité' },
  audience: { en: 'audience measurement', fr: 'mesure d’audience' },
  'session-replay': { en: 'recording of what visitors do on the page', fr: 'enregistrement de ce que font les visiteurs sur la page' },
  'product-analytics': { en: 'analysis of how a product is used', fr: 'analyse de l’usage d’un produit' },
  'error-tracking': { en: 'reports of errors', fr: 'rapports d’erreurs' },
  captcha: { en: 'telling people from robots', fr: 'distinction entre humains et robots' },
  fonts: { en: 'fonts', fr: 'polices de caractères' },
  hosting: { en: 'file hosting', fr: 'hébergement de fichiers' },
  'tag-management': { en: 'loading of other services', fr: 'chargement d’autres services' },
};

export const RECIPIENT_WORDS: Readonly<Record<SentFact['to'], Text>> = {
  ...USE_WORDS,
  vendor: { en: 'the chat’s vendor', fr: 'le prestataire du chat' },
  site: { en: 'the site itself', fr: 'le site lui-même' },
  other: { en: 'what it does is not known', fr: 'son rôle est inconnu' },
};
