import type { CmpRule } from '../../lib/model/rules.ts';

export default {
  id: 'pandectes',
  name: 'Pandectes',
  aliases: ['pandectes'],
  dom: {
    banner: ['#pandectes-banner'],
    accept: ['#pandectes-banner .cc-allow'],
    refuse: ['#pandectes-banner .cc-deny', '.pd-cp-ui-rejectAll'],
    settings: ['#pandectes-banner .cc-settings'],
    save: ['.pd-cp-ui-save'],
  },
  record: ['_pandectes_gdpr'],
  sources: [
    { what: 'DuckDuckGo autoconsent 16.23.0, rule pandectes', read: '2026-11-22', confirmed: true },
    { what: 'public recordings of requests, several repositories: _pandectes_gdpr, base64 of JSON', read: '2026-11-22', confirmed: true },
  ],
} satisfies CmpRule;
