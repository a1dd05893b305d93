import type { Text } from '../../model/text.ts';

/** What the checks on the banner say when something is missing: what it is, and what to do. */

export const NO_BANNER_SEEN: Text = { en: 'No consent banner was shown.', fr: 'Aucun bandeau de consentement n’a été affiché.' };
export const NOT_DESCRIBED: Text = {
  en: 'The banner was seen, but its words were not read. Start a clean visit and leave the banner alone for a few seconds.',
  fr: 'Le bandeau a été vu, mais ses mots n’ont pas été lus. Recommencez avec une visite vierge et laissez le bandeau quelques secondes.',
};
export const OPEN_SETTINGS: Text = {
  en: 'Start a clean visit and open the settings of the banner: the rest of what it says is there.',
  fr: 'Recommencez avec une visite vierge et ouvrez les réglages du bandeau\u00a0: le reste de ce qu’il dit s’y trouve.',
};
export const ACCEPT_EVERYTHING: Text = {
  en: 'Start a clean visit and accept everything in the banner: only then it shows what the site uses.',
  fr: 'Recommencez avec une visite vierge et acceptez tout dans le bandeau\u00a0: alors seulement se voit ce que le site utilise.',
};
export const CHOOSE: Text = { en: 'Answer the banner, then go on through the site.', fr: 'Répondez au bandeau, puis continuez sur le site.' };
export const WORDS_NOT_KNOWN: Text = {
  en: 'The words of the banner could not be read for certain: their language is not known, or there are too few or too many. Read the banner.',
  fr: 'Les mots du bandeau n’ont pas pu être lus avec certitude\u00a0: leur langue est inconnue, ou ils sont trop peu ou trop nombreux. Lisez le bandeau.',
};
