import { defineCheck } from '../model/check.ts';
import { formsUnread } from './reading/forms.ts';

export default defineCheck({
  id: 'form-required-optional-marked',
  area: 'notice',
  title: { en: 'Required and optional fields are told apart', fr: 'Champs obligatoires / facultatifs signalés' },
  why: {
    en: 'Who cannot see what is optional fills in everything.',
    fr: 'Qui ne voit pas ce qui est facultatif remplit tout.',
  },
  remedy: {
    en: 'Mark what is required, explain the mark, and say what happens without an answer.',
    fr: 'Signalez ce qui est obligatoire, expliquez le signe, et dites ce qui se passe sans réponse.',
  },
  law: ['GDPR art. 13(2)(e)'],
  severity: 'minor',
  mode: 'automatic',
  needs: ['pages'],
  judge: formsUnread,
});
