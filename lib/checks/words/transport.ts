import type { Text } from '../../model/text.ts';

export const NO_PAGE_YET: Text = { en: 'No page was seen yet. Reload the page.', fr: 'Aucune page n’a encore été vue. Rechargez la page.' };
export const LOCAL_SITE: Text = { en: 'The site is on this machine or a private network.', fr: 'Le site est sur cette machine ou un réseau privé.' };
export const PLAIN_SITE: Text = {
  en: 'No page came over https; that is what “Page is served over HTTPS” judges.',
  fr: 'Aucune page n’est arrivée en https\u00a0; c’est ce que juge «\u00a0Page servie en HTTPS\u00a0».',
};
/** The recorder tells what a page's markup holds once it has loaded. */
export const READ_NO_PAGE: Text = { en: 'What the pages hold was not read. Reload the page.', fr: 'Le contenu des pages n’a pas été lu. Rechargez la page.' };
export const NO_ANSWER: Text = {
  en: 'The server’s answer was not seen (the page was open before, or came from the browser’s memory). Reload the page.',
  fr: 'La réponse du serveur n’a pas été vue (la page était déjà ouverte, ou venait de la mémoire du navigateur). Rechargez la page.',
};
