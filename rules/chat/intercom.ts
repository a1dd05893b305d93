import type { ChatRule } from '../../lib/model/rules.ts';

export default {
  id: 'intercom',
  name: 'Intercom',
  company: 'Intercom, Inc.',
  country: 'US',
  hosts: ['intercom.io', 'intercomcdn.com', 'intercomcdn.eu', 'intercomassets.com'],
  dom: {
    root: ['#intercom-container', '.intercom-lightweight-app'],
    launcher: [
      '.intercom-lightweight-app-launcher',
      '.intercom-launcher-frame',
      'iframe[name="intercom-launcher-frame"]',
      '#intercom-container .intercom-launcher',
    ],
    panel: ['iframe[name="intercom-messenger-frame"]', '.intercom-messenger-frame'],
  },
  storage: [
    { identifier: 'intercom-id-*', type: 'cookie', maxAgeSeconds: 270 * 86_400, purposes: ['conversation'], identifies: true, confirmed: true },
    { identifier: 'intercom-session-*', type: 'cookie', maxAgeSeconds: 7 * 86_400, cookieRefresh: true, purposes: ['conversation'], identifies: true, confirmed: true },
    { identifier: 'intercom-device-id-*', type: 'cookie', maxAgeSeconds: 270 * 86_400, cookieRefresh: true, purposes: ['conversation', 'security'], identifies: true, confirmed: true },
    { identifier: 'intercom.intercom-state*', type: 'localStorage', maxAgeSeconds: null, purposes: ['conversation'], confirmed: false },
  ],
  ai: false,
  regions: [
    { host: 'api-iam.eu.intercom.io', region: 'EU', confirmed: true },
    { host: 'api-iam.au.intercom.io', region: 'elsewhere', confirmed: true },
    { host: 'api-iam.intercom.io', region: 'US', confirmed: true },
    { host: 'intercomcdn.eu', region: 'EU', confirmed: false },
  ],
  notes: 'The identifiers are written when the script starts, before the messenger is opened. The device id also serves against abuse.',
  sources: [
    { what: 'Intercom Help Center, article 2361922, Intercom Messenger Cookies: names, purposes, lifetimes', read: '2026-11-22', confirmed: true },
    { what: 'public code and saved pages that quote its markup, several repositories: intercom-container, intercom-lightweight-app, launcher and messenger frames', read: '2026-11-22', confirmed: true },
    { what: 'intercom.intercom-state*: not seen at the source; kept as a lead', read: '2026-11-22', confirmed: false },
    { what: 'Intercom developers, REST APIs: regions US, EU and Australia by host (api.eu.intercom.io); c15t docs on Intercom: the messenger calls api-iam.intercom.io by default, the regional host when told', read: '2026-11-22', confirmed: true },
  ],
} satisfies ChatRule;
