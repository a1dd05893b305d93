import { Segment, SegmentEncoder, TCModel } from '@iabtcf/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTcString } from '../../lib/consent-record/reading/tc-string.ts';
import { encoded, read, says } from './reading.ts';

interface Written { readonly purposes?: readonly number[]; readonly interests?: readonly number[]; readonly vendors?: readonly number[]; readonly vendorsByInterest?: readonly number[]; readonly disclosed?: readonly number[]; readonly policy?: number }
const DAY = Date.UTC(2026, 9, 1);

/** The standard's own library writes it; by segments, for by the whole it asks for a list of vendors. */
function tcString({ purposes = [], interests = [], vendors = [], vendorsByInterest = [], disclosed, policy = 5 }: Written): string {
  const model = new TCModel();
  Object.assign(model, { cmpId: 7, cmpVersion: 1, consentScreen: 1, consentLanguage: 'FR', vendorListVersion: 200, policyVersion: policy, publisherCountryCode: 'FR', isServiceSpecific: true });
  model.purposeConsents.set([...purposes]);
  model.purposeLegitimateInterests.set([...interests]);
  model.vendorConsents.set([...vendors]);
  model.vendorLegitimateInterests.set([...vendorsByInterest]);
  if (disclosed) model.vendorsDisclosed.set([...disclosed]);
  model.created = new Date(DAY);
  model.lastUpdated = new Date(DAY);
  const segments = disclosed ? [Segment.CORE, Segment.VENDORS_DISCLOSED] : [Segment.CORE];
  return segments.map((segment) => SegmentEncoder.encode(model, segment)).join('.');
}
const ALL = Array.from({ length: 11 }, (_, index) => index + 1);

describe('a TC string', () => {
  it.each([
    ['nothing', {}, 'refused'], ['legitimate interests only', { interests: [2, 7], vendorsByInterest: [10] }, 'refused'], ['everything', { purposes: ALL, vendors: [1, 2] }, 'accepted'],
    // It does not say which purposes were asked for.
    ['some', { purposes: [1, 3, 4], vendors: [1, 2] }, 'partial or accepted'], ['purposes without a vendor', { purposes: ALL }, 'partial or accepted'], ['vendors without a purpose', { vendors: [1] }, 'partial or refused'], ['ten purposes under policy 3', { purposes: ALL.slice(0, 10), vendors: [1], policy: 3 }, 'accepted'],
  ])('%s', (_, written, expected) => expect(says('euconsent-v2', tcString(written))).toBe(expected));

  it('says all of it', () => {
    expect(read('euconsent-v2', tcString({ purposes: [1, 3], interests: [2, 7, 9], vendors: [1, 2, 755], vendorsByInterest: [8, 10], disclosed: [1, 2, 755] }))).toEqual({
      format: 'tcf', says: 'partial', mayBe: 'accepted', decidedAt: DAY, implied: false, provable: true,
      choices: Object.fromEntries(ALL.map((purpose) => [`purpose ${purpose}`, purpose === 1 || purpose === 3])),
      tcf: { policyVersion: 5, cmpId: 7, purposes: [1, 3], legitimateInterests: [2, 7, 9], vendors: 3, vendorsByInterest: 2, disclosedVendors: true },
    });
    expect(read('euconsent-v2', tcString({})).tcf).toMatchObject({ disclosedVendors: false });
  });

  it('is found wherever a platform keeps it', () => {
    const text = tcString({ purposes: ALL, vendors: [1] });
    expect(read('FCCDCF', encodeURIComponent(JSON.stringify([null, null, null, [text, '2~70.89~dv.', 'DE6165C8']])))).toMatchObject({ format: 'tcf', says: 'accepted' });
    expect(read('uc_tcf', encoded({ tcString: text, vendors: [] }))).toMatchObject({ format: 'tcf', says: 'accepted' });
    expect(says('_ax_tcstring', text)).toBe('accepted');
    expect(read('__cmpconsentx17155', text)).toMatchObject({ format: 'consentmanager', says: 'accepted', tcf: { cmpId: 7 } });
    expect(read('fides_consent', encoded({ consent: {}, fides_meta: { consentMethod: 'reject' }, fides_string: `${tcString({ purposes: [1] })},2~61` }))).toMatchObject({ says: 'refused', tcf: { purposes: [1] } });
    expect(read('_sp_user_consent_7417', `{"gdpr":{"euconsent":"${text}","grants":{"5e1`)).toMatchObject({ format: 'sourcepoint', says: 'accepted' });
    // Google's without a string: no framework, nobody asked.
    expect(says('FCCDCF', encodeURIComponent('[null,null,null,null,null,null,[[32,"[\\"df36341f\\",[1768980468,518000000]]"]]]'))).toBe(null);
  });

  it.each(['', 'true', 'BOEFEAyOEFEAyAHABDENAI4AAAB9vABAASA', 'CPxx', 'C'.repeat(50), `${'C'.repeat(16_000)}`])('%s is none', (value) => {
    expect(says('euconsent-v2', value)).toBe(value === '' ? null : 'unreadable');
  });

  it('as its own library writes it, whatever it says', () => {
    const some = (most: number): fc.Arbitrary<number[]> => fc.uniqueArray(fc.integer({ min: 1, max: most }), { maxLength: 40 });
    const runs = fc.array(fc.tuple(fc.integer({ min: 1, max: 1200 }), fc.integer({ min: 0, max: 90 })), { maxLength: 6 }).map((list) => [...new Set(list.flatMap(([start, length]) => Array.from({ length: length + 1 }, (_, index) => start + index)))]);
    fc.assert(fc.property(some(11), some(11), fc.oneof(some(1300), runs), fc.oneof(some(1300), runs), fc.boolean(), (purposes, interests, vendors, vendorsByInterest, disclosed) => {
      const sorted = (list: number[]): number[] => [...list].sort((a, b) => a - b);
      expect(readTcString(tcString({ purposes, interests, vendors, vendorsByInterest, ...(disclosed && { disclosed: [1] }) }))?.tcf).toEqual({
        policyVersion: 5, cmpId: 7, purposes: sorted(purposes), legitimateInterests: sorted(interests), vendors: vendors.length, vendorsByInterest: vendorsByInterest.length, disclosedVendors: disclosed,
      });
    }), { numRuns: 300 });
  });

  it('costs no more than its length: thousands of ranges over all vendors', () => {
    const bits = `${'000010'.padEnd(213, '0')}${'1'.repeat(16)}1${'000101000000'}${`1${'0'.repeat(15)}1${'1'.repeat(16)}`.repeat(320)}${'0'.repeat(17)}`;
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const text = (bits.padEnd(Math.ceil(bits.length / 6) * 6, '0').match(/.{6}/g) ?? []).map((six) => alphabet[Number.parseInt(six, 2)]).join('');
    const start = performance.now();
    expect(readTcString(text)?.tcf.vendors).toBe(65_535);
    expect(performance.now() - start).toBeLessThan(50);
  });
});

describe('GPP', () => {
  const tc = tcString({ purposes: ALL, vendors: [1] });
  // Headers as the standard's examples have them: sections 2; 2 and 6; 7. Then 1 and 2, one by one and as a range.
  it.each([[`DBABMA~${tc}`, 'accepted'], [`DBACNY~${tc}~1YNN`, 'accepted'], [`DBACb~x~${tc}`, 'accepted'], [`DBAB-~x~${tc}`, 'accepted'], ['DBABLA~BVQqAAAAAgA.QA', 'unreadable'], [tc, 'unreadable'], ['DBABMA', 'unreadable'], ['~', 'unreadable'], ['DBABM~x', 'unreadable']])('%s', (value, expected) => {
    expect(says('__gpp', value)).toBe(expected);
  });
  it('keeps its own name, and the string', () => expect(read('__gpp', `DBABMA~${tc}`)).toMatchObject({ format: 'gpp', tcf: { cmpId: 7 } }));
});
