import { NOTE } from './note-codes.ts';
import type { TakeNote } from './page-queue.ts';
import type { Anyone, Wrapping } from './page-wrap.ts';

interface Area { readonly real: Storage; readonly shown: Storage; readonly name: string }

/**
 * Web storage, by method and by property. `localStorage.x = 1` cannot be seen on any prototype, so the page is
 * shown a stand-in for each area; whatever takes an area from the page must be handed the real one again.
 */
export function watchWebStorage(win: Window & typeof globalThis, note: TakeNote, { make, replace, veil, asText }: Wrapping): void {
  const { apply, get: reflectGet, set: reflectSet, defineProperty, deleteProperty, getPrototypeOf, setPrototypeOf } = win.Reflect;
  const { getOwnPropertyDescriptor: descriptorOf, defineProperty: defineOrThrow } = win.Object;
  const tagOf = win.Object.prototype.toString;
  const areas: Area[] = [];
  const natives: { readonly name: string; readonly get: Anyone }[] = [];

  const knownArea = (self: unknown): Area | null => {
    for (let i = 0; i < areas.length; i++) { const area = areas[i]!; if (area.real === self || area.shown === self) return area; }
    return null;
  };
  /** Reached past our getter (from another realm's, or in an event): told apart by asking the platform itself. */
  const areaOf = (self: unknown): Area | null => {
    const known = knownArea(self);
    if (known !== null || self === null || typeof self !== 'object') return known;
    for (let i = 0; i < natives.length; i++) {
      try { if (apply(natives[i]!.get, win, []) === self) return show(self as Storage, natives[i]!.name); } catch { /* a sandboxed document has none */ }
    }
    return null;
  };
  const wrote = (area: string, key: string, value: unknown): void => note(NOTE.storageSet, area, key, value, null, area + key);
  const removed = (area: string, key: string): void => note(NOTE.storageRemove, area, key, null, null, area + key);

  const show = (real: Storage, name: string): Area => {
    const shown: Storage = veil(real, {
      get: (t, key, receiver) => reflectGet(t, key, receiver === shown ? t : receiver),
      set(t, key, value, receiver) {
        // An object that inherits from the area, and not the area, is written to.
        if (receiver !== shown) return reflectSet(t, key, value, receiver);
        const text = asText(value);
        const done = reflectSet(t, key, text);
        if (typeof key === 'string') wrote(name, key, text);
        return done;
      },
      defineProperty(t, key, attributes) {
        setPrototypeOf(attributes, null);
        defineOrThrow(t, key, attributes);
        if (typeof key === 'string') wrote(name, key, attributes.value);
        return true;
      },
      deleteProperty(t, key) {
        const done = deleteProperty(t, key);
        if (typeof key === 'string') removed(name, key);
        return done;
      },
    });
    const area = { real, shown, name };
    // As an own member: an index set through a prototype would run the page's setter.
    defineProperty(areas, areas.length, { __proto__: null, value: area } as PropertyDescriptor);
    return area;
  };

  // ---- the methods -------------------------------------------------------------------------------------------
  const proto = win.Storage?.prototype as Anyone;
  const wrap = (name: string, part: 'value' | 'get', texts: number, after: ((area: string, args: Anyone) => void) | null): void => {
    const wrapped: Anyone = replace(proto, name, part, {
      apply(target, self: Anyone, args) {
        const area = areaOf(self);
        if (area !== null && args.length >= texts) for (let i = 0; i < texts; i++) args[i] = asText(args[i]);
        let result;
        try {
          result = apply(target, area === null ? self : area.real, args);
        } catch (error) {
          // Another realm's stand-in: let that realm's own method serve it, and tell of it.
          // (An heir of an area looks like one; it is no exotic object, so its prototype is not Storage's own.)
          if (area !== null || apply(tagOf, self, []) !== '[object Storage]' || knownArea(getPrototypeOf(self)) !== null) throw error;
          if (part === 'get') return self[name];
          const theirs = self[name];
          if (typeof theirs !== 'function' || theirs === wrapped) throw error;
          return apply(theirs, self, args);
        }
        if (after !== null) try { after(area === null ? 'l' : area.name, args); } catch { /* the page must not notice */ }
        return result;
      },
    });
  };
  wrap('setItem', 'value', 2, (area, args) => wrote(area, args[0] + '', args[1]));
  wrap('removeItem', 'value', 1, (area, args) => removed(area, args[0] + ''));
  wrap('clear', 'value', 0, (area) => note(NOTE.storageClear, area));
  wrap('getItem', 'value', 0, null);
  wrap('key', 'value', 0, null);
  wrap('length', 'get', 0, null);

  // ---- the areas ---------------------------------------------------------------------------------------------
  for (const name of ['localStorage', 'sessionStorage'] as const) {
    const short = name === 'localStorage' ? 'l' : 's';
    const native = descriptorOf(win, name)?.get;
    if (!native) continue;
    natives[natives.length] = { name: short, get: native };
    replace(win, name, 'get', {
      apply(target, self, args) {
        const real = apply(target as Anyone, self, args) as Storage | null;
        if (real === null || typeof real !== 'object') return real;
        return (knownArea(real) ?? show(real, short)).shown;
      },
    });
  }

  // ---- their events: the platform takes only the real area, and listeners compare with the one they know ---------
  const realOf = (value: unknown): unknown => knownArea(value)?.real ?? value;
  make('StorageEvent', (args) => {
    const init = args[1];
    if (typeof init === 'object' && init !== null && knownArea(init.storageArea)) {
      // Upon the page's own options, so that getters and inherited members count as they would.
      const own = { storageArea: realOf(init.storageArea) };
      setPrototypeOf(own, init);
      args[1] = own;
    }
    return args;
  }, () => {});
  const event = win.StorageEvent?.prototype as Anyone;
  replace(event, 'storageArea', 'get', { apply: (target, self, args) => { const real = apply(target, self, args); return areaOf(real)?.shown ?? real; } });
  replace(event, 'initStorageEvent', 'value', {
    apply(target, self, args) {
      if (args.length > 7) args[7] = realOf(args[7]);
      return apply(target, self, args);
    },
  });
}
