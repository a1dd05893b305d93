import { readRecord } from '../../lib/consent-record/reading/by-name.ts';
import type { ConsentRecord } from '../../lib/model/consent-record.ts';

/** What a value under a name says, with nothing left out. */
export function read(name: string, value: string): ConsentRecord {
  const record = readRecord(name, value);
  if (record === null) throw new Error(`${name} is not read`);
  return record;
}

export const says = (name: string, value: string): string | null => {
  const record = readRecord(name, value);
  return record === null ? null : `${record.says}${record.mayBe === undefined ? '' : ` or ${record.mayBe}`}${record.implied ? ', implied' : ''}`;
};

export const encoded = (value: unknown): string => encodeURIComponent(JSON.stringify(value));
export const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64');
