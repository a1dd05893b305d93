import type { Emit } from './emit.ts';

/** Tells once that the visitor scrolled, and once that the end came in sight (within 40 px). */
export function watchScrolling(window: Window, emit: Emit): void {
  let moved = false;
  let ended = false;
  const tell = (): void => {
    const { scrollHeight, clientHeight } = window.document.documentElement;
    const end = window.scrollY + clientHeight >= scrollHeight - 40;
    if ((moved && !end) || ended) return;
    moved = true;
    ended = end;
    emit('scrolled', { toEnd: end });
  };
  window.addEventListener('scroll', tell, { capture: true, passive: true });
  // A page that fits its window never scrolls, however much the visitor tries: then the trying counts.
  const tried = (event: Event): void => {
    const { scrollHeight, clientHeight } = window.document.documentElement;
    if (event.isTrusted && scrollHeight <= clientHeight + 40) tell();
  };
  for (const type of ['wheel', 'touchmove'] as const) window.addEventListener(type, tried, { capture: true, passive: true });
}
