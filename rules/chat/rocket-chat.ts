import type { ChatRule } from '../../lib/model/rules.ts';

export default {
  id: 'rocket-chat',
  name: 'Rocket.Chat Livechat',
  company: null,
  country: null,
  hosts: ['*/livechat/rocketchat-livechat.min.js', '*/packages/rocketchat_livechat', 'rocket.chat/livechat'],
  dom: {
    root: ['.rocketchat-widget'],
    launcher: ['.rocketchat-widget iframe#rocketchat-iframe'],
    panel: ['.rocketchat-widget iframe#rocketchat-iframe'],
  },
  storage: [
    { identifier: 'rc_token', type: 'cookie', maxAgeSeconds: null, purposes: ['conversation'], identifies: true, confirmed: true },
    { identifier: 'rc_rid', type: 'cookie', maxAgeSeconds: null, purposes: ['conversation'], identifies: true, confirmed: true },
    { identifier: 'rc_room_type', type: 'cookie', maxAgeSeconds: null, purposes: ['conversation'], confirmed: true },
    { identifier: 'rc_is_widget', type: 'cookie', maxAgeSeconds: null, purposes: ['conversation'], confirmed: true },
  ],
  ai: false,
  notes: "Free software on the customer's own host; the frame keeps its state in that host's localStorage under the key store. One frame is both launcher and window. By Rocket.Chat Technologies Corp. when it comes from rocket.chat.",
  sources: [
    { what: '@rocket.chat/livechat 1.13.3, read in the package: rc_ cookies, rocketchat-widget, rocketchat-iframe', read: '2026-11-22', confirmed: true },
    { what: 'Rocket.Chat documentation, Livechat installation: path of the script', read: '2026-11-22', confirmed: true },
    { what: 'older path packages/rocketchat_livechat: not seen at the source; kept as a lead', read: '2026-11-22', confirmed: false },
  ],
} satisfies ChatRule;
