import type { ChatRule } from '../../lib/model/rules.ts';

export default {
  id: 'botpress',
  name: 'Botpress Webchat',
  company: 'Botpress Technologies Inc.',
  country: 'CA',
  hosts: ['botpress.cloud', 'bpcontent.cloud', '*/assets/modules/channel-web/inject.js'],
  dom: {
    root: ['#bp-web-widget-container', '.bpFab', '.bpWebchat'],
    launcher: ['.bpFab', '#bp-web-widget-container .bpw-floating-button'],
    panel: ['.bpWebchat', '#bp-web-widget-container > iframe'],
  },
  storage: [
    { identifier: 'bp/socket/*', type: 'localStorage', maxAgeSeconds: null, purposes: ['conversation'], identifies: true, confirmed: true },
    { identifier: 'bp-webchat-*', type: 'localStorage', maxAgeSeconds: null, purposes: ['conversation'], confirmed: false },
  ],
  ai: true,
  notes: "Keeps the user's key and the conversation in localStorage without expiry; version 12 runs on the site's own host.",
  sources: [
    { what: 'Botpress documentation, Webchat: user and conversation kept in the browser', read: '2026-11-22', confirmed: true },
    { what: 'Botpress 12 source, channel-web: localStorage bp/socket/user, bp/socket/<scope>/user', read: '2026-11-22', confirmed: true },
    { what: 'public code and saved pages that quote its markup, several repositories: bp-web-widget-container, bpw-floating-button', read: '2026-11-22', confirmed: true },
    { what: 'bpFab, bpWebchat, bp-webchat-*: not seen at the source; kept as a lead', read: '2026-11-22', confirmed: false },
  ],
} satisfies ChatRule;
