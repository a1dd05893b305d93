import * as NOTE from './note-codes.ts';
import { apply, bare, defineOrThrow, defineProperty, deleteProperty, get, getPrototypeOf, getterOf, isObject, quietly, set, setPrototypeOf, tagOf, win, type Anyone } from './page-natives.ts';
import { note, touch } from './page-queue.ts';
import { asText, asTexts, replace, veil, watchMaking } from './page-wrap.ts';

interface Area { readonly real: Storage; readonly shown: Storage; readonly name: string }

/**
 * Web storage, by method and by property. `localStorage.x = 1` cannot be seen on any prototype, so the page is
 * shown a stand-in for each area; whatever takes an area from the page must be handed the real one again.
 */
const areas: Area[] = [];
const NAMES = ['localStorage', 'sessionStorage'];
const getters = [getterOf('', NAMES[0]!), getterOf('', NAMES[1]!)];

const knownArea = (self: unknown): Area | undefined => {
  for (let i = 0; i < areas.length; i++) { const area = areas[i]!; if (area.real === self || area.shown === self) return area; }
  return;
};
/** Reached past our getter (from another realm's, or in an event): told apart by asking the platform itself. */
const areaOf = (self: unknown): Area | undefined => {
  const known = knownArea(self);
  if (known || !isObject(self)) return known;
  for (let i = 0; i < 2; i++) {
    try { if (apply(getters[i], win, []) === self) return show(self as Storage, i); } catch { /* a sandboxed document has none */ }
  }
  return;
};
const told = (code: NOTE.Code, area: string, key: unknown, value?: unknown): void => { if (typeof key === 'string') note(code, area + key, area, key, value); };

const show = (real: Storage, which: number): Area => {
  touch(which);
  const name = NAMES[which]![0]!;
  const shown: Storage = veil(real, {
    get: (t, key, receiver) => get(t, key, receiver === shown ? t : receiver),
    set(t, key, value, receiver) {
      // An object that inherits from the area, and not the area, is written to.
      if (receiver !== shown) return set(t, key, value, receiver);
      const text = asText(value);
      const done = set(t, key, text);
      told(NOTE.storageSet, name, key, text);
      return done;
    },
    defineProperty(t, key, attributes) {
      defineOrThrow(t, key, bare(attributes));
      told(NOTE.storageSet, name, key, attributes.value);
      return true;
    },
    deleteProperty(t, key) {
      const done = deleteProperty(t, key);
      told(NOTE.storageRemove, name, key);
      return done;
    },
  });
  const area = { real, shown, name };
  // As an own member: an index set through a prototype would run the page's setter.
  defineProperty(areas, areas.length, bare({ value: area }));
  return area;
};

// ---- the methods ---------------------------------------------------------------------------------------------
const wrap = (name: string, texts: number, after?: (area: string, args: Anyone) => void, part: 'value' | 'get' = 'value'): void => {
  const wrapped: Anyone = replace('Storage', name, part, {
    apply(target, self: Anyone, args) {
      const area = areaOf(self);
      if (area && args.length >= texts) asTexts(args, texts);
      let result;
      try {
        result = apply(target, area ? area.real : self, args);
      } catch (error) {
        // Another realm's stand-in: let that realm's own method serve it, and tell of it.
        // (An heir of an area looks like one; it is no exotic object, so its prototype is not Storage's own.)
        if (area || apply(tagOf, self, []) !== '[object Storage]' || knownArea(getPrototypeOf(self))) throw error;
        const theirs = self[name];
        if (part === 'get') return theirs;
        if (typeof theirs !== 'function' || theirs === wrapped) throw error;
        return apply(theirs, self, args);
      }
      if (after) quietly(() => after(area ? area.name : 'l', args));
      return result;
    },
  });
};
wrap('setItem', 2, (area, args) => told(NOTE.storageSet, area, args[0] + '', args[1]));
wrap('removeItem', 1, (area, args) => told(NOTE.storageRemove, area, args[0] + ''));
wrap('clear', 0, (area) => note(NOTE.storageClear, null, area));
wrap('getItem', 0);
wrap('key', 0);
wrap('length', 0, undefined, 'get');

// ---- the areas -----------------------------------------------------------------------------------------------
for (let i = 0; i < 2; i++) {
  replace('', NAMES[i]!, 'get', {
    apply(target, self, args) {
      const real = apply(target as Anyone, self, args) as Storage | null;
      return isObject(real) ? (knownArea(real) ?? show(real, i)).shown : real;
    },
  });
}

// ---- their events: the platform takes only the real area, and listeners compare with the one they know -----------
const realOf = (value: unknown): unknown => knownArea(value)?.real ?? value;
watchMaking('StorageEvent', (args) => {
  const init = args[1];
  if (isObject(init) && knownArea((init as Anyone).storageArea)) {
    // Upon the page's own options, so that getters and inherited members count as they would.
    const own = { storageArea: realOf((init as Anyone).storageArea) };
    setPrototypeOf(own, init);
    args[1] = own;
  }
}, () => {});
replace('StorageEvent', 'storageArea', 'get', { apply: (target, self, args) => { const real = apply(target, self, args); return areaOf(real)?.shown ?? real; } });
replace('StorageEvent', 'initStorageEvent', 'value', {
  apply(target, self, args) {
    if (args.length > 7) args[7] = realOf(args[7]);
    return apply(target, self, args);
  },
});
