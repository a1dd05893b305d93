import { describe, expect, test } from 'vitest';
import { foldVisit } from '../../lib/facts/index.ts';
import type { Entry } from '../../lib/model/observation.ts';
import { aLog } from '../support/log.ts';
import { RULES } from '../support/rules-for-facts.ts';

describe('a cookie of the site that is kept apart', () => {
  const visit = (partition: string | null) => {
    const entries = aLog().page('https://shop.example.fr/', { held: ['basket=1'] }).loaded().entries()
      .map((entry): Entry => (entry.kind !== 'cookies-at-start' ? entry : { ...entry, data: { cookies: entry.data.cookies.map((cookie) => ({ ...cookie, partition })) } }));
    return foldVisit(entries, RULES);
  };
  test('for another site, where it stood in a frame, is no leftover of this visit', () => {
    const { consent, storage } = visit('paper.example');
    expect(consent.final).toBe('no-banner');
    expect(storage).toEqual([]);
  });
  test.each([null, 'example.fr', 'https://example.fr'])('%s: is one', (partition) => {
    const { consent, storage } = visit(partition);
    expect(consent.final).toBe('unknown');
    expect(storage).toMatchObject([{ name: 'basket', existedBefore: true }]);
  });
});

describe('a list of keys that came when the page had loaded', () => {
  const kept = (log: ReturnType<typeof aLog>) => foldVisit(log.entries(), RULES).storage.filter(({ existedBefore }) => existedBefore).map(({ name }) => name);
  test('what a frame of the origin had written by then is no leftover', () => {
    const log = aLog().page('https://shop.example.fr/').frame('https://shop.example.fr/panier').store('panier', '12');
    expect(kept(log.inTop().storedAtStart('panier', 'vu'))).toEqual(['vu']);
  });
  test('what was written only after it, is', () => {
    expect(kept(aLog().page('https://shop.example.fr/').storedAtStart('panier').wait(20).store('panier', '12'))).toEqual(['panier']);
  });
});
