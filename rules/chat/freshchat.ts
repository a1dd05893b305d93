import type { ChatRule } from '../../lib/model/rules.ts';

export default {
  id: 'freshchat',
  name: 'Freshchat',
  company: 'Freshworks, Inc.',
  country: 'US',
  hosts: ['freshchat.com', 'rts-static-prod.freshworksapi.com'],
  dom: {
    root: ['div#fc_frame'],
    launcher: ['#fc_frame iframe#fc_widget'],
    panel: ['#fc_frame iframe#fc_widget'],
  },
  storage: [
    { identifier: '_fc_*', type: 'cookie', purposes: ['conversation'], confirmed: false },
  ],
  ai: false,
  regions: [
    { host: 'wchat.eu.freshchat.com', region: 'EU', confirmed: false },
    { host: 'wchat.freshchat.com', region: 'US', confirmed: false },
    { host: 'wchat.in.freshchat.com', region: 'elsewhere', confirmed: false },
    { host: 'wchat.au.freshchat.com', region: 'elsewhere', confirmed: false },
  ],
  consentMode: { how: 'fcWidget.init', source: { what: 'Freshchat support 233462: start the widget with fcWidget.init once the visitor has accepted', read: '2026-11-22', confirmed: true } },
  notes: 'One frame grows from bubble to window. Not to be taken for the Freshdesk help widget (#freshworks-container), which is a form. The vendor advises not to load it until consent.',
  sources: [
    { what: 'public code and saved pages that quote its markup, several repositories: <div id="fc_frame"><iframe id="fc_widget" name="fc_widget" title="Chat">', read: '2026-11-22', confirmed: true },
    { what: 'Freshchat, Content Security Policy: hosts', read: '2026-11-22', confirmed: true },
    { what: '_fc_* cookies: catalogues contradict each other; not seen at the source; kept as a lead', read: '2026-11-22', confirmed: false },
    { what: 'lead: consentstack.io, Freshworks: wchat.freshchat.com, wchat.eu.freshchat.com, wchat.in.freshchat.com; not read at the vendor', read: '2026-11-22', confirmed: false },
  ],
} satisfies ChatRule;
