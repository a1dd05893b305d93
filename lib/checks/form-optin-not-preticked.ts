import { defineCheck } from '../model/check.ts';
import { formsUnread } from './reading/forms.ts';

export default defineCheck({
  id: 'form-optin-not-preticked',
  area: 'notice',
  title: { en: 'Opt-in boxes are not pre-ticked', fr: 'Cases d’acceptation non pré-cochées' },
  why: {
    en: 'A tick that was there already says nothing about what you want. Only your own tick is a yes.',
    fr: 'Une case déjà cochée ne dit rien de ce que vous voulez. Seul votre propre geste vaut accord.',
  },
  remedy: {
    en: 'Show every box for newsletters and partners empty.',
    fr: 'Affichez vides toutes les cases pour les lettres d’information et les partenaires.',
  },
  law: ['GDPR art. 4(11) and recital 32', 'CJEU C-673/17 Planet49', 'CPCE art. L.34-5'],
  severity: 'critical',
  mode: 'automatic',
  needs: ['pages'],
  judge: formsUnread,
});
