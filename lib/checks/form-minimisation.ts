import { defineCheck, warn } from '../model/check.ts';
import type { FieldAsks, FormFact, FormKind } from '../model/form.ts';
import type { Text } from '../model/text.ts';
import { isRequired, ofForms } from './reading/forms.ts';
import { asFramed, worstOf, type Found } from './reading/forms-found.ts';
import { NO_PERSONAL_FORM, inForm, inFormQuoting } from './words/forms.ts';

export default defineCheck({
  id: 'form-minimisation',
  area: 'notice',
  title: { en: 'Forms ask only for needed data', fr: 'Minimisation des champs' },
  why: {
    en: 'What was never asked for can neither leak nor be sold.',
    fr: 'Ce qui n’a jamais été demandé ne peut ni fuiter ni être vendu.',
  },
  remedy: {
    en: 'Require only what the request cannot be answered without; a newsletter needs an address and nothing else.',
    fr: 'N’exigez que ce sans quoi la demande ne peut être traitée\u00a0; une lettre d’information ne demande qu’une adresse.',
  },
  law: ['GDPR art. 5(1)(c)'],
  severity: 'minor',
  mode: 'semi-automatic',
  question: {
    en: 'Could the form do its work without some of its required fields (a title, a birth date, a telephone number)? If so, it does not meet this.',
    fr: 'Le formulaire pourrait-il remplir son rôle sans certains champs obligatoires (civilité, date de naissance, téléphone)\u00a0? Si oui, ce n’est pas conforme.',
  },
  needs: ['pages', 'forms'],
  judge: (facts) => ofForms(facts, (forms) => worstOf(forms.flatMap((form) => asFramed(form, [judgeForm(form)])), { none: NO_PERSONAL_FORM, unclear: LOOK, warning: (findings) => warn(findings, false) })),
});

/**
 * What each sort of form can hardly do without. A title is needed by none: the Court found that an order for a train
 * ticket can do without it (C-394/23 Mousse, 9 January 2025; from general knowledge, not read here), so it is a warning.
 */
const NEEDS: Readonly<Record<Exclude<FormKind, 'sign-in' | 'other'>, readonly FieldAsks[]>> = {
  newsletter: ['email', 'name'],
  contact: ['email', 'name', 'message', 'reference', 'phone', 'company', 'other', 'file'],
  comment: ['email', 'name', 'message', 'other'],
  registration: ['email', 'name', 'password', 'company', 'other', 'reference'],
  order: ['email', 'name', 'phone', 'address', 'company', 'card', 'password', 'message', 'reference', 'other'],
  application: ['email', 'name', 'phone', 'address', 'file', 'message', 'company', 'reference', 'other'],
};
const NEWSLETTER_MOST = 2;
/** In six languages. */
const FOR_MORE = /devis|rendez-?vous|r[ée]serv|livr|catalogue|brochure|documentation|inscri|adh[ée]sion|don\b|sinistre|r[ée]clamation|intervention|diagnostic|quote|estimate|appointment|book|deliver|claim|regist|donat|member|angebot|termin|buchen|reserv|bestell|anmeld|presupuesto|cita\b|pedido|preventivo|prenota|appuntamento|offerte|afspraak|boek/iu;

function judgeForm(form: FormFact): Found {
  const required = form.fields.filter(isRequired);
  const { kind } = form;
  const title = required.find(({ asks }) => asks === 'title');
  const beyond = title ?? (kind === 'other' || kind === 'sign-in' ? undefined : required.find(({ asks }) => !NEEDS[kind].includes(asks)));
  if (beyond !== undefined) {
    // A quotation, an appointment, a delivery need more than a question does.
    const more = title === undefined && kind === 'contact' && [form.heading ?? '', ...form.buttons].some((words) => FOR_MORE.test(words));
    return { outcome: more ? 'review' : 'warn', ...(more && { reason: LOOK }), finding: { what: inFormQuoting(form, beyond.words || beyond.hint || beyond.name || '…', (words) => `the field ${words} is required`, (words) => `le champ ${words} est obligatoire`), cites: form.cites } };
  }
  if (kind === 'newsletter' && required.length > NEWSLETTER_MOST) return { outcome: 'warn', finding: { what: inForm(form, `${required.length} fields are required`, `${required.length} champs sont obligatoires`), cites: form.cites } };
  if (kind === 'other' && required.length > NEWSLETTER_MOST) return { outcome: 'review', reason: LOOK, finding: { what: inForm(form, `${required.length} fields are required`, `${required.length} champs sont obligatoires`), cites: form.cites } };
  return { outcome: 'pass', finding: { what: inForm(form, 'no more is required than such a form needs', 'rien n’est exigé de plus que ce qu’il faut à un tel formulaire'), cites: form.cites } };
}

const LOOK: Text = {
  en: 'Which fields a form needs depends on what it is for. Could it do its work without some of them?',
  fr: 'Les champs nécessaires dépendent de ce à quoi sert le formulaire. Pourrait-il se passer de certains\u00a0?',
};
