import type { Text } from '../../model/text.ts';

/** What to do next, said exactly, when a banner was not seen whole or not used enough. */

export const OPEN_SETTINGS: Text = {
  en: 'Start a clean visit and open the settings of the banner: the rest of what it says is there.',
  fr: 'Recommencez avec une visite vierge et ouvrez les réglages du bandeau\u00a0: le reste de ce qu’il dit s’y trouve.',
};
export const ACCEPT_EVERYTHING: Text = {
  en: 'Start a clean visit and accept everything in the banner: only then it shows what the site uses.',
  fr: 'Recommencez avec une visite vierge et acceptez tout dans le bandeau\u00a0: alors seulement se voit ce que le site utilise.',
};
export const WORDS_NOT_KNOWN: Text = {
  en: 'The words of the banner could not be read for certain: their language is not known, a button’s words are not, or there are too many. Read the banner.',
  fr: 'Les mots du bandeau n’ont pas pu être lus avec certitude\u00a0: leur langue est inconnue, ou ceux d’un bouton, ou ils sont trop nombreux. Lisez le bandeau.',
};
