import { defineCheck, fail, inapplicable, pass, review, untested, type Finding } from '../model/check.ts';
import type { PageFact } from '../model/facts.ts';
import { isNonEmpty, type Text } from '../model/text.ts';
import { publicPages, withExposure } from './reading/public-pages.ts';
import { citing } from './reading/sorted.ts';
import { inEach } from './words/parts.ts';
import { LOCAL_SITE, NO_PAGE_YET, READ_NO_PAGE } from './words/transport.ts';

const NO_PASSWORD: Text = { en: 'No password field was seen on the pages visited.', fr: 'Aucun champ de mot de passe n’a été vu sur les pages visitées.' };
const BY_GET: Text = {
  en: 'A form with a password says that it is sent in the page’s address (GET). A script may send it otherwise: sign in with a made-up password and see whether it stands in the address.',
  fr: 'Un formulaire avec mot de passe annonce un envoi dans l’adresse de la page (GET). Un script peut l’envoyer autrement\u00a0: connectez-vous avec un mot de passe inventé et regardez s’il apparaît dans l’adresse.',
};

const told = (page: PageFact, cites: PageFact['cites'], en: string, fr: string): Finding => ({ what: inEach((lang) => (lang === 'fr' ? `${page.url.text} ${fr}` : `${page.url.text} ${en}`)), cites });

/** A form's method alone does not prove how a script sends it, so that GET is a person's to confirm. */
export default defineCheck({
  id: 'password-over-http',
  area: 'transport',
  title: { en: 'No password field on or to HTTP', fr: 'Pas de mot de passe transmis en clair' },
  why: { en: 'A password sent without encryption can be read by anyone on the way.', fr: 'Un mot de passe envoyé sans chiffrement peut être lu par quiconque se trouve en chemin.' },
  remedy: { en: 'Serve pages with passwords over https, and send their forms by POST to an https address.', fr: 'Servez en https les pages avec mot de passe, et envoyez leurs formulaires en POST à une adresse https.' },
  law: ['GDPR art. 32', 'CNIL recommendation 2022-100', 'CNIL SAN-2023-008'],
  severity: 'critical',
  mode: 'automatic',
  needs: ['pages'],
  judge({ pages }) {
    if (pages.length === 0) return untested(NO_PAGE_YET);
    const open = publicPages(pages);
    if (open.length === 0) return inapplicable(LOCAL_SITE);
    const fails = [
      ...open.filter((page) => !page.secure && page.passwords > 0).map((page) => told(page, page.cites, 'came without encryption, with a password field.', 'est arrivée sans chiffrement, avec un champ de mot de passe.')),
      ...withExposure(open).filter((page) => page.secure && page.exposure.passwordsToInsecure > 0).map((page) => told(page, page.exposure.cites, 'has a password field in a form that is sent to an http address.', 'contient un champ de mot de passe dans un formulaire envoyé à une adresse http.')),
    ];
    if (isNonEmpty(fails)) return fail(fails);
    const byGet = withExposure(open).filter((page) => page.exposure.passwordsByGet > 0).map((page) => told(page, page.exposure.cites, 'has a password field in a form of method GET.', 'contient un champ de mot de passe dans un formulaire de méthode GET.'));
    if (byGet.length > 0) return review(BY_GET, byGet);
    if (!open.some((page) => page.contentSeen)) return untested(READ_NO_PAGE);
    const held = open.filter((page) => page.passwords > 0);
    if (held.length === 0) return inapplicable(NO_PASSWORD);
    // Where the form goes is told apart from how many there are; an older log has only the number.
    const [first, ...rest] = withExposure(held);
    if (first === undefined || rest.length + 1 < held.length) return untested(READ_NO_PAGE);
    return pass(citing(first.exposure.cites, ...rest.map(({ exposure }) => exposure.cites)));
  },
});
