import type { FormFact, FormKind } from '../../model/form.ts';
import type { Lang, Text } from '../../model/text.ts';
import { inEach, quoted } from './parts.ts';

export const NO_PERSONAL_FORM: Text = {
  en: 'No form that asks for an address, a number, a name or a message was on the pages that were seen.',
  fr: 'Aucun formulaire demandant une adresse, un numéro, un nom ou un message n’était sur les pages vues.',
};
export const FORM_NOT_SHOWN: Text = {
  en: 'A page holds a form that was not shown, or that you were already writing in. Open it, and leave it empty for two seconds.',
  fr: 'Une page contient un formulaire qui n’a pas été affiché, ou que vous remplissiez déjà. Ouvrez-le, et laissez-le vide deux secondes.',
};
export const FORM_UNCLEAR: Text = {
  en: 'What a form says could not be told for certain. Look at it.',
  fr: 'Ce que dit un formulaire n’a pas pu être établi avec certitude. Regardez-le.',
};

const KINDS: Readonly<Record<FormKind, Text>> = {
  newsletter: { en: 'the newsletter form', fr: 'le formulaire de lettre d’information' },
  contact: { en: 'the contact form', fr: 'le formulaire de contact' },
  registration: { en: 'the registration form', fr: 'le formulaire d’inscription' },
  'sign-in': { en: 'the sign-in form', fr: 'le formulaire de connexion' },
  order: { en: 'the order form', fr: 'le formulaire de commande' },
  comment: { en: 'the comment form', fr: 'le formulaire de commentaire' },
  application: { en: 'the form that takes files', fr: 'le formulaire avec pièces jointes' },
  other: { en: 'a form', fr: 'un formulaire' },
};

type Place = Pick<FormFact, 'kind' | 'url'>;
const where = ({ kind, url }: Place, lang: Lang): string => (lang === 'fr' ? `Dans ${KINDS[kind].fr} de ${url.text}` : `In ${KINDS[kind].en} of ${url.text}`);

/** "In the contact form of …, …". A colon in French takes its own space: write it where it is needed. */
export const inForm = (form: Place, en: string, fr: string): Text => inEach((lang) => `${where(form, lang)}, ${lang === 'fr' ? fr : en}.`);
/** The same, with words of the form's own. */
export const inFormQuoting = (form: Place, words: string, en: (words: string) => string, fr: (words: string) => string): Text =>
  inEach((lang) => `${where(form, lang)}, ${lang === 'fr' ? fr(quoted(short(words), lang)) : en(quoted(short(words), lang))}.`);

/** Labels may be long sentences: enough of them to be found again. */
const short = (words: string): string => (words.length <= 160 ? words : `${words.slice(0, 159).trimEnd()}…`) || '…';

export const personalFormWords = (page: string): Text => inEach((lang) => (lang === 'fr' ? `${page} contient un formulaire qui demande des coordonnées ou un message.` : `${page} has a form that asks for contact details or a message.`));
