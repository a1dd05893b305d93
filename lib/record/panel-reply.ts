import type { Emit, Reach } from './emit.ts';
import type { Sight } from './banner-sight.ts';
import { messageBoxes, senderOf } from './panel-messages.ts';
import { elementsOf, piecesOf, type Piece } from './panel-text.ts';

/** An answer that takes longer than this was not waited for, in ms. */
const WAIT_MS = 120_000;
const LOOK_EVERY_MS = 120;
/** The visitor's own message is drawn at once, or when the server has it. */
const WRITING = /(^|[^\p{L}])(typing|écrit|en train d’écrire|en train d'écrire|schreibt|escribiendo|scrivendo|typt|réfléchit|thinking)([^\p{L}]|$)/iu;
const LETTERS = /\p{L}{2}/u;

/**
 * After a message of the visitor's: when does one of the other side come? Told as a delay; no word of either is kept,
 * and what was there before is not looked at again.
 */
export function awaitReply(panel: () => Element | null, widget: string | null, { sight, closedRoot, emit, agoMs, settled }: { readonly sight: Pick<Sight, 'shows' | 'box'>; readonly closedRoot: Reach['closedRoot']; readonly emit: Emit; readonly agoMs: number; readonly settled: () => void }): void {
  const began = performance.now() - agoMs;
  const messages = (): readonly { readonly piece: Piece; readonly boxes: ReadonlySet<Element> }[] => {
    const root = panel();
    if (!root) return [];
    const boxes = messageBoxes(elementsOf(root, sight, closedRoot), sight);
    return piecesOf(root, sight, closedRoot).filter((piece) => piece.control === null && LETTERS.test(piece.words) && !WRITING.test(piece.words)).map((piece) => ({ piece, boxes }));
  };
  const before = new Set(safely(messages)?.map(({ piece }) => piece.box) ?? []);
  let cost = 0;
  const look = (): void => {
    const now = performance.now();
    if (now - began > WAIT_MS) return settled();
    const fresh = safely(messages)?.filter(({ piece }) => !before.has(piece.box)) ?? [];
    cost = performance.now() - now;
    if (fresh.some(({ piece, boxes }) => senderOf(piece, boxes, sight) === 'site')) {
      emit('reply', { widget, afterMs: Math.round(now - began) });
      return settled();
    }
    setTimeout(look, Math.max(LOOK_EVERY_MS, cost * 20));
  };
  setTimeout(look, LOOK_EVERY_MS);
}

const safely = <T>(ask: () => T): T | null => { try { return ask(); } catch { return null; } };
