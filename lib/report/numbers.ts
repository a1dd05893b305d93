import type { Seq } from '../model/observation.ts';

const MOST_RUNS = 16;

/** `41–44, 50`: entry numbers as runs, at most 16 of them. `more`: numbers left out. */
export function runsOf(cites: readonly Seq[]): { readonly text: string; readonly more: number } {
  const sorted = [...new Set(cites)].sort((a, b) => a - b);
  const runs: { from: number; to: number }[] = [];
  for (const seq of sorted) {
    const last = runs.at(-1);
    if (last !== undefined && seq === last.to + 1) last.to = seq;
    else runs.push({ from: seq, to: seq });
  }
  const shown = runs.slice(0, MOST_RUNS);
  const told = shown.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  return { text: shown.map(({ from, to }) => (from === to ? String(from) : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`)).join(', '), more: sorted.length - told };
}
