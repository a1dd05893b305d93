import check from '../../lib/checks/notice-source-of-data.ts';
import { describeCheck } from '../support/checks.ts';
import { mentionStories } from '../support/notice-stories.ts';

describeCheck(check, [
  ...mentionStories('source-of-data', 'review'),
]);
