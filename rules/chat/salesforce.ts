import type { ChatRule } from '../../lib/model/rules.ts';

export default {
  id: 'salesforce',
  name: 'Salesforce Messaging for Web and Live Agent',
  company: 'Salesforce, Inc.',
  country: 'US',
  hosts: [
    'salesforceliveagent.com',
    'salesforce-scrt.com',
    'my.salesforce.com/embeddedservice',
    'service.force.com/embeddedservice',
    'my.site.com/ESW*',
  ],
  dom: {
    root: ['#embedded-messaging', '.embeddedServiceHelpButton', '.embeddedServiceSidebar'],
    launcher: [
      '#embeddedMessagingConversationButton',
      '.embeddedMessagingConversationButton',
      '.embeddedServiceHelpButton .helpButton .uiButton',
    ],
    panel: [
      'iframe#embeddedMessagingFrame',
      'iframe.embeddedMessagingFrame',
      '.embeddedServiceSidebar .dockableContainer',
    ],
  },
  storage: [
    { identifier: 'liveagent_sid', type: 'cookie', maxAgeSeconds: null, purposes: ['conversation'], identifies: true, confirmed: true },
    { identifier: 'liveagent_ptid', type: 'cookie', purposes: ['conversation'], identifies: true, confirmed: true },
    { identifier: 'liveagent_oref', type: 'cookie', purposes: ['unknown'], confirmed: true },
    { identifier: 'liveagent_vc', type: 'cookie', purposes: ['unknown'], confirmed: true },
    { identifier: 'liveagent_invite_rejected_*', type: 'cookie', maxAgeSeconds: null, purposes: ['preferences'], confirmed: true },
    { identifier: '00D*_WEB_STORAGE', type: 'localStorage', maxAgeSeconds: null, purposes: ['conversation'], confirmed: false },
  ],
  ai: false,
  notes: 'liveagent_oref keeps the page the visitor came from, liveagent_vc counts visits; neither purpose is documented.',
  sources: [
    { what: 'Salesforce, Salesforce Cookies reference and Open Cookie Database (in @slashgear/gdpr-cookie-scanner 3.8.2): liveagent_sid, liveagent_invite_rejected_', read: '2026-11-22', confirmed: true },
    { what: 'names as seen in public recordings of requests, several repositories: liveagent_oref, liveagent_ptid, liveagent_vc, liveagent_sid', read: '2026-11-22', confirmed: true },
    { what: 'public code and saved pages that quote its markup, several repositories: embedded-messaging, its button and frame, embeddedServiceHelpButton, embeddedServiceSidebar', read: '2026-11-22', confirmed: true },
    { what: '<organisation id>_WEB_STORAGE: not seen at the source; kept as a lead', read: '2026-11-22', confirmed: false },
  ],
} satisfies ChatRule;
