import { hostMatches } from '../match.ts';
import type { CompanionFact } from '../model/facts.ts';
import type { EntryOf, LoggedUrl } from '../model/observation.ts';
import type { CompanionRule } from '../model/rules.ts';
import { sameSite } from '../site.ts';
import type { Attributions } from './attribution.ts';
import type { Causes } from './cause.ts';
import { hostOfUrl, isWeb, pathOf } from './logged-url.ts';
import type { Phases } from './phases.ts';
import { couldBe, remembered } from './rule-book.ts';
import type { Visit } from './visit.ts';
import type { WidgetGroup } from './widgets.ts';

const CITES_AT_MOST = 8;

/** Whose host is this, seen from a chat? Answers are remembered. */
export interface Hosts {
  /** The vendor's own: by its rule, or of one site with its hosts. */
  isVendors(group: Pick<WidgetGroup, 'vendor' | 'frames' | 'scripts'>, url: LoggedUrl): boolean;
  known(url: LoggedUrl): CompanionRule | null;
}

export function readHosts(visit: Visit, rules: readonly CompanionRule[]): Hosts {
  const sites = new Map<string, readonly string[]>();
  /** A pattern stands for a site, whatever its `*`: `app*.hubspot.com/x` for hubspot.com. */
  const sitesOf = ({ vendor, frames, scripts }: Pick<WidgetGroup, 'vendor' | 'frames' | 'scripts'>): readonly string[] => {
    const before = sites.get(vendor);
    if (before !== undefined) return before;
    const ruled = (visit.book.rule(vendor)?.hosts ?? []).map((pattern) => pattern.split('/')[0]!.replaceAll('*', 'x')).filter((host) => host.includes('.'));
    const seen = [...frames, ...scripts].map(hostOfUrl).filter((host) => host !== null);
    sites.set(vendor, [...ruled, ...seen]);
    return [...ruled, ...seen];
  };
  const few = remembered((host: string) => rules.filter(({ hosts }) => hosts.some((pattern) => couldBe(pattern, host))));
  return {
    isVendors: (group, url) => visit.book.ruleForUrl(url)?.id === group.vendor || sitesOf(group).some((host) => sameSite(host, url.host)),
    known: (url) => {
      const host = hostOfUrl(url);
      return host === null ? null : (few(host).find(({ hosts }) => hosts.some((pattern) => hostMatches(pattern, host, pathOf(url)))) ?? null);
    },
  };
}

export interface CompanionParts { readonly causes: Causes; readonly phases: Phases; readonly attributions: Attributions; readonly hosts: Hosts }

type Growing = CompanionFact & { readonly cites: [number, ...number[]] };

/** Hosts of neither vendor nor site that this chat's code called: the first time in each phase, with more calls cited. */
export function companionsOf(visit: Visit, group: WidgetGroup, { causes, phases, attributions, hosts }: CompanionParts): CompanionFact[] {
  const rows = new Map<string, Growing>();
  for (const entry of visit.of('chain')) {
    const { url } = entry.data;
    const host = hostOfUrl(url);
    if (host === null || !isWeb(url) || sameSite(host, visit.site) || hosts.isVendors(group, url)) continue;
    if (attributions.ofScript(entry.data.script)?.vendor !== group.vendor) continue;
    const known = hosts.known(url);
    const confidence = isAllOf(visit, group, entry, hosts) && known?.source.confirmed !== false ? 'high' : 'medium';
    const phase = phases.of(causes.ofEntry(entry), phases.whose(group.vendor));
    const key = [host, confidence, phase.consent, phase.chat, phase.clear].join('\n');
    const row = rows.get(key);
    if (row !== undefined) {
      if (row.cites.length < CITES_AT_MOST) row.cites.push(entry.seq);
      continue;
    }
    rows.set(key, { at: visit.since(entry.at), phase, host, name: known?.name ?? null, use: known?.use ?? null, confidence, alone: isAlone(visit, host, group, causes, attributions), cites: [entry.seq] });
  }
  return [...rows.values()];
}

/** A chat that wraps the page's own calls is on everybody's stack: only a stack of its own scripts alone is surely its doing. */
const isAllOf = (visit: Visit, group: WidgetGroup, { data: { script: { chain } } }: EntryOf<'chain'>, hosts: Hosts): boolean =>
  chain.length > 0 && chain.every((url) => !sameSite(url.host, visit.site) && (group.scripts.some(({ text }) => text === url.text) || hosts.isVendors(group, url)));

/** Nobody else asked that host: every request to it is known to be this chat's. */
function isAlone(visit: Visit, host: string, group: WidgetGroup, causes: Causes, attributions: Attributions): boolean {
  return visit.of('request').filter(({ data: { url } }) => hostOfUrl(url) === host)
    .every(({ data: { url }, at }) => { const chains = causes.chainsOf(url, at); return chains.length > 0 && chains.every(({ data }) => attributions.ofScript(data.script)?.vendor === group.vendor); });
}
