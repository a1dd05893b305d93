import check from '../../lib/checks/notice-complaint-authority.ts';
import { describeCheck } from '../support/checks.ts';
import { mentionStories } from '../support/notice-stories.ts';

describeCheck(check, [
  ...mentionStories('complaint-authority', 'fail'),
]);
