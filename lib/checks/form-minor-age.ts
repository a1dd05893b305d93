import { defineCheck, review, type Finding } from '../model/check.ts';
import type { FormFact } from '../model/form.ts';
import type { Text } from '../model/text.ts';
import { asking, boxesOf, ofForms, sentenceOf } from './reading/forms.ts';
import { inFormQuoting } from './words/forms.ts';

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
  needs: ['pages', 'forms'],
  judge: (facts) => ofForms(facts, (forms) => {
    const signs = forms.flatMap(signsOf).slice(0, MOST);
    return signs.length > 0 ? review(SPEAKS_OF_IT, signs) : review(LOOK);
  }),
});

const MOST = 4;

function signsOf(form: FormFact): readonly Finding[] {
  const said = [...asking(form, 'birth').map(({ words, hint, name }) => words || hint || name || '…'), ...boxesOf(form, 'minors').map(({ words }) => words), sentenceOf(form, 'minors')];
  return said.flatMap((words) => (words === null ? [] : [{ what: inFormQuoting(form, words, (quote) => `age is spoken of: ${quote}`, (quote) => `il est question d’âge\u00a0: ${quote}`), cites: form.cites }]));
}

const SPEAKS_OF_IT: Text = {
  en: 'A form speaks of age. Whether that suits its public is for a person to see; an age of 13 or 16 is not the French one.',
  fr: 'Un formulaire parle d’âge. Si cela convient à son public, c’est à une personne de le voir\u00a0; un âge de 13 ou 16 ans n’est pas celui de la France.',
};
const LOOK: Text = {
  en: 'A form that asks for something about a person was seen. Whether children are meant is for a person to see.',
  fr: 'Un formulaire qui demande des informations sur une personne a été vu. S’il s’adresse à des enfants, c’est à une personne de le voir.',
};
