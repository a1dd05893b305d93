import { defineCheck, inapplicable, pass, review, untested, warn } from '../model/check.ts';
import type { Text } from '../model/text.ts';
import { citing } from './reading/sorted.ts';

/** A banner over more than this share of the page keeps it from being read until it is set aside. */
const HALF = 0.5;

export default defineCheck({
  id: 'notice-accessible-before-choice',
  area: 'notice',
  title: { en: 'Notice readable without accepting cookies', fr: 'Lisible sans accepter les cookies' },
  why: {
    en: 'Whoever must agree before reading cannot know what to agree to.',
    fr: 'Qui doit accepter avant de lire ne peut pas savoir ce qu’il accepte.',
  },
  remedy: {
    en: 'Let the notice be read while the banner still waits for an answer.',
    fr: 'Laissez lire la politique tant que le bandeau attend une réponse.',
  },
  law: ['GDPR art. 12(1)', 'CNIL 2020-092'],
  severity: 'minor',
  mode: 'automatic',
  needs: ['notices', 'banner', 'pages'],
  judge({ notices, banner, pages }) {
    if (banner === null) return inapplicable(NO_BANNER);
    const shown = banner.onPages.filter(({ page, cameByItself, consent }) => cameByItself && consent === 'undecided' && notices.some(({ url }) => url.text === pages[page]?.url.text));
    const told = shown.flatMap(({ page, covers, cites }) => (covers === undefined ? [] : [{ covers, cites: citing(pages[page]!.cites, cites) }])).sort((a, b) => b.covers - a.covers);
    const [most] = told;
    if (most === undefined) return untested(OPEN_FIRST);
    if (most.covers <= HALF) return pass(most.cites);
    // Whether it can be set aside, or the page scrolled behind it, is seen on the page.
    return most.covers > 0.9 ? review(COVERED, [{ what: OVER, cites: most.cites }]) : warn([{ what: OVER, cites: most.cites }]);
  },
});

const NO_BANNER: Text = { en: 'No consent banner was shown.', fr: 'Aucun bandeau de consentement n’a été affiché.' };
const OPEN_FIRST: Text = { en: 'Start a clean visit and open the privacy notice before answering the banner.', fr: 'Recommencez avec une visite vierge et ouvrez la politique de confidentialité avant de répondre au bandeau.' };
const OVER: Text = { en: 'The banner covers more than half of the notice’s page.', fr: 'Le bandeau couvre plus de la moitié de la page de la politique.' };
const COVERED: Text = { en: 'The banner covers nearly all of the notice’s page. Can the notice be read without answering?', fr: 'Le bandeau couvre presque toute la page de la politique. Peut-on la lire sans répondre\u00a0?' };
