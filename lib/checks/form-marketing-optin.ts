import { defineCheck } from '../model/check.ts';
import type { Text } from '../model/text.ts';
import { askOfForms } from './reading/forms-asked.ts';

/** CPCE art. L.34-5 is told in our own words; its exception covers customers, for products like those they bought. */
export default defineCheck({
  id: 'form-marketing-optin',
  area: 'notice',
  title: { en: 'Marketing by e-mail/SMS needs prior opt-in (consumers)', fr: 'Prospection électronique\u00a0: accord préalable' },
  why: {
    en: 'Advertising by e-mail or text message is for those who asked for it, not for everybody who once wrote.',
    fr: 'La publicité par e-mail ou SMS est pour ceux qui l’ont demandée, pas pour quiconque a un jour écrit.',
  },
  remedy: {
    en: 'Ask with an empty box or a form of its own. Your customers may hear of similar products if they could say no when they gave their address, and in every message.',
    fr: 'Demandez par une case vide ou un formulaire à part. Vos clients peuvent recevoir des offres semblables s’ils ont pu refuser en donnant leur adresse, et dans chaque message.',
  },
  law: ['CPCE art. L.34-5', 'ePrivacy Directive art. 13', 'GDPR art. 6'],
  severity: 'major',
  mode: 'semi-automatic',
  question: {
    en: 'Does the site send advertising only to people who asked for it (an empty box, or a form for that alone), customers apart?',
    fr: 'Le site n’envoie-t-il de publicité qu’à ceux qui l’ont demandée (case vide, ou formulaire réservé à cela), clients mis à part\u00a0?',
  },
  needs: ['pages'],
  judge: (facts) => askOfForms(facts, LOOK),
});

const LOOK: Text = {
  en: 'A form that asks for contact details was seen. Look for what it announces: a newsletter, partners, a box.',
  fr: 'Un formulaire qui demande des coordonnées a été vu. Regardez ce qu’il annonce\u00a0: une lettre d’information, des partenaires, une case.',
};
