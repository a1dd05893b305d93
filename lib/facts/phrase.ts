import { fold } from '../match.ts';

/**
 * The grammar of the phrases by which notices and forms are recognised: plain words; `*` at a word's end for any ending,
 * `…` for a few words between, `=` before what must be the whole text. No phrase becomes a regular expression.
 */
export interface Part { readonly text: string; readonly open: boolean; readonly gap: boolean }
export interface Parts { readonly parts: readonly Part[]; readonly whole: boolean }

export function partsOf(written: string): Parts {
  const parts: Part[] = [];
  for (const [index, piece] of written.replace(/^=/, '').split('…').entries()) {
    for (const [at, word] of (fold(piece).match(/[\p{L}\p{N}]+\*?/gu) ?? []).entries()) parts.push({ text: word.replace('*', ''), open: word.endsWith('*'), gap: index > 0 && at === 0 });
  }
  return { parts, whole: written.startsWith('=') };
}

/** Index of the last of the folded `words` that the phrase takes when it begins at `from`; null: it is not said there. @param gap words that a `…` may stand for */
export function endOf({ parts, whole }: Parts, words: readonly string[], from: number, gap: number): number | null {
  let next = from;
  for (const { text, open, gap: far } of parts) {
    const last = far ? Math.min(words.length - 1, next + gap) : next;
    while (next <= last && !(open ? words[next]?.startsWith(text) : words[next] === text)) next++;
    if (next > last || next >= words.length) return null;
    next++;
  }
  return whole && (from > 0 || next < words.length) ? null : next - 1;
}

/** Words remembered: a text may be made to hold ever new ones. */
export const KNOWN_MOST = 20_000;

/** Which phrases may begin with a word. Asked once for every word of a language: texts repeat theirs. */
export function beginners<P extends Parts>(all: readonly P[]): (word: string) => readonly P[] {
  const exact = new Map<string, P[]>();
  const open = new Map<string, P[]>();
  for (const phrase of all) {
    const first = phrase.parts[0];
    if (first === undefined) continue;
    const [index, key] = first.open ? [open, first.text.slice(0, 2)] as const : [exact, first.text] as const;
    const of = index.get(key);
    if (of) of.push(phrase);
    else index.set(key, [phrase]);
  }
  const known = new Map<string, readonly P[]>();
  return (word) => {
    const before = known.get(word);
    if (before) return before;
    const found = [...exact.get(word) ?? [], ...(open.get(word.slice(0, 2)) ?? []).filter(({ parts }) => word.startsWith(parts[0]!.text))];
    if (known.size < KNOWN_MOST) known.set(word, found);
    return found;
  };
}
