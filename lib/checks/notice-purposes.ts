import { defineCheck, fail } from '../model/check.ts';
import type { Text } from '../model/text.ts';
import { judgeMention } from './reading/notice.ts';

export default defineCheck({
  id: 'notice-purposes',
  area: 'notice',
  title: { en: 'Purposes listed', fr: 'Finalités' },
  why: {
    en: 'Without a purpose nobody can tell whether a use of your data is what you agreed to.',
    fr: 'Sans finalité, personne ne peut savoir si l’usage de vos données est celui que vous avez accepté.',
  },
  remedy: {
    en: 'Name each purpose in the notice, one by one, in plain words.',
    fr: 'Nommez chaque finalité dans la politique, une par une, en mots simples.',
  },
  law: ['GDPR art. 5(1)(b), 13(1)(c)'],
  severity: 'major',
  mode: 'automatic',
  needs: ['notices'],
  judge(facts) {
    return judgeMention(facts, {
      kind: 'purposes',
      subject: SUBJECT,
      absent: (finding) => fail([finding], false),
    });
  },
});

const SUBJECT: Text = { en: 'what the data are used for', fr: 'à quoi servent les données' };
