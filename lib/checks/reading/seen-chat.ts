import { inapplicable, untested, type Verdict } from '../../model/check.ts';
import type { PageFact, StorageFact, WatchFact, WidgetFact, WriteFact } from '../../model/facts.ts';
import { isNonEmpty, type NonEmpty } from '../../model/text.ts';
import { NO_CHAT, WAIT_FOR_CHAT } from '../words/next-steps.ts';
import { chatPresence, widgetOf } from './presence.ts';
import { realWrites, tracerSubject, type Scene, type TracerSubject } from './unopened.ts';

/** What the checks on a chat that was seen begin with. */

/** The chats, or what is answered while there is none, or none yet. */
export function seenChats({ widgets, pages, watch }: { readonly widgets: readonly WidgetFact[]; readonly pages: readonly PageFact[]; readonly watch: readonly WatchFact[] }): NonEmpty<WidgetFact> | Verdict {
  if (isNonEmpty(widgets)) return widgets;
  return chatPresence({ widgets, pages, watch }) === 'absent' ? inapplicable(NO_CHAT) : untested(WAIT_FOR_CHAT);
}

/** All that the chats which were seen wrote. */
export const chatWrites = (storage: readonly StorageFact[], scene: Scene): readonly TracerSubject<WriteFact>[] =>
  storage.filter((item) => widgetOf(scene.widgets, item.vendor) !== undefined).map((item) => tracerSubject(item, realWrites(item), scene));
