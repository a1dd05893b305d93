import { defineCheck, pass, review, type Finding } from '../model/check.ts';
import { isNonEmpty, type Text } from '../model/text.ts';
import { ofEachChat, type OpenChat } from './reading/panel.ts';
import { citesOfQuotes, quotesOf, told, unheard } from './reading/panel-said.ts';
import { citing } from './reading/sorted.ts';
import { historyWords } from './words/panel.ts';
import { inEach, namesWords } from './words/parts.ts';

export default defineCheck({
  id: 'chat-recording-notice',
  area: 'chat-transparency',
  title: { en: 'The visitor knows the conversation is recorded, and can object', fr: 'L’internaute sait que la conversation est enregistrée et peut s’y opposer' },
  why: {
    en: 'Words that are kept can be read again by others. You should know before you write or speak, and be able to say no.',
    fr: 'Des propos conservés peuvent être relus par d’autres. Vous devez le savoir avant d’écrire ou de parler, et pouvoir dire non.',
  },
  remedy: {
    en: 'Say before the first message that the conversation may be kept and how to object, and keep only what is needed.',
    fr: 'Dites avant le premier message que la conversation peut être conservée et comment s’y opposer, et ne gardez que le nécessaire.',
  },
  law: ['GDPR art. 5(1)(c), 6 and 13', 'CNIL SAN-2023-008 (calls recorded systematically)', 'CNIL SAN-2024-014 and SAN-2024-015'],
  severity: 'major',
  mode: 'semi-automatic',
  question: {
    en: 'Before you write or speak, are you told that the conversation is kept, and how to object? If nothing of it is kept, this is met.',
    fr: 'Avant d’écrire ou de parler, êtes-vous informé que la conversation est conservée, et du moyen de vous y opposer\u00a0? Si rien n’en est conservé, c’est conforme.',
  },
  needs: ['widgets', 'panels', 'pages', 'watch'],
  judge: (facts) => ofEachChat(facts, (chat) => {
    const recorded = quotesOf(chat.panel, 'recording');
    const objection = quotesOf(chat.panel, 'objection');
    if (isNonEmpty(recorded) && isNonEmpty(objection)) return pass(citing(citesOfQuotes(recorded), citesOfQuotes(objection)), told(chat, [...recorded, ...objection]));
    if (isNonEmpty(recorded)) return review(HOW_TO_OBJECT, told(chat, recorded));
    const signs = [...kept(chat), ...voice(chat)];
    // An earlier conversation on show was kept; what was said before it began is not known.
    return signs.length > 0 ? review(ASK, signs) : unheard(chat) ?? review(ASK);
  }),
});

const kept = ({ widget, panel }: OpenChat): readonly Finding[] => (panel.history ? [{ what: historyWords(widget.name), cites: panel.cites }] : []);

/** Controls that call or record. A microphone may also serve to dictate. */
const VOICE = /\b(?:micro(?:phone)?|vocal|vocale|voice|call|appel\p{L}*|rappel\p{L}*|t[ée]l[ée]phon\p{L}*|vid[ée]o|camera|cam[ée]ra|anruf\p{L}*|llam\p{L}*|chiama\p{L}*|bellen)\b/iu;
function voice({ widget, panel }: OpenChat): readonly Finding[] {
  const names = panel.controls.filter((name) => VOICE.test(name)).sort();
  if (names.length === 0) return [];
  return [{ what: inEach((lang) => (lang === 'fr' ? `Le chat ${widget.name} propose de parler\u00a0: ${namesWords(names, lang)}.` : `The ${widget.name} chat offers to speak: ${namesWords(names, lang)}.`)), cites: panel.cites }];
}

const HOW_TO_OBJECT: Text = {
  en: 'The chat says that the conversation is kept. No way to object was read in it: look for one.',
  fr: 'Le chat dit que la conversation est conservée. Aucun moyen de s’y opposer n’y a été lu\u00a0: cherchez-en un.',
};
const ASK: Text = {
  en: 'No sentence about recording was read in the chat, and whether conversations are kept cannot be seen from outside.',
  fr: 'Aucune phrase sur l’enregistrement n’a été lue dans le chat, et on ne voit pas du dehors si les conversations sont conservées.',
};
