import { defineCheck, fail, inapplicable, pass, untested, warn } from '../model/check.ts';
import { isNonEmpty, type Text } from '../model/text.ts';
import { askedCookies, isSensitive, tellCookies } from './reading/cookie-attributes.ts';
import { citing } from './reading/sorted.ts';
import { NO_COOKIE, SEE_THEM_SET } from './words/cookies.ts';

const WITHOUT: Text = { en: 'was set without Secure, so it also travels without encryption.', fr: 'a été posé sans Secure\u00a0: il voyage aussi sans chiffrement.' };

/**
 * Sessions (by their frameworks' default names, `rules/tracers/own.ts`) and identifiers of conversations fail; the
 * site's other cookies warn. RFC 6265bis, 5.8.3: without `Secure` a cookie is sent over http as well.
 */
export default defineCheck({
  id: 'cookie-secure-flag',
  area: 'transport',
  title: { en: 'Cookies carry Secure', fr: 'Attribut Secure' },
  why: {
    en: 'A cookie without Secure is also sent over unencrypted connections, where others can copy it and take your place.',
    fr: 'Un cookie sans Secure est aussi envoyé par des connexions non chiffrées, où d’autres peuvent le copier et prendre votre place.',
  },
  remedy: { en: 'Add Secure to every cookie; ask the chat’s vendor for the same.', fr: 'Ajoutez Secure à tous les cookies\u00a0; demandez-le aussi au prestataire du chat.' },
  law: ['GDPR art. 32'],
  severity: 'major',
  mode: 'automatic',
  needs: ['storage', 'widgets'],
  judge({ storage, widgets }) {
    const cookies = askedCookies(storage, widgets);
    const bare = cookies.filter(({ asked }) => !asked.secure);
    const kept = bare.filter(({ write }) => write.stored);
    const fails = tellCookies(kept.filter(isSensitive), WITHOUT);
    if (isNonEmpty(fails)) return fail(fails);
    const warns = tellCookies(bare, WITHOUT);
    if (isNonEmpty(warns)) return warn(warns);
    const [first, ...rest] = cookies;
    if (first !== undefined) return pass(citing(first.write.cites, ...rest.map(({ write }) => write.cites)));
    return storage.some((item) => item.kind === 'cookie' && item.party === 'first') ? untested(SEE_THEM_SET) : inapplicable(NO_COOKIE);
  },
});
