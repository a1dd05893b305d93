import type { Lang } from '../model/text.ts';
import { count, typeset, type Said } from './language.ts';

/** Every word of the popup that speaks of the popup itself. `say` sets it in a language. */
export const say = (said: Said, lang: Lang): string => typeset(lang, said[lang]);

export const L = {
  loading: { en: 'Reading what was seen…', fr: 'Lecture de ce qui a été vu…' },
  stopWork: { en: 'Stop', fr: 'Arrêter' },
  goOn: { en: 'Go on', fr: 'Continuer' },
  pause: { en: 'Pause', fr: 'Pause' },
  pauseFull: { en: 'Pause: stop watching all sites', fr: 'Pause : ne plus rien observer' },
  resume: { en: 'Resume', fr: 'Reprendre' },
  resumeFull: { en: 'Resume watching', fr: 'Reprendre l’observation' },
  next: { en: 'What to do next', fr: 'Que faire ensuite' },
  checked: { en: 'Subject by subject', fr: 'Sujet par sujet' },
  gapActs: { en: 'What would add most', fr: 'Ce qui ajouterait le plus' },
  seen: { en: 'What was seen', fr: 'Ce qui a été vu' },
  story: { en: 'What was stored, and when', fr: 'Ce qui a été enregistré, et quand' },
  storyNote: { en: 'In order, not to scale', fr: 'Dans l’ordre, sans échelle' },
  history: { en: 'Earlier visits to this site', fr: 'Visites précédentes de ce site' },
  noHistory: { en: 'This is the first visit on record.', fr: 'C’est la première visite enregistrée.' },
  details: { en: 'Item by item: who, when, by which script', fr: 'Un par un : qui, quand, par quel script' },
  nothingStored: { en: 'No chat has stored anything, as far as was seen.', fr: 'Aucun chat n’a rien enregistré, d’après ce qui a été vu.' },
  why: { en: 'Why it matters', fr: 'Pourquoi c’est important' },
  remedy: { en: 'What the site should do', fr: 'Ce que le site devrait faire' },
  law: { en: 'What the law says', fr: 'Ce que dit le droit' },
  byPerson: { en: 'answered by you', fr: 'votre réponse' },
  data: { en: 'Settings and your data', fr: 'Réglages et vos données' },
  never: { en: 'Never watch this site', fr: 'Ne jamais observer ce site' },
  watchAgain: { en: 'Watch this site again', fr: 'Observer de nouveau ce site' },
  eraseSite: { en: 'Erase this site', fr: 'Effacer ce site' },
  eraseAll: { en: 'Erase everything', fr: 'Tout effacer' },
  confirmSite: { en: 'Erase all that was recorded about this site?', fr: 'Effacer tout ce qui a été enregistré sur ce site ?' },
  confirmAll: { en: 'Erase all that was recorded, for every site? Your settings stay.', fr: 'Effacer tout ce qui a été enregistré, pour tous les sites ? Vos réglages restent.' },
  yesErase: { en: 'Erase', fr: 'Effacer' },
  cancel: { en: 'Cancel', fr: 'Annuler' },
  erasedSite: { en: 'This site’s record has been erased.', fr: 'L’enregistrement de ce site a été effacé.' },
  erasedAll: { en: 'Everything has been erased.', fr: 'Tout a été effacé.' },
  failed: { en: 'That did not work. Nothing was changed.', fr: 'Cela n’a pas marché. Rien n’a été changé.' },
  language: { en: 'Language', fr: 'Langue' },
  auto: { en: 'As the browser', fr: 'Comme le navigateur' },
  court: {
    en: 'Témoin is a witness, not a court: it says what it saw.',
    fr: 'Témoin est un témoin, pas un tribunal : il dit ce qu’il a vu.',
  },
  reload: { en: 'Reload to watch', fr: 'Recharger pour observer' },
  retry: { en: 'Try again', fr: 'Réessayer' },
  grant: { en: 'Allow on websites', fr: 'Autoriser sur les sites' },
} satisfies Record<string, Said>;

export interface Notice { readonly title: Said; readonly text: Said }

/** States in which there is no scorecard, and what they mean for the visitor. */
export const NOTICE = {
  error: {
    title: { en: 'The record could not be read', fr: 'L’enregistrement n’a pas pu être lu' },
    text: { en: 'Nothing is lost. Try again; if it goes on, restart the browser.', fr: 'Rien n’est perdu. Réessayez ; si cela continue, redémarrez le navigateur.' },
  },
  'browser-page': {
    title: { en: 'This page belongs to the browser', fr: 'Cette page appartient au navigateur' },
    text: { en: 'Extensions cannot watch the browser’s own pages. Open a website to see what its chat and cookies do.', fr: 'Les extensions ne peuvent pas observer les pages du navigateur. Ouvrez un site pour voir ce que font son chat et ses cookies.' },
  },
  store: {
    title: { en: 'Browsers protect this page', fr: 'Les navigateurs protègent cette page' },
    text: { en: 'No extension may run on extension stores and a few pages of the browser’s maker. Every other website can be watched.', fr: 'Aucune extension ne peut agir sur les magasins d’extensions et quelques pages de l’éditeur du navigateur. Tous les autres sites peuvent être observés.' },
  },
  'not-web': {
    title: { en: 'This is not a website', fr: 'Ceci n’est pas un site web' },
    text: { en: 'A file or a document opened in the browser has no site to watch.', fr: 'Un fichier ou un document ouvert dans le navigateur n’a pas de site à observer.' },
  },
  private: {
    title: { en: 'Private window: nothing is recorded', fr: 'Fenêtre privée : rien n’est enregistré' },
    text: { en: 'What you visit here leaves no trace in Témoin.', fr: 'Ce que vous visitez ici ne laisse aucune trace dans Témoin.' },
  },
  withheld: {
    title: { en: 'Témoin may not see this site yet', fr: 'Témoin ne peut pas encore voir ce site' },
    text: { en: 'Your browser asks you first. Allow it on websites, then the page is reloaded and watched from its first moment. Nothing leaves this computer.', fr: 'Votre navigateur vous demande d’abord votre accord. Autorisez Témoin sur les sites ; la page est alors rechargée et observée dès le début. Rien ne quitte cet ordinateur.' },
  },
  paused: {
    title: { en: 'Paused: nothing is being recorded', fr: 'En pause : rien n’est enregistré' },
    text: { en: 'Témoin looks away on every site until you resume.', fr: 'Témoin détourne le regard de tous les sites jusqu’à ce que vous repreniez.' },
  },
  never: {
    title: { en: 'You asked not to watch this site', fr: 'Vous avez demandé de ne pas observer ce site' },
    text: { en: 'Nothing is recorded here.', fr: 'Rien n’est enregistré ici.' },
  },
  reload: {
    title: { en: 'Reload the page to watch it', fr: 'Rechargez la page pour l’observer' },
    text: { en: 'It was open before Témoin could watch. After a reload, everything is seen from the first moment.', fr: 'Elle était ouverte avant que Témoin puisse l’observer. Après rechargement, tout est vu dès le premier instant.' },
  },
  empty: {
    title: { en: 'Watching this page…', fr: 'Observation de cette page…' },
    text: { en: 'Nothing to tell yet. The first answers come within seconds of the page being loaded.', fr: 'Rien à dire pour l’instant. Les premières réponses viennent quelques secondes après le chargement.' },
  },
} satisfies Record<string, Notice>;
export type NoticeKind = keyof typeof NOTICE;

export const NEXT = {
  'reload-to-watch': { title: { en: 'Reload the page', fr: 'Rechargez la page' }, text: { en: 'So that it is seen from its first moment.', fr: 'Pour qu’elle soit vue dès le premier instant.' } },
  'clean-visit': {
    title: { en: 'Come back with a clean slate', fr: 'Revenez l’ardoise effacée' },
    text: { en: 'You had already answered this site. A clean visit clears what it stored, then shows what it does to someone new.', fr: 'Vous aviez déjà répondu à ce site. Une visite vierge efface ce qu’il avait enregistré, puis montre ce qu’il fait à un nouveau venu.' },
  },
  'look-around': { title: { en: 'Just look around', fr: 'Promenez-vous sur le site' }, text: { en: 'That shows what happens without you asking for anything.', fr: 'On verra ce qui se passe sans que vous demandiez rien.' } },
  'open-chat': { title: { en: 'Open the chat', fr: 'Ouvrez le chat' }, text: { en: 'To complete this audit: what is stored once you ask for it?', fr: 'Pour compléter cet audit : qu’est-ce qui est enregistré une fois que vous le demandez ?' } },
  refuse: { title: { en: 'Refuse in the cookie banner, then reload', fr: 'Refusez dans le bandeau cookies, puis rechargez' }, text: { en: 'To see whether your refusal is respected. Leave the chat closed.', fr: 'Pour voir si votre refus est respecté. Laissez le chat fermé.' } },
  reload: { title: { en: 'Reload the page', fr: 'Rechargez la page' }, text: { en: 'You refused: a fresh page shows whether that is respected. Leave the chat closed.', fr: 'Vous avez refusé : une page fraîche montre si c’est respecté. Laissez le chat fermé.' } },
  'return-and-refuse': { title: { en: 'Next visit: refuse first', fr: 'Prochaine visite : refusez d’abord' }, text: { en: 'In a clean visit, refuse in the banner and reload before you open the chat.', fr: 'Dans une visite vierge, refusez dans le bandeau et rechargez avant d’ouvrir le chat.' } },
  'read-notice': { title: { en: 'Read the privacy notice', fr: 'Lisez la politique de confidentialité' }, text: { en: 'What does the site say it does with your data? Open its notice in this tab, or have it read from here.', fr: 'Que dit le site de ce qu’il fait de vos données ? Ouvrez sa politique dans cet onglet, ou faites-la lire d’ici.' } },
  decide: { title: { en: 'Have a look yourself', fr: 'Jugez par vous-même' }, text: { en: 'The rest is not for a machine to decide: see below.', fr: 'Le reste ne peut pas être jugé par une machine : voyez ci-dessous.' } },
  done: { title: { en: 'Nothing more to do', fr: 'Plus rien à faire' }, text: { en: 'Everything that applies to this visit was checked.', fr: 'Tout ce qui s’applique à cette visite a été vérifié.' } },
  told: { title: { en: 'To see more', fr: 'Pour en voir plus' }, text: { en: '', fr: '' } },
} satisfies Record<string, Notice>;

export const STEP = {
  stayed: { en: 'Stay ten seconds', fr: 'Restez dix secondes' },
  scrolled: { en: 'Scroll down', fr: 'Faites défiler la page' },
  visited: { en: 'Visit another page of the site', fr: 'Visitez une autre page du site' },
  closed: { en: 'Leave the chat closed', fr: 'Laissez le chat fermé' },
  unused: { en: 'Do not use the chat yet', fr: 'N’utilisez pas encore le chat' },
  unanswered: { en: 'Do not answer the banner yet', fr: 'Ne répondez pas encore au bandeau' },
  done: { en: 'done', fr: 'fait' },
} satisfies Record<string, Said>;

export interface Retention { readonly entriesDays: number; readonly scorecardsDays: number }
/** Average length of a month, as the retention of a year's scorecards is kept. */
const DAYS_A_MONTH = 30.5;
export const RETENTION: Said<(kept: Retention) => string> = {
  en: (kept) => `Kept on this computer only: details for ${count('en', kept.entriesDays, 'day', 'days')}, grades and your answers for ${count('en', Math.round(kept.scorecardsDays / DAYS_A_MONTH), 'month', 'months')}. What you type on websites is never recorded. Private windows are not recorded.`,
  fr: (kept) => `Gardé uniquement sur cet ordinateur : le détail ${count('fr', kept.entriesDays, 'jour', 'jours')}, les notes et vos réponses ${count('fr', Math.round(kept.scorecardsDays / DAYS_A_MONTH), 'mois', 'mois')}. Ce que vous tapez sur les sites n’est jamais enregistré. Les fenêtres privées ne sont pas enregistrées.`,
};

export const OTHERS: Said<(n: number) => string> = {
  en: (n) => `Show ${count('en', n, 'other item', 'other items')} of the site`,
  fr: (n) => `Montrer ${count('fr', n, 'autre élément', 'autres éléments')} du site`,
};
export const HIDDEN: Said<(n: number) => string> = { en: (n) => `and ${n.toLocaleString('en')} more`, fr: (n) => `et ${n.toLocaleString('fr')} de plus` };
export const MORE: Said<(n: number) => string> = { en: (n) => `Show ${n.toLocaleString('en')} more`, fr: (n) => `En montrer ${n.toLocaleString('fr')} de plus` };
