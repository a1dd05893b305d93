import type { ChatRule } from '../../lib/model/rules.ts';

export default {
  id: 'smartsupp',
  name: 'Smartsupp',
  company: 'Smartsupp.com, s.r.o.',
  country: 'CZ',
  hosts: ['smartsuppchat.com', 'smartsuppcdn.com', 'smartsupp.com'],
  dom: {
    root: ['#smartsupp-widget-container', '#chat-application:has(> iframe#chat-application-iframe)'],
    launcher: [
      '#smartsupp-widget-container [data-testid="widgetButtonFrame"] > iframe',
      '#chat-application > iframe#chat-application-iframe',
    ],
    panel: [
      '#smartsupp-widget-container [data-testid="widgetMessengerFrame"] > iframe',
      '#chat-application > iframe#chat-application-iframe',
    ],
  },
  storage: [
    { identifier: 'ssupp.vid', type: 'cookie', maxAgeSeconds: 180 * 86_400, purposes: ['conversation'], identifies: true, confirmed: true },
    { identifier: 'ssupp.visits', type: 'cookie', maxAgeSeconds: 180 * 86_400, purposes: ['unknown'], confirmed: true },
    { identifier: 'ssupp.chatid', type: 'cookie', maxAgeSeconds: null, purposes: ['conversation'], identifies: true, confirmed: true },
    { identifier: 'ssupp.*', type: 'cookie', maxAgeSeconds: null, purposes: ['conversation'], confirmed: true },
  ],
  ai: false,
  consentMode: { how: "smartsupp('analyticsConsent' | 'marketingConsent', …)", source: { what: 'help.smartsupp.com, Cookie consent: off by default; once on, statistics and marketing cookies wait for these calls', read: '2026-11-22', confirmed: true } },
  notes: 'smartsupp(analyticsConsent) and smartsupp(marketingConsent) exist and are off by default. ssupp.visits counts visits for automatic messages.',
  sources: [
    { what: 'Smartsupp help centre, cookies of the chat box: names and lifetimes', read: '2026-11-22', confirmed: true },
    { what: 'names as seen in public recordings of requests, several repositories: ssupp.vid, ssupp.visits, ssupp.chatid', read: '2026-11-22', confirmed: true },
    { what: 'public code and saved pages that quote its markup, several repositories: smartsupp-widget-container, widgetButtonFrame; older chat-application', read: '2026-11-22', confirmed: true },
    { what: "widgetMessengerFrame: by analogy with the button's frame", read: '2026-11-22', confirmed: false },
  ],
} satisfies ChatRule;
