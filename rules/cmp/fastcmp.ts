import type { CmpRule } from '../../lib/model/rules.ts';

export default {
  id: 'fastcmp',
  name: 'FastCMP',
  aliases: ['fastcmp'],
  dom: {
    banner: ['#fast-cmp-root', 'iframe#fast-cmp-iframe'],
    accept: ['.fast-cmp-home-accept button'],
    refuse: ['.fast-cmp-home-refuse button'],
    settings: [],
    save: [],
  },
  record: ['euconsent-v2', 'fastCMP-tcString'],
  sources: [
    { what: 'DuckDuckGo autoconsent 16.23.0, rule fastcmp: the message is a frame and reads itself', read: '2026-11-22', confirmed: true },
    { what: 'lead: #fast-cmp-root and fastCMP-tcString', read: '2026-11-22', confirmed: false },
  ],
} satisfies CmpRule;
