import { SEVERITIES, type Outcome, type Result } from '../model/check.ts';
import type { Facts, StorageKind } from '../model/facts.ts';
import type { Text } from '../model/text.ts';

/** What was stored in a visit, as far as the next one is compared with it. */
export interface TracerKept { readonly kind: StorageKind; readonly name: string; readonly host: string; readonly vendor: string | null }

/** One visit's judgement. `judging`: digests of the rules and the evaluator it was made with; null: not known any more. */
export interface Judging { readonly results: readonly Result[]; readonly judging: string | null; readonly tracers: readonly TracerKept[] | null }

/** Among what is decided both times; or decided in one of the visits only. */
export type Turn = 'worse' | 'better' | 'decided' | 'undecided';
/**
 * `site`: what happened is another, by the same rules. `rules`: the earlier visit is judged like this one by today's
 * rules, so the site is as it was. `both`: neither alone explains it. `person`: somebody's answer. `unknown`: the rules
 * have changed, and the earlier record is gone.
 */
export type Cause = 'site' | 'rules' | 'both' | 'person' | 'unknown';
export interface CheckChange { readonly id: string; readonly title: Text; /** Null: there was no such check. */ readonly from: Outcome | null; readonly to: Outcome; readonly turn: Turn; readonly cause: Cause }

export interface Changes {
  readonly checks: readonly CheckChange[];
  /** Null when either visit's are not known. */
  readonly came: readonly TracerKept[] | null;
  readonly gone: readonly TracerKept[] | null;
  /** Null: not known. */
  readonly rulesChanged: boolean | null;
}

/**
 * Pure. What is different since an earlier visit.
 * @param byToday the earlier visit's record judged by today's rules; null: it is gone, or nobody asked
 */
export function changesOf(before: Judging, now: Judging, byToday: readonly Result[] | null): Changes {
  const rulesChanged = before.judging === null || now.judging === null ? null : before.judging !== now.judging;
  const was = new Map(before.results.map((result) => [result.id, result]));
  const today = byToday === null ? null : new Map(byToday.map((result) => [result.id, result]));
  const checks = [...now.results].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)).flatMap((result): CheckChange[] => {
    const earlier = was.get(result.id) ?? null;
    const turn = turnOf(earlier?.outcome ?? null, result.outcome);
    if (turn === null) return [];
    return [{ id: result.id, title: result.title, from: earlier?.outcome ?? null, to: result.outcome, turn, cause: causeOf(earlier, result, rulesChanged, today?.get(result.id) ?? null) }];
  });
  const both = before.tracers !== null && now.tracers !== null;
  return { checks, rulesChanged, came: both ? without(now.tracers ?? [], before.tracers ?? []) : null, gone: both ? without(before.tracers ?? [], now.tracers ?? []) : null };
}

const RANK: Readonly<Partial<Record<Outcome, number>>> = { fail: 0, warn: 1, pass: 2 };

/** A check that one visit decided and the other did not says nothing of better or worse: the visits differ. */
function turnOf(from: Outcome | null, to: Outcome): Turn | null {
  const [before, after] = [from === null ? undefined : RANK[from], RANK[to]];
  if (before === undefined) return after === undefined ? null : 'decided';
  if (after === undefined) return 'undecided';
  return after === before ? null : after < before ? 'worse' : 'better';
}

function causeOf(before: Result | null, now: Result, rulesChanged: boolean | null, byToday: Result | null): Cause {
  if (before?.judgedBy === 'person' || now.judgedBy === 'person') return 'person';
  if (rulesChanged === false) return 'site';
  // A check that did not exist then is news of ours; what the site did then, only its record tells.
  if (byToday === null) return before === null ? 'rules' : 'unknown';
  if (byToday.outcome === now.outcome) return 'rules';
  return before !== null && byToday.outcome === before.outcome ? 'site' : 'both';
}

const keyOf = ({ kind, name, host }: TracerKept): string => `${kind}\n${host}\n${name}`;
function without(list: readonly TracerKept[], others: readonly TracerKept[]): TracerKept[] {
  const known = new Set(others.map(keyOf));
  return list.filter((one) => !known.has(keyOf(one)));
}

/** Enough for any honest site; a page that invents names by the thousand is not kept whole. */
const MOST_KEPT = 300;

/** What the device held or was made to hold; attempts that the browser refused are not. Names only, as the log has them. */
export const tracersOf = ({ storage }: Facts): TracerKept[] =>
  storage.filter(({ stored, existedBefore }) => stored || existedBefore).slice(0, MOST_KEPT).map(({ kind, name, host, vendor }) => ({ kind, name, host, vendor }));

/** Kept long ago by who knows which version: read, not trusted. */
export function readTracers(kept: unknown): TracerKept[] | null {
  if (!Array.isArray(kept)) return null;
  return kept.filter((one): one is TracerKept => typeof one === 'object' && one !== null && ['kind', 'name', 'host'].every((part) => typeof (one as Record<string, unknown>)[part] === 'string'));
}
