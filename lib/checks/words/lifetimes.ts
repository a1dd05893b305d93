import type { Lang } from '../../model/text.ts';
import { counted } from './parts.ts';

const UNITS = [
  { seconds: 365 * 86_400, en: ['year', 'years'], fr: ['an', 'ans'] },
  { seconds: 30 * 86_400, en: ['month', 'months'], fr: ['mois', 'mois'] },
  { seconds: 86_400, en: ['day', 'days'], fr: ['jour', 'jours'] },
  { seconds: 3_600, en: ['hour', 'hours'], fr: ['heure', 'heures'] },
  { seconds: 60, en: ['minute', 'minutes'], fr: ['minute', 'minutes'] },
  { seconds: 1, en: ['second', 'seconds'], fr: ['seconde', 'secondes'] },
] as const;

/** A lifetime in the largest unit of which it is two or more, rounded down: "13 months", "36 hours", "1 second". */
export function span(seconds: number, lang: Lang): string {
  const unit = UNITS.find((one) => seconds >= 2 * one.seconds) ?? UNITS[5];
  return counted(Math.floor(seconds / unit.seconds), unit, lang);
}
