import { LANGS, type Text } from '../../lib/model/text.ts';

/** What is wrong with a sentence, whoever says it. */

/** What happens to data (GDPR art. 4(12): "personal data breach"), not what somebody did to the law. */
const MISHAP = /\b(?:data breach(?:es)?|breach procedure|violations? de données)\b/giu;
/** An observation, never law: the tool is not a court. */
const ACCUSES = /violat|illegal|unlawful|infring|breach|offen[cs]e|non-compliant|\bviole|illégal|illicite|infraction|enfrein|non conforme/i;
/** A template that met nothing, or a name that was lost. */
const BROKEN = /undefined|null|NaN|\[object|\s{2,}|\s\.|\(\)|“”/;

/** Words of the other language, outside quotation marks. */
const FRENCH = /(^|\s)(le|la|les|du|des|une|est|été|dans|avec|sans|visite|Aucun|Recommencez|Restez)\s/i;
const ENGLISH = /(^|\s)(the|was|were|is|of|and|with|without|visitor|Stay|Start)\s/i;
const unquoted = (words: string): string => words.replace(/[“«][^”»]*[”»]/g, '“”');

export function complaintsOfText(text: Text): readonly string[] {
  const words = LANGS.map((lang) => text[lang]);
  return [
    ...(words.some((one) => typeof one !== 'string' || one.trim() === '') ? [`missing in a language: ${JSON.stringify(text)}`] : []),
    ...(new Set(words).size < LANGS.length ? [`not translated: ${text.en}`] : []),
    ...(FRENCH.test(unquoted(text.en)) ? [`French for English: ${text.en}`] : []),
    ...(ENGLISH.test(unquoted(text.fr)) ? [`English for French: ${text.fr}`] : []),
    ...words.filter((one) => ACCUSES.test(one.replace(MISHAP, ''))).map((one) => `accuses: ${one}`),
    ...words.filter((one) => BROKEN.test(one)).map((one) => `broken words: ${one}`),
    ...(/ [:;!?»]|« /.test(text.fr) ? [`French without a no-break space: ${text.fr}`] : []),
  ];
}
