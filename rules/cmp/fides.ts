import type { CmpRule } from '../../lib/model/rules.ts';

export default {
  id: 'fides',
  name: 'Fides (Ethyca)',
  aliases: ['fides'],
  dom: {
    banner: ['#fides-banner', '#fides-overlay-wrapper #fides-modal'],
    accept: ['.fides-accept-all-button'],
    refuse: ['.fides-reject-all-button'],
    settings: ['.fides-manage-preferences-button'],
    save: [],
    control: ['#fides-modal-link'],
  },
  record: ['fides_consent'],
  sources: [
    { what: 'DuckDuckGo autoconsent 16.23.0, rule fides', read: '2026-11-22', confirmed: true },
    { what: 'ethyca/fides, clients/fides-js, and public recordings: fides_consent', read: '2026-11-22', confirmed: true },
    { what: 'lead: #fides-modal, #fides-modal-link', read: '2026-11-22', confirmed: false },
  ],
} satisfies CmpRule;
