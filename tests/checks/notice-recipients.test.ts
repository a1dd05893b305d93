import check from '../../lib/checks/notice-recipients.ts';
import { describeCheck } from '../support/checks.ts';
import { mentionStories } from '../support/notice-stories.ts';

describeCheck(check, [
  ...mentionStories('recipients', 'fail'),
]);
