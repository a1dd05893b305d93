import { expect, it } from 'vitest';
import { joinVisits } from '../../lib/log/store.ts';
import type { Entry } from '../../lib/model/observation.ts';
import { recorder, telling } from './drafts.ts';

const say = telling(recorder('w'));
const entry = (seq: number, visit: number | null): Entry => ({ ...say.store(seq, 1, 'https://shop.fr/', `k${seq}`), seq, visit }) as Entry;

it('several visits are one log: numbered from 1, each entry with its visit', () => {
  const first = [entry(40, 7), entry(38, null), entry(41, 7)];
  const second = [entry(90, 9), entry(91, null)];
  const before = structuredClone([first, second]);
  const joined = joinVisits([first, [], second]);
  expect(joined.map(({ seq, visit, n }) => [seq, visit, n])).toEqual([[1, 0, first[1]!.n], [2, 0, first[0]!.n], [3, 0, first[2]!.n], [4, 2, second[0]!.n], [5, 2, second[1]!.n]]);
  expect(joined[0]!.data).toEqual(first[1]!.data);
  expect([first, second]).toEqual(before);
  expect(joinVisits([])).toEqual([]);
});
