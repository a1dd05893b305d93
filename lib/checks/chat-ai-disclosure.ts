import { defineCheck, fail, pass, review, warn, type Finding, type Verdict } from '../model/check.ts';
import { isNonEmpty, type NonEmpty, type Text } from '../model/text.ts';
import { ofEachChat, type OpenChat } from './reading/panel.ts';
import { citesOfQuotes, quotesOf, told, unheard } from './reading/panel-said.ts';
import { citing } from './reading/sorted.ts';
import { deniesMachine, namesBot, namesMachine } from './words/panel-machine.ts';
import { inEach, quoted } from './words/parts.ts';

/** AI Act art. 113: art. 50(1) applies from 2 August 2026 (epoch milliseconds). Before, fairness alone asks for it. */
const APPLIES_AT = 1_785_628_800_000;
/** Nobody reads and types an answer in less, in milliseconds; nor this many times by chance. */
const TOO_FAST_MS = 2_000;
const TIMES_PROVEN = 3;

export default defineCheck({
  id: 'chat-ai-disclosure',
  area: 'chat-transparency',
  title: { en: 'The visitor is told that he or she is talking to an AI / a machine', fr: 'L’internaute est informé qu’il échange avec une IA / un automate' },
  why: {
    en: 'You speak differently to a person than to a machine, and should know which it is before you begin.',
    fr: 'On ne parle pas de la même façon à une personne et à une machine\u00a0: il faut savoir laquelle répond avant de commencer.',
  },
  remedy: {
    en: 'Say in the chat’s first message, in plain words, that an AI or a machine answers.',
    fr: 'Dites dans le premier message du chat, en mots simples, que c’est une IA ou un automate qui répond.',
  },
  law: ['AI Act (Regulation (EU) 2024/1689) art. 50(1) and 50(5)', 'GDPR art. 5(1)(a)'],
  severity: 'critical',
  mode: 'semi-automatic',
  question: {
    en: 'Who answers in this chat? If a machine does, are you told so by the time it first answers? If only people answer, this is met.',
    fr: 'Qui répond dans ce chat\u00a0? Si c’est une machine, en êtes-vous informé au plus tard à sa première réponse\u00a0? Si seules des personnes répondent, c’est conforme.',
  },
  needs: ['widgets', 'panels', 'pages', 'watch', 'site'],
  judge: (facts) => ofEachChat(facts, (chat) => judgeChat(chat, facts.site.startedAt >= APPLIES_AT)),
});

function judgeChat(chat: OpenChat, applies: boolean): Verdict {
  const { widget: { name, ai, openedWith, cites }, panel } = chat;
  const spoken = quotesOf(panel, 'ai');
  // The header may be quoted as a sentence: a mere name with “bot” in it is none.
  const disclosed = spoken.filter(({ words }) => !deniesMachine(words) && (words !== panel.title || namesMachine(words)));
  if (isNonEmpty(disclosed)) return pass(citesOfQuotes(disclosed), told(chat, disclosed));
  if (panel.title !== null && namesMachine(panel.title) && !deniesMachine(panel.title)) return pass(panel.cites, [titled(panel.title, chat)]);
  if (openedWith !== undefined && openedWith !== null && namesMachine(openedWith) && !deniesMachine(openedWith)) return pass(cites, [launched(openedWith, chat)]);

  const doubt = unheard(chat);
  if (doubt !== null) return doubt;
  const people = told(chat, quotesOf(panel, 'person'));
  const denied = spoken.filter(({ words }) => deniesMachine(words));
  if (denied.length > 0) return review(SAYS_NONE, [...told(chat, denied), ...people]);
  if (panel.title !== null && namesBot(panel.title)) return warn([{ ...titled(panel.title, chat), cites: panel.cites }], false);

  const fast = panel.replies.filter((ms) => ms < TOO_FAST_MS).length;
  const repeatedly = fast >= TIMES_PROVEN && fast === panel.replies.length;
  const signs: readonly Finding[] = [
    ...(ai === true ? [{ what: byNature(name), cites: citing(panel.cites, cites) }] : []),
    ...(fast > 1 ? [{ what: answersFast(name, fast), cites: panel.cites }] : []),
  ];
  // Somebody may be acknowledged at once by a machine and answered by a person, who is announced.
  if (isNonEmpty(signs) && (ai === true || (repeatedly && people.length === 0))) {
    const findings: NonEmpty<Finding> = [...signs, ...people];
    return applies ? fail(findings, false) : warn(findings, false);
  }
  return review(signs.length > 0 ? MAYBE : WHO_ANSWERS, [...signs, ...people]);
}

const titled = (title: string, { widget, panel }: OpenChat): Finding => ({
  what: inEach((lang) => (lang === 'fr' ? `Le chat ${widget.name} s’intitule ${quoted(title, lang)}.` : `The ${widget.name} chat is headed ${quoted(title, lang)}.`)),
  cites: panel.cites,
});
const launched = (words: string, { widget }: OpenChat): Finding => ({
  what: inEach((lang) => (lang === 'fr' ? `Le bouton qui ouvre le chat ${widget.name} dit ${quoted(words, lang)}.` : `What opens the ${widget.name} chat says ${quoted(words, lang)}.`)),
  cites: widget.cites,
});
const byNature = (name: string): Text => ({
  en: `${name} is an AI assistant, and nothing read in its window before the first message says that a machine answers.`,
  fr: `${name} est un assistant d’IA, et rien de ce qui a été lu dans sa fenêtre avant le premier message ne dit qu’une machine répond.`,
});
const answersFast = (name: string, times: number): Text => ({
  en: `The ${name} chat answered ${times} messages in less than 2 seconds each, and nothing read in its window before the first one says that a machine answers.`,
  fr: `Le chat ${name} a répondu à ${times} messages en moins de 2 secondes chacun, et rien de ce qui a été lu dans sa fenêtre avant le premier ne dit qu’une machine répond.`,
});

const WHO_ANSWERS: Text = {
  en: 'Nothing tells whether a person or a machine answers. Ask it.',
  fr: 'Rien ne dit si c’est une personne ou une machine qui répond. Posez-lui la question.',
};
const MAYBE: Text = {
  en: 'Some answers came too fast to be typed, but these may be mere acknowledgements. Ask who answers.',
  fr: 'Des réponses sont arrivées trop vite pour avoir été tapées, mais ce ne sont peut-être que des accusés de réception. Demandez qui répond.',
};
const SAYS_NONE: Text = {
  en: 'What the chat says of machines may mean that none answers. Ask who answers.',
  fr: 'Ce que le chat dit des machines signifie peut-être qu’aucune ne répond. Demandez qui répond.',
};
