import { hostMatches } from '../match.ts';
import type { Entry, LoggedUrl, Script } from '../model/observation.ts';
import type { Confidence } from '../model/phase.ts';
import type { ChatRule } from '../model/rules.ts';
import { sameSite } from '../site.ts';
import type { Act } from './acts.ts';
import type { Causes } from './cause.ts';
import type { Item } from './items.ts';
import { hostOfUrl } from './logged-url.ts';
import { isShared, saysChat } from './shared-scripts.ts';
import { inTop, type Visit } from './visit.ts';
import type { WidgetGroup, Widgets } from './widgets.ts';

/** Whose an item is. Null vendor: no chat's. */
export interface Attribution { readonly vendor: string; readonly confidence: Confidence }

export interface Attributions {
  ofItem(item: Item): Attribution | null;
  /** Who made this call in the page: the nearest chat on the stack. */
  ofScript(script: Script): Attribution | null;
  /** Whose server, by host and path. */
  ofUrl(url: LoggedUrl): ChatRule | null;
}

const RANK: Readonly<Record<Confidence, number>> = { high: 3, medium: 2, low: 1 };
/** A first write so soon after a vendor's script began may be its doing, in ms. */
const COINCIDENCE_MS = 2_000;

export function readAttributions(visit: Visit, widgets: Widgets, causes: Causes): Attributions {
  const { book } = visit;
  const pages = new Set([...visit.of('navigation'), ...visit.of('frame-started').filter((entry) => entry.data.top)].map((entry) => entry.data.url.text));
  const isOwn = (url: LoggedUrl): boolean => sameSite(hostOfUrl(url) ?? '', visit.site);
  // On a vendor's own site its hosts are everybody's: they tell nothing of the chat.
  const ofUrl = (url: LoggedUrl): ChatRule | null => {
    const rule = book.ruleForUrl(url);
    return rule !== null && isOwn(url) && isHome(rule, visit.site) ? null : rule;
  };

  const built = new Map<string, { group: WidgetGroup; url: LoggedUrl }>();
  for (const group of widgets.groups) {
    for (const url of group.scripts) if (!built.has(url.text)) built.set(url.text, { group, url });
  }
  /** What one script says of the code that it is. */
  const ofSingle = (url: LoggedUrl): Attribution | null => {
    const rule = ofUrl(url);
    if (rule !== null) return { vendor: rule.id, confidence: 'high' };
    const widget = built.get(url.text);
    if (!widget) return null;
    if (pages.has(url.text)) return { vendor: widget.group.vendor, confidence: 'low' }; // the page's own inline code
    const telling = !isShared(url) && (!isOwn(url) || saysChat(url));
    return { vendor: widget.group.vendor, confidence: telling ? 'high' : 'medium' };
  };
  const ofScript = ({ chain }: Script): Attribution | null => {
    let foreign = true;
    for (const url of chain) {
      const found = ofSingle(url);
      // Code of the site's own may be called by the chat and still act for the site.
      if (found !== null) return foreign ? found : weaker(found);
      if (isOwn(url)) foreign = false;
    }
    return null;
  };

  const ofFrame = (entry: Entry): Attribution | null => {
    if (inTop(entry)) return null;
    const exact = widgets.ofExactFrame(entry);
    if (exact) return { vendor: exact.vendor, confidence: 'high' };
    const url = entry.where?.url ?? null;
    const rule = url === null ? null : ofUrl(url);
    if (rule) return { vendor: rule.id, confidence: 'high' };
    const likely = url === null ? null : widgets.ofFrame(entry);
    return likely && { vendor: likely.vendor, confidence: 'medium' };
  };

  const ofAnswer = (act: Act): Attribution | null => {
    if (act.entry.kind !== 'cookie-header') return null;
    const { url, type, requestAt } = act.entry.data;
    const rule = ofUrl(url);
    if (rule) return { vendor: rule.id, confidence: 'high' };
    const frame = type === 'sub_frame' ? widgets.groups.find((group) => group.frames.some((one) => one.text === url.text)) : undefined;
    if (frame) return { vendor: frame.vendor, confidence: isOwn(url) ? 'medium' : 'high' };
    const script = built.get(url.text) && ofSingle(url);
    if (script) return script;
    const asked = causes.chainsOf(url, requestAt).map((chain) => ofScript(chain.data.script)).find((found) => found !== null);
    const initiator = asked ?? widgetOfDocument(widgets, act.entry);
    return initiator ? weaker({ ...initiator, confidence: 'high' }) : null;
  };

  const ofHost = (item: Item): Attribution | null => {
    if (sameSite(item.host, visit.site)) return null;
    const rule = book.ruleForHost(item.host);
    if (rule) return { vendor: rule.id, confidence: 'high' };
    const group = widgets.groups.find((one) => one.frames.some((frame) => hostOfUrl(frame) === item.host));
    // Of several frames the first is the chat; others may be a captcha or a map within it.
    const main = item.kind === 'cookie' && group !== undefined && hostOfUrl(group.frames[0] ?? null) === item.host;
    return group ? { vendor: group.vendor, confidence: main ? 'high' : 'medium' } : null;
  };

  const ofName = ({ kind, name, host }: Item): Attribution | null => {
    const found = book.disclosure(kind, name);
    if (found === null) return null;
    const { rule, disclosure: { confirmed, domains } } = found;
    const elsewhere = domains !== undefined && domains.length > 0 && !domains.some((domain) => domain === '*' || hostMatches(domain.replace(/^\*?\./, ''), host));
    return { vendor: rule.id, confidence: confirmed && !elsewhere ? 'high' : 'medium' };
  };

  const starts = vendorStarts(visit, ofUrl);
  const ofCoincidence = (item: Item): Attribution | null => {
    const first = item.writes[0];
    if (!first || first.entry.kind === 'cookie-header' || (first.script?.chain.length ?? 0) > 0 || book.tracer(item.name, item.host)) return null;
    const near = starts.find(({ at }) => first.cause.at >= at && first.cause.at - at <= COINCIDENCE_MS);
    return near ? { vendor: near.vendor, confidence: 'low' } : null;
  };

  return {
    ofUrl,
    ofScript,
    ofItem(item) {
      if (book.isConsentRecord(item.name)) return null;
      const claims: (Attribution | null)[] = [ofName(item), ...distinct(item.writes, ofScript), ...item.writes.map((act) => ofFrame(act.entry)), ...item.leftovers.map((left) => ofFrame(left.entry)), ofHost(item), ...item.writes.map(ofAnswer)];
      const best = strongest(claims) ?? ofCoincidence(item);
      return best && capped(visit, item, best);
    },
  };
}

/** Each stack once: a script that writes a thousand times has one. */
function distinct(acts: readonly Act[], ofScript: (script: Script) => Attribution | null): (Attribution | null)[] {
  const stacks = new Map<string, Script>();
  for (const { script, entry } of acts) {
    // A Set-Cookie is set by the server that answers; who asked is a weaker word (`ofAnswer`).
    if (script === null || entry.kind === 'cookie-header') continue;
    const [first, second] = script.chain;
    const key = second === undefined ? (first?.text ?? '') : script.chain.map((url) => url.text).join('\n');
    if (!stacks.has(key)) stacks.set(key, script);
  }
  return [...stacks.values()].map(ofScript);
}

/** The surest claim; of equals the one higher on the ladder. */
function strongest(claims: readonly (Attribution | null)[]): Attribution | null {
  let best: Attribution | null = null;
  for (const claim of claims) if (claim && (best === null || RANK[claim.confidence] > RANK[best.confidence])) best = claim;
  return best;
}

const weaker = (claim: Attribution): Attribution => ({ vendor: claim.vendor, confidence: claim.confidence === 'high' ? 'medium' : claim.confidence });

/** What nobody was seen storing may be another tab's, or (a database) older than the visit: never surely this chat's doing here. */
function capped(visit: Visit, item: Item, claim: Attribution): Attribution {
  const unwitnessed = item.writes.length > 0 && item.writes.every((act) => act.via === 'unexplained');
  const placeless = item.kind === 'cookie' ? item.partition === null && !sameSite(item.host, visit.site) : true;
  return unwitnessed && placeless ? weaker(claim) : claim;
}

const isHome = (rule: ChatRule, site: string): boolean => rule.hosts.some((pattern) => sameSite(pattern.split('/')[0]!.replaceAll('*', 'x'), site));

/** The widget in whose frame a request was made, when its document is known. */
function widgetOfDocument(widgets: Widgets, entry: Entry): Attribution | null {
  const group = inTop(entry) ? null : widgets.ofFrame(entry);
  return group && { vendor: group.vendor, confidence: 'medium' };
}

function vendorStarts(visit: Visit, ofUrl: (url: LoggedUrl) => ChatRule | null): { vendor: string; at: number }[] {
  return visit.of('request').filter((request) => request.data.type === 'script')
    .flatMap((request) => { const rule = ofUrl(request.data.url); return rule ? [{ vendor: rule.id, at: request.at }] : []; });
}
