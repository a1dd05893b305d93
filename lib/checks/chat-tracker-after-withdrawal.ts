import { defineCheck, fail, inapplicable, pass, review, untested, warn } from '../model/check.ts';
import { isNonEmpty } from '../model/text.ts';
import { sayUse, unusedSince, usesOf } from './reading/after-refusal.ts';
import { weighAfterWithdrawal } from './reading/after-withdrawal.ts';
import { isWithdrawn } from './reading/cells.ts';
import { gapOf, isOver, LOOK_AFTER_REFUSAL, opportunity } from './reading/opportunity.ts';
import { allCites, chatTracers } from './reading/presence.ts';
import { seenChats } from './reading/seen-chat.ts';
import { citing, sorted } from './reading/sorted.ts';
import { tracerSubject } from './reading/unopened.ts';
import { isAgreeing, withoutWithdrawal } from './reading/withdrawal.ts';
import { reasonFor } from './words/doubts.ts';
import { NEVER_AGREED, RELOAD_TO_WATCH, START_CLEAN_AND_WITHDRAW, stay } from './words/next-steps.ts';
import { chatLeft } from './words/stored.ts';

export default defineCheck({
  id: 'chat-tracker-after-withdrawal',
  area: 'chat-tracers',
  title: { en: 'Chat tracers stop after consent is withdrawn', fr: 'Les traceurs du chatbot cessent après retrait du consentement' },
  why: {
    en: 'You may take back your agreement. Then a chat you do not use should no longer recognise you.',
    fr: 'Vous pouvez reprendre votre accord. Un chat que vous n’utilisez pas ne devrait alors plus vous reconnaître.',
  },
  remedy: {
    en: 'Upon withdrawal, delete what the chat stored under your own address and no longer load the chat until the visitor opens it.',
    fr: 'Lors du retrait, supprimez ce que le chat a enregistré sous votre propre adresse et ne le chargez plus tant que le visiteur ne l’ouvre pas.',
  },
  law: ['GDPR art. 7(3)', 'LIL art. 82', 'CNIL SAN-2024-019', 'CNIL SAN-2025-007', 'CNIL SAN-2025-010'],
  severity: 'major',
  mode: 'semi-automatic',
  question: { en: 'Once you have taken back your agreement, does the closed chat leave you alone?', fr: 'Une fois votre accord retiré, le chat fermé vous laisse-t-il tranquille\u202f?' },
  needs: ['widgets', 'storage', 'requests', 'consent', 'banner', 'watch', 'pages', 'recording'],
  judge({ widgets, storage, requests, consent, banner, watch, pages, recording }) {
    const scene = { widgets, consent, recording, pages, requests };
    const items = chatTracers(storage, widgets);
    const subjects = items.map((item) => tracerSubject(item, usesOf(item, requests), scene));
    const seen = sorted(subjects, ({ item }, use) => weighAfterWithdrawal(item, use, scene), sayUse);
    if (isNonEmpty(seen.fails)) return fail(seen.fails);
    if (isNonEmpty(seen.doubts)) return review(reasonFor(seen.reasons), seen.doubts);

    const chats = seenChats({ widgets, pages, watch });
    if ('outcome' in chats) return chats;
    if (!consent.states.some(({ state }) => isAgreeing(state))) return inapplicable(NEVER_AGREED);
    const kept = withoutWithdrawal(consent, banner, watch);
    if (kept !== null) return kept;
    if (!recording.fromStart) return untested(RELOAD_TO_WATCH);
    const chance = opportunity(watch, isWithdrawn);
    const gap = gapOf(chance, LOOK_AFTER_REFUSAL);
    if (gap !== null) return untested(isOver(watch, consent.final, isWithdrawn) ? START_CLEAN_AND_WITHDRAW : stay(gap, 'opening'));
    // Under the vendor's own address a site can delete nothing: there only reading and sending counts.
    const left = subjects.filter(({ item, acts }) => item.party === 'first' && unusedSince(item, isWithdrawn) && !acts.some((use) => isWithdrawn(use.phase.consent)))
      .map(({ item, owner }) => ({ what: chatLeft(item, owner, 'withdrew'), cites: citing(item.cites, chance.cites) }));
    if (isNonEmpty(left)) return warn(left, false);
    return pass(citing(allCites(chats), chance.cites, seen.fine));
  },
});
