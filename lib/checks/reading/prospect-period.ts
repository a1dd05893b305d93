const PROSPECT = /prospect\p{L}*|(?<=(?:sales|new|our|of|for|business) )leads?\b|interessent\p{L}*|clienti potenziali|clientes potenciales|potential customers?/iu;
const OTHERS = /\b(?:clients?|customers?|kunden|comptab\p{L}*|factur\p{L}*|account\p{L}*|invoic\p{L}*)/iu;
/** How far from the word its period may stand, in characters. */
const REACH = 90;
const NUMBERS: Readonly<Record<string, number>> = { un: 1, one: 1, deux: 2, two: 2, trois: 3, three: 3, drei: 3, quatre: 4, four: 4, cinq: 5, five: 5, fünf: 5, six: 6, sechs: 6, dix: 10, ten: 10, zehn: 10 };

/** Years for which a sentence says that prospects' data are kept: the first period behind the word, before clients or accounts are spoken of. Null: none that is clearly theirs. */
export function prospectYears(sentence: string): number | null {
  const found = PROSPECT.exec(sentence);
  if (found === null) return null;
  const after = sentence.slice(found.index + found[0].length, found.index + found[0].length + REACH);
  const own = after.slice(0, OTHERS.exec(after)?.index ?? after.length);
  const period = /(\d{1,3}|\p{L}+)\s*(?:\([^)]{1,12}\)\s*)?(ans?|ann[ée]es?|years?|jahre?n?|mois|months?|monate?n?)(?!\p{L})/iu.exec(own);
  if (period === null) return null;
  const count = Number(period[1]) || NUMBERS[period[1]!.toLowerCase()];
  if (count === undefined) return null;
  return /^m/i.test(period[2]!) ? count / 12 : count;
}
