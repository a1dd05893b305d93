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
  let panel: { source: string; shown: boolean; inline: boolean } = { source: '', shown: false, inline: false };

  const open = (entry: Entry, from: 'launcher' | 'page-control' | null): void => {
    visitor = { entry, from };
    steps.push({ state: 'opened', entry, uncertain: false });
  };
  const onGesture = (entry: EntryOf<'gesture'>): void => {
    if (visitor !== null) return;
    if (!panel.shown) return open(entry, 'launcher');
    if (panel.inline || !hiddenAfter(group, entry)) open(entry, null);
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
      if (!panel.shown && since) steps.push({ state: 'opened', entry: since, uncertain: true });
      open(entry, null);
    }
    steps.push({ state: 'message-sent', entry, uncertain: false });
  };

  for (const entry of entries) {
    if (entry.kind === 'gesture') onGesture(entry);
    else if (entry.kind === 'message-sent') onMessage(entry);
    else if (entry.kind === 'widget-seen') {
      const wasShown = entry.source === panel.source && panel.shown;
      panel = { source: entry.source, shown: entry.data.panel, inline: entry.data.inline };
      if (entry.data.panel && !wasShown) onShown(entry);
    }
  }
  return { group, steps, visitor, auto, unclear, message };
}

function hiddenAfter(group: WidgetGroup, gesture: EntryOf<'gesture'>): boolean {
  return group.sightings.some((seen) => !seen.data.panel && order(seen, gesture) !== 'before' && seen.at - gesture.at <= CLOSING_MS && seen.at >= gesture.at);
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
