import type { WidgetFact } from '../model/facts.ts';
import type { Entry } from '../model/observation.ts';
import { isNonEmpty } from '../model/text.ts';
import { sameSite } from '../site.ts';
import type { CountryRule } from '../model/rules.ts';
import { companionsOf, type CompanionParts } from './companions.ts';
import { stateBy, type Consent } from './consent.ts';
import { hostOfUrl } from './logged-url.ts';
import { makerOf, regionsOf } from './maker.ts';
import { noticeOf } from './notice.ts';
import type { Opening } from './openings.ts';
import type { PageTrack } from './page-track.ts';
import { framesOf, inPageOf, pagesOf } from './standing.ts';
import type { Visit } from './visit.ts';
import type { WidgetGroup, Widgets } from './widgets.ts';

export interface WidgetParts extends CompanionParts { readonly track: PageTrack; readonly consent: Consent; readonly countries: readonly CountryRule[] }

/** Each vendor's chat as the checks see it, in order of first sight. */
export function foldWidgets(visit: Visit, widgets: Widgets, openings: readonly Opening[], parts: WidgetParts): WidgetFact[] {
  return openings.flatMap((opening): WidgetFact[] => {
    const { group, visitor, auto, unclear, message } = opening;
    const first = group.sightings[0];
    const cites = [...new Set([first?.seq, auto?.seq, visitor?.entry.seq, message?.seq].filter((seq) => seq !== undefined))];
    if (!isNonEmpty(cites)) return [];
    const hosts = hostsOf(visit, group);
    const notice = noticeOf(visit, widgets, group);
    return [{
      vendor: group.vendor,
      name: group.name,
      ...aiOf(visit, group.vendor),
      openedWith: wordsOf(visitor?.entry),
      foundBy: group.foundBy,
      launcher: group.sightings.some((seen) => seen.data.launcher),
      openedBy: visitor ? 'visitor' : unclear ? null : auto ? 'page' : null,
      unclear,
      openedFrom: visitor?.from ?? null,
      openedAt: visitor ? visit.since(visitor.entry.at) : unclear || !auto ? null : visit.since(auto.at),
      autoOpenedAt: auto ? visit.since(auto.at) : null,
      autoOpenCites: auto ? [auto.seq] : [],
      messageSent: message !== null,
      hosts,
      selfHosted: hosts.some((host) => sameSite(host, visit.site)),
      noticeLink: notice.link,
      noticeCites: notice.cites,
      noticeUrl: notice.url,
      maker: makerOf(visit, group.vendor, parts.countries),
      regions: regionsOf(visit, group.vendor),
      onPages: pagesOf(group, parts.track, (entry) => stateBy(visit, parts.consent, entry)),
      inPage: inPageOf(visit, group),
      frames: framesOf(visit, group),
      companions: companionsOf(visit, group, parts),
      cites,
    }];
  });
}

const aiOf = (visit: Visit, vendor: string): Pick<WidgetFact, 'ai'> => {
  const rule = visit.book.rule(vendor);
  return rule === null ? {} : { ai: rule.ai };
};

const wordsOf = (by: Entry | undefined): string | null => (by?.kind === 'gesture' ? by.data.control.name : null);

/** Where it comes from and whom it speaks to, as far as was seen. */
function hostsOf(visit: Visit, group: WidgetGroup): string[] {
  const hosts = new Set([...group.scripts, ...group.frames].map(hostOfUrl).filter((host) => host !== null));
  for (const request of visit.of('request')) {
    const host = hostOfUrl(request.data.url);
    if (host !== null && visit.book.ruleForUrl(request.data.url)?.id === group.vendor) hosts.add(host);
  }
  return [...hosts].sort();
}
