import type { ChatRule } from '../../lib/model/rules.ts';

export default {
  id: 'typebot',
  name: 'Typebot',
  company: null,
  country: null,
  hosts: ['cdn.jsdelivr.net/npm/@typebot.io/js', 'unpkg.com/@typebot.io/js', 'typebot.io', 'typebot.co'],
  dom: {
    root: ['typebot-bubble', 'typebot-popup', 'typebot-standard'],
    launcher: ['button[part~="button"][type="button"]'],
    panel: ['typebot-standard', '[part~="bot"]', '[part~="overlay"] + div'],
  },
  storage: [
    { identifier: 'resultId-*', type: 'localStorage', maxAgeSeconds: null, purposes: ['conversation'], identifies: true, confirmed: true },
    { identifier: 'resultId-*', type: 'sessionStorage', maxAgeSeconds: null, purposes: ['conversation'], identifies: true, confirmed: true },
    { identifier: 'typebot-*', type: 'localStorage', maxAgeSeconds: null, purposes: ['conversation'], confirmed: true },
    { identifier: 'typebot-*', type: 'sessionStorage', maxAgeSeconds: null, purposes: ['conversation'], confirmed: true },
    { identifier: 'typebotPaymentInProgress', type: 'sessionStorage', maxAgeSeconds: null, purposes: ['conversation'], confirmed: true },
  ],
  ai: null,
  notes: "Writes when the bot starts, which for a bubble is when it is opened; whether it remembers, and where, is the bot's setting. Bubble and window lie in the element's open shadow root. French free software, often self-hosted.",
  sources: [
    { what: '@typebot.io/js 0.10.7, read in the package: custom elements, parts, keys of storage', read: '2026-11-22', confirmed: true },
  ],
} satisfies ChatRule;
