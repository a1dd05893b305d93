import type { ChatRule } from '../../lib/model/rules.ts';

export default {
  id: 'dixa',
  name: 'Dixa Messenger',
  company: 'Dixa ApS',
  country: 'DK',
  hosts: ['messenger.dixa.io', 'dixa.io'],
  dom: {
    root: ['.dixa-messenger-namespace', '.dixa-messenger-wrapper'],
    launcher: ['.dixa-messenger-namespace iframe', '.dixa-messenger-wrapper iframe'],
    panel: ['.dixa-messenger-namespace iframe', '.dixa-messenger-wrapper iframe'],
  },
  storage: [],
  ai: false,
  notes: 'What it stores is not documented.',
  sources: [
    { what: 'public code and saved pages that quote its markup, several repositories: messenger.dixa.io/bootstrap.js, dixa-messenger-namespace, dixa-messenger-wrapper', read: '2026-11-22', confirmed: true },
    { what: 'inside of the wrapper: not seen at the source; kept as a lead', read: '2026-11-22', confirmed: false },
  ],
} satisfies ChatRule;
