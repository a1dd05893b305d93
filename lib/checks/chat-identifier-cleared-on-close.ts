import { defineCheck, pass, review, untested, type Finding } from '../model/check.ts';
import type { StorageFact } from '../model/facts.ts';
import { isNonEmpty, type Text } from '../model/text.ts';
import { isGroundwork } from './reading/purposes.ts';
import { seenChats } from './reading/seen-chat.ts';
import { citing } from './reading/sorted.ts';
import { realWrites } from './reading/unopened.ts';
import { span } from './words/lifetimes.ts';
import { capital, inEach, itemWords } from './words/parts.ts';
import { ownerWords } from './words/stored.ts';

const WRITE_SOMETHING: Text = {
  en: 'Open the chat, send a harmless message, end the conversation if the chat has a way to, and stay ten seconds.',
  fr: 'Ouvrez le chat, envoyez un message anodin, terminez la conversation si le chat le permet, et restez dix secondes.',
};
const ENDED: Text = {
  en: 'This was still stored when the recording ended. If the conversation had been ended by then, look up what it is still needed for; if the chat has no way to end one, say so in the note.',
  fr: 'Ceci était encore enregistré à la fin de l’observation. Si la conversation était alors terminée, cherchez à quoi cela sert encore\u00a0; si le chat ne permet pas de la terminer, dites-le en note.',
};

/** Goes with the tab or the browser. A cookie of which only its presence was seen may last. */
const endsByItself = (item: StorageFact): boolean =>
  item.kind === 'sessionStorage' || (item.kind === 'cookie' && item.maxAgeSeconds === null && realWrites(item).length > 0);

export default defineCheck({
  id: 'chat-identifier-cleared-on-close',
  area: 'chat-tracers',
  title: { en: 'Chat identifiers do not outlive the conversation needlessly', fr: 'Les identifiants du chat ne survivent pas inutilement à la conversation' },
  why: {
    en: 'When your question is answered, the chat no longer needs to know you. A number kept for months after that serves something else.',
    fr: 'Une fois votre question résolue, le chat n’a plus besoin de vous connaître. Un numéro gardé des mois après sert à autre chose.',
  },
  remedy: {
    en: 'Delete the chat’s identifiers when the conversation ends, or keep them only until the browser closes.',
    fr: 'Supprimez les identifiants du chat à la fin de la conversation, ou ne les gardez que jusqu’à la fermeture du navigateur.',
  },
  law: ['GDPR art. 5(1)(e)', 'CNIL, advice on chatbots, 19 Feb 2021'],
  severity: 'minor',
  mode: 'semi-automatic',
  needs: ['widgets', 'storage', 'watch', 'pages'],
  judge({ widgets, storage, watch, pages }) {
    const chats = seenChats({ widgets, pages, watch });
    if ('outcome' in chats) return chats;
    const held = chats.filter(({ messageSent }) => messageSent);
    if (!isNonEmpty(held)) return untested(WRITE_SOMETHING);

    const items = storage.filter((item) => held.some(({ vendor }) => vendor === item.vendor) && item.identifies !== false && !isGroundwork(item) && item.stored);
    const lasting = items.filter((item) => item.removed !== true && !endsByItself(item)).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.cites[0] - b.cites[0]));
    const findings = lasting.map((item): Finding => {
      const owner = held.find(({ vendor }) => vendor === item.vendor)?.name ?? item.host;
      return {
        what: inEach((lang) => {
          const what = capital(itemWords(item, ownerWords(owner, item, lang), lang));
          const long = item.maxAgeSeconds === null ? (lang === 'fr' ? 'sans échéance connue' : 'without a known end') : lang === 'fr' ? `pour ${span(item.maxAgeSeconds, lang)}` : `for ${span(item.maxAgeSeconds, lang)}`;
          return lang === 'fr' ? `${what} restait après la conversation, ${long}.` : `${what} remained after the conversation, ${long}.`;
        }),
        cites: citing(item.cites),
      };
    });
    if (isNonEmpty(findings)) return review(ENDED, findings);
    return pass(citing(held[0].cites, held.flatMap(({ cites }) => cites), items.flatMap(({ cites }) => cites)));
  },
});
