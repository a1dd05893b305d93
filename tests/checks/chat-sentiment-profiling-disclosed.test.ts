import check from '../../lib/checks/chat-sentiment-profiling-disclosed.ts';
import { describeCheck } from '../support/checks.ts';
import { aCookie, anOpenChat, aQuote, seqs } from '../support/facts.ts';
import { ANY_CHAT } from '../support/panel-stories.ts';

const [quote, refusal, cookie] = [seqs(), seqs(), seqs()];
const sentiment = (words: string) => aQuote('sentiment', words, { cites: quote });
const refuse = aQuote('objection', 'Vous pouvez refuser', { cites: refusal });
const scored = (more = {}) => ({ ...anOpenChat(), storage: [aCookie('parley_score', { purposes: ['conversation', 'marketing'], cites: cookie, ...more })] });

describeCheck(check, [
  { name: 'said, and how to refuse', expect: 'pass', facts: anOpenChat({ quotes: [sentiment('Nous analysons le ton de vos messages'), refuse] }), cites: [...quote, ...refusal] },
  { name: 'said, and no way to refuse', expect: 'review', facts: anOpenChat({ quotes: [sentiment('Nous analysons le ton de vos messages')] }), cites: quote, says: 'whether one can refuse' },
  { name: 'said not to be done', expect: 'review', facts: anOpenChat({ quotes: [sentiment('Nous n’analysons pas vos émotions'), refuse] }), cites: quote },
  { name: 'it stores what serves to target', expect: 'review', facts: scored(), cites: cookie, says: 'also serves to measure or to target' },
  { name: 'what it stores serves the conversation', expect: 'review', facts: scored({ purposes: ['conversation'] }), spares: cookie, says: 'cannot be seen from outside' },
  { name: 'what is not surely the chat’s', expect: 'review', facts: scored({ confidence: 'medium' }), spares: cookie },
  { name: 'another chat’s', expect: 'review', facts: scored({ vendor: 'chatty' }), spares: cookie },
  { name: 'attempted, and not kept', expect: 'review', facts: scored({ stored: false }), spares: cookie },
  { name: 'an earlier conversation hid its first words', expect: 'untested', facts: anOpenChat({ history: true }) },
  ...ANY_CHAT,
]);
