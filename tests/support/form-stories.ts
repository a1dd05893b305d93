import type { FormBoxFact, FormFact, FormFieldFact } from '../../lib/model/form.ts';
import type { Story } from './checks.ts';
import { anExposure, aPage, seqs, url } from './facts.ts';

/** Forms in few words, and what every check on forms owes. */

export const aFormField = (asks: FormFieldFact['asks'], more: Partial<FormFieldFact> = {}): FormFieldFact =>
  ({ type: asks === 'email' ? 'email' : asks === 'message' ? 'textarea' : 'text', words: asks, beside: '', hint: null, name: null, autocomplete: null, required: false, drawn: false, asks, mark: null, ...more });
export const aBox = (words: string, means: FormBoxFact['means'], more: Partial<FormBoxFact> = {}): FormBoxFact => ({ type: 'checkbox', words, question: null, ticked: 'no', required: false, inside: true, means, ...more });
export const aSentence = (words: string, ...families: FormFact['says'][number]['families'][number][]): FormFact['says'][number] => ({ words, families });
export const NOTICE_LINK: FormFact['links'][number] = { url: url('https://shop.example/privacy'), words: 'Politique de confidentialité', notice: true };

/** A French contact form on the shop's first page, that asks for an address and a message and says nothing. */
export const aForm = (more: Partial<FormFact> = {}): FormFact => ({
  at: 900, url: url('https://shop.example/'), action: null, method: 'post', kind: 'contact', heading: 'Contact', buttons: ['Envoyer'], fields: [aFormField('email'), aFormField('message')], boxes: [], says: [], links: [],
  answered: false, folded: false, cut: false, language: 'fr', known: true, cites: seqs(), ...more,
});

/** Of every check that judges what forms say. */
export const NO_FORM_READ: readonly Story[] = [
  { name: 'no page', expect: 'untested', facts: { pages: [] }, says: 'No page was seen' },
  { name: 'one page was not read', expect: 'untested', facts: { pages: [aPage(), aPage({ contentSeen: false })] }, says: 'not read' },
  { name: 'no form on any page', expect: 'inapplicable', facts: { pages: [aPage(), aPage()] }, says: 'No form' },
  { name: 'a search', expect: 'inapplicable', facts: { pages: [aPage({ forms: 1, exposure: anExposure() })] }, says: 'No form that asks' },
  { name: 'a form whose fields were not counted', expect: 'untested', facts: { pages: [aPage({ forms: 1 })] }, says: 'not read' },
  { name: 'a form that nobody saw', expect: 'untested', facts: { pages: [aPage({ forms: 1, exposure: anExposure({ personalForms: 1 }) })] }, says: 'was not shown' },
  { name: 'a forgotten password', expect: 'inapplicable', facts: { forms: [aForm({ kind: 'other', heading: 'Mot de passe oublié', fields: [aFormField('email', { required: true })] })] }, says: 'No form' },
  { name: 'an order that is followed', expect: 'inapplicable', facts: { forms: [aForm({ kind: 'other', heading: 'Track your order', fields: [aFormField('email'), aFormField('reference')] })] }, says: 'No form' },
  { name: 'leaving a list', expect: 'inapplicable', facts: { forms: [aForm({ kind: 'newsletter', heading: 'Newsletter', buttons: ['Me désinscrire'], fields: [aFormField('email')] })] }, says: 'No form' },
  { name: 'a search for a shop', expect: 'inapplicable', facts: { forms: [aForm({ kind: 'other', heading: 'Nos magasins', buttons: ['Rechercher'], fields: [aFormField('address')] })] }, says: 'No form' },
  { name: 'a choice of language', expect: 'inapplicable', facts: { forms: [aForm({ kind: 'other', heading: 'Langue', fields: [aFormField('name', { type: 'select' })] })] }, says: 'No form' },
  { name: 'a sign-in alone', expect: 'inapplicable', facts: { forms: [aForm({ kind: 'sign-in', fields: [aFormField('email'), aFormField('password')] })] }, says: 'No form' },
];
