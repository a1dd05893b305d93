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

export const BESIDE_FRAME: Text = {
  en: 'A form stands in a frame, and what the page says beside it was not read with it. Look at both.',
  fr: 'Un formulaire est dans un cadre, et ce que la page dit à côté n’a pas été lu avec lui. Regardez les deux.',
};
export const WHOSE_FRAME: Text = {
  en: 'A form stands in a frame of another host, and whose it is is not known here; it may be an advertisement. Is it the site’s own?',
  fr: 'Un formulaire est dans un cadre d’un autre hôte, et on ignore ici à qui il est\u00a0; ce peut être une publicité. Est-il celui du site\u00a0?',
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

type Place = Pick<FormFact, 'kind' | 'url' | 'frame'>;
function where({ kind, url, frame }: Place, lang: Lang): string {
  const { host = null } = frame ?? {};
  if (host === null) return lang === 'fr' ? `Dans ${KINDS[kind].fr} de ${url.text}` : `In ${KINDS[kind].en} of ${url.text}`;
  return lang === 'fr' ? `Dans ${KINDS[kind].fr} d’un cadre${host === '' ? '' : ` de ${host}`} sur ${url.text}` : `In ${KINDS[kind].en} in a frame${host === '' ? '' : ` of ${host}`} on ${url.text}`;
}

/** "In the contact form of …, …". A colon in French takes its own space: write it where it is needed. */
export const inForm = (form: Place, en: string, fr: string): Text => inEach((lang) => `${where(form, lang)}, ${lang === 'fr' ? fr : en}.`);
/** The same, with words of the form's own. */
export const inFormQuoting = (form: Place, words: string, en: (words: string) => string, fr: (words: string) => string): Text =>
  inEach((lang) => `${where(form, lang)}, ${lang === 'fr' ? fr(quoted(short(words), lang)) : en(quoted(short(words), lang))}.`);

/** Labels may be long sentences: enough of them to be found again. */
const short = (words: string): string => (words.length <= 160 ? words : `${words.slice(0, 159).trimEnd()}…`) || '…';

export const personalFormWords = (page: string): Text => inEach((lang) => (lang === 'fr' ? `${page} contient un formulaire qui demande des coordonnées ou un message.` : `${page} has a form that asks for contact details or a message.`));
