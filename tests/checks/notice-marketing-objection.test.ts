import check from '../../lib/checks/notice-marketing-objection.ts';
import { describeCheck } from '../support/checks.ts';
import { aNotice, seqs } from '../support/facts.ts';
import { aBox, aForm, aFormField, aSentence } from '../support/form-stories.ts';
import { mentionStories } from '../support/notice-stories.ts';

const cites = seqs();
const silent = aNotice({}, ['marketing-objection', 'withdraw-consent']);
const letter = aForm({ kind: 'newsletter', fields: [aFormField('email')], cites });
const leaving = aForm({ kind: 'newsletter', fields: [aFormField('email')], says: [aSentence('Désinscription à tout moment.', 'unsubscribe')], cites });
const box = aForm({ kind: 'registration', fields: [aFormField('email'), aFormField('password')], boxes: [aBox('Recevoir vos offres', ['marketing'])], cites });

describeCheck(check, [
  ...mentionStories('marketing-objection', 'review'),
  { name: 'a newsletter, and not a word of refusing it anywhere', expect: 'fail', facts: { notices: [silent], forms: [letter] }, cites, alone: false, says: 'a newsletter or offers' },
  { name: 'offers by a box, and not a word of refusing them', expect: 'fail', facts: { notices: [silent], forms: [box] }, cites, alone: false },
  { name: 'a newsletter that says how to leave it', expect: 'warn', facts: { notices: [silent], forms: [leaving] }, cites, alone: false, says: 'How to leave a list' },
  { name: 'a newsletter, and a consent that can be taken back', expect: 'warn', facts: { notices: [aNotice({}, ['marketing-objection'])], forms: [letter] }, alone: false },
  { name: 'a newsletter, and a word that may belong to it', expect: 'review', facts: { notices: [{ ...silent, traces: [{ kind: 'marketing-objection', sentence: 'Nos offres.' }] }], forms: [letter] } },
  { name: 'a newsletter in a form that was not read whole', expect: 'review', facts: { notices: [silent], forms: [{ ...letter, folded: true }] }, says: 'Does the site send any' },
  { name: 'a contact form alone', expect: 'inapplicable', facts: { notices: [silent], forms: [aForm()] }, says: 'Neither the notice' },
  { name: 'a contact form in a language that is not known', expect: 'review', facts: { notices: [silent], forms: [aForm({ known: false })] } },
  { name: 'a contact form that speaks of offers', expect: 'review', facts: { notices: [silent], forms: [aForm({ says: [aSentence('Nos offres vous attendent.', 'marketing')] })] } },
]);
