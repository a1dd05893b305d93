import check from '../../lib/checks/notice-legal-basis.ts';
import { describeCheck } from '../support/checks.ts';
import { mentionStories } from '../support/notice-stories.ts';

describeCheck(check, [
  ...mentionStories('legal-basis', 'fail'),
]);
