import { ancestorsOf } from './deep.ts';
import type { Reach } from './emit.ts';

/** Where one writes to a chat: a message, or what a form asks before it. Never a password, a card or a date. */
const FIELD = 'textarea, [contenteditable]:not([contenteditable="false"]), input:not([type]), input[type="text"], input[type="search"], input[type="email"], input[type="tel"]';
const NEVER = '[autocomplete^="cc-"], [autocomplete*="password"], [autocomplete="one-time-code"]';
const DEPTH = 6;

/** The element with the focus, through shadow roots open and closed; of frames the frame. */
export function focusedIn(document: Document, closedRoot: Reach['closedRoot']): Element | null {
  let element = document.activeElement;
  for (let depth = 0; element && depth < DEPTH; depth++) {
    const inner: Element | null = closedRoot(element)?.activeElement ?? null;
    if (!inner) break;
    element = inner;
  }
  return element;
}

/** The field that is written in where the focus is, or null. */
export function fieldOf(focused: Element | null): Element | null {
  if (!focused) return null;
  const field = focused.closest(FIELD);
  return field && !field.matches(NEVER) ? field : null;
}

/** What stands in it. In memory only. */
export const textOf = (field: Element): string => (typeof (field as HTMLInputElement).value === 'string' ? (field as HTMLInputElement).value : (field.textContent ?? ''));

export const isFrame = (element: Element | null): element is HTMLIFrameElement => element?.localName === 'iframe' || element?.localName === 'frame';

/** Ancestors of an element as an event's path would have them. */
export const pathTo = (element: Element): EventTarget[] => [...ancestorsOf(element)];

/**
 * Tells when the visitor's focus comes to a field of a chat, or to a frame within one. `act` may fail (the worker
 * may have died with the question); then it is told again with the next key.
 */
export function watchChatFocus(window: Window, closedRoot: Reach['closedRoot'], inChat: (path: readonly EventTarget[]) => boolean, act: () => Promise<boolean>): void {
  const { document } = window;
  let told: Element | null = null;
  const check = (): void => {
    const focused = focusedIn(document, closedRoot);
    const place = isFrame(focused) ? focused : fieldOf(focused);
    if (!place || place === told) return;
    try { if (!inChat(pathTo(place))) return; } catch { return; } // a page may hide an element's methods behind its form's fields
    told = place;
    void act().then((done) => { if (!done && told === place) told = null; });
  };
  const soon = (): void => void window.setTimeout(check, 0);
  window.addEventListener('focusin', soon, { capture: true, passive: true });
  // The panel may not be known yet when it takes the focus by itself.
  window.addEventListener('keydown', (event) => { if (event.isTrusted) soon(); }, { capture: true, passive: true });
  // The focus went into a frame: nothing but this is heard of it out here.
  window.addEventListener('blur', soon, { capture: true, passive: true });
  window.addEventListener('blur', () => window.setTimeout(check, 700), { capture: true, passive: true });
}
