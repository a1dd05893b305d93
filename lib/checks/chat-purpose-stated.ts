import { defineCheck, pass, review } from '../model/check.ts';
import { isNonEmpty } from '../model/text.ts';
import { ofEachChat } from './reading/panel.ts';
import { citesOfQuotes, quotesOf, told, unheard } from './reading/panel-said.ts';
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
  needs: ['widgets', 'panels', 'pages', 'watch'],
  judge: (facts) => ofEachChat(facts, (chat) => {
    const stated = quotesOf(chat.panel, 'purpose').filter(({ words }) => !isGeneric(words));
    if (isNonEmpty(stated)) return pass(citesOfQuotes(stated), told(chat, stated));
    // The part of the notice about the chat may say it: that nothing says it is never known from the chat alone.
    return unheard(chat) ?? review(NOTICE_NOT_READ, told(chat, quotesOf(chat.panel, 'purpose', 'notice', 'training', 'marketing')));
  }),
});

/** “To improve our services”: a purpose that excludes nothing, when it is the only one (WP203, guidelines on purpose limitation). */
const GENERIC = /am[ée]liorer (?:nos services|votre exp[ée]rience|la qualit[ée])|improv\p{L}* (?:our services?|your experience)|divers\p{L}* finalit|various purposes|verbesser\p{L}* unser|unser\p{L}* (?:dienste|services?) (?:zu )?verbesser|mejorar (?:nuestros servicios|su experiencia)|migliorare (?:i nostri servizi|la sua esperienza)|onze diensten (?:te )?verbeteren/iu;
const CONCRETE = /r[ée]pon|demande|question|answer|respon|reply|request|enquir|inquir|anfrage|antwort|beantwort|solicitud|consulta|richiesta|vraag|verzoek/iu;
const isGeneric = (words: string): boolean => GENERIC.test(words) && !CONCRETE.test(words);
