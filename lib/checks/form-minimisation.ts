import { defineCheck } from '../model/check.ts';
import type { Text } from '../model/text.ts';
import { askOfForms } from './reading/forms-asked.ts';

export default defineCheck({
  id: 'form-minimisation',
  area: 'notice',
  title: { en: 'Forms ask only for needed data', fr: 'Minimisation des champs' },
  why: {
    en: 'What was never asked for can neither leak nor be sold.',
    fr: 'Ce qui n’a jamais été demandé ne peut ni fuiter ni être vendu.',
  },
  remedy: {
    en: 'Require only what the request cannot be answered without; a newsletter needs an address and nothing else.',
    fr: 'N’exigez que ce sans quoi la demande ne peut être traitée\u00a0; une lettre d’information ne demande qu’une adresse.',
  },
  law: ['GDPR art. 5(1)(c)'],
  severity: 'minor',
  mode: 'semi-automatic',
  question: {
    en: 'Could the form do its work without some of its required fields (a title, a birth date, a telephone number)? If so, it does not meet this.',
    fr: 'Le formulaire pourrait-il remplir son rôle sans certains champs obligatoires (civilité, date de naissance, téléphone)\u00a0? Si oui, ce n’est pas conforme.',
  },
  needs: ['pages'],
  judge: (facts) => askOfForms(facts, LOOK),
});

const LOOK: Text = {
  en: 'A form that asks for contact details was seen. Which of its fields are needed depends on what it is for.',
  fr: 'Un formulaire qui demande des coordonnées a été vu. Les champs nécessaires dépendent de ce à quoi il sert.',
};
