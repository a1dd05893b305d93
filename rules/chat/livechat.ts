import type { ChatRule } from '../../lib/model/rules.ts';

export default {
  id: 'livechat',
  name: 'LiveChat',
  company: 'Text S.A.',
  country: 'PL',
  hosts: ['livechatinc.com', 'livechat-static.com', 'livechat-files.com', 'files-text.com', 'api.text.com'],
  dom: {
    root: [
      '#chat-widget-container:has(> iframe[name^="chat-widget"])',
      '#livechat-compact-container',
      '#livechat-full',
    ],
    launcher: [
      'iframe#chat-widget-minimized[name="chat-widget-minimized"]',
      '#livechat-compact-container',
      '#livechat-eye-catcher',
    ],
    panel: ['iframe#chat-widget[name="chat-widget"]', '#livechat-full'],
  },
  storage: [
    { identifier: '__lc_cid', type: 'cookie', maxAgeSeconds: 1095 * 86_400, cookieRefresh: true, purposes: ['conversation'], identifies: true, confirmed: true },
    { identifier: '__lc_cst', type: 'cookie', maxAgeSeconds: 1095 * 86_400, cookieRefresh: true, purposes: ['conversation'], identifies: true, confirmed: true },
    { identifier: '__lc2_cid', type: 'cookie', maxAgeSeconds: 1095 * 86_400, purposes: ['conversation'], identifies: true, confirmed: true },
    { identifier: '__lc2_cst', type: 'cookie', maxAgeSeconds: 1095 * 86_400, purposes: ['conversation'], identifies: true, confirmed: true },
    { identifier: '__livechat', type: 'cookie', maxAgeSeconds: 1095 * 86_400, purposes: ['preferences'], confirmed: true },
  ],
  ai: false,
  notes: 'The customer cookies are set by accounts.livechatinc.com in answer to a request. OpenWidget, by the same company, uses the same frames.',
  sources: [
    { what: 'Open Cookie Database (in @slashgear/gdpr-cookie-scanner 3.8.2): names and lifetimes', read: '2026-11-22', confirmed: true },
    { what: 'LiveChat, Content Security Policy page: hosts (quoted in public code)', read: '2026-11-22', confirmed: true },
    { what: "public code and saved pages that quote its markup, several repositories: chat-widget-container, chat-widget, chat-widget-minimized, livechat-eye-catcher (the vendor's loader creates it)", read: '2026-11-22', confirmed: true },
  ],
} satisfies ChatRule;
