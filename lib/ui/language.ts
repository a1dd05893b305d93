import { LANGS, type Lang } from '../model/text.ts';

/** What a sentence is in every language: a string, or a function of what it speaks about. */
export type Said<T = string> = { readonly [L in Lang]: T };

/** The interface language: the visitor's own setting, else the browser's, else English. */
export function chooseLang(setting: Lang | 'auto', browserLanguage: string): Lang {
  if (setting !== 'auto') return setting;
  const wanted = browserLanguage.toLowerCase().split('-')[0];
  return LANGS.find((lang) => lang === wanted) ?? 'en';
}

const RULES: Said<Intl.PluralRules> = { en: new Intl.PluralRules('en'), fr: new Intl.PluralRules('fr') };

/**
 * `2 cookies`, `0 élément` (zero is singular in French).
 * @param n a whole number, 0 or more
 */
export function count(lang: Lang, n: number, one: string, other: string): string {
  return `${n.toLocaleString(lang)} ${RULES[lang].select(n) === 'one' ? one : other}`;
}

/** Is `n` singular in this language? For words that agree with a number written elsewhere. */
export const isOne = (lang: Lang, n: number): boolean => RULES[lang].select(n) === 'one';

/** `Intercom, Tidio and Crisp`; beyond three, `Intercom, Tidio and 2 others`. */
export function list(lang: Lang, names: readonly string[], most = 3): string {
  const shown = names.length <= most ? [...names] : [...names.slice(0, most - 1), OTHERS[lang](names.length - most + 1)];
  return new Intl.ListFormat(lang, { type: 'conjunction' }).format(shown);
}
const OTHERS: Said<(n: number) => string> = {
  en: (n) => count('en', n, 'other', 'others'),
  fr: (n) => count('fr', n, 'autre', 'autres'),
};

/** French sets a no-break space before double punctuation, a narrow one but for colons; typed here as an ordinary one. */
export function typeset(lang: Lang, sentence: string): string {
  if (lang !== 'fr') return sentence;
  return sentence.replace(/ ([:»])/g, '\u00a0$1').replace(/ ([;!?])/g, '\u202f$1').replace(/« /g, '«\u00a0');
}
