import type { Check, Result } from '../model/check.ts';
import type { Facts, StorageFact, WriteFact } from '../model/facts.ts';
import type { Seq } from '../model/observation.ts';
import type { Phase, Purpose } from '../model/phase.ts';
import { plain } from './plain.ts';

/** `read`: a cookie stored earlier went out with a request. `tried`: the browser did not keep it. */
export type Act = 'stored' | 'read' | 'tried';
/** Where the act stands beside the opening of the chat. */
export type Opening = 'opened-later' | 'not-opened' | 'by-itself' | 'after-opening';
/** Where the act stands beside the visitor's agreement. */
export type Agreement = 'refused' | 'withdrawn' | 'partial' | 'unanswered' | 'never-asked' | 'not-yet' | 'earlier-choice' | 'agreed';

/** One thing done with one stored item. */
export interface Deed { readonly row: StorageFact; readonly act: Act; readonly phase: Phase; readonly write: WriteFact | null }

/** What was taken in one and the same situation: the stuff of one sentence. Counts are of items, not of acts. */
export interface Taking {
  readonly who: readonly string[];
  readonly act: Act;
  readonly opening: Opening;
  readonly agreement: Agreement;
  readonly identifiers: number;
  readonly others: number;
  readonly onlyCookies: boolean;
  readonly purposes: readonly Purpose[];
}

export type Names = (vendor: string) => string;

/**
 * Names by vendor id: the rule's, else the widget's. A chat no rule knows is called by the host that serves
 * it, which the browser vouches for; the name such a widget gives itself is the page's word.
 */
export function namesOf(facts: Facts, known: Readonly<Record<string, string>>): Names {
  const seen = new Map(facts.widgets.map((widget) => [widget.vendor, widget.name]));
  return (vendor) => plain(vendor.startsWith('unknown:') ? vendor.slice('unknown:'.length) : known[vendor] ?? seen.get(vendor) ?? vendor, 32);
}

/** Everything done with stored items, in order of the rows. */
export function deedsOf(facts: Facts): Deed[] {
  return facts.storage.flatMap((row) => [
    ...row.writes.filter((write) => !write.probe).map((write): Deed => ({ row, act: write.stored ? 'stored' : 'tried', phase: write.phase, write })),
    ...row.reads.map((read): Deed => ({ row, act: 'read', phase: read.phase, write: null })),
  ]);
}

/** The deeds that results cite. What the headline says can so never go beyond what the checks found. */
export function citedDeeds(facts: Facts, results: readonly Result[]): Deed[] {
  const cited = new Set<Seq>(results.flatMap((result) => result.findings.flatMap((finding) => finding.cites)));
  return facts.storage.flatMap((row) => [
    ...row.writes.filter((write) => write.cites.some((seq) => cited.has(seq)))
      .map((write): Deed => ({ row, act: write.stored ? 'stored' : 'tried', phase: write.phase, write })),
    ...row.reads.filter((read) => read.cites.some((seq) => cited.has(seq)))
      .map((read): Deed => ({ row, act: 'read', phase: read.phase, write: null })),
  ]);
}

/** Groups deeds by situation, the gravest first. `site`: nobody's chat, so its opening does not matter. */
export function takingsOf(deeds: readonly Deed[], facts: Facts, name: Names, site = false): Taking[] {
  const groups = new Map<string, { readonly taking: Omit<Taking, 'who' | 'identifiers' | 'others' | 'onlyCookies' | 'purposes'>; readonly deeds: Deed[] }>();
  for (const deed of deeds) {
    const opening = site ? 'not-opened' : openingOf(deed, facts);
    const agreement = agreementOf(deed.phase, facts);
    const key = `${deed.act} ${opening} ${agreement}`;
    const group = groups.get(key) ?? { taking: { act: deed.act, opening, agreement }, deeds: [] };
    group.deeds.push(deed);
    groups.set(key, group);
  }
  return [...groups.values()].map((group) => ({ ...group.taking, ...counted(group.deeds, name) })).sort((a, b) => rank(a) - rank(b));
}

function counted(deeds: readonly Deed[], name: Names): Pick<Taking, 'who' | 'identifiers' | 'others' | 'onlyCookies' | 'purposes'> {
  const rows = new Set(deeds.map((deed) => deed.row));
  const identifying = new Set(deeds.filter((deed) => deed.act === 'read' ? deed.row.writes.some((write) => write.identifies) : deed.write?.identifies).map((deed) => deed.row));
  const list = [...rows];
  return {
    who: [...new Set(list.flatMap((row) => (row.vendor === null ? [] : [name(row.vendor)])))],
    identifiers: identifying.size,
    others: rows.size - identifying.size,
    onlyCookies: list.every((row) => row.kind === 'cookie'),
    purposes: [...new Set(list.map((row) => row.purpose))],
  };
}

function openingOf(deed: Deed, facts: Facts): Opening {
  if (deed.phase.chat === 'auto-opened') return 'by-itself';
  if (deed.phase.chat !== 'none' && deed.phase.chat !== 'closed') return 'after-opening';
  return facts.widgets.some((widget) => widget.openedBy === 'visitor') ? 'opened-later' : 'not-opened';
}

function agreementOf(phase: Phase, facts: Facts): Agreement {
  const { final } = facts.consent;
  if (phase.consent === 'accepted') return 'agreed';
  if (phase.consent === 'unknown') return 'earlier-choice';
  if (phase.consent === 'no-banner' && final === 'no-banner') return 'never-asked';
  if (phase.consent === 'no-banner' || phase.consent === 'undecided') {
    return final === 'accepted' || final === 'partial' || final === 'withdrawn' ? 'not-yet' : 'unanswered';
  }
  return phase.consent;
}

const AGREEMENT_RANK: Readonly<Record<Agreement, number>> = {
  refused: 0, withdrawn: 1, partial: 2, unanswered: 3, 'never-asked': 3, 'not-yet': 4, 'earlier-choice': 5, agreed: 6,
};
const ACT_RANK: Readonly<Record<Act, number>> = { stored: 0, read: 1, tried: 2 };

const rank = (taking: Taking): number =>
  (taking.opening === 'after-opening' ? 100 : 0) + ACT_RANK[taking.act] * 10 + AGREEMENT_RANK[taking.agreement];

export type Areas = ReadonlyMap<string, Check['area']>;
