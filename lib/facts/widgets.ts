import type { Entry, EntryOf, LoggedUrl, SourceId } from '../model/observation.ts';
import type { Facades } from './facades.ts';
import { hostOfUrl } from './logged-url.ts';
import { inTop, type Visit } from './visit.ts';

/** All that was seen of one vendor's widget in a visit, over pages and documents. */
export interface WidgetGroup {
  /** Rule id, or `unknown:<host>`. */
  readonly vendor: string;
  readonly name: string;
  readonly foundBy: 'rule' | 'shape';
  /** In order. */
  readonly sightings: readonly EntryOf<'widget-seen'>[];
  readonly frames: readonly LoggedUrl[];
  /** Who built it, as far as known. */
  readonly scripts: readonly LoggedUrl[];
}

export interface Widgets {
  readonly groups: readonly WidgetGroup[];
  /** The widget a recorder called by this key, in this document or by its rule. */
  keyed(source: SourceId, key: string | null): WidgetGroup | null;
  /** The widget whose frame this entry comes from, by address or at least host; null elsewhere. */
  ofFrame(entry: Entry): WidgetGroup | null;
  /** The same, by the whole address the widget's element was given: a host may serve other frames too. */
  ofExactFrame(entry: Entry): WidgetGroup | null;
  /** The widget one of whose frames has this address. */
  byFrameUrl(url: LoggedUrl): WidgetGroup | null;
  ofVendor(vendor: string): WidgetGroup | null;
  /** Pages' hosts, and the vendor that answered behind the launcher which the site drew there itself. */
  readonly facades: Facades;
}

interface Local { readonly source: SourceId; readonly key: string; readonly sightings: EntryOf<'widget-seen'>[]; frames: LoggedUrl[]; scripts: LoggedUrl[] }

/** @param known of launchers without a face, from other visits of the same log */
export function findWidgets(visit: Visit, known: Facades = NO_FACADES): Widgets {
  const locals = readLocals(visit);
  const { vendors: vendorOfLocal, facades } = nameVendors(visit, [...locals.values()], known);
  const grouped = new Map<string, Local[]>();
  for (const local of locals.values()) {
    const vendor = vendorOfLocal.get(local) ?? local.key;
    grouped.set(vendor, [...(grouped.get(vendor) ?? []), local]);
  }
  const groups = [...grouped].map(([vendor, list]) => groupOf(visit, vendor, list));
  const byVendor = new Map(groups.map((group) => [group.vendor, group]));
  const topHosts = new Set(visit.of('navigation').map((entry) => hostOfUrl(entry.data.url)));
  for (const started of visit.of('frame-started')) if (started.data.top) topHosts.add(hostOfUrl(started.data.url));
  const byText = new Map<string, WidgetGroup>();
  const byHost = new Map<string, WidgetGroup>();
  for (const group of groups) {
    for (const frame of group.frames) {
      if (!byText.has(frame.text)) byText.set(frame.text, group);
      const host = hostOfUrl(frame);
      // A frame of the site's own host may be anything: only its whole address tells.
      if (host !== null && !topHosts.has(host) && !byHost.has(host)) byHost.set(host, group);
    }
  }
  const byFrameUrl = (url: LoggedUrl): WidgetGroup | null => {
    const known = byText.get(url.text) ?? byHost.get(hostOfUrl(url) ?? '');
    if (known) return known;
    const rule = visit.book.ruleForUrl(url);
    return rule === null ? null : (byVendor.get(rule.id) ?? null);
  };
  const startedIn = new Map<SourceId, WidgetGroup>();
  for (const started of visit.of('frame-started')) {
    const group = started.data.top ? undefined : byText.get(started.data.url.text);
    if (group) startedIn.set(started.source, group);
  }
  const inFrame = (entry: Entry): LoggedUrl | null => (entry.where === null || inTop(entry) ? null : entry.where.url);
  return {
    groups,
    facades,
    ofVendor: (vendor) => byVendor.get(vendor) ?? null,
    byFrameUrl,
    keyed(source, key) {
      if (key === null) return null;
      const local = locals.get(`${source}\n${key}`);
      return byVendor.get((local && vendorOfLocal.get(local)) ?? key) ?? null;
    },
    ofFrame(entry) {
      const url = inFrame(entry);
      return startedIn.get(entry.source) ?? (url === null ? null : byFrameUrl(url));
    },
    ofExactFrame: (entry) => startedIn.get(entry.source) ?? byText.get(inFrame(entry)?.text ?? '') ?? null,
  };
}

/** One per document and key: a recorder repeats a sighting when it knows more. */
function readLocals(visit: Visit): Map<string, Local> {
  const locals = new Map<string, Local>();
  for (const entry of visit.of('widget-seen')) {
    const id = `${entry.source}\n${entry.data.widget}`;
    const local = locals.get(id) ?? { source: entry.source, key: entry.data.widget, sightings: [], frames: [], scripts: [] };
    locals.set(id, local);
    local.sightings.push(entry);
    local.frames.push(...entry.data.frames);
    if (entry.data.script !== null) local.scripts.push(entry.data.script);
  }
  return locals;
}

const NO_FACADES: Facades = new Map();

function nameVendors(visit: Visit, locals: readonly Local[], known: Facades): { readonly vendors: Map<Local, string>; readonly facades: Facades } {
  const vendors = new Map<Local, string>();
  const facades = new Map<string, string>();
  const faceless: Local[] = [];
  for (const local of locals) {
    const first = local.sightings[0];
    if (!first || first.data.foundBy === 'rule') {
      vendors.set(local, local.key);
      continue;
    }
    // A vendor whose elements no longer match its rule is still known by the hosts it comes from.
    const rule = [...local.scripts, ...local.frames].map((url) => visit.book.ruleForUrl(url)).find((one) => one !== null);
    const host = [...local.scripts, ...local.frames].map(hostOfUrl).find((one) => one !== null);
    if (!rule && host == null) faceless.push(local);
    else vendors.set(local, rule?.id ?? `unknown:${host}`);
  }
  const strangers = new Set([...vendors.values()].filter((vendor) => vendor.startsWith('unknown:')));
  const asked = vendorsAsked(visit, vendors.values());
  for (const local of faceless) {
    // Seen on another page with its script: the same widget, of which less was known here.
    const [only] = strangers;
    const elsewhere = strangers.size === 1 && ![...vendors].some(([other, vendor]) => vendor === only && other.source === local.source);
    const behind = asked.size === 1 ? [...asked][0]! : null;
    const page = hostOfUrl(local.sightings[0]?.where?.url ?? null) ?? visit.site;
    if (behind !== null && isFacade(visit, local, [...vendors].filter(([, vendor]) => vendor === behind).map(([other]) => other))) {
      vendors.set(local, behind);
      facades.set(page, behind);
      continue;
    }
    const told = asked.size === 0 && !local.sightings.some((seen) => seen.data.panel) ? known.get(page) : undefined;
    vendors.set(local, elsewhere && only !== undefined ? only : told ?? `unknown:${page}`);
  }
  return { vendors, facades };
}

/** Chat vendors that the visit spoke to or saw. */
function vendorsAsked(visit: Visit, seen: Iterable<string>): ReadonlySet<string> {
  const asked = new Set([...seen].filter((vendor) => visit.book.rule(vendor) !== null));
  for (const request of visit.of('request')) {
    const rule = request.data.type === 'main_frame' ? null : visit.book.ruleForUrl(request.data.url);
    if (rule) asked.add(rule.id);
  }
  return asked;
}

/**
 * A launcher that the site drew itself in front of the only vendor it asks for its chat: it has no panel of its
 * own, and the vendor's widget is not there, or came once the visitor had used this one.
 */
function isFacade(visit: Visit, local: Local, vendors: readonly Local[]): boolean {
  if (local.sightings.some((seen) => seen.data.panel)) return false;
  const own = vendors.filter((other) => other.source === local.source).flatMap((other) => other.sightings);
  const first = Math.min(...own.map((seen) => visit.place(seen)));
  return own.length === 0 || visit.of('gesture').some((gesture) =>
    gesture.source === local.source && gesture.data.widget === local.key && gesture.data.on === 'launcher' && visit.place(gesture) < first);
}

function groupOf(visit: Visit, vendor: string, locals: readonly Local[]): WidgetGroup {
  const sightings = locals.flatMap((local) => local.sightings).sort((a, b) => visit.place(a) - visit.place(b));
  const unique = (urls: LoggedUrl[]): LoggedUrl[] => [...new Map(urls.map((url) => [url.text, url])).values()];
  return {
    vendor,
    name: visit.book.rule(vendor)?.name ?? sightings.map((entry) => entry.data.name).find((name) => name) ?? vendor.replace(/^unknown:/, ''),
    foundBy: sightings.some((entry) => entry.data.foundBy === 'rule') ? 'rule' : 'shape',
    sightings,
    frames: unique(locals.flatMap((local) => local.frames)),
    scripts: unique(locals.flatMap((local) => local.scripts)),
  };
}
