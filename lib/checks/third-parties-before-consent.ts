import { defineCheck, fail, inapplicable, pass, review, untested, warn } from '../model/check.ts';
import { isNonEmpty, type Text } from '../model/text.ts';
import { isUnasked } from './reading/cells.ts';
import { gapOf, opportunity, WHOLE_LOOK } from './reading/opportunity.ts';
import { citing, sorted } from './reading/sorted.ts';
import { sayThird, thirdParties, weighThird } from './reading/third-parties.ts';
import { EARLIER_CHOICE, RELOAD_TO_WATCH, startClean, stay } from './words/next-steps.ts';

/** Whom a page contacts before any choice learns at least the visitor's address. Of hosts that the rules know (`rules/companions`) it is known what they do; which of the others only deliver files for the site is for a person. */
export default defineCheck({
  id: 'third-parties-before-consent',
  area: 'site-tracers',
  title: { en: 'Third parties contacted before consent', fr: 'Tiers contactés avant consentement' },
  why: {
    en: 'Each company a page contacts learns your address on the network and often the page you read, before you were asked anything.',
    fr: 'Chaque entreprise contactée par une page apprend votre adresse réseau et souvent la page lue, avant de vous avoir rien demandé.',
  },
  remedy: {
    en: 'Serve fonts and scripts yourself, and load videos, maps, chats and measurement only after a choice or a click.',
    fr: 'Hébergez vous-même polices et scripts, et ne chargez vidéos, cartes, chats et mesures qu’après un choix ou un clic.',
  },
  law: ['GDPR art. 5(1)(c), 6 and 25'],
  severity: 'minor',
  mode: 'automatic',
  question: {
    en: 'Do the hosts listed only deliver the site’s own files (hosting, delivery network, consent platform)? If so, this is met.',
    fr: 'Les hôtes cités ne font-ils que livrer les fichiers du site (hébergement, réseau de diffusion, plateforme de consentement)\u00a0? Si oui, c’est conforme.',
  },
  needs: ['requests', 'storage', 'consent', 'watch', 'pages', 'recording'],
  judge({ requests, storage, consent, watch, pages, recording }) {
    if (consent.states[0].state === 'unknown') return inapplicable(EARLIER_CHOICE);
    if (!recording.fromStart) return untested(RELOAD_TO_WATCH);
    const seen = sorted(thirdParties(requests, storage), weighThird, sayThird);
    if (isNonEmpty(seen.fails)) return fail(seen.fails);
    if (isNonEmpty(seen.doubts)) return review(WHO, [...seen.doubts, ...seen.warns]);
    if (isNonEmpty(seen.warns)) return warn(seen.warns);
    const chance = opportunity(watch, isUnasked, () => true);
    const gap = gapOf(chance, WHOLE_LOOK);
    if (gap !== null) return untested(isUnasked(consent.final) ? stay(gap, 'answering') : startClean(WHOLE_LOOK, 'answering'));
    return pass(citing(recording.cites, pages.flatMap((page) => page.cites), chance.cites, seen.fine));
  },
});

const WHO: Text = {
  en: 'These hosts of others were contacted before any choice. Which of them only deliver the site’s own files is for a person to see.',
  fr: 'Ces hôtes de tiers ont été contactés avant tout choix. Lesquels ne font que livrer les fichiers du site, c’est à une personne de le voir.',
};
