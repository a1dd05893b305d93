import type { ChatRule } from '../../lib/model/rules.ts';

export default {
  id: 'ada',
  name: 'Ada',
  company: 'Ada Support Inc.',
  country: 'CA',
  hosts: ['ada.support'],
  dom: {
    root: ['#ada-entry', 'iframe#ada-button-frame', 'iframe#ada-chat-frame'],
    launcher: ['iframe#ada-button-frame'],
    panel: ['iframe#ada-chat-frame'],
  },
  storage: [],
  ai: true,
  notes: "The chatter's token and, with crossWindowPersistence, the state of the drawer lie in web storage under names the vendor does not publish. Persistence: never forget, forget after tab close, or after reload.",
  sources: [
    { what: 'docs.ada.cx, Data controls and SDK reference: persistence settings, sessionStorage', read: '2026-11-22', confirmed: true },
    { what: 'public code and saved pages that quote its markup, several repositories: ada-button-frame, ada-chat-frame, ada-entry', read: '2026-11-22', confirmed: true },
  ],
} satisfies ChatRule;
