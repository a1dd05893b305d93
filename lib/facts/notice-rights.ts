import { RIGHTS, type Right } from '../model/notice.ts';
import { inProse, speaksOfDataItself, speaksOfYours } from './notice-context.ts';
import { speaksOfPerson } from './notice-leaning.ts';
import { LISTS, type Text } from './notice-evidence.ts';
import type { Told } from './notice-plain.ts';

/** A right's name counts beside "right", "you may", "on request": in the sentence, or in what it stands under. */
export function rightsIn({ sentences, said, above }: Text, index: number, nearData: () => boolean, aboutData: boolean, rights: Set<Right>): Told | null {
  const here = said[index]!;
  const own = here.hits.has('rights');
  const headed = above[index]!.some(({ hits, words }) => hits.has('rights') && !words.some((word) => OTHER_RIGHTS.test(word)));
  if (!own && !headed) return null;
  const named = RIGHTS.filter((right) => here.hits.has(LISTS[right].beside));
  if (named.length === 0) return null;
  const grade = Math.min(named.length, 3) + (own ? 1 : 0) + (headed ? 1 : 0) + (aboutData ? 1 : 0);
  // “You may access certain parts of the site.”
  if (named.length === 1 && named[0] === 'access' && !headed && !aboutData && !RIGHT_ITSELF.test(here.words.join(' '))) return { confidence: 'low', grade };
  // “You have the right to refuse a damaged parcel.”
  if (named.length === 1 && named[0] === 'objection' && !headed && !aboutData && here.words.some((word) => REFUSE.test(word))) return { confidence: 'low', grade };
  // Alone and far from any word of data, "you may refuse" is no right of art. 21.
  if (!headed && named.length < 3 && !nearData()) return { confidence: 'low', grade };
  // Under the heading of rights others are spoken of, too: to a workshop, against a fee. A list's items are the heading's.
  if (!own && named.length === 1 && inProse(sentences, index) && !speaksOfDataItself(here) && !speaksOfYours(here) && !speaksOfPerson(here)) return { confidence: 'low', grade };
  for (const right of named) rights.add(right);
  return { confidence: own ? 'high' : 'medium', grade };
}

const REFUSE = /^(?:refus|rifiut|rechaz|weiger|verweiger|ablehn)/;
/** The word for a right, in the languages read. */
const RIGHT_ITSELF = /(?:^| )(?:droits?|rights?|rechte?n?|auskunftsrecht|inzagerecht|derechos?|diritt[oi])(?: |$)/;
/** Fees, and rights of authors, are called so as well. */
const OTHER_RIGHTS = /^(?:inscription|inscripcion|iscrizione|auteurs?|autore?s?|author\p{L}*|copyright|reserves|reserved|reservados|riservati|voorbehouden|vorbehalten|entree|douane|succession|retractation|desistimiento|recesso|cancellation|widerrufsrecht|urheber\p{L}*|auteursrecht\p{L}*|propriete|property|propiedad|proprieta|image|imagen|immagine|bild\p{L}*)$/u;
