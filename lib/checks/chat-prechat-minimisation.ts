import { defineCheck, fail, inapplicable, pass, review, untested, warn, type Finding, type Verdict } from '../model/check.ts';
import type { PanelFact } from '../model/facts.ts';
import { isNonEmpty, type NonEmpty, type Text } from '../model/text.ts';
import { ofEachChat, type OpenChat } from './reading/panel.ts';
import { quotesOf, told } from './reading/panel-said.ts';
import { allCites } from './reading/presence.ts';
import { citing } from './reading/sorted.ts';
import { runsAtVendor } from './reading/vendor-chats.ts';
import { EARLIER_CONVERSATION } from './words/panel.ts';
import { askedBy, isOptional, isRequired, type Asked } from './words/panel-fields.ts';
import { inEach, namesWords } from './words/parts.ts';

type Field = PanelFact['fields'][number];

export default defineCheck({
  id: 'chat-prechat-minimisation',
  area: 'chat-transparency',
  title: { en: 'Pre-chat form asks only for what is needed', fr: 'Le formulaire de pré-chat ne demande que le nécessaire' },
  why: {
    en: 'To ask a question you need not say who you are, when you were born, or how to call you.',
    fr: 'Pour poser une question, vous n’avez pas à dire qui vous êtes, quand vous êtes né ni comment vous appeler.',
  },
  remedy: {
    en: 'Let people write without filling in a form, or require only what an answer needs and say why.',
    fr: 'Laissez écrire sans remplir de formulaire, ou n’exigez que ce qu’il faut pour répondre, en disant pourquoi.',
  },
  law: ['GDPR art. 5(1)(c) and 25'],
  severity: 'major',
  mode: 'automatic',
  question: {
    en: 'What must be filled in before the chat answers? Is each of these needed for the answer, and does the form say why?',
    fr: 'Que faut-il remplir avant que le chat ne réponde\u00a0? Chacun de ces champs est-il nécessaire à la réponse, et le formulaire dit-il pourquoi\u00a0?',
  },
  needs: ['widgets', 'panels', 'pages', 'watch', 'site'],
  judge: (facts) => ofEachChat(facts, (chat) => judgeForm(chat, facts.site.site)),
});

/** Documents and numbers that no question to a chat needs. */
const NEVER_NEEDED: readonly Asked[] = ['card', 'social-security', 'identity'];
/** What some questions need: an order to follow, a contract to price, a doctor to ask. A person decides. */
const SOMETIMES: readonly Asked[] = ['maybe-card', 'birth', 'sensitive', 'reference', 'password', 'other'];
const CONTACT: readonly Asked[] = ['email', 'phone', 'address'];

function judgeForm(chat: OpenChat, site: string): Verdict {
  const { widget, panel } = chat;
  const fields = [...panel.fields].filter((field) => !['message', 'box'].includes(askedBy(field))).sort((a, b) => (a.words < b.words ? -1 : a.words > b.words ? 1 : 0));
  // Whoever wrote in an earlier visit filled in the form then.
  if (!isNonEmpty(fields)) return panel.history ? untested(EARLIER_CONVERSATION) : inapplicable(NO_FORM);
  const required = (kinds: readonly Asked[]): readonly Field[] => fields.filter((field) => isRequired(field) && kinds.includes(askedBy(field)));

  const never = required(NEVER_NEEDED);
  if (isNonEmpty(never)) {
    // By its shape alone, a login or a payment form may have been taken for a chat.
    return widget.foundBy === 'rule' || runsAtVendor(widget, site) ? fail([requires(widget.name, never)]) : review(IS_IT_A_CHAT, [requires(widget.name, never)]);
  }
  const doubtful = required(SOMETIMES);
  if (isNonEmpty(doubtful)) return review(IS_IT_NEEDED, [requires(widget.name, doubtful)]);
  const contacts = required(CONTACT);
  if (isNonEmpty(contacts)) {
    if (contacts.length > 1) return warn([requires(widget.name, contacts)]);
    const reasons = quotesOf(panel, 'purpose');
    return isNonEmpty(reasons) ? pass(citing(contacts[0].cites, ...reasons.map(({ cites }) => cites)), told(chat, reasons)) : review(IS_IT_NEEDED, [requires(widget.name, contacts)]);
  }
  // A form may insist without having said so.
  const unmarked = fields.filter((field) => !isRequired(field) && !isOptional(field) && askedBy(field) !== 'name');
  return isNonEmpty(unmarked) ? review(TRY_EMPTY, [asks(widget.name, unmarked)]) : pass(allCites(fields));
}

const namesOf = (fields: NonEmpty<Field>): readonly string[] => fields.map(({ words, type }) => words.trim() || type);
const requires = (name: string, fields: NonEmpty<Field>): Finding => ({
  what: inEach((lang) => (lang === 'fr' ? `Le formulaire du chat ${name} exige ${namesWords(namesOf(fields), lang)}.` : `The form in the ${name} chat requires ${namesWords(namesOf(fields), lang)}.`)),
  cites: citing(allCites(fields)),
});
const asks = (name: string, fields: NonEmpty<Field>): Finding => ({
  what: inEach((lang) => (lang === 'fr' ? `Le formulaire du chat ${name} demande ${namesWords(namesOf(fields), lang)}.` : `The form in the ${name} chat asks for ${namesWords(namesOf(fields), lang)}.`)),
  cites: citing(allCites(fields)),
});

const NO_FORM: Text = { en: 'The chat asks for nothing before the first message.', fr: 'Le chat ne demande rien avant le premier message.' };
const IS_IT_NEEDED: Text = {
  en: 'Whether the answer needs it must be looked at.',
  fr: 'Il faut regarder si la réponse en a besoin.',
};
const TRY_EMPTY: Text = {
  en: 'No field is marked as required, and none of these as optional. See whether the chat starts when they stay empty.',
  fr: 'Aucun champ n’est marqué comme obligatoire, ni ceux-ci comme facultatifs. Regardez si le chat démarre quand ils restent vides.',
};
const IS_IT_A_CHAT: Text = {
  en: 'What stands there was taken for a chat by its shape alone. Look whether it is one.',
  fr: 'Ce qui est affiché là a été pris pour un chat d’après sa seule forme. Regardez si c’en est un.',
};
