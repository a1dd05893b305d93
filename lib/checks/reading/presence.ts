import type { PageFact, StorageFact, WatchFact, WidgetFact } from '../../model/facts.ts';
import type { Seq } from '../../model/observation.ts';
import type { NonEmpty } from '../../model/text.ts';
import { tracksOnly } from './purposes.ts';

/** A chat that is injected late may take this long after a page has loaded, in milliseconds. */
export const LATE_CHAT_MS = 3_000;

export type Presence = 'present' | 'absent' | 'too-soon';

/** Is there a chat? `absent` is said only of a site that loaded and was watched for a while. */
export function chatPresence({ widgets, pages, watch }: { widgets: readonly WidgetFact[]; pages: readonly PageFact[]; watch: readonly WatchFact[] }): Presence {
  if (widgets.length > 0) return 'present';
  const watchedMs = watch.reduce((sum, row) => sum + row.afterLoadMs, 0);
  return pages.some((page) => page.loaded) && watchedMs >= LATE_CHAT_MS ? 'absent' : 'too-soon';
}

export const widgetOf = (widgets: readonly WidgetFact[], vendor: string | null): WidgetFact | undefined =>
  vendor === null ? undefined : widgets.find((widget) => widget.vendor === vendor);

/** Where every one of these things was seen. */
export const allCites = (things: NonEmpty<{ readonly cites: NonEmpty<Seq> }>): NonEmpty<Seq> => [things[0].cites[0], ...things.flatMap(({ cites }) => cites)];

/**
 * Tracers that the chat checks judge: all of a vendor whose chat was seen. Of a vendor whose chat was not
 * seen, those that are not audience measurement or advertising alone: `hubspotutk` belongs to HubSpot's
 * marketing tag, and a site without its chat has no chat tracer. Those are the site's
 * (`site-tracker-before-consent`).
 */
export const chatTracers = (storage: readonly StorageFact[], widgets: readonly WidgetFact[]): readonly StorageFact[] =>
  storage.filter((item) => item.vendor !== null && (widgetOf(widgets, item.vendor) !== undefined || !tracksOnly(item)));
