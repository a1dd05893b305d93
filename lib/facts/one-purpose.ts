import { fold } from '../match.ts';
import type { EntryOf } from '../model/observation.ts';
import type { Visit } from './visit.ts';

type Layer = EntryOf<'banner-layer'>;

/** "Everything", in the six languages of the phrase lists. Folded. */
const ALL = /\b(tout|toute|tous|toutes|all|everything|alle|alles|allen|todo|toda|todos|todas|tutto|tutta|tutti|tutte)\b/;
const isForAll = (words: string): boolean => ALL.test(fold(words));

/**
 * Was a yes or a no clicked that stands beside one purpose among several? So it is where the layer last described
 * holds two of each, or more, besides those for everything.
 */
export function readOnePurpose(visit: Visit): (click: EntryOf<'banner-click'>) => boolean {
  const layers = visit.of('banner-layer').filter(({ data }) => data.buttons.length > 0);
  return (click) => {
    const { button, words } = click.data;
    if ((button !== 'accept' && button !== 'refuse') || isForAll(words)) return false;
    const layer = layers.findLast((one) => one.source === click.source && visit.place(one) < visit.place(click));
    return layer !== undefined && pairs(layer) >= 2;
  };
}

const pairs = ({ data: { buttons } }: Layer): number => {
  const count = (kind: 'accept' | 'refuse'): number => buttons.filter(({ button, words }) => button === kind && !isForAll(words)).length;
  return Math.min(count('accept'), count('refuse'));
};
