import { defineCheck, warn } from '../model/check.ts';
import type { Text } from '../model/text.ts';
import { judgeMention } from './reading/notice.ts';

export default defineCheck({
  id: 'notice-dpo-contact',
  area: 'notice',
  title: { en: 'DPO contact where there is one', fr: 'Coordonnées du DPO le cas échéant' },
  why: {
    en: 'Some sites must have a person in charge of your data, independent, whom you can write to.',
    fr: 'Certains sites doivent avoir une personne indépendante chargée de vos données, à qui vous pouvez écrire.',
  },
  remedy: {
    en: 'Give the contact of the data protection officer, if there is one.',
    fr: 'Donnez le contact du délégué à la protection des données, s’il y en a un.',
  },
  law: ['GDPR art. 13(1)(b), 37'],
  severity: 'minor',
  mode: 'automatic',
  needs: ['notices'],
  judge(facts) {
    return judgeMention(facts, {
      kind: 'dpo-contact',
      subject: SUBJECT,
      absent: (finding) => warn([finding], false),
    });
  },
});

const SUBJECT: Text = { en: 'how to reach a data protection officer', fr: 'comment joindre un délégué à la protection des données' };
