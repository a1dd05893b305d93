import { defineCheck } from '../model/check.ts';
import { formsUnread } from './reading/forms.ts';

export default defineCheck({
  id: 'form-consent-separate-cgu',
  area: 'notice',
  title: { en: 'Consent is separate from accepting the terms', fr: 'Consentement distinct de l’acceptation des CGU' },
  why: {
    en: 'Whoever must say yes to advertising in order to buy has not chosen the advertising.',
    fr: 'Qui doit accepter la publicité pour pouvoir acheter n’a pas choisi la publicité.',
  },
  remedy: {
    en: 'Give the terms one box, and each use that needs an agreement a box of its own, not required.',
    fr: 'Donnez une case aux conditions d’utilisation, et à chaque usage soumis à accord sa propre case, non obligatoire.',
  },
  law: ['GDPR art. 7(2) and 7(4)'],
  severity: 'major',
  mode: 'automatic',
  needs: ['pages'],
  judge: formsUnread,
});
