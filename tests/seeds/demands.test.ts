import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checks } from '../../lib/registry.ts';
import { DEMANDS, SEEDS } from './demands.ts';

/** No demand of the documents the project grew from is forgotten: each has a check, and each check its stories. */

const ids = new Set(checks.map(({ id }) => id));
const row = ({ seed, check, demand }: (typeof DEMANDS)[number]): string => `${seed} ${check}: ${demand}`;

describe('every demand of the documents the project grew from', () => {
  it('has a check', () => {
    expect(DEMANDS.filter(({ check }) => !ids.has(check)).map(row)).toEqual([]);
  });
  it('has a check with a test', () => {
    expect(DEMANDS.filter(({ check }) => !existsSync(new URL(`../checks/${check}.test.ts`, import.meta.url))).map(row)).toEqual([]);
  });
  it('is told once, in words', () => {
    const pairs = DEMANDS.map(({ seed, check }) => `${seed} ${check}`);
    expect(pairs.filter((pair, index) => pairs.indexOf(pair) !== index)).toEqual([]);
    expect(DEMANDS.filter(({ demand }) => demand.trim().length < 15).map(row)).toEqual([]);
  });
  it('is there: at least sixty, ten of each document', () => {
    expect(DEMANDS.length).toBeGreaterThanOrEqual(60);
    for (const seed of SEEDS) expect([seed, DEMANDS.filter((one) => one.seed === seed).length >= 10]).toEqual([seed, true]);
  });
});
