import { count, typeset, type Said } from './language.ts';
import type { Lang } from '../model/text.ts';
import type { NoticeFault, Reading } from './notice-session.ts';

export const READ: Said = { en: 'Read this notice', fr: 'Lire cette politique' };
export const STOP: Said = { en: 'Stop', fr: 'Arrêter' };
/** Said before it is done: nothing is asked for that was not announced. */
export const READ_NOTE: Said = {
  en: 'To read the site’s privacy notice, Témoin asks the page that its link leads to for its text: one request, without your cookies. If the notice is split, it also asks for its parts, 5 at most. Nothing in them is run.',
  fr: 'Pour lire la politique de confidentialité du site, Témoin demande son texte à la page où mène le lien : une requête, sans vos cookies. Si la politique est en plusieurs pages, il demande aussi ses parties, 5 au plus. Rien n’y est exécuté.',
};

const BUSY: Said<(done: number, of: number) => string> = {
  en: (done, of) => (of > 1 ? `Reading, page ${done + 1} of ${of}…` : 'Reading…'),
  fr: (done, of) => (of > 1 ? `Lecture, page ${done + 1} sur ${of}…` : 'Lecture…'),
};
const DONE: Said<(words: number, pages: number, missed: number) => string> = {
  en: (words, pages, missed) => `Read: ${count('en', words, 'word', 'words')} on ${count('en', pages, 'page', 'pages')}.${missed > 0 ? ` ${count('en', missed, 'part', 'parts')} could not be read.` : ''}`,
  fr: (words, pages, missed) => `Lu : ${count('fr', words, 'mot', 'mots')} sur ${count('fr', pages, 'page', 'pages')}.${missed > 0 ? ` ${count('fr', missed, 'partie n’a pas pu être lue', 'parties n’ont pas pu être lues')}.` : ''}`,
};
const FAULTS: Readonly<Record<NoticeFault, Said>> = {
  'no-link': { en: 'No link to a privacy notice stands on this page now. Go to a page that has one, or open the notice yourself.', fr: 'Cette page n’a pas, en ce moment, de lien vers une politique de confidentialité. Allez sur une page qui en a un, ou ouvrez la politique vous-même.' },
  network: { en: 'The page could not be reached. Check the connection, or open the notice in the tab.', fr: 'La page n’a pas pu être jointe. Vérifiez la connexion, ou ouvrez la politique dans l’onglet.' },
  status: { en: 'The site refused, or has no such page. Open the notice in the tab: it may answer you.', fr: 'Le site a refusé, ou cette page n’existe pas. Ouvrez la politique dans l’onglet : il vous répondra peut-être.' },
  pdf: { en: 'The notice is a PDF, which is not read here. The audit command reads it.', fr: 'La politique est un PDF, qui n’est pas lu ici. La commande d’audit le lit.' },
  'not-html': { en: 'The link does not lead to a web page. Open it in the tab and look.', fr: 'Le lien ne mène pas à une page web. Ouvrez-le dans l’onglet pour voir.' },
  'too-long': { en: 'The page is too long to be a notice. Open it in the tab and look.', fr: 'La page est trop longue pour une politique de confidentialité. Ouvrez-la dans l’onglet pour voir.' },
  timeout: { en: 'The site did not answer within 20 seconds. Try again, or open the notice in the tab.', fr: 'Le site n’a pas répondu en 20 secondes. Réessayez, ou ouvrez la politique dans l’onglet.' },
  empty: { en: 'The page writes its text by script or shows it in a frame, and nothing is run here. Open the notice in the tab: it is read there.', fr: 'La page écrit son texte par script ou l’affiche dans un cadre, et rien n’est exécuté ici. Ouvrez la politique dans l’onglet : elle y est lue.' },
  stopped: { en: 'Stopped. What had been read is kept.', fr: 'Arrêté. Ce qui était déjà lu est gardé.' },
  failed: { en: 'It could not be read, or the tab has gone elsewhere meanwhile. Try again.', fr: 'Elle n’a pas pu être lue, ou l’onglet est passé ailleurs entre-temps. Réessayez.' },
};

/** The whole of it in words. */
export function readingWords(reading: Reading, lang: Lang): string {
  if (reading.is === 'busy') return typeset(lang, BUSY[lang](reading.done, reading.of));
  return typeset(lang, reading.is === 'done' ? DONE[lang](reading.words, reading.pages, reading.missed) : FAULTS[reading.why][lang]);
}
