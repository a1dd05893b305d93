import check from '../../lib/checks/notice-cookie-section.ts';
import { describeCheck } from '../support/checks.ts';
import { aNotice, aSiteCookie, aWrite } from '../support/facts.ts';
import { mentionStories } from '../support/notice-stories.ts';

describeCheck(check, [
  ...mentionStories('cookie-section', 'fail', { storage: [aSiteCookie('_ga', { writes: [aWrite('no-banner × none')] })] }),
  { name: 'no lifetime', expect: 'warn', facts: { storage: [aSiteCookie('_ga', { writes: [aWrite('no-banner × none')] })], notices: [aNotice({ mentions: [...aNotice({}, ['cookie-section']).mentions, { kind: 'cookie-section', sentence: 'Les cookies.', confidence: 'high', exact: false }] })] }, says: 'no lifetime' },
  { name: 'nothing stored', expect: 'inapplicable', facts: { notices: [aNotice()] } },
]);
