import type { StorageFact, StorageKind } from '../../model/facts.ts';
import type { Lang, Text } from '../../model/text.ts';

/** Small pieces of sentences, in both languages. French quotation marks and colons take a no-break space. */

export const inEach = (say: (lang: Lang) => string): Text => ({ en: say('en'), fr: say('fr') });

export const quoted = (name: string, lang: Lang): string => (lang === 'fr' ? `«\u00a0${name}\u00a0»` : `“${name}”`);

/** "a, b and c". */
export function listed(parts: readonly string[], lang: Lang): string {
  const last = parts[parts.length - 1] ?? '';
  if (parts.length < 2) return last;
  return `${parts.slice(0, -1).join(', ')} ${lang === 'fr' ? 'et' : 'and'} ${last}`;
}

/** A number with its word. French counts 0 and 1 as one. */
export function counted(n: number, words: { readonly en: readonly [string, string]; readonly fr: readonly [string, string] }, lang: Lang): string {
  const many = lang === 'fr' ? n >= 2 : n !== 1;
  return `${n} ${words[lang][many ? 1 : 0]}`;
}

export const SECONDS = { en: ['second', 'seconds'], fr: ['seconde', 'secondes'] } as const;
export const TIMES = { en: ['time', 'times'], fr: ['fois', 'fois'] } as const;
const OTHERS = { en: ['other', 'others'], fr: ['autre', 'autres'] } as const;

/** With article, and whether French needs the feminine. */
const KINDS: Readonly<Record<StorageKind, Text & { readonly feminine: boolean }>> = {
  cookie: { en: 'the cookie', fr: 'le cookie', feminine: false },
  localStorage: { en: 'the localStorage key', fr: 'la clé localStorage', feminine: true },
  sessionStorage: { en: 'the sessionStorage key', fr: 'la clé sessionStorage', feminine: true },
  indexedDB: { en: 'the IndexedDB database', fr: 'la base IndexedDB', feminine: true },
  cacheStorage: { en: 'the Cache Storage cache', fr: 'le cache Cache Storage', feminine: false },
};

/** “the cookie “name””, and in brackets who or what it belongs to. */
export const itemWords = (item: Pick<StorageFact, 'kind' | 'name'>, bracket: string | null, lang: Lang): string =>
  `${KINDS[item.kind][lang]} ${quoted(item.name, lang)}${bracket === null ? '' : ` (${bracket})`}`;

/** The French ending of a participle that agrees with an item. */
export const ending = (item: Pick<StorageFact, 'kind'>): string => (KINDS[item.kind].feminine ? 'e' : '');

export const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** Names in quotation marks, each once; at most five. */
export function namesWords(names: readonly string[], lang: Lang): string {
  const each = [...new Set(names)];
  const shown = each.slice(0, 5).map((name) => quoted(name, lang));
  return each.length > shown.length ? `${shown.join(', ')}, …` : listed(shown, lang);
}

/** The finding that stands for all that are not told one by one; at most twenty names. */
export function andMore(names: readonly string[]): Text {
  return inEach((lang) => {
    const shown = names.slice(0, 20).map((name) => quoted(name, lang)).join(', ');
    const rest = names.length > 20 ? ', …' : '';
    const count = counted(names.length, OTHERS, lang);
    return lang === 'fr' ? `Et ${count}\u00a0: ${shown}${rest}.` : `And ${count}: ${shown}${rest}.`;
  });
}
