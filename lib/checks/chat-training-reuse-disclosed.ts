import { defineCheck, pass, review, type Finding, type Verdict } from '../model/check.ts';
import { isNonEmpty, type Text } from '../model/text.ts';
import { mayDeny } from './reading/layers.ts';
import { ofEachChat, type OpenChat } from './reading/panel.ts';
import { citesOfQuotes, quotesOf, told, unheard } from './reading/panel-said.ts';
import { citing } from './reading/sorted.ts';
import { isAiWords } from './words/panel.ts';

export default defineCheck({
  id: 'chat-training-reuse-disclosed',
  area: 'chat-transparency',
  title: { en: 'Reuse of conversations to train AI is disclosed and has a basis', fr: 'Réutilisation des échanges pour entraîner l’IA\u00a0: annoncée et fondée' },
  why: {
    en: 'What you wrote to be helped may end up teaching a machine. That is another use, which you should know of and be able to refuse.',
    fr: 'Ce que vous avez écrit pour être aidé peut servir à former une machine. C’est un autre usage, que vous devez connaître et pouvoir refuser.',
  },
  remedy: {
    en: 'Say whether conversations train an AI, yours or the vendor’s, on what basis, and how to object or to agree.',
    fr: 'Dites si les conversations entraînent une IA, la vôtre ou celle du prestataire, sur quelle base, et comment s’y opposer ou l’accepter.',
  },
  law: ['GDPR art. 5(1)(b), 6 and 13', 'CNIL how-to sheets on AI'],
  severity: 'major',
  mode: 'semi-automatic',
  question: {
    en: 'Are conversations used to train an AI? If so, do the chat or the privacy notice say so, name the basis, and let one object or agree? If not, this is met. To train staff is something else.',
    fr: 'Les conversations servent-elles à entraîner une IA\u00a0? Si oui, le chat ou la politique de confidentialité le disent-ils, avec la base légale et le moyen de s’y opposer ou de l’accepter\u00a0? Sinon, c’est conforme. Former des employés est autre chose.',
  },
  needs: ['widgets', 'panels', 'pages', 'watch'],
  judge: (facts) => ofEachChat(facts, judgeChat),
});

function judgeChat(chat: OpenChat): Verdict {
  const said = quotesOf(chat.panel, 'training');
  const refusal = quotesOf(chat.panel, 'objection');
  // “Never used to train” is a promise, and a promise is for a person to check.
  const disclosed = said.filter(({ words }) => !mayDeny(words));
  if (isNonEmpty(disclosed) && isNonEmpty(refusal)) return pass(citing(citesOfQuotes(disclosed), citesOfQuotes(refusal)), told(chat, [...disclosed, ...refusal]));
  if (said.length > 0) return review(ON_WHAT_BASIS, told(chat, said));
  const machine: readonly Finding[] = chat.widget.ai === true ? [{ what: isAiWords(chat.widget.name), cites: chat.widget.cites }] : told(chat, quotesOf(chat.panel, 'ai'));
  return machine.length > 0 ? review(ASK, machine) : unheard(chat) ?? review(ASK);
}

const ON_WHAT_BASIS: Text = {
  en: 'The chat speaks of training. The basis, and a way to object or to agree, were not read in it.',
  fr: 'Le chat parle d’entraînement. La base légale et le moyen de s’y opposer ou de l’accepter n’y ont pas été lus.',
};
const ASK: Text = {
  en: 'The chat’s window does not say whether conversations train an AI. Look in the privacy notice, or ask.',
  fr: 'La fenêtre du chat ne dit pas si les conversations entraînent une IA. Cherchez dans la politique de confidentialité, ou demandez.',
};
