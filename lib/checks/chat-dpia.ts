import { defineCheck, review, type Finding } from '../model/check.ts';
import type { Text } from '../model/text.ts';
import { ofEachChat, type OpenChat } from './reading/panel.ts';
import { quotesOf, told } from './reading/panel-said.ts';
import { fieldWords, isAiWords } from './words/panel.ts';
import { askedBy } from './words/panel-fields.ts';

export default defineCheck({
  id: 'chat-dpia',
  area: 'chat-transparency',
  title: { en: 'DPIA (AIPD) done where required', fr: 'AIPD réalisée lorsque nécessaire' },
  why: {
    en: 'Where a chat may do harm, by what it learns of people or decides about them, the risks must be thought through beforehand.',
    fr: 'Là où un chat peut nuire, par ce qu’il apprend des gens ou décide pour eux, il faut avoir réfléchi aux risques avant.',
  },
  remedy: {
    en: 'Go through the criteria for an impact assessment; where two or more are met, make one, date it and keep it up to date.',
    fr: 'Passez en revue les critères de l’analyse d’impact\u00a0; si deux au moins sont remplis, faites-en une, datez-la et tenez-la à jour.',
  },
  law: ['GDPR art. 35', 'CNIL lists of processing that needs an impact assessment, and of processing that does not'],
  severity: 'major',
  mode: 'manual',
  question: {
    en: 'Ask the site: has an impact assessment (DPIA) been made for the chat, and when; or why is none needed?',
    fr: 'Demandez au site\u00a0: une analyse d’impact (AIPD) a-t-elle été faite pour le chat, et quand\u00a0; ou pourquoi n’en faut-il pas\u00a0?',
  },
  needs: ['widgets', 'panels', 'pages', 'watch'],
  judge: (facts) => ofEachChat(facts, (chat) => {
    const signs = signsOf(chat);
    return signs.length > 0 ? review(SIGNS, signs) : review(NONE);
  }),
});

/** What counts towards a high risk, as far as the window shows it: new technology, sensitive data, children, evaluation, decisions. */
function signsOf(chat: OpenChat): readonly Finding[] {
  const { widget, panel } = chat;
  const spoken = told(chat, quotesOf(panel, 'ai', 'sensitive-asked', 'minors', 'sentiment', 'decision'));
  const fields = panel.fields.filter((field) => ['sensitive', 'birth', 'social-security'].includes(askedBy(field))).sort((a, b) => (a.words < b.words ? -1 : a.words > b.words ? 1 : a.cites[0] - b.cites[0]));
  return [
    ...(widget.ai === true ? [{ what: isAiWords(widget.name), cites: widget.cites }] : []),
    ...spoken,
    ...fields.map((field) => ({ what: fieldWords(widget.name, field), cites: field.cites })),
  ];
}

const SIGNS: Text = {
  en: 'Signs that count towards a high risk were seen. Whether an assessment was made is known to the site.',
  fr: 'Des signes qui comptent pour un risque élevé ont été vus. Si une analyse a été faite, c’est le site qui le sait.',
};
const NONE: Text = {
  en: 'No sign of a high risk was seen in the chat’s window. Whether an assessment is needed, and was made, is known to the site.',
  fr: 'Aucun signe de risque élevé n’a été vu dans la fenêtre du chat. Si une analyse est nécessaire et a été faite, c’est le site qui le sait.',
};
