import { review, type Finding, type Verdict } from '../../model/check.ts';
import type { Facts } from '../../model/facts.ts';
import type { NoticeMentionKind } from '../../model/notice.ts';
import { NOTICE_NOT_WHOLE_FOR_CHAT } from '../words/panel.ts';
import { quoteWords } from '../words/notice.ts';
import { foundIn, noticesRead, traceIn, type NoticesRead } from './notice.ts';
import type { OpenChat } from './panel.ts';
import { unheard } from './panel-said.ts';

/** What the site's own notice says of its chat: several criteria are met there as well as in the chat's window. */

type Of<T> = T & { readonly finding: Finding };
type Notice = NoticesRead['all'][number];

/** Each notice that speaks of the chat, with the sentence that says most of it. */
export const onChat = ({ all }: NoticesRead): readonly Of<{ readonly notice: Notice; readonly chat: NonNullable<Notice['chat']> }>[] =>
  all.flatMap((notice) => (notice.chat === null ? [] : [{ notice, chat: notice.chat, finding: { what: quoteWords(notice.chat.sentence), cites: notice.cites } }]));

/**
 * That neither the window nor the notice says it means something only where both were read whole and understood, and no
 * word of the notice could belong to it. Null: it does.
 */
export function notSilent(chat: OpenChat, read: NoticesRead, kind: NoticeMentionKind): Verdict | null {
  const deaf = unheard(chat);
  if (deaf !== null) return deaf;
  const perhaps = foundIn(read, kind)?.finding ?? traceIn(read, kind);
  if (perhaps !== null) return review(NOTICE_NOT_WHOLE_FOR_CHAT, [perhaps]);
  return read.doubt === null ? null : review(read.doubt);
}

