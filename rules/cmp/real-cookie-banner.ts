import type { CmpRule } from '../../lib/model/rules.ts';

export default {
  id: 'real-cookie-banner',
  name: 'Real Cookie Banner',
  aliases: ['real-cookie-banner'],
  dom: {
    banner: ['div[consent-skip-blocker="1"][id][data-bg] > dialog'],
    accept: [],
    refuse: [],
    settings: [],
    save: [],
  },
  record: ['real_cookie_banner*'],
  sources: [
    { what: 'DuckDuckGo autoconsent 16.23.0, rule real-cookie-banner: no name says which button is which, so they are told by their words', read: '2026-11-22', confirmed: true },
    { what: 'the plugin\'s source in public repositories: real_cookie_banner*', read: '2026-11-22', confirmed: true },
  ],
} satisfies CmpRule;
