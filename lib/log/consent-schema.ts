import * as v from 'valibot';
import type { ConsentRecord, GoogleRecord, GoogleSignal, TcfRecord } from '../model/consent-record.ts';
import { count, epochMs, oneOf, text } from './sightings.ts';

// What an evidence file may claim that a record said.

const bool = v.boolean();
const answer = oneOf<GoogleSignal['now']>({ granted: 1, denied: 1 });
const signal: v.GenericSchema<unknown, GoogleSignal | null> = v.nullable(v.looseObject({ byDefault: v.nullable(answer), now: answer }));
const google: v.GenericSchema<unknown, GoogleRecord> = v.looseObject({ adStorage: signal, analyticsStorage: signal, adUserData: signal, adPersonalization: signal });
const purposes = v.pipe(v.array(count), v.maxLength(24));
const tcf: v.GenericSchema<unknown, TcfRecord> = v.looseObject({ policyVersion: count, cmpId: count, purposes, legitimateInterests: purposes, vendors: count, vendorsByInterest: count, disclosedVendors: bool });
// Not `record`: that skips `constructor`, and a service may be called so.
const choices = v.custom<ConsentRecord['choices']>((input) =>
  typeof input === 'object' && input !== null && !Array.isArray(input) && Object.keys(input).length <= 64 && Object.entries(input).every(([name, granted]) => name.length <= 128 && typeof granted === 'boolean'));

export const consentRecord: v.GenericSchema<unknown, ConsentRecord> = v.looseObject({
  format: text(64), says: oneOf<ConsentRecord['says']>({ pending: 1, accepted: 1, partial: 1, refused: 1, unreadable: 1 }),
  mayBe: v.exactOptional(oneOf<NonNullable<ConsentRecord['mayBe']>>({ accepted: 1, refused: 1 })), choices, decidedAt: v.nullable(epochMs), implied: bool, provable: bool,
  tcf: v.exactOptional(tcf), google: v.exactOptional(google),
});
