import type { EntryOf } from '../model/observation.ts';
import type { Visit } from './visit.ts';

type Sight = EntryOf<'banner'>;

/** A banner that is taken away within this time, with nothing done by the visitor, asked nothing, in ms. Nobody reads one faster. */
const FLASH_MS = 2_000;

/**
 * Banners that came to ask. Some sites send theirs with every page, and a script takes it away where it finds an
 * answer kept. What goes upon a click, a key or scrolling did ask.
 */
export function askingSights(visit: Visit): readonly Sight[] {
  const sights = visit.of('banner');
  const acts = [...visit.of('gesture'), ...visit.of('banner-click'), ...visit.of('scrolled')];
  const isFlash = (shown: Sight): boolean => {
    const own = visit.place(shown);
    const gone = sights.find((other) => !other.data.shown && other.source === shown.source && visit.place(other) > own);
    if (gone === undefined || gone.at - begunAt(sights, shown) > FLASH_MS) return false;
    return !acts.some((act) => act.at >= shown.at - FLASH_MS && visit.place(act) < visit.place(gone) && act.source === shown.source);
  };
  return sights.filter((sight) => sight.data.shown && !isFlash(sight));
}

/** A banner is told again when more of it is known: it has stood since it was first told. */
function begunAt(sights: readonly Sight[], shown: Sight): number {
  let at = shown.at;
  for (const other of sights.slice(0, sights.indexOf(shown)).reverse()) {
    if (other.source !== shown.source) continue;
    if (!other.data.shown) break;
    at = other.at;
  }
  return at;
}
