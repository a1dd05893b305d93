import { defineCheck, fail } from '../model/check.ts';
import type { Text } from '../model/text.ts';
import { judgeMention } from './reading/notice.ts';

export default defineCheck({
  id: 'notice-legal-basis',
  area: 'notice',
  title: { en: 'Legal basis for each purpose', fr: 'Base légale' },
  why: {
    en: 'Your rights depend on it: what rests on your consent you can stop, what rests on a law you cannot.',
    fr: 'Vos droits en dépendent\u00a0: ce qui repose sur votre consentement peut être arrêté, ce qui repose sur une loi ne le peut pas.',
  },
  remedy: {
    en: 'Beside each purpose, name its basis: consent, contract, legal obligation or legitimate interest.',
    fr: 'À côté de chaque finalité, nommez sa base\u00a0: consentement, contrat, obligation légale ou intérêt légitime.',
  },
  law: ['GDPR art. 6, 13(1)(c)'],
  severity: 'major',
  mode: 'automatic',
  needs: ['notices'],
  judge(facts) {
    return judgeMention(facts, {
      kind: 'legal-basis',
      subject: SUBJECT,
      absent: (finding) => fail([finding], false),
    });
  },
});

const SUBJECT: Text = { en: 'on which legal basis data are used', fr: 'sur quelle base légale les données sont utilisées' };
