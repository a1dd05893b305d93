import { describe, expect, it } from 'vitest';
import { readRecord, readSignal } from '../../lib/consent-record/reading/by-name.ts';

const granted = { byDefault: null, now: 'granted' };
const denied = { byDefault: null, now: 'denied' };

describe('what Google is told', () => {
  it.each([
    ['G111', 'accepted', granted, granted], ['G100', 'refused', denied, denied], ['G101', 'partial', denied, granted], ['G110', 'partial', granted, denied], ['G1--', 'pending', null, null], ['G1-1', 'accepted', null, granted],
  ])('gcs=%s', (value, says, adStorage, analyticsStorage) => {
    expect(readSignal('gcs', value)).toMatchObject({ format: 'google-consent-mode', says, google: { adStorage, analyticsStorage, adUserData: null, adPersonalization: null } });
  });

  it.each([
    ['11l1l1l1l5', 'pending', null], ['11p1p1p1p5', 'pending', { byDefault: 'denied', now: 'denied' }], ['11q1q1q1q5', 'refused', { byDefault: 'denied', now: 'denied' }], ['13r3r3r3r5l1', 'accepted', { byDefault: 'denied', now: 'granted' }],
    ['11t1t1t1t5', 'pending', { byDefault: 'granted', now: 'granted' }], ['11u1u1u1u5', 'refused', { byDefault: 'granted', now: 'denied' }], ['13v3v3v2v5l1', 'accepted', { byDefault: 'granted', now: 'granted' }],
    ['11m1m1m1m5', 'refused', denied], ['11n1n1n1n5', 'accepted', granted], ['11r1q1r1r5', 'partial', { byDefault: 'denied', now: 'granted' }],
  ])('gcd=%s', (value, says, adStorage) => {
    expect(readSignal('gcd', value)).toMatchObject({ says, google: { adStorage } });
  });

  it('each letter in its own place', () => {
    expect(readSignal('gcd', '11p1q1t1l5')?.google).toEqual({ adStorage: { byDefault: 'denied', now: 'denied' }, analyticsStorage: { byDefault: 'denied', now: 'denied' }, adUserData: { byDefault: 'granted', now: 'granted' }, adPersonalization: null });
  });

  it('what looks otherwise is another’s parameter', () => {
    expect(['G1', 'G112', '11x1p1p1p5', '11p1p1p5', '', 'constructor'].map((value) => readSignal('gcd', value) ?? readSignal('gcs', value))).toEqual([null, null, null, null, null, null]);
    expect(readRecord('gcs', 'G111')).toBeNull();
    expect(readSignal('cc_cookie', '{"categories":[]}')).toBeNull();
  });
});
