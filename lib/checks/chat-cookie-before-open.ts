import { defineCheck } from '../model/check.ts';
import { judgeBeforeOpen } from './reading/before-open.ts';

export default defineCheck({
  id: 'chat-cookie-before-open',
  area: 'chat-tracers',
  title: {
    en: 'No chatbot cookie before the visitor opens the chat (or consents)',
    fr: 'Aucun cookie du chatbot avant l’ouverture par l’internaute (ou son consentement)',
  },
  why: {
    en: 'A cookie can single you out from one page and one day to the next. A chat may store one without asking once you have opened it; before that, it should wait for your agreement.',
    fr: 'Un cookie permet de vous distinguer d’une page et d’un jour à l’autre. Un chat peut en enregistrer un sans demander une fois que vous l’avez ouvert\u00a0; avant cela, il devrait attendre votre accord.',
  },
  remedy: {
    en: 'Load the chat only when the visitor opens it or accepts it, or switch on the vendor’s option that defers its cookies.',
    fr: 'Ne chargez le chat que lorsque le visiteur l’ouvre ou l’accepte, ou activez l’option du prestataire qui diffère ses cookies.',
  },
  law: ['LIL art. 82', 'ePrivacy Directive art. 5(3)', 'GDPR art. 4(11) and 7', 'CNIL, advice on chatbots, 19 Feb 2021', 'CNIL deliberation 2020-091'],
  severity: 'critical',
  mode: 'automatic',
  needs: ['widgets', 'storage', 'consent', 'watch', 'pages', 'recording'],
  judge: (facts) => judgeBeforeOpen(facts, (item) => item.kind === 'cookie'),
});
