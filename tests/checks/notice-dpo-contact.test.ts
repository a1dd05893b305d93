import check from '../../lib/checks/notice-dpo-contact.ts';
import { describeCheck } from '../support/checks.ts';
import { mentionStories } from '../support/notice-stories.ts';

describeCheck(check, [
  ...mentionStories('dpo-contact', 'warn'),
]);
