import type { Entry, EntryOf, SourceId } from '../model/observation.ts';
import { widgetOf } from './joined.ts';
import { inTop, type Visit } from './visit.ts';
import type { WidgetGroup, Widgets } from './widgets.ts';

/** A trusted gesture of the visitor, with what it landed on. Gestures on the banner are left out. */
export interface Act {
  readonly entry: EntryOf<'gesture'>;
  /** The widget it landed on; null: on the page. */
  readonly group: WidgetGroup | null;
  /** Recorder of the top-level document it was made in; null when made in a frame. */
  readonly document: SourceId | null;
}

export interface Gestures {
  /** In order. */
  readonly acts: readonly Act[];
  messagesTo(group: WidgetGroup): readonly Entry[];
}

/** A click on a banner's button is told twice, as a gesture and then by its meaning, at most so much later in ms. */
const SAME_CLICK_MS = 2_000;

export function readGestures(visit: Visit, widgets: Widgets): Gestures {
  const answers = answersToBanners(visit);
  const acts = visit.of('gesture').filter((entry) => entry.data.on !== 'banner' && !answers.has(entry)).map((entry): Act => ({
    entry,
    group: groupOf(widgets, entry),
    document: inTop(entry) ? entry.source : null,
  }));
  const messages = visit.of('message-sent').map((entry) => ({ entry, group: messageTo(visit, widgets, acts, entry) }));
  return {
    acts,
    messagesTo: (group) => messages.filter((message) => message.group === group).map((message) => message.entry),
  };
}

/**
 * The gesture behind each click on a banner: the last one its recorder told before it. A gesture bears the time
 * of the finger, its meaning that of being heard, and between them the page may have been busy.
 */
export function answersToBanners(visit: Visit): ReadonlySet<Entry> {
  const answers = new Set<Entry>();
  for (const choice of visit.of('banner-click')) {
    let last: EntryOf<'gesture'> | null = null;
    for (const gesture of visit.of('gesture')) {
      if (gesture.source === choice.source && gesture.n < choice.n && (last === null || gesture.n > last.n)) last = gesture;
    }
    if (last !== null && choice.at - last.at <= SAME_CLICK_MS) answers.add(last);
  }
  return answers;
}

function groupOf(widgets: Widgets, entry: EntryOf<'gesture'>): WidgetGroup | null {
  const known = widgetOf(widgets, entry);
  if (known || entry.data.on === 'page') return known;
  // The recorder knew it for a widget's piece but not whose; with one widget there is no doubt.
  return widgets.groups.length === 1 ? (widgets.groups[0] ?? null) : null;
}

function messageTo(visit: Visit, widgets: Widgets, acts: readonly Act[], entry: EntryOf<'message-sent'>): WidgetGroup | null {
  const known = widgetOf(widgets, entry);
  if (known) return known;
  // Enter in some field of some frame is no message unless that frame is a chat's.
  if (!inTop(entry)) return null;
  if (widgets.groups.length === 1) return widgets.groups[0] ?? null;
  const before = acts.filter((act) => act.group !== null && visit.place(act.entry) < visit.place(entry));
  return before[before.length - 1]?.group ?? null;
}
