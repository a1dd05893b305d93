import { defineCheck, fail, inapplicable, pass, review, warn, type Finding } from '../model/check.ts';
import { isNonEmpty, type Text } from '../model/text.ts';
import { newlyAsking } from './reading/forms.ts';
import { asFramed } from './reading/forms-found.ts';
import { foundIn, judgeMention, noticesRead } from './reading/notice.ts';
import { requiredMarks } from './reading/required-marks.ts';
import { citing } from './reading/sorted.ts';

export default defineCheck({
  id: 'notice-mandatory-optional',
  area: 'notice',
  title: { en: 'Whether data is compulsory and consequences', fr: 'Caractère obligatoire ou facultatif et conséquences' },
  why: {
    en: 'You may leave out what is not needed, if you know what is.',
    fr: 'Vous pouvez omettre ce qui n’est pas nécessaire, à condition de savoir ce qui l’est.',
  },
  remedy: {
    en: 'Say which fields are required and what happens without them, best beside the form.',
    fr: 'Dites quels champs sont obligatoires et ce qui se passe sans eux, de préférence à côté du formulaire.',
  },
  law: ['GDPR art. 13(2)(e)'],
  severity: 'minor',
  mode: 'automatic',
  needs: ['notices', 'pages', 'forms'],
  judge(facts) {
    if (facts.pages.length > 0 && facts.pages.every(({ contentSeen, forms }) => contentSeen && forms === 0)) return inapplicable(NO_FORM);
    // It is best said where the answers are asked for, and then the notice need not say it again.
    const marked = newlyAsking(facts.forms).flatMap((form) => asFramed(form, requiredMarks(form)));
    const of = (outcome: string): readonly Finding[] => marked.flatMap((one) => (one.outcome === outcome ? [one.finding] : []));
    const [told, bare, unexplained] = [of('pass'), of('fail'), of('warn')];
    const read = noticesRead(facts);
    const found = read === null ? null : foundIn(read, 'mandatory-optional');
    if (read !== null && (found === null || found.mention.confidence === 'low') && told.length === marked.length && isNonEmpty(told)) return pass(citing(told[0].cites, told.flatMap(({ cites }) => cites)), told);
    return judgeMention(facts, {
      kind: 'mandatory-optional',
      subject: SUBJECT,
      absent: (finding) => (isNonEmpty(bare) ? fail([finding, ...bare], false) : isNonEmpty(unexplained) ? warn([finding, ...unexplained], false) : review(ASK, [finding])),
    });
  },
});

const SUBJECT: Text = { en: 'which answers are compulsory', fr: 'quelles réponses sont obligatoires' };
const NO_FORM: Text = { en: 'No form was found on the pages seen.', fr: 'Aucun formulaire n’a été trouvé sur les pages vues.' };
const ASK: Text = {
  en: 'The notice does not tell which answers are compulsory. Look at the forms: is it said there?',
  fr: 'La politique ne dit pas quelles réponses sont obligatoires. Regardez les formulaires\u00a0: est-ce dit là\u00a0?',
};
