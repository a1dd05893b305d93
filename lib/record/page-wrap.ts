/** Standing in the way of the platform without being seen there. Page world. */
import { apply, bare, construct, defineProperty, descriptorOf, ownerOf, quietly, toText, win, type Anyone } from './page-natives.ts';

export type After = (self: Anyone, args: Anyone) => void;

const NativeProxy = Proxy;
const originals = new WeakMap<object, object>();
const original = originals.get.bind(originals);
const remember = originals.set.bind(originals);

/** A Proxy keeps name, length, prototype and statics; nothing else on the page changes. */
export const veil = <T extends object>(target: T, handler: ProxyHandler<T>): T => {
  // Traps that a handler lacks would be looked for on the page's Object.prototype.
  const made = new NativeProxy(target, bare(handler));
  remember(made, target);
  return made;
};

/** The function behind one part of a class's property, with these traps; the new one, or undefined when it cannot be replaced. */
export const replace = (owner: string, name: string, part: 'value' | 'get' | 'set', handler: ProxyHandler<Anyone>): Anyone => {
  const at = ownerOf(owner);
  const d = at && descriptorOf(at, name);
  if (typeof d?.[part] !== 'function' || !d.configurable) return;
  bare(d)[part] = veil(d[part], handler);
  defineProperty(at, name, d);
  return d[part];
};

/** Objects as text, all else untouched: an object is asked for its text once, as the platform would. */
export const asText = (value: unknown): unknown => ((typeof value === 'object' && value !== null) || typeof value === 'function' ? toText(value) : value);
/** Of so many leading arguments, none added. */
export const asTexts = (args: Anyone, most: number): void => { for (let i = 0; i < most && i < args.length; i++) args[i] = asText(args[i]); };

// A Proxy's own text has no name in it; pages that look for tampering compare the whole of it.
replace('Function', 'toString', 'value', { apply: (target, self, args) => apply(target, original(self) ?? self, args) });

/** Tells after the platform did it. `texts`: so many leading arguments are made text first. */
export const watch = (owner: string, name: string, texts: number, after: After, part: 'value' | 'set' = 'value', before?: () => void): void =>
  replace(owner, name, part, {
    apply(target, self, args) {
      asTexts(args, texts);
      before?.();
      const result = apply(target, self, args);
      quietly(() => after(self, args));
      return result;
    },
  });

export const watchMaking = (name: string, before: (args: Anyone) => void, after: (args: Anyone) => void): void => {
  const made = replace('', name, 'value', {
    construct(target, args, newTarget): object {
      before(args);
      const result = construct(target, args, newTarget === made ? target : newTarget) as object;
      quietly(() => after(args));
      return result;
    },
  });
  // `new WebSocket().constructor === WebSocket` holds only if the prototype agrees.
  quietly(() => { made.prototype.constructor = made; });
};
