import check from '../../lib/checks/rights-online-channel.ts';
import { describeCheck } from '../support/checks.ts';
import { aNotice, seqs } from '../support/facts.ts';

const notice = seqs();
const says = (sentence: string, contact = true) => [aNotice({ contact, cites: notice, mentions: [...aNotice({}, ['rights', 'dpo-contact']).mentions, { kind: 'rights', sentence, confidence: 'high' }] })];

describeCheck(check, [
  { name: 'by e-mail', expect: 'pass', facts: { notices: says('Par e-mail ou par courrier.') }, cites: notice, says: 'Par e-mail' },
  { name: 'by post', expect: 'review', facts: { notices: says('Par courrier au siège.') }, cites: notice, says: 'by e-mail or form?' },
  { name: 'an identity card', expect: 'review', facts: { notices: says('Par e-mail, avec une copie de votre pièce d’identité.') }, cites: notice, says: 'reasonable doubt' },
  { name: 'words of another kind', expect: 'review', facts: { notices: [aNotice({ cites: notice, mentions: [...aNotice({}, ['rights', 'dpo-contact']).mentions, { kind: 'purposes', sentence: 'Nous envoyons des e-mails.', confidence: 'high' }] })] } },
  { name: 'cut', expect: 'review', facts: { notices: says('Par courrier.').map((one) => ({ ...one, cut: true })) }, says: 'goes on elsewhere' },
  { name: 'nothing read', expect: 'untested', facts: {} },
]);
