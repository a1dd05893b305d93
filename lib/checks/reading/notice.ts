import { pass, review, untested, type Finding, type Verdict } from '../../model/check.ts';
import type { Facts } from '../../model/facts.ts';
import type { NoticeFact, NoticeMention, NoticeMentionKind } from '../../model/notice.ts';
import { isNonEmpty, type NonEmpty, type Text } from '../../model/text.ts';
import { NOT_KNOWN, NOT_WHOLE, ONLY_COOKIES, OPEN_NOTICE, PERHAPS, SHORT, quoteWords, silentWords } from '../words/notice.ts';
import { citing } from './sorted.ts';

/** What the privacy notices that were read say. All of them count as one: sites spread theirs over several pages. */
export interface NoticesRead {
  readonly all: NonEmpty<NoticeFact>;
  readonly cites: Finding['cites'];
  /** Every word was read and understood: only then does a missing sentence mean anything. Else why not. */
  readonly doubt: Text | null;
}

/** Fewer words are a remark, or a page that had not been drawn. */
const WORDS_LEAST = 120;
/** A text in which this many kinds of mention were recognised is a notice, whatever its title. */
const KINDS_LEAST = 3;

export const isNotice = ({ about, mentions }: NoticeFact): boolean => about === 'privacy' || about === 'cookies' || new Set(sure(mentions).map(({ kind }) => kind)).size >= KINDS_LEAST;
const sure = (mentions: readonly NoticeMention[]): readonly NoticeMention[] => mentions.filter(({ confidence }) => confidence !== 'low');

/** Null: none was read. */
export function noticesRead({ notices }: Pick<Facts, 'notices'>): NoticesRead | null {
  const all = [...notices].filter(isNotice).sort((a, b) => a.at - b.at || a.cites[0] - b.cites[0]);
  if (!isNonEmpty(all)) return null;
  return { all, cites: citing(all[0].cites, all.flatMap(({ cites }) => cites)), doubt: doubtOf(all) };
}

function doubtOf(all: NonEmpty<NoticeFact>): Text | null {
  if (all.some(({ known }) => !known)) return NOT_KNOWN;
  if (all.some(({ cut, unread }) => cut || unread.some(({ words, frame }) => frame === true || PART.test(words)))) return NOT_WHOLE;
  if (all.every(({ about }) => about === 'cookies')) return ONLY_COOKIES;
  const kinds = new Set(all.flatMap(({ mentions }) => sure(mentions).map(({ kind }) => kind)));
  return all.reduce((sum, { words }) => sum + words, 0) < WORDS_LEAST || kinds.size < KINDS_LEAST ? SHORT : null;
}

/** A link's words that may lead to a part of the notice. */
const PART = /cookie|privacy|confidentialit|données|vie privée|datenschutz|privacidad|datos|riservatezza|dati|gegevens|annexe|appendix|annex|anhang|anexo|allegato|bijlage|more information|en savoir plus|mehr erfahren|mehr informationen|más información|maggiori informazioni|meer informatie|sous-traitants|subprocessors|sub-processors|retention|conservation/i;

export interface Found { readonly mention: NoticeMention; readonly notice: NoticeFact; readonly finding: Finding }

const RANK = { high: 0, medium: 1, low: 2 } as const;
/** The best sentence of a kind, in the order of the notices; an exact one first. */
export function foundIn({ all }: NoticesRead, kind: NoticeMentionKind): Found | null {
  const each = all.flatMap((notice) => notice.mentions.filter((mention) => mention.kind === kind).map((mention) => ({ mention, notice, finding: { what: quoteWords(mention.sentence), cites: notice.cites } })));
  return each.sort((a, b) => RANK[a.mention.confidence] - RANK[b.mention.confidence] || Number(b.mention.exact ?? false) - Number(a.mention.exact ?? false))[0] ?? null;
}

/** Words that may belong to it, where nothing sure was found. */
export function traceIn({ all }: NoticesRead, kind: NoticeMentionKind): Finding | null {
  const traced = all.flatMap((notice) => notice.traces.filter((trace) => trace.kind === kind).map(({ sentence }) => ({ what: quoteWords(sentence), cites: notice.cites })));
  return traced[0] ?? null;
}

export interface Asked {
  readonly kind: NoticeMentionKind;
  /** What the notice is asked to tell, after "says nothing of". */
  readonly subject: Text;
  /** When the whole notice was read, and no word of it could belong to the subject. */
  readonly absent: (finding: Finding) => Verdict;
  /** A second look at what was found. Null: it passes. */
  readonly weigh?: (found: Found, read: NoticesRead) => Verdict | null;
}

/** The shape that most criteria of a notice share: found, perhaps found, not to be told, or absent. */
export function judgeMention(facts: Pick<Facts, 'notices'>, { kind, subject, absent, weigh }: Asked): Verdict {
  const read = noticesRead(facts);
  if (read === null) return untested(OPEN_NOTICE);
  const found = foundIn(read, kind);
  if (found !== null && found.mention.confidence !== 'low') {
    const weighed = weigh?.(found, read) ?? pass(read.cites, [found.finding]);
    // What is missing beside it may stand in what was not read.
    return weighed.outcome === 'warn' && read.doubt !== null ? review(read.doubt, weighed.findings) : weighed;
  }
  return notFound(read, kind, subject, absent);
}

/** Where nothing sure was found: a person reads what is left, and only a whole text without a trace is silent. */
export function notFound(read: NoticesRead, kind: NoticeMentionKind, subject: Text, absent: (finding: Finding) => Verdict): Verdict {
  const perhaps = foundIn(read, kind)?.finding ?? traceIn(read, kind);
  if (perhaps !== null) return review(PERHAPS(subject), [perhaps]);
  if (read.doubt !== null) return review(read.doubt);
  return absent({ what: silentWords(subject), cites: read.cites });
}
