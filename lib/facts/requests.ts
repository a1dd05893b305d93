import type { RequestFact } from '../model/facts.ts';
import type { EntryOf, Seq } from '../model/observation.ts';

import { sameSite } from '../site.ts';
import type { Hosts } from './companions.ts';
import type { Attribution, Attributions } from './attribution.ts';
import type { Causes } from './cause.ts';
import { namesVisitor, type Identifiers } from './identity.ts';
import { hostOfUrl, isWeb } from './logged-url.ts';
import type { Phases } from './phases.ts';
import { whoseOf } from './storage.ts';
import type { Visit } from './visit.ts';
import type { Widgets } from './widgets.ts';
import type { StorageFact } from '../model/facts.ts';

/** A row stands for many requests; so many are cited. */
const CITES_AT_MOST = 24;

export interface RequestParts { readonly causes: Causes; readonly widgets: Widgets; readonly attributions: Attributions; readonly phases: Phases; readonly identifiers: Identifiers; readonly storage: readonly StorageFact[]; readonly hosts: Pick<Hosts, 'known'> }

type Growing = { -readonly [K in keyof RequestFact]: RequestFact[K] } & { cites: [Seq, ...Seq[]] };

/** One row per host, security, owner and phase, in order of first request. */
export function foldRequests(visit: Visit, parts: RequestParts): RequestFact[] {
  const rows = new Map<string, Growing>();
  const identifying = chatIdentifiers(parts.storage);
  for (const entry of visit.of('request')) {
    const { url } = entry.data;
    const host = hostOfUrl(url);
    if (host === null || !isWeb(url)) continue;
    const owner = ownerOf(visit, parts, entry);
    const cause = parts.causes.ofRequest(entry);
    const phase = parts.phases.of(cause, whoseOf(parts.phases, owner));
    const secure = url.scheme === 'https' || url.scheme === 'wss';
    const party = sameSite(host, visit.site) ? 'first' : 'third';
    // Some organisations are told by the path: `facebook.com/tr`.
    const known = party === 'third' ? parts.hosts.known(url) : null;
    const key = `${host}\n${secure}\n${owner?.vendor ?? ''}\n${owner?.confidence ?? ''}\n${phase.consent}\n${phase.chat}\n${phase.clear}\n${known?.name ?? ''}`;
    const row = rows.get(key);
    const identifies = sendsIdentifier(entry, host, parts.identifiers, identifying);
    if (!row) {
      rows.set(key, {
        host, secure, scheme: url.scheme, phase, identifies, vendor: owner?.vendor ?? null, confidence: owner?.confidence ?? null,
        party, known: known && { name: known.name, use: known.use, confirmed: known.source.confirmed }, count: 1, firstAt: visit.since(cause.at), cites: [entry.seq],
      });
      continue;
    }
    row.count++;
    row.firstAt = Math.min(row.firstAt, visit.since(cause.at));
    // The request that proves the most is cited first.
    if (identifies && !row.identifies) row.cites = [entry.seq, ...row.cites.slice(0, CITES_AT_MOST - 1)];
    else if (row.cites.length < CITES_AT_MOST) row.cites.push(entry.seq);
    row.identifies ||= identifies;
  }
  return [...rows.values()];
}

/** By host; by the frame it belongs to; else by the script that asked. */
function ownerOf(visit: Visit, { widgets, attributions, causes }: RequestParts, entry: EntryOf<'request'>): Attribution | null {
  const { url } = entry.data;
  const rule = attributions.ofUrl(url);
  if (rule) return { vendor: rule.id, confidence: 'high' };
  const framed = widgets.groups.find((group) => group.frames.some((frame) => frame.text === url.text) || group.scripts.some((script) => script.text === url.text));
  if (framed && entry.data.type !== 'main_frame') return { vendor: framed.vendor, confidence: sameSite(url.host, visit.site) ? 'medium' : 'high' };
  // The host that serves the chat's own frame, when it is not the site's.
  const served = sameSite(url.host, visit.site) ? undefined : widgets.groups.find((group) => hostOfUrl(group.frames[0] ?? null) === hostOfUrl(url));
  if (served) return { vendor: served.vendor, confidence: 'high' };
  for (const chain of causes.chainsOf(url, entry.at)) {
    const asked = attributions.ofScript(chain.data.script);
    if (asked) return { vendor: asked.vendor, confidence: asked.confidence === 'low' ? 'low' : 'medium' };
  }
  return null;
}

/** Names of cookies of chats that identify, by host. */
function chatIdentifiers(storage: readonly StorageFact[]): Map<string, string[]> {
  const hosts = new Map<string, string[]>();
  for (const { kind, vendor, identifies, name, host } of storage) {
    if (kind === 'cookie' && vendor !== null && identifies === true) hosts.set(name, [...(hosts.get(name) ?? []), host]);
  }
  return hosts;
}

function sendsIdentifier(entry: EntryOf<'request'>, host: string, identifiers: Identifiers, cookies: ReadonlyMap<string, readonly string[]>): boolean {
  const sent = entry.data.cookiesSent?.some((name) => cookies.get(name)?.some((own) => host === own || host.endsWith(`.${own}`))) ?? false;
  return sent || Object.entries(entry.data.url.query).some(([name, value]) => identifiers.within(value) && namesVisitor(name));
}

