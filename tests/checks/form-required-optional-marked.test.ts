import check from '../../lib/checks/form-required-optional-marked.ts';
import { describeCheck } from '../support/checks.ts';
import { seqs } from '../support/facts.ts';
import { aForm, aFormField, aSentence, NO_FORM_READ } from '../support/form-stories.ts';

const cites = seqs();
const LEGEND = aSentence('* Champs obligatoires', 'required-legend');
const star = (words: string) => aFormField('name', { words, required: true, mark: 'required' });
const bare = aFormField('email', { words: 'E-mail', required: true });
const free = aFormField('phone', { words: 'Téléphone' });
const optional = aFormField('phone', { words: 'Téléphone (facultatif)', mark: 'optional' });
const one = (fields: ReturnType<typeof aFormField>[], more: Parameters<typeof aForm>[0] = {}) => ({ forms: [aForm({ fields, cites, ...more })] });

describeCheck(check, [
  { name: 'stars and what they mean', expect: 'pass', facts: one([star('Nom *'), free], { says: [LEGEND] }), cites },
  { name: 'a word instead of a star', expect: 'pass', facts: one([star('Nom (obligatoire)'), free]) },
  { name: 'stars that nothing explains', expect: 'warn', facts: one([star('Nom *'), free]), cites, alone: false, says: 'nothing explains' },
  { name: 'stars, more than was read', expect: 'review', facts: one([star('Nom *'), free], { cut: true }) },
  { name: 'a required field that looks like the others', expect: 'fail', facts: one([bare, free]), cites, says: 'E-mail' },
  { name: 'one of two is marked', expect: 'fail', facts: one([star('Nom *'), bare, free], { says: [LEGEND] }) },
  { name: 'a sentence tells them apart', expect: 'review', facts: one([bare, free], { says: [aSentence('Seul le téléphone est facultatif.', 'optional')] }), says: 'a sentence says' },
  { name: 'a sign that is not read', expect: 'review', facts: one([bare, free], { says: [aSentence('Les champs en gras sont obligatoires.', 'required-legend')] }) },
  { name: 'what is optional is marked', expect: 'pass', facts: one([bare, optional]) },
  { name: 'what is optional is marked, nothing is required by markup', expect: 'pass', facts: one([aFormField('email'), optional]) },
  { name: 'all are required and it is said', expect: 'pass', facts: one([bare, bare], { says: [aSentence('Tous les champs sont obligatoires', 'all-required')] }) },
  { name: 'all are required and nothing says so', expect: 'warn', facts: one([bare, bare]), says: 'all fields are required' },
  { name: 'something is drawn there', expect: 'review', facts: one([aFormField('email', { required: true, mark: 'unclear' }), free]) },
  { name: 'a language that is not known', expect: 'review', facts: one([bare, free], { known: false }) },
  { name: 'both at once', expect: 'review', facts: one([aFormField('phone', { required: true, mark: 'optional' }), free]) },
  { name: 'one field', expect: 'inapplicable', facts: one([bare]), says: 'several fields' },
  { name: 'nothing says what is required', expect: 'inapplicable', facts: one([aFormField('email'), free]) },
  ...NO_FORM_READ,
]);
