import check from '../../lib/checks/notice-withdraw-consent.ts';
import type { NoticeMentionKind } from '../../lib/model/notice.ts';
import { describeCheck } from '../support/checks.ts';
import { aNotice } from '../support/facts.ts';
import { mentionStories } from '../support/notice-stories.ts';

const saying = (kind: NoticeMentionKind, sentence: string) => aNotice({}, ['withdraw-consent']).mentions.map((one) => (one.kind === kind ? { ...one, sentence } : one));

describeCheck(check, [
  ...mentionStories('withdraw-consent', 'fail').map((story) => (story.name === 'not a word of it' ? { ...story, facts: { notices: story.facts.notices!.map((notice) => ({ ...notice, mentions: notice.mentions.map((one) => (one.kind === 'legal-basis' ? { ...one, sentence: 'Votre consentement.' } : one)) })) } } : story)),
  { name: 'consent is no basis', expect: 'inapplicable', facts: { notices: [aNotice({ mentions: aNotice({}, ['withdraw-consent']).mentions.map((one) => (one.kind === 'legal-basis' ? { ...one, sentence: 'Obligation légale.' } : one)) })] } },
  { name: 'consent is asked for cookies, whatever bases were told first', expect: 'fail', alone: false, facts: { notices: [aNotice({ mentions: saying('cookie-section', 'Les cookies ne sont déposés qu’avec votre accord.') })] } },
  { name: 'never without a consent', expect: 'inapplicable', facts: { notices: [aNotice({ mentions: saying('recipients', 'We never sell data without your explicit consent.') })] } },
  { name: 'according to a contract', expect: 'inapplicable', facts: { notices: [aNotice({ mentions: saying('legal-basis', 'According to our contract.') })] } },
  { name: 'perhaps asked for', expect: 'inapplicable', facts: { notices: [aNotice({ mentions: [...saying('legal-basis', 'Obligation légale.'), { kind: 'cookie-section', sentence: 'Votre consentement.', confidence: 'low' }] })] } },
  { name: 'no basis recognised', expect: 'review', facts: { notices: [aNotice({}, ['withdraw-consent', 'legal-basis'])] }, says: 'rely on consent?' },
]);
