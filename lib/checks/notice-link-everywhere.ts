import { defineCheck, fail, inapplicable, pass, untested, warn } from '../model/check.ts';
import { isNonEmpty, type Text } from '../model/text.ts';
import { citing } from './reading/sorted.ts';

/** A footer drawn by a script may take this long after a page has loaded, in milliseconds a page. */
const LATE_FOOTER_MS = 3_000;

export default defineCheck({
  id: 'notice-link-everywhere',
  area: 'notice',
  title: { en: 'Notice reachable from every page, above all pages with forms or chat', fr: 'Accessible depuis chaque page (formulaires et chat compris)' },
  why: {
    en: 'Where you give data, the information must be within reach, not three pages away.',
    fr: 'Là où vous donnez des données, l’information doit être à portée, pas trois pages plus loin.',
  },
  remedy: {
    en: 'Link the notice from every page, and beside every form.',
    fr: 'Mettez un lien vers la politique sur chaque page et près de chaque formulaire.',
  },
  law: ['GDPR art. 12(1)', 'WP260'],
  severity: 'minor',
  mode: 'automatic',
  needs: ['pages', 'watch', 'notices'],
  judge({ pages, watch, notices }) {
    // The notice itself need not lead to itself.
    const own = new Set(notices.map(({ url }) => url.text));
    const read = pages.filter(({ url, loaded, contentSeen }) => loaded && contentSeen && !own.has(url.text));
    if (read.length < 2) return untested(VISIT_MORE);
    if (read.every(({ noticeLinks }) => noticeLinks.length === 0)) return inapplicable(NOWHERE);
    const [first, ...others] = read;
    const without = read.filter(({ noticeLinks }) => noticeLinks.length === 0);
    if (!isNonEmpty(without)) return pass(citing(first!.cites, others.flatMap(({ cites }) => cites)));
    if (watch.reduce((sum, { afterLoadMs }) => sum + afterLoadMs, 0) < LATE_FOOTER_MS * read.length) return untested(WAIT);
    const withForm = without.filter(({ forms }) => forms > 0);
    if (isNonEmpty(withForm)) return fail([{ what: NO_LINK_BY_FORM, cites: citing(withForm[0].cites, withForm.flatMap(({ cites }) => cites)) }], false);
    return warn([{ what: NO_LINK, cites: citing(without[0].cites, without.flatMap(({ cites }) => cites)) }], false);
  },
});

const VISIT_MORE: Text = { en: 'Visit one more page of the site.', fr: 'Visitez une autre page du site.' };
const WAIT: Text = { en: 'Stay a few seconds more on each page.', fr: 'Restez encore quelques secondes sur chaque page.' };
const NOWHERE: Text = { en: 'No page seen links to a privacy notice: that is judged apart.', fr: 'Aucune page vue ne renvoie à une politique de confidentialité\u00a0: cela est jugé à part.' };
const NO_LINK: Text = { en: 'A page has no link to the privacy notice, and others have.', fr: 'Une page n’a pas de lien vers la politique de confidentialité, et d’autres en ont un.' };
const NO_LINK_BY_FORM: Text = { en: 'A page with a form has no link to the privacy notice.', fr: 'Une page avec formulaire n’a pas de lien vers la politique de confidentialité.' };
