import type { WatchFact } from '../../model/facts.ts';
import type { ChatState, ConsentState } from '../../model/phase.ts';
import type { Seq } from '../../model/observation.ts';
import { isUnopened } from './cells.ts';

/** How long a phase must be watched after a load before absence means anything, in milliseconds (criterion: load + 10 s). */
export const WATCH_MS = 10_000;

/** What a phase offered a tracer to show itself in. */
export interface Opportunity {
  /** Milliseconds after a load was complete. */
  readonly afterLoadMs: number;
  readonly scrolled: boolean;
  /** The most pages any one cell saw: a page that spans two cells counts in both, so cells are not added up. */
  readonly pages: number;
  readonly freshLoad: boolean;
  readonly cites: readonly Seq[];
}

/** All cells of these consent states and chat states together. */
export function opportunity(watch: readonly WatchFact[], consent: (state: ConsentState) => boolean, chat: (state: ChatState) => boolean = isUnopened): Opportunity {
  const rows = watch.filter((row) => consent(row.consent) && chat(row.chat));
  return {
    afterLoadMs: rows.reduce((sum, row) => sum + row.afterLoadMs, 0),
    scrolled: rows.some((row) => row.scrolled),
    pages: Math.max(0, ...rows.map((row) => row.pages)),
    freshLoad: rows.some((row) => row.freshLoad),
    cites: rows.flatMap((row) => row.cites),
  };
}

/** What a phase must have offered. */
export interface Wants { readonly ms: number; readonly scroll?: true; readonly secondPage?: true; readonly freshLoad?: true }

/** What the before-open criteria ask: load + 10 s, one scroll, one same-site navigation. */
export const WHOLE_LOOK: Wants = { ms: WATCH_MS, scroll: true, secondPage: true };
/** What the criterion on refusals asks: the page reloaded. */
export const LOOK_AFTER_REFUSAL: Wants = { ms: WATCH_MS, scroll: true, freshLoad: true };

/** What is still missing: milliseconds left, and acts. Null when nothing is. */
export interface Gap { readonly msLeft: number; readonly scroll: boolean; readonly secondPage: boolean; readonly reload: boolean }

export function gapOf(seen: Opportunity, wants: Wants): Gap | null {
  const gap: Gap = {
    msLeft: Math.max(0, wants.ms - seen.afterLoadMs),
    scroll: wants.scroll === true && !seen.scrolled,
    secondPage: wants.secondPage === true && seen.pages < 2,
    reload: wants.freshLoad === true && !seen.freshLoad,
  };
  return gap.msLeft > 0 || gap.scroll || gap.secondPage || gap.reload ? gap : null;
}

/** The phase is over in this visit: what is missing can only be had from a clean one. */
export const isOver = (watch: readonly WatchFact[], final: ConsentState, consent: (state: ConsentState) => boolean): boolean =>
  !consent(final) || watch.some((row) => !isUnopened(row.chat));
