import { defineCheck, fail, inapplicable, pass, review, untested, warn } from '../model/check.ts';
import { isNonEmpty } from '../model/text.ts';
import { sayUse, unusedSince, usesOf, weighAfterRefusal } from './reading/after-refusal.ts';
import { isRefused } from './reading/cells.ts';
import { gapOf, isOver, LOOK_AFTER_REFUSAL, opportunity } from './reading/opportunity.ts';
import { allCites, chatPresence, chatTracers } from './reading/presence.ts';
import { withoutRefusal } from './reading/refusal.ts';
import { citing, sorted } from './reading/sorted.ts';
import { tracerSubject } from './reading/unopened.ts';
import { reasonFor } from './words/doubts.ts';
import { NO_CHAT, RELOAD_TO_WATCH, startClean, stay, WAIT_FOR_CHAT } from './words/next-steps.ts';
import { chatLeft } from './words/stored.ts';

export default defineCheck({
  id: 'chat-cookie-after-refuse-before-open',
  area: 'chat-tracers',
  title: {
    en: 'After “refuse all”, still no chat tracer while the chat stays closed',
    fr: 'Après «\u00a0tout refuser\u00a0», aucun traceur du chatbot tant qu’il n’est pas ouvert',
  },
  why: {
    en: 'When you refuse, your refusal should have an effect: nothing new stored, nothing old read, until you ask for the chat yourself.',
    fr: 'Quand vous refusez, votre refus doit avoir un effet\u00a0: rien de nouveau n’est enregistré, rien d’ancien n’est lu, tant que vous ne demandez pas vous-même le chat.',
  },
  remedy: {
    en: 'Tie the chat’s loading to the banner’s answer, and delete what the chat had stored when the visitor refuses.',
    fr: 'Liez le chargement du chat à la réponse au bandeau, et supprimez ce que le chat avait enregistré lorsque le visiteur refuse.',
  },
  law: ['LIL art. 82', 'GDPR art. 7(3)', 'CNIL deliberations 2020-091 and 2020-092', 'CNIL SAN-2021-013', 'CNIL SAN-2025-010'],
  severity: 'critical',
  mode: 'automatic',
  needs: ['widgets', 'storage', 'requests', 'consent', 'watch', 'pages', 'recording'],
  judge({ widgets, storage, requests, consent, watch, pages, recording }) {
    if (chatPresence({ widgets, pages, watch }) === 'too-soon') return untested(WAIT_FOR_CHAT);

    const scene = { widgets, consent, recording, pages, requests };
    const items = chatTracers(storage, widgets);
    const subjects = items.map((item) => tracerSubject(item, usesOf(item, requests), scene));
    const seen = sorted(subjects, ({ item }, use) => weighAfterRefusal(item, use, scene), sayUse);
    if (isNonEmpty(seen.fails)) return fail(seen.fails);
    if (isNonEmpty(seen.doubts)) return review(reasonFor(seen.reasons), seen.doubts);
    if (isNonEmpty(seen.warns)) return warn(seen.warns);

    if (!isNonEmpty(widgets)) return inapplicable(NO_CHAT);
    const notRefused = withoutRefusal(consent, watch, 'then-reload');
    if (notRefused !== null) return notRefused;
    if (!recording.fromStart) return untested(RELOAD_TO_WATCH);
    const chance = opportunity(watch, isRefused);
    const gap = gapOf(chance, LOOK_AFTER_REFUSAL);
    if (gap !== null) return untested(isOver(watch, consent.final, isRefused) ? startClean(LOOK_AFTER_REFUSAL, 'opening', true) : stay(gap, 'opening'));
    const left = items.filter((item) => unusedSince(item, isRefused)).map((item) => ({ what: chatLeft(item, tracerSubject(item, [], scene).owner, 'refused'), cites: citing(item.cites, chance.cites) }));
    // "Not read since" leans on the whole of the watch.
    if (isNonEmpty(left)) return warn(left, false);
    return pass(citing(allCites(widgets), chance.cites, seen.fine));
  },
});
