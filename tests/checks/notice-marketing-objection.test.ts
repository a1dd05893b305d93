import check from '../../lib/checks/notice-marketing-objection.ts';
import { describeCheck } from '../support/checks.ts';
import { mentionStories } from '../support/notice-stories.ts';

describeCheck(check, [
  ...mentionStories('marketing-objection', 'review'),
]);
