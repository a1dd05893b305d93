import type { CmpRule } from '../../lib/model/rules.ts';

export default {
  id: 'orejime',
  name: 'Orejime',
  aliases: [],
  dom: {
    banner: ['.orejime-Banner', '.orejime-Modal', '.orejime-Notice'],
    accept: ['.orejime-Banner-saveButton', '.orejime-Notice-saveButton'],
    refuse: ['.orejime-Banner-declineButton', '.orejime-Notice-declineButton'],
    settings: ['.orejime-Banner-learnMoreButton'],
    save: ['.orejime-Modal-saveButton'],
  },
  record: ['eu-consent'],
  sources: [
    { what: 'orejime 3.2.1, dist/orejime-standard-*.js: Banner and Modal classes, eu-consent', read: '2026-11-22', confirmed: true },
    { what: 'public test and automation code that quotes it, several repositories: older .orejime-Notice classes', read: '2026-11-22', confirmed: true },
  ],
} satisfies CmpRule;
