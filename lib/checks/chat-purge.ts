import { defineCheck, review } from '../model/check.ts';
import type { Text } from '../model/text.ts';
import { ofEachChat } from './reading/panel.ts';
import { quotesOf, told } from './reading/panel-said.ts';
import { historyWords } from './words/panel.ts';

export default defineCheck({
  id: 'chat-purge',
  area: 'chat-transparency',
  title: { en: 'Regular purge of conversations', fr: 'Purge régulière des conversations' },
  why: {
    en: 'What people write unasked, their health for instance, piles up unless somebody empties the archive.',
    fr: 'Ce que les gens écrivent sans qu’on le demande, sur leur santé par exemple, s’accumule si personne ne vide l’archive.',
  },
  remedy: {
    en: 'Delete conversations on a schedule, sooner where sensitive things turn up, and be able to show it.',
    fr: 'Supprimez les conversations à échéance fixe, plus tôt quand des données sensibles s’y trouvent, et sachez le montrer.',
  },
  law: ['GDPR art. 5(1)(e)', 'CNIL advice on chatbots of 19 February 2021'],
  severity: 'major',
  mode: 'manual',
  question: {
    en: 'Ask the site: after how long are conversations deleted, by whom or what, and is it done? If none is kept, this is met.',
    fr: 'Demandez au site\u00a0: au bout de combien de temps les conversations sont-elles supprimées, par qui ou par quoi, et est-ce fait\u00a0? Si aucune n’est conservée, c’est conforme.',
  },
  needs: ['widgets', 'panels', 'pages', 'watch'],
  judge: (facts) => ofEachChat(facts, (chat) => {
    const { widget, panel } = chat;
    // A promise is no purge, and a conversation that is still there may be a week old.
    const signs = [...told(chat, quotesOf(panel, 'retention')), ...(panel.history ? [{ what: historyWords(widget.name), cites: panel.cites }] : [])];
    return review(signs.length > 0 ? SIGNS : NONE, signs);
  }),
});

const SIGNS: Text = {
  en: 'Whether conversations are really deleted cannot be seen from outside.',
  fr: 'On ne voit pas du dehors si les conversations sont vraiment supprimées.',
};
const NONE: Text = {
  en: 'The chat’s window says nothing of it, and whether conversations are deleted cannot be seen from outside.',
  fr: 'La fenêtre du chat n’en dit rien, et on ne voit pas du dehors si les conversations sont supprimées.',
};
