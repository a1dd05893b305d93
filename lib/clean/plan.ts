import type { AreaKind, Belongs, CleanItem, CleanPlan, CookieHeld, FrameHeld, Held, HostsSeen, Unreached } from '../model/clean.ts';
import { hostOf, siteOf } from '../site.ts';

export interface PlanParts extends Held { readonly site: string; readonly seen: HostsSeen; readonly otherTabs: number }

/**
 * What a clean visit would clear, and whose it is. Nothing here is another site's: a cookie or storage that is kept
 * apart for another site is left out, and so is everything of a site that this visit had nothing to do with.
 * Pure.
 * @param parts.site registrable domain of the tab's address, as `siteOf` gives it
 */
export function planClean({ site, cookies, frames, seen, otherTabs }: PlanParts): CleanPlan {
  const others = hostsHere(site, cookies, frames, seen);
  const items = [...cookieItems(site, cookies, others), ...frameItems(site, frames)].sort(byPlace);
  return { site, items, unreached: unreached(site, cookies, frames, seen), otherTabs };
}

/** Hosts of other sites that this visit has to do with. */
function hostsHere(site: string, cookies: readonly CookieHeld[], frames: readonly FrameHeld[], seen: HostsSeen): string[] {
  const kept = cookies.filter((cookie) => partitionSite(cookie) === site).map(({ domain }) => domain);
  const all = [...seen.others, ...frames.map(({ host }) => host), ...kept].map((host) => hostOf(host));
  return [...new Set(all)].filter((host): host is string => host !== null && siteOf(host) !== site);
}

/** Site of the top-level page a cookie is kept apart for; null: it is not. */
const partitionSite = ({ partition }: CookieHeld): string | null => (partition === null || partition.topLevelSite === '' ? null : siteOf(partition.topLevelSite) ?? '');

function cookieItems(site: string, cookies: readonly CookieHeld[], others: readonly string[]): CleanItem[] {
  return cookies.flatMap((cookie) => {
    const owner = whose(cookie, site, others);
    if (owner === null) return [];
    const { name, domain, path, partition } = cookie;
    // Whatever else of this name the browser finds at this address belongs to the same group, so nothing else can go.
    const url = `https://${owner.via}${path.startsWith('/') ? path : '/'}`;
    const id = ['cookie', domain, cookie.hostOnly ? 'host' : 'domain', path, name, partition?.topLevelSite ?? '', partition?.hasCrossSiteAncestor ?? ''].join('\n');
    return [{ id, belongs: owner.belongs, kind: 'cookie' as const, host: domain, site: siteOf(domain) ?? domain, names: [name], count: 1, through: { cookie, url } }];
  });
}

function whose(cookie: CookieHeld, site: string, others: readonly string[]): { readonly belongs: Belongs; readonly via: string } | null {
  const { domain, hostOnly } = cookie;
  const own = siteOf(domain) === site;
  const apartFor = partitionSite(cookie);
  if (apartFor !== null) return apartFor === site ? { belongs: own ? 'site' : 'embedded', via: domain } : null;
  if (own) return { belongs: 'site', via: domain };
  // Only what this site's guests are sent: a vendor's login on another of its hosts has nothing to do with this visit.
  const via = others.find((host) => host === domain || (!hostOnly && host.endsWith(`.${domain}`)));
  return via === undefined ? null : { belongs: 'shared', via };
}

function frameItems(site: string, frames: readonly FrameHeld[]): CleanItem[] {
  const items = new Map<string, CleanItem>();
  for (const frame of frames) {
    const belongs = belonging(frame, site);
    if (belongs === null || frame.storage === null) continue;
    for (const area of frame.storage.areas) {
      if (area.count === 0) continue;
      const id = [area.kind, frame.storage.origin, belongs].join('\n');
      const before = items.get(id);
      const reached = before !== undefined && 'frames' in before.through ? before.through.frames : [];
      // Frames of one origin share what they hold, but for one within a stranger's frame: the fuller list is told.
      const fuller = before === undefined || area.count > before.count ? area : before;
      items.set(id, { id, belongs, kind: area.kind, host: frame.host, site: siteOf(frame.host) ?? frame.host, names: fuller.names, count: fuller.count, through: { frames: [...reached, frame.frame] } });
    }
  }
  return [...items.values()];
}

/** Null: it has no storage, cannot be reached, or nobody can tell whose it is. */
export function belonging({ frame, host, storage, apart }: FrameHeld, site: string): Belongs | null {
  if (storage === null || storage.origin === 'null') return null;
  if (siteOf(host) === site) return 'site';
  if (frame === 0 || apart === null) return null;
  return apart ? 'embedded' : 'shared';
}

function unreached(site: string, cookies: readonly CookieHeld[], frames: readonly FrameHeld[], seen: HostsSeen): Unreached[] {
  const found = new Map<string, Unreached['why']>();
  const reached = new Set(frames.filter((frame) => frame.storage !== null).map(({ host }) => host));
  for (const frame of frames) {
    if (frame.storage === null) { if (!reached.has(frame.host)) found.set(frame.host, 'closed'); }
    else if (siteOf(frame.host) !== site && frame.apart === null && frame.storage.areas.some(({ count }) => count > 0)) found.set(frame.host, 'unclear');
  }
  // Who keeps a cookie apart for this site may keep more: only a script in its frame could see.
  const keeping = cookies.filter((cookie) => partitionSite(cookie) === site && siteOf(cookie.domain) !== site);
  const known = [...seen.storing, ...keeping.map(({ domain }) => domain)];
  for (const host of known) {
    const open = [...reached, ...found.keys()].some((one) => one === host || one.endsWith(`.${host}`));
    if (!open) found.set(host, 'not-open');
  }
  return [...found].map(([host, why]) => ({ host, why })).sort((a, b) => (a.host < b.host ? -1 : 1));
}

const GROUPS: readonly Belongs[] = ['site', 'embedded', 'shared'];
const KINDS: readonly (AreaKind | 'cookie')[] = ['cookie', 'localStorage', 'sessionStorage', 'indexedDB', 'cacheStorage', 'serviceWorker', 'fileSystem'];
const rank = (item: CleanItem): string => `${GROUPS.indexOf(item.belongs)} ${item.site} ${KINDS.indexOf(item.kind)} ${item.host} ${item.names[0] ?? ''}`;
const byPlace = (a: CleanItem, b: CleanItem): number => (rank(a) < rank(b) ? -1 : 1);
