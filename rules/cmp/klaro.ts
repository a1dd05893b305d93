import type { CmpRule } from '../../lib/model/rules.ts';

export default {
  id: 'klaro',
  name: 'Klaro',
  aliases: ['Klaro'],
  dom: {
    banner: ['.klaro .cookie-notice', '.klaro .cookie-modal'],
    accept: ['.klaro .cm-btn-accept-all', '.klaro .cookie-notice .cm-btn-success'],
    refuse: ['.klaro .cn-decline', '.klaro .cm-btn-decline'],
    settings: ['.klaro .cn-learn-more'],
    save: ['.klaro .cm-btn-accept'],
  },
  record: ['klaro'],
  sources: [
    { what: 'klaro 0.7.22, src/components and consent-manager: notice, modal, buttons, storage name', read: '2026-11-22', confirmed: true },
    { what: 'DuckDuckGo autoconsent 16.23.0, class Klaro', read: '2026-11-22', confirmed: true },
  ],
} satisfies CmpRule;
