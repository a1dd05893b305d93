import type { Text } from '../../model/text.ts';

export const NO_COOKIE: Text = { en: 'The site and its chat were not seen setting any cookie.', fr: 'On n’a vu ni le site ni son chat poser de cookie.' };
export const NO_SESSION: Text = { en: 'No session cookie was seen being set.', fr: 'On n’a vu poser aucun cookie de session.' };
/** There were cookies, and nobody saw how they were set. */
export const SEE_THEM_SET: Text = {
  en: 'The cookies were there already, so how they are set was not seen. Start a clean visit.',
  fr: 'Les cookies étaient déjà là\u00a0: on n’a pas vu comment ils sont posés. Recommencez avec une visite vierge.',
};
