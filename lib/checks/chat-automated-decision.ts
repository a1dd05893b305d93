import { defineCheck, review } from '../model/check.ts';
import type { Text } from '../model/text.ts';
import { ofEachChat } from './reading/panel.ts';
import { quotesOf, told } from './reading/panel-said.ts';

export default defineCheck({
  id: 'chat-automated-decision',
  area: 'chat-transparency',
  title: { en: 'No significant decision by the bot alone outside the three exceptions', fr: 'Pas de décision importante prise par le seul robot hors exceptions' },
  why: {
    en: 'Whether you get a loan, a refund or a place should not be settled by a machine alone, without anybody to hear you.',
    fr: 'Un prêt, un remboursement ou une place ne doivent pas dépendre d’une machine seule, sans personne pour vous entendre.',
  },
  remedy: {
    en: 'Let the chat inform and a person decide; or rely on explicit consent, a contract or a law, say how the decision is made, and let people contest it before a person.',
    fr: 'Laissez le chat informer et une personne décider\u00a0; ou appuyez-vous sur un consentement explicite, un contrat ou une loi, expliquez la décision et permettez de la contester devant une personne.',
  },
  law: ['GDPR art. 22 and 13(2)(f)', 'French Data Protection Act art. 47', 'CNIL advice on chatbots of 19 February 2021', 'CJEU C-634/21 SCHUFA'],
  severity: 'critical',
  mode: 'manual',
  question: {
    en: 'Does the chat by itself decide something that matters (a credit, a claim, a right, a diagnosis)? If so: is there explicit consent, a contract or a law for it, is it explained, and can a person review it? If it only informs, this is met.',
    fr: 'Le chat décide-t-il à lui seul de quelque chose d’important (crédit, sinistre, droit, diagnostic)\u00a0? Si oui\u00a0: y a-t-il pour cela un consentement explicite, un contrat ou une loi, est-ce expliqué, et une personne peut-elle le revoir\u00a0? S’il ne fait qu’informer, c’est conforme.',
  },
  needs: ['widgets', 'panels', 'pages', 'watch'],
  judge: (facts) => ofEachChat(facts, (chat) => {
    // A simulator that gives an indication uses the same words as a decision.
    const words = quotesOf(chat.panel, 'decision');
    return words.length > 0 ? review(SPEAKS_OF_IT, told(chat, [...words, ...quotesOf(chat.panel, 'human').filter(({ words: human }) => !words.some((one) => one.words === human)).slice(0, 1)])) : review(NOT_SEEN);
  }),
});

const SPEAKS_OF_IT: Text = {
  en: 'The chat speaks of what may be a decision. Who takes it, and what it rests on, cannot be seen from outside.',
  fr: 'Le chat parle de ce qui peut être une décision. Qui la prend, et sur quelle base, ne se voit pas du dehors.',
};
const NOT_SEEN: Text = {
  en: 'No word of a decision was read before the first message. What the chat does later is known to the site.',
  fr: 'Aucun mot sur une décision n’a été lu avant le premier message. Ce que le chat fait ensuite, c’est le site qui le sait.',
};
