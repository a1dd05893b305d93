import { defineCheck, fail, pass, review, type Verdict } from '../model/check.ts';
import type { Facts } from '../model/facts.ts';
import { isNonEmpty, type Text } from '../model/text.ts';
import { noticesRead } from './reading/notice.ts';
import { notSilent, onChat } from './reading/notice-on-chat.ts';
import { ofEachChat, type OpenChat } from './reading/panel.ts';
import { citesOfQuotes, quotesOf, told, unheard } from './reading/panel-said.ts';
import { quoteWords } from './words/notice.ts';
import { NOTICE_NOT_READ } from './words/panel.ts';

export default defineCheck({
  id: 'chat-purpose-stated',
  area: 'chat-transparency',
  title: { en: 'Purpose of the chat processing is stated', fr: 'La finalité du traitement via le chat est indiquée' },
  why: {
    en: 'Answering you is one thing; training, advertising or statistics with your words are others. You should know which.',
    fr: 'Vous répondre est une chose\u00a0; former une machine, faire de la publicité ou des statistiques avec vos propos en sont d’autres. Vous devez savoir lesquelles.',
  },
  remedy: {
    en: 'Say in the chat, or in the part of your privacy notice about the chat, each purpose that what is written there serves.',
    fr: 'Indiquez dans le chat, ou dans la partie de votre politique de confidentialité qui en parle, chaque usage de ce qui y est écrit.',
  },
  law: ['GDPR art. 5(1)(b) and 13(1)(c)'],
  severity: 'major',
  mode: 'semi-automatic',
  question: {
    en: 'Does the chat, or what the privacy notice says of the chat, name each purpose of what you write there (answering, quality, training, advertising, statistics)?',
    fr: 'Le chat, ou ce que la politique de confidentialité en dit, nomme-t-il chaque usage de ce que vous y écrivez (réponse, qualité, entraînement, publicité, statistiques)\u00a0?',
  },
  needs: ['widgets', 'panels', 'notices', 'pages', 'watch'],
  judge: (facts) => ofEachChat(facts, (chat) => {
    const stated = quotesOf(chat.panel, 'purpose').filter(({ words }) => !isGeneric(words));
    if (isNonEmpty(stated)) return pass(citesOfQuotes(stated), told(chat, stated));
    return judgeNotice(facts, chat);
  }),
});

/** The part of the notice about the chat may say it: that nothing says it is never known from the chat alone. */
function judgeNotice(facts: Pick<Facts, 'notices'>, chat: OpenChat): Verdict {
  const near = told(chat, quotesOf(chat.panel, 'purpose', 'notice', 'training', 'marketing'));
  const read = noticesRead(facts);
  if (read === null) return unheard(chat) ?? review(NOTICE_NOT_READ, near);
  const sentences = read.all.flatMap(({ chat: spoken, mentions, cites }) => (spoken === null ? [] : [spoken.sentence, ...mentions.filter(({ kind, confidence }) => kind === 'chat-covered' && confidence !== 'low').map(({ sentence }) => sentence)]
    .filter((sentence) => ANSWERS.test(sentence)).map((sentence) => ({ what: quoteWords(sentence), cites }))));
  const once = sentences.filter(({ what }, index) => sentences.findIndex((one) => one.what.en === what.en) === index);
  if (isNonEmpty(once)) return pass(read.cites, once);
  const spoken = onChat(read);
  if (spoken.length > 0) return review(NAMED_ONLY, [...near, ...spoken.map(({ finding }) => finding)]);
  return notSilent(chat, read, 'chat-covered') ?? fail([{ what: SILENT, cites: read.cites }], false);
}

/** What a chat is for, said in a notice: that it answers, helps, follows up. */
const ANSWERS = /r[ée]pondre|r[ée]ponse|vous aider|assist|vous renseigner|traiter (?:vos|votre|les) (?:demande|question)|answer|respond|reply|help you|support|beantwort|antwort|hilfe|unterst[üu]tz|responder|atender|ayud|rispond|aiut|beantwoord|helpen/i;
const NAMED_ONLY: Text = {
  en: 'The chat’s window does not say what your words are used for; the notice speaks of the chat. Read it: does it name each purpose?',
  fr: 'La fenêtre du chat ne dit pas à quoi servent vos propos\u00a0; la politique parle du chat. Lisez-la\u00a0: nomme-t-elle chaque usage\u00a0?',
};
const SILENT: Text = {
  en: 'Neither the chat’s window nor the privacy notice says what is done with what is written in the chat.',
  fr: 'Ni la fenêtre du chat ni la politique de confidentialité ne dit ce qui est fait de ce qui est écrit dans le chat.',
};

/** “To improve our services”: a purpose that excludes nothing, when it is the only one (WP203, guidelines on purpose limitation). */
const GENERIC = /am[ée]liorer (?:nos services|votre exp[ée]rience|la qualit[ée])|improv\p{L}* (?:our services?|your experience)|divers\p{L}* finalit|various purposes|verbesser\p{L}* unser|unser\p{L}* (?:dienste|services?) (?:zu )?verbesser|mejorar (?:nuestros servicios|su experiencia)|migliorare (?:i nostri servizi|la sua esperienza)|onze diensten (?:te )?verbeteren/iu;
const CONCRETE = /r[ée]pon|demande|question|answer|respon|reply|request|enquir|inquir|anfrage|antwort|beantwort|solicitud|consulta|richiesta|vraag|verzoek/iu;
const isGeneric = (words: string): boolean => GENERIC.test(words) && !CONCRETE.test(words);
