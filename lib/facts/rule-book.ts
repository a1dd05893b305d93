import { chatRuleForHost, disclosureFor, hostMatches, nameMatches, tracerFor } from '../match.ts';
import type { StorageKind } from '../model/facts.ts';
import type { LoggedUrl } from '../model/observation.ts';
import type { ChatRule, Disclosure, Rules, TracerRule } from '../model/rules.ts';
import { isInfrastructure } from './infrastructure.ts';
import { hostOfUrl, pathOf } from './logged-url.ts';

/** The rules, asked the same few questions thousands of times: answers are remembered per visit. */
export interface RuleBook {
  readonly rules: Pick<Rules, 'chat' | 'cmp' | 'tracers' | 'phrases'>;
  rule(id: string): ChatRule | null;
  ruleForHost(host: string, path?: string): ChatRule | null;
  ruleForUrl(url: LoggedUrl): ChatRule | null;
  disclosure(kind: StorageKind, name: string): { readonly rule: ChatRule; readonly disclosure: Disclosure } | null;
  tracer(name: string, host: string): TracerRule | null;
  /** The record of a choice on some consent platform: never a chat's, never a choice by itself. */
  isConsentRecord(name: string): boolean;
  isInfrastructure(name: string): boolean;
  /** The consent platform of this name, whichever of its names it is. Null: not known. */
  platform(name: string | null): string | null;
}

type Filter = (name: string) => boolean;
interface Filters { readonly disclosures: Filter; readonly tracers: Filter; readonly records: Filter }
/** A function of the rules alone; kept between visits because the tracer list is long. */
const filtersOf = new WeakMap<object, Filters>();

export function readRules(rules: RuleBook['rules']): RuleBook {
  const filters = filtersOf.get(rules) ?? {
    disclosures: nameFilter(rules.chat.flatMap((rule) => rule.storage.map((one) => one.identifier))),
    tracers: nameFilter(rules.tracers.map((tracer) => tracer.identifier)),
    records: nameFilter(rules.cmp.flatMap((cmp) => cmp.record)),
  };
  filtersOf.set(rules, filters);
  const byId = new Map(rules.chat.map((rule) => [rule.id, rule]));
  const records = rules.cmp.flatMap((cmp) => cmp.record);

  const ruleForHost = (host: string, path?: string): ChatRule | null => chatRuleForHost(rules.chat, host, path);
  const byUrl = remembered((_text: string, url: LoggedUrl): ChatRule | null => {
    const host = hostOfUrl(url);
    return host === null ? null : ruleForHost(host, pathOf(url));
  });
  const disclosures = remembered((_key: string, kind: StorageKind, name: string) => disclosureFor(rules.chat, kind, name));
  const tracers = remembered((_key: string, name: string, host: string) => tracerFor(rules.tracers, name, host));
  return {
    rules,
    rule: (id) => byId.get(id) ?? null,
    ruleForHost,
    ruleForUrl: (url) => byUrl(url.text, url),
    disclosure: (kind, given) => {
      // Cookie names cannot hold a slash or a space: scripts encode them, vendors document them plain.
      const name = kind === 'cookie' ? decoded(given) : given;
      return filters.disclosures(name) ? disclosures(`${kind}\n${name}`, kind, name) : null;
    },
    tracer: (name, host) => (filters.tracers(name) ? tracers(`${host}\n${name}`, name, host) : null),
    isConsentRecord: remembered((name: string) => filters.records(name) && records.some((pattern) => nameMatches(pattern, name))),
    isInfrastructure,
    platform: (name) => (name === null ? null : rules.cmp.find(({ id, name: own, aliases }) => id === name || own === name || aliases.includes(name))?.id ?? null),
  };
}

function decoded(name: string): string {
  try { return decodeURIComponent(name); } catch { return name; }
}

/** Ignoring the path: may this pattern match this host at all? */
export function couldBe(pattern: string, host: string): boolean {
  const slash = pattern.indexOf('/');
  const hostPattern = slash < 0 ? pattern : pattern.slice(0, slash);
  return hostPattern === '*' || hostMatches(hostPattern, host);
}

/** Asks once for each key. */
export function remembered<A extends readonly unknown[], R>(ask: (key: string, ...more: A) => R): (key: string, ...more: A) => R {
  const answers = new Map<string, R>();
  return (key, ...more) => {
    const known = answers.get(key);
    if (known !== undefined || answers.has(key)) return known as R;
    const answer = ask(key, ...more);
    answers.set(key, answer);
    return answer;
  };
}

/** Says no fast: exact names from a set, patterns by their first character and literal beginning. */
function nameFilter(patterns: readonly string[]): Filter {
  const exact = new Set<string>();
  const beginnings = new Map<string, string[]>();
  let any = false;
  for (const pattern of patterns) {
    const star = pattern.indexOf('*');
    if (star < 0) exact.add(pattern);
    else if (star === 0) any = true;
    else {
      const first = pattern.charAt(0);
      beginnings.set(first, [...(beginnings.get(first) ?? []), pattern.slice(0, star)]);
    }
  }
  return (name) => any || exact.has(name) || (beginnings.get(name.charAt(0))?.some((beginning) => name.startsWith(beginning)) ?? false);
}
