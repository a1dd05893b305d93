import { defineCheck, fail, pass, review, untested, warn } from '../model/check.ts';
import { isNonEmpty } from '../model/text.ts';
import { isOpened } from './reading/cells.ts';
import { companionSubjects, sayCall, weighCall } from './reading/companions.ts';
import { gapOf, opportunity, WATCH_MS } from './reading/opportunity.ts';
import { allCites } from './reading/presence.ts';
import { seenChats } from './reading/seen-chat.ts';
import { citing, sorted } from './reading/sorted.ts';
import { reasonFor } from './words/doubts.ts';
import { OPEN_CHAT, RELOAD_TO_WATCH, stay } from './words/next-steps.ts';

export default defineCheck({
  id: 'chat-companion-trackers',
  area: 'chat-tracers',
  title: { en: 'The chat widget does not bring along other trackers', fr: 'Le chatbot n’entraîne pas d’autres traceurs (publicité, mesure d’audience)' },
  why: {
    en: 'A chat’s program can call other companies in your name: recorders of what you do, statistics, advertising. Each of them is somebody else who learns that you were there.',
    fr: 'Le programme d’un chat peut appeler d’autres entreprises en votre nom\u00a0: enregistreurs de vos gestes, statistiques, publicité. Chacune apprend ainsi votre présence.',
  },
  remedy: {
    en: 'Switch these tools off in the chat’s settings, or let the chat load only once the visitor has agreed to them.',
    fr: 'Désactivez ces outils dans les réglages du chat, ou ne chargez le chat qu’après l’accord du visiteur.',
  },
  law: ['LIL art. 82', 'GDPR art. 5(1)(a) and (b), 6 and 13(1)(e)', 'CJEU C-40/17 Fashion ID'],
  severity: 'major',
  mode: 'automatic',
  needs: ['widgets', 'storage', 'consent', 'watch', 'pages', 'recording'],
  judge({ widgets, storage, consent, watch, pages, recording }) {
    const chats = seenChats({ widgets, pages, watch });
    if ('outcome' in chats) return chats;

    const scene = { widgets, consent, recording };
    const seen = sorted(companionSubjects(widgets, storage, scene), (subject, call) => weighCall(subject, call, scene), sayCall);
    if (isNonEmpty(seen.fails)) return fail(seen.fails);
    if (isNonEmpty(seen.doubts)) return review(reasonFor(seen.reasons), seen.doubts);
    if (isNonEmpty(seen.warns)) return warn(seen.warns);

    if (!recording.fromStart) return untested(RELOAD_TO_WATCH);
    // Most chats fetch the rest of themselves, and of their company, when they are opened.
    const chance = opportunity(watch, () => true, isOpened);
    if (chance.cites.length === 0) return untested(OPEN_CHAT);
    const gap = gapOf(chance, { ms: WATCH_MS });
    return gap === null ? pass(citing(allCites(chats), seen.fine, chance.cites)) : untested(stay(gap, null));
  },
});
