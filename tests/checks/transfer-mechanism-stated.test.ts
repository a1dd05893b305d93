import check from '../../lib/checks/transfer-mechanism-stated.ts';
import type { MakerFact } from '../../lib/model/facts.ts';
import { describeCheck } from '../support/checks.ts';
import { aNotice, aWidget, seqs } from '../support/facts.ts';

const [notice, chat] = [seqs(), seqs()];
const made = (more: Partial<MakerFact>) => [aWidget({ cites: chat, maker: { company: 'Parley Inc.', country: 'US', standing: 'framework', act: null, consentMode: null, regions: [], ...more } })];
const american = made({});
const uncovered = made({ company: 'Parley Pty', country: 'AU', standing: null });
const french = made({ company: 'Parley SAS', country: 'FR', standing: 'eea' });
const says = (sentence: string, confidence: 'high' | 'low' = 'high') => aNotice({ cites: notice, mentions: [...aNotice({}, ['transfer-mechanism']).mentions, { kind: 'transfer-mechanism', sentence, confidence }] });
const silent = aNotice({ cites: notice }, ['transfer-mechanism']);
const stays = aNotice({ cites: notice }, ['transfer-mechanism', 'transfers']);

describeCheck(check, [
  { name: 'clauses', expect: 'pass', facts: { notices: [says('Clauses contractuelles types de 2021.')], widgets: uncovered }, cites: notice, says: 'Clauses contractuelles' },
  { name: 'the framework, for an American company', expect: 'pass', facts: { notices: [says('Data Privacy Framework.')], widgets: american }, cites: notice },
  { name: 'an adequacy decision, for a country that has none', expect: 'review', facts: { notices: [says('Décision d’adéquation.')], widgets: uncovered }, cites: chat, says: 'fits' },
  { name: 'an annulled framework', expect: 'review', facts: { notices: [{ ...says('Privacy Shield.'), outdated: [{ kind: 'framework', words: 'Privacy Shield', sentence: 'Privacy Shield.' }] }], widgets: american }, cites: notice, says: 'struck down' },
  { name: 'an American chat and no tool', expect: 'warn', alone: false, facts: { notices: [silent], widgets: american }, cites: [...notice, ...chat], says: 'Nothing in the notice tells what protects' },
  { name: 'transfers told, and no tool', expect: 'warn', facts: { notices: [silent] }, cites: notice },
  { name: 'words that may be a tool', expect: 'review', facts: { notices: [says('Des garanties.', 'low')], widgets: american }, cites: notice },
  { name: 'cut', expect: 'review', facts: { notices: [{ ...silent, cut: true }], widgets: american } },
  { name: 'nothing leaves', expect: 'inapplicable', facts: { notices: [stays], widgets: french }, says: 'No transfer' },
  { name: 'the notice says that nothing leaves', expect: 'inapplicable', facts: { notices: [{ ...silent, deniesTransfers: true }], widgets: french }, says: 'No transfer' },
  { name: 'denied in one sentence, and spoken of in another', expect: 'review', facts: { notices: [{ ...silent, deniesTransfers: true, mentions: [...silent.mentions, { kind: 'transfers', sentence: 'Notre routeur d’e-mails est aux États-Unis.', confidence: 'medium' }] }], widgets: french }, cites: notice, says: 'routeur' },
  { name: 'nobody can read whether it leaves', expect: 'review', facts: { notices: [{ ...stays, known: false }], widgets: french } },
  { name: 'nothing read', expect: 'untested', facts: { notices: [], widgets: american } },
]);
