import { defineCheck, inapplicable, pass, untested, warn, type Finding } from '../model/check.ts';
import { isNonEmpty, type Text } from '../model/text.ts';
import { publicPages, withExposure } from './reading/public-pages.ts';
import { citing } from './reading/sorted.ts';
import { counted, inEach } from './words/parts.ts';
import { LOCAL_SITE, NO_PAGE_YET, READ_NO_PAGE } from './words/transport.ts';

const NONE: Text = {
  en: 'No script of a fixed version from a public package server was seen. Loaders of vendors change by themselves and cannot carry a digest.',
  fr: 'Aucun script de version fixe venant d’un serveur public de paquets n’a été vu. Les chargeurs des prestataires changent d’eux-mêmes et ne peuvent porter d’empreinte.',
};
const SCRIPTS = { en: ['script of a fixed version from a public package server', 'scripts of fixed versions from public package servers'], fr: ['script de version fixe d’un serveur public de paquets', 'scripts de version fixe de serveurs publics de paquets'] } as const;

/** Only files that cannot change (a whole version in the address, on a public package server): see `lib/record/exposure.ts`. */
export default defineCheck({
  id: 'sri-third-party-script',
  area: 'transport',
  title: { en: 'Integrity of fixed third-party scripts', fr: 'Intégrité (SRI) des scripts tiers figés' },
  why: {
    en: 'With a digest in the page, a script that somebody changed on the other server does not run.',
    fr: 'Avec une empreinte dans la page, un script que quelqu’un aurait modifié sur l’autre serveur ne s’exécute pas.',
  },
  remedy: { en: 'Add integrity and crossorigin to such scripts, or serve them yourself.', fr: 'Ajoutez integrity et crossorigin à ces scripts, ou servez-les vous-même.' },
  law: ['GDPR art. 32'],
  severity: 'info',
  mode: 'automatic',
  needs: ['pages'],
  judge({ pages }) {
    if (pages.length === 0) return untested(NO_PAGE_YET);
    if (publicPages(pages).length === 0) return inapplicable(LOCAL_SITE);
    const read = withExposure(pages);
    if (read.length === 0) return untested(READ_NO_PAGE);
    const warns = read.filter(({ exposure }) => exposure.withoutIntegrity > 0).map(({ url, exposure }): Finding => ({
      what: inEach((lang) => `${url.text}${lang === 'fr' ? '\u00a0: ' : ': '}${counted(exposure.withoutIntegrity, SCRIPTS, lang)}, ${lang === 'fr' ? 'sans empreinte (integrity)' : 'without integrity'}.`), cites: exposure.cites,
    }));
    if (isNonEmpty(warns)) return warn(warns);
    const [first, ...rest] = read.filter(({ exposure }) => exposure.pinnedScripts > 0);
    return first === undefined ? inapplicable(NONE) : pass(citing(first.exposure.cites, ...rest.map(({ exposure }) => exposure.cites)));
  },
});
