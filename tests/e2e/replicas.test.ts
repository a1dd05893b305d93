import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { StorageFact } from '../../lib/model/facts.ts';
import type { ReplicaSite, Stores } from '../sites/site.ts';
import { stored, type Stored } from '../support/stored.ts';
import { perform, see } from '../support/visitor.ts';
import { during, pause, type Recorded } from './product.ts';

/** Vendors' behaviour at their real host names: what each replica stores by its construction, in its phase. */
const modules = import.meta.glob<Record<string, ReplicaSite>>('../sites/replicas/*.ts', { eager: true });
const sites = Object.values(modules).flatMap((module) => Object.values(module)).filter((site) => typeof site === 'object' && site !== null && 'visits' in site);

const SETTLE_MS = 1_300;

const rowOf = (recorded: Recorded, item: Stores): StorageFact | undefined => recorded.facts.storage.find((row) => {
  // The gate decodes names and digests the parts of them that look like somebody's.
  const parts = row.name.split(/\{[0-9a-f]+\}/);
  return row.kind === item.kind && row.host === item.host && [item.name, decodeURIComponent(item.name)].some((name) =>
    (parts.length > 1 ? name.startsWith(parts[0]!) && name.endsWith(parts.at(-1)!) : row.name === name));
});

/** What the browser holds, once it holds all that it should: a busy machine is a slow vendor. */
async function storedOnce(page: Page, due: readonly Stores[]): Promise<Stored[]> {
  for (const until = Date.now() + 5_000; ; await pause(200)) {
    const there = await stored(page);
    if (Date.now() > until || due.every(({ kind, name, host }) => there.some((one) => one.kind === kind && one.name === name && one.host === host))) return there;
  }
}

// A browser of its own for each visit, some at once: the oracle reads the whole profile.
describe.concurrent.each(sites.map((site) => [site.id, site] as const))('%s', (_id, site) => {
  it.each(site.visits.map((visit) => [visit.acts.join(', ') || 'left alone', visit] as const))('%s', (_acts, visit) => during(site.routes(), async (product) => {
    let page = await product.open(`https://${site.host}/`);
    const vendors = visit.vendors === undefined ? site.vendors : visit.vendors;
    if (site.launcher && vendors?.length !== 0 && !visit.launcherAfter) await see(page, site.launcher);
    await pause(SETTLE_MS);
    for (const act of visit.acts) {
      page = await perform(page, site, act);
      if (site.launcher && act === visit.launcherAfter) await see(page, site.launcher);
      await pause(SETTLE_MS);
    }
    const there = await storedOnce(page, visit.stores.filter(({ kept }) => kept !== false));
    const recorded = await product.visit(site.host);
    const told = JSON.stringify(recorded.facts.storage.map(({ kind, name, host, vendor, confidence, writes }) => [kind, name, host, vendor, confidence, writes.map(({ phase, via }) => `${via}:${phase.consent}:${phase.chat}:${phase.clear}`)]), null, 1);

    if (vendors !== null) expect(recorded.facts.widgets.map(({ vendor }) => vendor).sort(), told).toEqual([...vendors].sort());
    for (const item of visit.stores) {
      const row = rowOf(recorded, item);
      expect(row, `${item.kind} ${item.name} on ${item.host} is not listed in ${told}`).toBeDefined();
      expect(row!.vendor, `${item.name}: ${told}`).toBe(item.vendor);
      if (item.partitioned) expect(row!.partition, item.name).not.toBeNull();
      // The construction says what is stored; the browser's own protocol must agree, or the test tests nothing.
      const inJar = there.some((one) => one.kind === item.kind && one.name === item.name && one.host === item.host);
      expect(inJar, `${item.name} in the browser`).toBe(item.kept !== false);
      if (item.chat === null) { expect(row!).toMatchObject({ existedBefore: true, writes: [] }); continue; }
      const first = row!.writes.find(({ probe }) => !probe) ?? row!.writes[0];
      // Whose it is not, "none" and "closed" are the same: a chat that comes later was not there yet.
      expect(item.vendor === null && first?.phase.chat === 'closed' ? 'none' : first?.phase.chat, `${item.name}: ${told}`).toBe(item.chat);
    }
    // No false accusation: what the oracle does not know as a chat's write is not told as one.
    const known = new Set(visit.stores.map(({ kind, host }) => `${kind} ${host}`));
    for (const row of recorded.facts.storage) if (row.vendor !== null && row.confidence === 'high') expect(known, `${row.kind} ${row.name} on ${row.host} is said to be ${row.vendor}'s`).toContain(`${row.kind} ${row.host}`);
    if (vendors?.length === 0 && site.vendors.length === 0) for (const { id, outcome } of recorded.results) if (id.startsWith('chat-')) expect(outcome, id).toMatch(/inapplicable|untested/);
  }));
});
