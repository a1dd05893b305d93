import check from '../../lib/checks/notice-automated-decision.ts';
import { describeCheck } from '../support/checks.ts';
import { aNotice, aWidget } from '../support/facts.ts';
import { mentionStories } from '../support/notice-stories.ts';

describeCheck(check, [
  ...mentionStories('automated-decision', 'warn', { widgets: [aWidget({ ai: true })] }),
  { name: 'no AI and no word of it', expect: 'inapplicable', facts: { notices: [aNotice({}, ['automated-decision'])] } },
]);
