import check from '../../lib/checks/form-minor-age.ts';
import { describeCheck } from '../support/checks.ts';
import { seqs } from '../support/facts.ts';
import { aBox, aForm, aFormField, aSentence, NO_FORM_READ } from '../support/form-stories.ts';

const cites = seqs();

describeCheck(check, [
  { name: 'a birth date', expect: 'review', facts: { forms: [aForm({ cites, fields: [aFormField('birth', { words: 'Date de naissance' })] })] }, cites, says: 'Date de naissance' },
  { name: 'a box about age', expect: 'review', facts: { forms: [aForm({ cites, boxes: [aBox('J’ai plus de 15 ans', ['minors'])] })] }, says: 'plus de 15 ans' },
  { name: 'a sentence about parents', expect: 'review', facts: { forms: [aForm({ cites, says: [aSentence('Demandez l’accord de vos parents.', 'minors')] })] }, cites },
  { name: 'nothing about age', expect: 'review', facts: { forms: [aForm()] }, says: 'Whether children are meant' },
  ...NO_FORM_READ,
]);
