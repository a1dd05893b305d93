import { evaluatorDigest, rulesDigest } from './digests.ts';
import { evaluateWith } from './evaluate.ts';
import { foldVisit } from './facts/index.ts';
import type { Facts } from './model/facts.ts';
import type { Entry } from './model/observation.ts';
import { checks, rules } from './registry.ts';
import type { Check, Judgement, Result, Score } from './model/check.ts';
import { score } from './score.ts';

const names = Object.fromEntries(rules.chat.map(({ id, name }) => [id, name]));

export interface JudgedVisit {
  readonly facts: Facts; readonly results: readonly Result[]; readonly score: Score;
  readonly checks: readonly Check[]; readonly names: Readonly<Record<string, string>>;
  /** With which rules and which evaluator: two judgements with another one cannot be compared as they are. */
  readonly judging: string;
}

/** Enough of both digests to tell two builds apart. */
const judging = `${rulesDigest.slice(0, 16)} ${evaluatorDigest.slice(0, 16)}`;

/** One visit, judged by this build's rules as anywhere else, by the same evaluator; folded once for both. @throws Error when the fold does */
export function judge(entries: readonly Entry[], judgements: readonly Judgement[]): JudgedVisit {
  const folded: Facts[] = [];
  const results = evaluateWith((visit, by) => {
    const facts = foldVisit(visit, by);
    folded.push(facts);
    return facts;
  }, entries, rules, checks, judgements);
  const [facts] = folded;
  if (facts === undefined) throw new Error('the visit could not be read');
  return { facts, results, score: score(results), checks, names, judging };
}
