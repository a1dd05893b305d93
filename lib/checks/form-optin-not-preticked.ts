import { defineCheck, fail } from '../model/check.ts';
import type { FormBoxFact, FormFact } from '../model/form.ts';
import type { Text } from '../model/text.ts';
import { AGREES_TO_ADVERTISING, OFFERS, boxesOf, isForFirms, ofForms } from './reading/forms.ts';
import { asFramed, worstOf, type Found } from './reading/forms-found.ts';
import { inFormQuoting } from './words/forms.ts';

export default defineCheck({
  id: 'form-optin-not-preticked',
  area: 'notice',
  title: { en: 'Opt-in boxes are not pre-ticked', fr: 'Cases d’acceptation non pré-cochées' },
  why: {
    en: 'A tick that was there already says nothing about what you want. Only your own tick is a yes.',
    fr: 'Une case déjà cochée ne dit rien de ce que vous voulez. Seul votre propre geste vaut accord.',
  },
  remedy: {
    en: 'Show every box for newsletters and partners empty.',
    fr: 'Affichez vides toutes les cases pour les lettres d’information et les partenaires.',
  },
  law: ['GDPR art. 4(11) and recital 32', 'CJEU C-673/17 Planet49', 'CPCE art. L.34-5'],
  severity: 'critical',
  mode: 'automatic',
  needs: ['pages', 'forms'],
  judge: (facts) => ofForms(facts, (forms) => worstOf(forms.flatMap((form) => asFramed(form, form.boxes.flatMap((box) => judgeBox(form, box)), true)), { none: NO_BOX, unclear: UNCLEAR, failing: (findings) => fail(findings) })),
});

function judgeBox(form: FormFact, box: FormBoxFact): readonly Found[] {
  const { means, ticked } = box;
  const say = (outcome: Found['outcome'], en: (words: string) => string, fr: (words: string) => string, reason?: Text): Found =>
    ({ outcome, finding: { what: inFormQuoting(form, wordsOf(box), en, fr), cites: form.cites }, ...(reason && { reason }) });
  if (means.includes('opt-out')) return OFFERS.test(wordsOf(box)) || !SERVES.test(wordsOf(box)) ? [negative(form, box, say)] : [];
  const agrees = [...AGREES_TO_ADVERTISING, 'data-consent' as const].some((family) => means.includes(family));
  const stood = ticked !== 'no' && (box.type === 'checkbox' || !DECLINES.test(box.words.trim()));
  if (!stood) return agrees ? [say('pass', (words) => `the box ${words} was empty`, (words) => `la case ${words} était vide`)] : form.known || form.boxes.length === 0 ? [] : [say('review', isEmpty.en, isEmpty.fr, LANGUAGE)];
  const preticked = [(words: string) => `the box ${words} was ticked beforehand`, (words: string) => `la case ${words} était cochée d’avance`] as const;
  if (!agrees) return HARMLESS.some((family) => means.includes(family)) || box.type === 'radio' || SERVES.test(wordsOf(box)) ? [] : [say('review', ...preticked, UNCLEAR)];
  if (ticked !== 'markup') return [say('review', (words) => `the box ${words} stood ticked, by a script, by your browser or by you`, (words) => `la case ${words} était cochée, par un script, par votre navigateur ou par vous`, BY_WHOM)];
  if (!isPlain(form, box)) return [say('review', ...preticked, CUSTOMERS)];
  // Whoever sends a form for the newsletter alone has asked for it: a list that is chosen beforehand may be that one.
  if (form.kind === 'newsletter' && !means.includes('partners')) return [say('review', ...preticked, SAME)];
  return [say('fail', ...preticked)];
}

/** "Tick not to receive": nobody has agreed to what is sent until they object. */
function negative(form: FormFact, box: FormBoxFact, say: (outcome: Found['outcome'], en: (words: string) => string, fr: (words: string) => string, reason?: Text) => Found): Found {
  const refused = [(words: string) => `one must tick to receive nothing: ${words}`, (words: string) => `il faut cocher pour ne rien recevoir\u00a0: ${words}`] as const;
  if (box.ticked !== 'no') return say('pass', (words) => `the refusal ${words} was ticked beforehand`, (words) => `le refus ${words} était coché d’avance`);
  const asked = boxesOf(form, ...AGREES_TO_ADVERTISING).length > 0;
  // Calls and letters may be sent to those who have not objected; e-mails and text messages may not (CPCE art. L.34-5).
  return ELECTRONIC.test(wordsOf(box)) && OFFERS.test(wordsOf(box)) && !asked && isPlain(form, box) && box.type === 'checkbox' ? say('fail', ...refused) : say('review', ...refused, CUSTOMERS);
}

/** The words leave no doubt: a known language, an agreement of a consumer who has bought nothing yet. */
const isPlain = (form: FormFact, { means, type, words }: FormBoxFact): boolean =>
  form.known && form.kind !== 'order' && !isForFirms(form) && !means.includes('customers') && (type === 'checkbox' || AGREES.test(words.trim()));

const wordsOf = ({ words, question }: FormBoxFact): string => (question === null ? words : `${question} ${words}`);
const isEmpty = { en: (words: string) => `the box ${words} was empty`, fr: (words: string) => `la case ${words} était vide` };
const HARMLESS = ['remember', 'same-address'] as const;
/** What belongs to the very thing that was asked for: a copy, a receipt, where a parcel is, answers to one's own comment, a shop's necessary cookies. In six languages. */
const SERVES = /\bcop(?:ie|y|ia)\b|\bkopie\b|accus[ée] de r|\bre[çc]us?\b|receipt|recibo|ricevuta|quittung|factur|invoice|rechnung|fattura|confirm|best[äa]tigung|bevestig|conferma|nouveaux commentaires|r[ée]ponses? [àa]|(?:new|follow-?up) comments|replies|antwort|respuestas|risposte|reacties|affich|publi(?:er|ée?|que)\b|publish|\bsuivi\b|tracking|sendungs|lorsqu|faster checkout|\bfrais\b|\bfees\b|n[ée]cessaires?|necessary|notwendig|necesari|necessari|noodzakelijk/iu;
const AGREES = /^(?:oui|yes|ja|s[ií]|sì|j[’']accepte|i agree|i accept)(?![\p{L}])/iu;
const DECLINES = /^(?:non|no|nein|nee|je refuse|ne pas|not?\b)(?![\p{L}])/iu;
const ELECTRONIC = /e-?mail|courriel|\bmail|\bsms\b|newsletter|correo|nieuwsbrief|boletín|texto|text message|lettre/iu;

const NO_BOX: Text = { en: 'No form that was read has a box to agree to something.', fr: 'Aucun formulaire lu n’a de case pour accepter quelque chose.' };
const SAME: Text = { en: 'In a form for a newsletter a box was ticked beforehand. Is it for that newsletter, or for something more?', fr: 'Dans un formulaire de lettre d’information, une case était cochée d’avance. Est-ce pour cette lettre, ou pour autre chose\u00a0?' };
const UNCLEAR: Text = { en: 'A box was ticked beforehand, and whether it stands for an agreement is not known.', fr: 'Une case était cochée d’avance, et on ignore si elle vaut accord.' };
const BY_WHOM: Text = { en: 'A box for an agreement stood ticked. Open the page in a new window: is it ticked there, too?', fr: 'Une case d’accord était cochée. Ouvrez la page dans une nouvelle fenêtre\u00a0: l’est-elle aussi\u00a0?' };
const CUSTOMERS: Text = {
  en: 'Customers may be sent offers for products like those they bought, if they could refuse; firms have other rules. Is that the case here?',
  fr: 'Des clients peuvent recevoir des offres pour des produits semblables à leurs achats s’ils ont pu refuser\u00a0; les entreprises ont d’autres règles. Est-ce le cas ici\u00a0?',
};
const LANGUAGE: Text = { en: 'The language of a form is not one whose words are known here. Read its boxes.', fr: 'La langue d’un formulaire n’est pas de celles dont les mots sont connus ici. Lisez ses cases.' };
