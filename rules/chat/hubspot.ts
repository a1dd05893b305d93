import type { ChatRule } from '../../lib/model/rules.ts';

export default {
  id: 'hubspot',
  name: 'HubSpot Conversations',
  company: 'HubSpot, Inc.',
  country: 'US',
  hosts: ['usemessages.com', 'app*.hubspot.com/conversations-visitor', 'api*.hubspot.com/livechat-public'],
  dom: {
    root: ['#hubspot-messages-iframe-container', '#hubspot-conversations-inline-parent'],
    launcher: ['#hubspot-messages-iframe-container iframe'],
    panel: ['#hubspot-messages-iframe-container iframe', '#hubspot-conversations-inline-iframe'],
  },
  storage: [
    { identifier: 'messagesUtk', type: 'cookie', maxAgeSeconds: 180 * 86_400, purposes: ['conversation'], identifies: true, confirmed: true },
    { identifier: 'hs-messages-is-open', type: 'cookie', maxAgeSeconds: 1_800, purposes: ['conversation'], confirmed: true },
    { identifier: 'hs-messages-hide-welcome-message', type: 'cookie', maxAgeSeconds: 1 * 86_400, purposes: ['conversation'], confirmed: true },
  ],
  ai: false,
  notes: "hubspotutk, __hstc, __hssc and __hssrc belong to HubSpot's visitor analytics, not to the chat, and js.hs-scripts.com loads every HubSpot product: both are left to the list of site tracers. Consent options: loadImmediately false, enableWidgetCookieBanner. messagesUtk lasted 13 months before.",
  sources: [
    { what: "HubSpot Knowledge Base, What cookies does HubSpot set in a visitor's browser: names, purposes, lifetimes", read: '2026-11-22', confirmed: true },
    { what: 'HubSpot developers, Conversations SDK: the three cookies that clear() removes', read: '2026-11-22', confirmed: true },
    { what: "public code and saved pages that quote its markup, several repositories: hubspot-messages-iframe-container, inline parent and frame (the vendor's own bundle)", read: '2026-11-22', confirmed: true },
  ],
} satisfies ChatRule;
