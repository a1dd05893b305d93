import type { LayerFact } from '../../model/facts.ts';
import type { Seq } from '../../model/observation.ts';
import type { NonEmpty } from '../../model/text.ts';

/** How long the banner says that a cookie of this name lives, in seconds; `session`: until the browser closes. */
export interface Declared { readonly seconds: number | 'session'; readonly words: string; readonly cites: NonEmpty<Seq> }

const DAY = 86_400;
/** Units in six languages, longest spelling of each first; a month counts 31 days and a year 366, so that no unit is read too short. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:minutes?|minuten|minuti|minutos?|mins?)$/, 60],
  [/^(?:hours?|heures?|stunden?|uur|uren|ore|ora|horas?|h)$/, 3_600],
  [/^(?:days?|jours?|tage?n?|dag(?:en)?|giorn[oi]|d[ií]as?|j)$/, DAY],
  [/^(?:weeks?|semaines?|wochen?|weken|week|settiman[ae]|semanas?)$/, 7 * DAY],
  [/^(?:months?|mois|monate?n?|maand(?:en)?|mes[ei]|meses|mes)$/, 31 * DAY],
  [/^(?:years?|ans?|ann[ée]es?|jahre?n?|jaar|jaren|ann[oi]|años?)$/, 366 * DAY],
];
/** How far behind its name a cookie's life may stand: provider and purpose come between. */
const REACH = 160;

/**
 * The first period behind the name, when no other known name and no second period stands in between that could own
 * it. Null: not declared, or not clearly.
 */
export function declaredLife(name: string, others: readonly string[], layers: readonly LayerFact[]): Declared | null {
  for (const { toggles, text, cites } of layers) {
    for (const words of [...toggles.map(({ beside }) => beside), text]) {
      const at = wordAt(words, name);
      if (at < 0) continue;
      const rest = words.slice(at + name.length, at + name.length + REACH);
      const until = Math.min(rest.length, ...others.map((other) => wordAt(rest, other)).filter((place) => place >= 0));
      const own = rest.slice(0, until);
      const period = /(\d{1,4})\s*(\p{L}+)/giu;
      for (const [said, count = '', unit = ''] of own.matchAll(period)) {
        const seconds = UNITS.find(([pattern]) => pattern.test(unit.toLowerCase()))?.[1];
        if (seconds !== undefined) return { seconds: Number(count) * seconds, words: said, cites };
      }
      if (/\b(?:session|sitzung|sessie|sessione|sesión)\b/i.test(own)) return { seconds: 'session', words: 'session', cites };
    }
  }
  return null;
}

/** Where a name stands by itself: `_ga` does not stand in `_ga_X1`. */
function wordAt(text: string, name: string): number {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!/[\w.-]/.test(text[at - 1] ?? ' ') && !/[\w-]/.test(text[at + name.length] ?? ' ')) return at;
  }
  return -1;
}
