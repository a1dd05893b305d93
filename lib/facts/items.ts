import type { StorageKind } from '../model/facts.ts';
import { byCause, itemKey, type Act, type ItemKey } from './acts.ts';
import type { Causes } from './cause.ts';
import { readCookieActs } from './cookie-acts.ts';
import { readDatabaseActs } from './database-acts.ts';
import type { Leftover } from './leftovers.ts';
import { hostOfUrl } from './logged-url.ts';
import { sameSite } from '../site.ts';
import { readStorageActs, type Clearing } from './storage-acts.ts';
import type { Visit } from './visit.ts';

/** One stored thing of a visit with all that was done to it, before anybody asks whose it is. */
export interface Item {
  readonly kind: StorageKind;
  readonly name: string;
  readonly host: string;
  readonly partition: string | null;
  /** In order of cause. */
  readonly writes: readonly Act[];
  /** In order of cause. Deletions, expiries, settings to nothing. */
  readonly removals: readonly Removal[];
  readonly leftovers: readonly Leftover[];
}

/** `at`: epoch ms when it was asked for; `settledAt`: when it had taken effect. */
export interface Removal { readonly at: number; readonly settledAt: number; readonly source: string }

interface Growing { readonly kind: StorageKind; readonly name: string; readonly host: string; readonly partition: string | null; readonly writes: Act[]; readonly removals: Removal[]; readonly leftovers: Leftover[] }

/** Every item that was written or found. Removing what nobody wrote is nothing. In order of first act. */
export function readItems(visit: Visit, causes: Causes, leftovers: readonly Leftover[]): Item[] {
  const storage = readStorageActs(visit, causes);
  const databases = readDatabaseActs(visit, causes, leftovers);
  const acts = [...readCookieActs(visit, causes, leftovers), ...storage.acts, ...databases.acts];
  const items = new Map<ItemKey, Growing>();
  const open = (place: Pick<Growing, 'kind' | 'name' | 'host' | 'partition'>): Growing => {
    const { kind, name, host, partition } = place;
    const key = itemKey(place);
    const item = items.get(key) ?? { kind, name, host, partition, writes: [], removals: [], leftovers: [] };
    items.set(key, item);
    return item;
  };
  for (const left of [...leftovers, ...databases.leftovers]) open(left).leftovers.push(left);
  for (const act of acts) if (act.does === 'write') open(act).writes.push(act);
  for (const act of acts) if (act.does === 'remove') items.get(itemKey(act))?.removals.push({ at: act.cause.at, settledAt: act.settledAt, source: act.entry.source });
  for (const left of sentUnwritten(visit, items.values())) open(left).leftovers.push(left);
  const inOrder = byCause(visit);
  for (const item of items.values()) item.writes.sort(inOrder);
  applyClearings(items.values(), storage.clearings);
  for (const item of items.values()) {
    item.removals.sort((a, b) => a.at - b.at || a.settledAt - b.settledAt);
  }
  return [...items.values()].sort((a, b) => firstAt(a) - firstAt(b) || (itemKey(a) < itemKey(b) ? -1 : 1));
}

const firstAt = (item: Item): number => item.writes[0]?.cause.at ?? Number.NEGATIVE_INFINITY;

/** `clear()` removes every item of its origin. Of each item only the first one after a write matters, and the last. */
function applyClearings(items: Iterable<Growing>, clearings: readonly Clearing[]): void {
  const byOrigin = new Map<string, Clearing[]>();
  for (const clearing of clearings) {
    const key = itemKey({ ...clearing, kind: clearing.area, name: '' });
    byOrigin.set(key, [...(byOrigin.get(key) ?? []), clearing]);
  }
  for (const item of items) {
    const list = byOrigin.get(itemKey({ ...item, name: '' }));
    if (!list) continue;
    const chosen = new Set(list.slice(-1));
    let next = 0;
    for (const act of item.writes) {
      while (next < list.length && list[next]!.entry.at < act.cause.at) next++;
      if (list[next]) chosen.add(list[next]!);
    }
    for (const { entry } of chosen) item.removals.push({ at: entry.at, settledAt: entry.at, source: entry.source });
  }
}

/**
 * Cookies of a chat's hosts that went out with a request and that this visit was not seen writing: the browser
 * told what it held for the page's own site only.
 */
function sentUnwritten(visit: Visit, written: Iterable<Growing>): Leftover[] {
  const hosts = new Map<string, string[]>();
  for (const { kind, name, host } of written) if (kind === 'cookie') hosts.set(name, [...(hosts.get(name) ?? []), host]);
  const found = new Map<ItemKey, Leftover>();
  for (const entry of visit.of('request')) {
    const host = hostOfUrl(entry.data.url);
    if (host === null || !entry.data.cookiesSent?.length || sameSite(host, visit.site) || !visit.book.ruleForUrl(entry.data.url)) continue;
    for (const name of entry.data.cookiesSent) {
      if (hosts.get(name)?.some((own) => host === own || host.endsWith(`.${own}`))) continue;
      const left: Leftover = { kind: 'cookie', name, host, partition: null, value: null, entry };
      if (!found.has(itemKey(left))) found.set(itemKey(left), left);
    }
  }
  return [...found.values()];
}
