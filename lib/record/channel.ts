/**
 * The isolated world's end of the channel to the page world.
 *
 * A DOM node that stands in no document is handed over at document_start, before the page's first script, as
 * the `relatedTarget` of an event. From then on both worlds dispatch on that node only. The page cannot find
 * it (no tree holds it), so it can neither read nor forge; and `document.open()`, which strips the listeners
 * of a document and everything in it (HTML, "document open steps"), does not reach a node outside.
 *
 * The handing over is an event called `load`, the only type that stops at the document (DOM, "get the parent" of
 * a document): a page may have put listeners on a frame's window before the frame's own document came, and that
 * window is kept when the address is of the same origin.
 */
export interface PageChannel {
  /** Asks the page world for all it has, now: notes arrive before this returns. False: nobody answered. */
  drain(): boolean;
  /** What the page sends, told in the moment it does (see sent.ts), until null is given. False: nobody tells. */
  hear(listener: ((text: string) => void) | null): boolean;
  readonly connected: boolean;
}

export function openChannel(document: Document, onNotes: (text: string) => void, onBuilt: (element: Element, number: number) => void, onTouch: (store: number) => void): PageChannel {
  let node: EventTarget | null = null;
  let answered = false;
  let onSent: ((text: string) => void) | null = null;

  // Only in time, before any script of the page could have sent a node of its own.
  const unscripted = (): boolean => document.getElementsByTagName('script').length === 0 && (document.readyState === 'loading' || document.URL.startsWith('about:'));
  const take = (event: Event): void => {
    const given = (event as MouseEvent).relatedTarget ?? null;
    if (node !== null || event.target !== document || given === null || !unscripted()) return;
    node = given;
    document.removeEventListener('load', take, true);
    node.addEventListener('note', (note) => {
      answered = true;
      const detail: unknown = (note as CustomEvent).detail;
      if (typeof detail === 'string') onNotes(detail);
    });
    node.addEventListener('sent', (sent) => {
      const detail: unknown = (sent as CustomEvent).detail;
      if (typeof detail === 'string') onSent?.(detail);
    });
    node.addEventListener('touch', (touch) => onTouch(Number((touch as CustomEvent).detail)));
    node.addEventListener('built', (built) => {
      const { relatedTarget: element, detail: number } = built as MouseEvent;
      if (element instanceof Element) onBuilt(element, number);
    });
    node.dispatchEvent(new Event('taken'));
  };
  document.addEventListener('load', take, true);
  // Whichever world starts second completes the handshake.
  document.dispatchEvent(new Event('load'));

  return {
    drain() {
      if (node === null) return false;
      answered = false;
      node.dispatchEvent(new Event('drain'));
      return answered;
    },
    hear(listener) {
      onSent = listener;
      node?.dispatchEvent(new Event(listener ? 'listen' : 'unlisten'));
      return node !== null;
    },
    get connected() { return node !== null; },
  };
}
