import { defineCheck, fail, warn } from '../model/check.ts';
import type { Text } from '../model/text.ts';
import { judgeMention } from './reading/notice.ts';

export default defineCheck({
  id: 'notice-retention',
  area: 'notice',
  title: { en: 'Retention periods', fr: 'Durées de conservation' },
  why: {
    en: 'What is kept for ever can leak for ever. The notice must say when it ends.',
    fr: 'Ce qui est conservé pour toujours peut fuiter pour toujours. La politique doit dire quand cela s’arrête.',
  },
  remedy: {
    en: 'Give a period for each purpose, in months or years.',
    fr: 'Donnez une durée pour chaque finalité, en mois ou en années.',
  },
  law: ['GDPR art. 13(2)(a), 5(1)(e)'],
  severity: 'major',
  mode: 'automatic',
  needs: ['notices'],
  judge(facts) {
    return judgeMention(facts, {
      kind: 'retention',
      subject: SUBJECT,
      absent: (finding) => fail([finding], false),
      weigh: ({ mention, finding }) => (mention.exact ? null : warn([{ what: VAGUE, cites: finding.cites }, finding])),
    });
  },
});

const SUBJECT: Text = { en: 'how long data are kept', fr: 'combien de temps les données sont conservées' };
const VAGUE: Text = { en: 'A limit is told, and no number of days, months or years was found.', fr: 'Une limite est indiquée, sans durée en jours, mois ou années.' };
