import check from '../../lib/checks/notice-mandatory-optional.ts';
import { describeCheck } from '../support/checks.ts';
import { aNotice, aPage, seqs } from '../support/facts.ts';
import { aForm, aFormField, aSentence } from '../support/form-stories.ts';
import { mentionStories } from '../support/notice-stories.ts';

const cites = seqs();
const pages = [aPage({ forms: 1 })];
const silent = aNotice({}, ['mandatory-optional']);
const traced = { ...silent, traces: [{ kind: 'mandatory-optional' as const, sentence: 'Ces cookies sont nécessaires.' }] };
const star = aFormField('email', { words: 'E-mail *', required: true, mark: 'required' });
const bare = aFormField('email', { words: 'E-mail', required: true });
const other = aFormField('phone', { words: 'Téléphone' });
const LEGEND = aSentence('* Champs obligatoires', 'required-legend');
const explained = aForm({ fields: [star, other], says: [LEGEND], cites });
const unexplained = aForm({ fields: [star, other], cites });
const unmarked = aForm({ fields: [bare, other], cites });
const letter = aForm({ kind: 'newsletter', fields: [bare] });

describeCheck(check, [
  ...mentionStories('mandatory-optional', 'review', { pages }),
  { name: 'no form anywhere', expect: 'inapplicable', facts: { pages: [aPage()], notices: [aNotice()] } },
  { name: 'the form says it', expect: 'pass', facts: { pages, notices: [silent], forms: [explained, letter] }, cites, says: 'the mark is explained' },
  { name: 'the form says it, and the notice perhaps', expect: 'pass', facts: { pages, notices: [traced], forms: [explained] }, cites },
  { name: 'the form says it, and nobody read the notice', expect: 'untested', facts: { pages, notices: [], forms: [explained] } },
  { name: 'one form says it, another does not', expect: 'fail', facts: { pages, notices: [silent], forms: [aForm({ fields: [star, other], says: [LEGEND] }), unmarked] }, cites, alone: false },
  { name: 'stars that nothing explains, here and there', expect: 'warn', facts: { pages, notices: [silent], forms: [unexplained] }, cites, alone: false, says: 'nothing explains the mark' },
  { name: 'a required field that looks like the others, and a silent notice', expect: 'fail', facts: { pages, notices: [silent], forms: [unmarked] }, cites, alone: false, says: 'nothing that is shown says so' },
  { name: 'a required field that looks like the others, and a word that may belong to it', expect: 'review', facts: { pages, notices: [traced], forms: [unmarked] } },
  { name: 'a required field that looks like the others, and the notice says it', expect: 'pass', facts: { pages, notices: [aNotice()], forms: [unmarked] } },
  { name: 'one field, which everybody knows to be needed', expect: 'review', facts: { pages, notices: [silent], forms: [letter] }, says: 'Look at the forms' },
  { name: 'a sign-in', expect: 'review', facts: { pages, notices: [silent], forms: [aForm({ kind: 'sign-in', fields: [aFormField('email', { required: true }), aFormField('password', { required: true })] })] } },
]);
