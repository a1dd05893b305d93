import type { BannerFact, ConsentFact, LayerFact } from '../../model/facts.ts';
import type { PhraseFamily } from '../../model/rules.ts';

/** What the layers of a banner say, and how much of them was read. */

/** Languages whose words are known (`rules/phrases`): in others, what was not found may still be said. */
export const LANGUAGES_READ: ReadonlySet<string> = new Set(['de', 'en', 'es', 'fr', 'it', 'nl']);
/** Texts of layers are cut at this length (`banner-layer`), in characters. */
const CUT_AT = 4_000;

/** Were all words read, and understood? Only then does a missing word mean anything. */
export const isWhole = ({ language, text }: LayerFact): boolean => language !== null && LANGUAGES_READ.has(language.slice(0, 2)) && text.length < CUT_AT;

/** The words that speak of it: a sentence, or the words of a link, a button or a toggle. Null: none. */
export function quoteOf({ says, links, buttons, toggles }: LayerFact, family: PhraseFamily): string | null {
  return says.find((said) => said.family === family)?.quote
    ?? [...links, ...buttons, ...toggles].find((part) => part.says?.includes(family))?.words ?? null;
}
export const speaksOf = (layer: LayerFact | null, family: PhraseFamily): boolean => layer !== null && quoteOf(layer, family) !== null;

/** “We do not rely on …”: a sentence that may say the contrary of its words, in the languages read. */
const NEGATION = /(^|[^\p{L}])(ne|n['’]|pas|sans|aucun|aucune|not|no|never|without|nicht|kein|keine|keinen|keiner|ohne|sin|nunca|non|senza|mai|niet|geen|zonder)([^\p{L}]|$)|[^\p{L}]n['’]\p{L}/iu;
export const mayDeny = (quote: string): boolean => NEGATION.test(quote);

/** Is there more of the banner than was read? `unclear`: a button of unknown words may lead to it. */
export function restOf({ first, second }: BannerFact): 'read' | 'behind-settings' | 'none' | 'unclear' {
  if (second !== null) return 'read';
  if (first === null || first.buttons.some(({ button }) => button === 'settings')) return 'behind-settings';
  return unknownButtons(first) > 0 ? 'unclear' : 'none';
}

/** Buttons whose words promise nothing known. “OK” in place of an acceptance is one of them, and leads nowhere. */
function unknownButtons({ buttons }: LayerFact): number {
  const others = buttons.filter(({ button, words }) => button === 'other' && words.trim() !== '').length;
  return buttons.some(({ button }) => button === 'accept') ? others : others - 1;
}

/** What was read, in order: the first layer, then the settings. */
export const layersOf = ({ first, second }: BannerFact): readonly LayerFact[] => [first, second].flatMap((layer) => (layer === null ? [] : [layer]));

export const hasAccepted = ({ states }: Pick<ConsentFact, 'states'>): boolean => states.some(({ state }) => state === 'accepted');
