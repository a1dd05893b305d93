import type { BannerFact, StorageFact } from '../../model/facts.ts';
import type { Seq } from '../../model/observation.ts';
import type { NonEmpty } from '../../model/text.ts';
import { layersOf } from './layers.ts';

/** What a banner declares to be strictly necessary: the names that stand beside its locked boxes. */

/** `alone`: no other box was seen with it, so that what stands beside it may be said of all that the banner asks. */
export interface Locked { readonly words: string; readonly beside: string; readonly alone: boolean; readonly cites: NonEmpty<Seq> }

/** A locked box that is off gives nothing: it withholds. */
export const lockedOf = (banner: BannerFact): readonly Locked[] =>
  layersOf(banner).flatMap((layer) => layer.toggles.filter(({ locked, on }) => locked && on).map(({ words, beside }) => ({ words, beside, alone: layer.toggles.length === 1, cites: layer.cites })));

/** Words as cookie names are written: whatever stands between spaces, commas, quotation marks and brackets. */
const namesIn = ({ beside }: Locked): readonly string[] => beside.split(/[\s,;:«»“”"'()[\]|/]+/).map((word) => word.replace(/\.+$/, '')).filter((word) => word !== '');

/** Made as no word of a language is: only such a name, standing in a text, must be the tracer's. */
export const isUnmistakable = (name: string): boolean => /[_\d.$]/.test(name) || /[a-z][A-Z]|^[A-Z]{3,}$/.test(name);

/** Does it list this name, as it is or as a pattern (`_ga_*`, `_ga_#`, `_ga_<id>`)? */
export function lists(locked: Locked, { name }: Pick<StorageFact, 'name'>): boolean {
  return namesIn(locked).some((word) => {
    const stem = word.replace(/(\*|#+|<.*|\{.*|[xX]{3,})$/, '');
    return word === name || (stem !== word && stem.length >= 3 && name.startsWith(stem));
  });
}

/** Does it list names at all? */
export const declares = (locked: Locked): boolean => namesIn(locked).some((word) => /[\p{L}\d]_|_[\p{L}\d]|[a-z][A-Z]/u.test(word));
