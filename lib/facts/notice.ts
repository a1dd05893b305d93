import type { WidgetFact } from '../model/facts.ts';
import type { EntryOf, LoggedUrl, Seq } from '../model/observation.ts';
import { widgetOf } from './joined.ts';
import type { Visit } from './visit.ts';
import type { WidgetGroup, Widgets } from './widgets.ts';

export interface NoticeLink { readonly link: WidgetFact['noticeLink']; readonly cites: readonly Seq[]; readonly url: LoggedUrl | null }

/** Does the panel lead to a privacy notice, and whose? The vendor's own is not the site's. */
export function noticeOf(visit: Visit, widgets: Widgets, group: WidgetGroup): NoticeLink {
  const ofGroup = (entry: EntryOf<'notice-link'> | EntryOf<'panel-read'>): boolean =>
    widgetOf(widgets, entry) === group;
  const links = visit.of('notice-link').filter((entry) => entry.data.place === 'widget' && ofGroup(entry));
  const isVendors = (entry: EntryOf<'notice-link'>): boolean => {
    const { url } = entry.data;
    const home = `unknown:${url.host}`;
    return visit.book.ruleForHost(url.host)?.id === group.vendor || (home === group.vendor && !isSites(visit, url.host));
  };
  const sites = links.find((entry) => !isVendors(entry));
  if (sites) return { link: 'site', cites: [sites.seq], url: sites.data.url };
  if (links[0]) return { link: 'vendor', cites: [links[0].seq], url: links[0].data.url };
  const reads = visit.of('panel-read').filter(ofGroup);
  const read = reads.filter((entry) => entry.data.readable && entry.data.characters > 0);
  // A link was counted and not told: not none.
  if (read.length > 0 && read.every((entry) => entry.data.noticeLinks === 0)) return { link: 'none', cites: read.map((entry) => entry.seq), url: null };
  return { link: 'unread', cites: reads.map((entry) => entry.seq), url: null };
}

const isSites = (visit: Visit, host: string): boolean => host === visit.site || host.endsWith(`.${visit.site}`);
