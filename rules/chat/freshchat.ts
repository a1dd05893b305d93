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
  notes: 'One frame grows from bubble to window. Not to be taken for the Freshdesk help widget (#freshworks-container), which is a form. The vendor advises not to load it until consent.',
  sources: [
    { what: 'public code and saved pages that quote its markup, several repositories: <div id="fc_frame"><iframe id="fc_widget" name="fc_widget" title="Chat">', read: '2026-11-22', confirmed: true },
    { what: 'Freshchat, Content Security Policy: hosts', read: '2026-11-22', confirmed: true },
    { what: '_fc_* cookies: catalogues contradict each other; not seen at the source; kept as a lead', read: '2026-11-22', confirmed: false },
  ],
} satisfies ChatRule;
