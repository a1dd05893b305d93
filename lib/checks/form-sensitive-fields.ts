import { defineCheck, fail } from '../model/check.ts';
import type { FormFact, FormFieldFact } from '../model/form.ts';
import type { Text } from '../model/text.ts';
import { asking, boxesOf, isRequired, ofForms, saysAny, sentenceOf } from './reading/forms.ts';
import { asFramed, worstOf, type Found } from './reading/forms-found.ts';
import { FORM_UNCLEAR, NO_PERSONAL_FORM, inForm, inFormQuoting } from './words/forms.ts';

/**
 * A box for a message asks for nothing of the kind: GDPR art. 9 and 5(1)(c) bind what a site collects on purpose, and
 * what CNIL says of free comments (28 February 2019) is about notes that an organisation's staff take. A hint beside
 * it is good advice, and its absence is no warning of a critical check, which every honest contact form would get.
 */
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
    en: 'Does no form ask for such things (health, religion, opinions, a social security number), or only with an explicit agreement?',
    fr: 'Aucun formulaire ne demande-t-il de telles données (santé, religion, opinions, numéro de sécurité sociale), ou seulement avec un accord explicite\u00a0?',
  },
  needs: ['pages', 'forms'],
  judge: (facts) => ofForms(facts, (forms) => worstOf(forms.flatMap((form) => asFramed(form, judgeForm(form))), { none: NO_PERSONAL_FORM, unclear: SECTOR, failing: (findings) => fail(findings, false) })),
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
  if (found.length > 0) return found;
  const say = (outcome: Found['outcome'], en: string, fr: string, reason?: Text): readonly Found[] => [{ outcome, finding: { what: inForm(form, en, fr), cites: form.cites }, ...(reason && { reason }) }];
  // What a field asks for that was not read, or in words that are not known here, nobody can tell.
  if (form.cut || (!form.known && form.fields.some(({ asks }) => asks === 'other'))) return say('review', 'what every field asks for could not be told', 'ce que demande chaque champ n’a pas pu être établi', FORM_UNCLEAR);
  if (!form.fields.some(({ type }) => type === 'textarea') || isWarned(form)) return say('pass', 'no field asks for something specially protected', 'aucun champ ne demande de donnée spécialement protégée');
  const subject = sentenceOf(form, 'sensitive') ?? form.fields.map(ownWords).find((words) => ON_HEALTH.test(words));
  if (subject !== undefined) return [{ outcome: 'review', reason: INVITES, finding: { what: inFormQuoting(form, subject, (words) => `beside a free text, something specially protected is spoken of: ${words}`, (words) => `à côté d’un texte libre, il est question de données spécialement protégées\u00a0: ${words}`), cites: form.cites } }];
  return say('pass', 'no field asks for something specially protected; a line beside the free text could ask to leave it out', 'aucun champ ne demande de donnée spécialement protégée\u00a0; une ligne à côté du texte libre pourrait inviter à ne rien écrire de tel');
}

const ownWords = ({ words, beside, hint }: FormFieldFact): string => `${words} ${beside} ${hint ?? ''}`.trim();
/** Beside the form, or in the field itself. */
const isWarned = (form: FormFact): boolean => saysAny(form, 'comment-warning') || form.fields.map(ownWords).some((words) => (ON_HEALTH.test(words) || SENSITIVE.test(words)) && NOT.test(words));
const ON_HEALTH = /santé|health|gesundheit|\bsalud\b|\bsalute\b|gezondheid/iu;
const SENSITIVE = /sensibl|sensitiv|sensibel|gevoelig|confidential|confidentiel|vertraulich|riservat|vertrouwelijk/iu;
/** In six languages. */
const NOT = /(?<!\p{L})(?:ne|n|pas|aucune?|sans|ni|évitez|éviter|no|not|never|don.t|avoid|without|keine?n?|nicht|bitte vermeiden|sin|ninguna?|evit\p{L}*|non|nessuna?|geen|niet|vermijd)(?!\p{L})/iu;
/** Words that mean something else, too: golfers have a handicap, dogs and runners a race, buildings a syndicate and a diagnosis. */
const MEANS_MORE = /handicap|\brace\b|\brazas?\b|\brazza\b|\brasse\b|\bras\b|syndic|maladie|disease|faith|medic|ordonnance|diagn|traitement/iu;
const NOBODY_NEEDS = ['newsletter', 'comment'] as const;

const SECTOR: Text = {
  en: 'A form asks for something specially protected. Does the law let this site ask for it, or does it ask for an explicit agreement?',
  fr: 'Un formulaire demande une donnée spécialement protégée. La loi le permet-elle à ce site, ou demande-t-il un accord explicite\u00a0?',
};
const INVITES: Text = {
  en: 'A form with a free text speaks of something specially protected. Does it invite people to write such things, and does it ask for an explicit agreement?',
  fr: 'Un formulaire avec un texte libre parle de données spécialement protégées. Invite-t-il à en écrire, et demande-t-il un accord explicite\u00a0?',
};
