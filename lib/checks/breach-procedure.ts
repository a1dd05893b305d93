import { defineCheck } from '../model/check.ts';
import type { Text } from '../model/text.ts';
import { askOfProcessing } from './reading/processing.ts';

export default defineCheck({
  id: 'breach-procedure',
  area: 'transport',
  title: { en: 'Breach procedure exists', fr: 'Procédure de violation de données' },
  why: {
    en: 'When data leak, the authority must be told within 72 hours unless no risk is likely, and you where the risk is high. Who has no plan loses that time.',
    fr: 'Quand des données fuitent, l’autorité doit le savoir sous 72 heures sauf absence de risque probable, et vous aussi si le risque est élevé. Sans plan, ce délai est perdu.',
  },
  remedy: {
    en: 'Write down who decides, who notifies and how; bind processors to tell you at once; keep a log of every incident.',
    fr: 'Écrivez qui décide, qui notifie et comment\u00a0; obligez les sous-traitants à vous alerter aussitôt\u00a0; tenez la liste de chaque incident.',
  },
  law: ['GDPR art. 33 and 34', 'CNIL SAN-2023-008'],
  severity: 'minor',
  mode: 'manual',
  question: {
    en: 'Ask the site: is there a written procedure for data breaches, and does it cover the chat’s vendor?',
    fr: 'Demandez au site\u00a0: existe-t-il une procédure écrite en cas de violation de données, et couvre-t-elle le prestataire du chat\u00a0?',
  },
  needs: ['widgets', 'storage', 'pages', 'watch'],
  judge: (facts) => askOfProcessing(facts, ASK),
});

const ASK: Text = {
  en: 'Whether the site is ready for a data breach cannot be seen from outside. Ask for the procedure.',
  fr: 'On ne voit pas du dehors si le site est prêt à une violation de données. Demandez la procédure.',
};
