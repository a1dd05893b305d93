import { defineCheck } from '../model/check.ts';
import { judgeBeforeOpen } from './reading/before-open.ts';

export default defineCheck({
  id: 'chat-storage-before-open',
  area: 'chat-tracers',
  title: {
    en: 'No chatbot localStorage, sessionStorage or IndexedDB before opening',
    fr: 'Aucun stockage local du chatbot (localStorage, sessionStorage, IndexedDB) avant l’ouverture',
  },
  why: {
    en: 'Cookies are not the only place where a page can keep a number that recognises you. The rule is the same for all of them.',
    fr: 'Les cookies ne sont pas le seul endroit où une page peut garder un numéro qui vous reconnaît. La règle est la même pour tous.',
  },
  remedy: {
    en: 'Have the chat create its visitor identifier only when the visitor opens it or accepts it.',
    fr: 'Faites en sorte que le chat ne crée son identifiant de visiteur qu’à l’ouverture ou après accord.',
  },
  law: ['LIL art. 82', 'ePrivacy Directive art. 5(3)', 'EDPB Guidelines 2/2023', 'CNIL deliberation 2020-091'],
  severity: 'critical',
  mode: 'automatic',
  needs: ['widgets', 'storage', 'consent', 'watch', 'pages', 'recording'],
  judge: (facts) => judgeBeforeOpen(facts, (item) => item.kind !== 'cookie'),
});
