import check from '../../lib/checks/notice-withdraw-consent.ts';
import { describeCheck } from '../support/checks.ts';
import { aNotice } from '../support/facts.ts';
import { mentionStories } from '../support/notice-stories.ts';

describeCheck(check, [
  ...mentionStories('withdraw-consent', 'fail').map((story) => (story.name === 'not a word of it' ? { ...story, facts: { notices: story.facts.notices!.map((notice) => ({ ...notice, mentions: notice.mentions.map((one) => (one.kind === 'legal-basis' ? { ...one, sentence: 'Votre consentement.' } : one)) })) } } : story)),
  { name: 'consent is no basis', expect: 'inapplicable', facts: { notices: [aNotice({ mentions: aNotice({}, ['withdraw-consent']).mentions.map((one) => (one.kind === 'legal-basis' ? { ...one, sentence: 'Obligation légale.' } : one)) })] } },
  { name: 'no basis recognised', expect: 'review', facts: { notices: [aNotice({}, ['withdraw-consent', 'legal-basis'])] }, says: 'rely on consent?' },
]);
