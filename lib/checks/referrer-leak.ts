import { defineCheck, fail, inapplicable, pass, review, untested, warn, type Finding } from '../model/check.ts';
import type { TransportFact } from '../model/facts.ts';
import { isNonEmpty, type Text } from '../model/text.ts';
import { withExposure } from './reading/public-pages.ts';
import { citing } from './reading/sorted.ts';
import { inEach, quoted } from './words/parts.ts';
import { READ_NO_PAGE } from './words/transport.ts';

const NO_OTHERS: Text = { en: 'No request to a third party was seen.', fr: 'Aucune requête vers un tiers n’a été vue.' };
const LOOK: Text = {
  en: 'A third party may have been told an e-mail address or number. Was it the visitor’s, and did they mean to send it there?',
  fr: 'Un tiers a peut-être reçu un courriel ou un numéro. Était-ce celui du visiteur, et voulait-il l’envoyer là\u00a0?',
};

const leaked = ({ host, parameter, cites }: TransportFact['personal'][number]): Finding => ({
  what: inEach((lang) => (lang === 'fr' ? `Une valeur en forme de courriel, présente dans l’adresse de la page, a été envoyée à ${host} dans ${quoted(parameter, lang)}.`
    : `A value with the form of an e-mail address, which stood in the page’s address, was sent to ${host} in ${quoted(parameter, lang)}.`)),
  cites,
});
const sent = ({ host, parameter, cites }: TransportFact['personal'][number]): Finding => ({
  what: inEach((lang) => (lang === 'fr' ? `L’adresse d’une requête vers ${host} contient ${quoted(parameter, lang)}, dont la valeur a la forme d’une donnée personnelle.` : `The address of a request to ${host} holds ${quoted(parameter, lang)}, whose value has the form of personal data.`)), cites,
});
const referer = ({ host, tells, cites }: TransportFact['referers'][number]): Finding => ({
  what: inEach((lang) => (tells === 'query'
    ? lang === 'fr' ? `${host} a reçu l’adresse complète d’une page, paramètres compris (Referer).` : `${host} was told the whole address of a page, parameters included (Referer).`
    : lang === 'fr' ? `${host} a reçu le chemin d’une page (Referer).` : `${host} was told the path of a page (Referer).`)),
  cites,
});

/** Browsers send other origins no more than the site's origin unless the page asks for more (W3C Referrer Policy, 3.7: strict-origin-when-cross-origin). */
export default defineCheck({
  id: 'referrer-leak',
  area: 'transport',
  title: { en: 'No personal data leaked through Referer / page URL to the chat vendor', fr: 'Pas de fuite de données via l’URL ou le Referer' },
  why: {
    en: 'Which page you read, and what stands in its address, can say a lot about you. Third parties need not know.',
    fr: 'La page que vous lisez, et ce que contient son adresse, en disent long sur vous. Les tiers n’ont pas à le savoir.',
  },
  remedy: { en: 'Keep personal data out of addresses, and do not loosen the Referrer-Policy that browsers apply by default.', fr: 'Ne mettez pas de données personnelles dans les adresses, et n’assouplissez pas la Referrer-Policy que les navigateurs appliquent par défaut.' },
  law: ['GDPR art. 5(1)(c) and (f)', 'GDPR art. 25'],
  severity: 'major',
  mode: 'automatic',
  needs: ['pages', 'requests', 'transport'],
  judge({ pages, requests, transport }) {
    const third = transport.personal.filter((one) => one.in === 'third');
    const fails = third.filter(({ what, fromPage }) => what === 'email' && fromPage).map(leaked);
    if (isNonEmpty(fails)) return fail(fails);
    // By its shape alone it may be a package's version.
    const doubtful = third.filter(({ named, fromPage }) => named || fromPage).map(sent);
    if (doubtful.length > 0) return review(LOOK, doubtful);
    const warns = transport.referers.map(referer);
    if (isNonEmpty(warns)) return warn(warns);
    const [first, ...rest] = requests.filter(({ party }) => party === 'third').sort((a, b) => a.firstAt - b.firstAt || a.cites[0] - b.cites[0]);
    if (first === undefined) return inapplicable(NO_OTHERS);
    // A recorder that reads markup tells of the Referer, too; an older log does not.
    if (withExposure(pages).length === 0) return untested(READ_NO_PAGE);
    return pass(citing(first.cites, ...rest.map(({ cites }) => cites)));
  },
});
