import check from '../../lib/checks/notice-retention.ts';
import { describeCheck } from '../support/checks.ts';
import { aNotice } from '../support/facts.ts';
import { mentionStories } from '../support/notice-stories.ts';

describeCheck(check, [
  ...mentionStories('retention', 'fail'),
  { name: 'as long as necessary', expect: 'warn', facts: { notices: [aNotice({ mentions: [...aNotice({}, ['retention']).mentions, { kind: 'retention', sentence: 'Le temps nécessaire.', confidence: 'high', exact: false }] })] }, says: 'no number' },
  { name: 'as long as necessary, in a text that was cut', expect: 'review', facts: { notices: [aNotice({ cut: true, mentions: [{ kind: 'retention', sentence: 'Le temps nécessaire.', confidence: 'high', exact: false }] })] } },
]);
