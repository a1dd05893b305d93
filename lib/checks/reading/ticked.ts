import { folded, isTicked, turnsAround, type Toggle } from './offer.ts';

/**
 * What a toggle that is on before any choice comes to. `fail`: a purpose that needs agreement for certain. `other`:
 * legitimate interest, which `banner-no-legitimate-interest` judges. `doubt`: it may need none.
 */
export type Ticked = 'fine' | 'fail' | 'doubt' | 'other';

/** Purposes that always need agreement, in the six languages of the phrase lists. Folded as in `folded`. */
const TARGETS = /\b(publicit|publicidad|pubblicit|werbung|werbe|advertis|ads\b|annonces|anzeigen|anuncios|annunci|advertentie|marketing|ciblage|targeting|reseaux sociaux|social media|soziale (medien|netzwerke)|redes sociales|social network|reti sociali|sociale media|google analytics)/;
/** A label that says so may name the others only to set itself apart from them. */
const NECESSARY = /\b(necessaire|necessary|essenti|indispensable|obligatoire|mandatory|required|fonctionnement|notwendig|erforderlich|essenzi|necesari|obligatori|necessari|tecnic|technique|technical|technisch|noodzakelijk)/;
const INTEREST = /legitim|legittim|berechtigt|gerechtvaardigd/;

/**
 * Doubt covers the rest: an audience measurement that is exempt is on, and offers to object (CNIL deliberation of
 * 4 July 2025; Google Analytics is not eligible); preferences the visitor asked for are exempt, too (2020-091).
 */
export function weighToggle(toggle: Toggle): Ticked {
  if (!isTicked(toggle)) return 'fine';
  const label = folded(toggle.words);
  if (INTEREST.test(label)) return 'other';
  if (INTEREST.test(folded(toggle.beside)) || toggle.says?.includes('legitimate-interest') === true) return 'doubt';
  return TARGETS.test(label) && !turnsAround(label) && !NECESSARY.test(label) ? 'fail' : 'doubt';
}
