import type { StorageFact } from '../../model/facts.ts';
import { inTime } from './sorted.ts';

/**
 * Another site's, first seen with something that the visitor had clicked to show. Sites that load a video only upon a
 * click may have asked beside it: a clear act, for that video alone (GDPR art. 4(11)). What was written there nobody
 * here has read.
 */
export function wasInvited({ party, writes, reads }: Pick<StorageFact, 'party' | 'writes' | 'reads'>): boolean {
  const [first] = inTime<{ readonly at: number; readonly cites: StorageFact['cites']; readonly invited?: true }>([...writes, ...reads]);
  return party === 'third' && first?.invited === true;
}
