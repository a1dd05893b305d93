import type { CmpRule } from '../../lib/model/rules.ts';

export default {
  id: 'osano',
  name: 'Osano',
  aliases: ['osano'],
  dom: {
    banner: ['.osano-cm-dialog'],
    accept: ['.osano-cm-accept-all', '.osano-cm-accept'],
    refuse: ['.osano-cm-denyAll', '.osano-cm-deny'],
    settings: ['.osano-cm-manage'],
    save: ['.osano-cm-save'],
  },
  record: ['osano_consentmanager', 'osano_consentmanager_expdate'],
  sources: [
    { what: 'DuckDuckGo autoconsent 16.23.0, rule osano (its popup detection evaluates page code and is not used)', read: '2026-11-22', confirmed: true },
    { what: 'public test and automation code that quotes it, several repositories: osano-cm-manage, osano-cm-save', read: '2026-11-22', confirmed: true },
    { what: 'Open Cookie Database (in @slashgear/gdpr-cookie-scanner 3.8.2): osano_consentmanager', read: '2026-11-22', confirmed: true },
  ],
} satisfies CmpRule;
