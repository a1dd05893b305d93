import type { FactName, Facts } from './facts.ts';
import type { Seq } from './observation.ts';
import type { NonEmpty, Text } from './text.ts';

export const SEVERITIES = ['critical', 'major', 'minor', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const OUTCOMES = ['error', 'fail', 'review', 'warn', 'pass', 'untested', 'inapplicable'] as const;
/** In order of what wins when several visits are judged: the worst visit counts. */
export type Outcome = (typeof OUTCOMES)[number];

/** An observation in words, never law: "was stored before the chat was opened". */
export interface Finding { readonly what: Text; readonly cites: NonEmpty<Seq> }

/**
 * No vacuous pass, no unproven fail, by type: a pass lists what was examined, findings cite entries.
 * `provenAlone`: the failure is proved by its citations alone and survives holes in the record.
 */
export type Verdict =
  | { readonly outcome: 'pass'; readonly examined: NonEmpty<Seq>; readonly findings?: readonly Finding[] }
  | { readonly outcome: 'fail' | 'warn'; readonly findings: NonEmpty<Finding>; readonly provenAlone: boolean }
  | { readonly outcome: 'review'; readonly findings: readonly Finding[]; readonly reason: Text }
  | { readonly outcome: 'untested' | 'inapplicable'; readonly reason: Text };

export type Area = 'chat-tracers' | 'site-tracers' | 'banner' | 'chat-transparency' | 'notice' | 'transport';

export interface Check<N extends FactName = FactName> {
  /** Kebab-case, equals the file's name. Relied on by programs outside the project. */
  readonly id: string;
  readonly area: Area;
  readonly title: Text;
  /** Why it matters, for somebody who never heard of ePrivacy. */
  readonly why: Text;
  /** What the site should do. */
  readonly remedy: Text;
  /** Articles, guidelines, decisions. */
  readonly law: NonEmpty<string>;
  readonly severity: Severity;
  readonly mode: 'automatic' | 'semi-automatic' | 'manual';
  /** What a person is asked when the machine cannot decide, in plain words. Absent: whether the title holds. */
  readonly question?: Text;
  readonly needs: readonly N[];
  /** Pure and synchronous. Sees only what it needs. One visit. */
  judge(facts: Pick<Facts, N>): Verdict;
}

/** Ties `needs` to what `judge` receives, so that the declaration cannot drift from the code. */
export function defineCheck<const N extends FactName>(check: Check<N>): Check<N> {
  return check;
}

/** A verdict joined over visits, by a machine or a person. */
export interface Result {
  readonly id: string;
  readonly outcome: Outcome;
  readonly severity: Severity;
  readonly judgedBy: 'machine' | 'person';
  readonly title: Text;
  readonly findings: readonly Finding[];
  readonly reason: Text | null;
  /** A person is asked; absent: the machine decided, or nothing applies. */
  readonly asks?: Ask;
  /** The latest answer, whether it counts (`judgedBy`) or not. */
  readonly answer?: Answer;
}

/** What the machine leaves to a person: how far it came, and what names the evidence that an answer rests on. */
export interface Ask { readonly outcome: 'review' | 'untested'; readonly reason: Text | null; readonly under: string }

/** Meets, does not meet, cannot tell. */
export type Answered = 'pass' | 'fail' | 'review';

/**
 * A person's answer, dated (epoch ms), beside the log and never inside it. `under` names what the machine showed when
 * it was given: an answer to other evidence is none.
 */
export interface Judgement { readonly id: string; readonly outcome: Answered; readonly note: string; readonly at: number; readonly under: string }

/** `stale`: what the machine shows has changed since, so that it does not count. */
export interface Answer extends Pick<Judgement, 'outcome' | 'note' | 'at'> { readonly stale: boolean }

/** Longest note, in UTF-16 units. */
export const NOTE_LENGTH_MAX = 2_000;

export type Grade = 'A' | 'B' | 'C' | 'D' | 'E';
export interface Score { readonly value: number | null; readonly grade: Grade | null; readonly coverage: number }

// The few ways to end a judgement, so that checks read as sentences.
export const pass = (examined: NonEmpty<Seq>, findings: readonly Finding[] = []): Verdict => ({ outcome: 'pass', examined, findings });
/** `provenAlone` by default: what was seen was seen, whatever else was missed. */
export const fail = (findings: NonEmpty<Finding>, provenAlone = true): Verdict => ({ outcome: 'fail', findings, provenAlone });
export const warn = (findings: NonEmpty<Finding>, provenAlone = true): Verdict => ({ outcome: 'warn', findings, provenAlone });
export const review = (reason: Text, findings: readonly Finding[] = []): Verdict => ({ outcome: 'review', reason, findings });
export const untested = (reason: Text): Verdict => ({ outcome: 'untested', reason });
export const inapplicable = (reason: Text): Verdict => ({ outcome: 'inapplicable', reason });
