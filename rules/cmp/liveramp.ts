import type { CmpRule } from '../../lib/model/rules.ts';

export default {
  id: 'liveramp',
  name: 'LiveRamp Privacy Manager',
  aliases: ['privacymanager.io'],
  dom: {
    banner: ['#gdpr-consent-tool-wrapper', 'iframe[src^="https://cmp-consent-tool.privacymanager.io"]'],
    accept: ['button#save'],
    refuse: ['#denyAll'],
    settings: ['#manageSettings'],
    save: ['button#saveAndExit'],
  },
  record: ['euconsent-v2'],
  sources: [
    { what: 'DuckDuckGo autoconsent 16.23.0, rule privacymanager.io: the message is a frame and reads itself', read: '2026-11-22', confirmed: true },
  ],
} satisfies CmpRule;
