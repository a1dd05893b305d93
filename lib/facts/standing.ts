import type { WidgetFact } from '../model/facts.ts';
import type { Entry } from '../model/observation.ts';
import type { ConsentState } from '../model/phase.ts';
import { isNonEmpty } from '../model/text.ts';
import { sameSite } from '../site.ts';
import { hostOfUrl } from './logged-url.ts';
import type { PageTrack } from './page-track.ts';
import { inTop, type Visit } from './visit.ts';
import type { WidgetGroup } from './widgets.ts';

/** Where a chat stands: on which pages, in frames of whose, with whose scripts in the page itself. */

const CITES_AT_MOST = 8;

/** The first sight on each page. A widget that is only told to be gone does not stand there. */
export function pagesOf(group: WidgetGroup, track: PageTrack, consentAt: (entry: Entry) => ConsentState): NonNullable<WidgetFact['onPages']> {
  const pages = new Map<number, NonNullable<WidgetFact['onPages']>[number]>();
  for (const seen of group.sightings) {
    if (!seen.data.launcher && !seen.data.panel) continue;
    const own = track.ofSource(seen.source);
    const page = own >= 0 ? own : track.pageAt(seen.at);
    if (!pages.has(page)) pages.set(page, { page, consent: consentAt(seen), cites: [seen.seq] });
  }
  return [...pages.values()];
}

/** Scripts of the vendor's that the page itself loaded: they may read and change all of it. */
export function inPageOf(visit: Visit, group: WidgetGroup): NonNullable<WidgetFact['inPage']> {
  const built = new Set(group.scripts.map(({ text }) => text));
  const hosts = new Map<string, number[]>();
  for (const entry of visit.of('request')) {
    const { url, type } = entry.data;
    const host = type === 'script' && inTop(entry) ? hostOfUrl(url) : null;
    if (host === null || sameSite(host, visit.site)) continue;
    if (visit.book.ruleForUrl(url)?.id !== group.vendor && !built.has(url.text)) continue;
    const cites = hosts.get(host) ?? [];
    hosts.set(host, cites);
    if (cites.length < CITES_AT_MOST) cites.push(entry.seq);
  }
  return [...hosts].flatMap(([host, cites]) => (isNonEmpty(cites) ? [{ host, cites }] : []));
}

/** Its frames as their elements were addressed. One without an address of its own belongs to the page, as the site's own does. */
export function framesOf(visit: Visit, group: WidgetGroup): NonNullable<WidgetFact['frames']> {
  const frames = new Map<string, NonNullable<WidgetFact['frames']>[number]>();
  for (const { data, seq } of group.sightings) {
    for (const url of data.frames) {
      const host = hostOfUrl(url);
      const of = host !== null && !sameSite(host, visit.site) ? 'own' : 'page';
      const ruled = visit.book.ruleForUrl(url)?.id === group.vendor;
      const key = `${of}\n${host}\n${ruled}`;
      if (!frames.has(key)) frames.set(key, { host, of, ruled, cites: [seq] });
    }
  }
  return [...frames.values()];
}
