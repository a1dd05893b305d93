import check from '../../lib/checks/notice-mandatory-optional.ts';
import { describeCheck } from '../support/checks.ts';
import { aNotice, aPage } from '../support/facts.ts';
import { mentionStories } from '../support/notice-stories.ts';

describeCheck(check, [
  ...mentionStories('mandatory-optional', 'review', { pages: [aPage({ forms: 1 })] }),
  { name: 'no form anywhere', expect: 'inapplicable', facts: { pages: [aPage()], notices: [aNotice()] } },
]);
