import { RIGHTS, type NoticeMentionKind, type NoticeSubject } from '../model/notice.ts';
import { announced, speaksOfDataItself, speaksOfYours } from './notice-context.ts';
import { isTold, LISTS, periodIn, type Text } from './notice-evidence.ts';
import { speaksOfPerson, speaksToUs } from './notice-leaning.ts';
import type { Said } from './notice-phrases.ts';

/**
 * Where a word stands that could belong to a mention, a check may not say "nothing of it". Words that stand in nearly
 * every notice and belong there to something else are no trace: else none could ever be silent.
 */
export function leavesTrace(kind: NoticeMentionKind, subjects: readonly NoticeSubject[], { said, above }: Text, index: number): boolean {
  const here = said[index]!;
  const traced = subjects.some((subject) => here.hits.has(LISTS[subject].traces) || here.hits.has(LISTS[subject].says) || here.hits.has(LISTS[subject].paired) || above[index]!.some(({ hits }) => hits.has(LISTS[subject].traces)));
  return traced && !isOfAnother(kind, here, above[index]!);
}

/** Its words are here for something else, whatever they say elsewhere. */
export const isOfAnother = (kind: NoticeMentionKind, here: Said, above: readonly Said[]): boolean => isOfThings(kind, here) || isSpokenOfOtherwise(kind, here, above);

/** Nobody is spoken to, nothing is said of data: bicycles are taken back, wood comes from somewhere, chairs move by themselves. */
function isOfThings(kind: NoticeMentionKind, here: Said): boolean {
  const subject = OF_THINGS[kind];
  return subject !== undefined && !isTold(here, subject) && here.half.every((half) => half.subject !== subject || !here.hits.has(half.of)) && !here.hits.has('deny')
    && !speaksOfDataItself(here) && !speaksOfYours(here) && !speaksOfPerson(here) && !speaksToUs(here);
}
const OF_THINGS: Readonly<Partial<Record<NoticeMentionKind, NoticeSubject>>> = {
  'withdraw-consent': 'withdraw', 'automated-decision': 'automated', 'source-of-data': 'source', 'marketing-objection': 'marketing',
};

function isSpokenOfOtherwise(kind: NoticeMentionKind, here: Said, above: readonly Said[]): boolean {
  switch (kind) {
    // “The right to have them erased”; “under fifteen years”.
    case 'retention': return periodIn(here) === null ? listsRights(here) : !here.hits.has('retention:says') && here.words.some((word) => AGE.test(word)) && !announced(above).has('retention');
    // “… access to your data, a copy of them, their transfer to another”.
    case 'recipients': case 'source-of-data': return listsRights(here) && !announced(above).has(kind === 'recipients' ? 'recipients' : 'source') && !isTold(here, kind === 'recipients' ? 'recipients' : 'source');
    // “You may object to what rests on our legitimate interest.”
    case 'legitimate-interest-detail': return here.hits.has('rights') && here.hits.has(LISTS.objection.beside) && !isTold(here, 'interest');
    // Refusing cookies, and advertising by them.
    case 'mandatory-optional': return isOfCookies(here, above) && !isTold(here, 'mandatory');
    case 'marketing-objection': return isOfCookies(here, above) && !isTold(here, 'marketing');
    default: return false;
  }
}

/** Two of them in one sentence, beside a word of rights. */
const listsRights = ({ hits }: Said): boolean => hits.has('rights') && RIGHTS.filter((right) => hits.has(LISTS[right].beside)).length > 1;
const isOfCookies = ({ hits }: Said, above: readonly Said[]): boolean => hits.has('cookies:traces') || above.some((heading) => heading.hits.has('cookies:heading'));
const AGE = /^(?:moins|age[es]?|aged?|mineurs?|minors?|under|old|unter|alt|jahrigen?|menor(?:es)?|edad|minori|eta|anni|jonger|jarigen?|leeftijd)$/;
