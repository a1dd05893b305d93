import type { CleanKind, Fate, Stopped, Unreached } from '../model/clean.ts';
import { count, list, type Said } from './language.ts';

/** Every word of the clean visit's dialogue. */
export const C = {
  offer: { en: 'Start a clean visit…', fr: 'Commencer une visite vierge…' },
  looking: { en: 'Looking at what is stored…', fr: 'Inventaire de ce qui est enregistré…' },
  clearing: { en: 'Clearing, then loading the page again…', fr: 'Effacement, puis rechargement de la page…' },
  intro: {
    en: 'This is what will be cleared, and nothing else. Then the page is loaded again and watched from its first moment.',
    fr: 'Voici ce qui sera effacé, et rien d’autre. La page est ensuite rechargée et observée dès le premier instant.',
  },
  nothing: {
    en: 'Nothing is stored for this site. The page is loaded again and watched from its first moment.',
    fr: 'Rien n’est enregistré pour ce site. La page est rechargée et observée dès le premier instant.',
  },
  cost: {
    en: 'If you are signed in here, you will be signed out, and a basket may be lost. This cannot be undone.',
    fr: 'Si vous êtes connecté ici, vous serez déconnecté, et un panier peut être perdu. On ne peut pas revenir en arrière.',
  },
  site: { en: 'This site’s own', fr: 'Ce qui est à ce site' },
  embedded: { en: 'Chats and other guests: kept for this site alone', fr: 'Chats et autres services invités : gardé pour ce site seul' },
  shared: { en: 'Used on other sites too', fr: 'Sert aussi à d’autres sites' },
  sharedNote: {
    en: 'Stays unless you tick it. Clearing it can sign you out elsewhere.',
    fr: 'Reste en place si vous ne cochez rien. L’effacer peut vous déconnecter ailleurs.',
  },
  unreached: { en: 'Cannot be reached from here', fr: 'Hors d’atteinte d’ici' },
  yes: { en: 'Clear and start', fr: 'Effacer et commencer' },
  yesNothing: { en: 'Start', fr: 'Commencer' },
  close: { en: 'Close', fr: 'Fermer' },
  doneTitle: { en: 'A clean visit has begun', fr: 'Une visite vierge a commencé' },
  partlyTitle: { en: 'The visit has begun, but not quite clean', fr: 'La visite a commencé, mais pas tout à fait vierge' },
  stoppedTitle: { en: 'The clean visit could not begin', fr: 'La visite vierge n’a pas pu commencer' },
  doneNothing: { en: 'There was nothing to clear.', fr: 'Il n’y avait rien à effacer.' },
  failedLook: {
    en: 'What is stored could not be read, so nothing was cleared. Reload the page and try again.',
    fr: 'Ce qui est enregistré n’a pas pu être lu ; rien n’a été effacé. Rechargez la page et réessayez.',
  },
  failedRun: {
    en: 'It was cut short, and nobody can say how far it went. Reload the page and look again.',
    fr: 'L’opération a été interrompue, sans qu’on sache où. Rechargez la page et regardez de nouveau.',
  },
} satisfies Record<string, Said>;

export const TITLE: Said<(site: string) => string> = {
  en: (site) => `Start a clean visit to ${site}?`,
  fr: (site) => `Commencer une visite vierge de ${site} ?`,
};

const NOUNS: Readonly<Record<CleanKind, Said<readonly [string, string]>>> = {
  cookie: { en: ['cookie', 'cookies'], fr: ['cookie', 'cookies'] },
  localStorage: { en: ['entry of local storage', 'entries of local storage'], fr: ['entrée du stockage local', 'entrées du stockage local'] },
  sessionStorage: { en: ['entry of session storage', 'entries of session storage'], fr: ['entrée du stockage de session', 'entrées du stockage de session'] },
  indexedDB: { en: ['database', 'databases'], fr: ['base de données', 'bases de données'] },
  cacheStorage: { en: ['file cache', 'file caches'], fr: ['cache de fichiers', 'caches de fichiers'] },
  serviceWorker: { en: ['background script', 'background scripts'], fr: ['script d’arrière-plan', 'scripts d’arrière-plan'] },
  fileSystem: { en: ['private file or folder', 'private files or folders'], fr: ['fichier ou dossier privé', 'fichiers ou dossiers privés'] },
};

/** `2 cookies`, `1 base de données`. */
export const things = (lang: 'en' | 'fr', kind: CleanKind, n: number): string => count(lang, n, ...NOUNS[kind][lang]);

export const CLEARED: Said<(what: readonly string[]) => string> = {
  en: (what) => `Cleared: ${list('en', what, 9)}.`,
  fr: (what) => `Effacé : ${list('fr', what, 9)}.`,
};

export const UNREACHED: Readonly<Record<Unreached['why'], Said<(hosts: string, n: number) => string>>> = {
  'not-open': {
    en: (hosts) => `${hosts}: not open on this page now. What it keeps for this site besides cookies stays until it is.`,
    fr: (hosts, n) => `${hosts} : ${n > 1 ? 'absents' : 'absent'} de cette page en ce moment. Ce qui y est gardé pour ce site, cookies mis à part, reste en place.`,
  },
  closed: {
    en: (hosts) => `${hosts}: the browser lets no extension look into that frame. What it keeps besides cookies stays.`,
    fr: (hosts) => `${hosts} : le navigateur n’y laisse entrer aucune extension. Ce qui y est gardé, cookies mis à part, reste en place.`,
  },
  unclear: {
    en: (hosts) => `${hosts}: it cannot be told whether other sites use the same storage, so it is left alone.`,
    fr: (hosts) => `${hosts} : impossible de savoir si d’autres sites se servent du même stockage ; il reste donc en place.`,
  },
};

export const OTHER_TABS: Said<(n: number) => string> = {
  en: (n) => `This site is open in ${count('en', n, 'other tab', 'other tabs')}, which can store again at any moment. Close ${n === 1 ? 'it' : 'them'} first for a clean visit.`,
  fr: (n) => `Ce site est ouvert dans ${count('fr', n, 'autre onglet', 'autres onglets')}, d’où il peut de nouveau enregistrer à tout moment. Fermez-${n > 1 ? 'les' : 'le'} d’abord pour une visite vierge.`,
};

export const FATE: Readonly<Record<Exclude<Fate, 'gone'>, Said<(what: string, host: string) => string>>> = {
  stayed: {
    en: (what, host) => `The browser kept ${what} (${host}). Delete the site’s data in the browser’s settings, then reload.`,
    fr: (what, host) => `Le navigateur a gardé ${what} (${host}). Supprimez les données du site dans les réglages du navigateur, puis rechargez.`,
  },
  emptied: {
    en: (what, host) => `${what} (${host}): emptied, but the page held it open. Nothing is left in it; there is nothing to do.`,
    fr: (what, host) => `${what} (${host}) : contenu effacé, mais la page la tenait ouverte. Il n’en reste rien ; vous n’avez rien à faire.`,
  },
};

export const STOPPED: Readonly<Record<Stopped, Said>> = {
  moved: { en: 'The tab now shows another site. Nothing was cleared; go back and try again.', fr: 'L’onglet montre maintenant un autre site. Rien n’a été effacé ; revenez et réessayez.' },
  held: {
    en: 'The page would not be left: it may be asking you something. Its cookies are all still there. Answer it, then try again.',
    fr: 'La page ne s’est pas laissé quitter : elle vous pose peut-être une question. Ses cookies sont tous encore là. Répondez-lui, puis réessayez.',
  },
  'not-loaded': { en: 'The page could not be loaded again. Open it yourself: the visit that begins is clean.', fr: 'La page n’a pas pu être rechargée. Ouvrez-la vous-même : la visite qui commence est vierge.' },
};
