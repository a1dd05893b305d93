import { defineCheck, inapplicable, review, untested, type Finding } from '../model/check.ts';
import { isNonEmpty, type Text } from '../model/text.ts';
import { mayBeExempt } from './reading/exempt-analytics.ts';
import { inEach, itemWords } from './words/parts.ts';
import { NO_PAGE_YET } from './words/transport.ts';

const ASK: Text = {
  en: 'How long the figures are kept cannot be seen from outside.',
  fr: 'On ne voit pas du dehors combien de temps les données de mesure sont gardées.',
};
const NONE: Text = {
  en: 'No audience measurement that may go without consent was seen.',
  fr: 'Aucune mesure d’audience pouvant se passer de consentement n’a été vue.',
};

/** 25 months: CNIL deliberations 2020-091 (§ 52) and of 4 July 2025 on exempt audience measurement. Of tools with consent it is not asked. */
export default defineCheck({
  id: 'audience-data-25-months',
  area: 'site-tracers',
  title: { en: 'Audience data kept no more than 25 months', fr: 'Données de mesure d’audience conservées 25 mois au plus' },
  why: {
    en: 'Measuring visits without asking is allowed only for a while: what was gathered has to go after 25 months.',
    fr: 'Mesurer l’audience sans demander n’est admis que pour un temps\u00a0: les données recueillies doivent disparaître après 25 mois.',
  },
  remedy: { en: 'Set the tool to delete raw data after 25 months at most.', fr: 'Réglez l’outil pour effacer les données brutes au bout de 25 mois au plus.' },
  law: ['CNIL deliberation 2020-091', 'CNIL deliberation of 4 July 2025 on audience measurement'],
  severity: 'minor',
  mode: 'manual',
  question: {
    en: 'Ask the site, or look up its privacy policy: are the figures of its audience tool deleted after 25 months at most? If it asks for consent first, this is met.',
    fr: 'Demandez au site, ou lisez sa politique de confidentialité\u00a0: les données de l’outil d’audience sont-elles effacées au bout de 25 mois au plus\u00a0? S’il demande d’abord le consentement, c’est conforme.',
  },
  needs: ['storage', 'pages'],
  judge({ storage, pages }) {
    if (pages.length === 0) return untested(NO_PAGE_YET);
    const found = storage.filter(mayBeExempt).sort((a, b) => a.cites[0] - b.cites[0]).map((item): Finding => ({
      what: inEach((lang) => (lang === 'fr' ? `Mesure d’audience vue\u00a0: ${itemWords(item, item.platform ?? null, lang)}.` : `Audience measurement seen: ${itemWords(item, item.platform ?? null, lang)}.`)), cites: item.cites,
    }));
    return isNonEmpty(found) ? review(ASK, found) : inapplicable(NONE);
  },
});
