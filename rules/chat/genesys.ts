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
  regions: [
    { host: 'mypurecloud.ie', region: 'EU', confirmed: true },
    { host: 'mypurecloud.de', region: 'EU', confirmed: true },
    { host: 'euc2.pure.cloud', region: 'elsewhere', confirmed: true },
    { host: 'euw2.pure.cloud', region: 'UK', confirmed: true },
    { host: 'mypurecloud.com', region: 'US', confirmed: true },
    { host: 'usw2.pure.cloud', region: 'US', confirmed: true },
    { host: 'mypurecloud.com.au', region: 'elsewhere', confirmed: true },
    { host: 'mypurecloud.jp', region: 'elsewhere', confirmed: true },
    { host: 'cac1.pure.cloud', region: 'elsewhere', confirmed: true },
    { host: 'apne2.pure.cloud', region: 'elsewhere', confirmed: true },
    { host: 'apne3.pure.cloud', region: 'elsewhere', confirmed: true },
    { host: 'aps1.pure.cloud', region: 'elsewhere', confirmed: true },
    { host: 'sae1.pure.cloud', region: 'elsewhere', confirmed: true },
    { host: 'mec1.pure.cloud', region: 'elsewhere', confirmed: true },
  ],
  notes: "The messenger keeps its ids in the storage of the vendor's own frame: the site's own jar may look empty.",
  sources: [
    { what: 'docs.genesys.com, Genesys Widgets, Cookies: prefix _genesys.widgets, session', read: '2026-11-22', confirmed: true },
    { what: 'public code and saved pages that quote its markup, several repositories: genesys-mxg-frame (launcher), genesys-mxg-container-frame (messenger), created by genesys.min.js', read: '2026-11-22', confirmed: true },
    { what: '_genesys.journey.*: visitor journeys, not seen at the source; kept as a lead', read: '2026-11-22', confirmed: false },
    { what: 'npm purecloud-platform-client-v2 223.0.0, PureCloudRegionHosts: hosts of each region; euc2 is Zurich (AWS eu-central-2), outside the EEA', read: '2026-11-22', confirmed: true },
  ],
} satisfies ChatRule;
