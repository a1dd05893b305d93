import { defineCheck, inapplicable, pass, untested, warn, type Finding } from '../model/check.ts';
import type { ContentPolicy } from '../model/observation.ts';
import { isNonEmpty, type Text } from '../model/text.ts';
import { publicPages, withAnswer, withExposure } from './reading/public-pages.ts';
import { citing } from './reading/sorted.ts';
import { inEach } from './words/parts.ts';
import { LOCAL_SITE, NO_ANSWER, NO_PAGE_YET, READ_NO_PAGE } from './words/transport.ts';

const FALLS_SHORT: Readonly<Record<Exclude<ContentPolicy, 'strict'>, Text>> = {
  none: { en: 'has no Content-Security-Policy.', fr: 'n’a pas de Content-Security-Policy.' },
  'report-only': { en: 'has a Content-Security-Policy that is only reported on, not enforced.', fr: 'a une Content-Security-Policy en simple signalement, non appliquée.' },
  loose: { en: 'has a Content-Security-Policy that lets any inline code or any host’s scripts run.', fr: 'a une Content-Security-Policy qui laisse exécuter tout code en ligne, ou les scripts de tout hôte.' },
};
const ORDER: readonly ContentPolicy[] = ['strict', 'loose', 'report-only', 'none'];

/** Header and `meta` hold together: the stricter counts (CSP Level 3, 4.1 and 3.3). Good practice, no duty. */
export default defineCheck({
  id: 'csp-present',
  area: 'transport',
  title: { en: 'Content-Security-Policy', fr: 'Politique de sécurité de contenu (CSP)' },
  why: {
    en: 'The site tells the browser which scripts belong to it, so that foreign code slipped into a page does not run.',
    fr: 'Le site dit au navigateur quels scripts sont les siens, pour qu’un code étranger glissé dans une page ne s’exécute pas.',
  },
  remedy: { en: 'Send a Content-Security-Policy that names the scripts’ hosts or uses nonces, without unsafe-inline.', fr: 'Envoyez une Content-Security-Policy qui nomme les hôtes des scripts ou utilise des nonces, sans unsafe-inline.' },
  law: ['GDPR art. 32'],
  severity: 'info',
  mode: 'automatic',
  needs: ['pages'],
  judge({ pages }) {
    if (pages.length === 0) return untested(NO_PAGE_YET);
    if (publicPages(pages).length === 0) return inapplicable(LOCAL_SITE);
    const answered = withAnswer(pages);
    if (answered.length === 0) return untested(NO_ANSWER);
    const read = withExposure(answered).map((page) => ({ ...page, answer: page.answer! }));
    const judged = [
      ...read.map(({ url, answer, exposure }) => ({ url, policy: ORDER.find((one) => one === answer.csp || one === exposure.metaPolicy) ?? 'none', cites: citing(answer.cites, exposure.cites) })),
      // A strict header needs no look at the page.
      ...answered.filter(({ exposure, answer }) => exposure === undefined && answer.csp === 'strict').map(({ url, answer }) => ({ url, policy: answer.csp, cites: answer.cites })),
    ];
    const warns = judged.flatMap(({ url, policy, cites }): Finding[] => (policy === 'strict' ? [] : [{ what: inEach((lang) => `${url.text} ${FALLS_SHORT[policy][lang]}`), cites }]));
    if (isNonEmpty(warns)) return warn(warns);
    const [first, ...rest] = judged;
    return first === undefined ? untested(READ_NO_PAGE) : pass(citing(first.cites, ...rest.map(({ cites }) => cites)));
  },
});
