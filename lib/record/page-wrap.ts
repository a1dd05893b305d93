/** Standing in the way of the platform without being seen there. Page world; everything is captured at start. */
export type Anyone = any; // eslint-disable-line -- natives of every shape pass through here
export type After = (self: Anyone, args: Anyone, result: Anyone) => void;

export interface Wrapping {
  /** `texts`: so many leading arguments are made text first, so that an object is asked for it once, as the platform would. */
  call(owner: Anyone, name: string, texts: number, after: After): void;
  make(name: string, before: (args: Anyone) => Anyone, after: (args: Anyone) => void): void;
  setter(owner: Anyone, name: string, texts: number, after: (self: Anyone, value: Anyone) => void): void;
  /** The function behind one part of a property, with these traps; the new one, or null when it cannot be replaced. */
  replace(owner: Anyone, name: string, part: 'value' | 'get' | 'set', handler: ProxyHandler<Anyone>): Anyone;
  veil<T extends object>(target: T, handler: ProxyHandler<T>): T;
  /** Objects as text, all else untouched. */
  asText(value: unknown): unknown;
}

export function wrapping(win: Window & typeof globalThis): Wrapping {
  const { Proxy: NativeProxy } = win;
  const { apply, construct, defineProperty, setPrototypeOf } = win.Reflect;
  const descriptorOf = win.Object.getOwnPropertyDescriptor;
  const toText = win.String;
  const originals = new win.WeakMap<object, object>();
  const original = originals.get.bind(originals);
  const remember = originals.set.bind(originals);

  /** A Proxy keeps name, length, prototype and statics; nothing else on the page changes. */
  const veil = <T extends object>(target: T, handler: ProxyHandler<T>): T => {
    // Traps that a handler lacks would be looked for on the page's Object.prototype.
    setPrototypeOf(handler, null);
    const made = new NativeProxy(target, handler);
    remember(made, target);
    return made;
  };
  const replace: Wrapping['replace'] = (owner, name, part, handler) => {
    const d = owner && descriptorOf(owner, name);
    if (!d || typeof d[part] !== 'function' || !d.configurable) return null;
    setPrototypeOf(d, null);
    d[part] = veil(d[part], handler);
    defineProperty(owner, name, d);
    return d[part];
  };
  const asText = (value: unknown): unknown => ((typeof value === 'object' && value !== null) || typeof value === 'function' ? toText(value) : value);
  const quietly = (act: () => void): void => { try { act(); } catch { /* the page must not notice */ } };

  // A Proxy's own text has no name in it; pages that look for tampering compare the whole of it.
  replace(win.Function.prototype, 'toString', 'value', { apply: (target, self, args) => apply(target, original(self) ?? self, args) });

  return {
    veil, replace, asText,
    call(owner, name, texts, after) {
      replace(owner, name, 'value', {
        apply(target, self, args) {
          for (let i = 0; i < texts && i < args.length; i++) args[i] = asText(args[i]);
          const result = apply(target, self, args);
          quietly(() => after(self, args, result));
          return result;
        },
      });
    },
    make(name, before, after) {
      const made = replace(win, name, 'value', {
        construct(target, args, newTarget): object {
          const result = construct(target, before(args), newTarget === made ? target : newTarget) as object;
          quietly(() => after(args));
          return result;
        },
      });
      // `new WebSocket().constructor === WebSocket` holds only if the prototype agrees.
      quietly(() => { made.prototype.constructor = made; });
    },
    setter(owner, name, texts, after) {
      replace(owner, name, 'set', {
        apply(target, self, args) {
          if (texts > 0 && args.length > 0) args[0] = asText(args[0]);
          apply(target, self, args);
          quietly(() => after(self, args[0]));
        },
      });
    },
  };
}
