import type { CmpRule } from '../../lib/model/rules.ts';

export default {
  id: 'axeptio',
  name: 'Axeptio',
  aliases: ['axeptio'],
  dom: {
    banner: ['.axeptio_widget'],
    accept: ['#axeptio_btn_acceptAll'],
    refuse: ['#axeptio_btn_dismiss', 'button.ax-discardButton'],
    settings: ['#axeptio_btn_configure'],
    save: [],
    control: ['#axeptio_main_button', 'a[href*="openAxeptioCookies"]', '[onclick*="openAxeptioCookies"]'],
  },
  record: [
    'axeptio_cookies',
    'axeptio_authorized_vendors',
    'axeptio_all_vendors',
    '_ax_token',
    '_ax_expiration',
    '_ax_tcstring',
  ],
  sources: [
    { what: 'DuckDuckGo autoconsent 16.23.0, rule axeptio: open shadow root under .axeptio_mount .needsclick', read: '2026-11-22', confirmed: true },
    { what: 'public test and automation code that quotes it, several repositories: axeptio_btn_configure', read: '2026-11-22', confirmed: true },
    { what: 'Open Cookie Database (in @slashgear/gdpr-cookie-scanner 3.8.2): axeptio_cookies, axeptio_authorized_vendors, axeptio_all_vendors: written at load, so no choice by themselves', read: '2026-11-22', confirmed: true },
    { what: 'lead: publisher TCF names _ax_*', read: '2026-11-22', confirmed: false },
    { what: 'public test code that quotes it, several repositories: axeptio_main_button, the floating button', read: '2026-11-22', confirmed: true },
  ],
} satisfies CmpRule;
