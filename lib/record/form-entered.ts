import { typeOf } from './form-groups.ts';
import { every, type Tree } from './form-reach.ts';

/**
 * What stands in the fields of a document and its shadow roots now, typed, restored or filled in by a browser: held for the moment of
 * reading, so that a page that repeats it ("Hello Jean") does not get it into the log. Never handed on.
 */
export function enteredIn(trees: readonly Tree[]): readonly string[] {
  const found = new Set<string>();
  for (const field of trees.flatMap((tree) => every<HTMLInputElement>(tree, 'input, textarea, select', MOST_FIELDS)).slice(0, MOST_FIELDS)) {
    if (/^(?:hidden|checkbox|radio|button|submit|reset|image|file|checkbox|range|color)$/.test(typeOf(field))) continue;
    const text = typeOf(field) === 'select' ? '' : String(field.value ?? '').trim().toLowerCase();
    if (text.length >= SHORTEST) found.add(text.slice(0, 200));
    // Of a whole line each word that says something: a greeting repeats the first name only.
    for (const word of text.slice(0, 2_000).split(/\s+/)) if (word.length > SHORTEST) found.add(word);
  }
  return [...found].sort((a, b) => b.length - a.length).slice(0, 400);
}
const MOST_FIELDS = 600;
const SHORTEST = 3;

/** Without what was entered, wherever in it a string holds some; addresses and names of things stay as they are. */
export function without<T>(told: T, entered: readonly string[]): T {
  if (entered.length === 0) return told;
  const clean = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return KEPT.test(key) ? value : forget(value, entered);
    if (Array.isArray(value)) return value.map((one) => clean(one, key));
    if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, clean(one, name)]));
    return value;
  };
  return clean(told, '') as T;
}
const KEPT = /^(?:url|action|method|type|ticked|name|autocomplete)$/;

function forget(words: string, entered: readonly string[]): string {
  let text = words;
  for (const one of entered) {
    for (let at = text.toLowerCase().indexOf(one); at >= 0; at = text.toLowerCase().indexOf(one, at + 1)) {
      if (isLetter(text[at - 1]) || isLetter(text[at + one.length])) continue;
      text = `${text.slice(0, at)}…${text.slice(at + one.length)}`;
    }
  }
  return text;
}
const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);
