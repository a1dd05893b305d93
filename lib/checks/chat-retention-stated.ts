import { defineCheck, pass, untested } from '../model/check.ts';
import { isNonEmpty } from '../model/text.ts';
import { ofEachChat } from './reading/panel.ts';
import { citesOfQuotes, quotesOf, told } from './reading/panel-said.ts';
import { NOTICE_NOT_READ } from './words/panel.ts';

export default defineCheck({
  id: 'chat-retention-stated',
  area: 'chat-transparency',
  title: { en: 'Retention period of chat data is stated', fr: 'La durée de conservation des échanges est indiquée' },
  why: {
    en: 'A question that was answered at once need not be kept for years. You should know when your words go.',
    fr: 'Une question à laquelle on a répondu aussitôt n’a pas à être gardée des années. Vous devez savoir quand vos propos disparaissent.',
  },
  remedy: {
    en: 'Say how long conversations are kept, or what decides it, in the chat or in what your notice says of it.',
    fr: 'Dites combien de temps les conversations sont conservées, ou ce qui en décide, dans le chat ou dans la partie de votre politique qui en parle.',
  },
  law: ['GDPR art. 5(1)(e) and 13(2)(a)', 'CNIL advice on chatbots of 19 February 2021'],
  severity: 'major',
  mode: 'automatic',
  question: {
    en: 'Does the chat, or what the privacy notice says of the chat, tell how long conversations are kept? Lifetimes of cookies do not count.',
    fr: 'Le chat, ou ce que la politique de confidentialité en dit, indique-t-il combien de temps les conversations sont conservées\u00a0? Les durées des cookies ne comptent pas.',
  },
  needs: ['widgets', 'panels', 'pages', 'watch'],
  judge: (facts) => ofEachChat(facts, (chat) => {
    const stated = quotesOf(chat.panel, 'retention').filter(({ words }) => !isOfCookies(words));
    return isNonEmpty(stated) ? pass(citesOfQuotes(stated), told(chat, stated)) : untested(NOTICE_NOT_READ);
  }),
});

/** How long a cookie stays on the device says nothing of how long the conversation stays on the server. */
const isOfCookies = (words: string): boolean => /cookie|traceur|tracker/i.test(words) && !/conversation|[ée]change|message|discussion|chat|gespr[äa]ch|unterhaltung|conversaci|conversazion|gesprek|transcript/i.test(words);
