import type { Finding } from '../../model/check.ts';
import type { Phase } from '../../model/phase.ts';
import type { Seq } from '../../model/observation.ts';
import { isNonEmpty, type NonEmpty, type Text } from '../../model/text.ts';
import type { Doubt } from '../words/doubts.ts';
import { andMore } from '../words/parts.ts';

/** One thing seen being done: a write, a read, a request. `at`: milliseconds since the visit began. */
export interface Act { readonly at: number; readonly phase: Phase; readonly cites: NonEmpty<Seq> }

/** What one act comes to. A doubt is named; `fine` was looked at; null is another check's matter. */
export type Weight = 'fail' | 'warn' | 'fine' | { readonly doubt: Doubt } | null;

export interface Subject<A extends Act> { readonly name: string; readonly acts: readonly A[]; readonly context?: readonly Seq[] }

export interface Sorted {
  readonly fails: readonly Finding[];
  readonly doubts: readonly Finding[];
  /** Why the doubtful are doubtful, in the order they were met. */
  readonly reasons: readonly Doubt[];
  readonly warns: readonly Finding[];
  /** Entries of everything that was looked at and found to be in order. */
  readonly fine: readonly Seq[];
}

/** More findings than these are told in one, so that a person reads them. */
export const FINDINGS_AT_MOST = 20;

const RANKS = ['fail', 'doubt', 'warn', 'fine'] as const;
type Rank = (typeof RANKS)[number];
const rankOf = (weight: Exclude<Weight, null>): Rank => (typeof weight === 'string' ? weight : 'doubt');
const doubtOf = (weight: Weight | undefined): Doubt | null => (weight !== null && typeof weight === 'object' ? weight.doubt : null);

/**
 * Sorts subjects (tracers, hosts) by the worst of their acts, one finding each, in order of first act.
 * `say` is given the acts of that worst weight only, and the doubt when there is one.
 */
export function sorted<A extends Act, S extends Subject<A>>(
  subjects: readonly S[],
  weigh: (subject: S, act: A) => Weight,
  say: (subject: S, acts: NonEmpty<A>, doubt: Doubt | null) => Text,
): Sorted {
  const told: Record<Rank, { name: string; finding: Finding; doubt: Doubt | null }[]> = { fail: [], doubt: [], warn: [], fine: [] };
  const fine: Seq[] = [];
  for (const subject of inOrder(subjects)) {
    const weighed = inTime(subject.acts).map((act) => ({ act, weight: weigh(subject, act) }));
    const rank = RANKS.find((r) => weighed.some(({ weight }) => weight !== null && rankOf(weight) === r));
    if (rank === undefined) continue;
    const first = weighed.find(({ weight }) => weight !== null && rankOf(weight) === rank);
    const doubt = doubtOf(first?.weight);
    const acts = weighed.filter(({ weight }) => weight !== null && rankOf(weight) === rank && doubtOf(weight) === doubt).map(({ act }) => act);
    if (!isNonEmpty(acts)) continue;
    if (rank === 'fine') fine.push(...acts.flatMap((act) => act.cites));
    const cites = citing(acts[0].cites, acts.slice(1).flatMap((act) => act.cites), subject.context ?? []);
    told[rank].push({ name: subject.name, doubt, finding: { what: say(subject, acts, doubt), cites } });
  }
  const reasons = [...new Set(told.doubt.flatMap(({ doubt }) => (doubt === null ? [] : [doubt])))];
  return { fails: grouped(told.fail), doubts: grouped(told.doubt), reasons, warns: grouped(told.warn), fine };
}

export const inTime = <A extends Pick<Act, 'at' | 'cites'>>(acts: readonly A[]): readonly A[] => [...acts].sort((a, b) => a.at - b.at || a.cites[0] - b.cites[0]);

/** The same whatever order the facts came in: by first act, then by name, then by entry. */
function inOrder<S extends Subject<Act>>(subjects: readonly S[]): readonly S[] {
  const keyed = subjects.flatMap((subject) => {
    const [first] = inTime(subject.acts);
    return first === undefined ? [] : [{ subject, at: first.at, seq: first.cites[0] }];
  });
  const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return keyed.sort((a, b) => a.at - b.at || byName(a.subject.name, b.subject.name) || a.seq - b.seq).map(({ subject }) => subject);
}

function grouped(told: readonly { name: string; finding: Finding }[]): readonly Finding[] {
  if (told.length <= FINDINGS_AT_MOST) return told.map(({ finding }) => finding);
  const rest = told.slice(FINDINGS_AT_MOST - 1);
  const cites = rest.flatMap(({ finding }) => finding.cites);
  const kept = told.slice(0, FINDINGS_AT_MOST - 1).map(({ finding }) => finding);
  return isNonEmpty(cites) ? [...kept, { what: andMore(rest.map(({ name }) => name)), cites: citing(cites) }] : kept;
}

/** Entry numbers, each once, what proves it first. */
export function citing(first: NonEmpty<Seq>, ...more: readonly (readonly Seq[])[]): NonEmpty<Seq> {
  const [head, ...rest] = [...new Set([...first, ...more.flat()])];
  return [head ?? first[0], ...rest];
}
