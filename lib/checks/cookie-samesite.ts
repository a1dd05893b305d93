import { defineCheck, fail, inapplicable, pass, untested, warn } from '../model/check.ts';
import { isNonEmpty, type Text } from '../model/text.ts';
import { askedCookies, tellCookies } from './reading/cookie-attributes.ts';
import { citing } from './reading/sorted.ts';
import { NO_COOKIE, SEE_THEM_SET } from './words/cookies.ts';

const REFUSED: Text = {
  en: 'asks for SameSite=None without Secure, which browsers refuse.',
  fr: 'demande SameSite=None sans Secure, ce que les navigateurs refusent.',
};
const ABSENT: Text = {
  en: 'does not say with SameSite whether other sites’ requests may carry it; browsers decide for themselves.',
  fr: 'ne dit pas, par SameSite, si les requêtes d’autres sites peuvent l’emporter\u00a0; chaque navigateur en décide.',
};

/**
 * As the site said it, never as the browser keeps it: Chromium fills in Lax, and what other browsers report for an
 * absent attribute differs (MDN, Set-Cookie, "SameSite"; RFC 6265bis, 5.6.7). `None` is refused without `Secure` (ibid.).
 */
export default defineCheck({
  id: 'cookie-samesite',
  area: 'transport',
  title: { en: 'Suitable SameSite', fr: 'Attribut SameSite adapté' },
  why: {
    en: 'SameSite keeps other sites from sending your cookies along when they make your browser call this one.',
    fr: 'SameSite empêche d’autres sites d’emporter vos cookies quand ils font appeler celui-ci par votre navigateur.',
  },
  remedy: { en: 'Say SameSite=Lax or Strict; None only together with Secure, where another site needs the cookie.', fr: 'Indiquez SameSite=Lax ou Strict\u00a0; None seulement avec Secure, là où un autre site a besoin du cookie.' },
  law: ['GDPR art. 25 and 32'],
  severity: 'minor',
  mode: 'automatic',
  needs: ['storage', 'widgets'],
  judge({ storage, widgets }) {
    const cookies = askedCookies(storage, widgets).filter(({ asked }) => asked.told === 'site');
    const fails = tellCookies(cookies.filter(({ asked }) => asked.sameSite === 'none' && !asked.secure), REFUSED);
    if (isNonEmpty(fails)) return fail(fails);
    const warns = tellCookies(cookies.filter(({ asked }) => asked.sameSite === null), ABSENT);
    if (isNonEmpty(warns)) return warn(warns);
    const [first, ...rest] = cookies;
    if (first !== undefined) return pass(citing(first.write.cites, ...rest.map(({ write }) => write.cites)));
    return storage.some((item) => item.kind === 'cookie' && item.party === 'first') ? untested(SEE_THEM_SET) : inapplicable(NO_COOKIE);
  },
});
