import type { Text } from '../../model/text.ts';
import { inEach, quoted } from './parts.ts';

/** A notice that stands on another site is not read there, where it would be held against that one. */
export const OPEN_NOTICE: Text = {
  en: 'Open the site’s privacy notice. If it stands on another site, have it read from this one: “Read this notice”, in Témoin’s window.',
  fr: 'Ouvrez la politique de confidentialité du site. Si elle est sur un autre site, faites-la lire depuis celui-ci : « Lire cette politique », dans la fenêtre de Témoin.',
};
export const NOT_KNOWN: Text = {
  en: 'The notice is in a language whose words are not known here, or that could not be told. Read it.',
  fr: 'La politique est dans une langue dont les mots ne sont pas connus ici, ou qui n’a pas pu être reconnue. Lisez-la.',
};
export const NOT_WHOLE: Text = {
  en: 'It was not found in what was read, but the notice goes on elsewhere. Open its other parts.',
  fr: 'Cela n’a pas été trouvé dans ce qui a été lu, mais la politique continue ailleurs. Ouvrez ses autres parties.',
};
export const ONLY_COOKIES: Text = {
  en: 'Only a page about cookies was read. Open the privacy notice as well.',
  fr: 'Seule une page sur les cookies a été lue. Ouvrez aussi la politique de confidentialité.',
};
export const SHORT: Text = {
  en: 'Little text was read, or it hardly resembles a privacy notice. Open the notice itself.',
  fr: 'Peu de texte a été lu, ou il ressemble à peine à une politique de confidentialité. Ouvrez la politique elle-même.',
};
export const PERHAPS = (subject: Text): Text => ({
  en: `No sentence was recognised that tells ${subject.en}. Read the notice: does it?`,
  fr: `Aucune phrase reconnue ne dit ${subject.fr}. Lisez la politique\u00a0: le dit-elle\u00a0?`,
});
export const quoteWords = (sentence: string): Text => inEach((lang) => (lang === 'fr' ? `La politique dit\u00a0: ${quoted(sentence, lang)}` : `The notice says: ${quoted(sentence, lang)}`));
export const silentWords = (subject: Text): Text => ({
  en: `Nothing in the notice tells ${subject.en}.`,
  fr: `Rien dans la politique ne dit ${subject.fr}.`,
});
