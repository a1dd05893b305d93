import type { ConsentFact } from '../../model/facts.ts';
import type { ChatState, ConsentState } from '../../model/phase.ts';

/** The rows and columns of the two-axis table, as the checks speak of them. */

/** The visitor has not asked for the chat. A chat that opened by itself was not asked for. */
export const isUnopened = (chat: ChatState): boolean => chat === 'none' || chat === 'closed' || chat === 'auto-opened';

/** The visitor opened the chat in this visit; nothing returns it to closed. */
export const isOpened = (chat: ChatState): boolean => !isUnopened(chat);

/** No agreement was given, and none refused: nobody asked, or nobody answered. */
export const isUnasked = (consent: ConsentState): boolean => consent === 'no-banner' || consent === 'undecided';

export const isRefused = (consent: ConsentState): boolean => consent === 'refused';

export const isWithdrawn = (consent: ConsentState): boolean => consent === 'withdrawn';

/** The row in which a chat is judged: who chose some purposes accepted the chat or refused it, where that is known. */
export const rowOf = (consent: ConsentState, { chatGranted }: Pick<ConsentFact, 'chatGranted'>): ConsentState =>
  consent !== 'partial' || chatGranted === null ? consent : chatGranted ? 'accepted' : 'refused';
