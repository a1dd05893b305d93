import type { Lang, Text } from '../../model/text.ts';
import type { Difference } from '../reading/parity.ts';
import { inEach, quoted } from './parts.ts';

type Named = { readonly words: string };

/** One decimal at most, as the language writes it. */
function number(value: number, lang: Lang): string {
  const text = String(Math.round(value * 10) / 10);
  return lang === 'fr' ? text.replace('.', ',') : text;
}

export function sayDifference({ look, accept, refuse }: Difference, accepting: Named, refusing: Named): Text {
  return inEach((lang) => {
    const fr = lang === 'fr';
    const [yes, no] = [quoted(accepting.words, lang), quoted(refusing.words, lang)];
    const both = (unit = ''): string => (accept === null || refuse === null ? ''
      : fr ? ` (${number(refuse, lang)}${unit} contre ${number(accept, lang)}${unit})` : ` (${number(refuse, lang)}${unit} against ${number(accept, lang)}${unit})`);
    switch (look) {
      case 'contrast': return fr ? `Les mots de ${no} se détachent moins de leur fond qu’il ne faut, ou ceux de ${yes}${both()}.` : `The words of ${no}, or those of ${yes}, stand out from their background less than reading needs${both()}.`;
      case 'background': return fr ? `Une image ou un dégradé se trouve derrière ${yes} ou ${no}\u00a0: le contraste n’a pas pu être mesuré.` : `An image or a gradient lies behind ${yes} or ${no}: the contrast could not be measured.`;
      case 'opacity': return fr ? `${no} est presque transparent${both()}.` : `${no} is nearly transparent${both()}.`;
      case 'font': return fr ? `${no} est écrit plus petit que ${yes}${both('\u00a0px')}.` : `${no} is written smaller than ${yes}${both(' px')}.`;
      case 'weight': return fr ? `${no} est écrit moins gras que ${yes}${both()}.` : `${no} is written in a lighter weight than ${yes}${both()}.`;
      case 'area': return fr ? `${no} est plus petit que ${yes}${both('\u00a0px²')}.` : `${no} is smaller than ${yes}${both(' px²')}.`;
      case 'colour': return fr ? `${yes} a un fond qui se détache du bandeau, ${no} n’en a pas.` : `${yes} has a surface that stands out from the banner, ${no} has none.`;
    }
  });
}

export const sayAlike = (accepting: Named, refusing: Named): Text => inEach((lang) => (lang === 'fr'
  ? `${quoted(refusing.words, lang)} et ${quoted(accepting.words, lang)} ont une taille, une police et un contraste proches.`
  : `${quoted(refusing.words, lang)} and ${quoted(accepting.words, lang)} have a similar size, font and contrast.`));
