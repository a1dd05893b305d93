import check from '../../lib/checks/notice-retention.ts';
import { describeCheck } from '../support/checks.ts';
import { aNotice, seqs } from '../support/facts.ts';
import { mentionStories } from '../support/notice-stories.ts';

const cites = seqs();
const vague = { kind: 'retention', sentence: 'Le temps nécessaire.', confidence: 'high', exact: false } as const;

describeCheck(check, [
  ...mentionStories('retention', 'fail'),
  { name: 'as long as necessary', expect: 'warn', facts: { notices: [aNotice({ mentions: [...aNotice({}, ['retention']).mentions, vague] })] }, says: 'as long as necessary' },
  { name: 'as long as necessary, and until something that is named', expect: 'pass', facts: { notices: [aNotice({ cites, mentions: [...aNotice({}, ['retention']).mentions, vague, { kind: 'retention', sentence: 'Les dossiers sont détruits à la fin de l’année scolaire.', confidence: 'medium', exact: false }] })] }, cites, says: 'année scolaire' },
  { name: 'as long as necessary, and perhaps until something', expect: 'warn', facts: { notices: [aNotice({ mentions: [...aNotice({}, ['retention']).mentions, vague, { kind: 'retention', sentence: 'À la fermeture.', confidence: 'low', exact: false }] })] } },
  { name: 'as long as necessary, in Dutch', expect: 'warn', facts: { notices: [aNotice({ language: 'nl', mentions: [...aNotice({}, ['retention']).mentions, { ...vague, sentence: 'Wij bewaren uw gegevens niet langer dan nodig is.' }] })] } },
  { name: 'as long as necessary, in a text that was cut', expect: 'review', facts: { notices: [aNotice({ cut: true, mentions: [vague] })] } },
]);
