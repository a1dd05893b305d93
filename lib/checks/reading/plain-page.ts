import type { PageFact, StorageFact, WidgetFact } from '../../model/facts.ts';
import type { Seq } from '../../model/observation.ts';
import { isNonEmpty, type Text } from '../../model/text.ts';
import { allCites } from './presence.ts';
import { realWrites } from './unopened.ts';

/** What an unencrypted page held that encryption should have protected. */
export interface Exposed { readonly what: Text; readonly cites: readonly Seq[] }

export interface PlainPage {
  readonly page: PageFact;
  readonly exposed: readonly Exposed[];
  /** Something was in this visit, and whether it was on this page is not known. */
  readonly unsure: boolean;
}

const FORM: Text = { en: 'a form', fr: 'un formulaire' };
const PASSWORD: Text = { en: 'a password field', fr: 'un champ de mot de passe' };
const CHAT: Text = { en: 'a chat', fr: 'un chat' };
const TRACER: Text = { en: 'a tracer that singles out the visitor', fr: 'un traceur qui distingue le visiteur' };

/** Pages without encryption that should have it, each with what is on it. `pages`: in order. */
export function plainPages(pages: readonly PageFact[], storage: readonly StorageFact[], widgets: readonly WidgetFact[]): readonly PlainPage[] {
  const everywhere = pages.every((page) => !page.secure);
  return pages.flatMap((page, index) => {
    if (page.secure || page.local) return [];
    const until = pages[index + 1]?.at ?? Number.POSITIVE_INFINITY;
    const written = storage.flatMap(realWrites).filter((write) => write.identifies && write.stored && write.at >= page.at && write.at < until).flatMap((write) => write.cites);
    const exposed: Exposed[] = [
      ...(page.passwords > 0 ? [{ what: PASSWORD, cites: page.cites }] : page.forms > 0 ? [{ what: FORM, cites: page.cites }] : []),
      // Widgets are known per visit: on which of several pages one stood is only certain when all are alike.
      ...(isNonEmpty(widgets) && everywhere ? [{ what: CHAT, cites: allCites(widgets) }] : []),
      ...(isNonEmpty(written) ? [{ what: TRACER, cites: written }] : []),
    ];
    return [{ page, exposed, unsure: exposed.length === 0 && (!page.contentSeen || widgets.length > 0) }];
  });
}
