import type { ChatRule } from '../../lib/model/rules.ts';

export default {
  id: 'zendesk-messaging',
  name: 'Zendesk Messaging (Sunshine Conversations, Smooch)',
  company: 'Zendesk, Inc.',
  country: 'US',
  hosts: ['smooch.io', 'zendesk.com/sc'],
  dom: {
    root: [
      'iframe#launcher[title*="messag" i]',
      'iframe#launcher[title*="mensaj" i]',
      'iframe#launcher[title*="mensag" i]',
      'iframe[name="Messaging window"]',
      'iframe#web-messenger-container',
    ],
    launcher: [
      'iframe#launcher[title*="messag" i]',
      'iframe#launcher[title*="mensaj" i]',
      'iframe#launcher[title*="mensag" i]',
      'iframe#web-messenger-container',
    ],
    panel: ['iframe[name="Messaging window"]', 'iframe[title="Messaging window"]', 'iframe#web-messenger-container'],
  },
  storage: [
    { identifier: '*.appUserId', type: 'localStorage', maxAgeSeconds: null, purposes: ['conversation'], identifies: true, confirmed: true },
    { identifier: '*.clientId', type: 'localStorage', maxAgeSeconds: null, purposes: ['conversation'], confirmed: false },
    { identifier: '*.sessionToken', type: 'localStorage', maxAgeSeconds: null, purposes: ['conversation'], confirmed: false },
  ],
  ai: false,
  consentMode: { how: "zE('messenger:set', 'cookies', …)", source: { what: 'Zendesk help 5018479936922: Web Widget API, Set cookies; c15t docs on Zendesk Messaging: the ranges functional, all and none', read: '2026-11-22', confirmed: true } },
  notes: "Keys begin with the app's id; .clientId and .sessionToken alone could be anybody's. zE(messenger:set, cookies, all/functional/none) is the consent option. Shares its loader with the rule zendesk.",
  sources: [
    { what: 'Sunshine Conversations web messenger documentation: identity in localStorage, no expiry (also quoted by help.chatshipper.com, Webwidget Cookie Specification)', read: '2026-11-22', confirmed: true },
    { what: "public code and saved pages that quote its markup, several repositories: launcher titles, Messaging window, web-messenger-container (the vendor's loader creates it)", read: '2026-11-22', confirmed: true },
    { what: '.clientId and .sessionToken: confirmed as keys, too general as names', read: '2026-11-22', confirmed: false },
  ],
} satisfies ChatRule;
