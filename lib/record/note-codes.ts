/** One letter a kind: notes cross worlds as text, and the page script must stay small. Read back in note.ts. */
export const NOTE = {
  cookie: 'c', cookieStoreSet: 'k', cookieStoreDelete: 'K',
  storageSet: 's', storageRemove: 'r', storageClear: 'R',
  idbOpen: 'i', idbStore: 'o', idbWrite: 'p', idbDelete: 'I', cacheOpen: 'h', cacheDelete: 'H', serviceWorker: 'v',
  fetch: 'f', xhr: 'x', beacon: 'b', socket: 'w', script: 'j',
  builder: 'B', end: 'E',
} as const;
export type NoteCode = (typeof NOTE)[keyof typeof NOTE];
