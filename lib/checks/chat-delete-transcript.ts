import { defineCheck, pass, review, type Finding } from '../model/check.ts';
import { isNonEmpty, type Text } from '../model/text.ts';
import { ofEachChat, type OpenChat } from './reading/panel.ts';
import { citesOfQuotes, quotesOf, told, unheard } from './reading/panel-said.ts';
import { noticeLinkWords } from './words/panel.ts';
import { inEach, namesWords } from './words/parts.ts';

export default defineCheck({
  id: 'chat-delete-transcript',
  area: 'chat-transparency',
  title: { en: 'The visitor can erase the conversation or ask for it', fr: 'L’internaute peut effacer la conversation ou le demander' },
  why: {
    en: 'You may regret what you wrote. It should not take a lawyer to have it erased.',
    fr: 'On peut regretter ce qu’on a écrit. Il ne devrait pas falloir un avocat pour le faire effacer.',
  },
  remedy: {
    en: 'Offer in the chat a way to erase the conversation, or say whom to ask.',
    fr: 'Proposez dans le chat un moyen d’effacer la conversation, ou dites à qui le demander.',
  },
  law: ['GDPR art. 17, 12(2) and 25'],
  severity: 'minor',
  mode: 'semi-automatic',
  question: {
    en: 'Can you erase the conversation in the chat, or find there or in the privacy notice whom to ask? Closing or minimising the window erases nothing.',
    fr: 'Peut-on effacer la conversation dans le chat, ou y trouver, ou dans la politique de confidentialité, à qui le demander\u00a0? Fermer ou réduire la fenêtre n’efface rien.',
  },
  needs: ['widgets', 'panels', 'pages', 'watch'],
  judge: (facts) => ofEachChat(facts, (chat) => {
    const ways = quotesOf(chat.panel, 'erase').filter(({ words }) => ERASES.test(words) && !REFUSES.test(words));
    if (isNonEmpty(ways)) return pass(citesOfQuotes(ways), told(chat, ways));
    const signs = [...told(chat, quotesOf(chat.panel, 'erase')), ...ends(chat), ...contact(chat)];
    return signs.length > 0 ? review(LOOK, signs) : unheard(chat) ?? review(LOOK);
  }),
});

/** To be sent a copy is access (article 15), and leaves the conversation where it is: a sign that something may be done, no more. */
const ERASES = /supprim|suppression|effac|vide[rz]|oubli|delet|eras|clear|remov|forget|lösch|elimin|borr|supresión|vaci|cancell|svuot|verwijder|wis(?:sen|t)?(?![a-z])/iu;
const REFUSES = /ne (?:peut|peuvent|pouvez|pourra|sera|seront) pas|impossible|cannot|can[’']?t|can not|not be (?:deleted|erased)|nicht (?:gelöscht|möglich)|no (?:se )?puede|non (?:può|possono)|kan niet|kunnen niet/iu;

/** To end is not to erase, but it may do both. */
const END = /\b(?:terminer|mettre fin|quitter la (?:conversation|discussion)|cl[ôo]turer|end (?:the )?(?:chat|conversation)|leave (?:the )?(?:chat|conversation)|beenden|finalizar|terminar|terminare|termina|be[ëe]indigen)\b/iu;
function ends({ widget, panel }: OpenChat): readonly Finding[] {
  const names = panel.controls.filter((name) => END.test(name)).sort();
  if (names.length === 0) return [];
  return [{ what: inEach((lang) => (lang === 'fr' ? `Le chat ${widget.name} propose ${namesWords(names, lang)}.` : `The ${widget.name} chat offers ${namesWords(names, lang)}.`)), cites: panel.cites }];
}
const contact = ({ widget: { noticeLink, noticeCites, name } }: OpenChat): readonly Finding[] =>
  (noticeLink === 'site' && isNonEmpty(noticeCites) ? [{ what: noticeLinkWords(name), cites: noticeCites }] : []);

const LOOK: Text = {
  en: 'No way to erase was read in the chat. Look in its menu and in the privacy notice.',
  fr: 'Aucun moyen d’effacer n’a été lu dans le chat. Regardez dans son menu et dans la politique de confidentialité.',
};
