import { defineCheck, fail, warn } from '../model/check.ts';
import type { FormFact } from '../model/form.ts';
import type { Text } from '../model/text.ts';
import { asking, boxesOf, isDoubtful, isRequired, ofForms, saysAny } from './reading/forms.ts';
import { worstOf, type Found } from './reading/forms-found.ts';
import { FORM_UNCLEAR, NO_PERSONAL_FORM, inForm, inFormQuoting } from './words/forms.ts';

export default defineCheck({
  id: 'form-sensitive-fields',
  area: 'notice',
  title: { en: 'Sensitive or specially protected fields', fr: 'Champs sensibles ou protégés' },
  why: {
    en: 'Health, faith, a social security number: such things may be asked for only where the law allows it, and with care.',
    fr: 'Santé, religion, numéro de sécurité sociale\u00a0: on ne peut les demander que là où la loi le permet, et avec précaution.',
  },
  remedy: {
    en: 'Drop such fields, or ask for an explicit agreement apart. Beside free text, ask people to leave such things out.',
    fr: 'Supprimez ces champs, ou demandez un accord explicite à part. À côté du texte libre, invitez à ne rien écrire de tel.',
  },
  law: ['GDPR art. 9, 10 and 87', 'LIL art. 30'],
  severity: 'critical',
  mode: 'semi-automatic',
  question: {
    en: 'Does no form ask for such things (health, religion, opinions, a social security number), or only with an explicit agreement; and do free text fields warn against writing them?',
    fr: 'Aucun formulaire ne demande-t-il de telles données (santé, religion, opinions, numéro de sécurité sociale), ou seulement avec un accord explicite\u00a0; et les zones de texte libre mettent-elles en garde\u00a0?',
  },
  needs: ['pages', 'forms'],
  judge: (facts) => ofForms(facts, (forms) => worstOf(forms.flatMap(judgeForm), { none: NO_PERSONAL_FORM, unclear: SECTOR, failing: (findings) => fail(findings, false), warning: (findings) => warn(findings, false) })),
});

function judgeForm(form: FormFact): readonly Found[] {
  const fields = asking(form, 'sensitive', 'social-security', 'identity');
  const agreed = boxesOf(form, 'data-consent').length > 0;
  const found = fields.map((field): Found => ({
    // A doctor, an insurer, an employer may have to ask: only where nobody does is there no doubt.
    outcome: field.asks !== 'identity' && !MEANS_MORE.test(`${field.words} ${field.hint ?? ''}`) && isRequired(field) && !agreed && form.known && !form.answered && NOBODY_NEEDS.some((kind) => kind === form.kind) ? 'fail' : 'review',
    reason: SECTOR,
    finding: { what: inFormQuoting(form, field.words || field.hint || field.name || '…', (words) => `the field ${words} asks for something specially protected`, (words) => `le champ ${words} demande une donnée spécialement protégée`), cites: form.cites },
  }));
  const free = form.fields.some(({ type }) => type === 'textarea');
  if (free && !saysAny(form, 'comment-warning') && !form.fields.some(({ words, beside, hint }) => WARNED.test(`${words} ${beside} ${hint ?? ''}`))) {
    const what = inForm(form, 'nothing asks to leave sensitive things out of the free text', 'rien n’invite à ne rien écrire de sensible dans la zone de texte libre');
    found.push(isDoubtful(form) ? { outcome: 'review', reason: FORM_UNCLEAR, finding: { what, cites: form.cites } } : { outcome: 'warn', finding: { what, cites: form.cites } });
  }
  return found.length > 0 ? found : [{ outcome: 'pass', finding: { what: inForm(form, 'no field asks for something specially protected', 'aucun champ ne demande de donnée spécialement protégée'), cites: form.cites } }];
}

/** Words that mean something else, too: golfers have a handicap, dogs and runners a race, buildings a syndicate and a diagnosis. */
const MEANS_MORE = /handicap|\brace\b|\brazas?\b|\brazza\b|\brasse\b|\bras\b|syndic|maladie|disease|faith|medic|ordonnance|diagn|traitement/iu;
const NOBODY_NEEDS = ['newsletter', 'comment'] as const;
/** A warning that stands in the field itself. */
const WARNED = /santé|health|gesundheit|\bsalud\b|\bsalute\b|gezondheid|sensibl|sensitiv|sensibel|gevoelig|confidential|vertraulich/iu;

const SECTOR: Text = {
  en: 'A form asks for something specially protected. Does the law let this site ask for it, or does it ask for an explicit agreement?',
  fr: 'Un formulaire demande une donnée spécialement protégée. La loi le permet-elle à ce site, ou demande-t-il un accord explicite\u00a0?',
};
