import type { RecordFact, StorageFact } from '../../model/facts.ts';

/** How long a record of the choice is kept, in seconds; infinite where nothing ends it (web storage), 0 until the browser closes. */
export interface Kept { readonly record: RecordFact; readonly seconds: number }

/** The record that remembers an answer longest, of those written in this visit after it. Null: none was seen. */
export function keptAnswer(says: 'refused' | 'accepted', records: readonly RecordFact[], storage: readonly StorageFact[]): Kept | null {
  const all = records
    // What Google's tags are told is sent, not kept.
    .filter((record) => record.says === says && !record.existedBefore && record.format !== 'google-consent-mode' && isAnswer(record))
    .map((record): Kept => ({ record, seconds: secondsOf(record, storage) }));
  return all.reduce<Kept | null>((longest, one) => (longest === null || one.seconds > longest.seconds ? one : longest), null);
}

/** Written upon a click: a default of the platform's own is no answer that it remembers. */
const isAnswer = ({ follows }: RecordFact): boolean => follows === 'accept' || follows === 'refuse' || follows === 'save';

function secondsOf({ maxAgeSeconds, name }: RecordFact, storage: readonly StorageFact[]): number {
  if (maxAgeSeconds !== null) return maxAgeSeconds;
  const kinds = storage.filter((item) => item.name === name).map(({ kind }) => kind);
  // Kept by the tab or until the browser closes, unless it lies where nothing expires.
  return kinds.length > 0 && kinds.every((kind) => kind === 'cookie' || kind === 'sessionStorage') ? 0 : Number.POSITIVE_INFINITY;
}
