import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Act } from '../../lib/node/audit/options.ts';
import { homeMadeRoutes, hostOf } from '../sites/consent/home-made.ts';
import { inWindows, withEyes } from './consent-visits.ts';
import { startProduct, type Product, type Recorded } from './product.ts';

/**
 * Banners that shops make themselves, visited as the audit command does. Each fault is found, and the fair twin
 * of the same page has it not.
 */
const LOOK: readonly Act[] = ['wait', 'navigate'];
const VISITS: Readonly<Record<string, { readonly faulty: readonly Act[]; readonly fair: readonly Act[] }>> = {
  cache: { faulty: ['refuse'], fair: ['refuse'] },
  coche: { faulty: ['customise'], fair: ['customise'] },
  defile: { faulty: LOOK, fair: LOOK },
  mur: { faulty: ['refuse'], fair: ['refuse', 'reload'] },
  cadre: { faulty: ['accept', 'reload'], fair: ['refuse', 'reload'] },
  ignore: { faulty: ['refuse', 'reload', 'wait'], fair: ['refuse', 'reload', 'wait'] },
};
const SOBER = 'sobre.example';

interface Seen { readonly recorded: Recorded; readonly notDone: readonly string[] }
const seen = new Map<string, Seen>();
let product: Product;
afterAll(async () => { await product?.close(); });

beforeAll(async () => {
  product = await startProduct(homeMadeRoutes);
  const visits: (readonly [string, readonly Act[]])[] = [[SOBER, [...LOOK, 'wait']], ...Object.entries(VISITS).flatMap(([id, acts]) => [[hostOf(id, 'faulty'), acts.faulty], [hostOf(id, 'fair'), acts.fair]] as const)];
  const visitor = withEyes(product.extensionId);
  const results = await inWindows(product.browser, visits.map(([host, acts]) => async (page) => {
    await page.goto(`https://${host}/`, { waitUntil: 'load' });
    return visitor(page, acts);
  }), 4);
  await Promise.all(visits.map(async ([host], index) => {
    const result = results[index]!;
    if (result.status === 'rejected') throw new Error(host, { cause: result.reason });
    seen.set(host, { recorded: await product.visit(host), notDone: result.value });
  }));
});

const of = (id: string, twin: 'faulty' | 'fair'): Seen => seen.get(hostOf(id, twin))!;

const outcomes = (id: string, check: string): string[] => (['faulty', 'fair'] as const).map((twin) => of(id, twin).recorded.outcome(check));
const statesOf = ({ recorded }: Seen): string[] => recorded.facts.consent.states.map(({ state }) => state);

describe.each(Object.keys(VISITS))('%s', (id) => {
  it.each(['faulty', 'fair'] as const)('%s: found by its shape, in whole', (twin) => {
    const { recorded: { facts, outcome } } = of(id, twin);
    expect(facts.recording.holes).toEqual([]);
    expect(facts.consent.banner).toMatchObject({ cmp: null, foundBy: 'shape', shown: true, acceptAll: true, refuseAll: twin === 'fair' || !['cache', 'mur', 'cadre'].includes(id) });
    expect(facts.banner!.first).not.toBeNull();
    expect(outcome('banner-present')).toBe('pass');
  });
});

describe('a fault is told, its fair twin is not', () => {
  it.each([
    ['a refusal on the second layer', 'cache', 'banner-reject-first-layer'],
    ['boxes ticked beforehand', 'coche', 'banner-no-preticked'],
    ['tracers that begin before any answer', 'defile', 'site-tracker-before-consent'],
    ['a wall', 'mur', 'banner-cookie-wall'],
    ['no refusal, in a frame of another site', 'cadre', 'banner-reject-first-layer'],
    ['a refusal that changes nothing', 'ignore', 'site-tracker-after-refuse'],
  ])('%s', (_fault, id, check) => { expect(outcomes(id, check)).toEqual(['fail', 'pass']); });

  it('scrolling taken for a yes: that the tracer came of it and not beside it, a person decides', () => {
    expect(outcomes('defile', 'banner-no-implied-consent')).toEqual(['review', 'pass']);
    const [finding] = of('defile', 'faulty').recorded.results.find(({ id }) => id === 'banner-no-implied-consent')!.findings;
    expect(finding!.what.en).toContain('after the visitor had scrolled');
  });
});

describe('the audit answers as a visitor would', () => {
  it('refuses through the settings, where the first layer does not', () => {
    for (const twin of ['faulty', 'fair'] as const) {
      expect(of('cache', twin).notDone).toEqual([]);
      expect(statesOf(of('cache', twin))).toEqual(['undecided', 'refused']);
    }
    const clicks = (twin: 'faulty' | 'fair') => of('cache', twin).recorded.facts.banner!.clicks.map(({ button }) => button);
    expect([clicks('faulty'), clicks('fair')]).toEqual([['settings', 'refuse'], ['refuse']]);
  });

  it('saves what the settings hold, and no more', () => {
    const tracers = (twin: 'faulty' | 'fair') => of('coche', twin).recorded.facts.storage.map(({ name }) => name).filter((name) => name === '_ga' || name === 'IDE').sort();
    expect([tracers('faulty'), tracers('fair')]).toEqual([['IDE', '_ga'], []]);
  });

  it('answers in a frame of another site, and the answer stands after a reload', () => {
    expect([of('cadre', 'faulty').notDone, of('cadre', 'fair').notDone]).toEqual([[], []]);
    expect([statesOf(of('cadre', 'faulty')), statesOf(of('cadre', 'fair'))]).toEqual([['undecided', 'accepted'], ['undecided', 'refused']]);
  });

  it('says that a wall cannot be refused', () => expect(of('mur', 'faulty').notDone).toEqual(['refuse: the banner offers neither a refusal nor settings']));
});

it('nothing but exempt tracers and no banner: nothing failed, nothing to warn of', () => {
  const { recorded: { facts, results, outcome }, notDone } = seen.get(SOBER)!;
  expect(notDone).toEqual([]);
  expect(facts.consent).toMatchObject({ final: 'no-banner', banner: null });
  expect(facts.storage.map(({ name }) => name).sort()).toEqual(['PHPSESSID', 'XSRF-TOKEN']);
  // What only a person can tell (is there a register, a procedure?) is asked of every site.
  expect(results.filter((one) => !['pass', 'untested', 'inapplicable'].includes(one.outcome) && one.asks === undefined).map(({ id }) => id)).toEqual([]);
  for (const id of ['site-tracker-before-consent', 'https-page', 'notice-link-present']) expect(outcome(id), id).toBe('pass');
  expect(outcome('banner-present')).toMatch(/^(pass|inapplicable)$/);
});
