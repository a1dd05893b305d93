import type { CmpRule } from '../../lib/model/rules.ts';

export default {
  id: 'tarteaucitron',
  name: 'tarteaucitron.js',
  aliases: ['tarteaucitron.js', 'tarteaucitron deny'],
  dom: {
    banner: ['#tarteaucitronAlertBig', '#tarteaucitron'],
    accept: ['#tarteaucitronPersonalize2', '#tarteaucitronAllAllowed'],
    refuse: ['#tarteaucitronAllDenied2', '#tarteaucitronAllDenied'],
    settings: ['#tarteaucitronCloseAlert', '#tarteaucitronPersonalize'],
    save: ['#tarteaucitronSaveButton'],
    control: ['#tarteaucitronManager'],
  },
  record: ['tarteaucitron'],
  sources: [
    { what: 'tarteaucitronjs 1.34.0, tarteaucitron.js: markup of banner, panel and icon, cookieName, "=wait" at load', read: '2026-11-22', confirmed: true },
    { what: 'DuckDuckGo autoconsent 16.23.0, rules tarteaucitron.js, tarteaucitron deny', read: '2026-11-22', confirmed: true },
    { what: 'tarteaucitronjs 1.34.0, tarteaucitron.js: tarteaucitronManager in tarteaucitronIcon and tarteaucitronAlertSmall', read: '2026-11-22', confirmed: true },
  ],
} satisfies CmpRule;
