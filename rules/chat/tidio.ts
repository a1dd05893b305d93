import type { ChatRule } from '../../lib/model/rules.ts';

export default {
  id: 'tidio',
  name: 'Tidio',
  company: 'Tidio LLC',
  country: 'US',
  hosts: ['tidio.co', 'tidiochat.com', 'uploads.tidio.com'],
  dom: {
    root: ['div#tidio-chat', 'iframe#tidio-chat-iframe'],
    launcher: ['iframe#tidio-chat-iframe', 'div#tidio-chat > iframe:not(#tidio-chat-code)'],
    panel: ['iframe#tidio-chat-iframe', 'div#tidio-chat > iframe:not(#tidio-chat-code)'],
  },
  storage: [
    { identifier: 'tidio_state_*', type: 'localStorage', maxAgeSeconds: null, purposes: ['conversation'], identifies: true, confirmed: true },
  ],
  ai: false,
  notes: 'One frame is both: small it is the bubble, large the window. Integrators give the id tidio-chat to their own script element.',
  sources: [
    { what: "public code and saved pages that quote its markup, several repositories: tidio-chat, tidio-chat-iframe, tidio-chat-code; tidio_state_<public key> in the vendor's own bundle", read: '2026-11-22', confirmed: true },
    { what: 'Tidio, Widget SDK, Security policy: hosts (quoted in public code)', read: '2026-11-22', confirmed: true },
  ],
} satisfies ChatRule;
