import check from '../../lib/checks/form-minimisation.ts';
import { describeCheck } from '../support/checks.ts';
import { seqs } from '../support/facts.ts';
import { aForm, aFormField, NO_FORM_READ } from '../support/form-stories.ts';

const cites = seqs();
const must = (asks: Parameters<typeof aFormField>[0], more = {}) => aFormField(asks, { required: true, ...more });
const one = (kind: NonNullable<Parameters<typeof aForm>[0]>['kind'] & string, ...fields: ReturnType<typeof aFormField>[]) => ({ forms: [aForm({ kind, fields, cites })] });

describeCheck(check, [
  { name: 'a newsletter that asks for an address', expect: 'pass', facts: one('newsletter', must('email'), aFormField('name')), cites },
  { name: 'a newsletter that requires a telephone number', expect: 'warn', facts: one('newsletter', must('email'), must('phone')), cites, alone: false, says: 'phone' },
  { name: 'a newsletter that requires three things', expect: 'warn', facts: one('newsletter', must('email'), must('name'), must('name')) , says: '3 fields' },
  { name: 'contact with a postal address', expect: 'warn', facts: one('contact', must('email'), must('address')) },
  { name: 'a quotation with a postal address', expect: 'review', facts: { forms: [aForm({ heading: 'Demande de devis', fields: [must('email'), must('address'), must('message')] })] }, says: 'depends on' },
  { name: 'a quotation with a title', expect: 'warn', facts: { forms: [aForm({ heading: 'Demande de devis', fields: [must('email'), must('title')] })] } },
  { name: 'contact with a telephone number', expect: 'pass', facts: one('contact', must('email'), must('phone'), must('message')) },
  { name: 'a required title', expect: 'warn', facts: one('order', must('title', { words: 'Civilité' }), must('address')), says: 'Civilité' },
  { name: 'a title that may stay empty', expect: 'pass', facts: one('order', aFormField('title'), must('address'), must('phone')) },
  { name: 'marked as required, not by markup', expect: 'warn', facts: one('contact', aFormField('birth', { mark: 'required' })) },
  { name: 'a form of unknown purpose, three things required', expect: 'review', facts: one('other', must('email'), must('other'), must('name')), says: 'depends on' },
  { name: 'a form of unknown purpose, an address', expect: 'pass', facts: one('other', must('email')) },
  ...NO_FORM_READ,
]);
