// @vitest-environment happy-dom
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import * as CookieConsent from 'vanilla-cookieconsent';
import { saveConsentToStorage } from 'c15t';
import { beforeEach, describe, expect, it } from 'vitest';
import { readRecord } from '../../lib/consent-record/reading/by-name.ts';
import type { ConsentRecord } from '../../lib/model/consent-record.ts';
import { says } from './reading.ts';

// The platforms' own code writes, and we read what it wrote.

const require = createRequire(import.meta.url);
const jar = (): Map<string, string> => new Map(document.cookie.split('; ').filter((one) => one !== '').map((one) => [one.slice(0, one.indexOf('=')), one.slice(one.indexOf('=') + 1)]));
const stored = (name: string): ConsentRecord | null => readRecord(name, jar().get(name) ?? localStorage.getItem(name) ?? '');

beforeEach(() => {
  for (const name of jar().keys()) document.cookie = `${name}=; Max-Age=0; path=/`;
  localStorage.clear();
});

describe('klaro 0.7', () => {
  const services = [{ name: 'session', required: true, purposes: ['base'] }, { name: 'crisp', purposes: ['chat'] }, { name: 'matomo', purposes: ['audience'] }];
  interface Klaro { getManager(config: object): { changeAll(value: boolean): void; updateConsent(name: string, value: boolean): void; saveAndApplyConsents(): void; resetConsents(): void } }
  const klaro = require('klaro') as Klaro;
  const manager = (name: string) => klaro.getManager({ storageName: name, storageMethod: 'localStorage', services });

  it('everything, what is required, and one of them', () => {
    const one = manager('klaro');
    expect(stored('klaro')).toBeNull();
    one.changeAll(true);
    one.saveAndApplyConsents();
    expect(stored('klaro')).toMatchObject({ format: 'klaro', says: 'accepted', choices: { session: true, crisp: true, matomo: true } });
    one.changeAll(false);
    one.saveAndApplyConsents();
    // What is required is not marked.
    expect(stored('klaro')).toMatchObject({ says: 'partial', mayBe: 'refused', choices: { session: true, crisp: false, matomo: false } });
  });
});

describe('vanilla-cookieconsent 3', () => {
  const config = { hideFromBots: false, categories: { necessary: { enabled: true, readOnly: true }, analytics: {}, chat: { services: { crisp: { label: 'Crisp' } } } }, language: { default: 'fr', translations: { fr: { consentModal: { title: 'x' }, preferencesModal: { sections: [] } } } } };
  it('all, none, some', async () => {
    await CookieConsent.run(config);
    expect(stored('cc_cookie')).toBeNull();
    CookieConsent.acceptCategory('all');
    expect(stored('cc_cookie')).toMatchObject({ format: 'vanilla-cookieconsent', says: 'accepted', choices: { necessary: true, analytics: true, chat: true }, provable: true });
    CookieConsent.acceptCategory([]);
    expect(stored('cc_cookie')).toMatchObject({ says: 'refused', choices: { necessary: true, analytics: false, chat: false } });
    CookieConsent.acceptCategory(['chat']);
    expect(stored('cc_cookie')).toMatchObject({ says: 'partial', choices: { analytics: false, chat: true } });
    expect(Math.abs((stored('cc_cookie')?.decidedAt ?? 0) - Date.now())).toBeLessThan(60_000);
  });
  it('version 2 names only what was granted', () => {
    const two = (level: string[]): string => JSON.stringify({ categories: level, level, revision: 0, data: null, rfc_cookie: false, consent_date: '2025-01-02T03:04:05.678Z', consent_uuid: '4d92f734-53bb-4166-9818-0cf1209af706', last_consent_update: '2025-01-02T03:04:05.678Z' });
    expect([two(['necessary']), two(['necessary', 'analytics'])].map((value) => says('cc_cookie', value))).toEqual(['refused', 'partial or accepted']);
    expect(says('cc_cookie', '{"level":"all"}')).toBe('unreadable');
  });
});

describe('c15t 2', () => {
  const consents = { necessary: true, functionality: true, experience: true, measurement: true, marketing: true };
  const nothing = { ...consents, functionality: false, experience: false, measurement: false, marketing: false };
  it.each([['accepted', consents], ['refused', nothing], ['partial', { ...nothing, measurement: true }]] as const)('%s, in both spellings', (expected, chosen) => {
    saveConsentToStorage({ consents: chosen, consentInfo: { time: Date.UTC(2026, 9, 1), subjectId: 'sub_2x8' } } as Parameters<typeof saveConsentToStorage>[0]);
    for (const value of [jar().get('c15t'), localStorage.getItem('c15t')]) {
      expect(readRecord('c15t', value ?? '')).toMatchObject({ format: 'c15t', says: expected, decidedAt: Date.UTC(2026, 9, 1), provable: true });
    }
  });
  it('broken', () => expect(['x', '{}', 'a.b:1'].map((value) => says('c15t', value))).toEqual(['unreadable', 'unreadable', 'unreadable']));
});

describe('tarteaucitron 1.34', () => {
  const source = readFileSync(require.resolve('tarteaucitronjs/tarteaucitron.js'), 'utf8');
  /** `cookie.create` and `cookie.read`, as they stand in the package. */
  const tac = (): { create(key: string, status: unknown): void } => {
    const from = source.indexOf('"cookie": {', source.indexOf('tac.consent_updated') - 3_000);
    const body = source.slice(from + '"cookie": '.length, source.indexOf('"purge"', from));
    return new Function('tarteaucitronForceExpire', 'tarteaucitronExpireInDay', 'timeExpire', `const tarteaucitron = { parameters: { cookieName: 'tarteaucitron' }, sendEvent() {}, cookie: ${body}} }; return tarteaucitron.cookie;`)('', true, 31536000000) as { create(key: string, status: unknown): void };
  };
  it('waits at load, then all, none, some', () => {
    const cookie = tac();
    cookie.create('crisp', 'wait');
    cookie.create('matomo', 'wait');
    expect(stored('tarteaucitron')).toMatchObject({ format: 'tarteaucitron', says: 'pending', choices: {} });
    cookie.create('crisp', false);
    expect(stored('tarteaucitron')).toMatchObject({ says: 'pending', choices: { crisp: false } });
    cookie.create('matomo', false);
    expect(stored('tarteaucitron')).toMatchObject({ says: 'refused', choices: { crisp: false, matomo: false } });
    cookie.create('crisp', true);
    expect(stored('tarteaucitron')).toMatchObject({ says: 'partial', mayBe: 'refused' });
    cookie.create('matomo', true);
    expect(stored('tarteaucitron')).toMatchObject({ says: 'accepted', choices: { crisp: true, matomo: true } });
  });
  it('broken', () => expect(['true', '!crisp', '!crisp=perhaps', 'crisp=true'].map((value) => says('tarteaucitron', value))).toEqual(['unreadable', 'unreadable', 'unreadable', 'unreadable']));
});

describe('Cookie Consent 3.1 and Orejime 3.2', () => {
  it('write what their sources say', () => {
    const consent = readFileSync(require.resolve('cookieconsent/src/cookieconsent.js'), 'utf8');
    expect(consent).toMatch(/cc\.status = \{\s*deny: 'deny',\s*allow: 'allow',\s*dismiss: 'dismiss'/);
    const orejime = readFileSync(require.resolve('orejime/dist/orejime-standard-en.js'), 'utf8');
    expect(orejime).toContain('name:"eu-consent"');
    expect(orejime).toContain('stringify:JSON.stringify');
  });
  it.each([['{"analytics":true,"chat":true}', 'accepted'], ['{"analytics":false,"chat":false}', 'refused'], ['{"mandatory":true,"chat":false}', 'refused'], ['{"base":true,"chat":false}', 'partial or refused'], ['%7B%22base%22:true%2C%22chat%22:false}', 'partial or refused'], ['yes', 'unreadable'], ['{}', 'unreadable'], ['{"a":"b"}', 'unreadable']])('eu-consent=%s is %s', (value, expected) => {
    expect(says('eu-consent', value)).toBe(expected);
    expect(says('klaro', value)).toBe(expected);
  });
});
