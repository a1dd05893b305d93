import { defineCheck, pass, review, untested, warn } from '../model/check.ts';
import type { Text } from '../model/text.ts';
import { noticesRead } from './reading/notice.ts';
import { languageWords } from './words/languages.ts';
import { NOT_KNOWN, OPEN_NOTICE } from './words/notice.ts';
import { inEach } from './words/parts.ts';

export default defineCheck({
  id: 'notice-language',
  area: 'notice',
  title: { en: 'Notice in the language of the public', fr: 'Dans la langue du public visé' },
  why: {
    en: 'Information that people cannot read is no information.',
    fr: 'Une information que l’on ne peut pas lire n’en est pas une.',
  },
  remedy: {
    en: 'Offer the notice in each language that the site is offered in.',
    fr: 'Proposez la politique dans chaque langue du site.',
  },
  law: ['GDPR art. 12(1)', 'CNIL (TikTok NL case of the Dutch authority: notice only in English)'],
  severity: 'minor',
  mode: 'automatic',
  needs: ['notices', 'banner'],
  judge(facts) {
    const read = noticesRead(facts);
    if (read === null) return untested(OPEN_NOTICE);
    const languages = read.all.flatMap(({ language }) => (language === null ? [] : [language]));
    // The page of the notice may declare its own language; what the banner spoke is the site's.
    const site = facts.banner?.first?.pageLanguage ?? read.all[0].pageLanguage;
    if (languages.length === 0) return review(NOT_KNOWN);
    if (site === null) return review(SITE_UNKNOWN);
    return languages.includes(site) ? pass(read.cites) : warn([{ what: differs(languages[0]!, site), cites: read.cites }]);
  },
});

const SITE_UNKNOWN: Text = { en: 'The site does not declare its language. Is the notice in the language of its public?', fr: 'Le site ne déclare pas sa langue. La politique est-elle dans la langue de son public\u00a0?' };
const differs = (notice: string, site: string): Text => inEach((lang) => (lang === 'fr'
  ? `Langue de la politique\u00a0: ${languageWords(notice, lang)}\u00a0; langue du site\u00a0: ${languageWords(site, lang)}.`
  : `Language of the notice: ${languageWords(notice, lang)}; of the site: ${languageWords(site, lang)}.`));
