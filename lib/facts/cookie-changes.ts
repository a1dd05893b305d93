import type { EntryOf } from '../model/observation.ts';

type Change = EntryOf<'cookie-change'>;

/** How long after a write the browser may tell of the change, in ms: the worker may have to be woken. */
const LATE_MS = 5_000;
/** How long before the write's own event, in ms: Firefox tells of the change first. */
const EARLY_MS = 1_000;
/** The same, for a value the two witnesses read differently (quotes, bytes beyond ASCII). */
const LATE_UNLIKE_MS = 2_000;

export interface Wanted { readonly name: string; readonly hmac: string; readonly host: string | null; readonly partition: string | null; readonly at: number }

/** Cookie changes, each to be claimed once by the write it belongs to. */
export interface ChangeDesk {
  /** By name and value. Asks must come in order of time. Host null: unknown. */
  claim(wanted: Wanted): Change | null;
  /** By name and host alone, for what stayed unclaimed. */
  claimUnlike(wanted: Wanted): Change | null;
  unclaimed(): readonly Change[];
}

interface Queue { readonly changes: Change[]; next: number }

export function changeDesk(changes: readonly Change[]): ChangeDesk {
  const claimed = new Set<Change>();
  const byValue = new Map<string, Map<string, Queue>>();
  const byHost = new Map<string, Queue>();
  const kept = changes.filter((change) => !change.data.removed);
  for (const change of kept) {
    const { line, partition } = change.data;
    const host = changeHost(change);
    const queues = byValue.get(`${line.name}\n${line.value.hmac}`) ?? new Map<string, Queue>();
    byValue.set(`${line.name}\n${line.value.hmac}`, queues);
    put(queues, placeOf(host, partition), change);
    put(byHost, `${line.name}\n${host}`, change);
  }
  const take = (queue: Queue | undefined, at: number, lateMs: number): Change | null => {
    if (!queue) return null;
    for (; queue.next < queue.changes.length; queue.next++) {
      const change = queue.changes[queue.next]!;
      if (claimed.has(change) || change.at < at - EARLY_MS) continue;
      if (change.at > at + lateMs) return null;
      queue.next++;
      claimed.add(change);
      return change;
    }
    return null;
  };
  return {
    claim({ name, hmac, host, partition, at }) {
      const queues = byValue.get(`${name}\n${hmac}`);
      if (!queues) return null;
      const asGuessed = host === null ? null : take(queues.get(placeOf(host, partition)), at, LATE_MS);
      if (asGuessed) return asGuessed;
      // Whether a cookie of a frame is kept apart for the page's site, the browser knows and the page does not.
      for (const [place, queue] of queues) {
        if (host !== null && !place.startsWith(`${host}\n`)) continue;
        const change = take(queue, at, LATE_MS);
        if (change) return change;
      }
      return null;
    },
    claimUnlike: ({ name, host, at }) => (host === null ? null : take(byHost.get(`${name}\n${host}`), at, LATE_UNLIKE_MS)),
    unclaimed: () => kept.filter((change) => !claimed.has(change)),
  };
}

const placeOf = (host: string, partition: string | null): string => `${host}\n${partition ?? ''}`;
export const changeHost = (change: Change): string => (change.data.line.domain ?? '').replace(/^\./, '').toLowerCase();

function put(queues: Map<string, Queue>, key: string, change: Change): void {
  const queue = queues.get(key);
  if (queue) queue.changes.push(change);
  else queues.set(key, { changes: [change], next: 0 });
}
