import { defineCheck, review, type Finding } from '../model/check.ts';
import { isNonEmpty, type Text } from '../model/text.ts';
import { ofEachChat, type OpenChat } from './reading/panel.ts';
import { quotesOf, told } from './reading/panel-said.ts';
import { noticeLinkWords } from './words/panel.ts';

export default defineCheck({
  id: 'chat-satisfaction-survey-info',
  area: 'chat-transparency',
  title: { en: 'CSAT / NPS survey: information and free choice', fr: 'Enquête de satisfaction\u00a0: information et liberté' },
  why: {
    en: 'A score or a comment tied to your conversation is about you and about who served you. To give one should be up to you.',
    fr: 'Une note ou un commentaire lié à votre conversation parle de vous et de qui vous a servi. Libre à vous d’en donner un.',
  },
  remedy: {
    en: 'Leave the survey optional, say what scores and comments are used for, and do not keep them for longer than that.',
    fr: 'Laissez l’enquête facultative, dites à quoi servent notes et commentaires, et ne les gardez pas plus longtemps.',
  },
  law: ['GDPR art. 13 and 21'],
  severity: 'info',
  mode: 'semi-automatic',
  question: {
    en: 'After a conversation, are you asked to rate it? If so, can you leave it out, and are you told what the score and the comment are for? If not asked, or if the score is anonymous, this is met.',
    fr: 'Après une conversation, vous demande-t-on de la noter\u00a0? Si oui, pouvez-vous vous en passer, et vous dit-on à quoi servent la note et le commentaire\u00a0? Si on ne le demande pas, ou si la note est anonyme, c’est conforme.',
  },
  needs: ['widgets', 'panels', 'pages', 'watch'],
  // Surveys come after the conversation, which is not read; thumbs up or down may be anonymous.
  judge: (facts) => ofEachChat(facts, (chat) => {
    const surveys = quotesOf(chat.panel, 'survey');
    return surveys.length > 0 ? review(SURVEY, [...told(chat, surveys), ...information(chat)]) : review(NOT_SEEN);
  }),
});

function information(chat: OpenChat): readonly Finding[] {
  const { noticeLink, noticeCites, name } = chat.widget;
  const link = noticeLink === 'site' && isNonEmpty(noticeCites) ? [{ what: noticeLinkWords(name), cites: noticeCites }] : [];
  return [...told(chat, quotesOf(chat.panel, 'purpose')), ...link];
}

const SURVEY: Text = {
  en: 'The chat speaks of a survey. Whether it may be left out, and is explained, must be looked at.',
  fr: 'Le chat parle d’une enquête. Il faut regarder si on peut s’en passer et si elle est expliquée.',
};
const NOT_SEEN: Text = {
  en: 'No survey was seen before the first message. One may come at the end of a conversation, which is not read.',
  fr: 'Aucune enquête n’a été vue avant le premier message. Il peut en venir une à la fin d’une conversation, qui n’est pas lue.',
};
