import type { Check, Result, Score } from '../model/check.ts';
import type { Facts } from '../model/facts.ts';
import type { Lang, NonEmpty } from '../model/text.ts';

/** One visit as it is told in the report. */
export interface VisitReported {
  readonly facts: Facts;
  /** Names of acts, where a program was the visitor; absent: a person browsed. */
  readonly performed?: readonly string[];
  readonly notPerformed?: readonly { readonly act: string; readonly why: string }[];
}

export interface ReportInput {
  readonly lang: Lang;
  readonly app: { readonly version: string; /** SHA-256, hex. */ readonly rules: string };
  readonly browser: string;
  readonly site: string;
  readonly url: string;
  /** Epoch milliseconds, of the report itself. */
  readonly madeAt: number;
  /** In visit order. */
  readonly visits: NonEmpty<VisitReported>;
  readonly results: readonly Result[];
  readonly score: Score;
  readonly checks: readonly Check[];
  /** Names of chat vendors by rule id. */
  readonly names: Readonly<Record<string, string>>;
  /** IANA; absent: the reader's own. */
  readonly timeZone?: string;
}
