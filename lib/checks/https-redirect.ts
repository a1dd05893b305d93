import { defineCheck, fail, inapplicable, pass, review, untested, warn, type Finding } from '../model/check.ts';
import type { PageFact, TransportFact } from '../model/facts.ts';
import { sameSite } from '../site.ts';
import { isNonEmpty, type Text } from '../model/text.ts';
import { publicPages } from './reading/public-pages.ts';
import { citing } from './reading/sorted.ts';
import { inEach, namesWords } from './words/parts.ts';
import { LOCAL_SITE, NO_PAGE_YET } from './words/transport.ts';

/** A page that a script or a `meta` element sends on leaves sooner than a person would, in milliseconds. */
const SENT_ON_MS = 5_000;

const TYPE_IT: Text = {
  en: 'The unencrypted address was not tried. Type the site’s address with http:// in the address bar, in a private window.',
  fr: 'L’adresse non chiffrée n’a pas été essayée. Tapez l’adresse du site avec http:// dans la barre d’adresse, dans une fenêtre privée.',
};
const BROWSER_DID: Text = {
  en: 'The browser changed http to https by itself (HSTS, or its own setting), so the server was not asked. Does the http:// address lead to https in a browser that never visited the site?',
  fr: 'Le navigateur est passé de lui-même de http à https (HSTS, ou son propre réglage)\u00a0: le serveur n’a pas été interrogé. L’adresse en http:// mène-t-elle à https dans un navigateur qui n’a jamais visité le site\u00a0?',
};

type Hop = TransportFact['hops'][number];
const finding = (cites: Finding['cites'], en: string, fr: string): Finding => ({ what: inEach((lang) => (lang === 'fr' ? fr : en)), cites });

const bareCookies = ({ from, cookies, cites }: Hop): Finding => ({
  what: inEach((lang) => (lang === 'fr' ? `La réponse non chiffrée de ${from.text} a posé ${namesWords(cookies, lang)} sans Secure.` : `The unencrypted answer of ${from.text} set ${namesWords(cookies, lang)} without Secure.`)), cites,
});

/** 301 and 308 are kept in mind by browsers, 302, 303 and 307 are asked again each time (RFC 9110, 15.4). */
const isLasting = ({ status }: Hop): boolean => status === 301 || status === 308;

export default defineCheck({
  id: 'https-redirect',
  area: 'transport',
  title: { en: 'HTTP redirects to HTTPS', fr: 'HTTP redirige vers HTTPS' },
  why: {
    en: 'Who types the address without https should be on an encrypted page at once, with nothing sent in clear on the way.',
    fr: 'Qui tape l’adresse sans https doit arriver aussitôt sur une page chiffrée, sans que rien ne circule en clair en chemin.',
  },
  remedy: { en: 'Answer every http address with a permanent redirection (301 or 308) to its https twin, and set no cookie there.', fr: 'Répondez à toute adresse http par une redirection permanente (301 ou 308) vers son équivalent https, sans y poser de cookie.' },
  law: ['GDPR art. 32'],
  severity: 'major',
  mode: 'semi-automatic',
  question: {
    en: 'Does the site’s http:// address lead to https at once, in a browser that never visited the site?',
    fr: 'L’adresse en http:// du site mène-t-elle aussitôt à https, dans un navigateur qui n’a jamais visité le site\u00a0?',
  },
  needs: ['pages', 'transport', 'site'],
  judge({ pages, transport, site }) {
    if (pages.length === 0) return untested(NO_PAGE_YET);
    if (publicPages(pages).length === 0) return inapplicable(LOCAL_SITE);
    const hops = transport.hops.filter(({ from }) => from.scheme === 'http' && sameSite(from.host, site.site));
    const served = hops.filter(({ internal }) => !internal);
    const plain = pages.flatMap((page, index) => (page.secure || page.local || page.url.scheme !== 'http' ? [] : [{ page, sentOn: sentOn(page, pages[index + 1]) }]));
    const fails = [
      ...plain.filter((one) => !one.sentOn).map(({ page }) => finding(page.cites, `${page.url.text} answered over http with a page of its own.`, `${page.url.text} a répondu en http par une page.`)),
      ...served.filter(({ cookies }) => cookies.length > 0).map(bareCookies),
    ];
    if (isNonEmpty(fails)) return fail(fails);
    const warns = [
      ...plain.map(({ page }) => finding(page.cites, `${page.url.text} came over http first and was then sent on by the page itself.`, `${page.url.text} est d’abord arrivée en http, puis la page elle-même a renvoyé ailleurs.`)),
      ...served.flatMap((hop) => {
        const { from, to, status, cites } = hop;
        if (to.scheme !== 'https') return [finding(cites, `${from.text} was sent on to ${to.text}, still without encryption.`, `${from.text} renvoie vers ${to.text}, toujours sans chiffrement.`)];
        if (isLasting(hop)) return [];
        return [finding(cites, `${from.text} is redirected to https for the moment only (${status}).`, `${from.text} est redirigée vers https à titre provisoire seulement (${status}).`)];
      }),
    ];
    if (isNonEmpty(warns)) return warn(warns);
    const [first, ...rest] = served;
    if (first !== undefined) return pass(citing(first.cites, ...rest.map(({ cites }) => cites)));
    const own = hops.filter(({ to }) => to.scheme === 'https').map(({ from, cites }) => finding(cites, `The browser opened ${from.text} over https by itself.`, `Le navigateur a ouvert ${from.text} en https de lui-même.`));
    return own.length > 0 ? review(BROWSER_DID, own) : untested(TYPE_IT);
  },
});

function sentOn(page: PageFact, next: PageFact | undefined): boolean {
  return next !== undefined && next.secure && sameSite(next.url.host, page.url.host) && next.at - page.at <= SENT_ON_MS;
}
