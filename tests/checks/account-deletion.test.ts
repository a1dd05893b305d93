import check from '../../lib/checks/account-deletion.ts';
import { describeCheck } from '../support/checks.ts';
import { anExposure, aPage, seqs } from '../support/facts.ts';
import { aForm, aSentence } from '../support/form-stories.ts';

const [signIn, signUp] = [seqs(), seqs()];

describeCheck(check, [
  { name: 'the account’s page offers it', expect: 'pass', facts: { pages: [aPage({ passwords: 1 })], forms: [aForm({ cites: signUp, says: [aSentence('Supprimer mon compte', 'account-deletion')] })] }, cites: signUp },
  { name: 'a form to register', expect: 'review', facts: { forms: [aForm({ kind: 'registration', heading: 'Créer un compte', cites: signUp })] }, cites: signUp, says: 'Créer un compte' },
  { name: 'a contact form', expect: 'inapplicable', facts: { forms: [aForm()] } },
  { name: 'a sign-in page', expect: 'review', facts: { pages: [aPage(), aPage({ at: 2_000, passwords: 1, cites: signIn }), aPage({ at: 3_000, passwords: 2, cites: signUp })] }, cites: signIn, spares: signUp, says: 'asks for a password' },
  { name: 'a registration drawn later', expect: 'review', facts: { pages: [aPage({ exposure: anExposure({ newPassword: { least: null, most: null, words: null } }), cites: signUp })] }, cites: signUp },
  { name: 'no password asked for', expect: 'inapplicable', facts: { pages: [aPage({ forms: 1, exposure: anExposure() })] }, says: 'If the site has accounts' },
  { name: 'the page was not read', expect: 'untested', facts: { pages: [aPage({ contentSeen: false })] } },
  { name: 'no page', expect: 'untested', facts: { pages: [] } },
]);
