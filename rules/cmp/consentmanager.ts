import type { CmpRule } from '../../lib/model/rules.ts';

export default {
  id: 'consentmanager',
  name: 'consentmanager',
  aliases: ['consentmanager.net', 'consentmanager-ncmp'],
  dom: {
    banner: ['#cmpbox', '#cmpbox2', '#ncmp__tool .ncmp__banner'],
    accept: ['#cmpwelcomebtnyes', '.cmpboxbtnyes'],
    refuse: ['#cmpwelcomebtnno', '.cmpboxbtnno'],
    settings: ['.cmpboxbtncustom'],
    save: ['.cmpboxbtnsave', '.cmpboxbtnyescustomchoices'],
  },
  record: ['__cmpconsent*', '__cmpcvc*', '__cmpcpc*', 'ncmp'],
  sources: [
    { what: 'DuckDuckGo autoconsent 16.23.0, class ConsentManager, rule consentmanager-ncmp', read: '2026-11-22', confirmed: true },
    { what: 'public test and automation code that quotes it, several repositories: cmpwelcomebtnyes, in an open shadow root on newer installations', read: '2026-11-22', confirmed: true },
    { what: 'Open Cookie Database (in @slashgear/gdpr-cookie-scanner 3.8.2): __cmpconsent*', read: '2026-11-22', confirmed: true },
    { what: 'lead: __cmpcvc*, __cmpcpc*', read: '2026-11-22', confirmed: false },
  ],
} satisfies CmpRule;
