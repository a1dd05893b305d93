import type { EntryOf } from '../model/observation.ts';
import type { WidgetGroup, Widgets } from './widgets.ts';

/** What a document tells of a widget: by the name its recorder gave it, else by the widget's frame it comes from. */
type OfWidget = EntryOf<'notice-link' | 'panel-read' | 'panel-said' | 'reply' | 'typing' | 'gesture' | 'message-sent'>;

/** The widget that an entry is about; null when it cannot be told. */
export const widgetOf = (widgets: Widgets, entry: OfWidget): WidgetGroup | null =>
  widgets.keyed(entry.source, entry.data.widget) ?? widgets.ofFrame(entry);
