import check from '../../lib/checks/notice-post-mortem-fr.ts';
import { describeCheck } from '../support/checks.ts';
import { aNotice } from '../support/facts.ts';
import { mentionStories } from '../support/notice-stories.ts';

describeCheck(check, [
  ...mentionStories('post-mortem', 'warn').filter(({ name }) => name !== 'a language nobody here reads'),
  { name: 'a language that could not be told', expect: 'review', facts: { notices: [aNotice({ language: null, known: false, mentions: [] })] } },
  { name: 'a notice in English', expect: 'inapplicable', facts: { notices: [aNotice({ language: 'en' }, ['post-mortem'])] } },
]);
