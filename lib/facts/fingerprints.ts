import { hostMatches } from '../match.ts';
import type { FingerprintFact } from '../model/facts.ts';
import type { EntryOf, LoggedUrl } from '../model/observation.ts';
import type { FingerprintRule } from '../model/rules.ts';
import type { Causes } from './cause.ts';
import type { Identifiers } from './identity.ts';
import { hostOfUrl, isWeb, pathOf } from './logged-url.ts';
import type { Phases } from './phases.ts';
import type { Visit } from './visit.ts';

type Does = FingerprintFact['acts'][number]['does'];

/** Known code that reads devices: fetched, and heard from. Of each act the first in each state of consent. */
export function foldFingerprints(visit: Visit, rules: readonly FingerprintRule[], causes: Causes, phases: Phases, identifiers: Identifiers): FingerprintFact[] {
  const byHost = new Map<string, readonly FingerprintRule[]>();
  const candidates = (host: string): readonly FingerprintRule[] => {
    const known = byHost.get(host) ?? rules.filter(({ code, results }) => [...code, ...results].some((pattern) => hostMatches(pattern.split('/')[0]!, host)));
    byHost.set(host, known);
    return known;
  };
  const found = new Map<FingerprintRule, FingerprintFact['acts'][number][]>();
  const seen = new Set<string>();
  for (const entry of visit.of('request')) {
    const { url } = entry.data;
    const host = isWeb(url) ? hostOfUrl(url) : null;
    if (host === null) continue;
    for (const rule of candidates(host)) {
      const does = doing(rule, host, entry, identifiers);
      if (does === null) continue;
      const cause = causes.ofRequest(entry);
      const phase = phases.of(cause, 'none');
      const key = `${rule.id}\n${does}\n${host}\n${phase.consent}\n${phase.clear}`;
      if (seen.has(key)) continue;
      seen.add(key);
      found.set(rule, [...(found.get(rule) ?? []), { at: visit.since(cause.at), does, host, phase, cites: [entry.seq] }]);
    }
  }
  return [...found].map(([{ id, name, use }, acts]) => ({ id, name, use, acts: acts as unknown as FingerprintFact['acts'], cites: [acts[0]!.cites[0]] }));
}

function doing({ code, results }: FingerprintRule, host: string, entry: EntryOf<'request'>, identifiers: Identifiers): Does | null {
  const { url } = entry.data;
  const of = (patterns: readonly string[]): boolean => patterns.some((pattern) => hostMatches(pattern, host, pathOf(url)));
  if (of(results) && carries(url, entry.data.method, identifiers)) return 'send';
  return of(code) && entry.data.type === 'script' ? 'load' : null;
}

/** With a body, or with a value in its address that can single out a device. */
const carries = (url: LoggedUrl, method: string, identifiers: Identifiers): boolean =>
  method === 'POST' || method === 'PUT' || Object.values(url.query).some((value) => identifiers.within(value));
