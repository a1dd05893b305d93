import type { ChatRule } from '../../lib/model/rules.ts';

export default {
  id: 'chatwoot',
  name: 'Chatwoot',
  company: null,
  country: null,
  hosts: ['app.chatwoot.com', '*/packs/js/sdk.js'],
  dom: {
    root: ['.woot-widget-holder', '.woot--bubble-holder'],
    launcher: ['.woot-widget-bubble:not(.woot--close)'],
    panel: ['.woot-widget-holder iframe#chatwoot_live_chat_widget'],
  },
  storage: [
    { identifier: 'cw_conversation', type: 'cookie', maxAgeSeconds: 365 * 86_400, purposes: ['conversation'], identifies: true, confirmed: true },
    { identifier: 'cw_user_*', type: 'cookie', maxAgeSeconds: 365 * 86_400, purposes: ['conversation'], identifies: true, confirmed: true },
  ],
  ai: false,
  notes: "Free software: often served from the site's own host, where only the path of its script tells. By Chatwoot, Inc. when it comes from app.chatwoot.com.",
  sources: [
    { what: 'Chatwoot source, app/javascript/sdk: cw_user_<website token>, cookies set for 365 days, woot-widget-holder, woot-widget-bubble, chatwoot_live_chat_widget', read: '2026-11-22', confirmed: true },
  ],
} satisfies ChatRule;
