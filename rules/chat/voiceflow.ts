import type { ChatRule } from '../../lib/model/rules.ts';

export default {
  id: 'voiceflow',
  name: 'Voiceflow',
  company: 'Voiceflow, Inc.',
  country: 'CA',
  hosts: [
    'cdn.voiceflow.com/widget',
    'cdn.voiceflow.com/widget-next',
    'general-runtime.voiceflow.com',
    'runtime-api.voiceflow.com',
    'cdn.jsdelivr.net/npm/@voiceflow/react-chat',
    'unpkg.com/@voiceflow/react-chat',
  ],
  dom: {
    root: ['#voiceflow-chat', '#voiceflow-chat-frame'],
    launcher: ['.vfrc-launcher'],
    panel: ['.vfrc-widget--chat', '#voiceflow-chat-frame'],
  },
  storage: [
    { identifier: 'voiceflow-session-*', type: 'localStorage', maxAgeSeconds: null, purposes: ['conversation'], identifies: true, confirmed: true },
    { identifier: 'voiceflow-session-*', type: 'sessionStorage', maxAgeSeconds: null, purposes: ['conversation'], identifies: true, confirmed: true },
    { identifier: 'voiceflow-chat-widget:*', type: 'localStorage', maxAgeSeconds: null, purposes: ['preferences'], confirmed: true },
  ],
  ai: true,
  notes: 'The site chooses where the session is kept: localStorage, sessionStorage or memory only. Drawn in an open shadow root; voiceflow-chat-frame is where an embedded one is put by default.',
  sources: [
    { what: '@voiceflow/react-chat 1.65.2, read in the package: element ids, vfrc- classes, keys of storage', read: '2026-11-22', confirmed: true },
  ],
} satisfies ChatRule;
