import { defineCheck, fail, pass, review, untested } from '../model/check.ts';
import { isNonEmpty, type Text } from '../model/text.ts';
import { isUnasked } from './reading/cells.ts';
import { gapOf, opportunity, WATCH_MS } from './reading/opportunity.ts';
import { allCites, widgetOf } from './reading/presence.ts';
import { isGroundwork } from './reading/purposes.ts';
import { returnsOf, sayReturn, weighReturn } from './reading/returning.ts';
import { seenChats } from './reading/seen-chat.ts';
import { citing, sorted } from './reading/sorted.ts';
import { tracerSubject } from './reading/unopened.ts';
import { reasonFor } from './words/doubts.ts';
import { RELOAD_TO_WATCH, stay } from './words/next-steps.ts';

const COME_BACK: Text = {
  en: 'Nothing of the chat’s was there from an earlier visit. Open the chat, close it and close the tab; then visit the site again without opening the chat or answering the banner.',
  fr: 'Rien du chat ne restait d’une visite précédente. Ouvrez le chat, fermez-le et fermez l’onglet\u00a0; puis revenez sur le site sans ouvrir le chat ni répondre au bandeau.',
};

export default defineCheck({
  id: 'chat-tracker-read-before-consent',
  area: 'chat-tracers',
  title: { en: 'No access to stored chat identifiers before consent or opening', fr: 'Pas de lecture des identifiants du chatbot avant consentement ou ouverture' },
  why: {
    en: 'A number left on your device by an earlier visit recognises you when you come back. Reading it follows the same rule as storing it.',
    fr: 'Un numéro laissé sur votre appareil par une visite précédente vous reconnaît à votre retour. Le lire suit la même règle que l’enregistrer.',
  },
  remedy: {
    en: 'Do not load the chat for returning visitors until they open it or agree, and let what it stored end with the conversation.',
    fr: 'Ne chargez pas le chat pour les visiteurs de retour tant qu’ils ne l’ouvrent pas ou n’acceptent pas, et faites expirer ce qu’il enregistre avec la conversation.',
  },
  law: ['LIL art. 82', 'ePrivacy Directive art. 5(3)', 'EDPB Guidelines 2/2023', 'CNIL SAN-2024-019'],
  severity: 'major',
  mode: 'semi-automatic',
  needs: ['widgets', 'storage', 'requests', 'consent', 'watch', 'pages', 'recording'],
  judge({ widgets, storage, requests, consent, watch, pages, recording }) {
    const chats = seenChats({ widgets, pages, watch });
    if ('outcome' in chats) return chats;

    const scene = { widgets, consent, recording };
    const items = storage.filter((item) => widgetOf(widgets, item.vendor) !== undefined);
    const subjects = items.map((item) => tracerSubject(item, returnsOf(item, requests), scene));
    const seen = sorted(subjects, ({ item }, one) => weighReturn(item, one, scene), sayReturn);
    if (isNonEmpty(seen.fails)) return fail(seen.fails);
    if (isNonEmpty(seen.doubts)) return review(reasonFor(seen.reasons), seen.doubts);

    const old = items.filter((item) => item.existedBefore && !isGroundwork(item) && item.identifies !== false);
    if (!isNonEmpty(old)) return untested(COME_BACK);
    if (!recording.fromStart) return untested(RELOAD_TO_WATCH);
    const chance = opportunity(watch, isUnasked);
    if (chance.cites.length === 0) return untested(COME_BACK);
    const gap = gapOf(chance, { ms: WATCH_MS });
    return gap === null ? pass(citing(allCites(chats), allCites(old), chance.cites, seen.fine)) : untested(stay(gap, 'opening-or-answering'));
  },
});
