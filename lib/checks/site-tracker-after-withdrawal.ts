import { defineCheck } from '../model/check.ts';
import { isWithdrawn } from './reading/cells.ts';
import { judgeSiteAfter } from './reading/site-after.ts';
import { withoutWithdrawal } from './reading/withdrawal.ts';
import { START_CLEAN_AND_WITHDRAW } from './words/next-steps.ts';

export default defineCheck({
  id: 'site-tracker-after-withdrawal',
  area: 'site-tracers',
  title: { en: 'Withdrawal really stops tracers', fr: 'Le retrait du consentement met réellement fin aux traceurs' },
  why: {
    en: 'You may change your mind at any time. From then on, what rested on your agreement should stop.',
    fr: 'Vous pouvez changer d’avis à tout moment. Ce qui reposait sur votre accord devrait alors cesser.',
  },
  remedy: {
    en: 'When an agreement is withdrawn, delete the site’s own tracers and no longer load those of others.',
    fr: 'Lorsqu’un accord est retiré, supprimez les traceurs du site et ne chargez plus ceux des tiers.',
  },
  law: ['GDPR art. 7(3)', 'LIL art. 82', 'CNIL SAN-2024-019', 'CNIL SAN-2025-010', 'CNIL, decision of 27 Nov 2025 (American Express)'],
  severity: 'critical',
  mode: 'semi-automatic',
  question: { en: 'Once you have taken back your agreement, have the trackers stopped?', fr: 'Une fois votre accord retiré, les traceurs ont-ils cessé\u202f?' },
  needs: ['widgets', 'storage', 'consent', 'banner', 'watch', 'pages', 'recording'],
  judge: (facts) => judgeSiteAfter({
    is: isWithdrawn,
    ended: 'withdrew',
    missing: ({ consent, banner, watch }) => withoutWithdrawal(consent, banner, watch),
    startAgain: START_CLEAN_AND_WITHDRAW,
  }, facts),
});
