import { describe, expect, it } from 'vitest';
import { evaluate } from '../../lib/evaluate.ts';
import type { Outcome } from '../../lib/model/check.ts';
import type { ExposureSeen } from '../../lib/model/observation.ts';
import { checks, rules } from '../../lib/registry.ts';
import { A_UUID, aLog, type LogBuilder } from '../support/log.ts';

/** The checks of transport and lifetimes over the real fold and the real rules. */

const SHOP = 'https://shop.example.fr/';
const CART = 'https://shop.example.fr/cart';
const outcomes = (log: LogBuilder, ...ids: readonly string[]): readonly Outcome[] => {
  const results = new Map(evaluate(log.entries(), rules, checks, []).map(({ id, outcome }) => [id, outcome]));
  return ids.map((id) => results.get(id)!);
};
const exposure = (more: Partial<ExposureSeen> = {}): ExposureSeen => ({
  personalForms: 1, insecureForms: 0, mailForms: 0, personalByGet: 0, passwordsToInsecure: 0, passwordsByGet: 0, insecureActive: 0, insecurePassive: 0, pinnedScripts: 0, withoutIntegrity: 0,
  metaPolicy: 'none', newPassword: null, ...more,
});
const fair = (log = aLog()): LogBuilder => log.page(SHOP).answered({ hstsSeconds: 31_536_000, csp: 'strict' }).content({ forms: 1, passwords: 1, exposure: exposure() });

describe('a site that takes care', () => {
  it('passes', () => {
    const log = fair(aLog().redirected('http://shop.example.fr/', SHOP, 301)).wait(100).cookieHeader(SHOP, 'PHPSESSID=abcdef; Secure; HttpOnly; SameSite=Lax', { type: 'main_frame' }).at(1_000).loaded();
    expect(outcomes(log, 'cookie-secure-flag', 'cookie-httponly-session', 'cookie-samesite', 'mixed-content', 'password-over-http', 'form-action-insecure', 'hsts-present', 'csp-present', 'https-redirect', 'pii-in-url'))
      .toEqual(Array(10).fill('pass'));
  });
});

describe('a site that does not', () => {
  it('sets its session bare', () => {
    const log = fair().wait(100).cookieHeader(SHOP, 'PHPSESSID=abcdef', { type: 'main_frame' });
    expect(outcomes(log, 'cookie-secure-flag', 'cookie-httponly-session', 'cookie-samesite')).toEqual(['fail', 'warn', 'warn']);
  });
  it('answers http with a page, a password on it', () => {
    const log = aLog().page('http://shop.example.fr/').answered({ hstsSeconds: null, csp: 'none' }).content({ forms: 1, passwords: 1, exposure: exposure() });
    expect(outcomes(log, 'https-redirect', 'password-over-http', 'mixed-content', 'hsts-present')).toEqual(['fail', 'fail', 'inapplicable', 'inapplicable']);
  });
  it('measures its audience for two years without asking, and again on each page', () => {
    const write = `_pk_id.1.1fff=${A_UUID}; Max-Age=63072000; Secure; SameSite=Lax`;
    const log = fair().at(1_000).cookieWrite(write).loaded().at(10_000).page(CART).loaded().at(12_000).cookieWrite(write);
    expect(outcomes(log, 'cookie-lifetime-13-months', 'cookie-lifetime-rolling', 'audience-data-25-months')).toEqual(['fail', 'fail', 'review']);
  });
  it('writes an address into its own, and tells another', () => {
    const log = aLog().page(`${SHOP}?email=ann@mail.example`).request('https://ads.example/p?u=ann@mail.example');
    expect(outcomes(log, 'pii-in-url', 'referrer-leak')).toEqual(['fail', 'fail']);
  });
  it('keeps an identifier where nothing ends', () => {
    expect(outcomes(fair().store('visitor', A_UUID), 'localstorage-no-expiry')).toEqual(['warn']);
  });
});

describe('an older log, without what was added', () => {
  it('says nothing of it, good or bad', () => {
    const log = aLog().page(SHOP).content({ forms: 1, passwords: 1 }).loaded();
    expect(outcomes(log, 'mixed-content', 'password-over-http', 'form-action-insecure', 'hsts-present', 'csp-present', 'sri-third-party-script', 'password-policy-visible', 'https-redirect')).toEqual(Array(8).fill('untested'));
  });
});
