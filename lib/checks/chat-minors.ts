import { defineCheck, review } from '../model/check.ts';
import type { Text } from '../model/text.ts';
import { ofEachChat } from './reading/panel.ts';
import { quotesOf, told } from './reading/panel-said.ts';
import { fieldWords } from './words/panel.ts';
import { askedBy } from './words/panel-fields.ts';

export default defineCheck({
  id: 'chat-minors',
  area: 'chat-transparency',
  title: { en: 'Minors are taken into account', fr: 'Prise en compte des mineurs' },
  why: {
    en: 'Children write to chats like everybody else and see less of what it means. In France, where agreement is asked of a child under 15, a parent must agree as well.',
    fr: 'Les enfants écrivent aux chats comme tout le monde et en mesurent moins les suites. En France, quand on demande son accord à un enfant de moins de 15 ans, un parent doit le donner aussi.',
  },
  remedy: {
    en: 'If children may use the chat, speak so that they understand, and where you rely on consent ask a parent’s, too, for those under 15.',
    fr: 'Si des enfants peuvent utiliser le chat, parlez un langage qu’ils comprennent et, quand vous vous appuyez sur le consentement, demandez aussi celui d’un parent avant 15 ans.',
  },
  law: ['GDPR art. 8 and 12(1), recital 38', 'French Data Protection Act art. 45'],
  severity: 'minor',
  mode: 'manual',
  question: {
    en: 'Is the site directed at children, or likely to be used by them? If so, is its chat in words they understand, and is a parent’s agreement asked below 15 (in France) where consent is relied on? If it is not for children, this is met.',
    fr: 'Le site s’adresse-t-il à des enfants, ou en attire-t-il\u00a0? Si oui, son chat parle-t-il un langage qu’ils comprennent, et l’accord d’un parent est-il demandé avant 15 ans (en France) lorsqu’il repose sur le consentement\u00a0? S’il n’est pas pour les enfants, c’est conforme.',
  },
  needs: ['widgets', 'panels', 'pages', 'watch'],
  judge: (facts) => ofEachChat(facts, (chat) => {
    const ages = [...chat.panel.fields].filter((field) => askedBy(field) === 'birth').sort((a, b) => (a.words < b.words ? -1 : 1));
    const signs = [
      ...told(chat, quotesOf(chat.panel, 'minors')),
      ...ages.map((field) => ({ what: fieldWords(chat.widget.name, field), cites: field.cites })),
    ];
    return signs.length > 0 ? review(SPEAKS_OF_IT, signs) : review(NOT_SEEN);
  }),
});


const SPEAKS_OF_IT: Text = {
  en: 'The chat speaks of age. Whether that suits its public must be looked at; an age of 13 or 16 is not the French one.',
  fr: 'Le chat parle d’âge. Il faut regarder si cela convient à son public\u00a0; un âge de 13 ou 16 ans n’est pas celui de la France.',
};
const NOT_SEEN: Text = {
  en: 'No word about age was read in the chat. Whether children use it is known to the site.',
  fr: 'Aucun mot sur l’âge n’a été lu dans le chat. Si des enfants l’utilisent, c’est le site qui le sait.',
};
