import type { SentFact } from '../model/facts.ts';
import type { Digest, EntryOf } from '../model/observation.ts';
import { sameSite } from '../site.ts';
import type { Attribution } from './attribution.ts';
import type { Causes } from './cause.ts';
import type { Hosts } from './companions.ts';
import { namesVisitor, singlesOut } from './identity.ts';
import type { Item } from './items.ts';
import { hostOfUrl, isWeb } from './logged-url.ts';
import type { Phases, Whose } from './phases.ts';
import type { Visit } from './visit.ts';
import type { Widgets } from './widgets.ts';

/** Where a chat's identifiers went in addresses of requests. Bodies are not recorded. */
export interface Sent {
  /** The first time for each host and phase. `told`: its vendor says that the item identifies. */
  of(item: Item, attribution: Attribution, whose: Whose, told: boolean): readonly SentFact[];
}

interface Carried { readonly request: EntryOf<'request'>; readonly parameter: string; readonly value: Digest }

export function readSent(visit: Visit, { causes, phases, hosts, widgets }: { readonly causes: Causes; readonly phases: Phases; readonly hosts: Hosts; readonly widgets: Widgets }): Sent {
  const byMac = new Map<string, Carried[]>();
  for (const request of visit.of('request')) {
    if (!isWeb(request.data.url)) continue;
    for (const [parameter, value] of Object.entries(request.data.url.query)) {
      for (const mac of new Set([value.hmac, ...value.tokenHmacs])) {
        const list = byMac.get(mac);
        if (list) list.push({ request, parameter, value });
        else byMac.set(mac, [{ request, parameter, value }]);
      }
    }
  }
  const carrying = (value: Digest): readonly Carried[] => {
    if (!singlesOut(value)) return [];
    const whole = byMac.get(value.hmac) ?? [];
    // Within a longer value a uuid is cut at its dashes: all of its parts must be there.
    const [part, ...rest] = value.shape === 'uuid' ? value.tokenHmacs : [];
    const within = part === undefined ? [] : (byMac.get(part) ?? []).filter((one) => rest.every((token) => one.value.tokenHmacs.includes(token)));
    return [...whole, ...within];
  };
  const toOf = (vendor: string, request: EntryOf<'request'>): SentFact['to'] => {
    const { url } = request.data;
    const group = widgets.ofVendor(vendor) ?? { vendor, frames: [], scripts: [] };
    if (sameSite(url.host, visit.site)) return 'site';
    if (hosts.isVendors(group, url)) return 'vendor';
    const known = hosts.known(url);
    return known?.source.confirmed === true ? known.use : 'other';
  };
  return {
    of(item, { vendor }, whose, told) {
      const values = new Map([...item.writes, ...item.leftovers].flatMap(({ value }) => (value === null ? [] : [[value.hmac, value] as const])));
      const rows = new Map<string, SentFact>();
      for (const { request, parameter } of [...values.values()].flatMap(carrying).sort((a, b) => visit.place(a.request) - visit.place(b.request))) {
        const host = hostOfUrl(request.data.url);
        if (host === null) continue;
        const cause = causes.ofRequest(request);
        const phase = phases.of(cause, whose);
        const visitors = told || namesVisitor(parameter);
        const key = [host, phase.consent, phase.chat, phase.clear, visitors].join('\n');
        if (!rows.has(key)) rows.set(key, { at: visit.since(cause.at), phase, host, to: toOf(vendor, request), visitors, cites: [request.seq] });
      }
      return [...rows.values()];
    },
  };
}
