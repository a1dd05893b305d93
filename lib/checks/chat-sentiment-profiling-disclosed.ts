import { defineCheck, pass, review, type Finding, type Verdict } from '../model/check.ts';
import type { StorageFact } from '../model/facts.ts';
import { isNonEmpty, type Text } from '../model/text.ts';
import { mayDeny } from './reading/layers.ts';
import { ofEachChat, type OpenChat } from './reading/panel.ts';
import { citesOfQuotes, quotesOf, told, unheard } from './reading/panel-said.ts';
import { citing } from './reading/sorted.ts';
import { inEach, namesWords } from './words/parts.ts';

export default defineCheck({
  id: 'chat-sentiment-profiling-disclosed',
  area: 'chat-transparency',
  title: { en: 'Sentiment analysis or profiling is disclosed and optional', fr: 'Analyse de sentiment / profilage annoncés et facultatifs' },
  why: {
    en: 'A chat can weigh your mood and note what you look at. You should know, and be able to refuse.',
    fr: 'Un chat peut jauger votre humeur et noter ce que vous regardez. Vous devez le savoir, et pouvoir refuser.',
  },
  remedy: {
    en: 'Say whether messages are analysed for mood or visitors scored, and let people refuse; ask first where a tracer serves it.',
    fr: 'Dites si l’on analyse l’humeur des messages ou si l’on note les visiteurs, et laissez refuser\u00a0; demandez d’abord si un traceur y sert.',
  },
  law: ['GDPR art. 13, 21 and 22', 'French Data Protection Act art. 82 (tracers)', 'AI Act (Regulation (EU) 2024/1689) art. 50(3), biometric emotion recognition only'],
  severity: 'minor',
  mode: 'semi-automatic',
  question: {
    en: 'Does the site analyse what is written for mood, or score its visitors? If so, do the chat or the privacy notice say so, and can one refuse? If it does not, this is met.',
    fr: 'Le site analyse-t-il l’humeur de ce qui est écrit, ou note-t-il ses visiteurs\u00a0? Si oui, le chat ou la politique de confidentialité le disent-ils, et peut-on refuser\u00a0? Sinon, c’est conforme.',
  },
  needs: ['widgets', 'panels', 'pages', 'watch', 'storage'],
  judge: (facts) => ofEachChat(facts, (chat) => judgeChat(chat, facts.storage)),
});

function judgeChat(chat: OpenChat, storage: readonly StorageFact[]): Verdict {
  const said = quotesOf(chat.panel, 'sentiment');
  const refusal = quotesOf(chat.panel, 'objection');
  // “We do not analyse your mood” uses the same words.
  const disclosed = said.filter(({ words }) => !mayDeny(words));
  if (isNonEmpty(disclosed) && isNonEmpty(refusal)) return pass(citing(citesOfQuotes(disclosed), citesOfQuotes(refusal)), told(chat, [...disclosed, ...refusal]));
  const signs = [...told(chat, said), ...follows(chat, storage)];
  if (said.length > 0) return review(CAN_ONE_REFUSE, signs);
  return signs.length > 0 ? review(MAY_SCORE, signs) : unheard(chat) ?? review(NOT_SEEN);
}

/** What the vendor documents as serving audience or advertising: visitors are told apart for more than a conversation. */
function follows({ widget }: OpenChat, storage: readonly StorageFact[]): readonly Finding[] {
  const items = storage.filter(({ vendor, confidence, purposes, stored }) => vendor === widget.vendor && confidence === 'high' && stored && purposes.some((purpose) => purpose === 'analytics' || purpose === 'marketing'))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.cites[0] - b.cites[0]));
  if (!isNonEmpty(items)) return [];
  return [{
    what: inEach((lang) => (lang === 'fr'
      ? `Le chat ${widget.name} a enregistré ${namesWords(items.map(({ name }) => name), lang)}, qui sert aussi à mesurer ou à cibler.`
      : `The ${widget.name} chat stored ${namesWords(items.map(({ name }) => name), lang)}, which also serves to measure or to target.`)),
    cites: citing(items[0].cites, ...items.slice(1).map(({ cites }) => cites)),
  }];
}

const CAN_ONE_REFUSE: Text = {
  en: 'The chat speaks of analysing what people write or do. Whether it does, and whether one can refuse, must be looked at.',
  fr: 'Le chat parle d’analyser ce que les gens écrivent ou font. Il faut regarder s’il le fait et si on peut refuser.',
};
const MAY_SCORE: Text = {
  en: 'The chat stores more than a conversation needs, and does not say that visitors are followed. Look in the privacy notice.',
  fr: 'Le chat enregistre plus qu’il n’en faut pour une conversation, sans dire qu’il suit les visiteurs. Cherchez dans la politique de confidentialité.',
};
const NOT_SEEN: Text = {
  en: 'No sentence about it was read in the chat, and what is done with messages cannot be seen from outside.',
  fr: 'Aucune phrase à ce sujet n’a été lue dans le chat, et ce qui est fait des messages ne se voit pas du dehors.',
};
