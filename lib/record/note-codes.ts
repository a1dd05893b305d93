/** One letter a kind: notes cross worlds as text, and the page script must stay small. Read back in note.ts. */
export const cookie = 'c';
export const cookieStoreSet = 'k';
export const cookieStoreDelete = 'K';
export const storageSet = 's';
export const storageRemove = 'r';
export const storageClear = 'R';
export const idbOpen = 'i';
export const idbStore = 'o';
export const idbWrite = 'p';
export const idbDelete = 'I';
export const cacheOpen = 'h';
export const cacheDelete = 'H';
export const serviceWorker = 'v';
export const fetch = 'f';
export const xhr = 'x';
export const beacon = 'b';
export const socket = 'w';
export const script = 'j';
export const builder = 'B';
export const worker = 'm';
export const end = 'E';

export type Code =
  | typeof cookie | typeof cookieStoreSet | typeof cookieStoreDelete | typeof storageSet | typeof storageRemove | typeof storageClear
  | typeof idbOpen | typeof idbStore | typeof idbWrite | typeof idbDelete | typeof cacheOpen | typeof cacheDelete | typeof serviceWorker
  | typeof fetch | typeof xhr | typeof beacon | typeof socket | typeof script | typeof worker | typeof builder | typeof end;

/** How much of a body could be read (page-sent.ts): its words, its bytes, one character each, or nothing. */
export const words = 't';
export const bytes = 'b';
export const closed = 'x';
export type Form = typeof words | typeof bytes | typeof closed;
