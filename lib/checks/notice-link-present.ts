import { defineCheck, fail, pass, untested, warn, type Finding } from '../model/check.ts';
import { isNonEmpty, type Text } from '../model/text.ts';
import { citing } from './reading/sorted.ts';
import { inEach, quoted } from './words/parts.ts';

/** A footer drawn by a script may take this long after a page has loaded, in milliseconds. */
const LATE_FOOTER_MS = 3_000;

const NOT_READ: Text = {
  en: 'No page could be read yet. Wait until it has loaded, or reload it.',
  fr: 'Aucune page n’a encore pu être lue. Attendez la fin du chargement ou rechargez la page.',
};
const WAIT: Text = {
  en: 'Stay a few seconds more: the foot of the page may still be loading.',
  fr: 'Restez encore quelques secondes\u00a0: le bas de la page est peut-être encore en chargement.',
};

export default defineCheck({
  id: 'notice-link-present',
  area: 'notice',
  title: { en: 'A privacy notice exists and is linked', fr: 'Une politique de confidentialité existe et est accessible' },
  why: {
    en: 'You have a right to know who collects what about you, why, and for how long. A notice nobody can find tells nobody.',
    fr: 'Vous avez le droit de savoir qui collecte quoi sur vous, pourquoi et pour combien de temps. Une notice introuvable n’informe personne.',
  },
  remedy: {
    en: 'Put a link named “Privacy policy” at the foot of every page.',
    fr: 'Placez un lien «\u00a0Politique de confidentialité\u00a0» au pied de chaque page.',
  },
  law: ['GDPR art. 12(1) and 13'],
  severity: 'critical',
  mode: 'automatic',
  needs: ['pages', 'watch'],
  judge({ pages, watch }) {
    const read = pages.filter((page) => page.loaded && page.contentSeen);
    const links = read.flatMap((page) => page.noticeLinks);
    if (isNonEmpty(links)) return pass(citing(links[0].cites, links.flatMap((link) => link.cites)), [linked(links)]);
    if (!isNonEmpty(read)) return untested(NOT_READ);

    // Absence needs a page that had the time to be drawn.
    const watchedMs = watch.reduce((sum, row) => sum + row.afterLoadMs, 0);
    if (watchedMs < LATE_FOOTER_MS) return untested(WAIT);
    const cites = citing(read[0].cites, read.flatMap((page) => page.cites));
    if (read.some((page) => page.legalLinks > 0)) return warn([{ what: LEGAL_ONLY, cites }], false);
    return fail([{ what: NONE, cites }], false);
  },
});

/** That a link is there is all that is said: what it leads to is judged when it is visited. */
const linked = (links: readonly [{ readonly words: string; readonly cites: Finding['cites'] }, ...unknown[]]): Finding => ({
  what: inEach((lang) => (lang === 'fr' ? `Un lien ${quoted(links[0].words, lang)} est présent.` : `A link ${quoted(links[0].words, lang)} is there.`)),
  cites: links[0].cites,
});

const LEGAL_ONLY: Text = {
  en: 'The pages seen link to legal information, and to no privacy notice by that name.',
  fr: 'Les pages vues renvoient à des mentions légales, et à aucune politique de confidentialité sous ce nom.',
};
const NONE: Text = {
  en: 'No link to a privacy notice was found on the pages seen.',
  fr: 'Aucun lien vers une politique de confidentialité n’a été trouvé sur les pages vues.',
};
