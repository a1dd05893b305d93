import { defineCheck, pass, review, untested, warn } from '../model/check.ts';
import type { Text } from '../model/text.ts';
import { firstLayerSeen } from './reading/asked.ts';
import { citing } from './reading/sorted.ts';
import { languageWords } from './words/languages.ts';
import { inEach } from './words/parts.ts';

/** Fewer characters than these are brand names and button words: no language to be told from them. */
const TOO_SHORT = 40;

export default defineCheck({
  id: 'banner-language',
  area: 'banner',
  title: { en: 'The banner is in the site’s language', fr: 'Le bandeau est dans la langue du site' },
  why: { en: 'A question in a language you do not read is no question.', fr: 'Une question dans une langue qu’on ne lit pas n’est pas une question.' },
  remedy: { en: 'Show the banner in the language of the page around it.', fr: 'Affichez le bandeau dans la langue de la page qui l’entoure.' },
  law: ['GDPR art. 12(1)', 'Loi n° 94-665 of 4 August 1994'],
  severity: 'minor',
  mode: 'automatic',
  needs: ['banner', 'consent', 'watch', 'recording'],
  judge(facts) {
    const seen = firstLayerSeen(facts);
    if ('outcome' in seen) return seen;
    const { language, pageLanguage, text, cites } = seen.first;
    if (language === null || text.length < TOO_SHORT) return review(TOO_LITTLE);
    if (pageLanguage === null) return review(NOT_DECLARED);
    if (baseOf(language) === baseOf(pageLanguage)) return pass(citing(cites));
    return warn([{ what: differ(baseOf(language), baseOf(pageLanguage)), cites: citing(cites) }]);
  },
});

/** Bokmål and Nynorsk are both Norwegian; a region is no other language. */
const baseOf = (tag: string): string => {
  const base = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  return base === 'nb' || base === 'nn' ? 'no' : base;
};

const differ = (banner: string, page: string): Text => inEach((lang) => (lang === 'fr'
  ? `Le bandeau est en ${languageWords(banner, lang)}, et la page se déclare en ${languageWords(page, lang)}.`
  : `The banner is in ${languageWords(banner, lang)}, and the page declares ${languageWords(page, lang)}.`));
const TOO_LITTLE: Text = {
  en: 'The banner says too little to tell its language for certain. Read it.',
  fr: 'Le bandeau en dit trop peu pour reconnaître sa langue avec certitude. Lisez-le.',
};
const NOT_DECLARED: Text = {
  en: 'The page declares no language. Compare the banner with the text around it.',
  fr: 'La page ne déclare aucune langue. Comparez le bandeau au texte qui l’entoure.',
};
