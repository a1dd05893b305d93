import { expect, it, vi } from 'vitest';
import type { Check } from '../lib/model/check.ts';
import { catalogue, main } from '../lib/node/catalogue.ts';
import { checks } from '../lib/registry.ts';

const rowsOf = (table: string): readonly string[] => table.trimEnd().split('\n').slice(2);

it('has a row for every check, in their order, and as many cells as heads', () => {
  const table = catalogue(checks);
  expect(rowsOf(table).map((row) => /^\| `([a-z0-9-]+)` \|/.exec(row)?.[1])).toEqual(checks.map(({ id }) => id));
  expect(new Set(table.trimEnd().split('\n').map((row) => row.split(/(?<!\\)\|/).length))).toEqual(new Set([8]));
});

it('tells title, severity, mode, area and law, and no text of a check breaks the table', () => {
  const [check] = checks as readonly [Check];
  const odd: Check = { ...check, id: 'odd', title: { en: 'This | or\nthat', fr: 'Ceci' }, severity: 'minor', mode: 'manual', area: 'notice', law: ['GDPR art. 5', 'LIL art. 82'] };
  expect(rowsOf(catalogue([odd]))).toEqual(['| `odd` | This \\| or that | minor | manual | notice | GDPR art. 5; LIL art. 82 |']);
});

it('is printed, and takes no arguments', () => {
  const said: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => { said.push(String(text)); return true; });
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  expect([main(['--all']), main([])]).toEqual([2, 0]);
  vi.restoreAllMocks();
  expect(said).toEqual([catalogue(checks)]);
});
