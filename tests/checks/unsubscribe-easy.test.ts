import check from '../../lib/checks/unsubscribe-easy.ts';
import { describeCheck } from '../support/checks.ts';
import { aNotice, aPage, seqs } from '../support/facts.ts';
import { aBox, aForm, aFormField, aSentence, NO_FORM_READ } from '../support/form-stories.ts';

const [notice, cites] = [seqs(), seqs()];
const NEWSLETTER = { kind: 'newsletter', fields: [aFormField('email')], cites } as const;
const LEAVE = aSentence('Désinscription possible à tout moment.', 'unsubscribe');
const says = (kind: 'marketing-objection' | 'rights', confidence: 'high' | 'low' = 'high') => [aNotice({ cites: notice, mentions: [{ kind, sentence: 'Vous pouvez vous désinscrire par le lien de chaque message.', confidence }] })];

describeCheck(check, [
  { name: 'said beside the newsletter', expect: 'pass', facts: { forms: [aForm({ ...NEWSLETTER, says: [LEAVE] })] }, cites },
  { name: 'said in the box itself', expect: 'pass', facts: { forms: [aForm({ cites, boxes: [aBox('Newsletter (désinscription à tout moment)', ['marketing', 'unsubscribe'])] })] }, cites },
  { name: 'not said', expect: 'warn', facts: { forms: [aForm(NEWSLETTER)] }, cites, alone: false, says: 'nothing says how to leave' },
  { name: 'not understood', expect: 'review', facts: { forms: [aForm({ ...NEWSLETTER, known: false })] } },
  { name: 'said in the notice', expect: 'review', facts: { forms: [aForm(NEWSLETTER)], notices: says('marketing-objection') }, cites: notice, says: 'lien de chaque message' },
  { name: 'said in the notice, no form', expect: 'review', facts: { pages: [aPage()], notices: says('marketing-objection') }, cites: notice },
  { name: 'words that may mean something else', expect: 'warn', facts: { forms: [aForm(NEWSLETTER)], notices: says('marketing-objection', 'low') } },
  { name: 'another right', expect: 'warn', facts: { forms: [aForm(NEWSLETTER)], notices: says('rights') } },
  { name: 'a contact form that sends nothing', expect: 'inapplicable', facts: { forms: [aForm()] }, says: 'leads to a newsletter' },
  ...NO_FORM_READ,
]);
