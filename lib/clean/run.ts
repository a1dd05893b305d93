import type { AreaCleared, CleanItem, CleanOrder, CleanPlan, CleanReport, CleanResult, Fate, FrameHeld, Hands, HostsSeen } from '../model/clean.ts';
import { siteOf } from '../site.ts';
import { belonging, planClean } from './plan.ts';

/** What a clean visit of this tab would clear. Rejects when the browser will not say what it holds. */
export async function lookForPlan(tab: number, site: string, seen: HostsSeen, hands: Pick<Hands, 'cookies' | 'frames' | 'otherHosts'>): Promise<CleanPlan> {
  const [cookies, frames, otherHosts] = await Promise.all([hands.cookies(tab), hands.frames(tab), hands.otherHosts(tab)]);
  return planClean({ site, cookies, frames, seen, otherTabs: otherHosts.filter((host) => siteOf(host) === site).length });
}

export interface Around {
  /** The visit is over; what comes now belongs to the next one. */
  visitEnds(): Promise<void>;
  wait(ms: number): Promise<void>;
}

/** Cookie changes are told some time after the fact (40 ms were seen): those of the clearing must not open the new visit. */
const SETTLE_MS = 300;
/** A cookie is asked to go at https and at http: browsers may bind it to the scheme it was set on. */
const ROUNDS = ['https', 'http', 'https'] as const;

/**
 * Clears what was agreed to, item by item, and opens the page anew. Storage goes while its frames are there; then the
 * page is left, so that none of its scripts can write again; then the cookies go; then the page is opened.
 */
export async function cleanVisit({ tab, site, shared, seen }: CleanOrder, hands: Hands, around: Around): Promise<CleanReport> {
  const address = await hands.address(tab);
  if (address === null || siteOf(address) !== site) return { results: [], stopped: 'moved' };
  const agreed = (item: CleanItem): boolean => item.belongs !== 'shared' || shared.includes(item.id);

  const frames = await hands.frames(tab);
  const stored = await clearFrames(tab, frames, site, planClean({ site, cookies: [], frames, seen, otherTabs: 0 }).items.filter(agreed), hands);
  const guests = frames.filter((frame) => frame.frame !== 0 && belonging(frame, site) !== null).map(({ frame }) => frame);
  if (!(await hands.leave(tab, guests))) return { results: stored, stopped: 'held' };
  await around.visitEnds();
  const hosts = { ...seen, others: [...seen.others, ...frames.map(({ host }) => host)] };
  const cookies = await clearCookies(tab, (held) => planClean({ site, cookies: held, frames: [], seen: hosts, otherTabs: 0 }).items.filter(agreed), hands);
  await around.wait(SETTLE_MS);
  const opened = await hands.open(tab, address).then(() => true, () => false);
  return { results: [...cookies, ...stored], stopped: opened ? null : 'not-loaded' };
}

async function clearFrames(tab: number, frames: readonly FrameHeld[], site: string, items: readonly CleanItem[], hands: Hands): Promise<CleanResult[]> {
  const cleared = new Map(await Promise.all(frames.map(async (frame): Promise<[number, readonly AreaCleared[] | Error]> => {
    const belongs = belonging(frame, site);
    if (belongs === null) return [frame.frame, []];
    const agreed = items.filter(({ through }) => 'frames' in through && through.frames.includes(frame.frame)).flatMap(({ kind }) => (kind === 'cookie' ? [] : [kind]));
    // An empty frame of the site is cleared too: its scripts may write until the page is left.
    if (belongs === 'shared' && agreed.length === 0) return [frame.frame, []];
    return [frame.frame, await hands.clearFrame(tab, frame.frame, belongs === 'shared' ? agreed : null).catch((error: unknown) => asError(error))];
  })));
  return items.flatMap((item) => {
    if (!('frames' in item.through)) return [];
    const ends = item.through.frames.map((frame) => cleared.get(frame) ?? []).map((end) => (end instanceof Error ? { fate: 'stayed' as const, error: end.message } : end.find(({ kind }) => kind === item.kind)));
    return [ends.reduce<CleanResult>((worst, end) => (end !== undefined && FATES.indexOf(end.fate) > FATES.indexOf(worst.fate) ? { item, fate: end.fate, error: end.error } : worst), { item, fate: 'gone', error: null })];
  });
}
const FATES: readonly Fate[] = ['gone', 'emptied', 'stayed'];

async function clearCookies(tab: number, own: (held: Awaited<ReturnType<Hands['cookies']>>) => CleanItem[], hands: Hands): Promise<CleanResult[]> {
  const items = own(await hands.cookies(tab));
  const errors = new Map<string, string>();
  let left: readonly CleanItem[] = items;
  for (const scheme of ROUNDS) {
    if (left.length === 0) break;
    for (const { id, through } of left) {
      if (!('cookie' in through)) continue;
      const url = through.url.replace(/^https/, scheme);
      await hands.removeCookie(tab, through.cookie, url).catch((error: unknown) => errors.set(id, asError(error).message));
    }
    // What the browser says it holds counts, not what it answered.
    left = own(await hands.cookies(tab));
  }
  const ids = new Set(left.map(({ id }) => id));
  return items.map((item) => (ids.has(item.id) ? { item, fate: 'stayed', error: errors.get(item.id) ?? null } : { item, fate: 'gone', error: null }));
}

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));
