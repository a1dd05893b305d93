import { createContext } from 'preact';
import type { NoticeActions, Reading } from './notice-session.ts';

/** The notice that may be read on request, for the card that offers it: what lies between the two does not ask. */
export interface NoticeOffer { readonly offered: boolean; readonly reading: Reading | null; readonly act: NoticeActions }

export const NoticeContext = createContext<NoticeOffer | null>(null);
