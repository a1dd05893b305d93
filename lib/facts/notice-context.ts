import { NOTICE_SUBJECTS, type NoticeSubject } from '../model/notice.ts';
import type { ListName, Said } from './notice-phrases.ts';
import type { NoticeSentence } from './notice-sentences.ts';

/** Where a sentence stands, and whose things it speaks of: words that say a mention elsewhere may not say it there. */

/** Data by their name, or the law on them. An order, an account or a file may also be a trade's. */
const DATA_ITSELF = /^(?:donnees?|data|daten|.+daten|datos|dati|gegevens|.+gegevens|informations?|infos?|.*informationen|informacion(?:es)?|informazion[ei]|informatie|coordonnees|angaben|renseignements|personenbezogen.*|rgpd|gdpr|dsgvo|avg)$/u;
/** What follows belongs to the person who reads. */
const YOURS = /^(?:vos|votre|tes|ton|ta|your|yours|ihre?[nmrs]?|deine?[nmrs]?|sus?|tus?|vuestr[oa]s?|suo[i]?|sua|sue|tuo[i]?|tua|tue|vostr[oaie]|uw|jouw|je)$/u;

export const speaksOfDataItself = ({ words }: Said): boolean => words.some((word) => DATA_ITSELF.test(word));
export const speaksOfYours = ({ words }: Said): boolean => words.some((word) => YOURS.test(word));

/** A term is explained, and nobody acts: “the word ‘recipient’ also means …”. */
export function defines({ text }: NoticeSentence, { words }: Said, above: readonly Said[]): boolean {
  return above.some((heading) => heading.words.some((word) => DEFINITIONS.test(word)))
    || (/^[^.]{0,60}[«“"„]/u.test(text) && words.some((word) => MEANS.test(word)));
}
const MEANS = /^(?:designent?|signifient?|sens|entend|entendons|means?|refers|bezeichne[tn]|bedeute[tn]|verstehen|significan?|designan?|entiende|indica|intende|betekent|verstaan|verstaat)$/;
const DEFINITIONS = /^(?:definitions?|definiciones|definizion[ei]|definities|begriff.*|begrip.*|interpretation|glossa.*|glosa.*)$/u;

/** The subjects that the headings over a sentence announce. */
export function announced(above: readonly Said[]): ReadonlySet<NoticeSubject | 'rights'> {
  if (above.length === 0) return NONE;
  const known = announcing.get(above.at(-1)!);
  if (known !== undefined && known.above === above) return known.subjects;
  const subjects = new Set<NoticeSubject | 'rights'>(HEADINGS.filter(({ heading }) => above.some(({ hits }) => hits.has(heading))).map(({ subject }) => subject));
  if (above.some(({ hits }) => hits.has('rights'))) subjects.add('rights');
  announcing.set(above.at(-1)!, { above, subjects });
  return subjects;
}
const NONE: ReadonlySet<NoticeSubject> = new Set();
const announcing = new WeakMap<Said, { readonly above: readonly Said[]; readonly subjects: ReadonlySet<NoticeSubject | 'rights'> }>();
const HEADINGS = NOTICE_SUBJECTS.map((subject) => ({ subject, heading: `${subject}:heading` satisfies ListName }) as const);

/** Sentence, heading or cell of a paragraph with others: there a heading announces what some of them say. */
export const inProse = (sentences: readonly NoticeSentence[], index: number): boolean => sentences[index - 1]?.line === sentences[index]!.line || sentences[index + 1]?.line === sentences[index]!.line;
/** Right below its heading. */
export const isFirst = (sentences: readonly NoticeSentence[], index: number): boolean => sentences[index - 1]?.section !== sentences[index]!.section;

/** Whose agreement it is: parents', a landlord's. Nothing of the reader's is told. */
const OF_OTHERS = /^(?:parents?|parental.*|tuteurs?|mineurs?|enfants?|minors?|children|child|guardians?|eltern.*|minderjahrig.*|sorgeberechtigt.*|erziehungsberechtigt.*|padres|tutor(?:es)?|menor(?:es)?|genitor[ei]|minor[ei]nn[ei]|minori|ouders?|voogd.*|minderjarig.*|kinderen|jeugd.*|kinder)$/u;
export const speaksOfParents = ({ words }: Said): boolean => words.some((word) => OF_OTHERS.test(word));
