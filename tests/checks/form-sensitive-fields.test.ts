import check from '../../lib/checks/form-sensitive-fields.ts';
import { describeCheck } from '../support/checks.ts';
import { seqs } from '../support/facts.ts';
import { aBox, aForm, aFormField, aSentence, NO_FORM_READ } from '../support/form-stories.ts';

const cites = seqs();
const one = (fields: ReturnType<typeof aFormField>[], more: Parameters<typeof aForm>[0] = {}) => ({ forms: [aForm({ fields, cites, ...more })] });
const health = aFormField('sensitive', { words: 'État de santé', required: true });
const WARNING = aSentence('N’indiquez pas de données de santé.', 'comment-warning');

describeCheck(check, [
  { name: 'health required for a newsletter', expect: 'fail', facts: one([aFormField('email'), health], { kind: 'newsletter' }), cites, says: 'État de santé' },
  { name: 'a golfer’s handicap', expect: 'review', facts: one([aFormField('email'), { ...health, words: 'Handicap *' }], { kind: 'newsletter' }) },
  { name: 'a dog’s race', expect: 'review', facts: one([aFormField('email'), { ...health, words: 'Raza de tu perro' }], { kind: 'newsletter' }) },
  { name: 'health, not required, for a newsletter', expect: 'review', facts: one([aFormField('email'), { ...health, required: false }], { kind: 'newsletter' }) },
  { name: 'health required, with an agreement', expect: 'review', facts: one([health], { kind: 'newsletter', boxes: [aBox('J’accepte expressément', ['data-consent', 'sensitive'])] }) },
  { name: 'health required by somebody who may have to ask', expect: 'review', facts: one([aFormField('email'), health], { kind: 'application' }), says: 'Does the law let this site' },
  { name: 'a language that is not known', expect: 'review', facts: one([health], { kind: 'newsletter', known: false }) },
  { name: 'a copy of an identity card', expect: 'review', facts: one([aFormField('identity', { type: 'file', required: true })], { kind: 'comment' }) },
  { name: 'a message, and no hint: an ordinary contact form', expect: 'pass', facts: one([aFormField('email'), aFormField('message')]), cites, says: 'a line beside the free text' },
  { name: 'a message, and more than was read', expect: 'review', facts: one([aFormField('email'), aFormField('message')], { cut: true }), says: 'could not be told' },
  { name: 'a message, where something is folded away', expect: 'pass', facts: one([aFormField('message')], { folded: true }) },
  { name: 'a message that may be of the visitor’s own making', expect: 'pass', facts: one([aFormField('message')], { answered: true }) },
  { name: 'a message, beside words on illness', expect: 'review', facts: one([aFormField('message')], { says: [aSentence('Décrivez vos symptômes.', 'sensitive')] }), cites, says: 'invite people to write' },
  { name: 'a message, beside words on illness and a warning', expect: 'pass', facts: one([aFormField('message')], { says: [aSentence('Le cabinet traite les maladies rares.', 'sensitive'), WARNING] }) },
  { name: 'a message that is to tell of health, in a long label', expect: 'review', facts: one([aFormField('message', { words: 'Décrivez ici en quelques lignes votre santé, vos traitements et ce que vous attendez de nous' })]), says: 'vos traitements' },
  { name: 'health beside a message', expect: 'review', facts: one([health, aFormField('message')]), says: 'État de santé' },
  { name: 'an unknown question in an unknown language', expect: 'review', facts: one([aFormField('email'), aFormField('other', { words: 'Wyznanie' })], { known: false }), says: 'could not be told' },
  { name: 'an address in an unknown language', expect: 'pass', facts: one([aFormField('email')], { known: false }) },
  { name: 'free text with a warning', expect: 'pass', facts: one([aFormField('email'), aFormField('message')], { says: [WARNING] }), cites },
  { name: 'free text with a warning in it', expect: 'pass', facts: one([aFormField('message', { hint: 'Pas de données sensibles, merci' })]) },
  { name: 'nothing of the sort', expect: 'pass', facts: one([aFormField('email')], { kind: 'newsletter' }) },
  ...NO_FORM_READ,
]);
