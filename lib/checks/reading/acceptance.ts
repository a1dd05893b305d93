import type { ConsentFact, WatchFact } from '../../model/facts.ts';
import { isOpened, isUnasked } from './cells.ts';

/** The chat was first seen once the visitor had accepted: there was no "before" to judge. */
export function loadedAfterAcceptance(watch: readonly WatchFact[], { final }: Pick<ConsentFact, 'final'>): boolean {
  const withChat = watch.filter((row) => row.chat !== 'none');
  return final === 'accepted' && withChat.length > 0 && !withChat.some((row) => isUnasked(row.consent)) && !withChat.every((row) => isOpened(row.chat));
}
