import check from '../../lib/checks/notice-controller-identity.ts';
import { describeCheck } from '../support/checks.ts';
import { aNotice } from '../support/facts.ts';
import { mentionStories } from '../support/notice-stories.ts';

describeCheck(check, [
  ...mentionStories('controller-identity', 'warn'),
  { name: 'a name and no address', expect: 'warn', facts: { notices: [aNotice({ contact: false })] }, says: 'no way to write' },
]);
