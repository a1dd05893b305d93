import type { NoticeFact } from '../model/notice.ts';
import type { ChatRule } from '../model/rules.ts';
import { namedAfter, vendorsIn } from './notice-names.ts';
import type { Said } from './notice-phrases.ts';
import { cut, type NoticeSentence } from './notice-sentences.ts';
import { periodIn } from './notice-mentions.ts';

/** How far from the chat's name its retention may stand, in characters. */
const NEAR = 500;

/** Where a notice speaks of a chat: the sentence that says most of it, a duration near by, and the supplier's name. */
export function chatIn(sentences: readonly NoticeSentence[], said: readonly Said[], rules: readonly ChatRule[], announcing: readonly string[]): NoticeFact['chat'] {
  const spoken = sentences.flatMap((sentence, index) => (said[index]!.hits.has('chat:says') ? [index] : []));
  const best = spoken.find((index) => said[index]!.hits.has('chat:beside')) ?? spoken[0];
  if (best === undefined) return null;
  const near = around(sentences, best);
  const period = near.find((index) => periodIn(said[index]!) === 'number');
  const providers = new RegExp(`(?<![\\p{L}])(?:${announcing.map((word) => word.replace(/[^\p{L} ]/gu, '')).join('|')})(?![\\p{L}])`, 'giu');
  const names = spoken.map((index) => sentences[index]!.text);
  const known = names.flatMap((text) => vendorsIn(text, rules).map((id) => rules.find((rule) => rule.id === id)!.name));
  const provider = known[0] ?? names.map((text) => namedAfter(text, providers)).find((name) => name !== null) ?? null;
  return { sentence: cut(sentences[best]!.text), period: period === undefined ? null : cut(sentences[period]!.text), provider };
}

function around(sentences: readonly NoticeSentence[], at: number): number[] {
  const found = [at];
  for (const step of [1, -1]) {
    let far = 0;
    for (let index = at + step; sentences[index] !== undefined && far < NEAR; index += step) {
      far += sentences[index]!.text.length;
      if (far < NEAR) found.push(index);
    }
  }
  return found;
}
