import type { Finding } from '../../model/check.ts';
import type { NoticeFact } from '../../model/notice.ts';
import { quoteWords } from '../words/notice.ts';

/** Sentences that tell how soon an answer comes. */
export const answersTold = (notices: readonly NoticeFact[]): readonly Finding[] => notices.flatMap(({ exercise: { answered }, cites }) => (answered === null ? [] : [{ what: quoteWords(answered), cites }]));
