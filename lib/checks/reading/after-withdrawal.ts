import type { StorageFact } from '../../model/facts.ts';
import { identifiesWhenRead, type RefusalScene, type Use } from './after-refusal.ts';
import { isOpened, isWithdrawn } from './cells.ts';
import { isGroundwork, servesChatOnly } from './purposes.ts';
import { reloadedSince } from './refusal.ts';
import type { Weight } from './sorted.ts';
import { doubtOfFailure, singlesOut } from './unopened.ts';

/** Against the withdrawn row: what rested on the agreement is no longer written, read or sent. */
export function weighAfterWithdrawal(item: StorageFact, use: Use, scene: RefusalScene): Weight {
  const { phase, write } = use;
  if (!isWithdrawn(phase.consent)) return null;
  const identifies = write === null ? identifiesWhenRead(item) : singlesOut(item, write);
  if (isGroundwork(item) || identifies === false) return 'fine';
  // An opening asks for the conversation, and for nothing else that had been withdrawn.
  if (isOpened(phase.chat) && phase.clear) return servesChatOnly(item) || write === null ? 'fine' : { doubt: 'opened-after-withdrawal' };
  const doubt = doubtOfFailure(item, phase, scene);
  if (doubt !== null) return { doubt };
  if (!reloadedSince(use.at, isWithdrawn, scene.consent, scene.pages)) return { doubt: 'before-next-page' };
  return identifies === null ? { doubt: 'read-unidentified' } : 'fail';
}
