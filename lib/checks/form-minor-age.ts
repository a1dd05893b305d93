import { defineCheck } from '../model/check.ts';
import type { Text } from '../model/text.ts';
import { askOfForms } from './reading/forms-asked.ts';

export default defineCheck({
  id: 'form-minor-age',
  area: 'notice',
  title: { en: 'Age check where minors consent', fr: 'Contrôle de l’âge / accord parental' },
  why: {
    en: 'A child below the age set by law (15 in France) cannot agree alone to what an online service does with its data.',
    fr: 'Un enfant n’ayant pas l’âge fixé par la loi (15 ans en France) ne peut consentir seul à ce qu’un service en ligne fait de ses données.',
  },
  remedy: {
    en: 'Where children may register, ask for the age and, below the limit, for a parent’s agreement too.',
    fr: 'Là où des enfants peuvent s’inscrire, demandez l’âge et, en dessous de la limite, l’accord d’un parent aussi.',
  },
  law: ['GDPR art. 8', 'LIL art. 45'],
  severity: 'minor',
  mode: 'manual',
  question: {
    en: 'Is the site meant for children too? If so, do its forms ask for the age, and for a parent’s agreement below 15? If it is not, this is met.',
    fr: 'Le site s’adresse-t-il aussi aux enfants\u00a0? Si oui, ses formulaires demandent-ils l’âge, et l’accord d’un parent avant 15 ans\u00a0? Sinon, c’est conforme.',
  },
  needs: ['pages'],
  judge: (facts) => askOfForms(facts, LOOK),
});

const LOOK: Text = {
  en: 'A form that asks for something about a person was seen. Whether children are meant is for a person to see.',
  fr: 'Un formulaire qui demande des informations sur une personne a été vu. S’il s’adresse à des enfants, c’est à une personne de le voir.',
};
