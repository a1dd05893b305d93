import { defineCheck, fail, pass, review, untested, type Finding } from '../model/check.ts';
import type { TransportFact } from '../model/facts.ts';
import { isNonEmpty, type Text } from '../model/text.ts';
import { withExposure } from './reading/public-pages.ts';
import { citing } from './reading/sorted.ts';
import { inEach, quoted } from './words/parts.ts';
import { NO_PAGE_YET } from './words/transport.ts';

const LOOK: Text = {
  en: 'Something in an address may be a person’s data, or the site’s own. Look at the address: does it say somebody’s e-mail address or number?',
  fr: 'Quelque chose dans une adresse est peut-être la donnée d’une personne, ou celle du site. Regardez l’adresse\u00a0: contient-elle le courriel ou le numéro de quelqu’un\u00a0?',
};
const SHAPES: Readonly<Record<'email' | 'phone', Text>> = {
  email: { en: 'an e-mail address', fr: 'une adresse de courriel' },
  phone: { en: 'a telephone number', fr: 'un numéro de téléphone' },
};

const told = ({ in: place, host, parameter, what, cites }: TransportFact['personal'][number]): Finding => ({
  what: inEach((lang) => {
    const where = place === 'page' ? (lang === 'fr' ? `L’adresse d’une page de ${host}` : `The address of a page of ${host}`) : lang === 'fr' ? `L’adresse d’une requête vers ${host}` : `The address of a request to ${host}`;
    return lang === 'fr' ? `${where} contient ${quoted(parameter, lang)}, dont la valeur a la forme d’${SHAPES[what].fr}.` : `${where} holds ${quoted(parameter, lang)}, whose value has the form of ${SHAPES[what].en}.`;
  }),
  cites,
});

/** Values are not kept: shape and name together prove, one of them alone is a person's to look at. */
export default defineCheck({
  id: 'pii-in-url',
  area: 'transport',
  title: { en: 'No personal data in URLs of the site', fr: 'Pas de données personnelles dans les URL' },
  why: {
    en: 'Addresses are kept in histories and servers’ logs, and passed on to others. What is in them is no secret.',
    fr: 'Les adresses restent dans les historiques et les journaux des serveurs, et se transmettent. Ce qu’elles contiennent n’est pas secret.',
  },
  remedy: { en: 'Send forms by POST, and use links with a random reference instead of an e-mail address.', fr: 'Envoyez les formulaires en POST, et utilisez dans les liens une référence aléatoire plutôt qu’un courriel.' },
  law: ['GDPR art. 5(1)(f) and 32'],
  severity: 'major',
  mode: 'automatic',
  needs: ['pages', 'transport'],
  judge({ pages, transport }) {
    const [first] = pages;
    if (first === undefined) return untested(NO_PAGE_YET);
    const own = transport.personal.filter((one) => one.in !== 'third');
    const fails = own.filter(({ what, named }) => what === 'email' && named).map(told);
    if (isNonEmpty(fails)) return fail(fails);
    const byGet = withExposure(pages).filter(({ exposure }) => exposure.personalByGet > 0).map(({ url, exposure }): Finding => ({
      what: inEach((lang) => (lang === 'fr' ? `${url.text} contient un formulaire de méthode GET qui demande un courriel ou un numéro.` : `${url.text} has a form of method GET that asks for an e-mail address or a number.`)), cites: exposure.cites,
    }));
    // Package versions (“chat@1.2.3”) have the shape of an address, too, and stand in addresses of files.
    const doubtful = [...own.filter((one) => one.in === 'page' || one.named).map(told), ...byGet];
    if (doubtful.length > 0) return review(LOOK, doubtful);
    return pass(citing(first.cites, ...pages.slice(1).map(({ cites }) => cites)));
  },
});
