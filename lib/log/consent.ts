import { readRecord, readSignal } from '../consent-record/reading/by-name.ts';
import type { ConsentRecord } from '../model/consent-record.ts';
import type { Digest } from '../model/observation.ts';
import { digest, VALUE_LENGTH_MAX } from './digest.ts';
import type { Mac } from './mac.ts';
import { cut, redactName } from './names.ts';

/** Longest name of a purpose or service, in UTF-16 units. */
const CHOICE_LENGTH_MAX = 64;

/** A stored value: its digest and, when its name is that of a consent platform's record, what it says. */
export const storedDigest = (name: string, value: string, mac: Mac): Promise<Digest> => withConsent(readRecord(name, value.slice(0, VALUE_LENGTH_MAX)), value, mac);

/** A query parameter: its digest and, when it is a signal to Google, what it says. */
export const parameterDigest = (name: string, value: string, mac: Mac): Promise<Digest> => withConsent(readSignal(name, value.slice(0, VALUE_LENGTH_MAX)), value, mac);

async function withConsent(record: ConsentRecord | null, value: string, mac: Mac): Promise<Digest> {
  if (record === null) return digest(value, mac);
  const [digested, choices] = await Promise.all([digest(value, mac), redactChoices(record.choices, mac)]);
  return { ...digested, consent: { ...record, choices } };
}

/** Purposes and services are called what the site calls them: as other names, without what could be somebody's. */
async function redactChoices(choices: ConsentRecord['choices'], mac: Mac): Promise<ConsentRecord['choices']> {
  const redacted = new Map<string, boolean>();
  for (const [raw, granted] of Object.entries(choices)) {
    const name = cut(await redactName(raw, mac), CHOICE_LENGTH_MAX);
    // As a plain member it would be a prototype to careless copiers. Two that look alike now are granted together.
    const safe = name === '__proto__' ? '{__proto__}' : name;
    redacted.set(safe, granted && redacted.get(safe) !== false);
  }
  return Object.fromEntries(redacted);
}
