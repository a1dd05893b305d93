import { defineCheck, inapplicable, pass, untested, warn, type Finding } from '../model/check.ts';
import { isNonEmpty, type Text } from '../model/text.ts';
import { publicPages, withAnswer } from './reading/public-pages.ts';
import { citing } from './reading/sorted.ts';
import { inEach } from './words/parts.ts';
import { LOCAL_SITE, NO_ANSWER, NO_PAGE_YET, PLAIN_SITE } from './words/transport.ts';

/** Six months of 30.4 days, in seconds: what ANSSI's TLS guide and security scanners ask for at least (criterion; good practice, no duty). */
const LONG_ENOUGH = 15_768_000;
const DAY = 86_400;

/** Top-level domains that browsers only ever open over https (Google Registry, "HSTS preload"; .bank and .insurance: fTLD requirements). */
const PRELOADED = /\.(?:app|dev|page|new|day|foo|zip|mov|nexus|ing|meme|bank|insurance)$/;
const ALWAYS: Text = {
  en: 'Browsers open every site of this top-level domain over https alone, with or without the header.',
  fr: 'Les navigateurs n’ouvrent les sites de cette extension qu’en https, avec ou sans cet en-tête.',
};

/** A browser keeps the longest answer of a host in mind, so that hosts are judged and not pages (RFC 6797, 5.3). */
export default defineCheck({
  id: 'hsts-present',
  area: 'transport',
  title: { en: 'HSTS header', fr: 'En-tête HSTS' },
  why: {
    en: 'With this header the browser never tries the unencrypted way again, even when somebody on the way would like it to.',
    fr: 'Avec cet en-tête, le navigateur ne repasse plus jamais par la voie non chiffrée, même si quelqu’un, en chemin, l’y pousse.',
  },
  remedy: { en: 'Send Strict-Transport-Security with a max-age of at least six months.', fr: 'Envoyez Strict-Transport-Security avec un max-age d’au moins six mois.' },
  law: ['GDPR art. 32', 'ANSSI TLS guide'],
  severity: 'minor',
  mode: 'automatic',
  needs: ['pages'],
  judge({ pages }) {
    if (pages.length === 0) return untested(NO_PAGE_YET);
    if (publicPages(pages).length === 0) return inapplicable(LOCAL_SITE);
    const secure = publicPages(pages).filter((page) => page.secure);
    if (secure.length === 0) return inapplicable(PLAIN_SITE);
    if (secure.every(({ url }) => PRELOADED.test(url.host))) return inapplicable(ALWAYS);

    const answered = withAnswer(secure).filter(({ url }) => !PRELOADED.test(url.host));
    const [first] = answered;
    if (first === undefined) return untested(NO_ANSWER);
    const longest = new Map<string, (typeof answered)[number]>();
    for (const page of answered) {
      const known = longest.get(page.url.host);
      if (known === undefined || (page.answer.hstsSeconds ?? -1) > (known.answer.hstsSeconds ?? -1)) longest.set(page.url.host, page);
    }
    const warns = [...longest].filter(([, { answer }]) => (answer.hstsSeconds ?? 0) < LONG_ENOUGH).map(([host, { answer }]): Finding => {
      const days = Math.floor((answer.hstsSeconds ?? 0) / DAY);
      return {
        cites: answer.cites,
        what: inEach((lang) => (answer.hstsSeconds === null
          ? lang === 'fr' ? `${host} a répondu sans Strict-Transport-Security.` : `${host} answered without Strict-Transport-Security.`
          : lang === 'fr' ? `${host} demande le chiffrement pour ${days} jours seulement.` : `${host} asks for encryption for ${days} days only.`)),
      };
    });
    if (isNonEmpty(warns)) return warn(warns);
    return pass(citing(first.answer.cites, ...answered.map(({ answer }) => answer.cites)));
  },
});
