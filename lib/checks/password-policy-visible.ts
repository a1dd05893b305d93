import { defineCheck, fail, inapplicable, pass, review, untested, warn, type Finding } from '../model/check.ts';
import type { ExposureSeen, Seq } from '../model/observation.ts';
import { isNonEmpty, type NonEmpty, type Text } from '../model/text.ts';
import { announcedLength } from './reading/announced-length.ts';
import { publicPages, withExposure } from './reading/public-pages.ts';
import { inEach, quoted } from './words/parts.ts';
import { LOCAL_SITE, NO_PAGE_YET, READ_NO_PAGE } from './words/transport.ts';

/**
 * CNIL recommendation 2022-100 of 21 July 2022: about 80 bits for a password alone, as with 12 characters of four
 * classes or 14 of upper case, lower case and digits (its annex); about 50 bits (8 characters of three classes) with
 * attempts limited, which cannot be seen from outside. Nothing is asked of a sign-in form.
 */
const ALONE_WITH_CLASSES = 12;
const ALONE = 14;
const LEAST_OF_ALL = 8;

const NO_REGISTRATION: Text = { en: 'No field for a new password was seen. If the site has a registration page, open it.', fr: 'Aucun champ de nouveau mot de passe n’a été vu. Si le site a une page d’inscription, ouvrez-la.' };
const UNSAID: Text = {
  en: 'The page does not say what a password must be; the server may still ask for it. Try a short one, such as “abcd1234”, and do not confirm.',
  fr: 'La page ne dit pas ce qu’un mot de passe doit être\u00a0; le serveur l’exige peut-être. Essayez-en un court, tel que «\u00a0abcd1234\u00a0», sans valider.',
};

type Asked = NonNullable<ExposureSeen['newPassword']>;
interface Place { readonly where: string; readonly asked: Asked; readonly cites: NonEmpty<Seq> }

const say = ({ where, cites, asked }: Place, en: string, fr: string): Finding => ({
  what: inEach((lang) => {
    const words = asked.words === null ? '' : lang === 'fr' ? ` Le site l’écrit ainsi\u00a0: ${quoted(asked.words, lang)}.` : ` In the site’s words: ${quoted(asked.words, lang)}.`;
    return `${where}${lang === 'fr' ? `\u00a0: ${fr}` : `: ${en}`}${words}`;
  }),
  cites,
});

/** The words may ask for more than the field does; the field for more than the words. */
const leastOf = ({ least, words }: Asked): number | null => {
  const said = announcedLength(words);
  return least === null ? said : Math.max(least, said ?? 0);
};
/** Capitals, digits or signs are asked for, in six languages. */
const hasClasses = (words: string | null): boolean => words !== null && /majuscul|capital|upper|gro(?:ß|ss)buchst|hoofdletter|maiuscol|mayúscul|mayuscul|spécia|special|sonderzeichen|leesteken|chiffre|digit|number|zahl|ziffer|cijfer|número|numer/i.test(words);

export default defineCheck({
  id: 'password-policy-visible',
  area: 'transport',
  title: { en: 'Password rules meet the CNIL 2022-100 level', fr: 'Règles de mot de passe conformes (CNIL 2022-100)' },
  why: { en: 'A short password is guessed in minutes. What the site accepts decides how well your account is kept.', fr: 'Un mot de passe court se devine en quelques minutes. Ce que le site accepte décide de la protection de votre compte.' },
  remedy: {
    en: 'Ask for 12 characters of all kinds, or 14 with capitals and digits; allow long ones; never force a change at fixed dates.',
    fr: 'Demandez 12 caractères de toutes sortes, ou 14 avec majuscules et chiffres\u00a0; acceptez-en de longs\u00a0; n’imposez pas de changement à date fixe.',
  },
  law: ['GDPR art. 32', 'CNIL recommendation 2022-100', 'CNIL SAN-2023-008'],
  severity: 'major',
  mode: 'semi-automatic',
  question: { en: 'Does the site refuse a short password such as “abcd1234” when you register?', fr: 'Le site refuse-t-il un mot de passe court, tel que «\u00a0abcd1234\u00a0», à l’inscription\u00a0?' },
  needs: ['pages'],
  judge({ pages }) {
    if (pages.length === 0) return untested(NO_PAGE_YET);
    if (publicPages(pages).length === 0) return inapplicable(LOCAL_SITE);
    const read = withExposure(pages);
    if (read.length === 0) return untested(READ_NO_PAGE);
    const places = read.flatMap(({ url, exposure }): Place[] => (exposure.newPassword === null ? [] : [{ where: url.text, asked: exposure.newPassword, cites: exposure.cites }]));
    if (!isNonEmpty(places)) return inapplicable(NO_REGISTRATION);

    const fails = places.flatMap((place) => {
      const { most } = place.asked;
      const least = leastOf(place.asked);
      if (most !== null && most < ALONE_WITH_CLASSES) return [say(place, `the field takes no more than ${most} characters.`, `le champ n’accepte pas plus de ${most} caractères.`)];
      // Only what is announced: an attribute alone may be laxer than the server.
      return least !== null && least < LEAST_OF_ALL && announcedLength(place.asked.words) !== null ? [say(place, `${least} characters are announced as enough.`, `${least} caractères sont annoncés comme suffisants.`)] : [];
    });
    if (isNonEmpty(fails)) return fail(fails);
    const warns = places.flatMap((place) => {
      const least = leastOf(place.asked);
      return least !== null && least < ALONE_WITH_CLASSES ? [say(place, `${least} characters are enough, which suits only where attempts are limited.`, `${least} caractères suffisent, ce qui ne convient que si les essais sont limités.`)] : [];
    });
    if (isNonEmpty(warns)) return warn(warns);
    const good = places.filter(({ asked }) => {
      const least = leastOf(asked);
      return least !== null && (least >= ALONE || hasClasses(asked.words));
    });
    const rest = places.filter((place) => !good.includes(place));
    if (isNonEmpty(rest)) return review(UNSAID, rest.map((place) => say(place, 'what is asked of a new password is not all told.', 'tout ce qui est exigé d’un nouveau mot de passe n’est pas dit.')));
    return pass(places[0].cites, places.map((place) => say(place, `${leastOf(place.asked)} characters at least.`, `${leastOf(place.asked)} caractères au moins.`)));
  },
});
