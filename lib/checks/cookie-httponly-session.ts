import { defineCheck, fail, inapplicable, pass, untested, warn } from '../model/check.ts';
import { isNonEmpty, type Text } from '../model/text.ts';
import { askedCookies, tellCookies } from './reading/cookie-attributes.ts';
import { citing } from './reading/sorted.ts';
import { NO_SESSION, SEE_THEM_SET } from './words/cookies.ts';

const READABLE: Text = { en: 'was set without HttpOnly, so every script of the page can read it.', fr: 'a été posé sans HttpOnly\u00a0: tout script de la page peut le lire.' };

/**
 * Only by the frameworks' own default names (`rules/tracers/own.ts`): a name that sounds like a session may be a token
 * that scripts are meant to read (OWASP, Session Management Cheat Sheet, "HttpOnly Attribute").
 */
export default defineCheck({
  id: 'cookie-httponly-session',
  area: 'transport',
  title: { en: 'Session cookies are HttpOnly', fr: 'Attribut HttpOnly pour la session' },
  why: {
    en: 'Whoever copies a session cookie is you, as far as the site can tell. HttpOnly keeps it out of scripts’ reach.',
    fr: 'Qui copie un cookie de session passe pour vous auprès du site. HttpOnly le met hors de portée des scripts.',
  },
  remedy: { en: 'Set session cookies from the server, with HttpOnly.', fr: 'Posez les cookies de session depuis le serveur, avec HttpOnly.' },
  law: ['GDPR art. 32', 'OWASP'],
  severity: 'major',
  mode: 'automatic',
  needs: ['storage'],
  judge({ storage }) {
    const sessions = askedCookies(storage, []).filter(({ item, write }) => item.session !== undefined && write.stored);
    const readable = sessions.filter(({ asked }) => !asked.httpOnly);
    const fails = tellCookies(readable.filter(({ item }) => item.session === 'login'), READABLE);
    if (isNonEmpty(fails)) return fail(fails);
    const warns = tellCookies(readable, READABLE);
    if (isNonEmpty(warns)) return warn(warns);
    const [first, ...rest] = sessions;
    if (first !== undefined) return pass(citing(first.write.cites, ...rest.map(({ write }) => write.cites)));
    return storage.some((item) => item.session !== undefined && item.party === 'first') ? untested(SEE_THEM_SET) : inapplicable(NO_SESSION);
  },
});
