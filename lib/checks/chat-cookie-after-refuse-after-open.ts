import { defineCheck, fail, pass, review, untested, warn } from '../model/check.ts';
import { isNonEmpty } from '../model/text.ts';
import { isOpened, isRefused } from './reading/cells.ts';
import { OPEN_WATCH_MS, sayAfterOpen, weighAfterOpen } from './reading/after-open.ts';
import { gapOf, opportunity } from './reading/opportunity.ts';
import { allCites } from './reading/presence.ts';
import { withoutRefusal } from './reading/refusal.ts';
import { chatWrites, seenChats } from './reading/seen-chat.ts';
import { citing, sorted } from './reading/sorted.ts';
import { reasonFor } from './words/doubts.ts';
import { OPEN_CHAT, stay } from './words/next-steps.ts';

export default defineCheck({
  id: 'chat-cookie-after-refuse-after-open',
  area: 'chat-tracers',
  title: {
    en: 'After refusal, opening the chat may set only the chat’s own strictly necessary tracer',
    fr: 'Après refus, l’ouverture du chat ne dépose que le traceur strictement nécessaire à la conversation',
  },
  why: {
    en: 'Opening a chat is asking for that conversation and nothing else: what keeps it going from page to page is fine, what measures or targets you is what you refused.',
    fr: 'Ouvrir un chat, c’est demander cette conversation et rien d’autre\u00a0: ce qui la maintient d’une page à l’autre est admis, ce qui vous mesure ou vous cible est ce que vous avez refusé.',
  },
  remedy: {
    en: 'Switch off the vendor’s statistics and targeting for visitors who refused; keep only the identifier of the conversation.',
    fr: 'Désactivez les statistiques et le ciblage du prestataire pour les visiteurs qui ont refusé\u00a0; ne gardez que l’identifiant de la conversation.',
  },
  law: ['LIL art. 82', 'CNIL, advice on chatbots, 19 Feb 2021'],
  severity: 'major',
  mode: 'automatic',
  needs: ['widgets', 'storage', 'consent', 'watch', 'pages', 'recording'],
  judge({ widgets, storage, consent, watch, pages, recording }) {
    const chats = seenChats({ widgets, pages, watch });
    if ('outcome' in chats) return chats;

    const scene = { widgets, consent, recording };
    const seen = sorted(chatWrites(storage, scene), ({ item }, write) => weighAfterOpen(item, write, scene), sayAfterOpen);
    if (isNonEmpty(seen.fails)) return fail(seen.fails);
    if (isNonEmpty(seen.doubts)) return review(reasonFor(seen.reasons), seen.doubts);
    if (isNonEmpty(seen.warns)) return warn(seen.warns);

    const notRefused = withoutRefusal(consent, watch, 'then-open');
    if (notRefused !== null) return notRefused;
    const after = watch.filter((row) => isRefused(row.consent) && isOpened(row.chat));
    if (after.length === 0) return untested(OPEN_CHAT);
    const chance = opportunity(after, isRefused, isOpened);
    const gap = gapOf(chance, { ms: OPEN_WATCH_MS });
    // What was stored for the conversation is proof that it had begun; nothing stored needs a longer look.
    if (gap !== null && seen.fine.length === 0) return untested(stay(gap, null));
    return pass(citing(allCites(chats), seen.fine, chance.cites));
  },
});
