import type { ChatRule } from '../../lib/model/rules.ts';

export default {
  id: 'pipedrive-leadbooster',
  name: 'Pipedrive LeadBooster',
  company: 'Pipedrive OÜ',
  country: 'EE',
  hosts: ['leadbooster-chat.pipedrive.com'],
  dom: {
    root: ['iframe#LeadboosterContainer'],
    launcher: ['iframe#LeadboosterContainer'],
    panel: ['iframe#LeadboosterContainer'],
  },
  storage: [],
  ai: false,
  notes: "One frame is both. The vendor names only __cf_bm, which is its network's, and says that signals of consent platforms are not heeded.",
  sources: [
    { what: 'Pipedrive Knowledge Base, LeadBooster and cookies: only __cf_bm', read: '2026-11-22', confirmed: true },
    { what: "public code and saved pages that quote its markup, several repositories: iframe#LeadboosterContainer titled Chatbot (the vendor's own bundle), leadbooster-chat.pipedrive.com", read: '2026-11-22', confirmed: true },
  ],
} satisfies ChatRule;
