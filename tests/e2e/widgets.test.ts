import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { StorageFact } from '../../lib/model/facts.ts';
import type { Variant, WidgetSite } from '../sites/site.ts';
import { keyOf, stored, type Stored } from '../support/stored.ts';
import { click, openChat, see, sendMessage } from '../support/visitor.ts';
import { during, pause, type Product, type Recorded } from './product.ts';

/**
 * Real widgets from npm in a real browser. The oracle is the browser's debugging protocol, asked before and
 * after the act; the product must list the same items, each in the phase the oracle saw it appear in.
 */
const modules = import.meta.glob<Record<string, WidgetSite>>('../sites/widgets/*.ts', { eager: true });
const sites = Object.values(modules).flatMap((module) => Object.values(module)).filter((site): site is WidgetSite => typeof site === 'object' && 'variants' in site);

const SETTLE_MS = 1_600;

/** A browser of its own for each visit: the oracle reads the whole profile, and visits are mostly waiting. */
const visitShop = (site: WidgetSite, variant: Variant, act: (page: Page, product: Product) => Promise<void>): Promise<void> => during(site.routes(variant), async (product) => {
  const page = await product.open(`https://${site.host}/`);
  await see(page, variant === 'auto-open' || site.launcher === null ? site.panel : site.launcher);
  await pause(SETTLE_MS);
  await act(page, product);
});

const rowOf = (recorded: Recorded, item: Stored): StorageFact | undefined =>
  recorded.facts.storage.find((row) => row.kind === item.kind && row.name.replace(/\{[0-9a-f]+\}/g, '') === redacted(item.name, row.name) && row.host === item.host);
/** The gate may have digested part of a name; compare what it left. */
const redacted = (name: string, seen: string): string => {
  const parts = seen.split(/\{[0-9a-f]+\}/);
  let place = 0;
  for (const part of parts) { const at = name.indexOf(part, place); if (at < 0) return name; place = at + part.length; }
  return parts.join('');
};

/** What the oracle saw over all widgets: the comparison would prove nothing if nobody stored anything. */
const seen = { load: new Set<string>(), open: new Set<string>(), message: new Set<string>(), never: new Set<string>() };
let tests = 0;
afterEach(() => { tests++; });
afterAll(() => {
  // Only a whole run can say.
  if (tests < sites.length * 3) return;
  for (const [when, vendors] of Object.entries(seen)) expect([...vendors], `no widget stores ${when}`).not.toEqual([]);
});

const OPENED = new Set(['opened', 'message-sent']);

describe.concurrent.each(sites.map((site) => [site.id, site] as const))('%s', (_id, site) => {
  const ways: ('launcher' | 'keyboard' | 'page-button')[] = site.launcher === null ? [] : ['launcher', 'keyboard', 'page-button'];
  it.each(ways.filter((way) => way === 'launcher' || site.variants.includes(way)))('opened by %s: everything stored is listed in its phase', (way) => visitShop(site, way === 'launcher' ? 'plain' : way, async (page, product) => {
    const before = await stored(page);
    await openChat(page, site, way);
    await pause(SETTLE_MS);
    const opened = await stored(page);
    await sendMessage(page, site);
    await pause(SETTLE_MS);
    const after = await stored(page);
    const recorded = await product.visit(site.host);
    if (before.length > 0) seen.load.add(site.id);
    if (added(opened, before).length > 0) seen.open.add(site.id);
    if (added(after, opened).length > 0) seen.message.add(site.id);
    if (after.length === 0) seen.never.add(site.id);

    const [widget] = recorded.facts.widgets;
    expect(widget).toMatchObject({ vendor: site.vendor, openedBy: 'visitor', openedFrom: way === 'page-button' ? 'page-control' : 'launcher', autoOpenedAt: null });
    check(recorded, before, (chat) => chat === 'closed');
    check(recorded, added(opened, before), (chat) => OPENED.has(chat));
    check(recorded, added(after, opened), (chat) => OPENED.has(chat));
    // Nothing that the protocol saw only after the click may be told as before it.
    const known = new Set(before.map(keyOf));
    for (const row of recorded.facts.storage) {
      if (row.writes[0]?.phase.chat !== 'closed' || !row.stored || row.writes.every(({ probe }) => probe)) continue;
      expect([...known].some((key) => key.startsWith(`${row.kind} ${row.host} `)), `${row.kind} ${row.name} is told as before the opening`).toBe(true);
    }
  }));

  if (site.variants.includes('auto-open')) it('opened by itself: that is no act of the visitor', () => visitShop(site, 'auto-open', async (page, product) => {
    const there = await stored(page);
    const recorded = await product.visit(site.host);
    expect(recorded.facts.widgets[0]).toMatchObject({ vendor: site.vendor, openedBy: 'page' });
    check(recorded, there, (chat) => !OPENED.has(chat));
    expect(recorded.outcome('chat-auto-open-not-activation')).toMatch(/fail|warn|review/);
  }));

  if (site.launcher === null) it('inline: using it opens it', () => visitShop(site, 'plain', async (page, product) => {
    const before = await stored(page);
    await click(page, site.messageBox);
    await sendMessage(page, site);
    await pause(SETTLE_MS);
    const recorded = await product.visit(site.host);
    expect(recorded.facts.widgets[0]).toMatchObject({ vendor: site.vendor, openedBy: 'visitor' });
    check(recorded, before, (chat) => chat === 'closed');
    const after = await stored(page);
    if (after.length === 0) seen.never.add(site.id);
    check(recorded, added(after, before), (chat) => OPENED.has(chat));
  }));
});

const added = (now: readonly Stored[], then: readonly Stored[]): Stored[] => {
  const old = new Set(then.map(keyOf));
  return now.filter((item) => !old.has(keyOf(item)));
};

function check(recorded: Recorded, items: readonly Stored[], right: (chat: string) => boolean): void {
  for (const item of items) {
    const row = rowOf(recorded, item);
    expect(row, `${keyOf(item)} is not listed`).toBeDefined();
    const first = row!.writes[0];
    expect(first, `${keyOf(item)} has no write`).toBeDefined();
    expect(right(first!.phase.chat), `${keyOf(item)} is told in phase "${first!.phase.chat}"`).toBe(true);
  }
}
