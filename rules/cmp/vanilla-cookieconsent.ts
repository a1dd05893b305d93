import type { CmpRule } from '../../lib/model/rules.ts';

export default {
  id: 'vanilla-cookieconsent',
  name: 'CookieConsent by Orest Bida (vanilla-cookieconsent)',
  aliases: ['cookieconsent3', 'cookieconsent2'],
  dom: {
    banner: ['#cc-main .cm', '#cc-main .pm', '#cc--main #cm', '#cc--main #s-cnt'],
    accept: ['#cc-main [data-role=all]', '#cc--main #s-all-bn'],
    refuse: ['#cc-main [data-role=necessary]', '#cc--main #s-rall-bn'],
    settings: ['#cc-main .cm__btn[data-role=show]'],
    save: ['#cc-main [data-role=save]', '#cc--main #s-sv-bn'],
    control: ['[data-cc="show-preferencesModal"]', '[data-cc="show-consentModal"]', '[data-cc="c-settings"]'],
  },
  record: ['cc_cookie'],
  sources: [
    { what: 'vanilla-cookieconsent 3.1.0 and 2.9.2, dist: markup, data-role, cc_cookie', read: '2026-11-22', confirmed: true },
    { what: 'DuckDuckGo autoconsent 16.23.0, rules cookieconsent3, cookieconsent2', read: '2026-11-22', confirmed: true },
    { what: 'vanilla-cookieconsent 3.1.0 and 2.9.2, dist: data-cc on elements of the page', read: '2026-11-22', confirmed: true },
  ],
} satisfies CmpRule;
