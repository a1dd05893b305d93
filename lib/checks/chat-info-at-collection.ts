import { defineCheck, fail, pass, review, warn, type Finding } from '../model/check.ts';
import { isNonEmpty, type NonEmpty, type Text } from '../model/text.ts';
import { ofEachChat, type OpenChat } from './reading/panel.ts';
import { citesOfQuotes, quotesOf, told, unheard } from './reading/panel-said.ts';
import { citing } from './reading/sorted.ts';
import { noticeLinkWords } from './words/panel.ts';

export default defineCheck({
  id: 'chat-info-at-collection',
  area: 'chat-transparency',
  title: { en: 'Information given in or beside the chat when data is collected', fr: 'Information fournie dans le chat au moment de la collecte' },
  why: {
    en: 'Whoever asks you to write should say, there and then, who reads it, what for, and where to learn more.',
    fr: 'Qui vous invite à écrire doit dire, au moment même, qui vous lit, pour quoi faire et où en savoir plus.',
  },
  remedy: {
    en: 'Say in the chat’s first screen who uses what is written and why, with a link to your privacy notice.',
    fr: 'Dites sur le premier écran du chat qui utilise ce qui est écrit et pourquoi, avec un lien vers votre politique de confidentialité.',
  },
  law: ['GDPR art. 12 and 13', 'CNIL advice on chatbots of 19 February 2021'],
  severity: 'critical',
  mode: 'automatic',
  question: {
    en: 'Open the chat: does it say, before you write, who uses what you write and why, with a way to read more?',
    fr: 'Ouvrez le chat\u00a0: dit-il, avant que vous n’écriviez, qui utilise ce que vous écrivez et pourquoi, avec un moyen d’en lire plus\u00a0?',
  },
  needs: ['widgets', 'panels', 'pages', 'watch'],
  judge: (facts) => ofEachChat(facts, (chat) => {
    const whole = quotesOf(chat.panel, 'purpose', 'controller');
    const words = quotesOf(chat.panel, 'purpose', 'controller', 'notice', 'recording', 'retention');
    const link = linkOf(chat);
    if (isNonEmpty(whole) && link !== null) return pass(citing(citesOfQuotes(whole), link.cites), [...told(chat, whole), link]);

    const doubt = unheard(chat);
    if (doubt !== null) return doubt;
    const said = told(chat, words);
    if (chat.widget.noticeLink === 'unread') return review(LINK_NOT_SEEN, said);
    const part = link === null ? said : [...said, link];
    if (isNonEmpty(part)) return warn(part, false);
    const collapsed = chat.panel.controls.filter((name) => MAY_TELL.test(name.trim()));
    if (collapsed.length > 0) return review(COLLAPSED);
    // One sentence of information in seven was not recognised when that was measured on labelled ones.
    if (unrecognised(chat) > MOST_UNRECOGNISED) return review(SAYS_MORE);
    // Words beside a chat that stands in the page itself are not read by those who read the chat.
    if (!chat.widget.launcher) return review(LOOK_BESIDE, [nothing(chat)]);
    return fail([nothing(chat)], false);
  }),
});

/** A greeting and a question; more than this (characters) has room for a sentence that says who and why. */
const MOST_UNRECOGNISED = 160;
const unrecognised = ({ panel: { characters = 0, quotes } }: OpenChat): number => characters - quotes.reduce((sum, { words }) => sum + words.length, 0);

/** A control that may hide the information behind it. */
const MAY_TELL = /^(i|ⓘ|ℹ️?|\?|…|\.\.\.|⋮)$|info|propos|about|mention|légal|legal|données|confidential|privacy|datenschutz|privacidad|riservatezza|rgpd|gdpr|über|acerca|over ons/i;

const linkOf = ({ widget: { name, noticeLink, noticeCites, cites } }: OpenChat): Finding | null =>
  (noticeLink === 'site' ? { what: noticeLinkWords(name), cites: isNonEmpty(noticeCites) ? noticeCites : cites } : null);

function nothing({ widget: { name, noticeCites }, panel }: OpenChat): Finding & { readonly cites: NonEmpty<number> } {
  return {
    what: {
      en: `The ${name} chat was open, and nothing in it said who uses what is written, or why; it has no link to the site’s privacy notice.`,
      fr: `Le chat ${name} était ouvert et rien n’y disait qui utilise ce qui est écrit, ni pourquoi\u00a0; il n’a pas de lien vers la politique de confidentialité du site.`,
    },
    cites: citing(panel.cites, noticeCites),
  };
}

const LINK_NOT_SEEN: Text = {
  en: 'Whether the chat has a link to the site’s privacy notice could not be seen. Look for one.',
  fr: 'On n’a pas pu voir si le chat contient un lien vers la politique de confidentialité du site. Cherchez-en un.',
};
const SAYS_MORE: Text = {
  en: 'The chat says more than was understood here. Read it: does it say who uses what is written, and why?',
  fr: 'Le chat en dit plus que ce qui a été compris ici. Lisez-le : dit-il qui utilise ce qui est écrit, et pourquoi ?',
};
const COLLAPSED: Text = {
  en: 'No information was read in the chat, but one of its buttons may show some. Use it.',
  fr: 'Aucune information n’a été lue dans le chat, mais l’un de ses boutons en affiche peut-être. Utilisez-le.',
};
const LOOK_BESIDE: Text = {
  en: 'The chat stands in the page itself. Look whether the information is given beside it.',
  fr: 'Le chat fait partie de la page elle-même. Regardez si l’information est donnée à côté.',
};
