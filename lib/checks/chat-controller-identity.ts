import { defineCheck, pass, review } from '../model/check.ts';
import { isNonEmpty, type Text } from '../model/text.ts';
import { ofEachChat } from './reading/panel.ts';
import { citesOfQuotes, quotesOf, told, unheard } from './reading/panel-said.ts';
import { noticeLinkWords } from './words/panel.ts';

export default defineCheck({
  id: 'chat-controller-identity',
  area: 'chat-transparency',
  title: { en: 'The chat states who is responsible for the data', fr: 'Le chat indique qui est responsable des données' },
  why: {
    en: 'A chat often carries another company’s brand. You should know whom to turn to about what you wrote.',
    fr: 'Un chat porte souvent la marque d’une autre entreprise. Vous devez savoir à qui vous adresser pour ce que vous y avez écrit.',
  },
  remedy: {
    en: 'Name your organisation, and how to reach it, in the chat or one click away from it.',
    fr: 'Nommez votre organisme, et le moyen de le joindre, dans le chat ou à un clic de celui-ci.',
  },
  law: ['GDPR art. 13(1)(a)'],
  severity: 'minor',
  mode: 'semi-automatic',
  question: {
    en: 'Does the chat, or a page one click away from it, name the organisation responsible for the data and how to reach it?',
    fr: 'Le chat, ou une page à un clic de celui-ci, nomme-t-il l’organisme responsable des données et le moyen de le joindre\u00a0?',
  },
  needs: ['widgets', 'panels', 'pages', 'watch'],
  judge: (facts) => ofEachChat(facts, (chat) => {
    const named = quotesOf(chat.panel, 'controller');
    if (isNonEmpty(named)) return pass(citesOfQuotes(named), told(chat, named));
    // A brand or a name in other words is not recognised as one, so that its absence is never known.
    const { noticeLink, noticeCites, name } = chat.widget;
    if (noticeLink === 'site' && isNonEmpty(noticeCites)) return review(FOLLOW_IT, [{ what: noticeLinkWords(name), cites: noticeCites }]);
    return unheard(chat) ?? review(LOOK);
  }),
});

const FOLLOW_IT: Text = {
  en: 'No sentence about who is responsible was recognised in the chat. Follow its privacy link and look there.',
  fr: 'Aucune phrase disant qui est responsable n’a été reconnue dans le chat. Suivez son lien de confidentialité et cherchez-y.',
};
const LOOK: Text = {
  en: 'No sentence about who is responsible was recognised in the chat, and no link to the site’s notice. Look for a name in it.',
  fr: 'Aucune phrase disant qui est responsable n’a été reconnue dans le chat, ni aucun lien vers la politique du site. Cherchez-y un nom.',
};
