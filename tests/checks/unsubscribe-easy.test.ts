import check from '../../lib/checks/unsubscribe-easy.ts';
import type { Facts } from '../../lib/model/facts.ts';
import { describeCheck } from '../support/checks.ts';
import { seqs, url } from '../support/facts.ts';
import { ASKED_FORMS } from '../support/form-stories.ts';

const notice = seqs();
const says = (sentence: string, more: Partial<Facts['notices'][number]['mentions'][number]> = {}): Facts['notices'] => [{
  url: url('https://shop.example/privacy'), at: 0, title: 'Confidentialité', about: 'privacy', source: 'visited', language: 'fr', pageLanguage: 'fr', known: true, words: 900, cut: false,
  mentions: [{ kind: 'marketing-objection', sentence, confidence: 'high', ...more }], traces: [], rights: [], contact: true, date: null, dateSentence: null, outdated: [], vendors: [], chat: null, deniesTransfers: false, legal: [], unread: [], cites: notice,
}];

describeCheck(check, [
  { name: 'the notice tells how', expect: 'review', facts: { notices: says('Vous pouvez vous désinscrire par le lien de chaque message.') }, cites: notice, says: 'lien de chaque message' },
  { name: 'words that may mean something else', expect: 'inapplicable', facts: { notices: says('Nos offres changent.', { confidence: 'low' }) } },
  { name: 'another right', expect: 'inapplicable', facts: { notices: says('Vous pouvez nous écrire.', { kind: 'rights' }) } },
  ...ASKED_FORMS,
]);
