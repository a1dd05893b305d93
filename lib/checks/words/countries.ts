import type { Lang } from '../../model/text.ts';

/** Countries whose chats the rules know, as a reader calls them, with the French preposition. Others go by their code. */
const NAMES: Readonly<Record<string, { readonly en: string; readonly fr: string }>> = {
  CA: { en: 'Canada', fr: 'au Canada' }, CH: { en: 'Switzerland', fr: 'en Suisse' }, CZ: { en: 'Czechia', fr: 'en Tchéquie' }, DE: { en: 'Germany', fr: 'en Allemagne' },
  DK: { en: 'Denmark', fr: 'au Danemark' }, EE: { en: 'Estonia', fr: 'en Estonie' }, ES: { en: 'Spain', fr: 'en Espagne' }, FI: { en: 'Finland', fr: 'en Finlande' },
  FR: { en: 'France', fr: 'en France' }, GB: { en: 'the United Kingdom', fr: 'au Royaume-Uni' }, IN: { en: 'India', fr: 'en Inde' }, IL: { en: 'Israel', fr: 'en Israël' },
  IT: { en: 'Italy', fr: 'en Italie' }, JP: { en: 'Japan', fr: 'au Japon' }, NL: { en: 'the Netherlands', fr: 'aux Pays-Bas' }, NO: { en: 'Norway', fr: 'en Norvège' },
  PL: { en: 'Poland', fr: 'en Pologne' }, PT: { en: 'Portugal', fr: 'au Portugal' }, SE: { en: 'Sweden', fr: 'en Suède' }, SK: { en: 'Slovakia', fr: 'en Slovaquie' },
  US: { en: 'the United States', fr: 'aux États-Unis' },
};

/** "in France". */
export function inCountry(code: string, lang: Lang): string {
  const name = NAMES[code];
  if (lang === 'fr') return name?.fr ?? `dans le pays ${code}`;
  return `in ${name?.en ?? `the country ${code}`}`;
}
