import { defineCheck, fail, pass, review, untested, warn, type Verdict } from '../model/check.ts';
import type { Facts } from '../model/facts.ts';
import { isNonEmpty, type Text } from '../model/text.ts';
import { foundIn, noticesRead } from './reading/notice.ts';
import { notSilent, onChat } from './reading/notice-on-chat.ts';
import { ofEachChat, type OpenChat } from './reading/panel.ts';
import { citesOfQuotes, quotesOf, told, unheard } from './reading/panel-said.ts';
import { quoteWords } from './words/notice.ts';
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
  needs: ['widgets', 'panels', 'notices', 'pages', 'watch'],
  judge: (facts) => ofEachChat(facts, (chat) => {
    const stated = quotesOf(chat.panel, 'retention').filter(({ words }) => !isOfCookies(words));
    return isNonEmpty(stated) ? pass(citesOfQuotes(stated), told(chat, stated)) : judgeNotice(facts, chat);
  }),
});

/** The notice's part about the chat may say it; a period for everything is better than none. */
function judgeNotice(facts: Pick<Facts, 'notices'>, chat: OpenChat): Verdict {
  const read = noticesRead(facts);
  if (read === null) return untested(NOTICE_NOT_READ);
  const stated = onChat(read).flatMap(({ notice: { cites }, chat: { period } }) => (period === null || isOfCookies(period) ? [] : [{ what: quoteWords(period), cites }]));
  if (isNonEmpty(stated)) return pass(read.cites, stated);
  const general = foundIn(read, 'retention');
  if (general?.mention.exact !== true || general.mention.confidence === 'low') return notSilent(chat, read, 'retention') ?? fail([{ what: SILENT, cites: read.cites }], false);
  return unheard(chat) ?? (read.doubt === null ? warn([{ what: GENERAL, cites: general.finding.cites }, general.finding]) : review(read.doubt, [general.finding]));
}

const SILENT: Text = {
  en: 'Neither the chat’s window nor the privacy notice says how long conversations are kept.',
  fr: 'Ni la fenêtre du chat ni la politique de confidentialité n’indique combien de temps les conversations sont conservées.',
};
const GENERAL: Text = { en: 'The privacy notice gives a period, and not one for the chat.', fr: 'La politique de confidentialité donne une durée, mais aucune pour le chat.' };

/** How long a cookie stays on the device says nothing of how long the conversation stays on the server. */
const isOfCookies = (words: string): boolean => /cookie|traceur|tracker/i.test(words) && !/conversation|[ée]change|message|discussion|chat|gespr[äa]ch|unterhaltung|conversaci|conversazion|gesprek|transcript/i.test(words);
