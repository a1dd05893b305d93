import type { Entry, EntryOf } from '../model/observation.ts';
import { order } from '../order.ts';
import type { ChatState } from '../model/phase.ts';
import { readGestures, type Act, type Gestures } from './gestures.ts';
import type { Visit } from './visit.ts';
import type { WidgetGroup, Widgets } from './widgets.ts';

/** A change of the chat's state. `uncertain`: it opened, and by whom cannot be told. */
export interface ChatStep { readonly state: ChatState; readonly entry: Entry; readonly uncertain: boolean }

/** How one vendor's chat was opened in a visit. Steps only ever advance. */
export interface Opening {
  readonly group: WidgetGroup;
  readonly steps: readonly ChatStep[];
  readonly visitor: { readonly entry: Entry; readonly from: 'launcher' | 'page-control' | null } | null;
  readonly auto: EntryOf<'widget-seen'> | null;
  readonly unclear: boolean;
  readonly message: Entry | null;
}

type Seen = EntryOf<'widget-seen'>;

/** The window of cause between a gesture and the panel it opens, in ms. */
const CAUSE_MS = 1_000;
/** A control that says "chat", and a panel that shows after a slow load: nobody can tell within this time, in ms. */
const SLOW_LOAD_MS = 10_000;
/** A click upon which the panel goes within this time was its closing, in ms. */
const CLOSING_MS = 1_000;

export function foldOpenings(visit: Visit, widgets: Widgets): Opening[] {
  const gestures = readGestures(visit, widgets);
  const openings = widgets.groups.map((group) => foldOpening(visit, group, gestures));
  return openings.filter((opening) => !isFacade(opening, openings, gestures));
}

/**
 * A launcher of the site's own that fetches the vendor's chat when it is used: a button of that chat and not a
 * chat beside it.
 */
function isFacade({ group }: Opening, openings: readonly Opening[], gestures: Gestures): boolean {
  if (group.foundBy !== 'shape' || group.sightings.some((seen) => seen.data.panel)) return false;
  const uses = gestures.acts.filter((act) => act.group === group).map((act) => act.entry);
  return openings.some((other) => other.group !== group && uses.some((use) => other.visitor?.entry === use));
}

function foldOpening(visit: Visit, group: WidgetGroup, gestures: Gestures): Opening {
  const acts = gestures.acts.filter((act) => act.group === group);
  const entries = [...group.sightings, ...acts.map((act) => act.entry), ...gestures.messagesTo(group)]
    .sort((a, b) => visit.place(a) - visit.place(b));
  const steps: ChatStep[] = [];
  let visitor: Opening['visitor'] = null;
  let auto: Opening['auto'] = null;
  let unclear = false;
  let message: Entry | null = null;
  const panels = new Panels();

  const open = (entry: Entry, from: 'launcher' | 'page-control' | null): void => {
    visitor = { entry, from };
    steps.push({ state: 'opened', entry, uncertain: false });
  };
  const onGesture = (entry: EntryOf<'gesture'>): void => {
    if (visitor !== null) return;
    const shown = panels.shown();
    if (shown.length === 0) return open(entry, 'launcher');
    if (shown.every(({ data }) => data.inline) || !hiddenAfter(group, entry, shown)) open(entry, null);
  };
  const onShown = (seen: EntryOf<'widget-seen'>): void => {
    if (visitor !== null || seen.data.inline) return;
    const by = openerOf(visit, group, seen, gestures);
    if (by.who === 'visitor') return open(by.entry, by.from);
    if (by.who === 'unclear') {
      if (!unclear) steps.push({ state: 'opened', entry: by.entry, uncertain: true });
      unclear = true;
      return;
    }
    if (auto !== null || unclear) return;
    auto = seen;
    steps.push({ state: 'auto-opened', entry: seen, uncertain: false });
  };
  const onMessage = (entry: Entry): void => {
    if (message !== null) return;
    message = entry;
    if (visitor === null) {
      // Who writes has opened it, by an act that was missed: nothing until here is surely "before".
      const since = group.sightings[0];
      if (panels.shown().length === 0 && since) steps.push({ state: 'opened', entry: since, uncertain: true });
      open(entry, null);
    }
    steps.push({ state: 'message-sent', entry, uncertain: false });
  };

  for (const entry of entries) {
    if (entry.kind === 'gesture') onGesture(entry);
    else if (entry.kind === 'message-sent') onMessage(entry);
    else if (entry.kind === 'widget-seen' && panels.take(entry)) onShown(entry);
  }
  return { group, steps, visitor, auto, unclear, message };
}

/** What is shown in the present document; a vendor may have several pieces. */
class Panels {
  private source = '';
  private readonly latest = new Map<string, Seen>();

  /** True when this sighting shows a panel that was not shown. */
  take(seen: Seen): boolean {
    if (seen.source !== this.source) this.latest.clear();
    this.source = seen.source;
    const before = this.latest.get(seen.data.widget);
    this.latest.set(seen.data.widget, seen);
    return seen.data.panel && before?.data.panel !== true;
  }

  shown(): readonly Seen[] { return [...this.latest.values()].filter(({ data }) => data.panel); }
}

function hiddenAfter(group: WidgetGroup, gesture: EntryOf<'gesture'>, shown: readonly Seen[]): boolean {
  return group.sightings.some((seen) => !seen.data.panel && shown.some((one) => one.source === seen.source && one.data.widget === seen.data.widget)
    && order(seen, gesture) !== 'before' && seen.at >= gesture.at && seen.at - gesture.at <= CLOSING_MS);
}

type Opener =
  | { readonly who: 'visitor'; readonly entry: Entry; readonly from: 'launcher' | 'page-control' }
  | { readonly who: 'unclear'; readonly entry: Entry }
  | { readonly who: 'page' };

/** Who made this panel show. A gesture on the launcher before it has opened the chat already. */
function openerOf(visit: Visit, group: WidgetGroup, seen: EntryOf<'widget-seen'>, gestures: Gestures): Opener {
  const near = gestures.acts.filter((act) => couldCause(act.entry, seen, SLOW_LOAD_MS));
  const soon = near.filter((act) => couldCause(act.entry, seen, CAUSE_MS));
  const own = soon.find((act) => act.group === group);
  if (own) return { who: 'visitor', entry: own.entry, from: 'launcher' };

  const here = (act: Act): boolean => act.document === null || act.document === seen.source;
  // Another launcher without a panel of its own: a façade that a site draws until the vendor's script is there.
  const facade = (act: Act): boolean => act.entry.data.on === 'launcher' && act.group !== null && !act.group.sightings.some((one) => one.data.panel);
  const asksForChat = (act: Act): boolean => act.entry.data.chatWords || facade(act);
  const asked = soon.find((act) => here(act) && asksForChat(act));
  if (asked) return { who: 'visitor', entry: asked.entry, from: 'page-control' };
  // Asked for, fetched and shown: a chat that was not there before the control was used came because of it.
  const fetched = near.find((act) => here(act) && asksForChat(act) && group.sightings.every((one) => order(act.entry, one) !== 'after'));
  if (fetched) return { who: 'visitor', entry: fetched.entry, from: 'page-control' };
  const slow = near.find(asksForChat) ?? soon.find(here);
  if (slow) return { who: 'unclear', entry: slow.entry };
  // Watching began late: the gesture may lie before it.
  const started = visit.of('frame-started').find((entry) => entry.source === seen.source);
  const first = group.sightings.find((other) => other.source === seen.source) === seen;
  if (first && started?.data.early === false) return { who: 'unclear', entry: started };
  return { who: 'page' };
}

function couldCause(gesture: EntryOf<'gesture'>, seen: EntryOf<'widget-seen'>, withinMs: number): boolean {
  const said = order(gesture, seen);
  return said !== 'after' && Math.abs(seen.at - gesture.at) <= withinMs;
}
