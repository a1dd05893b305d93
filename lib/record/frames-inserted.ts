import type { Emit } from './emit.ts';

/** Frames inserted, or given their address, within a second after an act: their load came after it. */
export function watchFrames(document: Document, emit: Emit): () => void {
  let observer: MutationObserver | null = null;
  let timer = 0;
  const tell = (frame: HTMLIFrameElement): void => { if (frame.src) emit('frame-inserted', { url: frame.src }); };
  return () => {
    observer ??= new MutationObserver((changes) => {
      for (const { type, target, addedNodes } of changes) {
        if (type === 'attributes') { if (target instanceof HTMLIFrameElement) tell(target); continue; }
        for (const node of addedNodes) {
          if (node instanceof HTMLIFrameElement) tell(node);
          else if (node instanceof Element) node.querySelectorAll('iframe').forEach(tell);
        }
      }
    });
    observer.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['src'] });
    clearTimeout(timer);
    timer = setTimeout(() => observer?.disconnect(), 1_000) as unknown as number;
  };
}
