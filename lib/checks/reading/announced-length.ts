/**
 * The least number of characters that a site's words announce: "8 to 20 characters" and "at least 8 characters" say 8,
 * "no more than 20" says nothing. Null: they announce none.
 */
export function announcedLength(words: string | null): number | null {
  if (words === null) return null;
  const range = /(\d{1,2})\s*(?:-|–|à|a|to|bis|tot|et|and|und|e|y|en)\s*\d{1,2}\s*(?:caract|charact|zeichen|tekens|caratt)/i.exec(words);
  if (range) return Number(range[1]);
  for (const found of words.matchAll(/(\d{1,2})\s*(?:\p{L}+\s+)?(?:caract|charact|zeichen|tekens|caratt)/giu)) {
    if (!/(?:max\w*|au plus|up to|jusqu.{1,3}|no more than|moins de|less than|höchstens|hoogstens|al massimo|como máximo)\D{0,6}$/i.test(words.slice(0, found.index))) return Number(found[1]);
  }
  return null;
}
