import type { Check, Result } from '../model/check.ts';
import { SEVERITIES } from '../model/check.ts';
import type { Facts, WidgetFact } from '../model/facts.ts';
import type { Text } from '../model/text.ts';
import { citedDeeds, deedsOf, takingsOf, type Areas, type Deed, type Names, type Taking } from './taking.ts';

/**
 * What happened, before any word is chosen. The gravest failure speaks first, then doubt, then what was
 * merely harmless, then what went well; the chat before the rest of the site.
 */
export type Story =
  | { readonly is: 'error' }
  | { readonly is: 'chat-took' | 'site-took'; readonly taking: Taking; readonly more: readonly Taking[] }
  | { readonly is: 'finding'; readonly text: Text }
  /** A person's own no: the check's title says what should be so. */
  | { readonly is: 'answered'; readonly title: Text }
  | { readonly is: 'doubt'; readonly doubt: Doubt; readonly taking: Taking }
  | { readonly is: 'undecided'; readonly reason: Text }
  | { readonly is: 'unclear-opener'; readonly who: readonly string[] }
  | { readonly is: 'harmless'; readonly taking: Taking; readonly technical: boolean }
  | { readonly is: 'leftover'; readonly who: readonly string[]; readonly items: number }
  | { readonly is: 'agreed'; readonly taking: Taking }
  | { readonly is: 'opened'; readonly before: Before; readonly since: Taking | null }
  | { readonly is: 'opened-itself' | 'waiting'; readonly who: readonly string[]; readonly before: Before }
  | { readonly is: 'no-chat'; /** Nothing of the site's own was held against it either. */ readonly quiet: boolean };

/** What a closed chat had stored: nothing, proven by the watch or only as far as was seen; what the checks let pass; what they have not judged. */
export type Before = 'nothing' | 'nothing-seen' | 'exempt' | 'unjudged';

/** Why nobody can tell: clocks too close, a choice from before, weak attribution, a banner that does not name the chat. */
export type Doubt = 'order' | 'earlier-choice' | 'weak' | 'not-named';

export interface Known { readonly facts: Facts; readonly results: readonly Result[]; readonly checks: readonly Check[]; readonly name: Names }

/** Pure. Never says more than the results do. */
export function storyOf({ facts, results, checks, name }: Known): Story {
  if (results.some((result) => result.outcome === 'error')) return { is: 'error' };
  const areas: Areas = new Map(checks.map((check) => [check.id, check.area]));
  return failure(facts, results, areas, name) ?? doubt(facts, results, areas, name) ?? calm(facts, results, areas, name);
}

function failure(facts: Facts, results: readonly Result[], areas: Areas, name: Names): Story | null {
  // Of what weighs the same, what was seen speaks before what a person said.
  const fails = results.filter((result) => result.outcome === 'fail').sort((a, b) => gravity(a, areas) - gravity(b, areas) || Number(a.judgedBy === 'person') - Number(b.judgedBy === 'person'));
  const worst = fails[0];
  if (worst === undefined) return null;
  if (worst.judgedBy === 'person') return { is: 'answered', title: worst.title };
  const area = areas.get(worst.id);
  if (area === 'chat-tracers' || area === 'site-tracers') {
    const [taking, ...more] = takingsOf(citedDeeds(facts, fails.filter((fail) => areas.get(fail.id) === area && fail.judgedBy === 'machine')), facts, name, area === 'site-tracers');
    if (taking !== undefined) return { is: area === 'chat-tracers' ? 'chat-took' : 'site-took', taking, more };
  }
  return { is: 'finding', text: worst.findings[0]?.what ?? worst.title };
}

function gravity(result: Result, areas: Areas): number {
  const area = areas.get(result.id);
  return SEVERITIES.indexOf(result.severity) * 3 + (area === 'chat-tracers' ? 0 : area === 'site-tracers' ? 1 : 2);
}

function doubt(facts: Facts, results: readonly Result[], areas: Areas, name: Names): Story | null {
  const reviews = results
    .filter((result) => result.outcome === 'review' && result.severity !== 'minor' && result.severity !== 'info' && areas.get(result.id) === 'chat-tracers')
    .sort((a, b) => gravity(a, areas) - gravity(b, areas));
  for (const review of reviews) {
    const deeds = citedDeeds(facts, [review]);
    const why = deeds.map((deed) => doubtOf(deed, facts)).find((found) => found !== null);
    const taking = why == null ? undefined : takingsOf(deeds.filter((deed) => doubtOf(deed, facts) === why), facts, name)[0];
    if (why != null && taking !== undefined) return { is: 'doubt', doubt: why, taking };
  }
  const unclear = facts.widgets.filter((widget) => widget.unclear);
  if (unclear.length > 0) return { is: 'unclear-opener', who: namesFor(unclear, name) };
  const reason = reviews.find((review) => review.reason !== null)?.reason;
  return reason == null ? null : { is: 'undecided', reason };
}

function doubtOf(deed: Deed, facts: Facts): Doubt | null {
  if (!deed.phase.clear) return 'order';
  if (deed.phase.consent === 'unknown') return 'earlier-choice';
  if (deed.row.confidence !== 'high') return 'weak';
  if (deed.phase.consent === 'accepted' && facts.consent.chatCovered !== true) return 'not-named';
  return null;
}

function calm(facts: Facts, results: readonly Result[], areas: Areas, name: Names): Story {
  const warned = citedDeeds(facts, results.filter((result) => result.outcome === 'warn' && areas.get(result.id) === 'chat-tracers'))
    .filter((deed) => deed.act !== 'read');
  const harmless = takingsOf(warned, facts, name)[0];
  if (harmless !== undefined) return { is: 'harmless', taking: harmless, technical: warned.every((deed) => deed.row.infrastructure) };

  const chat = deedsOf(facts).filter((deed) => deed.row.vendor !== null && deed.act !== 'read');
  const takings = takingsOf(chat, facts, name);
  const agreed = takings.find((taking) => taking.agreement === 'agreed' && taking.opening !== 'after-opening');
  if (agreed !== undefined) return { is: 'agreed', taking: agreed };

  const proven = BEFORE.every((id) => settled(results, id));
  const early = takings.some((taking) => taking.opening !== 'after-opening');
  const before = early ? (proven ? 'exempt' : 'unjudged') : proven ? 'nothing' : 'nothing-seen';
  if (facts.widgets.some((widget) => widget.openedBy === 'visitor')) {
    return { is: 'opened', before, since: takings.find((taking) => taking.opening === 'after-opening' && taking.act === 'stored') ?? null };
  }
  const left = facts.storage.filter((row) => row.vendor !== null && row.existedBefore && row.writes.length === 0);
  if (left.length > 0) return { is: 'leftover', who: [...new Set(left.map((row) => name(row.vendor ?? '')))], items: left.length };
  const alone = facts.widgets.filter((widget) => widget.autoOpenedAt !== null);
  if (alone.length > 0) return { is: 'opened-itself', who: namesFor(alone, name), before };
  if (facts.widgets.length > 0) return { is: 'waiting', who: namesFor(facts.widgets, name), before };
  return { is: 'no-chat', quiet: settled(results, 'site-tracker-before-consent') };
}

/** The two checks that together say "nothing before". Anything but a pass leaves it open. */
const BEFORE = ['chat-cookie-before-open', 'chat-storage-before-open'] as const;
const settled = (results: readonly Result[], id: string): boolean => results.find((result) => result.id === id)?.outcome === 'pass';

const namesFor = (widgets: readonly WidgetFact[], name: Names): string[] => [...new Set(widgets.map((widget) => name(widget.vendor)))];
