import { defineCheck, fail, pass, review, untested, warn, type Finding } from '../model/check.ts';
import type { BannerFact } from '../model/facts.ts';
import type { ConsentState } from '../model/phase.ts';
import { isNonEmpty, type Text } from '../model/text.ts';
import { bannerSeen } from './reading/asked.ts';
import { isUnasked } from './reading/cells.ts';
import { keptAnswer, type Kept } from './reading/kept.ts';
import { gapOf, opportunity, WATCH_MS, type Wants } from './reading/opportunity.ts';
import { citing } from './reading/sorted.ts';
import { aftermathOf, refusalMade } from './reading/steps.ts';
import { AGAIN, COMPARE, comparedLives, keptFor, REFUSE_AND_GO_ON, SHORT_LIVED } from './words/remembered.ts';
import { startClean, stay } from './words/next-steps.ts';

/** A refusal kept for less than this share of an acceptance is not kept as long (criterion: half). */
const SHARE = 0.5;
/** Kept for less than this, a refusal must be compared with an acceptance before anything is said, in seconds. Ours. */
const SHORT_SECONDS = 30 * 86_400;
const A_LATER_PAGE: Wants = { ms: WATCH_MS, freshLoad: true };

export default defineCheck({
  id: 'banner-choice-remembered',
  area: 'banner',
  title: { en: 'Refusal is remembered as long as acceptance', fr: 'Le refus est mémorisé aussi longtemps que l’acceptation' },
  why: {
    en: 'Who is asked again on every page gives in at last. A “no” deserves as good a memory as a “yes”.',
    fr: 'À force d’être redemandé à chaque page, on finit par céder. Un «\u00a0non\u00a0» mérite la même mémoire qu’un «\u00a0oui\u00a0».',
  },
  remedy: {
    en: 'Keep either answer for the same time, six months being good practice, and do not ask again meanwhile.',
    fr: 'Gardez les deux réponses aussi longtemps, six mois étant une bonne pratique, sans redemander entre-temps.',
  },
  law: ['LIL art. 82', 'CNIL deliberation 2020-092', 'EDPB Guidelines 05/2020'],
  severity: 'major',
  mode: 'automatic',
  needs: ['consent', 'banner', 'records', 'storage', 'pages', 'watch', 'recording'],
  judge(facts) {
    const banner = bannerSeen(facts);
    if ('outcome' in banner) return banner;
    const { consent, records, storage, pages, watch } = facts;
    const asked = (state: ConsentState) => banner.onPages.filter((page) => page.cameByItself && page.consent === state);
    const [refused, partly, accepted] = [asked('refused'), asked('partial'), asked('accepted')];
    const told = (some: BannerFact['onPages'], what: Text): readonly Finding[] => some.slice(0, 1).map((page) => ({ what, cites: citedIn(page, banner) }));

    // One visit shows both sides only when its visitor refused, was asked again, and accepted.
    const hostOf = (page: number): string | undefined => pages[page]?.url.host;
    const here = refused.filter(({ page }) => wasRefusedAt(hostOf(page), page, banner, hostOf));
    const remembered = banner.onPages.filter(({ page, consent: state, cameByItself }) => state === 'accepted' && !cameByItself && pages[page]?.loaded === true && here.some((one) => hostOf(one.page) === hostOf(page)));
    const failures = told(here, AGAIN.refused);
    const [no, yes] = [keptAnswer('refused', records, storage), keptAnswer('accepted', records, storage)];
    const made = refusalMade(consent, banner);
    // A click that came before the banner listened refused nothing.
    const tookEffect = no !== null || (made !== null && aftermathOf(made, banner).afterMs !== null);
    if (tookEffect && remembered.length > 0 && accepted.length === 0 && isNonEmpty(failures)) return fail(failures, false);
    const forgotten = told(accepted, AGAIN.accepted);
    if (isNonEmpty(forgotten)) return warn([forgotten[0], ...told(refused, AGAIN.refused)]);
    const doubts = [...told(refused, AGAIN.refused), ...told(partly, AGAIN.partial)];
    if (isNonEmpty(doubts)) return review(refused.length > here.length ? COMPARE.hosts : COMPARE.acceptance, doubts);

    if (no !== null && yes !== null && no.seconds < yes.seconds * SHARE) return warn([livesOf(no, yes)]);
    if (!consent.states.some(({ state }) => state === 'refused')) return untested(REFUSE_AND_GO_ON[isUnasked(consent.final) ? 'now' : 'clean']);
    const chance = opportunity(watch, (state) => state === 'refused', () => true);
    const gap = gapOf(chance, A_LATER_PAGE);
    if (gap !== null) return untested(consent.final === 'refused' ? stay(gap, null) : startClean(A_LATER_PAGE, null, true));
    if (no !== null && yes === null && no.seconds < SHORT_SECONDS) return review(SHORT_LIVED, [{ what: keptFor(no), cites: no.record.cites }]);
    const cites = citing(banner.cites, chance.cites, no?.record.cites ?? [], yes?.record.cites ?? []);
    return pass(cites, no === null ? [] : [yes === null ? { what: keptFor(no), cites: no.record.cites } : livesOf(no, yes)]);
  },
});

const livesOf = (no: Kept, yes: Kept): Finding => ({ what: comparedLives(no, yes), cites: citing(no.record.cites, yes.record.cites) });

const citedIn = ({ cites }: BannerFact['onPages'][number], banner: BannerFact): Finding['cites'] => (isNonEmpty(cites) ? citing(cites) : banner.cites);

/** A choice made on one host of a site need not be known on another (`shop.` and `blog.`). */
const wasRefusedAt = (host: string | undefined, before: number, { clicks }: BannerFact, hostOf: (page: number) => string | undefined): boolean =>
  clicks.some(({ button, page }) => (button === 'refuse' || button === 'save') && page < before && hostOf(page) === host);
