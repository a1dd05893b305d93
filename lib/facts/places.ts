import type { Entry } from '../model/observation.ts';
import { sameSite } from '../site.ts';
import { hostOfUrl } from './logged-url.ts';
import { inTop, type Visit } from './visit.ts';

/**
 * Host whose storage a document uses. `about:`, `srcdoc` and `blob:` documents have none in their address and
 * inherit their creator's, for want of better knowledge the page's.
 */
export function frameHost(visit: Visit, entry: Entry): string {
  return ownHost(entry) ?? topHost(visit, entry);
}

/** Host of the document an entry comes from; null when its address has none. */
export const ownHost = (entry: Entry): string | null => hostOfUrl(entry.where?.url ?? null);

const topHosts = new WeakMap<Visit, { readonly at: number; readonly host: string }[]>();

/** Host of the top-level document at that moment. */
export function topHost(visit: Visit, entry: Entry): string {
  const known = topHosts.get(visit) ?? visit.timeline
    .filter((one) => (one.kind === 'navigation' || one.kind === 'frame-started') && inTop(one))
    .flatMap((one) => {
      const host = one.kind === 'navigation' || one.kind === 'frame-started' ? hostOfUrl(one.data.url) : null;
      return host === null ? [] : [{ at: one.at, host }];
    });
  topHosts.set(visit, known);
  let host = known[0]?.host ?? visit.site;
  for (const one of known) {
    if (one.at > entry.at) break;
    host = one.host;
  }
  return host;
}

/** Browsers keep the web storage of a cross-site frame apart for each top-level site. Null: not apart. */
export function framePartition(visit: Visit, entry: Entry): string | null {
  if (inTop(entry)) return null;
  const top = entry.where?.site ?? visit.site;
  return sameSite(frameHost(visit, entry), top) ? null : top;
}
