import type { Text } from '../../model/text.ts';
import { inEach } from './parts.ts';

export const FORMS_NOT_READ: Text = {
  en: 'The forms of the site are not read by this version. Look at them yourself.',
  fr: 'Cette version ne lit pas les formulaires du site. Regardez-les vous-même.',
};
export const NO_FORM: Text = { en: 'No form was on the pages that were seen.', fr: 'Aucun formulaire n’était sur les pages vues.' };
export const NO_PERSONAL_FORM: Text = {
  en: 'No form that asks for an address, a number, a name or a message was on the pages that were seen.',
  fr: 'Aucun formulaire demandant une adresse, un numéro, un nom ou un message n’était sur les pages vues.',
};
export const personalFormWords = (page: string): Text => inEach((lang) => (lang === 'fr' ? `${page} contient un formulaire qui demande des coordonnées ou un message.` : `${page} has a form that asks for contact details or a message.`));
