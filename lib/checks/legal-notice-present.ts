import { defineCheck, pass, review, untested } from '../model/check.ts';
import { isNonEmpty, type Text } from '../model/text.ts';
import { citing } from './reading/sorted.ts';
import { inEach, namesWords } from './words/parts.ts';

export default defineCheck({
  id: 'legal-notice-present',
  area: 'notice',
  title: { en: 'Legal notice (publisher, host)', fr: 'Mentions légales (éditeur, hébergeur)' },
  why: {
    en: 'The legal notice says who runs the site: it is how you find out whom to write to.',
    fr: 'Les mentions légales disent qui exploite le site\u00a0: c’est ainsi que l’on sait à qui écrire.',
  },
  remedy: {
    en: 'Publish a legal notice: publisher, registration, contact and host.',
    fr: 'Publiez des mentions légales\u00a0: éditeur, immatriculation, contact et hébergeur.',
  },
  law: ['LCEN (art. 6 III, now art. 1-1 after the 2024 SREN law)', 'e-commerce Directive art. 5'],
  severity: 'minor',
  mode: 'automatic',
  needs: ['notices', 'pages'],
  judge({ notices, pages }) {
    const told = [...notices].filter(({ about, legal }) => legal.length > (about === 'legal' ? 0 : 1)).sort((a, b) => a.cites[0] - b.cites[0]);
    if (isNonEmpty(told)) return pass(told[0].cites, [{ what: found(told[0].legal), cites: told[0].cites }]);
    const linked = pages.filter(({ legalLinks }) => legalLinks > 0);
    if (isNonEmpty(linked)) return pass(citing(linked[0].cites), [{ what: LINKED, cites: linked[0].cites }]);
    // Whether the site is a professional's, and in which country, is for a person to tell.
    return pages.some(({ contentSeen }) => contentSeen) ? review(NONE) : untested(NOT_READ);
  },
});

const found = (words: readonly string[]): Text => inEach((lang) => (lang === 'fr' ? `Mentions trouvées\u00a0: ${namesWords(words, lang)}.` : `Words of a legal notice found: ${namesWords(words, lang)}.`));
const LINKED: Text = { en: 'A link to a legal notice is there.', fr: 'Un lien vers des mentions légales est présent.' };
const NONE: Text = { en: 'No link to a legal notice was recognised. Is the site a professional’s, and does it have one?', fr: 'Aucun lien vers des mentions légales n’a été reconnu. Le site est-il professionnel, et en a-t-il\u00a0?' };
const NOT_READ: Text = { en: 'Wait until the page has loaded.', fr: 'Attendez la fin du chargement de la page.' };
