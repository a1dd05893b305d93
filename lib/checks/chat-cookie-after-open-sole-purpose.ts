import { defineCheck, fail, pass, review, untested, warn } from '../model/check.ts';
import { isNonEmpty, type Text } from '../model/text.ts';
import { isOpened } from './reading/cells.ts';
import { OPEN_WATCH_MS } from './reading/after-open.ts';
import { gapOf, opportunity } from './reading/opportunity.ts';
import { allCites, widgetOf } from './reading/presence.ts';
import { seenChats } from './reading/seen-chat.ts';
import { openedUses, sayOpened, weighOpened } from './reading/sole-purpose.ts';
import { citing, sorted } from './reading/sorted.ts';
import { tracerSubject } from './reading/unopened.ts';
import { reasonFor } from './words/doubts.ts';
import { OPEN_CHAT, stay } from './words/next-steps.ts';
import { inEach } from './words/parts.ts';

const ASK_THE_SITE: Text = {
  en: 'No vendor is known for this chat, so that what its tracers are for was read nowhere. Look them up in the site’s cookie notice.',
  fr: 'Aucun prestataire n’est connu pour ce chat\u00a0: rien ne dit à quoi servent ses traceurs. Cherchez-les dans la page du site sur les cookies.',
};

export default defineCheck({
  id: 'chat-cookie-after-open-sole-purpose',
  area: 'chat-tracers',
  title: { en: 'The exempt chat tracer serves the conversation only', fr: 'Le traceur exempté ne sert qu’à la conversation demandée' },
  why: {
    en: 'Opening a chat asks for a conversation. A tracer that also rates you, follows you or is handed to another company is not what you asked for.',
    fr: 'Ouvrir un chat, c’est demander une conversation. Un traceur qui sert aussi à vous noter, à vous suivre ou qui est remis à une autre entreprise n’est pas ce que vous avez demandé.',
  },
  remedy: {
    en: 'Switch off the vendor’s statistics, scoring and targeting until the visitor has agreed to them, and do not hand the chat’s identifier to other tools.',
    fr: 'Désactivez les statistiques, la notation et le ciblage du prestataire tant que le visiteur ne les a pas acceptés, et ne transmettez pas l’identifiant du chat à d’autres outils.',
  },
  law: ['LIL art. 82', 'CNIL, advice on chatbots, 19 Feb 2021', 'CNIL deliberation 2020-091', 'GDPR art. 5(1)(b)'],
  severity: 'major',
  mode: 'semi-automatic',
  question: { en: 'Does what the open chat stores serve this conversation only?', fr: 'Ce que le chat ouvert enregistre ne sert-il qu’à cette conversation\u202f?' },
  needs: ['widgets', 'storage', 'consent', 'watch', 'pages', 'recording'],
  judge({ widgets, storage, consent, watch, pages, recording }) {
    const chats = seenChats({ widgets, pages, watch });
    if ('outcome' in chats) return chats;

    const scene = { widgets, consent, recording };
    const subjects = storage.filter((item) => widgetOf(widgets, item.vendor) !== undefined).map((item) => tracerSubject(item, openedUses(item), scene));
    const seen = sorted(subjects, ({ item }, use) => weighOpened(item, use, scene), sayOpened);
    if (isNonEmpty(seen.fails)) return fail(seen.fails);
    if (isNonEmpty(seen.doubts)) return review(reasonFor(seen.reasons), seen.doubts);
    if (isNonEmpty(seen.warns)) return warn(seen.warns);

    const chance = opportunity(watch, () => true, isOpened);
    if (chance.cites.length === 0) return untested(OPEN_CHAT);
    const gap = gapOf(chance, { ms: OPEN_WATCH_MS });
    // What was stored for the conversation is proof that it had begun; nothing stored needs a longer look.
    if (gap !== null && seen.fine.length === 0) return untested(stay(gap, null));
    const strangers = chats.filter(({ vendor, openedBy }) => vendor.startsWith('unknown:') && openedBy === 'visitor')
      .map(({ name, cites }) => ({ what: inEach((lang) => (lang === 'fr' ? `Le chat ${name} a été ouvert, et son prestataire n’est pas connu.` : `The ${name} chat was opened, and its vendor is not known.`)), cites: citing(cites) }));
    if (isNonEmpty(strangers)) return review(ASK_THE_SITE, strangers);
    return pass(citing(allCites(chats), seen.fine, chance.cites));
  },
});
