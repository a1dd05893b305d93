import type { CookieAsked, StorageFact, WriteFact } from '../model/facts.ts';
import type { Seq } from '../model/observation.ts';
import type { Purpose } from '../model/phase.ts';
import type { Disclosure } from '../model/rules.ts';
import { isNonEmpty, type NonEmpty } from '../model/text.ts';
import { sameSite } from '../site.ts';
import type { Act } from './acts.ts';
import type { Attribution, Attributions } from './attribution.ts';
import { Identifiers } from './identity.ts';
import { infrastructurePurpose } from './infrastructure.ts';
import { readInvited } from './invited.ts';
import type { Item } from './items.ts';
import type { Phases, Whose } from './phases.ts';
import type { Reads } from './reads.ts';
import type { Sent } from './sent.ts';
import type { Visit } from './visit.ts';

/** A value that is gone again within this time, and identifies nobody, tested whether storage works, in ms. */
const PROBE_MS = 50;
/** An item's own citations are examples; every write has its own. */
const CITES_AT_MOST = 24;

export interface StorageParts { readonly items: readonly Item[]; readonly attributions: Attributions; readonly phases: Phases; readonly identifiers: Identifiers; readonly reads: Reads; readonly sent: Sent }

/** Whose an item is decides which widget's phases count for it. */
export const whoseOf = (phases: Phases, attribution: Attribution | null): Whose => (attribution === null ? 'any' : phases.whose(attribution.vendor));

export function foldStorage(visit: Visit, parts: StorageParts): StorageFact[] {
  const invited = readInvited(visit);
  return parts.items.flatMap((item) => {
    const fact = foldItem(visit, parts, item, invited);
    return fact === null ? [] : [fact];
  });
}

function foldItem(visit: Visit, { attributions, phases, identifiers, reads, sent }: StorageParts, item: Item, invited: ReturnType<typeof readInvited>): StorageFact | null {
  const { kind, name, host, partition } = item;
  const attribution = attributions.ofItem(item);
  const whose = whoseOf(phases, attribution);
  const disclosure = disclosureOf(visit, item, attribution);
  const told = disclosure?.identifies === true;
  const probes = probesOf(item, identifiers, told);
  const again = repeated(item);
  const writes = item.writes.map((act): WriteFact => ({
    at: visit.since(act.cause.at),
    phase: phases.of(act.cause, whose),
    via: act.via,
    script: act.script?.chain[0]?.text ?? null,
    stored: act.stored,
    identifies: told || identifiers.within(act.value),
    pageOnly: act.pageOnly,
    probe: probes.has(act),
    ...askedOf(act),
    ...(act.value === null ? {} : { shape: act.value.shape }),
    ...(again.has(act) ? { again: true as const } : {}),
    ...(invited(act.cause) ? { invited: true as const } : {}),
    cites: act.cites,
  }));
  const readFacts = kind === 'cookie' ? reads.of(item, whose) : [];
  const cites = citesOf(item, readFacts);
  if (!isNonEmpty(cites)) return null;
  const purposes = purposesOf(visit, item, disclosure);
  const tracer = visit.book.tracer(name, host);
  const infrastructure = kind === 'cookie' && infrastructurePurpose(name) !== null;
  return {
    kind, name, host, partition,
    vendor: attribution?.vendor ?? null,
    confidence: attribution?.confidence ?? null,
    party: sameSite(host, visit.site) ? 'first' : 'third',
    purpose: purposes[0], purposes, infrastructure,
    maxAgeSeconds: longest(item.writes),
    platform: tracer?.platform ?? null,
    ...(tracer?.exemptible ? { exemptible: true } : {}),
    ...(kind === 'cookie' && tracer?.session ? { session: tracer.session } : {}),
    existedBefore: item.leftovers.length > 0 || reads.foundBefore(item),
    stored: writes.length === 0 || writes.some((write) => write.stored),
    identifies: told || writes.some((write) => write.identifies) || item.leftovers.some((left) => identifiers.within(left.value)),
    removed: isRemoved(item),
    ...(attribution === null ? {} : { sentTo: sent.of(item, attribution, whose, told) }),
    writes, reads: readFacts, cites,
  };
}

/** What the vendor it was attributed to says of this name. */
function disclosureOf(visit: Visit, { kind, name }: Item, attribution: Attribution | null): Disclosure | null {
  const found = attribution && visit.book.disclosure(kind, name);
  return found && found.rule.id === attribution.vendor ? found.disclosure : null;
}

function purposesOf(visit: Visit, { kind, name, host }: Item, disclosure: Disclosure | null): NonEmpty<Purpose> {
  if (disclosure !== null) return disclosure.purposes;
  if (visit.book.isConsentRecord(name)) return ['consent-record'];
  const network = kind === 'cookie' ? infrastructurePurpose(name) : null;
  return [network ?? visit.book.tracer(name, host)?.purpose ?? 'unknown'];
}

/** Attributes, as whoever set it said them. */
function askedOf({ kind, entry }: Act): { readonly asked?: CookieAsked } {
  if (kind !== 'cookie' || (entry.kind !== 'cookie-write' && entry.kind !== 'cookie-header' && entry.kind !== 'cookie-change')) return {};
  const { secure, httpOnly, sameSite: same, maxAgeSeconds } = entry.data.line;
  const from = entry.kind === 'cookie-header' ? entry.data.url : entry.kind === 'cookie-write' ? entry.where?.url : null;
  return { asked: { secure, httpOnly, sameSite: same, maxAgeSeconds, told: entry.kind === 'cookie-change' ? 'browser' : 'site', over: from?.scheme ?? null } };
}

/** Writings of the value that the item held already. */
function repeated({ writes, leftovers }: Item): ReadonlySet<Act> {
  let held = leftovers.findLast((left) => left.value !== null)?.value?.hmac ?? null;
  const same = new Set<Act>();
  for (const act of writes) {
    const value = act.value?.hmac ?? null;
    if (value !== null && value === held) same.add(act);
    held = value;
  }
  return same;
}

/** The longest life asked for; null when none of the writes asked for one. */
function longest(writes: readonly Act[]): number | null {
  let most: number | null = null;
  for (const { maxAgeSeconds } of writes) if (maxAgeSeconds !== null && (most === null || maxAgeSeconds > most)) most = maxAgeSeconds;
  return most;
}

function isRemoved({ writes, removals }: Item): boolean {
  const lastRemoval = removals.reduce((most, one) => Math.max(most, one.settledAt), Number.NEGATIVE_INFINITY);
  const lastWrite = writes.reduce((most, act) => Math.max(most, act.settledAt), Number.NEGATIVE_INFINITY);
  return removals.length > 0 && lastRemoval >= lastWrite;
}

/** Feature tests: written, and removed again at once by the same document, with a value that identifies nobody. */
function probesOf({ writes, removals }: Item, identifiers: Identifiers, told: boolean): ReadonlySet<Act> {
  const probes = new Set<Act>();
  if (told || removals.length === 0) return probes;
  let next = 0;
  for (const act of writes) {
    while (next < removals.length && removals[next]!.at < act.cause.at) next++;
    const removal = removals[next];
    if (removal && removal.source === act.entry.source && removal.at - act.cause.at <= PROBE_MS && !identifiers.within(act.value)) probes.add(act);
  }
  return probes;
}

function citesOf(item: Item, reads: StorageFact['reads']): readonly Seq[] {
  const cites = new Set<Seq>();
  for (const list of [...item.writes, ...reads]) {
    for (const seq of list.cites) cites.add(seq);
    if (cites.size >= CITES_AT_MOST) break;
  }
  for (const left of item.leftovers) cites.add(left.entry.seq);
  return [...cites].sort((a, b) => a - b);
}
