import { defineCheck, fail, inapplicable, review } from '../model/check.ts';
import type { NoticeMentionKind } from '../model/notice.ts';
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
    // The three best sentences on bases need not be those on consent: what is done only with it is told of cookies and receivers, too.
    const consent = read?.all.some(({ mentions }) => mentions.some(({ kind, confidence, sentence }) => ASKED_FOR.has(kind) && confidence !== 'low' && !UNASKED.test(sentence) && CONSENT.test(sentence.replace(WITHOUT, '')))) ?? false;
    if (read !== null && read.doubt === null && foundIn(read, 'legal-basis') !== null && !consent && foundIn(read, 'withdraw-consent') === null && traceIn(read, 'withdraw-consent') === null) return inapplicable(NO_CONSENT);
    return judgeMention(facts, {
      kind: 'withdraw-consent',
      subject: SUBJECT,
      absent: (finding) => (consent ? fail([finding], false) : review(ASK, [finding])),
    });
  },
});

const SUBJECT: Text = { en: 'that consent can be withdrawn', fr: 'que le consentement peut être retiré' };
const ASKED_FOR: ReadonlySet<NoticeMentionKind> = new Set<NoticeMentionKind>(['legal-basis', 'cookie-section', 'recipients']);
/** In six languages; “according to” is no agreement. */
const CONSENT = /consent|einwillig|zustimm|toestemming|(?:votre|ton|leur|son|un) accord(?!\p{L})|(?<!\p{L})l['’]accord(?!\p{L})|accord (?:préalable|explicite|exprès)/iu;
/** That none is needed, in six languages: “cookies that do not require your consent”. */
const UNASKED = /exempt|exonér|dispens|(?<!\p{L})(?:ne|n['’]|non|no|not|nicht|kein\p{L}*|geen|niet)\s?(?:\p{L}+\s+){0,4}(?:nécessit|requi|exig|demand|soumis|besoin|requer|necesi|precis|richie|necess|soggett|need|subject|based|rely|benötig|erforder|bedürf|bedarf|notwendig|nodig|vereis|verplicht|\p{L}*consent|einwillig|zustimm|toestemming)|(?:benötig|erforder|bedürf|bedarf)\p{L}*\s+(?:\p{L}+\s+){0,3}(?:kein|nicht)|befreit|exent|esent|vrijgesteld/iu;
/** “Never without your consent” does not say that any is asked for. */
const WITHOUT = /(?<!\p{L})(?:sans|without|ohne|sin|senza|zonder)\s+(?:\p{L}+\s+){0,3}\p{L}*(?:consent|einwillig|zustimm|toestemming|accord)\p{L}*/giu;
const NO_CONSENT: Text = { en: 'Consent is not among the legal bases that the notice names.', fr: 'Le consentement n’est pas parmi les bases légales que nomme la politique.' };
const ASK: Text = {
  en: 'No legal basis was recognised in the notice. Does the site rely on consent?',
  fr: 'Aucune base légale n’a été reconnue dans la politique. Le site s’appuie-t-il sur le consentement\u00a0?',
};
