import type { ChatRule } from '../../lib/model/rules.ts';

export default {
  id: 'genesys',
  name: 'Genesys Cloud Messenger and Widgets',
  company: 'Genesys Cloud Services, Inc.',
  country: 'US',
  hosts: ['mypurecloud.*', 'mypurecloud.com.au', 'pure.cloud', 'boldchat.com'],
  dom: {
    root: ['iframe#genesys-mxg-frame', 'iframe#genesys-mxg-container-frame', '.cx-widget'],
    launcher: ['iframe#genesys-mxg-frame', '.cx-widget.cx-webchat-chat-button'],
    panel: ['iframe#genesys-mxg-container-frame', '.cx-widget.cx-webchat'],
  },
  storage: [
    { identifier: '_genesys.widgets.*', type: 'cookie', maxAgeSeconds: null, purposes: ['conversation'], confirmed: true },
    { identifier: '_genesys.journey.*', type: 'localStorage', maxAgeSeconds: null, purposes: ['analytics'], confirmed: false },
  ],
  ai: false,
  notes: "The messenger keeps its ids in the storage of the vendor's own frame: the site's own jar may look empty.",
  sources: [
    { what: 'docs.genesys.com, Genesys Widgets, Cookies: prefix _genesys.widgets, session', read: '2026-11-22', confirmed: true },
    { what: 'public code and saved pages that quote its markup, several repositories: genesys-mxg-frame (launcher), genesys-mxg-container-frame (messenger), created by genesys.min.js', read: '2026-11-22', confirmed: true },
    { what: '_genesys.journey.*: visitor journeys, not seen at the source; kept as a lead', read: '2026-11-22', confirmed: false },
  ],
} satisfies ChatRule;
