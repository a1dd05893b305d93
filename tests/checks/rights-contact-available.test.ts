import check from '../../lib/checks/rights-contact-available.ts';
import { describeCheck } from '../support/checks.ts';
import { aNotice, seqs } from '../support/facts.ts';
import { aForm } from '../support/form-stories.ts';

const notice = seqs();
const says = (sentence: string, contact = true) => [aNotice({ contact, cites: notice, mentions: [...aNotice({}, ['rights', 'dpo-contact']).mentions, { kind: 'rights', sentence, confidence: 'high' }] })];

const form = seqs();

const WAY = 'Pour exercer vos droits, écrivez à {privacy@shop.example}.';

describeCheck(check, [
  { name: 'a sentence that names no right tells where to write to use them', expect: 'pass', facts: { notices: says('Vous pouvez accéder à vos données.').map((one) => ({ ...one, exercise: { ways: [WAY], answered: null } })) }, cites: notice, says: 'Pour exercer vos droits' },
  { name: 'a form for one’s rights', expect: 'pass', facts: { forms: [aForm({ heading: 'Exercer vos droits', cites: form })] }, cites: form },
  { name: 'a contact form, nothing in the notice', expect: 'review', facts: { notices: says('Vous pouvez accéder à vos données.', false), forms: [aForm({ cites: form })] }, cites: form, says: 'Does it serve' },
  { name: 'a contact form, and no notice', expect: 'untested', facts: { forms: [aForm()] } },
  { name: 'an address beside the rights', expect: 'pass', facts: { notices: says('Écrivez à {privacy@shop.example}.') }, cites: notice, says: 'Écrivez à' },
  { name: 'a form', expect: 'pass', facts: { notices: says('Utilisez notre formulaire.') } },
  { name: 'an address that may be for something else', expect: 'review', facts: { notices: says('Vous pouvez accéder à vos données.') }, cites: notice, says: 'Does it serve' },
  { name: 'nothing', expect: 'warn', alone: false, facts: { notices: says('Vous pouvez accéder à vos données.', false) }, cites: notice },
  { name: 'nothing, in a text that was cut', expect: 'review', facts: { notices: says('Vous pouvez accéder à vos données.', false).map((one) => ({ ...one, cut: true })) } },
  { name: 'nothing read', expect: 'untested', facts: {} },
]);
