import type { CmpRule } from '../../lib/model/rules.ts';

export default {
  id: 'c15t',
  name: 'c15t',
  aliases: [],
  dom: {
    banner: ['[data-testid="consent-banner-root"]', '[data-testid="consent-dialog-root"]', '[data-testid="iab-consent-banner-root"]'],
    accept: ['[data-testid="consent-banner-accept-button"]', '[data-testid="consent-widget-footer-accept-button"]'],
    refuse: ['[data-testid="consent-banner-reject-button"]', '[data-testid="consent-widget-reject-button"]'],
    settings: ['[data-testid="consent-banner-customize-button"]'],
    save: ['[data-testid="consent-widget-footer-save-button"]'],
  },
  record: ['c15t', 'privacy-consent-storage'],
  sources: [
    { what: '@c15t/react 2.2.1, dist: data-testid of banner, dialog and buttons', read: '2026-11-22', confirmed: true },
    { what: 'c15t 2.2.1, dist: storageKey, legacy key', read: '2026-11-22', confirmed: true },
  ],
} satisfies CmpRule;
