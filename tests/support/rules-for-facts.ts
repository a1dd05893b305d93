import type { ChatRule, CmpRule, Rules, TracerRule } from '../../lib/model/rules.ts';

const source = { what: 'made up', read: '2026-11-22', confirmed: true };
const chatRule = (id: string, more: Partial<ChatRule>): ChatRule => ({
  id, name: id.replace(/^./, (c) => c.toUpperCase()), company: null, country: null, hosts: [], dom: { root: [], launcher: [], panel: [] }, storage: [], ai: null, sources: [source], ...more,
});

/** A few vendors, one of each kind, so that the stories do not hang on what the real rules say today. */
const chat: readonly ChatRule[] = [
  chatRule('intercom', {
    hosts: ['intercom.io', 'intercomcdn.com'],
    storage: [
      { identifier: 'intercom-id-*', type: 'cookie', purposes: ['conversation'], identifies: true, confirmed: true, maxAgeSeconds: 23_328_000 },
      { identifier: 'intercom-ads', type: 'cookie', purposes: ['marketing'], identifies: true, confirmed: true },
      { identifier: 'intercom-lead', type: 'cookie', purposes: ['marketing'], confirmed: false },
      { identifier: 'intercom.state', type: 'localStorage', purposes: ['conversation', 'analytics'], confirmed: true },
    ],
  }),
  chatRule('crisp', { hosts: ['crisp.chat'], storage: [{ identifier: 'crisp-client/*', type: 'cookie', purposes: ['conversation'], confirmed: true }] }),
  chatRule('parley', { hosts: ['cdn.jsdelivr.net/npm/@parley/chat', '*/parley/parley-embed.js'], storage: [{ identifier: 'sid', type: 'cookie', domains: ['parley.example'], purposes: ['conversation'], confirmed: true }] }),
];
const cmp: readonly CmpRule[] = [{ id: 'tarteaucitron', name: 'tarteaucitron', aliases: [], dom: { banner: [], accept: [], refuse: [], settings: [], save: [] }, record: ['tarteaucitron', 'consent-*'], sources: [source] }];
const tracers: readonly TracerRule[] = [
  { identifier: '_ga', purpose: 'analytics', platform: 'Google Analytics' },
  { identifier: '_ga_*', purpose: 'analytics', platform: 'Google Analytics' },
  { identifier: 'NID', domains: ['google.com'], purpose: 'marketing', platform: 'Google' },
];

export const RULES: Rules = {
  chat, cmp, tracers, phrases: {},
  countries: [{ country: 'US', standing: 'framework', from: '2023-07-10', act: 'Decision 1', source }, { country: 'FR', standing: 'eea', act: 'GDPR', source }, { country: 'GB', standing: 'adequate', until: '2031-12-27', act: 'Decision 2', source }],
  companions: [
    { name: 'Adnet', use: 'advertising', hosts: ['ads.example.net'], source },
    { name: 'Errata', use: 'error-tracking', hosts: ['errata.example.org'], source },
    { name: 'Maybe', use: 'advertising', hosts: ['maybe.example.org'], source: { ...source, confirmed: false } },
  ],
};
