import { defineCheck, fail, inapplicable, pass, review, untested, warn } from '../model/check.ts';
import { isNonEmpty } from '../model/text.ts';
import { allAfterAcceptance } from './reading/acceptance.ts';
import { isUnasked } from './reading/cells.ts';
import { contactSubjects, sayContact, weighContact } from './reading/contacts.ts';
import { gapOf, isOver, opportunity, WHOLE_LOOK } from './reading/opportunity.ts';
import { allCites, chatPresence } from './reading/presence.ts';
import { citing, sorted } from './reading/sorted.ts';
import { reasonFor } from './words/doubts.ts';
import { ACCEPTED_FIRST, NO_CHAT, RELOAD_TO_WATCH, startClean, stay, WAIT_FOR_CHAT } from './words/next-steps.ts';

export default defineCheck({
  id: 'chat-third-party-load-before-open',
  area: 'chat-tracers',
  title: {
    en: 'Chat vendor is not contacted before consent or opening (click-to-load)',
    fr: 'Le prestataire du chat n’est pas contacté avant consentement ou ouverture (chargement au clic)',
  },
  why: {
    en: 'Merely loading a chat tells its vendor your address on the network, your browser and the page you read. A button drawn by the site itself would tell it nothing until you click.',
    fr: 'Le simple chargement d’un chat indique à son prestataire votre adresse réseau, votre navigateur et la page que vous lisez. Un bouton dessiné par le site lui-même ne lui dirait rien avant votre clic.',
  },
  remedy: {
    en: 'Show a launcher of your own and load the vendor’s script when it is clicked.',
    fr: 'Affichez un bouton à vous et ne chargez le script du prestataire qu’au clic.',
  },
  law: ['GDPR art. 5(1)(c), 6, 13(1)(e) and 25', 'EDPB Guidelines 2/2023', 'ePrivacy Directive art. 5(3) where an identifier is collected'],
  severity: 'minor',
  mode: 'automatic',
  needs: ['widgets', 'requests', 'consent', 'watch', 'pages', 'recording'],
  judge({ widgets, requests, consent, watch, pages, recording }) {
    if (chatPresence({ widgets, pages, watch }) === 'too-soon') return untested(WAIT_FOR_CHAT);
    if (!isNonEmpty(widgets)) return inapplicable(NO_CHAT);

    const scene = { widgets, consent, recording };
    const seen = sorted(contactSubjects(requests, widgets), ({ widget }, contact) => weighContact(contact, widget, scene), sayContact);
    if (isNonEmpty(seen.fails)) return fail(seen.fails);
    if (isNonEmpty(seen.doubts)) return review(reasonFor(seen.reasons), seen.doubts);
    if (isNonEmpty(seen.warns)) return warn(seen.warns);

    if (!recording.fromStart) return untested(RELOAD_TO_WATCH);
    const chance = opportunity(watch, isUnasked);
    const gap = gapOf(chance, WHOLE_LOOK);
    if (gap === null) return pass(citing(allCites(widgets), chance.cites, seen.fine));
    if (allAfterAcceptance(widgets, consent)) return inapplicable(ACCEPTED_FIRST);
    return untested(isOver(watch, consent.final, isUnasked) ? startClean(WHOLE_LOOK, 'opening-or-answering') : stay(gap, 'opening-or-answering'));
  },
});
