/** The languages the interface speaks. Rules know more languages; people read these. */
export const LANGS = ['en', 'fr'] as const;
export type Lang = (typeof LANGS)[number];

/** One sentence in every interface language. A missing translation does not compile. */
export type Text = { readonly [L in Lang]: string };

/** A list that cannot be empty: what was examined, what is cited. */
export type NonEmpty<T> = readonly [T, ...T[]];

export function isNonEmpty<T>(list: readonly T[]): list is NonEmpty<T> {
  return list.length > 0;
}
