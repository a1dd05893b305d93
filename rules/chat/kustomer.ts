import type { ChatRule } from '../../lib/model/rules.ts';

export default {
  id: 'kustomer',
  name: 'Kustomer',
  company: 'Kustomer LLC',
  country: 'US',
  hosts: ['kustomerapp.com'],
  dom: {
    root: ['iframe#kustomer-ui-sdk-iframe'],
    launcher: ['iframe#kustomer-ui-sdk-iframe'],
    panel: ['iframe#kustomer-ui-sdk-iframe'],
  },
  storage: [],
  ai: false,
  notes: 'Keeps a tracking id in localStorage under a name the vendor does not publish. One frame is both launcher and window.',
  sources: [
    { what: 'Kustomer developers, Chat SDK: hosts, events', read: '2026-11-22', confirmed: true },
    { what: 'public code and saved pages that quote its markup, several repositories: iframe#kustomer-ui-sdk-iframe', read: '2026-11-22', confirmed: true },
  ],
} satisfies ChatRule;
