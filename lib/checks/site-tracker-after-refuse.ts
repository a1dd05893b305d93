import { defineCheck, inapplicable } from '../model/check.ts';
import type { BannerFact } from '../model/facts.ts';
import { isRefused } from './reading/cells.ts';
import { withoutRefusal } from './reading/refusal.ts';
import { judgeSiteAfter } from './reading/site-after.ts';
import { NO_REFUSAL, START_CLEAN_AND_REFUSE } from './words/next-steps.ts';

export default defineCheck({
  id: 'site-tracker-after-refuse',
  area: 'site-tracers',
  title: { en: '“Refuse all” is effective for the whole site', fr: '«\u00a0Tout refuser\u00a0» est effectif sur l’ensemble du site' },
  why: {
    en: 'A button that says “refuse” should do it: on this page and on every one you visit next.',
    fr: 'Un bouton qui dit «\u00a0refuser\u00a0» devrait le faire\u00a0: sur cette page et sur toutes celles que vous visiterez ensuite.',
  },
  remedy: {
    en: 'Tie every tag that measures or advertises to the banner’s answer, on every page, and delete what they had stored.',
    fr: 'Liez toute balise de mesure ou de publicité à la réponse au bandeau, sur chaque page, et supprimez ce qu’elles avaient enregistré.',
  },
  law: ['LIL art. 82', 'CNIL deliberations 2020-091 and 2020-092', 'CNIL SAN-2021-013', 'CNIL SAN-2025-004', 'CNIL SAN-2025-005', 'CNIL SAN-2025-010'],
  severity: 'critical',
  mode: 'automatic',
  needs: ['widgets', 'storage', 'consent', 'banner', 'watch', 'pages', 'recording'],
  judge: (facts) => judgeSiteAfter({
    is: isRefused,
    ended: 'refused',
    missing: ({ consent, banner, watch }) => {
      const missing = withoutRefusal(consent, watch, 'whole-site');
      return missing !== null && consent.banner?.refuseAll === false && offersNoRefusal(banner) ? inapplicable(NO_REFUSAL) : missing;
    },
    startAgain: START_CLEAN_AND_REFUSE['whole-site'],
  }, facts),
});

/** Both layers were seen, or there is no second one, and nothing on them refuses everything. */
function offersNoRefusal(banner: BannerFact | null): boolean {
  if (banner === null || banner.first === null) return false;
  const offers = [banner.first, banner.second].flatMap((layer) => layer?.buttons ?? []).map(({ button }) => button);
  const allSeen = banner.second !== null || !offers.includes('settings');
  return allSeen && !offers.some((button) => button === 'refuse' || button === 'save' || button === 'other');
}
