import type { Confidence } from './phase.ts';
import type { LoggedUrl, Seq } from './observation.ts';
import type { NonEmpty } from './text.ts';

/** What a privacy notice tells, and the words by which it is recognised. */

/** Mentions that GDPR art. 13 and its neighbours ask for. */
export const NOTICE_MENTIONS = [
  'controller-identity', 'dpo-contact', 'purposes', 'legal-basis', 'legitimate-interest-detail', 'recipients', 'transfers', 'transfer-mechanism', 'retention', 'rights', 'withdraw-consent',
  'complaint-authority', 'mandatory-optional', 'automated-decision', 'source-of-data', 'cookie-section', 'chat-covered', 'marketing-objection', 'post-mortem',
] as const;
export type NoticeMentionKind = (typeof NOTICE_MENTIONS)[number];

/** GDPR art. 15 to 18, 20 and 21. */
export const RIGHTS = ['access', 'rectification', 'erasure', 'restriction', 'objection', 'portability'] as const;
export type Right = (typeof RIGHTS)[number];

export const NOTICE_SUBJECTS = [
  'controller', 'dpo', 'purposes', 'basis', 'interest', 'recipients', 'transfers', 'mechanism', 'retention', ...RIGHTS, 'withdraw', 'complaint', 'mandatory', 'automated', 'source', 'cookies',
  'chat', 'marketing', 'death',
] as const;
export type NoticeSubject = (typeof NOTICE_SUBJECTS)[number];

/**
 * Phrases of one subject: plain words, `*` at a word's end for any ending, `…` for at most eight words between, `=`
 * before what must be the whole heading.
 */
export interface SubjectPhrases {
  /** A heading, or a table's label, that announces it. */
  readonly heading?: readonly string[];
  /** A sentence that says it. */
  readonly says?: readonly string[];
  /** Words that count only beside others: a right's name beside "you may", what becomes of data beside "chat". */
  readonly beside?: readonly string[];
  /** An act and what it is done to, in any order: taking back, and consent. Said in one sentence it says it; the second may also stand above it, or in the sentence before. */
  readonly pairs?: readonly (readonly [act: readonly string[], of: readonly string[]])[];
  /** In a sentence with one of these, the words speak of something else. */
  readonly unless?: readonly string[];
  /** Where none of these stands in the whole text, it is not said. Far more than says it; a pair's act counts as one. */
  readonly traces?: readonly string[];
}

export const NOTICE_WORDS = [
  'data', 'units', 'numbers', 'until', 'vague', 'deny', 'only', 'rights', 'updated', 'annulled', 'framework', 'oldlaw', 'months', 'common', 'provider', 'privacy-title', 'cookie-title', 'legal-title',
  'legal-content', 'goods', 'exercise', 'answers',
] as const;
/**
 * Words that are no subject. `units`, `numbers`: of time, in letters. `until`: how a period is set without a number;
 * `vague`: without saying more than "as necessary". `framework`, `oldlaw`: what no longer stands; `annulled`: said to
 * be so. `goods`: things that are no data and are kept, brought and switched as data are. `exercise`: of using one's rights; `answers`: of what comes of it. `months`: twelve, in order. `common`: the language's most frequent words. `provider`: before a firm's name.
 */
export type NoticeWord = (typeof NOTICE_WORDS)[number];

export interface NoticePhrases {
  readonly subjects: Readonly<Record<NoticeSubject, SubjectPhrases>>;
  readonly words: Readonly<Record<NoticeWord, readonly string[]>>;
}

/**
 * `high`: a sentence says it. `medium`: it stands under a heading that announces it, or its words lean on what stands
 * around them. `low`: words like it, which a person must read.
 */
export interface NoticeMention {
  readonly kind: NoticeMentionKind;
  /** Cut at 200 characters. */
  readonly sentence: string;
  readonly confidence: Confidence;
  /** Retention: a number of days, months or years; purposes, cookies: not all that is asked for. Absent: no such distinction. */
  readonly exact?: boolean;
}

/** One document that was read. */
export interface NoticeFact {
  readonly url: LoggedUrl;
  /** Milliseconds since the visit began. */
  readonly at: number;
  readonly title: string;
  readonly about: 'privacy' | 'cookies' | 'legal' | 'other';
  readonly source: 'visited' | 'asked' | 'audit';
  /** ISO 639-1. Null: it could not be told. */
  readonly language: string | null;
  readonly pageLanguage: string | null;
  /** The phrases of its language are known: only then does a missing word mean anything. */
  readonly known: boolean;
  readonly words: number;
  /** It was longer than what was kept. */
  readonly cut: boolean;
  /** At most three of a kind, the best first; of retention and legal bases, which stand in tables, eight. */
  readonly mentions: readonly NoticeMention[];
  /** For kinds without a mention of high or medium confidence: a sentence with a word that could belong to it. A kind that is neither here nor mentioned is not spoken of. */
  readonly traces: readonly { readonly kind: NoticeMentionKind; readonly sentence: string }[];
  readonly rights: readonly Right[];
  /** A way to write or call, not the authority's. */
  readonly contact: boolean;
  /** Day or month of the text, ISO 8601. */
  readonly date: string | null;
  readonly dateSentence: string | null;
  /** `framework`: for transfers, annulled by the Court of Justice (C-362/14, C-311/18). `law`: repealed, or a formality that is no more. */
  readonly outdated: readonly { readonly kind: 'framework' | 'law'; readonly words: string; readonly sentence: string }[];
  /** Chat vendors named, by rule id. */
  readonly vendors: readonly { readonly vendor: string; readonly sentence: string }[];
  /** Where it speaks of a chat at all. Null: nowhere. `period`: a duration within 500 characters. */
  readonly chat: null | { readonly sentence: string; readonly period: string | null; readonly provider: string | null };
  /** Sentences that tell where to write to use one's rights, at most three; and one that tells how soon an answer comes. */
  readonly exercise: { readonly ways: readonly string[]; readonly answered: string | null };
  /** It says: there is no data protection officer. */
  readonly deniesOfficer: string | null;
  /** It says: no transfer out of the EU or EEA. */
  readonly deniesTransfers: boolean;
  /** Words of a publisher's identity: company number, register, host. */
  readonly legal: readonly string[];
  /** Pages it links to that may hold parts of it and were not read. `frame`: a frame that fills much of its own page. */
  readonly unread: readonly { readonly url: LoggedUrl; readonly words: string; readonly frame?: true }[];
  readonly cites: NonEmpty<Seq>;
}
