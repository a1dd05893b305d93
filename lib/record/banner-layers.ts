import type { Banner, BannerReach } from './banner-found.ts';
import { describeLayer, type Layer } from './banner-layer.ts';
import type { Emit } from './emit.ts';

/** Milliseconds. Described alike twice at this distance: it stands still. */
const STILL_MS = 500;
/** What never stands still is told all the same, and what changes without a trace is looked at again so often. */
const LONGEST_WAIT_MS = 5_000;
const UNTOUCHED_MS = 3_000;
/** A page that rebuilds its banner for ever does not fill the log. */
const MOST_TOLD = 24;
/** The browser answers within some milliseconds. */
const LANGUAGE_MS = 1_000;

export interface LayerWatch {
  /** The banner was looked at. Costs nothing while it stands as it was told. */
  look(banner: Banner, layer: Layer['layer']): void;
  /** Something in the page changed: look closely the next time. */
  stir(): void;
  /** Before a click on it is told: what is not told yet is told now. */
  settle(banner: Banner, layer: Layer['layer']): void;
  /** It went away: what was not told of it is not known. */
  gone(): void;
}

export interface LayerOptions {
  readonly reach: BannerReach;
  readonly emit: Emit;
  /** Asks to be called again, at the latest after so many milliseconds. */
  readonly again: (ms: number) => void;
  readonly detectLanguage: (text: string) => Promise<string | null>;
  readonly describe?: typeof describeLayer;
}

/** Tells a `banner-layer` when a layer has stood still, and again when it has changed and stood still again. */
export function watchLayers({ reach, emit, again, detectLanguage, describe = describeLayer }: LayerOptions): LayerWatch {
  const told: { first?: string; second?: string } = {};
  const languages = new Map<string, string | null | undefined>();
  let firstSubstance = '';
  let waiting: { readonly looks: string; readonly since: number; readonly began: number } | null = null;
  let stirred = true;
  let seenAt = -Infinity;
  let tellings = 0;

  const languageOf = (text: string): string | null | undefined => {
    if (text === '') return null;
    if (languages.has(text)) return languages.get(text);
    if (languages.size > MOST_TOLD) return null;
    languages.set(text, undefined);
    const learn = (language: string | null): void => { languages.set(text, language); };
    try { void detectLanguage(text).then(learn, () => learn(null)); } catch { learn(null); }
    return languages.get(text);
  };

  const tell = (seen: Layer, looks: string, language: string | null): void => {
    waiting = null;
    if (tellings >= MOST_TOLD) return;
    tellings++;
    told[seen.layer] = looks;
    if (seen.layer === 'first') firstSubstance = substanceOf(seen);
    emit('banner-layer', { ...seen, language });
  };

  /** What cannot be described is not known; the banner and the clicks on it are told all the same. */
  const described = (banner: Banner, layer: Layer['layer']): Layer | null => { try { return describe(banner, layer, reach); } catch { return null; } };

  /** Null: told already, or still the first layer, which the page has not replaced yet. */
  const read = (banner: Banner, layer: Layer['layer']): { readonly seen: Layer; readonly looks: string } | null => {
    if (banner.roots.length === 0) return null;
    stirred = false;
    seenAt = Date.now();
    const seen = described(banner, layer);
    if (!seen) return null;
    const looks = JSON.stringify(seen);
    if (looks === told[layer] || (layer === 'second' && firstSubstance === substanceOf(seen))) { waiting = null; return null; }
    return { seen, looks };
  };

  return {
    look(banner, layer) {
      if (tellings >= MOST_TOLD || (!stirred && !waiting && Date.now() - seenAt < UNTOUCHED_MS)) return;
      const now = read(banner, layer);
      if (!now) return;
      const { seen, looks } = now;
      const at = Date.now();
      const language = languageOf(seen.text);
      const since = waiting?.looks === looks ? waiting.since : at;
      const began = waiting?.began ?? at;
      waiting = { looks, since, began };
      const still = at - since >= STILL_MS - 20 || at - began >= LONGEST_WAIT_MS;
      if (still && (language !== undefined || at - began >= STILL_MS + LANGUAGE_MS)) return tell(seen, looks, language ?? null);
      again(still ? 100 : STILL_MS);
    },
    stir() { stirred = true; },
    settle(banner, layer) {
      if (told[layer] !== undefined && !waiting) return;
      const now = read(banner, layer);
      if (now) tell(now.seen, now.looks, languageOf(now.seen.text) ?? null);
    },
    gone() { waiting = null; stirred = true; firstSubstance = ''; },
  };
}

/** What a layer offers, apart from how its buttons look at the moment. */
const substanceOf = ({ cmp, text, buttons, toggles }: Layer): string =>
  JSON.stringify([cmp, text, buttons.map(({ button, words }) => [button, words]), toggles.map(({ words }) => words)]);
