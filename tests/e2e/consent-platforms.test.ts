import { afterAll, beforeAll, describe, expect, it, type TestContext } from 'vitest';
import type { Act } from '../../lib/node/audit/options.ts';
import { consentShop, tracerHosts, type ConsentPlatform } from '../sites/consent/platform.ts';
import { startHosts, type Hosts } from '../support/hosts.ts';
import { inWindows, withEyes, withHands, type Visitor } from './consent-visits.ts';
import { startFirefoxProduct, type FirefoxProduct } from './firefox.ts';
import { pause, startProduct, type Product, type Recorded } from './product.ts';

/**
 * Real consent platforms from npm around real tracers, in both browsers. Every visit has a host of its own, and
 * with it a fresh start; what is judged is what the extension recorded there.
 */
const modules = import.meta.glob<Record<string, ConsentPlatform>>('../sites/consent/*.ts', { eager: true });
const platforms = Object.values(modules).flatMap((module) => Object.values(module)).filter((one): one is ConsentPlatform => typeof one === 'object' && 'hands' in one);

const VISITS = {
  accepts: ['accept', 'reload', 'withdraw', 'reload'],
  refuses: ['refuse', 'reload'],
  customises: ['customise', 'reload'],
} as const satisfies Record<string, readonly Act[]>;
type VisitName = keyof typeof VISITS;
/** In Firefox the acts are the test's own clicks: what is asked of it is what it records. */
const ALL = Object.keys(VISITS) as VisitName[];
const BROWSERS = ['chromium', 'firefox'] as const;
type BrowserName = (typeof BROWSERS)[number];

interface Seen { readonly recorded: Recorded; readonly notDone: readonly string[] }
const seen = new Map<string, Seen | Error>();
/** A visit that was spoiled is made again, by itself, when its test is: each turn at a host of its own. */
const TURNS = [0, 1, 2] as const;
const hostOf = ({ cmp }: ConsentPlatform, visit: VisitName, turn = 0): string => `${cmp}-${visit}${turn === 0 ? '' : `-${turn}`}.example`;
const routes = { ...tracerHosts, ...Object.fromEntries(platforms.flatMap((platform) => {
  const shop = consentShop(platform);
  return ALL.flatMap((visit) => TURNS.map((turn) => [hostOf(platform, visit, turn), shop]));
})) };

/** Nobody answers a banner in the moment it comes. */
const READING_MS = 1_500;
let chromium: Product | null = null;
let firefox: FirefoxProduct | null = null;
let hosts: Hosts | null = null;
afterAll(async () => { await Promise.all([chromium?.close(), firefox?.close()]); await hosts?.close(); });

interface Task { readonly platform: ConsentPlatform; readonly which: VisitName; readonly turn: number }
const EVERY: readonly Task[] = platforms.flatMap((platform) => ALL.map((which) => ({ platform, which, turn: 0 })));
async function visitAll(name: BrowserName, all: readonly Task[], atOnce: number): Promise<void> {
  const { browser, visit }: Pick<Product | FirefoxProduct, 'browser' | 'visit'> = name === 'firefox' ? firefox! : chromium!;
  const act: Visitor = name === 'firefox' ? withHands((host) => firefox!.layers(host)) : withEyes(chromium!.extensionId);
  const results = await inWindows(browser, all.map(({ platform, which, turn }) => async (page) => {
    // Firefox tells pages that it is driven; vanilla-cookieconsent then stays away. The audit's Chromium tells nobody.
    if (name === 'firefox') await page.evaluateOnNewDocument(() => { Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => false }); });
    await page.goto(`https://${hostOf(platform, which, turn)}/`, { waitUntil: 'load' });
    await pause(READING_MS);
    return act(page, VISITS[which], platform.hands);
  }), atOnce);
  await Promise.all(all.map(async ({ platform, which, turn }, index) => {
    const result = results[index]!;
    seen.set(`${name} ${hostOf(platform, which, turn)}`, result.status === 'rejected' ? result.reason as Error : { recorded: await visit(hostOf(platform, which, turn)), notDone: result.value });
  }));
}

// Generous: on a machine that does much else the two browsers take their time.
beforeAll(async () => {
  [chromium, hosts] = await Promise.all([startProduct(routes), startHosts(routes)]);
  firefox = await startFirefoxProduct(hosts.proxy);
  // One browser after the other: both at once leave neither enough of a small machine.
  await visitAll('chromium', EVERY, 4);
  await visitAll('firefox', EVERY, 4);
}, 400_000);

async function of(browser: BrowserName, platform: ConsentPlatform, visit: VisitName, { task }: TestContext): Promise<Seen> {
  const turn = task.result?.retryCount ?? 0;
  if (turn > 0) await visitAll(browser, [{ platform, which: visit, turn }], 1);
  const found = seen.get(`${browser} ${hostOf(platform, visit, turn)}`);
  if (found === undefined || found instanceof Error) throw found ?? new Error('not visited');
  return found;
}

const TRACERS = /^(_ga|IDE|crisp-client)/;
const tracersOf = ({ facts }: Recorded) => facts.storage.filter(({ name }) => TRACERS.test(name));
const statesOf = ({ facts }: Recorded): string[] => facts.consent.states.map(({ state }) => state);
const criticalFailures = ({ results }: Recorded): string[] => results.filter(({ severity, outcome }) => severity === 'critical' && outcome === 'fail').map(({ id }) => id);

it('there are six platforms', () => expect(platforms.map(({ cmp }) => cmp).sort()).toEqual(['c15t', 'cookieconsent', 'klaro', 'orejime', 'tarteaucitron', 'vanilla-cookieconsent']));

describe.each(['chromium', 'firefox'] as const)('%s', (browser) => {
  describe.each(platforms.map((platform) => [platform.cmp, platform] as const))('%s', (cmp, platform) => {
    it('accepted, kept over a reload, withdrawn, kept over a reload', async (context) => {
      const { recorded, notDone } = await of(browser, platform, 'accepts', context);
      const { facts, outcome } = recorded;
      expect(notDone).toEqual([]);
      expect(facts.recording.holes).toEqual([]);
      expect(facts.consent.banner).toMatchObject({ cmp, foundBy: 'rule', shown: true, acceptAll: true, refuseAll: true, choice: 'withdrawn' });
      // Orejime's "refuse all" moves the switches and saves nothing yet: until then nobody knows.
      expect(statesOf(recorded).filter((state) => state !== 'unknown')).toEqual(['undecided', 'accepted', 'withdrawn']);
      expect(facts.consent.final).toBe('withdrawn');

      expect(tracersOf(recorded).map(({ name }) => name.slice(0, 3)).sort()).toEqual(['IDE', '_ga', 'cri']);
      for (const { name, writes } of tracersOf(recorded)) expect([...new Set(writes.map(({ phase }) => phase.consent))], name).toEqual(['accepted']);
      expect(facts.storage.find(({ name }) => name === 'IDE')!.writes, 'the page that was loaded again wrote again').toHaveLength(2);
      const unasked = facts.storage.filter(({ writes }) => writes.some(({ phase }) => phase.consent === 'undecided')).map(({ name }) => name);
      expect(unasked.filter((name) => !name.startsWith(platform.record))).toEqual([]);

      expect([...new Set(facts.records.map(({ format }) => format))]).toEqual([cmp]);
      expect(facts.records.some(({ says, mayBe, consent, follows }) => (says === 'accepted' || mayBe === 'accepted') && consent === 'accepted' && follows === 'accept')).toBe(true);
      expect(facts.records[facts.records.length - 1]).toMatchObject({ says: 'refused', consent: 'withdrawn' });
      expect(outcome('banner-present')).toBe('pass');
      expect(outcome('banner-withdraw-access')).toBe('pass');
      expect(outcome('banner-single-interface')).toMatch(/^(pass|untested)$/);
      expect(outcome('site-tracker-before-consent')).not.toBe('fail');
    });

    it('refused, kept over a reload', async (context) => {
      const { recorded, notDone } = await of(browser, platform, 'refuses', context);
      const { facts, outcome } = recorded;
      expect(notDone).toEqual([]);
      expect(facts.consent.banner).toMatchObject({ cmp, foundBy: 'rule', shown: true, acceptAll: true, refuseAll: true, choice: 'refused' });
      expect(statesOf(recorded)).toEqual(['undecided', 'refused']);
      expect(tracersOf(recorded)).toEqual([]);
      expect(facts.requests.filter(({ host }) => host in tracerHosts)).toEqual([]);
      expect(facts.records[facts.records.length - 1]).toMatchObject({ format: cmp, name: platform.record, says: 'refused', consent: 'refused', follows: 'refuse' });
      expect(outcome('banner-reject-first-layer')).toBe('pass');
      expect(criticalFailures(recorded)).toEqual([]);
    });

    it('settings opened and saved as they are, kept over a reload', async (context) => {
      const { recorded, notDone } = await of(browser, platform, 'customises', context);
      const { facts, outcome } = recorded;
      expect(tracersOf(recorded)).toEqual([]);
      expect(criticalFailures(recorded)).toEqual([]);
      if (platform.hands.customise === null) {
        expect(notDone).toEqual(['customise: the banner has no settings']);
        expect(statesOf(recorded)).toEqual(['undecided']);
        expect(facts.consent.banner).toMatchObject({ cmp, choice: null });
        return;
      }
      expect(notDone).toEqual([]);
      // Nothing is on until the visitor turns it on.
      expect(statesOf(recorded)).toEqual(['undecided', 'refused']);
      expect(facts.records[facts.records.length - 1]).toMatchObject({ format: cmp, says: 'refused', consent: 'refused', follows: 'save' });
      expect(outcome('banner-no-preticked')).toMatch(/^(pass|inapplicable)$/);
    });
  });
});
