import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseObservation } from '../../lib/log/parse.ts';
import type { Kind, Observation } from '../../lib/model/observation.ts';
import { KINDS, observationOf } from './arbitrary-observation.ts';

const plain = fc.string({ maxLength: 40 });
const valid = observationOf({ value: plain, name: plain, url: plain, words: plain });
const hole: Observation<string> = { kind: 'hole', data: { reason: 'late', lost: null }, at: 5, source: 'a-1', n: 1, witness: 'content' };
const write = (data: object): unknown => ({
  ...hole, kind: 'storage-write', witness: 'page', data: { area: 'localStorage', op: 'set', key: 'k', value: 'v', script: { chain: [], at: null }, ...data },
});

/** Fields that came after the first logs. */
const LATE: readonly string[] = ['beside', 'refererTells', 'hstsSeconds', 'csp', 'exposure', 'leads'];

describe('what comes in messages', () => {
  it('passes unchanged when it is an observation', () => {
    const kinds = new Set<Kind>();
    fc.assert(fc.property(valid, (observation) => {
      kinds.add(observation.kind);
      expect(parseObservation(JSON.parse(JSON.stringify(observation)))).toEqual(observation);
    }), { numRuns: 800 });
    expect(kinds.size).toBe(KINDS);
  });

  it('never throws, and is refused when it is something else', () => {
    fc.assert(fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true, withTypedArray: true }), (input) => {
      expect(parseObservation(input)).toBeNull();
    }), { numRuns: 1_000 });
  });

  it('is refused when any one field is missing or of another type', () => {
    let broken = 0;
    fc.assert(fc.property(valid, fc.nat(), fc.constantFrom('drop', 'swap'), (observation, at, how) => {
      const copy = JSON.parse(JSON.stringify(observation)) as Record<string, unknown>;
      const data = copy['data'] as Record<string, unknown>;
      const [holder, name] = pick([[copy, Object.keys(copy)], [data, Object.keys(data)]], at);
      // What was added later may be missing: an older log stays readable.
      const late = how === 'drop' && holder === data && LATE.includes(name);
      if (how === 'drop') delete holder[name];
      else holder[name] = { unlike: 'anything' };
      if (name === 'data' && how === 'swap') return; // an object, after all
      broken++;
      expect(parseObservation(copy) === null).toBe(!late);
    }), { numRuns: 800 });
    expect(broken).toBeGreaterThan(500);
  });

  it.each<[string, unknown]>([
    ['an unknown kind', { ...hole, kind: 'exfiltrate' }],
    ['a kind that every object has', { ...hole, kind: 'constructor' }],
    ['a kind that is a prototype', { ...hole, kind: '__proto__' }],
    ['no number', { ...hole, n: 0 }],
    ['half a number', { ...hole, n: 1.5 }],
    ['a number without end', { ...hole, n: Infinity }],
    ['a time that is none', { ...hole, at: Number.NaN }],
    ['a time without end', { ...hole, at: Infinity }],
    ['a time before time', { ...hole, at: -1 }],
    ['a time after time', { ...hole, at: 8.65e15 }],
    ['a source with room for a story', { ...hole, source: 'x'.repeat(65) }],
    ['a source with other characters', { ...hole, source: 'jean@example.fr' }],
    ['an unheard-of witness', { ...hole, witness: 'god' }],
    ['a loss below nothing', { ...hole, data: { reason: 'late', lost: -1 } }],
    ['a chain without end', write({ script: { chain: Array(257).fill('https://a.fr'), at: null } })],
    ['a name too long for the recorder', write({ key: 'x'.repeat(16_385) })],
    ['a value that is no text', write({ value: 7 })],
    ['names without end', { ...hole, kind: 'storage-at-start', data: { area: 'localStorage', keys: Array(10_001).fill('k') } }],
    ['a page that speaks as the browser', { ...hole, kind: 'cookie-change', data: { line: {}, hostOnly: true, removed: false, cause: 'explicit', partition: null } }],
  ])('refuses %s', (_what, input) => {
    expect(parseObservation(input)).toBeNull();
  });

  it('takes the neighbours of what it refuses', () => {
    expect(parseObservation(hole)).toEqual(hole);
    expect(parseObservation({ ...hole, source: 'x'.repeat(64) })).not.toBeNull();
    expect(parseObservation(write({ key: 'x'.repeat(16_384) }))).not.toBeNull();
    expect(parseObservation(write({ script: { chain: Array(256).fill('https://a.fr'), at: null } }))).not.toBeNull();
  });

  it('keeps to the witnesses it is told', () => {
    expect(parseObservation({ ...hole, witness: 'browser' }, ['content', 'page'])).toBeNull();
    expect(parseObservation(hole, ['content', 'page'])).toEqual(hole);
  });

  it('lets only the browser tell what only the browser can know', () => {
    const change = { kind: 'navigation', data: { url: 'https://a.fr/', type: 'document' }, at: 1, source: 's', n: 1 };
    expect(parseObservation({ ...change, witness: 'browser' })).not.toBeNull();
    expect(parseObservation({ ...change, witness: 'content' })).toBeNull();
  });

  it('cuts long values and URLs, and drops what it does not know', () => {
    expect(parseObservation(write({ value: 'x'.repeat(20_000), secret: 1 }))).toEqual(write({ value: 'x'.repeat(16_384) }));
    const chain = { ...hole, kind: 'frame-inserted', data: { url: `data:,${'x'.repeat(40_000)}` } };
    expect((parseObservation(chain) as Observation<string> & { kind: 'frame-inserted' }).data.url).toHaveLength(16_384);
  });
});

function pick(holders: readonly (readonly [Record<string, unknown>, readonly string[]])[], at: number): [Record<string, unknown>, string] {
  const all = holders.flatMap(([holder, names]) => names.map((name) => [holder, name] as [Record<string, unknown>, string]));
  return all[at % all.length]!;
}
