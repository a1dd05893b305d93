import type { Area, Outcome, Severity } from '../model/check.ts';
import type { StorageKind, Via } from '../model/facts.ts';
import type { ChatState, ConsentState, Purpose } from '../model/phase.ts';
import { count, typeset, type Said } from './language.ts';

/** Words for the vocabulary of facts and checks. A missing translation or a forgotten case does not compile. */
type Words<K extends string> = { readonly [W in K]: Said };

export const OUTCOME: Words<Outcome> = {
  error: { en: 'error', fr: 'erreur' },
  fail: { en: 'problem', fr: 'problème' },
  review: { en: 'to decide', fr: 'à juger' },
  warn: { en: 'could be better', fr: 'à améliorer' },
  untested: { en: 'not seen yet', fr: 'pas encore observé' },
  pass: { en: 'nothing to report', fr: 'rien à signaler' },
  inapplicable: { en: 'does not apply', fr: 'sans objet' },
};

export const SEVERITY: Words<Severity> = {
  critical: { en: 'serious', fr: 'grave' },
  major: { en: 'important', fr: 'important' },
  minor: { en: 'minor', fr: 'mineur' },
  info: { en: 'for information', fr: 'pour information' },
};

/** The six areas, as people would ask for them. */
export const AREA: Words<Area> = {
  'chat-tracers': { en: 'What the chat stores', fr: 'Ce que le chat enregistre' },
  'site-tracers': { en: 'What the site stores', fr: 'Ce que le site enregistre' },
  banner: { en: 'Cookie banner', fr: 'Bandeau cookies' },
  'chat-transparency': { en: 'What the chat tells you', fr: 'Ce que le chat vous dit' },
  notice: { en: 'Privacy page', fr: 'Page vie privée' },
  transport: { en: 'Security', fr: 'Sécurité' },
};

export const KIND: Words<StorageKind> = {
  cookie: { en: 'cookie', fr: 'cookie' },
  localStorage: { en: 'kept in the browser (local storage)', fr: 'gardé dans le navigateur (stockage local)' },
  sessionStorage: { en: 'kept until the tab closes (session storage)', fr: 'gardé jusqu’à la fermeture de l’onglet (stockage de session)' },
  indexedDB: { en: 'database in the browser', fr: 'base de données dans le navigateur' },
  cacheStorage: { en: 'cached files', fr: 'fichiers mis en cache' },
};

export const PURPOSE: Words<Purpose> = {
  conversation: { en: 'to run the conversation', fr: 'pour faire marcher la conversation' },
  'strictly-necessary': { en: 'needed by the site', fr: 'nécessaire au site' },
  'consent-record': { en: 'remembers your cookie choice', fr: 'retient votre choix de cookies' },
  security: { en: 'security', fr: 'sécurité' },
  preferences: { en: 'preferences', fr: 'préférences' },
  analytics: { en: 'statistics', fr: 'statistiques' },
  marketing: { en: 'advertising', fr: 'publicité' },
  unknown: { en: 'purpose not known', fr: 'usage inconnu' },
};

export const CHAT: Words<ChatState> = {
  none: { en: 'no chat seen yet', fr: 'pas de chat en vue' },
  closed: { en: 'chat closed', fr: 'chat fermé' },
  'auto-opened': { en: 'chat opened by itself', fr: 'chat ouvert tout seul' },
  opened: { en: 'chat opened by you', fr: 'chat ouvert par vous' },
  'message-sent': { en: 'you were chatting', fr: 'vous discutiez' },
  ended: { en: 'chat closed again', fr: 'chat refermé' },
};

export const CONSENT: Words<ConsentState> = {
  'no-banner': { en: 'nothing asked of you', fr: 'rien ne vous était demandé' },
  undecided: { en: 'you had not answered', fr: 'vous n’aviez pas répondu' },
  accepted: { en: 'you had agreed', fr: 'vous aviez accepté' },
  partial: { en: 'you had agreed in part', fr: 'vous aviez accepté en partie' },
  refused: { en: 'you had refused', fr: 'vous aviez refusé' },
  withdrawn: { en: 'you had taken back your agreement', fr: 'vous aviez retiré votre accord' },
  unknown: { en: 'you answered on an earlier visit', fr: 'vous aviez répondu lors d’une visite précédente' },
};

/** When no script is named: how it came about. */
export const VIA: Words<Via> = {
  'document.cookie': { en: 'by a script of the page', fr: 'par un script de la page' },
  'set-cookie': { en: 'by a server’s answer', fr: 'par la réponse d’un serveur' },
  cookieStore: { en: 'by a script of the page', fr: 'par un script de la page' },
  storage: { en: 'by a script of the page', fr: 'par un script de la page' },
  indexedDB: { en: 'by a script of the page', fr: 'par un script de la page' },
  cacheStorage: { en: 'by a script of the page', fr: 'par un script de la page' },
  unexplained: { en: 'by a script that was not seen', fr: 'par un script qui n’a pas été vu' },
};

const fr = <A extends readonly unknown[]>(say: (...told: A) => string) => (...told: A): string => typeset('fr', say(...told));

/** Words that need numbers or names. */
export const SAY = {
  coverage: {
    en: (checked: number, of: number, share: string) => `${checked} of ${count('en', of, 'point', 'points')} checked (${share} by weight)`,
    fr: fr((checked: number, of: number, share: string) => `${count('fr', checked, 'point vérifié', 'points vérifiés')} sur ${of} (${share} en poids)`),
  },
  afterPage: { en: (time: string) => `${time} after the page began`, fr: (time: string) => `${time} après le début de la page` },
  beforeOpening: { en: (time: string) => `${time} before you opened the chat`, fr: (time: string) => `${time} avant que vous n’ouvriez le chat` },
  afterOpening: { en: (time: string) => `${time} after you opened the chat`, fr: (time: string) => `${time} après que vous avez ouvert le chat` },
  again: { en: (n: number) => `and ${count('en', n, 'more time', 'more times')}`, fr: (n: number) => `et encore ${count('fr', n, 'fois', 'fois')}` },
  lasts: { en: (time: string) => `asked to stay ${time}`, fr: (time: string) => `prévu pour durer ${time}` },
  more: { en: (n: number) => `${count('en', n, 'more', 'more')}`, fr: (n: number) => `${count('fr', n, 'autre', 'autres')}` },
} as const;

/** Before a script's address: short on the screen, whole when spoken. */
export const BY: Said = { en: 'by', fr: 'par' };
export const SCRIPT: Said = { en: 'Written by the script', fr: 'Écrit par le script' };
