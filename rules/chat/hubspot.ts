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
  regions: [
    { host: 'js-eu1.usemessages.com', region: 'EU', confirmed: true },
    { host: 'api-eu1.hubspot.com/livechat-public', region: 'EU', confirmed: true },
    { host: 'app-eu1.hubspot.com/conversations-visitor', region: 'EU', confirmed: true },
    { host: 'js.usemessages.com', region: 'US', confirmed: true },
    { host: 'js-na2.usemessages.com', region: 'US', confirmed: false },
    { host: 'js-ap1.usemessages.com', region: 'elsewhere', confirmed: false },
  ],
  consentMode: { how: 'hsConversationsSettings.loadImmediately / enableWidgetCookieBanner', source: { what: 'HubSpot developers, Conversations SDK: loadImmediately false waits for widget.load(); changelog of the chat widget SDK: enableWidgetCookieBanner', read: '2026-11-22', confirmed: true } },
  notes: "hubspotutk, __hstc, __hssc and __hssrc belong to HubSpot's visitor analytics, not to the chat, and js.hs-scripts.com loads every HubSpot product: both are left to the list of site tracers. Consent options: loadImmediately false, enableWidgetCookieBanner. messagesUtk lasted 13 months before.",
  sources: [
    { what: "HubSpot Knowledge Base, What cookies does HubSpot set in a visitor's browser: names, purposes, lifetimes", read: '2026-11-22', confirmed: true },
    { what: 'HubSpot developers, Conversations SDK: the three cookies that clear() removes', read: '2026-11-22', confirmed: true },
    { what: "public code and saved pages that quote its markup, several repositories: hubspot-messages-iframe-container, inline parent and frame (the vendor's own bundle)", read: '2026-11-22', confirmed: true },
    { what: 'HubSpot, productdevbook/ahize c367914 and c15t docs: portals are in na1, eu1 or ap1, and their scripts come from js-eu1 hosts', read: '2026-11-22', confirmed: true },
  ],
} satisfies ChatRule;
