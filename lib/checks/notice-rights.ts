import { defineCheck, fail, pass, review, untested, warn } from '../model/check.ts';
import { RIGHTS, type Right } from '../model/notice.ts';
import type { Text } from '../model/text.ts';
import { foundIn, noticesRead, traceIn } from './reading/notice.ts';
import { OPEN_NOTICE, quoteWords } from './words/notice.ts';
import { inEach, listed } from './words/parts.ts';

export default defineCheck({
  id: 'notice-rights',
  area: 'notice',
  title: { en: 'All rights listed', fr: 'Droits des personnes' },
  why: {
    en: 'You may ask for a copy of your data, have them corrected, erased or limited, take them elsewhere, and object. The notice must say so.',
    fr: 'Vous pouvez demander une copie de vos données, les faire corriger, effacer ou limiter, les emporter et vous opposer. La politique doit le dire.',
  },
  remedy: {
    en: 'List the six rights and say how to use them.',
    fr: 'Citez les six droits et dites comment les exercer.',
  },
  law: ['GDPR art. 13(2)(b), 15-21'],
  severity: 'major',
  mode: 'automatic',
  needs: ['notices'],
  judge(facts) {
    const read = noticesRead(facts);
    if (read === null) return untested(OPEN_NOTICE);
    const found = foundIn(read, 'rights');
    const named = RIGHTS.filter((right) => read.all.some(({ rights }) => rights.includes(right)));
    if (named.length === RIGHTS.length && read.all.some(({ contact }) => contact)) return pass(read.cites, found === null ? [] : [found.finding]);
    const missing = { what: missingWords(RIGHTS.filter((right) => !named.includes(right))), cites: read.cites };
    if (read.doubt !== null) return review(read.doubt, named.length === RIGHTS.length ? [] : [missing]);
    if (named.length === RIGHTS.length) return warn([{ what: NO_CONTACT, cites: read.cites }], false);
    // One right of six is often told in words of its own ("receive them in CSV"): of three notices that nobody had seen, which
    // were found to lack one, one did not (third open sheet, November 2026). Two are not both told so.
    if (named.length === RIGHTS.length - 1) return review(ONE_MISSING, found === null ? [missing] : [missing, found.finding]);
    if (named.length > 3) return warn([missing], false);
    // Two or three in one sentence are a list that was read: of three more, told elsewhere in words of their own, one would have been found.
    const list = read.all.flatMap(({ mentions, cites }) => mentions.filter(({ kind, confidence, sentence }) => kind === 'rights' && confidence !== 'low' && isList(sentence)).map(({ sentence }) => ({ what: quoteWords(sentence), cites })))[0];
    if (named.length > 1 && list !== undefined) return warn([missing, list], false);
    // Few were recognised: only a text without a word of them is short of them for certain.
    const perhaps = traceIn(read, 'rights') ?? found?.finding ?? null;
    return perhaps === null ? fail([missing], false) : review(READ_THEM, [missing, perhaps]);
  },
});

/** Nouns and verbs of rights in six languages; what was cut may go on. */
const NAMED: Readonly<Record<Right, RegExp>> = {
  access: /acc[eè]s|accéder|access|auskunft|acceso|acceder|accesso|accedere|inzage|in te zien/iu, rectification: /rectif|corrig|correct|berichtig|rettif|rectificatie|verbeter/iu,
  erasure: /effac|suppr|eras|delet|lösch|supresi|suprimi|cancell|cancela|wiss|verwijder/iu, restriction: /limit|restrict|einschränk|beperk/iu,
  objection: /oppos|object|widerspr|oposici|oponer|bezwaar|verzet/iu, portability: /portab|übertragbar|overdraag/iu,
};
const isList = (sentence: string): boolean => !sentence.endsWith('…') && RIGHTS.filter((right) => NAMED[right].test(sentence)).length > 1;

const NAMES: Readonly<Record<Right, Text>> = {
  access: { en: 'access', fr: 'accès' }, rectification: { en: 'rectification', fr: 'rectification' }, erasure: { en: 'erasure', fr: 'effacement' },
  restriction: { en: 'restriction', fr: 'limitation' }, objection: { en: 'objection', fr: 'opposition' }, portability: { en: 'portability', fr: 'portabilité' },
};
const missingWords = (rights: readonly Right[]): Text => inEach((lang) => {
  const names = listed(rights.map((right) => NAMES[right][lang]), lang);
  return lang === 'fr' ? `Droits non trouvés dans la politique\u00a0: ${names}.` : `Rights not found in the notice: ${names}.`;
});
const NO_CONTACT: Text = { en: 'The rights are listed, and no way to write or call was found.', fr: 'Les droits sont cités, sans aucun moyen d’écrire ou d’appeler.' };
const ONE_MISSING: Text = { en: 'All rights but one were recognised. Is that one told in other words?', fr: 'Tous les droits sauf un ont été reconnus. Celui-là est-il dit avec d’autres mots\u00a0?' };
const READ_THEM: Text = { en: 'Few rights were recognised. Read the notice: which ones does it name?', fr: 'Peu de droits ont été reconnus. Lisez la politique\u00a0: lesquels cite-t-elle\u00a0?' };
