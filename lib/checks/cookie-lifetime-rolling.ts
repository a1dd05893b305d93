import { defineCheck, fail, inapplicable, pass, untested, warn, type Finding } from '../model/check.ts';
import type { PageFact, StorageFact, WriteFact } from '../model/facts.ts';
import { isNonEmpty, type Text } from '../model/text.ts';
import { mayBeExempt } from './reading/exempt-analytics.ts';
import { tracks } from './reading/purposes.ts';
import { citing } from './reading/sorted.ts';
import { capital, inEach, itemWords } from './words/parts.ts';

/** What ends within a day is a session that is meant to go on while it is used (30 minutes, as a rule), in seconds. */
const LASTING = 86_400;
/** Closer together, one page may have set it twice; also coarser than the second in which lives are counted. In ms. */
const APART_MS = 3_000;

const NONE: Text = { en: 'No tracer with an end date was seen being set.', fr: 'On n’a vu poser aucun traceur avec une date de fin.' };
const GO_ON: Text = { en: 'Go to a second page of the site and wait a few seconds: tracers that are renewed show then.', fr: 'Allez sur une seconde page du site et attendez quelques secondes\u00a0: les traceurs prolongés se voient alors.' };

/** The same value, set again on a later page so that it ends as much later. Null: not seen. */
function renewal(item: StorageFact, pages: readonly PageFact[]): { readonly before: WriteFact; readonly after: WriteFact } | null {
  const pageAt = (at: number): number => pages.findLastIndex((page) => page.at <= at);
  for (const [index, after] of item.writes.entries()) {
    const before = item.writes[index - 1];
    const [was, is] = [lifeOf(before), lifeOf(after)];
    if (before === undefined || after.again !== true || was === null || is === null) continue;
    const apart = after.at - before.at;
    const later = apart + (is - was) * 1_000;
    if (apart >= APART_MS && later >= apart / 2 && pageAt(before.at) < pageAt(after.at)) return { before, after };
  }
  return null;
}

/** Seconds, when the site said so and means it to last. */
function lifeOf(write: WriteFact | undefined): number | null {
  const seconds = write?.asked?.told === 'site' ? write.asked.maxAgeSeconds : null;
  return seconds !== null && seconds >= LASTING ? seconds : null;
}

const nobodyAgreed = ({ phase }: WriteFact): boolean => phase.clear && phase.consent !== 'unknown' && phase.consent !== 'accepted' && phase.consent !== 'partial';

export default defineCheck({
  id: 'cookie-lifetime-rolling',
  area: 'site-tracers',
  title: { en: 'Lifetime is not extended at each visit', fr: 'Durée non prolongée à chaque visite' },
  why: {
    en: 'A tracer that is renewed on every page never ends for those who come back: its 13 months begin anew each time.',
    fr: 'Un traceur prolongé à chaque page ne finit jamais pour qui revient\u00a0: ses 13 mois recommencent à chaque fois.',
  },
  remedy: { en: 'Set a tracer once, and leave its end date alone on later pages.', fr: 'Posez un traceur une seule fois, sans toucher à sa date de fin sur les pages suivantes.' },
  law: ['CNIL deliberation 2020-091', 'CNIL deliberation of 4 July 2025 on audience measurement'],
  severity: 'minor',
  mode: 'automatic',
  needs: ['storage', 'pages'],
  judge({ storage, pages }) {
    const lasting = storage.filter((item) => item.kind === 'cookie' && (tracks(item) || (item.vendor !== null && item.confidence === 'high')) && item.writes.some((write) => lifeOf(write) !== null))
      .sort((a, b) => a.writes[0]!.at - b.writes[0]!.at || (a.name < b.name ? -1 : 1));
    if (lasting.length === 0) return inapplicable(NONE);
    const renewed = lasting.flatMap((item) => {
      const pair = renewal(item, pages);
      return pair === null ? [] : [{ item, ...pair }];
    });
    const told = (some: typeof renewed): readonly Finding[] => some.map(({ item, before, after }) => ({
      what: inEach((lang) => {
        const what = capital(itemWords(item, null, lang));
        return lang === 'fr' ? `${what} a été posé de nouveau sur une page suivante, avec la même valeur et une fin repoussée d’autant.` : `${what} was set again on a later page, with the same value and an end as much later.`;
      }),
      cites: citing(before.cites, after.cites),
    }));
    const fails = told(renewed.filter(({ item, after }) => mayBeExempt(item) && nobodyAgreed(after)));
    if (isNonEmpty(fails)) return fail(fails);
    const warns = told(renewed);
    if (isNonEmpty(warns)) return warn(warns);
    // Left alone on a later page that stayed long enough to renew it.
    const proven = lasting.filter((item) => pages.some((page, index) => page.loaded && page.at >= item.writes[0]!.at + APART_MS && index > 0));
    const [first, ...rest] = proven;
    return first === undefined ? untested(GO_ON) : pass(citing(first.cites, ...rest.map(({ cites }) => cites), pages.flatMap(({ cites }) => cites)));
  },
});
