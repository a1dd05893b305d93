import type { LayerFact } from '../../model/facts.ts';

export type Button = LayerFact['buttons'][number];
export type Toggle = LayerFact['toggles'][number];

/** What a layer lets the visitor do. Every button is in one list, or in none when it only informs. */
export interface Offer {
  readonly accepts: readonly Button[];
  /** Refusing in effect included: saving a choice in which nothing that can be changed is on. */
  readonly refuses: readonly Button[];
  /** Saves what the boxes say, where some are on or none were seen. */
  readonly saves: readonly Button[];
  readonly settings: readonly Button[];
  readonly closes: readonly Button[];
  /** No list of phrases tells what it does: it may refuse, or accept. */
  readonly unread: readonly Button[];
}

export function offerOf({ buttons, toggles }: Pick<LayerFact, 'buttons' | 'toggles'>): Offer {
  const of = (kind: Button['button']): readonly Button[] => buttons.filter(({ button }) => button === kind);
  const savesNothing = toggles.length > 0 && !toggles.some(isTicked);
  return {
    accepts: of('accept'),
    refuses: [...of('refuse'), ...(savesNothing ? of('save') : [])],
    saves: savesNothing ? [] : of('save'),
    settings: of('settings'),
    closes: of('close'),
    unread: of('other').filter((button) => !onlyInforms(button)),
  };
}

/** On, and the visitor could turn it off. */
export const isTicked = ({ on, locked }: Toggle): boolean => on && !locked;

/** Families of what leads to words and to no choice. */
const READING = new Set(['partners', 'privacy-link', 'legal-link', 'cookie-link', 'withdraw']);
/** Labels that promise more to read, in the six languages of the phrase lists. Folded as in `folded`. */
const MORE = /^((en |plus d )?savoir plus|plus d informations?|plus d infos?|(learn|read|find out|know) more|more infos?|more information|mehr (erfahren|infos?|informationen)|(mas|mayor) informacion|(saber|leer) mas|(maggiori|ulteriori|piu) (informazioni|info)|(scopri|leggi) di piu|meer (informatie|info|weten|lezen)|lees meer)$/;
const TURNS_AROUND = /(^| )(sans|ne|pas|non|without|not|no|don t|only|ohne|nicht|kein|keine|nein|nur|sin|solo|senza|zonder|niet|geen|alleen|uniquement|seulement)( |$)/;

/** "Without our partners" refuses, and "no targeted advertising" switched on does too. Of a folded label. */
export const turnsAround = (label: string): boolean => TURNS_AROUND.test(label);

function onlyInforms({ words, says = [] }: Button): boolean {
  const label = folded(words);
  if (turnsAround(label)) return false;
  return MORE.test(label) || (says.length > 0 && says.every((family) => READING.has(family) || family === 'cookie-words') && says.some((family) => READING.has(family)));
}

/** Lower case, without accents and punctuation. */
export const folded = (words: string): string =>
  words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
