import { batch, signal, type ReadonlySignal } from '@preact/signals';
import type { Result } from '../model/check.ts';
import { readTracers } from './changes.ts';
import { earlierOf, type Earlier } from './changes-view.ts';
import type { PastScore } from './history.ts';

/** A scorecard as the store keeps it; older ones lack what came later. */
export interface StoredCard extends PastScore {
  readonly visit: number;
  readonly results: readonly Result[];
  /** Digests of the rules and the evaluator it was judged with. */
  readonly judging?: string;
  readonly tracers?: unknown;
}

export interface HistoryPorts {
  /** The latest scorecards kept of a site, newest first; as many as a history shows. */
  cards(site: string): Promise<readonly StoredCard[]>;
  /** An earlier visit judged by today's rules; null: its record is gone. */
  judgeAgain(visit: number): Promise<readonly Result[] | null>;
}

/** The site's earlier visits: read after what is on screen, and never in its way. */
export interface HistoryKeeper {
  readonly past: ReadonlySignal<readonly StoredCard[]>;
  /** What this visit is compared with; null: nothing earlier. */
  readonly earlier: ReadonlySignal<Earlier | null>;
  /** The earlier visit by today's rules, once that was asked and its record was there. */
  readonly byToday: ReadonlySignal<readonly Result[] | null>;
  /** @param visit the one on screen, which is no history of its own; null: none is */
  show(site: string | null, visit: number | null): void;
  /** What is on screen was judged: only where the rules have changed since, the earlier visit is judged again. */
  compare(judging: string | null): void;
  /** Something was erased. */
  forget(): void;
}

export function startHistory(ports: HistoryPorts): HistoryKeeper {
  const past = signal<readonly StoredCard[]>([]);
  const earlier = signal<Earlier | null>(null);
  const byToday = signal<readonly Result[] | null>(null);
  let key = '';
  let with_: StoredCard | null = null;
  let asked: string | null = null;
  const clear = (): void => batch(() => { past.value = []; earlier.value = null; byToday.value = null; with_ = null; asked = null; });

  async function load(site: string, visit: number | null, mine: string): Promise<void> {
    const cards = (await ports.cards(site).catch(() => [])).filter((card) => card.visit !== visit);
    // Meanwhile another site, or another visit, may have come on screen.
    if (key !== mine) return;
    with_ = earlierOf(cards);
    batch(() => { past.value = cards; earlier.value = with_ && { at: with_.at, results: with_.results, judging: with_.judging ?? null, tracers: readTracers(with_.tracers) }; });
    if (asked !== null) void again(asked, mine);
  }

  async function again(judging: string, mine: string): Promise<void> {
    if (with_ === null || with_.judging === undefined || with_.judging === judging) return;
    const results = await ports.judgeAgain(with_.visit).catch(() => null);
    if (key === mine) byToday.value = results;
  }

  return {
    past, earlier, byToday,
    show(site, visit) {
      const wanted = `${site ?? ''} ${visit ?? ''}`;
      if (wanted === key) return;
      key = wanted;
      clear();
      if (site !== null) void load(site, visit, wanted);
    },
    compare(judging) {
      if (judging === null || judging === asked) return;
      asked = judging;
      void again(judging, key);
    },
    forget: () => { key = ''; clear(); },
  };
}
