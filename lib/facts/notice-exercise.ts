import type { NoticeFact } from '../model/notice.ts';
import { isTold, periodIn, type Text } from './notice-evidence.ts';
import { hasReach } from './notice-names.ts';
import { cut, whole } from './notice-sentences.ts';

const MOST = 3;

/** How rights are used: whom to write to, and how soon an answer comes. Whom one complains to is another thing. */
export function exerciseIn(text: Text): NoticeFact['exercise'] {
  const { sentences, said, above } = text;
  const found: { sentence: string; section: number }[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const here = said[index]!;
    const before = sentences[index - 1]?.section === sentence.section ? said[index - 1]! : undefined;
    // “To use your rights, write to …”; or the address alone, under rights or behind a sentence that speaks of using them.
    const asks = here.hits.has('exercise') || above[index]!.some(({ hits }) => hits.has('exercise')) || before?.hits.has('exercise') === true
      || (above[index]!.some(({ hits }) => hits.has('rights')) && !isTold(here, 'marketing') && !isTold(here, 'withdraw'));
    if (!asks || isTold(here, 'complaint') || (sentence.label !== null && above[index]!.at(-1)!.hits.has('purposes:heading')) || !hasReach(whole(sentence))) continue;
    found.push({ sentence: cut(whole(sentence)), section: sentence.section });
  }
  const sections = new Set([...found.map(({ section }) => section), ...sentences.flatMap(({ section }, index) => (said[index]!.hits.has('exercise') || above[index]!.some(({ hits }) => hits.has('rights')) ? [section] : []))]);
  const answered = sentences.flatMap((sentence, index) => (sections.has(sentence.section) && said[index]!.hits.has('answers') && periodIn(said[index]!) === 'number' && !isTold(said[index]!, 'complaint') ? [cut(whole(sentence))] : []));
  return { ways: found.slice(0, MOST).map(({ sentence }) => sentence), answered: answered[0] ?? null };
}
