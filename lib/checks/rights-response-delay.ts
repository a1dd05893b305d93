import { defineCheck, review } from '../model/check.ts';
import type { Text } from '../model/text.ts';
import { answersTold } from './reading/answer-times.ts';
import { askOfProcessing } from './reading/processing.ts';

export default defineCheck({
  id: 'rights-response-delay',
  area: 'notice',
  title: { en: 'Requests answered within one month', fr: 'Réponse sous un mois' },
  why: {
    en: 'A right that is answered after half a year is hardly one. The limit is one month; two more are possible, if you are told why.',
    fr: 'Un droit honoré au bout de six mois n’en est guère un. Le délai est d’un mois\u00a0; deux de plus sont possibles, si l’on vous dit pourquoi.',
  },
  remedy: {
    en: 'Answer within a month of receipt, or say within that month why more is needed; correct notices that still promise two months.',
    fr: 'Répondez dans le mois qui suit la réception, ou dites dans ce mois pourquoi il en faut plus\u00a0; corrigez les textes qui promettent encore deux mois.',
  },
  law: ['GDPR art. 12(3)'],
  severity: 'minor',
  mode: 'manual',
  question: {
    en: 'Does the site answer requests (access, erasure …) within one month? Does its notice promise no longer period?',
    fr: 'Le site répond-il aux demandes (accès, effacement …) sous un mois\u00a0? Sa politique n’annonce-t-elle pas un délai plus long\u00a0?',
  },
  needs: ['widgets', 'storage', 'pages', 'watch', 'notices'],
  judge(facts) {
    const asked = askOfProcessing(facts, ASK);
    const told = answersTold(facts.notices);
    return asked.outcome === 'review' && told.length > 0 ? review(TOLD, told) : asked;
  },
});

const TOLD: Text = {
  en: 'The notice says how soon an answer comes. Is it one month at most, and is it kept?',
  fr: 'La politique dit sous quel délai on vous répond. Est-ce un mois au plus, et est-il tenu\u00a0?',
};

const ASK: Text = {
  en: 'How fast the site answers is known to those who asked. Look in the notice for a period, or send a request.',
  fr: 'Le délai de réponse est connu de ceux qui ont écrit. Cherchez un délai dans la politique, ou envoyez une demande.',
};
