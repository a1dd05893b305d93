import type { StorageKind, Via } from '../model/facts.ts';
import type { Digest, Entry, Script, Seq } from '../model/observation.ts';
import type { NonEmpty } from '../model/text.ts';
import type { Cause } from './cause.ts';
import type { Visit } from './visit.ts';

/** One thing done to one stored item, all its witnesses joined. No phase and no vendor yet. */
export interface Act {
  readonly kind: StorageKind;
  readonly name: string;
  readonly host: string;
  readonly partition: string | null;
  /** Setting a cookie empty or expired removes it. */
  readonly does: 'write' | 'remove';
  readonly via: Via;
  readonly cause: Cause;
  /** Epoch ms when it had taken effect, as far as was told: what lies later is what is left. */
  readonly settledAt: number;
  readonly value: Digest | null;
  readonly script: Script | null;
  /** False: the browser did not keep it, as far as was seen. */
  readonly stored: boolean;
  readonly pageOnly: boolean;
  readonly maxAgeSeconds: number | null;
  /** The witness that knows most: the page's call, the answer's header, else the change. */
  readonly entry: Entry;
  readonly cites: NonEmpty<Seq>;
}

export type ItemKey = string;
export const itemKey = ({ kind, name, host, partition }: Pick<Act, 'kind' | 'name' | 'host' | 'partition'>): ItemKey => `${kind}\n${host}\n${partition ?? ''}\n${name}`;

/** By cause; what was caused in the same millisecond, as it stands in the timeline. */
export const byCause = (visit: Visit) => (a: Act, b: Act): number => a.cause.at - b.cause.at || visit.place(a.entry) - visit.place(b.entry);
