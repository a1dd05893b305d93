import { defineCheck, pass, review, type Finding } from '../model/check.ts';
import { isNonEmpty, type Text } from '../model/text.ts';
import { ofEachChat } from './reading/panel.ts';
import { citesOfQuotes, quotesOf, told, unheard } from './reading/panel-said.ts';

export default defineCheck({
  id: 'chat-human-handoff',
  area: 'chat-transparency',
  title: { en: 'A human can be reached', fr: 'Possibilité de joindre un humain' },
  why: {
    en: 'A machine may not understand you. Where it decides something that matters to you, you have a right to a person.',
    fr: 'Une machine peut ne pas vous comprendre. Là où elle décide de quelque chose qui compte pour vous, vous avez droit à une personne.',
  },
  remedy: {
    en: 'Offer a way to a person in the chat, and say when somebody is there.',
    fr: 'Proposez dans le chat un moyen de joindre une personne, et dites quand quelqu’un est présent.',
  },
  law: ['GDPR art. 22(3)', 'CNIL advice on chatbots of 19 February 2021'],
  severity: 'minor',
  mode: 'semi-automatic',
  question: {
    en: 'Ask the chat for a person: is there a way to one? If people answer in it anyway, this is met.',
    fr: 'Demandez au chat à parler à une personne\u00a0: est-ce possible\u00a0? Si ce sont de toute façon des personnes qui répondent, c’est conforme.',
  },
  needs: ['widgets', 'panels', 'pages', 'watch'],
  judge: (facts) => ofEachChat(facts, (chat) => {
    // Who says that people answer offers them, too.
    const routes = quotesOf(chat.panel, 'human', 'person').filter(({ words }) => !REFUSES.test(words));
    if (isNonEmpty(routes)) return pass(citesOfQuotes(routes), told(chat, routes));
    const said: readonly Finding[] = told(chat, quotesOf(chat.panel, 'human', 'person', 'decision'));
    return said.length > 0 ? review(ASK, said) : unheard(chat) ?? review(ASK);
  }),
});

/** “No adviser is available”, “cannot put you through”. Outside office hours is no refusal. */
const REFUSES = /(?:aucun|pas de|no|kein|ningún|nessun|geen) (?:\p{L}+ )?(?:conseill|agent|humain|human|op[ée]rat|adviser|advisor|person|mitarbeiter|mensch|agente|operatore|medewerker)|ne (?:peux|peut|pouvons) pas|cannot|can[’']?t|unable|kann nicht|no puedo|non posso|kan niet/iu;

const ASK: Text = {
  en: 'No way to a person was read in the chat before the first message. There may be one further on.',
  fr: 'Aucun moyen de joindre une personne n’a été lu dans le chat avant le premier message. Il y en a peut-être un plus loin.',
};
