import { defineCheck, fail, inapplicable, pass, review, untested, warn } from '../model/check.ts';
import type { StorageFact } from '../model/facts.ts';
import { isNonEmpty, type Text } from '../model/text.ts';
import { gapOf, opportunity, WATCH_MS } from './reading/opportunity.ts';
import { widgetOf } from './reading/presence.ts';
import { isGroundwork } from './reading/purposes.ts';
import { seenChats } from './reading/seen-chat.ts';
import { citing, sorted, type Weight } from './reading/sorted.ts';
import { realWrites, tracerSubject } from './reading/unopened.ts';
import { reasonFor } from './words/doubts.ts';
import { span } from './words/lifetimes.ts';
import { OPEN_CHAT, stay } from './words/next-steps.ts';
import { capital, inEach, itemWords } from './words/parts.ts';
import { ownerWords } from './words/stored.ts';

const DAY_SECONDS = 86_400;
/** The project's own proposal, and no rule of law: a conversation goes on for hours or days, an open request for weeks. */
export const PROPORTIONATE_SECONDS = 30 * DAY_SECONDS;
/** 13 months (CNIL, guidelines of 17 Sept 2020) are 397 days at most; browsers keep nothing beyond 400, which is often asked for as "the longest". */
export const LONGEST_SECONDS = 400 * DAY_SECONDS;

const NO_COOKIE: Text = { en: 'The chat stored no cookie.', fr: 'Le chat n’a enregistré aucun cookie.' };

const weigh = (item: StorageFact): Weight => {
  const { maxAgeSeconds } = item;
  if (maxAgeSeconds === null || maxAgeSeconds <= PROPORTIONATE_SECONDS) return 'fine';
  if (item.confidence !== 'high') return { doubt: 'weak-attribution' };
  return maxAgeSeconds > LONGEST_SECONDS ? 'fail' : 'warn';
};

export default defineCheck({
  id: 'chat-cookie-lifetime-proportionate',
  area: 'chat-tracers',
  title: { en: 'Chat cookie lifetime fits the conversation', fr: 'Durée du cookie de chat proportionnée' },
  why: {
    en: 'A conversation lasts minutes, a request a few weeks. A cookie that lasts for years recognises you long after both are over.',
    fr: 'Une conversation dure quelques minutes, une demande quelques semaines. Un cookie de plusieurs années vous reconnaît bien après.',
  },
  remedy: {
    en: 'Set the lifetime of the chat’s cookies to 30 days or less in the vendor’s settings, or ask the vendor for it. The 30 days are this tool’s proposal.',
    fr: 'Réglez la durée des cookies du chat à 30 jours au plus dans les réglages du prestataire, ou demandez-le-lui. Ces 30 jours sont une proposition de cet outil.',
  },
  law: ['GDPR art. 5(1)(e)', 'CNIL, advice on chatbots, 19 Feb 2021', 'LIL art. 82'],
  severity: 'major',
  mode: 'automatic',
  needs: ['widgets', 'storage', 'consent', 'watch', 'pages'],
  judge({ widgets, storage, consent, watch, pages }) {
    const chats = seenChats({ widgets, pages, watch });
    if ('outcome' in chats) return chats;
    const cookies = storage.filter((item) => item.kind === 'cookie' && widgetOf(widgets, item.vendor) !== undefined && !isGroundwork(item));
    // Of one that only lay there before, nobody saw for how long it had been asked.
    const subjects = cookies.map((item) => tracerSubject(item, realWrites(item), { widgets, consent }));
    const seen = sorted(subjects, ({ item }) => weigh(item), ({ item, owner }) => inEach((lang) => {
      const what = capital(itemWords(item, ownerWords(owner, item, lang), lang));
      const long = span(item.maxAgeSeconds ?? 0, lang);
      return lang === 'fr' ? `${what} a été demandé pour ${long}.` : `${what} was asked to last for ${long}.`;
    }));
    if (isNonEmpty(seen.fails)) return fail(seen.fails);
    if (isNonEmpty(seen.doubts)) return review(reasonFor(seen.reasons), seen.doubts);
    if (isNonEmpty(seen.warns)) return warn(seen.warns);
    if (isNonEmpty(seen.fine)) return pass(citing(seen.fine));
    const gap = gapOf(opportunity(watch, () => true, () => true), { ms: WATCH_MS });
    if (gap !== null) return untested(stay(gap, null));
    return chats.some(({ openedBy }) => openedBy === 'visitor') ? inapplicable(NO_COOKIE) : untested(OPEN_CHAT);
  },
});
