import type { ChatRule, Disclosure, TracerRule } from './model/rules.ts';

/**
 * Matching of names, hosts and words against rules. Pure, no DOM. Every pattern is plain text with `*` for
 * any run of characters; none is turned into a regular expression, so that no rule can hang the browser.
 */

// ---- names ----

/** Exact or with `*` for any run of characters (none included). Case-sensitive, as cookie names are. No backtracking. */
export function nameMatches(pattern: string, name: string): boolean {
  const star = pattern.indexOf('*');
  if (star < 0) return pattern === name;
  // Most patterns are met by no name they are asked about.
  if (!name.startsWith(pattern.slice(0, star))) return false;
  const parts = pattern.split('*');
  const first = parts[0] ?? '';
  const last = parts[parts.length - 1] ?? '';
  if (name.length < first.length + last.length) return false;
  if (!name.endsWith(last)) return false;
  // Leftmost placement of each middle part is enough: what is left for the next part can only be longer.
  const end = name.length - last.length;
  let from = first.length;
  for (const part of parts.slice(1, -1)) {
    const at = name.indexOf(part, from);
    if (at < 0 || at + part.length > end) return false;
    from = at + part.length;
  }
  return true;
}

/** How much a pattern says: the number of its literal characters. */
const literalLength = (pattern: string): number => pattern.length - (pattern.split('*').length - 1);

// ---- hosts ----

const cleanHost = (host: string): string => host.toLowerCase().replace(/:\d*$/, '').replace(/^\.|\.$/g, '');

/** A stray % is no reason to lose the match. */
function decoded(segment: string): string {
  if (!segment.includes('%')) return segment;
  try { return decodeURIComponent(segment); } catch { return segment; }
}

const segments = (path: string): string[] => path.replace(/[?#].*$/s, '').split('/').filter((s) => s !== '');

/** Whole segments; the last one may carry a version, as in `/npm/@n8n/chat@0.30.1/dist`. */
function pathMatches(wanted: readonly string[], given: readonly string[]): boolean {
  return wanted.every((want, i) => {
    if (given[i] === undefined) return false;
    const have = decoded(given[i]);
    return nameMatches(want, have) || (i === wanted.length - 1 && nameMatches(`${want}@*`, have));
  });
}

/** A pattern taken apart. `path` null: it asks for none. */
interface HostPattern { readonly labels: readonly string[]; readonly path: readonly string[] | null }

function hostPattern(written: string): HostPattern {
  const slash = written.indexOf('/');
  const host = (slash < 0 ? written : written.slice(0, slash)).toLowerCase();
  return { labels: host.split('.'), path: slash < 0 ? null : segments(written.slice(slash)) };
}

function labelsMatch(wanted: readonly string[], given: readonly string[]): boolean {
  const beyond = given.length - wanted.length;
  return beyond >= 0 && wanted.every((label, i) => nameMatches(label, given[beyond + i]!));
}

/** `labels`: of a cleaned host, not empty. `path`: null when it is not known. */
function matches({ labels, path: wanted }: HostPattern, given: readonly string[], path: readonly string[] | null): boolean {
  const [first] = labels;
  if (labels.length === 1 && (first === '' || (first === '*' && wanted === null))) return false;
  if (!(labels.length === 1 && first === '*') && !labelsMatch(labels, given)) return false;
  return wanted === null || (path !== null && pathMatches(wanted, path));
}

/**
 * `intercom.io` matches itself and every subdomain; `*` stands for any run within a label
 * (`js-eu*.hs-scripts.com`); `cdn.jsdelivr.net/npm/@n8n/chat` needs the path to begin so, segment by segment.
 * `*` alone is any host, for self-hosted software, and needs a path. `path` comes without origin.
 * A leading dot (cookie domains), a port and the case of `host` do not matter.
 */
export function hostMatches(pattern: string, host: string, path?: string): boolean {
  const clean = cleanHost(host);
  if (clean === '') return false;
  const parsed = hostPattern(pattern);
  return matches(parsed, clean.split('.'), parsed.path === null || path === undefined ? null : segments(path));
}

interface HostClaim { readonly rule: ChatRule; readonly pattern: HostPattern }
interface HostIndex { readonly byEnd: ReadonlyMap<string, readonly HostClaim[]>; readonly anywhere: readonly HostClaim[] }
const hostIndexes = new WeakMap<readonly ChatRule[], HostIndex>();

/** The last two labels: most patterns can match only hosts that share them. */
const endOf = (labels: readonly string[]): string => labels.slice(-2).join('.');

function hostIndex(rules: readonly ChatRule[]): HostIndex {
  const known = hostIndexes.get(rules);
  if (known) return known;
  const written = rules.flatMap((rule) => rule.hosts.map((pattern) => ({ rule, pattern: hostPattern(pattern), literal: literalLength(pattern) })));
  written.sort((a, b) => b.literal - a.literal); // stable: the earlier rule wins a tie
  const isAnywhere = ({ pattern: { labels } }: HostClaim): boolean => labels.length < 2 || endOf(labels).includes('*');
  const ends = new Set(written.filter((claim) => !isAnywhere(claim)).map(({ pattern: { labels } }) => endOf(labels)));
  const byEnd = new Map([...ends].map((end) => [end, written.filter((claim) => isAnywhere(claim) || endOf(claim.pattern.labels) === end)]));
  const index = { byEnd, anywhere: written.filter(isAnywhere) };
  hostIndexes.set(rules, index);
  return index;
}

/**
 * The chat vendor behind a host (and path, for shared hosts). The most specific pattern wins, then the earlier rule.
 * The rules are indexed once: do not mutate them.
 */
export function chatRuleForHost(rules: readonly ChatRule[], host: string, path?: string): ChatRule | null {
  const clean = cleanHost(host);
  if (clean === '') return null;
  const labels = clean.split('.');
  const { byEnd, anywhere } = hostIndex(rules);
  const given = path === undefined ? null : segments(path);
  return (byEnd.get(endOf(labels)) ?? anywhere).find(({ pattern }) => matches(pattern, labels, given))?.rule ?? null;
}

// ---- storage ----

interface Claim { readonly rule: ChatRule; readonly disclosure: Disclosure }
interface ClaimIndex { readonly exact: ReadonlyMap<string, Claim>; readonly wild: readonly Claim[] }
const claimIndexes = new WeakMap<readonly ChatRule[], ClaimIndex>();

function claimIndex(rules: readonly ChatRule[]): ClaimIndex {
  const known = claimIndexes.get(rules);
  if (known) return known;
  const rank = ({ identifier, confirmed }: Disclosure): number => literalLength(identifier) * 2 + Number(confirmed);
  const claims = rules.flatMap((rule) => rule.storage.map((disclosure): Claim => ({ rule, disclosure })));
  claims.sort((a, b) => rank(b.disclosure) - rank(a.disclosure)); // stable: the earlier rule wins a tie
  const wild = claims.filter(({ disclosure }) => disclosure.identifier.includes('*'));
  const exact = new Map<string, Claim>();
  for (const claim of claims) {
    const key = `${claim.disclosure.type} ${claim.disclosure.identifier}`;
    if (!claim.disclosure.identifier.includes('*') && !exact.has(key)) exact.set(key, claim);
  }
  const index = { exact, wild };
  claimIndexes.set(rules, index);
  return index;
}

/**
 * The vendor that says it stores this. An exact name before patterns (no pattern can say more), then the most
 * specific pattern, confirmed before leads, the earlier rule. The rules are indexed once: do not mutate them.
 */
export function disclosureFor(rules: readonly ChatRule[], type: Disclosure['type'], name: string): { rule: ChatRule; disclosure: Disclosure } | null {
  const { exact, wild } = claimIndex(rules);
  return exact.get(`${type} ${name}`)
    ?? wild.find(({ disclosure }) => disclosure.type === type && nameMatches(disclosure.identifier, name))
    ?? null;
}

interface TracerIndex { readonly exact: ReadonlyMap<string, readonly TracerRule[]>; readonly wild: readonly TracerRule[] }
const tracerIndexes = new WeakMap<readonly TracerRule[], TracerIndex>();

function tracerIndex(tracers: readonly TracerRule[]): TracerIndex {
  const known = tracerIndexes.get(tracers);
  if (known) return known;
  const exact = new Map<string, TracerRule[]>();
  const wild: TracerRule[] = [];
  for (const tracer of tracers) {
    if (tracer.identifier.includes('*')) wild.push(tracer);
    else exact.set(tracer.identifier, [...(exact.get(tracer.identifier) ?? []), tracer]);
  }
  // Most literal first; sort is stable, so that the earlier rule wins a tie.
  wild.sort((a, b) => literalLength(b.identifier) - literalLength(a.identifier) || Number(!!b.domains) - Number(!!a.domains));
  const index = { exact, wild };
  tracerIndexes.set(tracers, index);
  return index;
}

/**
 * The site tracer known by this name. One with `domains` needs `host` (the cookie's domain, or the origin's
 * host) to be among them. Exact names before patterns, longer patterns before shorter, a matching domain
 * before none, then the earlier rule. The list is indexed once: do not mutate it.
 */
export function tracerFor(tracers: readonly TracerRule[], name: string, host: string): TracerRule | null {
  const { exact, wild } = tracerIndex(tracers);
  const atHome = (t: TracerRule): boolean => t.domains?.some((d) => hostMatches(d, host)) ?? false;
  const named = exact.get(name) ?? [];
  return (
    named.find(atHome) ??
    named.find((t) => !t.domains) ??
    wild.find((t) => nameMatches(t.identifier, name) && (!t.domains || atHome(t))) ??
    null
  );
}

// ---- words ----

const LETTERS: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ς: 'σ' };

/** Lower case without accents; typographic apostrophes, quotes, hyphens and all white space in their plain form. */
export function fold(text: string): string {
  return text
    .replace(/´/g, "'") // NFKD would make it a space
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase() // NFKD turns some signs into capitals
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '') // soft hyphens, zero-width characters
    .replace(/[‘’‛ʼʹ′`]/g, "'")
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[œæßøłđðþıς]/g, (c) => LETTERS[c] ?? c)
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}

const WORD = /[\p{L}\p{N}]/u;
/** Scripts written without spaces have no word boundaries to insist on. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

const joined = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && WORD.test(a) && WORD.test(b) && !UNSPACED.test(a) && !UNSPACED.test(b);

/** Does a text say a phrase, on word boundaries? Both folded: for those who ask one text about a thousand phrases. */
export function saysFolded(folded: string, phrase: string): boolean {
  if (phrase === '') return false;
  for (let at = folded.indexOf(phrase); at >= 0; at = folded.indexOf(phrase, at + 1)) {
    const before = [...folded.slice(Math.max(0, at - 2), at)].at(-1);
    const after = [...folded.slice(at + phrase.length, at + phrase.length + 2)][0];
    if (!joined(before, [...phrase][0]) && !joined([...phrase].at(-1), after)) return true;
  }
  return false;
}

/** The first of `phrases` that `text` says, on word boundaries, whatever the accents, case and typography. Null: none. */
export function saysAny(text: string, phrases: readonly string[]): string | null {
  const folded = fold(text);
  return phrases.find((phrase) => saysFolded(folded, fold(phrase))) ?? null;
}
