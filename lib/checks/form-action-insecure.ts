import { defineCheck, fail, inapplicable, pass, untested, warn, type Finding } from '../model/check.ts';
import { isNonEmpty, type Text } from '../model/text.ts';
import { publicPages, withExposure } from './reading/public-pages.ts';
import { citing } from './reading/sorted.ts';
import { inEach } from './words/parts.ts';
import { LOCAL_SITE, NO_PAGE_YET, READ_NO_PAGE } from './words/transport.ts';

const NO_FORM: Text = { en: 'No form that asks for personal data was seen on the pages visited.', fr: 'Aucun formulaire demandant des données personnelles n’a été vu sur les pages visitées.' };

/**
 * Forms that ask for an address, a number, a name or a message; searches and sign-ins are not among them (those are
 * `password-over-http`'s). That a form goes to another organisation's https address is not judged here: who that is,
 * is what the notice must say.
 */
export default defineCheck({
  id: 'form-action-insecure',
  area: 'transport',
  title: { en: 'Forms with personal data post to HTTPS', fr: 'Formulaires envoyés en HTTPS' },
  why: { en: 'What you write in a form should reach the site and nobody else on the way.', fr: 'Ce que vous écrivez dans un formulaire doit parvenir au site, et à personne d’autre en chemin.' },
  remedy: { en: 'Give every form an https address.', fr: 'Donnez à chaque formulaire une adresse https.' },
  law: ['GDPR art. 32'],
  severity: 'major',
  mode: 'automatic',
  needs: ['pages'],
  judge({ pages }) {
    if (pages.length === 0) return untested(NO_PAGE_YET);
    const open = publicPages(pages);
    if (open.length === 0) return inapplicable(LOCAL_SITE);
    const read = withExposure(open);
    const fails = read.filter(({ exposure }) => exposure.insecureForms > 0).map(({ url, exposure }): Finding => ({
      what: inEach((lang) => (lang === 'fr' ? `${url.text} contient un formulaire demandant des données personnelles, envoyé à une adresse http.` : `${url.text} has a form asking for personal data that is sent to an http address.`)), cites: exposure.cites,
    }));
    if (isNonEmpty(fails)) return fail(fails);
    const warns = read.filter(({ exposure }) => exposure.mailForms > 0).map(({ url, exposure }): Finding => ({
      what: inEach((lang) => (lang === 'fr' ? `${url.text} contient un formulaire qui ouvre un courriel (mailto), dont le chiffrement n’est pas assuré.` : `${url.text} has a form that opens an e-mail (mailto), which nobody warrants to be encrypted.`)), cites: exposure.cites,
    }));
    if (isNonEmpty(warns)) return warn(warns);
    if (read.length === 0) return untested(READ_NO_PAGE);
    const [first, ...rest] = read.filter(({ exposure }) => exposure.personalForms > 0);
    if (first === undefined) return inapplicable(NO_FORM);
    return pass(citing(first.exposure.cites, ...rest.map(({ exposure }) => exposure.cites)));
  },
});
