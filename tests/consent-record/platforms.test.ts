import { describe, expect, it } from 'vitest';
import { base64, encoded, read, says } from './reading.ts';

// Values are written as the platforms write them: names, order and spelling are theirs; identifiers are made up.

describe('OneTrust', () => {
  const value = (groups: string, more = 'interactionCount=1&landingPath=NotLandingPage'): string =>
    `isGpcEnabled=0&datestamp=Wed+Dec+03+2025+14%3A57%3A50+GMT%2B0530+(India+Standard+Time)&version=202510.2.0&browserGpcFlag=0&isIABGlobal=false&hosts=&consentId=dc39141d-a223-4233-bf44-28d2eb9a7f28&${more}&groups=${encodeURIComponent(groups)}&AwaitingReconsent=false`;

  it.each([
    ['C0001:1,C0002:0,C0003:0,C0004:0', 'refused'], ['C0001:1,C0002:1,C0003:1,C0004:1', 'accepted'], ['C0001:1,C0002:1,C0003:0,C0004:0', 'partial'],
    ['1:1,2:1,3:1,4:1', 'accepted'], ['1:1,2:0,3:0,4:0', 'refused'], ['C0001:1,C0002:0,C0002:1', 'refused'],
    // Groups of the site's own: one of them may be the necessary one.
    ['s00:1,f00:0,m00:0,t00:0', 'partial or refused'],
  ])('%s after an answer: %s', (groups, expected) => {
    expect(says('OptanonConsent', value(groups))).toBe(expected);
    expect(says('OptanonConsent', encodeURIComponent(value(groups)))).toBe(expected);
  });

  it('before an answer it is a default, and where everything is on by default nobody clicked', () => {
    const before = 'interactionCount=0&landingPath=https%3A%2F%2Fshop.example.fr%2F%3Fa%3D1%26groups%3DC0002%3A1';
    expect(says('OptanonConsent', value('C0001:1,C0002:0,C0004:0', before))).toBe('pending');
    expect(says('OptanonConsent', value('C0001:1,C0002:1,C0004:1', before))).toBe('accepted, implied');
  });

  it('carries what the choice can be proved by', () => {
    expect(read('OptanonConsent', value('C0001:1,C0002:0'))).toEqual({
      format: 'onetrust', says: 'refused', choices: { C0001: true, C0002: false }, decidedAt: Date.parse('2025-12-03T14:57:50+05:30'), implied: false, provable: true,
    });
  });

  it('tells when the banner was answered, not how; and nothing from what is no record', () => {
    expect(read('OptanonAlertBoxClosed', '2024-03-14T09:14:46.676Z')).toMatchObject({ says: 'unreadable', decidedAt: 1710407686676, provable: true });
    for (const broken of ['x', 'groups=', 'groups=C0001', '%7B%7D', 'groups=%']) expect(says('OptanonConsent', broken)).toBe('unreadable');
  });
});

describe('Didomi', () => {
  const token = (lists: object): string => base64({ user_id: '18ee10b5-1c0b-67bb-b764-00385b75dff5', created: '2024-04-15T09:16:39.232Z', updated: '2024-04-15T09:16:42.504Z', version: 2, ...lists });
  it.each([
    [{}, 'pending'], [{ purposes: {}, vendors: {} }, 'pending'],
    [{ purposes: { enabled: ['cookies', 'mesureaudience'] }, vendors: { enabled: ['google', 'c:hotjar'] } }, 'accepted'],
    [{ purposes: { disabled: ['cookies'] }, vendors: { disabled: ['google'] } }, 'refused'],
    [{ purposes: { enabled: ['cookies'], disabled: ['geolocation_data'] }, vendors: { enabled: ['google'] } }, 'partial'],
  ])('%j is %s', (lists, expected) => expect(says('didomi_token', token(lists))).toBe(expected));

  it('names purposes and vendors, and dates an answer only', () => {
    expect(read('didomi_token', token({ purposes: { disabled: ['cookies'] }, vendors: { disabled: ['c:crisp'] } }))).toMatchObject({ choices: { cookies: false, 'c:crisp': false }, decidedAt: 1713172602504, provable: true });
    expect(read('didomi_token', token({}))).toMatchObject({ decidedAt: null });
  });
  it('does not read what is not documented, or not its own', () => {
    expect(['!!', 'eyJh', base64('text'), base64([1])].map((value) => says('didomi_token', value))).toEqual(['unreadable', 'unreadable', 'unreadable', 'unreadable']);
    expect(says('didomi_dcs', 'eJyrViotTi1S')).toBe('unreadable');
  });
});

describe('Axeptio', () => {
  const cookies = (more: object): string => encoded({ $$token: 'h1gr263utwgrlqk71r2ii', $$date: '2021-08-08T10:41:59.523Z', $$cookiesVersion: { name: 'fr', identifier: '66f42241ea82808f5cae18a6' }, ...more });
  it.each([
    [{ $$completed: false }, 'pending'], [{ $$completed: true, google_analytics: false, Crisp: false }, 'refused'],
    [{ $$completed: true, google_analytics: true, Crisp: true }, 'accepted'], [{ $$completed: true, google_analytics: false, Crisp: true }, 'partial'],
    [{ $$completed: false, google_analytics: true }, 'accepted, implied'],
  ])('%j is %s', (more, expected) => expect(says('axeptio_cookies', cookies(more))).toBe(expected));
  it('an empty list of vendors may be a default, a full one may not be all', () => {
    expect(says('axeptio_authorized_vendors', '%2C%2C')).toBe(null);
    expect(read('axeptio_authorized_vendors', '%2CCrisp%2Cgoogle_analytics%2C')).toMatchObject({ says: 'partial', mayBe: 'accepted', choices: { Crisp: true, google_analytics: true } });
  });
  it('broken', () => expect(says('axeptio_cookies', '{"$$token":1')).toBe('unreadable'));
});

describe('Cookiebot', () => {
  const value = (preferences: boolean, statistics: boolean, marketing: boolean, method = 'explicit', stamp = 'g2rvM5TK90YFjtxdtmCTe3UfQvtokA5c28JlKZpJzqjq3nnUwLTN1w=='): string =>
    `{stamp:%27${stamp}%27%2Cnecessary:true%2Cpreferences:${preferences}%2Cstatistics:${statistics}%2Cmarketing:${marketing}%2Cmethod:%27${method}%27%2Cver:1%2Cutc:1683845362852%2Cregion:%27fr%27}`;
  it.each([
    [value(true, true, true), 'accepted'], [value(false, false, false), 'refused'], [value(false, true, false), 'partial'],
    [value(true, true, true, 'implied', '-1'), 'accepted, implied'], [value(false, false, false, 'implied'), 'pending'], ['-1', 'accepted, implied'], ['0', 'refused'],
    ['group1|group2', 'unreadable'], ['{}', 'unreadable'], ['true', 'unreadable'],
  ])('%s is %s', (text, expected) => expect(says('CookieConsent', text)).toBe(expected));
  it('carries date and stamp', () => expect(read('CookieConsent', value(false, true, false))).toMatchObject({ decidedAt: 1683845362852, provable: true, choices: { necessary: true, statistics: true, marketing: false } }));
});

describe('Usercentrics', () => {
  const settings = (services: readonly [string, boolean, ...string[]][]): string => JSON.stringify({
    controllerId: 'a1b2', language: 'fr', version: '1.2.3',
    services: services.map(([id, status, ...types]) => ({ id, status, history: types.map((type, index) => ({ action: type === 'implicit' ? 'onInitialPageLoad' : 'onUpdateServices', type, status, timestamp: 1616410218117 + index })) })),
  });
  it.each([
    [settings([['essential', true, 'implicit'], ['maps', false, 'implicit']]), 'pending'],
    [settings([['hosting', true, 'implicit'], ['maps', false, 'implicit']]), 'pending'],
    [settings([['hosting', true, 'implicit', 'explicit'], ['maps', true, 'implicit', 'explicit']]), 'accepted'],
    // The essential one is not marked.
    [settings([['hosting', true, 'implicit', 'explicit'], ['maps', false, 'implicit', 'explicit']]), 'partial or refused'],
    [settings([['maps', false, 'explicit']]), 'refused'], [settings([['hosting', true, 'implicit'], ['maps', true, 'implicit']]), 'accepted, implied'],
    ['{"services":[]}', 'unreadable'], ['{"services":7}', 'unreadable'], ['nonsense', 'unreadable'],
  ])('%s is %s', (value, expected) => expect(says('uc_settings', value)).toBe(expected));
  it('was there an answer', () => {
    expect(['false', 'true'].map((value) => says('uc_user_interaction', value))).toEqual(['pending', 'unreadable']);
    expect(read('uc_settings', settings([['maps', false, 'implicit', 'explicit']]))).toMatchObject({ decidedAt: 1616410218118, provable: true });
  });
  it('version 3 only where it is plain', () => {
    expect(says('ucData', JSON.stringify({ consent: { type: 'EXPLICIT', services: { a: { name: 'Maps', consent: false } } } }))).toBe('refused');
    expect(says('ucData', JSON.stringify({ consent: { services: { a: { name: 'Maps', consent: true } } } }))).toBe('unreadable');
  });
});

describe('Complianz, one cookie for each category', () => {
  it.each([['cmplz_marketing', 'allow', 'accepted'], ['cmplz_statistics', 'deny', 'refused'], ['cmplz_preferences', 'maybe', 'unreadable'], ['cmplz_banner-status', 'dismissed', 'unreadable'], ['cmplz_functional', 'allow', null], ['cmplz_consented_services', '{"crisp":true}', 'partial or accepted'], ['cmplz_consented_services', '', null]])('%s=%s is %s', (name, value, expected) => expect(says(name, value)).toBe(expected));
  it('names its category', () => expect(read('cmplz_marketing', 'allow')).toMatchObject({ choices: { marketing: true } }));
});

describe('CookieYes', () => {
  const value = (consent: string, action: string, others: string): string => `consentid:VUp6TkdYaGtMTU1zdnBEY3c4bDVMRmtvRzkzcmxDUHA,consent:${consent},action:${action},necessary:${others === '' ? '' : 'yes'},functional:${others},analytics:${others},advertisement:${others}`;
  it.each([
    [value('', '', ''), 'pending'], [value('no', 'yes', 'no'), 'refused'], [value('yes', 'yes', 'yes'), 'accepted'], [value('yes', 'no', 'yes'), 'accepted, implied'], [value('no', 'no', 'no'), 'pending'],
    ['consentid:x,consent:yes,action:yes,necessary:yes,functional:no,analytics:yes', 'partial'], ['yes', 'unreadable'],
  ])('%s is %s', (text, expected) => {
    expect(says('cookieyes-consent', text)).toBe(expected);
    expect(says('cookieyes-consent', encodeURIComponent(text))).toBe(expected);
  });
  it('and its forerunner', () => {
    expect([says('cookielawinfo-checkbox-necessary', 'yes'), says('cookielawinfo-checkbox-advertisement', 'no'), says('cookielawinfo-checkbox-analytics', 'yes'), says('cookielawinfo-checkbox-x', '?')]).toEqual([null, 'refused', 'accepted', 'unreadable']);
  });
});

describe('Borlabs Cookie', () => {
  const value = (consents: object): string => encoded({ consents: { essential: ['borlabs-cookie', 'wpml'], ...consents }, domainPath: 'example.fr/', expires: 'Sat, 07 Sep 2024 02:24:51 GMT', uid: 's91akj6x-hw9453ku', v3: true, version: 1 });
  it.each([[{}, 'refused'], [{ statistics: [] }, 'refused'], [{ statistics: ['matomo'], 'external-media': ['youtube'] }, 'partial or accepted']])('%j is %s', (consents, expected) => expect(says('borlabs-cookie', value(consents))).toBe(expected));
  it('broken', () => expect(['all', '{"consents":[]}', '{}'].map((text) => says('borlabs-cookie', text))).toEqual(['unreadable', 'unreadable', 'unreadable']));
  it('names groups and services', () => expect(read('borlabs-cookie', value({ chat: ['crisp'] })).choices).toEqual({ chat: true, crisp: true }));
});

describe('iubenda', () => {
  const value = (more: object): string => encoded({ timestamp: '2025-02-05T15:40:00.391Z', version: '1.75.1', id: 50053366, cons: { rand: '157518' }, ...more });
  it.each([
    [{}, 'pending'], [{ purposes: { 1: true, 3: true, 4: true } }, 'accepted'], [{ purposes: { 1: true, 3: false, 4: false } }, 'refused'], [{ purposes: { 1: true, 3: false, 4: true } }, 'partial'], [{ consent: true }, 'accepted'], [{ consent: false }, 'refused'],
  ])('%j is %s', (more, expected) => expect(says('_iub_cs-50053366', value(more))).toBe(expected));
  it('its other cookies are no record', () => expect([says('_iub_cs-90483436-uspr', encoded({ s: true })), says('_iub_cs-90483436', 'x')]).toEqual([null, 'unreadable']));
});

describe('Cookie Consent by Osano, and Osano', () => {
  it.each([['allow', 'accepted'], ['deny', 'refused'], ['dismiss', 'pending'], ['yes', 'unreadable'], ['accept_all', 'accepted'], ['accept_selected', 'partial']])('cookieconsent_status=%s is %s', (value, expected) => expect(says('cookieconsent_status', value)).toBe(expected));
  it('Osano encrypts', () => expect(says('osano_consentmanager', 'aYnRItFYW85ts3NL4TJ5W3hdu2kG5wPLS')).toBe('unreadable'));
});

describe('CookieFirst', () => {
  const value = (performance: boolean, advertising: boolean): string => encoded({ necessary: true, performance, functional: performance, advertising, timestamp: 1679215079, type: 'category', version: 'c838beda-6c15-421b-87b0-0cfb408b5bdf' });
  it.each([[value(true, true), 'accepted'], [value(false, false), 'refused'], [value(true, false), 'partial'], ['{"type":"category"}', 'unreadable']])('%s is %s', (text, expected) => expect(says('cookiefirst-consent', text)).toBe(expected));
  it('is dated', () => expect(read('cookiefirst-consent', value(true, true)).decidedAt).toBe(1679215079000));
});

describe('Cookie-Script', () => {
  it.each([
    [{ googleconsentmap: { ad_storage: 'targeting' } }, 'pending'], [{ action: 'reject', categories: '[]', key: '99a8bf43' }, 'refused'], [{ action: 'accept', categories: '["targeting","performance"]' }, 'partial or accepted'],
    [{ action: 'close', categories: '[]' }, 'unreadable'], [{ action: 'accept', categories: 'x' }, 'unreadable'],
  ])('%j is %s', (value, expected) => {
    expect(says('CookieScriptConsent', JSON.stringify(value))).toBe(expected);
    expect(says('CookieScriptConsent', encoded(value))).toBe(expected);
  });
});

describe('Cookie Information', () => {
  const value = (approved: string[], denied: string[]): string => encoded({ website_uuid: '806ef00f', timestamp: '2025-05-21T20:21:36.739Z', consent_url: 'https://shop.example.fr/', user_uid: '66a92362', consents_approved: approved.map((one) => `cookie_cat_${one}`), consents_denied: denied.map((one) => `cookie_cat_${one}`), user_agent: 'x' });
  it.each([
    [value(['necessary'], ['functional', 'statistic']), 'refused'], [value(['necessary', 'functional', 'statistic'], []), 'accepted'], [value(['necessary', 'functional'], ['statistic']), 'partial'], ['{}', 'unreadable'],
  ])('%s is %s', (text, expected) => expect(says('CookieInformationConsent', text)).toBe(expected));
});

describe('Civic', () => {
  const value = (optionalCookies: object, interactedWith: boolean): string => JSON.stringify({ necessaryCookies: ['PHPSESSID'], optionalCookies, statement: { shown: true }, consentDate: 1676407618702, consentExpiry: 90, interactedWith, user: '711856A6' });
  it.each([
    [value({ analytics: 'accepted', Marketing: 'accepted' }, true), 'accepted'], [value({ analytics: 'revoked' }, true), 'refused'], [value({ analytics: 'accepted', Marketing: 'revoked' }, true), 'partial'], [value({}, true), 'refused'], [value({ Essential: 'accepted', analytics: 'revoked' }, true), 'partial'],
    [value({}, false), 'pending'], [value({ performance: 'legitimate interest' }, false), 'accepted, implied'], ['[]', 'unreadable'],
  ])('%s is %s', (text, expected) => expect(says('CookieControl', text)).toBe(expected));
});

describe('TrustArc', () => {
  it.each([
    ['notice_gdpr_prefs', '0:', 'refused'], ['notice_gdpr_prefs', '0,1,2:', 'partial or accepted'], ['notice_gdpr_prefs', '0::implied,us', 'refused'], ['notice_preferences', '0:', 'refused'], ['notice_preferences', '2:', 'partial or accepted'],
    ['cmapi_cookie_privacy', 'permit 1 required', 'refused'], ['cmapi_cookie_privacy', 'permit_1_required', 'refused'], ['cmapi_cookie_privacy', 'permit%201,2,3', 'partial or accepted'], ['notice_gdpr_prefs', 'x', 'unreadable'],
  ])('%s=%s is %s', (name, value, expected) => expect(says(name, value)).toBe(expected));
  it('counts levels from the first that can be refused', () => expect([read('cmapi_cookie_privacy', 'permit 1,2').choices, read('notice_preferences', '1:').choices, read('notice_gdpr_prefs', '0,1:').choices]).toEqual([{ 'level 1': true }, { 'level 1': true }, { 'level 1': true }]));
});

describe('HubSpot', () => {
  it.each([['__hs_cookie_cat_pref', '1:true,2:true,3:true', 'accepted'], ['__hs_cookie_cat_pref', '1:false_2:false_3:false', 'refused'], ['__hs_cookie_cat_pref', '1:true%2C2:false%2C3:true', 'partial'], ['__hs_cookie_cat_pref', '?', 'unreadable'], ['__hs_opt_out', 'yes', 'refused'], ['__hs_opt_out', 'no', 'partial or accepted']])('%s=%s is %s', (name, value, expected) => expect(says(name, value)).toBe(expected));
});

describe('TrustCommander', () => {
  it.each([
    ['TC_PRIVACY', '0%40032%7C13%7C1665%402%2C3%2C4%2C5%401%401701350442246%2C1701350442246%2C1735046442246%40', 'partial or accepted'], ['TC_PRIVACY', '1@003@@@1614693979031@', 'refused'], ['TC_PRIVACY', '0@064@ALL@', 'accepted'],
    ['TC_PRIVACY', '1@009@ALL@@1593418821237@', 'unreadable'], ['TC_PRIVACY', '0@009@@@', 'unreadable'], ['TC_PRIVACY', 'x', 'unreadable'], ['TC_PRIVACY_CENTER', '2%2C3', 'partial or accepted'], ['TC_PRIVACY_CENTER', 'ALL', 'accepted'], ['TC_PRIVACY_CENTER', '', null],
  ])('%s=%s is %s', (name, value, expected) => expect(says(name, value)).toBe(expected));
  it('is dated', () => expect(read('TC_PRIVACY', '1@003@@@1614693979031,1,2@')).toMatchObject({ decidedAt: 1614693979031, provable: true }));
});

describe('WordPress and Drupal modules', () => {
  it.each([
    ['cookie-agreed', '0', 'refused'], ['cookie-agreed', '2', 'partial or accepted'], ['cookie-agreed', '1', 'unreadable'], ['cookie-agreed-categories', '%5B%22essential%22%5D', 'refused'], ['cookie-agreed-categories', '["essential","marketing"]', 'partial or accepted'],
    ['moove_gdpr_popup', encoded({ strict: '1', thirdparty: '0', advanced: '0' }), 'refused'], ['moove_gdpr_popup', '{"strict":"1","thirdparty":"1","advanced":"1"}', 'accepted'], ['moove_gdpr_popup', '{"strict":"1","thirdparty":"1","advanced":"0"}', 'partial'], ['moove_gdpr_popup', '1', 'unreadable'],
    ['cookie_notice_accepted', 'true', 'accepted'], ['cookie_notice_accepted', 'false', 'refused'], ['cookie_notice_accepted', 'maybe', 'unreadable'],
    ['hu-consent', '{"consent":true,"consentLevel":1,"consentID":"d6fb","categories":{"1":true,"2":false,"3":false,"4":false},"timestamp":1749367913601}', 'refused'],
    ['hu-consent', '{"consent":true,"categories":{"1":true,"2":true,"3":true,"4":true}}', 'accepted'], ['hu-consent', '{"consent":false,"categories":{"1":true,"2":false}}', 'pending'],
    ['real_cookie_banner-v:3_blog:1_path:abc', '1700000000:f47ac10b-58cc-4372-a567-0e02b2c3d479:abc:%7B%22main_essential%22%7D', 'unreadable'], ['real_cookie_banner-test', '1', null],
  ])('%s=%s is %s', (name, value, expected) => expect(says(name, value)).toBe(expected));
});

describe('others', () => {
  const ppms = (analytics: number, remarketing: number): string => JSON.stringify({ visitorId: '3b3e4ae2', domain: { normalized: 'example.fr' }, consents: { analytics: { status: analytics }, remarketing: { status: remarketing } } });
  const tracking = (a: string, m: string, p: string): string => encoded({ con: { CMP: { a, m, p, s: '' } }, v: '2.1', region: 'FR', reg: '' });
  const hub = (more: object): string => base64({ answered: true, revision: 1, dnt: false, allowSale: true, token: 'x', timestamp: '2025-10-10T06:56:29.808Z', categories: [], ...more });
  const fides = (consent: object, consentMethod: string, more: object = {}): string => encoded({ consent, identity: { fides_user_device_id: '668c5683' }, fides_meta: { version: '0.9.0', updatedAt: '2025-09-04T06:30:43.527Z', consentMethod }, ...more });
  const ketch = (purposes: Record<string, string>): string => encodeURIComponent(base64(Object.fromEntries(Object.entries(purposes).map(([name, status]) => [name, { status, canonicalPurposes: [name === 'base' ? 'essential_services' : name] }]))));
  it.each([
    ['ppms_privacy_6c58358e', ppms(-1, -1), 'pending'], ['ppms_privacy_6c58358e', ppms(1, 1), 'accepted'], ['ppms_privacy_6c58358e', ppms(0, 0), 'refused'], ['ppms_privacy_6c58358e', ppms(1, 0), 'partial'], ['ppms_privacy_6c58358e', ppms(1, -1), 'partial'], ['ppms_privacy_bar_6c58358e', ppms(1, 1), null], ['ppms_privacy_x', '{}', 'unreadable'],
    ['CONSENTMGR', 'c1:1%7Cc2:1%7Cts:1629560172916%7Cconsent:true', 'accepted'], ['CONSENTMGR', 'ts:1552628190791%7Cconsent:true', 'accepted'], ['CONSENTMGR', 'consent:false|ts:1552628190791', 'refused'], ['CONSENTMGR', 'c1:1|c2:0|consent:true', 'partial or refused'], ['CONSENTMGR', 'x', 'unreadable'],
    ['_tracking_consent', tracking('', '', ''), 'pending'], ['_tracking_consent', tracking('1', '1', '1'), 'accepted'], ['_tracking_consent', tracking('0', '0', '0'), 'refused'], ['_tracking_consent', tracking('1', '0', '1'), 'partial'], ['_tracking_consent', '3.AMPS_USVA_f_f_x', 'unreadable'],
    ['cookiehub', hub({ answered: false, allAllowed: true }), 'accepted, implied'], ['cookiehub', hub({ answered: false, allAllowed: false }), 'pending'], ['cookiehub', hub({ allAllowed: true }), 'accepted'], ['cookiehub', hub({ allAllowed: false }), 'partial or refused'],
    ['cookiehub', hub({ categories: [{ cid: 1, id: 'necessary', value: true }, { cid: 2, id: 'analytics', value: false }] }), 'refused'], ['cookiehub', 'x', 'unreadable'],
    ['fides_consent', fides({ essential: true, marketing: false }, 'reject'), 'refused'], ['fides_consent', fides({ essential: true, marketing: true }, 'accept'), 'accepted'], ['fides_consent', fides({ marketing: true }, 'script'), 'accepted, implied'], ['fides_consent', fides({ marketing: false }, 'dismiss'), 'pending'], ['fides_consent', fides({}, 'reject'), 'refused'], ['fides_consent', fides({}, 'script'), 'pending'], ['fides_consent', 'accepted', 'unreadable'],
    ['consent-policy', encoded({ ess: 1, func: 0, anl: 0, adv: 0, dt3: 1, ts: 29493585 }), 'refused'], ['consent-policy', encoded({ ess: 1, func: 1, anl: 1, adv: 1, dt3: 1 }), 'accepted'], ['consent-policy', encoded({ ess: 1, func: 1, anl: 0, adv: 0 }), 'partial'], ['consent-policy', '{"ess":1}', 'unreadable'],
    ['_ketch_consent_v1_', ketch({ base: 'granted', analytics: 'denied' }), 'refused'], ['_ketch_consent_v1_', ketch({ base: 'granted', analytics: 'granted' }), 'accepted'], ['_ketch_consent_v1_', ketch({ other: 'granted', analytics: 'denied' }), 'partial or refused'], ['_ketch_consent_v1_', 'e30', 'unreadable'],
    ['tcmConsent', '{"purposes":{"SaleOfInfo":"Auto","Analytics":false},"timestamp":"2025-01-02T03:04:05.678Z","confirmed":true}', 'refused'], ['tcmConsent', '{"purposes":{"Analytics":true},"confirmed":false}', 'accepted, implied'], ['tcmConsent', '{"purposes":{"Analytics":"Auto"},"confirmed":false}', 'pending'], ['tcmConsent', '{}', 'unreadable'],
    ['_pandectes_gdpr', base64({ status: '', timestamp: null, preferences: null }), 'pending'], ['_pandectes_gdpr', base64({ status: 'allow', timestamp: 1731515997, preferences: 0 }), 'accepted'], ['_pandectes_gdpr', base64({ status: 'allow', preferences: 3 }), 'partial'], ['_pandectes_gdpr', base64({ status: 'deny', preferences: 7 }), 'refused'], ['_pandectes_gdpr', base64({ status: 'mixed', preferences: 3 }), 'partial'], ['_pandectes_gdpr', base64({}), 'unreadable'],
    ['_evidon_consent_cookie', '{"consent_date":"2022-10-08T12:08:36.289Z","categories":{"6":true},"vendors":{}}', 'partial or accepted'], ['_evidon_consent_cookie', '{"categories":{"1":{"essential":true,"analytics":true,"advertising":false}}}', 'partial'], ['_evidon_consent_cookie', '{"categories":{"1":{"essential":true,"analytics":false}}}', 'refused'], ['_evidon_consent_cookie', '{"consent_date":"2018-09-14T06:10:39.126Z"}', 'unreadable'],
    ['TERMLY_API_CACHE', '{"TERMLY_COOKIE_CONSENT":{"value":{"essential":true,"analytics":false,"advertising":false}}}', 'refused'], ['TERMLY_API_CACHE', '{"TERMLY_COOKIE_CONSENT":{"value":{"essential":true,"analytics":true}}}', 'accepted'], ['TERMLY_API_CACHE', '{}', 'unreadable'],
    ['cookieconsent_preferences_disabled', 'functionality,analytics,marketing', 'refused'], ['cookieconsent_preferences_disabled', 'marketing', 'partial'], ['cookieconsent_preferences_disabled', 'x', 'unreadable'], ['cookieconsent_status_csm', 'deny', 'refused'], ['cookieconsent_status_csm', 'x', 'unreadable'],
    ['__cmpconsent10543', 'BPpMtMFPpMtMFAfHIBDEDXAAAAAAAA', 'unreadable'], ['__cmpcvcu10543', '__s974_U__', null],
    ['_sp_user_consent_7417', JSON.stringify({ gdpr: { uuid: 'x', dateCreated: '2025-01-02T03:04:05.678Z', consentStatus: { consentedAll: true, rejectedAny: false } } }), 'accepted'],
    ['_sp_user_consent_7417', JSON.stringify({ gdpr: { consentStatus: { rejectedAny: true, consentedToAny: false } } }), 'refused'], ['_sp_user_consent_7417', JSON.stringify({ gdpr: { consentStatus: { hasConsentData: false } } }), 'pending'],
    ['_sp_user_consent_7417', JSON.stringify({ gdpr: { consentStatus: { consentedAll: true, granularStatus: { defaultConsent: true } } } }), 'pending'], ['_sp_user_consent_7417', JSON.stringify({ gdpr: { consentStatus: { rejectedAny: true, consentedToAny: true } } }), 'partial or refused'], ['_sp_user_consent_7417', '{}', 'unreadable'],
  ])('%s=%s is %s', (name, value, expected) => expect(says(name, value)).toBe(expected));
  it('Wix counts minutes', () => expect(read('consent-policy', encoded({ ess: 1, func: 0, anl: 0, adv: 0, ts: 29493585 })).decidedAt).toBe(Date.UTC(2026, 0, 28, 15, 45)));
});
