import { defineCheck, fail, inapplicable, review } from '../model/check.ts';
import type { Text } from '../model/text.ts';
import { foundIn, judgeMention, noticesRead, traceIn } from './reading/notice.ts';

export default defineCheck({
  id: 'notice-withdraw-consent',
  area: 'notice',
  title: { en: 'Right to withdraw consent', fr: 'Droit de retirer son consentement' },
  why: {
    en: 'Who has said yes may say no later, as easily. Nobody knows it who is not told.',
    fr: 'Qui a dit oui peut dire non plus tard, aussi facilement. Encore faut-il le savoir.',
  },
  remedy: {
    en: 'Say that consent can be withdrawn at any time, and how.',
    fr: 'Dites que le consentement peut être retiré à tout moment, et comment.',
  },
  law: ['GDPR art. 13(2)(c), 7(3)'],
  severity: 'minor',
  mode: 'automatic',
  needs: ['notices'],
  judge(facts) {
    const read = noticesRead(facts);
    const consent = read?.all.some(({ mentions }) => mentions.some(({ kind, sentence }) => kind === 'legal-basis' && CONSENT.test(sentence))) ?? false;
    if (read !== null && read.doubt === null && foundIn(read, 'legal-basis') !== null && !consent && foundIn(read, 'withdraw-consent') === null && traceIn(read, 'withdraw-consent') === null) return inapplicable(NO_CONSENT);
    return judgeMention(facts, {
      kind: 'withdraw-consent',
      subject: SUBJECT,
      absent: (finding) => (consent ? fail([finding], false) : review(ASK, [finding])),
    });
  },
});

const SUBJECT: Text = { en: 'that consent can be withdrawn', fr: 'que le consentement peut être retiré' };
const CONSENT = /consent|einwillig|zustimm|toestemming|accord/i;
const NO_CONSENT: Text = { en: 'Consent is not among the legal bases that the notice names.', fr: 'Le consentement n’est pas parmi les bases légales que nomme la politique.' };
const ASK: Text = {
  en: 'No legal basis was recognised in the notice. Does the site rely on consent?',
  fr: 'Aucune base légale n’a été reconnue dans la politique. Le site s’appuie-t-il sur le consentement\u00a0?',
};
