import { NOTICE_SUBJECTS, type NoticeMentionKind, type NoticeSubject } from '../model/notice.ts';
import { announced, inProse, isFirst, speaksOfDataItself } from './notice-context.ts';
import { tellsInterest } from './notice-interest.ts';
import type { ListName, Reader, Said } from './notice-phrases.ts';
import type { NoticeSentence } from './notice-sentences.ts';

/** What speaks for a sentence, of one subject: its words, what stands over it and what stands beside it. */
export interface Text {
  readonly sentences: readonly NoticeSentence[];
  readonly said: readonly Said[];
  /** What stands over each sentence, from the outermost heading to its own label, read as any sentence. */
  readonly above: readonly (readonly Said[])[];
  readonly read: Reader;
}
export type Plain = Exclude<NoticeMentionKind, 'rights' | 'chat-covered'>;
export const SUBJECT: Readonly<Record<Plain, NoticeSubject>> = {
  'controller-identity': 'controller', 'dpo-contact': 'dpo', purposes: 'purposes', 'legal-basis': 'basis', 'legitimate-interest-detail': 'interest', recipients: 'recipients', transfers: 'transfers',
  'transfer-mechanism': 'mechanism', retention: 'retention', 'withdraw-consent': 'withdraw', 'complaint-authority': 'complaint', 'mandatory-optional': 'mandatory', 'automated-decision': 'automated',
  'source-of-data': 'source', 'cookie-section': 'cookies', 'marketing-objection': 'marketing', 'post-mortem': 'death',
};
const listsOf = <S extends NoticeSubject>(subject: S) => ({ heading: `${subject}:heading`, says: `${subject}:says`, paired: `${subject}:paired`, beside: `${subject}:beside`, traces: `${subject}:traces` }) as const;
export const LISTS = Object.fromEntries(NOTICE_SUBJECTS.map((subject) => [subject, listsOf(subject)])) as { readonly [Subject in NoticeSubject]: ReturnType<typeof listsOf<Subject>> };
const ANNOUNCES = (['basis', 'interest', 'recipients', 'transfers', 'mechanism', 'retention', 'source', 'purposes'] as const).map((subject) => LISTS[subject].heading);
/** Words that speak of data, fields or the law of data in any language. */
const DATA_WORDS = /^(rgpd|gdpr|dsgvo|avg|champs?|fields?|felder|campos?|campi|velden|questions?|reponses?|formul\p{L}*|modulo|personal|personnelles?|person\p{L}*|personales|personali)$/u;
export const speaksOfData = ({ words, hits }: Said): boolean => hits.has('data') || words.some((word) => DATA_WORDS.test(word));

/** “Said yes and sorry? Write to us.” The question says it, and the answer how. */
const ANSWERED: ReadonlySet<Plain> = new Set<Plain>(['withdraw-consent', 'marketing-objection', 'complaint-authority']);

/** What speaks for a sentence, of one subject. */
export interface Evidence {
  readonly text: Text;
  readonly index: number;
  readonly here: Said;
  readonly above: readonly Said[];
  /** Its own label announces the subject. */
  readonly labelled: boolean;
  readonly headed: boolean;
  readonly told: boolean;
  /** Two words that make up a meaning: they have it only where data are spoken of. */
  readonly paired: boolean;
  readonly says: boolean;
  /** The interest is spelled out behind a colon or in brackets. */
  readonly spelled: boolean;
  readonly aboutData: boolean;
  readonly nearData: () => boolean;
  /** Other subjects are announced above it, and not this one. */
  readonly foreign: boolean;
}

/** Null: nothing does, as of most sentences and subjects; so that is asked first, and of them nothing is gathered. */
export function evidenceOf(kind: Plain, text: Text, index: number, aboutData: boolean, nearData: () => boolean): Evidence | null {
  const lists = LISTS[SUBJECT[kind]];
  const here = text.said[index]!;
  const above = text.above[index]!;
  const told = here.hits.has(lists.says);
  const paired = here.hits.has(lists.paired);
  const label = labelOver(text, index);
  if (!told && !paired && here.half.length === 0 && label === undefined && !here.hits.has(lists.heading) && !isUnder(above, lists.heading)) return null;
  // “No profiling for advertising: …” is a sentence, and no heading.
  const labelled = label !== undefined && ((label.hits.has(lists.heading) && !(kind === 'automated-decision' && label.hits.has('deny')) && !(kind === 'source-of-data' && asksForName(label))) || (kind === 'legal-basis' && label.hits.has(lists.says)));
  // A table's column, or a line's label, that announces another thing: what stands over the table says nothing of it.
  const headed = labelled || (above.some((over) => over.hits.has(lists.heading) && !(over === label && kind === 'source-of-data' && asksForName(over))) && !(kind !== 'cookie-section' && label !== undefined && ANNOUNCES.some((heading) => label.hits.has(heading))));
  const sentence = text.sentences[index]!;
  const spelled = kind === 'legitimate-interest-detail' && (here.hits.has(lists.heading) || label?.hits.has(lists.heading) === true) && tellsInterest(sentence, sentence.label !== null || text.sentences[index - 1]?.line === sentence.line);
  // A machine also decides about cheese.
  const says = spelled || told || (paired && (aboutData || nearData())) || completes(SUBJECT[kind], text, index, above, label) || (ANSWERED.has(kind) && label !== undefined && isTold(label, SUBJECT[kind]));
  // A period alone may be its label's.
  if (!says && !headed && !paired && (kind !== 'retention' || label === undefined)) return null;
  const others = announced(above);
  return { text, index, here, above, labelled, headed, told, paired, says, spelled, aboutData, nearData, foreign: !headed && others.size > 0 && !others.has(SUBJECT[kind]) };
}

export function isUnder(above: readonly Said[], heading: ListName): boolean {
  for (const { hits } of above) if (hits.has(heading)) return true;
  return false;
}

/** Where a firm's own name comes from. */
const asksForName = ({ words }: Said): boolean => words.some((word) => /^(?:nom|name|nombre|nome|naam)$/.test(word));

export const labelOver = ({ sentences, above }: Text, index: number): Said | undefined => (sentences[index]!.label === null ? undefined : above[index]!.at(-1));

/** What is announced and said outweighs what is only said, and both what only stands there. */
export function gradeOf({ text, index, here, labelled, headed, told, paired, aboutData, foreign }: Evidence): number {
  const alone = !inProse(text.sentences, index);
  return (headed ? (labelled || alone ? 4 : 3) : 0) + (headed && isFirst(text.sentences, index) ? 1 : 0) + (paired ? 2 : 0) + (told ? 1 : 0)
    + (aboutData ? 1 : 0) + (speaksOfDataItself(here) ? 1 : 0) - (foreign ? (told && paired ? 2 : 4) : 0);
}

export const isTold = ({ hits }: Said, subject: NoticeSubject): boolean => hits.has(LISTS[subject].says) || hits.has(LISTS[subject].paired);

/** "You agreed? You can undo it": an act here and its object above or in the sentence before; or the act in a label, and its object here. */
function completes(subject: NoticeSubject, { sentences, said }: Text, index: number, above: readonly Said[], label: Said | undefined): boolean {
  const here = said[index]!;
  // Most sentences hold no half: nothing is gathered for them.
  if (here.half.length === 0 && (label === undefined || label.half.length === 0)) return false;
  const previous = subject !== 'automated' && sentences[index - 1]?.section === sentences[index]!.section ? said[index - 1]! : undefined;
  // What was said in full before needs no completing: “For a complaint about the bill, see the ombudsman.”
  const before = previous === undefined || isTold(previous, subject) ? [] : [previous];
  return here.half.some((one) => one.subject === subject && [...above, ...before].some(({ hits }) => hits.has(one.of)))
    || (label?.half.some((one) => one.subject === subject && here.hits.has(one.of)) ?? false);
}

/** A number of days, months or years; or how long it is set without one. */
export function periodIn({ words, hits }: Said): 'number' | 'set' | null {
  const units = hits.get('units') ?? [];
  const numbers = new Set((hits.get('numbers') ?? []).map(({ to }) => to));
  if (units.some(({ from }) => [from - 1, from - 2].some((at) => /^\d{1,4}$/.test(words[at] ?? '') || numbers.has(at)))) return 'number';
  return hits.has('until') ? 'set' : null;
}
