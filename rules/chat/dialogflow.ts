import type { ChatRule } from '../../lib/model/rules.ts';

export default {
  id: 'dialogflow',
  name: 'Dialogflow Messenger',
  company: 'Google LLC',
  country: 'US',
  hosts: ['www.gstatic.com/dialogflow-console', 'dialogflow.googleapis.com', 'dialogflow.cloud.google.com'],
  dom: {
    root: ['df-messenger'],
    launcher: ['df-messenger-chat-bubble', 'button#widgetIcon'],
    panel: ['df-messenger-chat'],
  },
  storage: [
    { identifier: 'df-messenger-sessionID', type: 'sessionStorage', maxAgeSeconds: null, purposes: ['conversation'], identifies: true, confirmed: true },
    { identifier: 'df-messenger-*', type: 'sessionStorage', maxAgeSeconds: null, purposes: ['conversation'], confirmed: true },
  ],
  ai: true,
  notes: "The conversation stays for the tab's session.",
  sources: [
    { what: 'Google Cloud documentation, Dialogflow CX Messenger: elements df-messenger and df-messenger-chat-bubble, events', read: '2026-11-22', confirmed: true },
    { what: 'public code and saved pages that quote its markup, several repositories: sessionStorage df-messenger-sessionID and its kin', read: '2026-11-22', confirmed: true },
  ],
} satisfies ChatRule;
