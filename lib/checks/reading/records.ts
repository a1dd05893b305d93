import type { TcfRecord } from '../../model/consent-record.ts';
import type { RecordFact } from '../../model/facts.ts';

/** What consent platforms wrote down, as the checks ask. Records come in order. */

export interface TcfFact extends RecordFact { readonly tcf: TcfRecord }

export const tcfOf = (records: readonly RecordFact[]): readonly TcfFact[] => records.flatMap((record) => (record.tcf === undefined ? [] : [{ ...record, tcf: record.tcf }]));

/** Each place's last word: a platform may write a default first, and the choice upon it. */
export function lastOfEach<R extends RecordFact>(records: readonly R[]): readonly R[] {
  const last = new Map<string, R>();
  for (const record of records) last.set(`${record.name}\n${record.host}`, record);
  return [...last.values()];
}

/**
 * The TC strings that stood at the end of what followed a click on “refuse all”. By the click and not by the
 * state: where the record says the contrary of the click, the state is unknown, and that is the case to find.
 */
export const afterRefusal = (records: readonly RecordFact[]): readonly TcfFact[] => lastOfEach(tcfOf(records).filter(({ follows, consent }) => follows === 'refuse' || (consent === 'refused' && follows === null)));
