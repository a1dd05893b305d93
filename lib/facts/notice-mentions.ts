import { NOTICE_MENTIONS, NOTICE_SUBJECTS, RIGHTS, type NoticeFact, type NoticeMention, type NoticeMentionKind, type NoticeSubject, type Right } from '../model/notice.ts';
import type { Confidence } from '../model/phase.ts';
import { speaksOfAnother } from './notice-leaning.ts';
import { hasContact, hasName } from './notice-names.ts';
import type { Reader, Said } from './notice-phrases.ts';
import { cut, whole, type NoticeSentence } from './notice-sentences.ts';

/** Which sentences of a notice say what the law asks for, and how sure that is. */
export interface Text {
  readonly sentences: readonly NoticeSentence[];
  readonly said: readonly Said[];
  /** What stands over each sentence, from the outermost heading to its own label, read as any sentence. */
  readonly above: readonly (readonly Said[])[];
  readonly read: Reader;
}

type Plain = Exclude<NoticeMentionKind, 'rights' | 'chat-covered'>;
const SUBJECT: Readonly<Record<Plain, NoticeSubject>> = {
  'controller-identity': 'controller', 'dpo-contact': 'dpo', purposes: 'purposes', 'legal-basis': 'basis', 'legitimate-interest-detail': 'interest', recipients: 'recipients', transfers: 'transfers',
  'transfer-mechanism': 'mechanism', retention: 'retention', 'withdraw-consent': 'withdraw', 'complaint-authority': 'complaint', 'mandatory-optional': 'mandatory', 'automated-decision': 'automated',
  'source-of-data': 'source', 'cookie-section': 'cookies', 'marketing-objection': 'marketing', 'post-mortem': 'death',
};
const LISTS = Object.fromEntries(NOTICE_SUBJECTS.map((subject) => [subject, {
  heading: `${subject}:heading`, says: `${subject}:says`, paired: `${subject}:paired`, beside: `${subject}:beside`, traces: `${subject}:traces`,
}])) as { readonly [Subject in NoticeSubject]: { readonly [List in 'heading' | 'says' | 'paired' | 'beside' | 'traces']: `${Subject}:${List}` } };
const ANNOUNCES = (['basis', 'interest', 'recipients', 'transfers', 'mechanism', 'retention', 'source', 'purposes'] as const).map((subject) => LISTS[subject].heading);
/** Their words are used of other things as well: data must be spoken of in the sentence or beside it. */
const ABOUT_DATA: ReadonlySet<Plain> = new Set<Plain>(['purposes', 'legal-basis', 'recipients', 'transfers', 'retention', 'mandatory-optional', 'source-of-data', 'post-mortem']);
/** Of these, words of other trades abound: data beside them are not enough, they must be spoken of in the sentence, or above it. */
const ABOUT_DATA_ITSELF: ReadonlySet<Plain> = new Set<Plain>(['mandatory-optional', 'post-mortem']);
/** Goods, buildings and machines are kept, come from abroad and switch themselves off: beside these words, data must be spoken of in the sentence. */
const ABOUT_GOODS_AS_WELL: ReadonlySet<Plain> = new Set<Plain>([...ABOUT_DATA, 'automated-decision', 'legitimate-interest-detail', 'transfer-mechanism']);
/** What is denied is not told. */
const DENIABLE: ReadonlySet<Plain> = new Set<Plain>(['recipients', 'dpo-contact', 'legitimate-interest-detail']);
/** Words that speak of data, fields or the law of data in any language. */
const DATA_WORDS = /^(rgpd|gdpr|dsgvo|avg|champs?|fields?|felder|campos?|campi|velden|questions?|reponses?|formul\p{L}*|modulo|personal|personnelles?|person\p{L}*|personales|personali)$/u;
const DENIED_WITHIN = 8;

export function findMentions(text: Text): Pick<NoticeFact, 'mentions' | 'traces' | 'rights' | 'deniesTransfers'> {
  const { sentences, said, above } = text;
  const aboutData = sentences.map((_, index) => speaksOfData(said[index]!));
  const near = (index: number): boolean => [index - 1, index + 1, index - 2, index + 2].some((other) => aboutData[other] === true && sentences[other]?.section === sentences[index]!.section) || above[index]!.some((heading) => speaksOfData(heading));
  const mentions: NoticeMention[] = [];
  const traces: { kind: NoticeMentionKind; sentence: string }[] = [];
  const rights = new Set<Right>();

  for (const kind of NOTICE_MENTIONS) {
    const subjects = subjectsOf(kind);
    const found: NoticeMention[] = [];
    let trace: string | null = null;
    for (const [index, sentence] of sentences.entries()) {
      const here = said[index]!;
      const told = kind === 'rights' ? rightsIn(here, above[index]!, () => aboutData[index]! || near(index), aboutData[index]!, rights)
        : kind === 'chat-covered' ? chatSaid(here, above[index]!, sentence.text.endsWith(';') ? said[index + 1] : undefined)
          : plain(kind, text, index, above[index]!, aboutData[index]!, near);
      if (told !== null) found.push({ kind, sentence: cut(sentence.text), confidence: told.confidence, ...(told.exact === undefined ? {} : { exact: told.exact }) });
      if (trace === null && subjects.some((subject) => here.hits.has(LISTS[subject].traces) || above[index]!.some(({ hits }) => hits.has(LISTS[subject].traces)))) trace = cut(sentence.text);
    }
    const best = found.sort((a, b) => RANK[a.confidence] - RANK[b.confidence] || Number(b.exact ?? false) - Number(a.exact ?? false)).slice(0, 3);
    mentions.push(...best);
    if (trace !== null && !best.some(({ confidence }) => confidence !== 'low')) traces.push({ kind, sentence: trace });
  }
  const transfers = sentences.filter((_, index) => (said[index]!.hits.has('transfers:says') || said[index]!.hits.has('transfers:paired')) && said[index]!.hits.has('deny') && (aboutData[index]! || near(index)));
  return { mentions, traces, rights: RIGHTS.filter((right) => rights.has(right)), deniesTransfers: transfers.length > 0 };
}

const RANK: Readonly<Record<Confidence, number>> = { high: 0, medium: 1, low: 2 };
const subjectsOf = (kind: NoticeMentionKind): readonly NoticeSubject[] => (kind === 'rights' ? RIGHTS : kind === 'chat-covered' ? ['chat'] : [SUBJECT[kind]]);

/** Each heading and label is read once. */
export function readAbove(sentences: readonly NoticeSentence[], read: Reader): readonly (readonly Said[])[] {
  const known = new Map<string, Said>();
  const of = (words: string): Said => {
    const found = known.get(words) ?? withoutShadowed(read(words));
    known.set(words, found);
    return found;
  };
  const bySection = new Map<readonly string[], readonly Said[]>();
  return sentences.map(({ headings, label }) => {
    const over = bySection.get(headings) ?? headings.map(of);
    bySection.set(headings, over);
    return label === null ? over : [...over, of(label)];
  });
}

/** The longest heading wins: “from where” is no “where”, “why we may” no “why”. */
function withoutShadowed(said: Said): Said {
  const heads = [...said.hits].filter(([list]) => list.endsWith(':heading')).map(([list, [first]]) => ({ list, from: first!.from, to: first!.to }));
  const shadowed = heads.filter((one) => heads.some((other) => other.from <= one.from && other.to >= one.to && other.to - other.from > one.to - one.from));
  if (shadowed.length === 0) return said;
  const hits = new Map(said.hits);
  for (const { list } of shadowed) hits.delete(list);
  return { ...said, hits };
}

const speaksOfData = ({ words, hits }: Said): boolean => hits.has('data') || words.some((word) => DATA_WORDS.test(word));

interface Told { readonly confidence: Confidence; readonly exact?: boolean }

function plain(kind: Plain, text: Text, index: number, above: readonly Said[], aboutData: boolean, near: (index: number) => boolean): Told | null {
  const subject = SUBJECT[kind];
  const here = text.said[index]!;
  const sentence = text.sentences[index]!;
  const lists = LISTS[subject];
  const label = sentence.label === null ? undefined : above.at(-1);
  const labelled = label?.hits.has(lists.heading) ?? false;
  // A table's column, or a line's label, that announces another thing: what stands over the table says nothing of it.
  const headed = labelled || (above.some(({ hits }) => hits.has(lists.heading)) && !(label !== undefined && ANNOUNCES.some((heading) => label.hits.has(heading))));
  const told = here.hits.has(lists.says);
  // Two words that make up a meaning have it only where data are spoken of: a machine also decides about cheese.
  const paired = here.hits.has(lists.paired);
  const completed = completes(subject, text, index, above, label);
  const says = told || (paired && (aboutData || near(index))) || completed;
  if (kind === 'retention' && label !== undefined && !headed && isBarePeriod(here)) return speaksOfData(label) ? { confidence: 'medium', exact: true } : null;
  if (!says && !headed) return paired ? { confidence: 'low' } : null;
  if (!aboutData && ABOUT_GOODS_AS_WELL.has(kind) && here.hits.has('goods')) return { confidence: 'low' };
  if (!labelled && isOtherwise(kind, here, told, headed)) return { confidence: 'low' };
  // Below the first, a sentence without a word of the subject may have left it: “That is the whole list.”
  const strays = !says && !labelled && text.sentences[index - 1]?.section === sentence.section && !(here.hits.has('deny') && here.words.length <= DENIED_BRIEFLY);
  if (strays && (kind === 'retention' ? !aboutData : STRAYING.has(kind) && !here.hits.has(lists.traces))) return { confidence: 'low' };
  if (DENIABLE.has(kind) && isDenied(here, subject)) return null;
  if (says && !headed && ABOUT_DATA.has(kind) && !aboutData && !near(index)) return { confidence: 'low' };
  if (says && !headed && !aboutData && !above.some(speaksOfData) && speaksOfAnother(kind, here)) return { confidence: 'low' };
  if (kind === 'transfer-mechanism' && !aboutData && !near(index) && !nearTransfers(text, index)) return { confidence: 'low' };
  if (says && !headed && (ABOUT_DATA_ITSELF.has(kind) || (kind === 'recipients' && !told)) && !aboutData && !above.some(speaksOfData)) return { confidence: 'low' };
  const sure: Confidence = says && (aboutData || !ABOUT_DATA.has(kind)) ? 'high' : 'medium';
  switch (kind) {
    case 'controller-identity': return controller(text, index, says);
    case 'dpo-contact': return { confidence: [index - 1, index, index + 1].some((one) => text.sentences[one]?.section === sentence.section && hasContact(whole(text.sentences[one]))) ? sure : 'low' };
    case 'retention': {
      const period = periodIn(here);
      if (period === null) return null;
      return { confidence: sure, exact: period === 'number' };
    }
    case 'cookie-section': {
      if (headed) return { confidence: says ? 'high' : 'medium', exact: periodIn(here) === 'number' };
      const others = text.said.filter(({ hits }) => hits.has('cookies:says')).slice(0, 2).length;
      // One sentence may be the whole of it.
      if (others === 1 && here.words.length >= COOKIES_TOLD) return { confidence: 'medium', exact: periodIn(here) === 'number' };
      return { confidence: others > 1 ? 'medium' : 'low', exact: periodIn(here) === 'number' };
    }
    // A heading alone announces these; what stands under it may be about something else.
    case 'complaint-authority': case 'withdraw-consent': case 'marketing-objection': case 'mandatory-optional': case 'legitimate-interest-detail': case 'transfer-mechanism':
      return says ? { confidence: sure } : null;
    // A lone word under a heading may be a link or a button; after a label it is the answer, and so is "none".
    default: return here.words.length >= 2 || says || labelled || here.hits.has('deny') ? { confidence: sure } : null;
  }
}

/** A sentence that treats cookies, in words; a shorter one may be a link or a button. */
const COOKIES_TOLD = 16;

/** "You agreed? You can undo it": an act here and its object above or in the sentence before; or the act in a label, and its object here. */
function completes(subject: NoticeSubject, { sentences, said }: Text, index: number, above: readonly Said[], label: Said | undefined): boolean {
  const here = said[index]!;
  // Most sentences hold no half: nothing is gathered for them.
  if (here.half.length === 0 && (label === undefined || label.half.length === 0)) return false;
  const previous = subject !== 'automated' && sentences[index - 1]?.section === sentences[index]!.section ? said[index - 1]! : undefined;
  // What was said in full before needs no completing: “For a complaint about the bill, see the ombudsman.”
  const before = previous === undefined || previous.hits.has(LISTS[subject].says) || previous.hits.has(LISTS[subject].paired) ? [] : [previous];
  return here.half.some((one) => one.subject === subject && [...above, ...before].some(({ hits }) => hits.has(one.of)))
    || (label?.half.some((one) => one.subject === subject && here.hits.has(one.of)) ?? false);
}

/** "We do nothing of the kind." In words. */
const DENIED_BRIEFLY = 6;

/** Subjects whose headings stand over much else. */
const STRAYING: ReadonlySet<Plain> = new Set<Plain>(['recipients', 'transfers', 'automated-decision', 'source-of-data']);

/** The same words, in a sentence that says another thing: how long for, that consent may be taken back, what one may obtain. */
function isOtherwise(kind: Plain, here: Said, told: boolean, headed: boolean): boolean {
  switch (kind) {
    case 'purposes': return !told && (takesBack(here) || (here.hits.has('retention:says') && periodIn(here) !== null));
    case 'legal-basis': return !headed && !here.hits.has('basis:heading') && takesBack(here);
    case 'source-of-data': return !told && !headed && here.hits.has('rights') && RIGHTS.some((right) => here.hits.has(LISTS[right].beside));
    default: return false;
  }
}

const takesBack = ({ hits }: Said): boolean => hits.has('withdraw:says') || hits.has('withdraw:paired');

/** A safeguard belongs to a transfer, told in the sentence, beside it or above it; standard clauses are also a trade's. */
function nearTransfers({ sentences, said, above }: Text, index: number): boolean {
  const { section } = sentences[index]!;
  return [index, index - 1, index + 1, index - 2, index + 2].some((one) => sentences[one]?.section === section && (said[one]!.hits.has('transfers:says') || said[one]!.hits.has('transfers:paired')))
    || above[index]!.some(({ hits }) => hits.has('transfers:heading') || hits.has('transfers:traces') || hits.has('mechanism:traces'));
}

/** Who it is must be named there, or in the lines that follow. */
function controller({ sentences }: Text, index: number, says: boolean): Told | null {
  const { section, text } = sentences[index]!;
  if (hasName(text)) return { confidence: says ? 'high' : 'medium' };
  if (!says) return null;
  const after = [1, 2, 3].some((step) => sentences[index + step]?.section === section && hasName(sentences[index + step]!.text));
  return { confidence: after ? 'medium' : 'low' };
}

/** A denial shortly before the words, and nothing that takes it back: "only", "except". */
function isDenied({ words, hits }: Said, subject: NoticeSubject): boolean {
  const denials = hits.get('deny') ?? [];
  const said = [...hits.get(LISTS[subject].says) ?? [], ...hits.get(LISTS[subject].paired) ?? []];
  if (denials.length === 0 || hits.has('only')) return false;
  if (said.length === 0) return true;
  return said.every(({ from, to }) => denials.some((denial) => (denial.from <= to && from - denial.from <= DENIED_WITHIN) || (denial.to - to <= DENIED_WITHIN && NOBODY.test(words[denial.to]!))));
}
/** To nobody: it denies what was said before it. */
const NOBODY = /^(?:personne|nobody|niemand\p{L}*|nadie|nessuno)$/u;

/** A number of days, months or years; or how long it is set without one. */
export function periodIn({ words, hits }: Said): 'number' | 'set' | null {
  const units = hits.get('units') ?? [];
  const numbers = new Set((hits.get('numbers') ?? []).map(({ to }) => to));
  if (units.some(({ from }) => [from - 1, from - 2].some((at) => /^\d{1,4}$/.test(words[at] ?? '') || numbers.has(at)))) return 'number';
  return hits.has('until') ? 'set' : null;
}

/** `12 months`, after a label that tells of what. */
const isBarePeriod = (here: Said): boolean => here.words.length <= BARE_WORDS && periodIn(here) === 'number';
const BARE_WORDS = 5;

/** A right's name counts beside "right", "you may", "on request": in the sentence, or in what it stands under. */
function rightsIn(here: Said, above: readonly Said[], nearData: () => boolean, aboutData: boolean, rights: Set<Right>): Told | null {
  const own = here.hits.has('rights');
  const headed = above.some(({ hits }) => hits.has('rights'));
  if (!own && !headed) return null;
  const named = RIGHTS.filter((right) => here.hits.has(LISTS[right].beside));
  if (named.length === 0) return null;
  // “You may access certain parts of the site.”
  if (named.length === 1 && named[0] === 'access' && !headed && !aboutData && !RIGHT_ITSELF.test(here.words.join(' '))) return { confidence: 'low' };
  // Alone and far from any word of data, "you may refuse" is no right of art. 21.
  if (!headed && named.length < 3 && !nearData()) return { confidence: 'low' };
  for (const right of named) rights.add(right);
  return { confidence: own ? 'high' : 'medium' };
}

/** The word for a right, in the languages read. */
const RIGHT_ITSELF = /(?:^| )(?:droits?|rights?|rechte?n?|auskunftsrecht|inzagerecht|derechos?|diritt[oi])(?: |$)/;

/** `rest`: the other half of a sentence that a semicolon divides. */
function chatSaid(here: Said, above: readonly Said[], rest: Said | undefined): Told | null {
  const says = here.hits.has('chat:says');
  const data = here.hits.has('chat:beside') || (rest?.hits.has('chat:beside') ?? false);
  if (says) return { confidence: data ? 'high' : 'low' };
  return data && above.some(({ hits }) => hits.has('chat:heading') || hits.has('chat:says')) ? { confidence: 'medium' } : null;
}
