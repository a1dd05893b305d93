import type { Outcome, Result } from '../../../../lib/model/check.ts';
import type { Broken } from './row.ts';

/** By check. */
export type Outcomes = ReadonlyMap<string, Result>;

const HELD: ReadonlySet<Outcome> = new Set(['fail', 'warn', 'review', 'error']);
/** What is not held against a site is alike: whether it is `pass` or `untested` hangs on the seconds that the visit took. */
const alike = (a: Outcome, b: Outcome): boolean => a === b || (!HELD.has(a) && !HELD.has(b));
/** A question that only the good shop is asked is no accusation of its twin. */
const noWorse = (is: Outcome, was: Outcome): boolean => alike(is, was) || (was === 'review' && !HELD.has(is));

export const described = (result: Result | undefined): string => (result === undefined ? 'no result' : `${result.outcome}${'reason' in result && result.reason ? ` (${result.reason.en})` : ''}${(result.findings ?? []).map(({ what }) => `\n      ${what.en}`).join('')}`);

/**
 * What does not come out as the row says; empty when all does. `good` is the good shop after the row's own journey,
 * `longer` the same after those of `passesAfter`.
 */
export function strayed(row: Broken, twin: Outcomes, good: Outcomes, longer: readonly Outcomes[] = []): string[] {
  const { breaks, follows = {}, was = {}, tells = {} } = row;
  const wanted = new Map<string, readonly Outcome[]>([...Object.entries(breaks).map(([id, outcome]) => [id, [outcome].flat()] as const), ...Object.entries(follows).map(([id, [outcome]]) => [id, [outcome]] as const)]);
  const ids = new Set([...good.keys(), ...wanted.keys()]);
  const differences = [...ids].flatMap((id) => {
    const [is, there] = [twin.get(id), good.get(id)];
    const expected = wanted.get(id);
    if (is !== undefined && there !== undefined && (expected === undefined ? noWorse(is.outcome, there.outcome) : expected.some((one) => is.outcome === one && (!alike(there.outcome, one) || id in tells)))) return [];
    return [`${id}: ${described(is)}${expected === undefined ? '' : `\n    expected ${expected.join(' or ')}`}\n    the good shop: ${described(there)}`];
  });
  const silent = Object.entries(tells).filter(([id, words]) => !described(twin.get(id)).includes(words) || described(good.get(id)).includes(words)).map(([id, words]) => `${id}: “${words}” is to be told of the twin alone: ${described(twin.get(id))}\n    the good shop: ${described(good.get(id))}`);
  return [...differences, ...silent, ...Object.keys(breaks).flatMap((id) => unproved(id, was[id]?.[0], [good, ...longer])), ...Object.keys(was).filter((id) => !(id in breaks)).map((id) => `${id}: named in \`was\`, and the row does not break it`)];
}

/** Only against a pass is an outcome a fault found: against "not tested" it may be anything. */
function unproved(id: string, admitted: Outcome | undefined, goods: readonly Outcomes[]): string[] {
  const outcomes = goods.map((good) => good.get(id)?.outcome);
  const passes = outcomes.includes('pass');
  if (admitted === undefined) return passes ? [] : [`${id}: the good shop does not pass it: ${goods.map((good) => described(good.get(id))).join('; ')}`];
  if (passes) return [`${id}: the good shop passes it; \`was\` says ${admitted}`];
  return outcomes.includes(admitted) ? [] : [`${id}: the good shop is ${outcomes.join(', ')}; \`was\` says ${admitted}`];
}
