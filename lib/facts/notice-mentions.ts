import { NOTICE_MENTIONS, RIGHTS, type NoticeFact, type NoticeMention, type NoticeMentionKind, type NoticeSubject, type Right } from '../model/notice.ts';
import type { Confidence } from '../model/phase.ts';
import { speaksOfData, SUBJECT, type Text } from './notice-evidence.ts';
import { deniesTransfer, isDenied, isDeniedBeside, plain, type Told } from './notice-plain.ts';
import type { Reader, Said } from './notice-phrases.ts';
import { rightsIn } from './notice-rights.ts';
import { cut, whole, type NoticeSentence } from './notice-sentences.ts';
import { isOfAnother, leavesTrace } from './notice-traces.ts';

/** Which sentences of a notice say what the law asks for, and how sure that is. */
export function findMentions(text: Text): Pick<NoticeFact, 'mentions' | 'traces' | 'rights' | 'deniesTransfers' | 'deniesOfficer'> {
  const { sentences, said, above } = text;
  const aboutData = sentences.map((_, index) => speaksOfData(said[index]!));
  const isNear = (index: number): boolean => [index - 1, index + 1, index - 2, index + 2].some((other) => aboutData[other] === true && sentences[other]?.section === sentences[index]!.section) || above[index]!.some((heading) => speaksOfData(heading));
  // Asked for most kinds of most sentences: worked out once for each.
  const known: (boolean | undefined)[] = [];
  const near = (index: number): boolean => (known[index] ??= isNear(index));
  const nears = sentences.map((_, index) => () => near(index));
  const mentions: NoticeMention[] = [];
  const traces: { kind: NoticeMentionKind; sentence: string }[] = [];
  const rights = new Set<Right>();

  for (const kind of NOTICE_MENTIONS) {
    const subjects = subjectsOf(kind);
    const found: Found[] = [];
    let trace: string | null = null;
    for (const [index, sentence] of sentences.entries()) {
      const here = said[index]!;
      const told = kind === 'rights' ? rightsIn(text, index, () => aboutData[index]! || near(index), aboutData[index]!, rights)
        : kind === 'chat-covered' ? chatSaid(here, above[index]!, sentence.text.endsWith(';') ? said[index + 1] : undefined)
          : plain(kind, text, index, aboutData[index]!, nears[index]!);
      // A doubtful one is read by a person, and so is a trace: what is none must not ask for it either.
      if (told !== null && (told.confidence !== 'low' || !isOfAnother(kind, here, above[index]!))) found.push({ mention: { kind, sentence: shownOf(sentence), confidence: told.confidence, ...(told.exact === undefined ? {} : { exact: told.exact }) }, grade: told.grade });
      if (trace === null && leavesTrace(kind, subjects, text, index)) trace = cut(sentence.text);
    }
    const best = bestOf(kind, found);
    mentions.push(...best);
    if (trace !== null && !best.some(({ confidence }) => confidence !== 'low')) traces.push({ kind, sentence: trace });
  }
  const transfers = sentences.filter((_, index) => (said[index]!.hits.has('transfers:says') || said[index]!.hits.has('transfers:paired')) && said[index]!.hits.has('deny') && (aboutData[index]! || near(index) || deniesTransfer(said[index]!)));
  const officer = sentences.find((_, index) => said[index]!.hits.has('dpo:says') && isDeniedBeside(said[index]!));
  return { mentions, traces, rights: RIGHTS.filter((right) => rights.has(right)), deniesTransfers: transfers.length > 0, deniesOfficer: officer === undefined ? null : cut(officer.text) };
}

interface Found { readonly mention: NoticeMention; readonly grade: number }
const RANK: Readonly<Record<Confidence, number>> = { high: 0, medium: 1, low: 2 };
/** “Six months” alone tells nobody of what. */
const shownOf = (sentence: NoticeSentence): string => cut(sentence.text.length <= SHORT_CELL && (sentence.label?.length ?? SHORT_CELL) < SHORT_CELL ? whole(sentence) : sentence.text);
const SHORT_CELL = 30;
const SHOWN_MOST = 3;
/** Every row of a table has its own. */
const IN_TABLES: ReadonlySet<NoticeMentionKind> = new Set<NoticeMentionKind>(['retention', 'legal-basis']);
const TABLE_MOST = 8;
/** Theirs is asked for apart (`prospect-retention`). */
const PROSPECTS = /prospect|interessent|potenzial|potencial|potential|potentiel/iu;

/** A sentence that is shown for a mention must make it: where some say it well, the others are left out. */
function bestOf(kind: NoticeMentionKind, found: readonly Found[]): readonly NoticeMention[] {
  const sure = found.filter(({ mention }) => mention.confidence !== 'low');
  const exact = sure.filter(({ mention }) => mention.exact === true);
  const among = exact.length > 0 ? exact : sure.length > 0 ? sure : found;
  const top = Math.max(...among.map(({ grade }) => grade));
  // Of limits without a number every one counts: one of them may be more than "as long as necessary".
  const good = kind === 'retention' && exact.length === 0 ? among : among.filter(({ grade, mention }) => grade >= top - 1 || (kind === 'retention' && PROSPECTS.test(mention.sentence)));
  return [...good].sort((a, b) => RANK[a.mention.confidence] - RANK[b.mention.confidence] || b.grade - a.grade).slice(0, IN_TABLES.has(kind) ? TABLE_MOST : SHOWN_MOST).map(({ mention }) => mention);
}

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

/** `rest`: the other half of a sentence that a semicolon divides. */
function chatSaid(here: Said, above: readonly Said[], rest: Said | undefined): Told | null {
  // “There is no chat: call us.”
  const says = here.hits.has('chat:says') && !isDenied(here, 'chat');
  const data = here.hits.has('chat:beside') || (rest?.hits.has('chat:beside') ?? false);
  if (says) return { confidence: data ? 'high' : 'low', grade: 2 };
  return data && above.some(({ hits }) => hits.has('chat:heading') || hits.has('chat:says')) ? { confidence: 'medium', grade: speaksOfData(here) ? 2 : 1 } : null;
}
