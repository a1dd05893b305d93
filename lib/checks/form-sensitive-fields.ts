import { defineCheck } from '../model/check.ts';
import type { Text } from '../model/text.ts';
import { askOfForms } from './reading/forms-asked.ts';

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
  needs: ['pages'],
  judge: (facts) => askOfForms(facts, LOOK),
});

const LOOK: Text = {
  en: 'A form that asks for something about a person was seen. Read its fields.',
  fr: 'Un formulaire qui demande des informations sur une personne a été vu. Lisez ses champs.',
};
