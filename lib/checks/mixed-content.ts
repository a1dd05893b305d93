import { defineCheck, fail, inapplicable, pass, untested, warn, type Finding } from '../model/check.ts';
import { isNonEmpty, type Text } from '../model/text.ts';
import { publicPages, withExposure } from './reading/public-pages.ts';
import { citing } from './reading/sorted.ts';
import { counted, inEach } from './words/parts.ts';
import { LOCAL_SITE, NO_PAGE_YET, PLAIN_SITE, READ_NO_PAGE } from './words/transport.ts';

/** What only shows or sounds ("optionally-blockable" of W3C Mixed Content, 3.1); all else can change the page or carry data. */
const PASSIVE: ReadonlySet<string> = new Set(['image', 'imageset', 'media']);

const REQUESTS = { en: ['request', 'requests'], fr: ['requête', 'requêtes'] } as const;
const ACTIVE_PARTS = { en: ['script, frame or style sheet', 'scripts, frames or style sheets'], fr: ['script, cadre ou feuille de style', 'scripts, cadres ou feuilles de style'] } as const;
const PASSIVE_PARTS = { en: ['image, sound or film', 'images, sounds or films'], fr: ['image, son ou film', 'images, sons ou films'] } as const;

const STOPPED: Text = { en: 'It was not seen leaving: the browser stopped it, or made it https.', fr: 'On ne l’a pas vu partir\u00a0: le navigateur l’a arrêté, ou l’a passé en https.' };

/**
 * Fails for what was seen leaving unencrypted and could change the page or carry data; warns for pictures, and for
 * what browsers stop or upgrade (Chromium and Firefox block active and upgrade passive mixed content; MDN, "Mixed
 * content", read 2026-11): nothing was exposed then. Criterion: blocked content fails; here it warns, because the
 * page's markup alone does not show that anything left.
 */
export default defineCheck({
  id: 'mixed-content',
  area: 'transport',
  title: { en: 'No insecure sub-resources or links for data', fr: 'Pas de contenu mixte' },
  why: {
    en: 'One unencrypted script or frame is enough for somebody on the way to change or read a page that looks secure.',
    fr: 'Un seul script ou cadre non chiffré suffit pour que quelqu’un, en chemin, modifie ou lise une page qui semble sûre.',
  },
  remedy: { en: 'Load everything over https, and write https in every address of the page.', fr: 'Chargez tout en https, et écrivez https dans toutes les adresses de la page.' },
  law: ['GDPR art. 32'],
  severity: 'major',
  mode: 'automatic',
  needs: ['pages', 'transport'],
  judge({ pages, transport }) {
    if (pages.length === 0) return untested(NO_PAGE_YET);
    const open = publicPages(pages);
    if (open.length === 0) return inapplicable(LOCAL_SITE);
    const secure = open.filter((page) => page.secure);
    const [first] = secure;
    if (first === undefined) return inapplicable(PLAIN_SITE);

    const left = transport.clear.map(({ host, type, scheme, count, cites }): Finding & { readonly passive: boolean } => ({
      passive: PASSIVE.has(type), cites,
      what: inEach((lang) => (lang === 'fr' ? `${counted(count, REQUESTS, lang)} sans chiffrement (${scheme}, ${type}) vers ${host}, depuis une page en https.` : `${counted(count, REQUESTS, lang)} without encryption (${scheme}, ${type}) to ${host}, from an https page.`)),
    }));
    const fails = left.filter(({ passive }) => !passive).map(({ what, cites }) => ({ what, cites }));
    if (isNonEmpty(fails)) return fail(fails);
    const asked = transport.stopped.map(({ host, api, scheme, cites }): Finding => ({
      cites, what: inEach((lang) => (lang === 'fr' ? `Un script a demandé ${host} en ${scheme} (${api}). ${STOPPED.fr}` : `A script asked for ${host} over ${scheme} (${api}). ${STOPPED.en}`)),
    }));
    const read = withExposure(secure);
    const markup = read.flatMap(({ url, exposure }): Finding[] => {
      const { insecureActive: active, insecurePassive: passive, cites } = exposure;
      if (active + passive === 0) return [];
      return [{
        cites,
        what: inEach((lang) => {
          const parts = [...(active > 0 ? [counted(active, ACTIVE_PARTS, lang)] : []), ...(passive > 0 ? [counted(passive, PASSIVE_PARTS, lang)] : [])].join(lang === 'fr' ? ' et ' : ' and ');
          return lang === 'fr' ? `${url.text} demande en http\u00a0: ${parts}.` : `${url.text} asks over http for ${parts}.`;
        }),
      }];
    });
    const warns = [...left.map(({ what, cites }) => ({ what, cites })), ...asked, ...markup];
    if (isNonEmpty(warns)) return warn(warns);
    if (read.length === 0) return untested(READ_NO_PAGE);
    return pass(citing(first.cites, ...read.map(({ exposure }) => exposure.cites)));
  },
});
