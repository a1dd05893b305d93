import type { ChatRule } from '../../lib/model/rules.ts';

export default {
  id: 'brevo',
  name: 'Brevo Conversations',
  company: 'Brevo SAS',
  country: 'FR',
  hosts: ['conversations-widget.brevo.com', 'conversations-widget.sendinblue.com'],
  dom: {
    root: ['div#brevo-conversations', 'div#sib-conversations'],
    launcher: ['div#brevo-conversations iframe', 'div#sib-conversations iframe'],
    panel: ['div#brevo-conversations iframe', 'div#sib-conversations iframe'],
  },
  storage: [],
  ai: false,
  notes: "The vendor publishes no names of what the chat stores; its host tells. Brevo's visitor tracking (sibautomation.com, sib_cuid) is another product. Integrators give the id to their own script element.",
  sources: [
    { what: 'public code and saved pages that quote its markup, several repositories: conversations-widget.brevo.com/brevo-conversations.js, .sendinblue.com/sib-conversations.js, #sib-conversations', read: '2026-11-22', confirmed: true },
    { what: '#brevo-conversations: by analogy with #sib-conversations', read: '2026-11-22', confirmed: false },
  ],
} satisfies ChatRule;
