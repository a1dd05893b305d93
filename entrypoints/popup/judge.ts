import { evaluateWith } from '../../lib/evaluate.ts';
import { foldVisit } from '../../lib/facts/index.ts';
import type { Facts } from '../../lib/model/facts.ts';
import type { Entry } from '../../lib/model/observation.ts';
import { checks, rules } from '../../lib/registry.ts';
import { score } from '../../lib/score.ts';
import type { JudgedVisit } from '../../lib/ui/session.ts';

const names = Object.fromEntries(rules.chat.map(({ id, name }) => [id, name]));

/** Judged here as anywhere else, by the same evaluator; folded once for both. @throws Error when the fold does */
export function judge(entries: readonly Entry[]): JudgedVisit {
  const folded: Facts[] = [];
  const results = evaluateWith((visit, by) => {
    const facts = foldVisit(visit, by);
    folded.push(facts);
    return facts;
  }, entries, rules, checks, []);
  const [facts] = folded;
  if (facts === undefined) throw new Error('the visit could not be read');
  return { facts, results, score: score(results), checks, names };
}
