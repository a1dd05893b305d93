import type { PageFact, RequestFact, StorageFact, WriteFact } from '../../model/facts.ts';
import type { ConsentState } from '../../model/phase.ts';
import { isNonEmpty, type NonEmpty, type Text } from '../../model/text.ts';
import type { Doubt } from '../words/doubts.ts';
import { chatStored, chatSent, exceptChat } from '../words/stored.ts';
import { isOpened, isRefused, rowOf } from './cells.ts';
import { isGroundwork } from './purposes.ts';
import { reloadedSince } from './refusal.ts';
import type { Act, Weight } from './sorted.ts';
import { doubtOfFailure, realWrites, singlesOut, type Scene, type TracerSubject } from './unopened.ts';

/** A tracer written, or sent along by a request (`write` null): after a refusal both count. */
export interface Use extends Act { readonly write: WriteFact | null }

export interface RefusalScene extends Scene { readonly pages: readonly PageFact[]; readonly requests: readonly RequestFact[] }

/** Writes, and the reads that reached the vendor. */
export function usesOf(item: StorageFact, requests: readonly RequestFact[]): readonly Use[] {
  const writes = realWrites(item).map((write): Use => ({ at: write.at, phase: write.phase, cites: write.cites, write }));
  const reads = item.reads.filter((read) => reachedVendor(item, read, requests)).map((read): Use => ({ ...read, write: null }));
  return [...writes, ...reads];
}

/** A browser sends the site's own cookies to the site's own host with every request: only the vendor's hosts count. */
function reachedVendor(item: StorageFact, read: StorageFact['reads'][number], requests: readonly RequestFact[]): boolean {
  if (item.party === 'third') return true;
  return requests.some((request) => request.vendor === item.vendor && request.cites.some((seq) => read.cites.includes(seq)));
}

/** Against the refused row, chat not opened by the visitor. */
export function weighAfterRefusal(item: StorageFact, use: Use, scene: RefusalScene): Weight {
  const { phase, write } = use;
  const row = rowOf(phase.consent, scene.consent);
  if (row !== 'refused' && row !== 'partial') return null;
  if (isOpened(phase.chat) && phase.clear) return null;
  const doubt = doubtOfFailure(item, phase, scene);
  const identifies = write === null ? identifiesWhenRead(item) : singlesOut(item, write);
  if (isGroundwork(item) || identifies === false) return write !== null && doubt === null && row === 'refused' ? 'warn' : 'fine';
  // Whether a choice of some purposes took the chat is not known.
  if (row === 'partial') return { doubt: 'partial' };
  if (doubt !== null) return { doubt };
  if (!reloadedSince(use.at, (state) => isRefused(rowOf(state, scene.consent)), scene.consent, scene.pages)) return { doubt: 'before-reload' };
  return identifies === null ? { doubt: 'read-unidentified' } : 'fail';
}

/** Does what is sent identify? Null: the record does not tell. */
export function identifiesWhenRead(item: StorageFact): boolean | null {
  if (item.identifies !== undefined) return item.identifies;
  return item.writes.length === 0 ? null : item.writes.some((write) => write.identifies);
}

export function sayUse({ item, owner }: TracerSubject<Use>, uses: NonEmpty<Use>, doubt: Doubt | null): Text {
  const writes = uses.flatMap(({ write }) => (write === null ? [] : [write]));
  const sent = uses.length - writes.length;
  const told = isNonEmpty(writes) ? chatStored(item, owner, writes) : chatSent(item, owner, uses[0].phase, sent);
  return doubt === null ? exceptChat(told, uses[0].phase) : told;
}

/** Stored before the answer, known to be there still, and not used since: said, never failed. */
export const unusedSince = (item: StorageFact, answer: (state: ConsentState) => boolean): boolean =>
  item.removed === false && item.confidence === 'high' && !isGroundwork(item) && item.identifies !== false
  && (item.existedBefore || realWrites(item).some((write) => !answer(write.phase.consent) && write.stored));
