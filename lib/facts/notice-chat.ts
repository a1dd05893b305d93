import type { NoticeFact } from '../model/notice.ts';
import type { ChatRule } from '../model/rules.ts';
import { namedAfter, vendorsIn } from './notice-names.ts';
import { cut, whole, type NoticeSentence } from './notice-sentences.ts';
import { periodIn, type Text } from './notice-evidence.ts';

/** How far from the chat's name its retention may stand, in characters. */
const NEAR = 500;

/** Where a notice speaks of a chat: the sentence that says most of it, a duration near by, and the supplier's name. `own`: sentences that name the site's own firm. */
export function chatIn({ sentences, said, above, read }: Text, rules: readonly ChatRule[], announcing: readonly string[], own: string): NoticeFact['chat'] {
  const spoken: number[] = [];
  const headed: number[] = [];
  for (const [index, here] of said.entries()) {
    if (here.hits.has('chat:says') || (sentences[index]!.label !== null && above[index]!.at(-1)!.hits.has('chat:says'))) spoken.push(index);
    else if (above[index]!.some(({ hits }) => hits.has('chat:heading'))) headed.push(index);
  }
  const best = spoken.find((index) => said[index]!.hits.has('chat:beside')) ?? headed.find((index) => said[index]!.hits.has('chat:beside')) ?? spoken[0];
  if (best === undefined) return null;
  const near = around(sentences, best);
  const period = near.find((index) => periodIn(said[index]!) === 'number');
  const texts = [...spoken, ...headed].map((index) => whole(sentences[index]!));
  const known = texts.flatMap((text) => vendorsIn(text, rules).map((id) => rules.find((rule) => rule.id === id)!.name));
  // A word that the language's own lists hold is no name, whatever its spelling: German writes every noun so.
  const isName = (name: string): boolean => !own.includes(name) && !announcing.includes(name.toLowerCase()) && read(name).hits.size === 0;
  const announced = announcer(announcing);
  const provider = known[0] ?? texts.map((text) => namedAfter(text, announced, isName)).find((name) => name !== null) ?? null;
  return { sentence: cut(sentences[best]!.text), period: period === undefined ? null : cut(sentences[period]!.text), provider };
}

const announcers = new Map<readonly string[], RegExp>();
function announcer(words: readonly string[]): RegExp {
  const made = announcers.get(words) ?? new RegExp(`(?<![\\p{L}])(?:${words.map((word) => word.replace(/[^\p{L} ]/gu, '')).join('|')})(?![\\p{L}])`, 'giu');
  announcers.set(words, made);
  return made;
}

function around(sentences: readonly NoticeSentence[], at: number): number[] {
  const found = [at];
  for (const step of [1, -1]) {
    let far = 0;
    for (let index = at + step; sentences[index] !== undefined && far < NEAR; index += step) {
      far += sentences[index]!.text.length;
      // What stands under another heading is told of something else: the last row of a table about fraud, say.
      if (far < NEAR && sentences[index]!.section === sentences[at]!.section) found.push(index);
    }
  }
  return found;
}
