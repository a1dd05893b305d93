import type { ConsentRecord } from '../../model/consent-record.ts';
import { readServices } from '../tarteaucitron.ts';
import type { RecordFormat } from './format.ts';

/** The directory is the registry: one format, one file. */
const files = import.meta.glob<RecordFormat>('../*.ts', { eager: true, import: 'default' });
export const formats: readonly RecordFormat[] = Object.keys(files).sort().map((path) => files[path]!);

/** Several platforms may use one name. */
const byName = new Map<string, RecordFormat[]>();
const byPrefix = new Map<string, RecordFormat>();
const byParameter = new Map<string, RecordFormat>();
for (const format of formats) {
  for (const name of format.names) {
    if (format.inQuery) byParameter.set(name, format);
    else if (name.endsWith('*')) byPrefix.set(name.slice(0, -1), format);
    else byName.set(name, [...(byName.get(name) ?? []), format]);
  }
}
const prefixes = new RegExp(`^(?:${[...byPrefix.keys()].map((prefix) => prefix.replace(/[.*+?^${}()|[\]\\-]/g, '\\$&')).join('|')})`);

/**
 * What a named value says, when it is a consent platform's record. Ordinary names cost one look-up and one anchored
 * match. Total: no name and no value makes it throw, and the work is bounded by the value's length.
 * @param name of the cookie or storage key
 */
export function readRecord(name: string, value: string): ConsentRecord | null {
  if (value === '') return null;
  const known = byName.get(name) ?? (prefixes.test(name) ? [byPrefix.get(prefixes.exec(name)![0])!] : null);
  // A site may have renamed it, and the shape leaves no doubt.
  if (known === null) return value.startsWith('!') ? readServices(value) : null;
  const read = known.map((format) => format.read(value, name)).filter((record) => record !== null);
  return read.find(({ says }) => says !== 'unreadable') ?? read[0] ?? null;
}

/** What a parameter of a request says, when it is a signal of consent. */
export const readSignal = (parameter: string, value: string): ConsentRecord | null => byParameter.get(parameter)?.read(value, parameter) ?? null;
