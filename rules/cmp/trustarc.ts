import type { CmpRule } from '../../lib/model/rules.ts';

export default {
  id: 'trustarc',
  name: 'TrustArc',
  aliases: ['TrustArc-top', 'TrustArc-newcm'],
  dom: {
    banner: ['#truste-consent-track', '#truste-consent-content', '#trustarc-banner-overlay', '.truste_popframe'],
    accept: ['#truste-consent-button', 'a.call'],
    refuse: ['#truste-consent-required', 'a.required'],
    settings: ['#truste-show-consent'],
    save: [],
  },
  record: ['notice_preferences', 'notice_gdpr_prefs', 'notice_behavior', 'cmapi_cookie_privacy', 'cmapi_gtm_bl'],
  sources: [
    { what: 'DuckDuckGo autoconsent 16.23.0, class TrustArcTop, rule TrustArc-newcm', read: '2026-11-22', confirmed: true },
    { what: 'public test and automation code that quotes it, several repositories: notice_preferences, notice_gdpr_prefs, cmapi_cookie_privacy, cmapi_gtm_bl', read: '2026-11-22', confirmed: true },
    { what: 'lead: notice_behavior', read: '2026-11-22', confirmed: false },
  ],
} satisfies CmpRule;
