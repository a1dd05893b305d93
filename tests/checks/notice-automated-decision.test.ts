import check from '../../lib/checks/notice-automated-decision.ts';
import { describeCheck } from '../support/checks.ts';
import { aNotice, anOpenChat, aWidget, seqs } from '../support/facts.ts';
import { mentionStories } from '../support/notice-stories.ts';

describeCheck(check, [
  ...mentionStories('automated-decision', 'warn', { widgets: [aWidget({ ai: true })] }),
  { name: 'a chat that says it is an AI, and not a word of it', expect: 'warn', facts: { ...anOpenChat({ quotes: [{ family: 'ai', words: 'Je suis une intelligence artificielle.', place: 'greeting', cites: seqs() }] }), notices: [aNotice({}, ['automated-decision'])] } },
  { name: 'a chat with people, and not a word of it', expect: 'inapplicable', facts: { ...anOpenChat({ quotes: [{ family: 'person', words: 'Nos conseillers répondent.', place: 'greeting', cites: seqs() }] }), notices: [aNotice({}, ['automated-decision'])] } },
  { name: 'no AI and no word of it', expect: 'inapplicable', facts: { notices: [aNotice({}, ['automated-decision'])] } },
]);
