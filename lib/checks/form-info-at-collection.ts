import { defineCheck } from '../model/check.ts';
import { formsUnread } from './reading/forms.ts';

export default defineCheck({
  id: 'form-info-at-collection',
  area: 'notice',
  title: { en: 'Information at the form', fr: 'Mention d’information au formulaire' },
  why: {
    en: 'You should know who receives what you fill in, and why, before you send it.',
    fr: 'Vous devez savoir qui reçoit ce que vous remplissez, et pourquoi, avant de l’envoyer.',
  },
  remedy: {
    en: 'Beside each form, say in a sentence who uses the data and why, and link to the privacy notice.',
    fr: 'À côté de chaque formulaire, dites en une phrase qui utilise les données et pourquoi, avec un lien vers la politique de confidentialité.',
  },
  law: ['GDPR art. 12 and 13'],
  severity: 'major',
  mode: 'automatic',
  needs: ['pages'],
  judge: formsUnread,
});
