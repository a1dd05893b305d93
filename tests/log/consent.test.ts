import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readLine } from '../../lib/log/evidence-lines.ts';
import { redact } from '../../lib/log/gate.ts';
import { loggedUrl } from '../../lib/log/url.ts';
import type { CookieLine, Digest, Kind, Observation } from '../../lib/model/observation.ts';
import { address, anything, observationOf, token, wellFormed, type Texts } from './arbitrary-observation.ts';
import { spellings, textsIn } from './leaks.ts';

let key: CryptoKey;
beforeAll(async () => {
  key = (await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])) as CryptoKey;
});

const lineOf = (name: string, value: string): CookieLine<string> => ({ name, value, domain: null, path: '/', maxAgeSeconds: 60, secure: true, httpOnly: false, sameSite: 'lax', partitioned: false });
const through = async <K extends Kind>(kind: K, data: unknown) => (await redact({ kind, data, at: 1, source: 's', n: 1, witness: 'page' } as Observation<string>, key)) as Observation & { kind: K };
const script = { chain: [], at: null };
const stored = async (name: string, value: string): Promise<Digest> => (await through('cookie-write', { line: lineOf(name, value), api: 'document.cookie', script })).data.line.value;

describe('what a record says gets through the gate', () => {
  const value = '{"crisp":true,"matomo":false}';
  const said = { format: 'klaro', says: 'partial', choices: { crisp: true, matomo: false } };

  it('in whatever way the value was seen', async () => {
    const url = 'https://shop.example.fr/';
    const seen = [
      (await through('cookie-write', { line: lineOf('klaro', value), api: 'cookieStore', script })).data.line.value,
      (await through('cookie-header', { line: lineOf('klaro', value), requestId: '1', requestAt: 1, url, type: 'script' })).data.line.value,
      (await through('cookie-change', { line: lineOf('klaro', value), hostOnly: true, removed: false, cause: 'explicit', partition: null })).data.line.value,
      (await through('cookies-at-start', { cookies: [{ name: 'klaro', domain: 'shop.example.fr', partition: null, value }] })).data.cookies[0]!.value,
      (await through('storage-write', { area: 'localStorage', op: 'set', key: 'klaro', value, script })).data.value!,
    ];
    expect(seen.map(({ consent }) => consent)).toEqual(seen.map(() => expect.objectContaining(said)));
  });

  it('and of Google’s parameters what they say, but not of a record’s name in a query', async () => {
    const { query } = await loggedUrl('https://region1.google-analytics.com/g/collect?v=2&gcs=G100&gcd=13p3p3p2p5l1&klaro=%7B%22crisp%22%3Atrue%7D', key);
    expect(query['gcs']?.consent).toMatchObject({ format: 'google-consent-mode', says: 'refused' });
    expect(query['gcd']?.consent).toMatchObject({ says: 'pending', google: { adStorage: { byDefault: 'denied', now: 'denied' } } });
    expect([query['v']?.consent, query['klaro']?.consent]).toEqual([undefined, undefined]);
  });

  it('an ordinary value, a deletion and a value without a name have none', async () => {
    const digests = [await stored('_ga', 'GA1.1.1'), await stored('klaro', ''), (await through('storage-write', { area: 'localStorage', op: 'set', key: null, value, script })).data.value!];
    expect(digests.map((digest) => 'consent' in digest)).toEqual([false, false, false]);
    expect((await through('storage-write', { area: 'localStorage', op: 'clear', key: null, value: null, script })).data.value).toBeNull();
  });

  it('names are cut, and made harmless', async () => {
    const { consent } = await stored('klaro', JSON.stringify({ [`${'service '.repeat(20)}`]: true, __proto__x: true, 'jean.dupont@example.fr': true, 'visitor 5f3a9c2b1d4e8a7b6c': false }).replace('__proto__x', '__proto__'));
    const names = Object.keys(consent!.choices).map((name) => name.replace(/\{[0-9a-f]{8}\}/g, '{}'));
    expect(names).toEqual([`${'service '.repeat(20).slice(0, 63)}…`, '{__proto__}', '{}', 'visitor {}']);
    expect(consent?.says).toBe('partial');
  });

  it('two names that look alike once redacted are granted when both are', async () => {
    const long = 'x '.repeat(40);
    expect((await stored('klaro', JSON.stringify({ [`${long}a`]: true, [`${long}b`]: false }))).consent?.choices).toEqual({ [`${long.slice(0, 63)}…`]: false });
  });
});

describe('an evidence file with records', () => {
  const line = async (more: object): Promise<string> => {
    const observation = await through('cookie-write', { line: lineOf('klaro', '{"crisp":true,"matomo":false}'), api: 'document.cookie', script });
    const entry = JSON.parse(JSON.stringify({ type: 'entry', ...observation, where: null, seq: 1, visit: 0 })) as { data: { line: { value: { consent: object } } } };
    Object.assign(entry.data.line.value.consent, more);
    return JSON.stringify(entry);
  };
  it('is read with all they say, and what a newer version adds', async () => {
    const read = readLine(await line({ newer: 1 }));
    expect(read).toMatchObject({ type: 'entry', value: { data: { line: { value: { consent: { format: 'klaro', says: 'partial', mayBe: 'refused', choices: { crisp: true, matomo: false }, newer: 1 } } } } } });
    const tcf = { policyVersion: 5, cmpId: 7, purposes: [1], legitimateInterests: [], vendors: 1, vendorsByInterest: 0, disclosedVendors: true };
    const google = { adStorage: { byDefault: null, now: 'denied' }, analyticsStorage: null, adUserData: null, adPersonalization: null };
    expect(typeof readLine(await line({ tcf, google }))).toBe('object');
  });
  it.each([
    { says: 'perhaps' }, { choices: { crisp: 'yes' } }, { choices: [true] }, { choices: Object.fromEntries(Array.from({ length: 65 }, (_, index) => [`n${index}`, true])) }, { choices: { ['x'.repeat(129)]: true } }, { decidedAt: 'now' }, { mayBe: 'partial' }, { mayBe: null }, { implied: 1 }, { tcf: {} },
    { google: { adStorage: { byDefault: 'x', now: 'denied' }, analyticsStorage: null, adUserData: null, adPersonalization: null } },
  ])('is refused with %j', async (broken) => expect(readLine(await line(broken))).toMatch(/^is no cookie-write/));
});

describe('secrets within a record', () => {
  interface Secret { readonly any: string; readonly token: string; readonly address: string }
  const iso = '2026-10-01T00:00:00.000Z';
  const records = ({ any: raw, token: id, address: who }: Secret): readonly (readonly [string, string])[] => {
    const any = wellFormed(raw);
    const inUri = encodeURIComponent(any);
    const json = (value: unknown): string => JSON.stringify(value);
    const base64 = (value: unknown): string => Buffer.from(json(value)).toString('base64');
    return [
      ['klaro', json({ [id]: true, [who]: false, crisp: true })], ['eu-consent', encodeURIComponent(json({ [id]: false }))],
      ['axeptio_cookies', json({ $$token: any, $$date: iso, $$completed: true, [id]: true, [`${who} `]: false })],
      ['didomi_token', base64({ user_id: any, updated: iso, purposes: { enabled: [id, who] }, vendors: { disabled: [`c:${id}`] } })],
      ['tarteaucitron', `!${id.replace(/[=!;]/g, '')}=true!crisp=wait`],
      ['OptanonConsent', `consentId=${inUri}&landingPath=${inUri}&interactionCount=1&groups=${encodeURIComponent(`${id}:1,C0002:0`)}&geolocation=${inUri}`],
      ['cc_cookie', encodeURIComponent(json({ categories: [id], services: { [who]: [] }, data: any, consentId: any, consentTimestamp: iso }))],
      ['cookieyes-consent', `consentid:${inUri},consent:yes,action:yes,necessary:yes,${encodeURIComponent(id)}:no`],
      ['CookieConsent', encodeURIComponent(`{stamp:'${inUri}',necessary:true,marketing:false,method:'explicit',region:'${inUri}'}`)],
      ['fides_consent', json({ consent: { [id]: true }, identity: { fides_user_device_id: any }, fides_meta: { consentMethod: any } })],
      ['ppms_privacy_x', json({ visitorId: any, consents: { [id]: { status: 1 }, [who]: { status: 0 } } })],
      ['CookieScriptConsent', json({ action: 'accept', categories: json([id, who]), key: any })],
      ['CookieInformationConsent', json({ user_uid: any, consent_url: any, consents_approved: [id], consents_denied: [who] })],
      ['borlabs-cookie', json({ consents: { [id]: [who, id] }, uid: any })], ['c15t', `c.necessary:1,c.${id}:1,i.sid:${inUri}`],
      ['_ketch_consent_v1_', base64({ [id]: { status: 'granted' }, [who]: { status: 'denied' } })],
      ['uc_settings', json({ controllerId: any, services: [{ id, status: true, history: [{ type: 'explicit', action: any }] }, { id: who, status: false }] })],
      ['CONSENTMGR', `ts:1|consent:true|c1:1|${id}:1`], ['FCCDCF', json([null, null, null, [any, id]])], [`cookielawinfo-checkbox-${id}`, 'yes'], ['euconsent-v2', id],
    ];
  };

  it('stay there', { timeout: 60_000 }, async () => {
    const kinds: readonly Kind[] = ['cookie-write', 'cookie-header', 'cookie-change', 'cookies-at-start', 'storage-write'];
    const secretive = fc.record({ any: anything, token, address }).chain((secret) => fc.constantFrom(...records(secret)).chain(([name, value]) => {
      const texts: Texts = { name: fc.constant(name), value: fc.constant(value), url: fc.constant('https://shop.example.fr/'), words: fc.constant('') };
      return fc.tuple(fc.constant(secret), fc.constant(name), observationOf(texts, kinds));
    }));
    const read = new Set<string>();
    await fc.assert(fc.asyncProperty(secretive, async ([secret, name, observation]) => {
      const texts = textsIn(await redact(observation, key));
      if (texts.includes('consent')) read.add(name.slice(0, 12));
      for (const spelling of [secret.any, secret.token, secret.address].flatMap(spellings)) {
        const leak = texts.find((text) => text.includes(spelling));
        if (leak !== undefined) throw new Error(`${spelling} in ${leak}`);
      }
    }), { numRuns: 1_500 });
    // Most of them are read, or nothing was tried.
    expect(read.size).toBeGreaterThanOrEqual(19);
  });
});
