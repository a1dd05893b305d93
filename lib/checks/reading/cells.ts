import type { ChatState, ConsentState } from '../../model/phase.ts';

/** The rows and columns of the two-axis table, as the checks speak of them. */

/** The visitor has not asked for the chat. A chat that opened by itself was not asked for. */
export const isUnopened = (chat: ChatState): boolean => chat === 'none' || chat === 'closed' || chat === 'auto-opened';

/** The visitor opened the chat in this visit; nothing returns it to closed. */
export const isOpened = (chat: ChatState): boolean => !isUnopened(chat);

/** No agreement was given, and none refused: nobody asked, or nobody answered. */
export const isUnasked = (consent: ConsentState): boolean => consent === 'no-banner' || consent === 'undecided';

export const isRefused = (consent: ConsentState): boolean => consent === 'refused';
