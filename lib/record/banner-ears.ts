export interface Ears {
  readonly listen: (target: EventTarget) => void;
  readonly stop: () => void;
}

export interface EarsOptions {
  readonly trusts: (event: Event) => boolean;
  /** `done`: this event has been told and is not to be heard again. Gets the path, innermost first. */
  readonly act: (path: readonly Element[], done: () => void) => void;
  readonly failed: () => void;
}

const TYPES = ['click', 'keydown'] as const;

/**
 * Hears the visitor's trusted clicks (and keys, on controls that are not native) before the page does. A closed shadow
 * root keeps to itself what was clicked in it, so that it is listened to as well, and each event is told once.
 */
export function openEars({ trusts, act, failed }: EarsOptions): Ears {
  const heard = new WeakSet<Event>();
  const listening = new Set<EventTarget>();
  const onAct = (event: Event): void => {
    try {
      if (heard.has(event) || !trusts(event)) return;
      const path = event.composedPath().filter((node): node is Element => (node as Node).nodeType === 1);
      if (event.type === 'keydown' && !actsByKey(event as KeyboardEvent, path[0])) return;
      act(path, () => heard.add(event));
    } catch { failed(); }
  };
  return {
    listen(target) {
      if (listening.has(target)) return;
      listening.add(target);
      for (const type of TYPES) target.addEventListener(type, onAct, true);
    },
    stop() { for (const target of listening) for (const type of TYPES) target.removeEventListener(type, onAct, true); },
  };
}

/** Enter and Space click native controls by themselves; on a box with `role="button"` the page acts on the key. */
function actsByKey({ key, repeat }: KeyboardEvent, target: Element | undefined): boolean {
  if (!target || repeat || (key !== 'Enter' && key !== ' ')) return false;
  if (/^(button|input|select|textarea|summary)$/.test(target.localName) || (target.localName === 'a' && target.hasAttribute('href'))) return false;
  return target.getAttribute('role') === 'button' || (target.getAttribute('tabindex') ?? '-1') !== '-1';
}
