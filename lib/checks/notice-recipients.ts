import { defineCheck, fail } from '../model/check.ts';
import type { Text } from '../model/text.ts';
import { judgeMention } from './reading/notice.ts';

export default defineCheck({
  id: 'notice-recipients',
  area: 'notice',
  title: { en: 'Recipients or categories', fr: 'Destinataires ou catégories' },
  why: {
    en: 'Data often go to other firms: the host, the payment service, the chat. You may know which.',
    fr: 'Les données passent souvent à d’autres entreprises\u00a0: hébergeur, paiement, chat. Vous pouvez savoir lesquelles.',
  },
  remedy: {
    en: 'List who receives data, by name or by category, processors included.',
    fr: 'Indiquez qui reçoit les données, par nom ou par catégorie, sous-traitants compris.',
  },
  law: ['GDPR art. 13(1)(e)'],
  severity: 'major',
  mode: 'automatic',
  needs: ['notices'],
  judge(facts) {
    return judgeMention(facts, {
      kind: 'recipients',
      subject: SUBJECT,
      absent: (finding) => fail([finding], false),
    });
  },
});

const SUBJECT: Text = { en: 'who receives the data', fr: 'qui reçoit les données' };
