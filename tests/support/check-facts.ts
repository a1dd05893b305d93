import type { Facts } from '../../lib/model/facts.ts';
import type { Seq } from '../../lib/model/observation.ts';

/** What the adversarial tester does to facts before a check sees them. */

export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}

/** Every entry number that some fact rests on. */
export function knownIn(value: unknown, known: Set<Seq> = new Set()): ReadonlySet<Seq> {
  if (typeof value !== 'object' || value === null) return known;
  for (const [key, inner] of Object.entries(value)) {
    if (/cites$|^together$/i.test(key) && Array.isArray(inner)) inner.forEach((seq: Seq) => known.add(seq));
    else knownIn(inner, known);
  }
  return known;
}

/** Lists whose order says nothing. Pages, states of consent and the writes of one tracer are in order of time. */
export function shuffled(facts: Facts, seed: number): Facts {
  const next = numbers(seed);
  const mixed = <T>(list: readonly T[]): readonly T[] => list.map((value) => ({ value, key: next() })).sort((a, b) => a.key - b.key).map(({ value }) => value);
  return {
    ...facts,
    widgets: mixed(facts.widgets),
    panels: mixed(facts.panels.map((panel) => ({ ...panel, quotes: mixed(panel.quotes), fields: mixed(panel.fields), controls: mixed(panel.controls) }))),
    storage: mixed(facts.storage.map((item) => ({ ...item, reads: mixed(item.reads), purposes: mixed(item.purposes) as unknown as typeof item.purposes }))),
    requests: mixed(facts.requests),
    watch: mixed(facts.watch),
  };
}

/** mulberry32: the same shuffles on every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
