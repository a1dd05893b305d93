import { defineCheck, fail, inapplicable, pass, review, untested, warn } from '../model/check.ts';
import { isNonEmpty } from '../model/text.ts';
import { isUnasked } from './reading/cells.ts';
import { gapOf, opportunity, WHOLE_LOOK } from './reading/opportunity.ts';
import { servesSiteOnly } from './reading/purposes.ts';
import { siteSubject, siteTracers, saySite, unknownLeftOut, weighChatBesides, weighSite } from './reading/site-tracers.ts';
import { citing, sorted } from './reading/sorted.ts';
import { reasonFor } from './words/doubts.ts';
import { alreadyThere, EARLIER_CHOICE, RELOAD_TO_WATCH, startClean, stay } from './words/next-steps.ts';

export default defineCheck({
  id: 'site-tracker-before-consent',
  area: 'site-tracers',
  title: { en: 'No non-exempt tracer of any kind before consent', fr: 'Aucun traceur non exempté (tous types) avant consentement' },
  why: {
    en: 'Advertising and audience tracers follow people. They should wait until you have said yes; reading on is not saying yes.',
    fr: 'Les traceurs de publicité et d’audience suivent les gens. Ils devraient attendre que vous ayez dit oui\u00a0; poursuivre sa lecture n’est pas dire oui.',
  },
  remedy: {
    en: 'Let the consent platform hold back every tag that measures or advertises until the visitor accepts.',
    fr: 'Faites retenir par la plateforme de consentement toute balise de mesure ou de publicité jusqu’à l’acceptation.',
  },
  law: ['LIL art. 82', 'ePrivacy Directive art. 5(3)', 'CNIL deliberations 2020-091 and 2020-092', 'CJEU C-673/17 Planet49'],
  severity: 'critical',
  mode: 'automatic',
  needs: ['widgets', 'storage', 'consent', 'watch', 'pages', 'recording'],
  judge({ widgets, storage, consent, watch, pages, recording }) {
    if (consent.states[0].state === 'unknown') return inapplicable(EARLIER_CHOICE);

    const site = new Set(siteTracers(storage, widgets));
    const subjects = storage.map((item) => siteSubject(item, consent));
    const seen = sorted(subjects, ({ item }, write) => (site.has(item) ? weighSite(item, write, recording) : weighChatBesides(item, write, widgets)), saySite);
    if (isNonEmpty(seen.fails)) return fail(seen.fails);
    if (isNonEmpty(seen.doubts)) return review(reasonFor(seen.reasons), seen.doubts);
    if (isNonEmpty(seen.warns)) return warn(seen.warns);

    if (!recording.fromStart) return untested(RELOAD_TO_WATCH);
    const old = [...site].filter((item) => item.existedBefore && !servesSiteOnly(item) && item.identifies !== false).map((item) => item.name);
    if (isNonEmpty(old)) return untested(alreadyThere(old));
    const chance = opportunity(watch, isUnasked, () => true);
    const gap = gapOf(chance, WHOLE_LOOK);
    if (gap !== null) return untested(isUnasked(consent.final) ? stay(gap, 'answering') : startClean(WHOLE_LOOK, 'answering'));
    return pass(citing(recording.cites, pages.flatMap((page) => page.cites), chance.cites, seen.fine), unknownLeftOut([...site]));
  },
});
