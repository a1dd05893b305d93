import { defineCheck, inapplicable, pass, review, untested } from '../model/check.ts';
import type { Text } from '../model/text.ts';
import { gapOf, opportunity, WATCH_MS } from './reading/opportunity.ts';
import { isUnopened, rowOf } from './reading/cells.ts';
import { isGroundwork, tracks } from './reading/purposes.ts';
import { chatWrites, seenChats } from './reading/seen-chat.ts';
import { citing, sorted } from './reading/sorted.ts';
import { sayChatStored, singlesOut } from './reading/unopened.ts';
import { OPEN_SETTINGS } from './words/next-for-banner.ts';
import { NO_BANNER, stay } from './words/next-steps.ts';

const ACCEPT: Text = {
  en: 'Accept everything in the banner and stay ten seconds without opening the chat.',
  fr: 'Acceptez tout dans le bandeau et restez dix secondes sans ouvrir le chat.',
};
const NOTHING_NEEDED: Text = {
  en: 'The chat stored nothing that rests on the visitor’s agreement.',
  fr: 'Le chat n’a rien enregistré qui repose sur l’accord du visiteur.',
};
const NOT_NAMED: Text = {
  en: 'The chat stored this after the visitor had accepted, and what was seen of the banner names neither a chat nor its vendor. Read its list of partners and the cookie page: if the chat is named on neither, nobody agreed to it.',
  fr: 'Le chat a enregistré ceci après l’accord du visiteur, et ce qui a été vu du bandeau ne nomme ni un chat ni son prestataire. Lisez sa liste de partenaires et la page sur les cookies\u00a0: si le chat n’y figure pas, personne ne l’a accepté.',
};
const NOT_READ: Text = {
  en: 'The chat stored this after the visitor had accepted, and the banner’s words could not be read. See whether it names the chat or its vendor.',
  fr: 'Le chat a enregistré ceci après l’accord du visiteur, et les mots du bandeau n’ont pas pu être lus. Voyez s’il nomme le chat ou son prestataire.',
};

export default defineCheck({
  id: 'chat-consent-purpose-covered',
  area: 'chat-tracers',
  title: { en: 'The consent banner really covers the chat’s tracers', fr: 'Le bandeau couvre bien les traceurs du chatbot' },
  why: {
    en: 'Saying yes to statistics is not saying yes to a chat. An agreement counts only for what you were told when you gave it.',
    fr: 'Dire oui aux statistiques, ce n’est pas dire oui à un chat. Un accord ne vaut que pour ce qui vous a été dit au moment de le donner.',
  },
  remedy: {
    en: 'Name the chat and its vendor among the purposes or services of the banner, and let its tracers wait for that choice.',
    fr: 'Nommez le chat et son prestataire parmi les finalités ou services du bandeau, et faites attendre ses traceurs jusqu’à ce choix.',
  },
  law: ['GDPR art. 4(11) and 7', 'CNIL deliberation 2020-092', 'EDPB Guidelines 05/2020'],
  severity: 'major',
  mode: 'semi-automatic',
  needs: ['widgets', 'storage', 'consent', 'banner', 'watch', 'pages', 'recording'],
  judge({ widgets, storage, consent, banner, watch, pages, recording }) {
    const chats = seenChats({ widgets, pages, watch });
    if ('outcome' in chats) return chats;
    const scene = { widgets, consent, recording };
    // What an opening asks for needs no agreement; what comes unasked, or follows people, does.
    const seen = sorted(chatWrites(storage, scene), ({ item }, write) => {
      const agreed = rowOf(write.phase.consent, consent) === 'accepted';
      const rests = !isGroundwork(item) && singlesOut(item, write) && (isUnopened(write.phase.chat) || tracks(item));
      return agreed && rests ? 'warn' : null;
    }, sayChatStored);
    const [first, ...rest] = seen.warns;
    if (first !== undefined) {
      const examined = citing(first.cites, rest.flatMap(({ cites }) => cites), consent.banner?.cites ?? []);
      if (consent.chatGranted === true || consent.chatCovered === true) return pass(examined);
      if (consent.chatCovered === false) return review(NOT_NAMED, seen.warns);
      const behind = banner?.second == null && banner?.first?.buttons.some(({ button }) => button === 'settings') === true;
      return behind ? untested(OPEN_SETTINGS) : review(NOT_READ, seen.warns);
    }
    const bannerShown = consent.banner?.shown === true || consent.states.length > 1;
    if (!bannerShown && consent.final === 'no-banner') {
      const gap = gapOf(opportunity(watch, () => true, () => true), { ms: WATCH_MS });
      return gap === null ? inapplicable(NO_BANNER) : untested(stay(gap, null));
    }
    const chance = opportunity(watch, (state) => rowOf(state, consent) === 'accepted');
    if (chance.cites.length === 0) return untested(ACCEPT);
    const gap = gapOf(chance, { ms: WATCH_MS });
    return gap === null ? inapplicable(NOTHING_NEEDED) : untested(stay(gap, 'opening'));
  },
});
