import type { ChatRule } from '../../lib/model/rules.ts';

export default {
  id: 'zendesk',
  name: 'Zendesk Web Widget (classic) and Chat',
  company: 'Zendesk, Inc.',
  country: 'US',
  hosts: [
    'static.zdassets.com/ekr',
    'static.zdassets.com/web_widget',
    'ekr.zdassets.com',
    'zopim.com',
    'zendesk.com/embeddable',
    'zendesk.com/embeddable_blip',
    'zendesk.com/frontendevents',
    'assets.zendesk.com/embeddable_framework',
  ],
  dom: {
    root: [
      'iframe#webWidget',
      'iframe#launcher:not([title*="messag" i]):not([title*="mensaj" i]):not([title*="mensag" i])',
      'div.zopim',
    ],
    launcher: [
      'iframe#launcher:not([title*="messag" i]):not([title*="mensaj" i]):not([title*="mensag" i])',
      '.zEWidget-launcher',
    ],
    panel: ['iframe#webWidget', '.zEWidget-webWidget'],
  },
  storage: [
    { identifier: '__zlcmid', type: 'cookie', maxAgeSeconds: 365 * 86_400, purposes: ['conversation'], identifies: true, confirmed: true },
    { identifier: '__zlcprivacy', type: 'cookie', maxAgeSeconds: 365 * 86_400, purposes: ['consent-record'], confirmed: true },
    { identifier: 'ZD-suid', type: 'localStorage', maxAgeSeconds: 1_200, purposes: ['analytics'], identifies: true, confirmed: true },
    { identifier: 'ZD-buid', type: 'localStorage', maxAgeSeconds: null, purposes: ['analytics'], identifies: true, confirmed: true },
    { identifier: 'ZD-store', type: 'localStorage', maxAgeSeconds: null, purposes: ['conversation'], confirmed: true },
    { identifier: 'ZD-widgetOpen', type: 'localStorage', maxAgeSeconds: null, purposes: ['conversation'], confirmed: true },
    { identifier: 'ZD-settings', type: 'localStorage', maxAgeSeconds: null, purposes: ['preferences'], confirmed: true },
    { identifier: 'ZD-launcherLabelRemoved', type: 'localStorage', maxAgeSeconds: null, purposes: ['preferences'], confirmed: true },
    { identifier: 'ZD-zE_oauth', type: 'localStorage', maxAgeSeconds: 7_200, purposes: ['conversation'], confirmed: true },
  ],
  ai: false,
  consentMode: { how: 'cookieLaw', source: { what: 'Zendesk help 4408828505754, Enabling cookie consent for the Chat widget: cookieLaw lets the visitor agree before the widget starts', read: '2026-11-22', confirmed: true } },
  notes: "ZD-suid and ZD-buid count page visits by the vendor's own words. Zendesk also serves help centres from zdassets.com and zendesk.com: only the widget's paths are a chat. The messaging widget that replaced this one is the rule zendesk-messaging.",
  sources: [
    { what: 'Zendesk, in-product cookie policy and Open Cookie Database (in @slashgear/gdpr-cookie-scanner 3.8.2): names, purposes, lifetimes', read: '2026-11-22', confirmed: true },
    { what: 'public code and saved pages that quote its markup, several repositories: launcher, webWidget, zEWidget-launcher, paths of the snippet', read: '2026-11-22', confirmed: true },
  ],
} satisfies ChatRule;
