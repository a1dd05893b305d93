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
  { name: 'free text without a warning', expect: 'warn', facts: one([aFormField('email'), aFormField('message')]), cites, alone: false, says: 'free text' },
  { name: 'free text with a warning', expect: 'pass', facts: one([aFormField('email'), aFormField('message')], { says: [WARNING] }), cites },
  { name: 'free text with a warning in it', expect: 'pass', facts: one([aFormField('message', { hint: 'Pas de données sensibles, merci' })]) },
  { name: 'free text, more than was read', expect: 'review', facts: one([aFormField('message')], { cut: true }) },
  { name: 'nothing of the sort', expect: 'pass', facts: one([aFormField('email')], { kind: 'newsletter' }) },
  ...NO_FORM_READ,
]);
