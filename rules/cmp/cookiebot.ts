import type { CmpRule } from '../../lib/model/rules.ts';

export default {
  id: 'cookiebot',
  name: 'Cookiebot',
  aliases: ['Cybotcookiebot'],
  dom: {
    banner: ['#CybotCookiebotDialog'],
    accept: ['#CybotCookiebotDialogBodyLevelButtonLevelOptinAllowAll', '#CybotCookiebotDialogBodyButtonAccept'],
    refuse: ['#CybotCookiebotDialogBodyButtonDecline', '#CybotCookiebotDialogBodyLevelButtonLevelOptinDeclineAll'],
    settings: ['#CybotCookiebotDialogBodyLevelButtonCustomize', '#CybotCookiebotDialogBodyButtonDetails'],
    save: [
      '#CybotCookiebotDialogBodyLevelButtonLevelOptinAllowallSelection',
      '#CybotCookiebotDialogBodyLevelButtonAccept',
    ],
    control: ['#CookiebotWidget', 'a[href*="Cookiebot.renew"]', '[onclick*="Cookiebot.renew"]'],
  },
  record: ['CookieConsent'],
  sources: [
    { what: 'DuckDuckGo autoconsent 16.23.0, class Cookiebot (its detection evaluates page code and is not used)', read: '2026-11-22', confirmed: true },
    { what: 'Consent-O-Matic, rules/cookiebot.json: decline, customize, details, allow selection', read: '2026-11-22', confirmed: true },
    { what: 'Open Cookie Database (in @slashgear/gdpr-cookie-scanner 3.8.2): CookieConsent', read: '2026-11-22', confirmed: true },
    { what: 'public site and test code that quotes it, several repositories: CookiebotWidget', read: '2026-11-22', confirmed: true },
  ],
} satisfies CmpRule;
