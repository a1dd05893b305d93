import { defineCheck, fail, warn } from '../model/check.ts';
import type { Text } from '../model/text.ts';
import { ofForms } from './reading/forms.ts';
import { asFramed, worstOf } from './reading/forms-found.ts';
import { requiredMarks } from './reading/required-marks.ts';
import { FORM_UNCLEAR } from './words/forms.ts';

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
  needs: ['pages', 'forms'],
  judge: (facts) => ofForms(facts, (forms) => worstOf(forms.flatMap((form) => asFramed(form, requiredMarks(form))), { none: NOTHING_TO_TELL, unclear: FORM_UNCLEAR, failing: (findings) => fail(findings, false), warning: (findings) => warn(findings, false) })),
});

const NOTHING_TO_TELL: Text = {
  en: 'No form that was read has several fields of which some are required by its markup.',
  fr: 'Aucun formulaire lu n’a plusieurs champs dont certains sont exigés par son code.',
};
