import check from '../../lib/checks/notice-chat-covered.ts';
import { describeCheck } from '../support/checks.ts';
import { aNotice, aWidget, watched } from '../support/facts.ts';
import { mentionStories } from '../support/notice-stories.ts';

describeCheck(check, [
  ...mentionStories('chat-covered', 'fail', { widgets: [aWidget()] }),
  { name: 'a mere mention', expect: 'warn', facts: { widgets: [aWidget()], notices: [aNotice({ mentions: [...aNotice({}, ['chat-covered']).mentions, { kind: 'chat-covered', sentence: 'Un chat est proposé.', confidence: 'low' }] })] }, says: 'names the chat' },
  { name: 'no chat seen yet, and none spoken of', expect: 'untested', facts: { notices: [aNotice({}, ['chat-covered'])] }, says: 'a chat may still appear' },
  { name: 'no chat', expect: 'inapplicable', facts: { notices: [aNotice()], watch: [watched('no-banner × none')] } },
]);
