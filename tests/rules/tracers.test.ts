import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { nameMatches, tracerFor } from '../../lib/match.ts';
import { PURPOSES, type Purpose } from '../../lib/model/phase.ts';
import type { TracerRule } from '../../lib/model/rules.ts';
import { isGeneric } from '../../lib/node/generic-name.ts';
import { openCookieDatabaseFile, tracersOf, type CookieRow } from '../../lib/node/tracers.ts';
import database from '../../rules/tracers/open-cookie-database.ts';
import own from '../../rules/tracers/own.ts';
import { chatRules } from '../support/vendor.ts';

const tracers: readonly TracerRule[] = [...own, ...database];
/** The order of the lists must not matter for what is well known. */
const otherOrder = [...database, ...own];
const SHOP = 'shop.example';
const purpose = (name: string, host = SHOP): Purpose => tracerFor(tracers, name, host)?.purpose ?? 'unknown';

const KNOWN: readonly (readonly [Purpose, string, string?])[] = [
  ...['OptanonConsent', 'OptanonAlertBoxClosed', 'CookieConsent', 'didomi_token', 'euconsent-v2', 'axeptio_cookies', 'axeptio_authorized_vendors',
    'axeptio_all_vendors', 'tarteaucitron', 'cc_cookie', 'klaro', 'eu-consent', 'cmplz_marketing', 'cmplz_consented_services', 'cookieyes-consent',
    'TC_PRIVACY', 'TC_PRIVACY_CENTER', 'CookieScriptConsent', 'borlabs-cookie', 'cookielawinfo-checkbox-analytics', 'uc_settings', '_iub_cs-12345678',
    'cookie-agreed', 'cookie_notice_accepted', 'moove_gdpr_popup', '__cmpcccu1234', 'FCCDCF', '_tracking_consent', 'mtm_consent_removed', 'optimizelyOptOut',
  ].map((name) => ['consent-record', name] as const),
  ['consent-record', 'li_gc', '.linkedin.com'], ['consent-record', 'SOCS', '.google.fr'],
  ...['PHPSESSID', 'JSESSIONID', 'ASP.NET_SessionId', 'AWSALB', 'AWSALBCORS', 'AWSALBTG', 'ARRAffinity', 'ARRAffinitySameSite', 'woocommerce_cart_hash',
    'woocommerce_items_in_cart', 'wp_woocommerce_session_0a1b2c', 'cart', 'cart_sig', 'connect.sid', 'laravel_session', 'wordpress_logged_in_0a1b2c',
    'PrestaShop-0a1b2c', 'mage-cache-sessid', 'SERVERID', 'BIGipServerpool_web', '__cflb',
  ].map((name) => ['strictly-necessary', name] as const),
  ...['csrftoken', 'XSRF-TOKEN', '__cf_bm', 'cf_clearance', '_cfuvid', 'ak_bmsc', '_abck', 'incap_ses_1_2', 'datadome', '_GRECAPTCHA', 'form_key', '__stripe_mid',
    '.AspNetCore.Antiforgery.abc', '__RequestVerificationToken',
  ].map((name) => ['security', name] as const),
  ...['pll_language', 'NEXT_LOCALE', 'wp-settings-1'].map((name) => ['preferences', name] as const),
  ...['_ga', '_ga_PLNXCPLD5S', '_gid', '_gat', '_gat_UA-41615440-3', '_hjSession_3327924', '_hjSessionUser_3327924', '_pk_id.101456.9fd9', '_pk_ses.1.1fff',
    'atuserid', '_pcid', 'etuix', 'Wysistat', '_clck', '_clsk', '_cs_id', 'ABTasty', 'kameleoonVisitorCode', '_vwo_uuid_v2', '__utma', 'mp_679f34_mixpanel',
    'ajs_anonymous_id', '_ym_uid', 'AMCV_0123@AdobeOrg', '__hstc', 'hubspotutk', 'Hm_lvt_0123456789abcdef',
  ].map((name) => ['analytics', name] as const),
  ...['_fbp', '_fbc', '_gcl_au', '_gcl_aw', '_gac_UA-1-1', '_uetsid', '_uetvid', '_pin_unauth', '_ttp', '_scid', 'cto_bundle', '__gads', '_rdt_uuid', '__kla_id', 'sib_cuid', '_mkto_trk', 'li_fat_id',
  ].map((name) => ['marketing', name] as const),
  ['marketing', 'IDE', '.doubleclick.net'], ['marketing', 'test_cookie', 'doubleclick.net'], ['marketing', 'NID', '.google.com'], ['marketing', 'NID', 'www.google.co.uk'],
  ['marketing', 'MUID', '.bing.com'], ['marketing', 'MUID', 'c.clarity.ms'], ['marketing', 'fr', '.facebook.com'], ['marketing', 'uid', '.criteo.com'], ['marketing', 'YSC', '.youtube.com'],
  ['marketing', 'bcookie', '.linkedin.com'], ['marketing', 'uuid2', '.adnxs.com'], ['marketing', 'id', 'ad.doubleclick.net'],
];

/** Any site may use these for anything, or they are known to be harmless: on a shop's own host none may be called a tracker. */
const INNOCENT = [
  'id', 'ID', 'uid', 'uuid', 'user', 'user_id', 'userId', 'test', 'testcookie', 'session', 'sessionid', 'session_id', 'SESSION', 'sid', 'ssid', 'lang', 'language', 'locale', 'token', 'auth', 'auth_token',
  'visitor_id', 'visitor', 'visitorId', 'visitor_id12345', 'visit', 'visits', 'v', 't', 's', 'u', 'c', 'p', '_s', '_y', 'country', 'currency', 'region', 'city', 'theme', 'dark_mode', 'basket', 'cart', 'cart_id', 'wishlist',
  'recently_viewed', 'referrer', 'ref', 'source', 'campaign', 'utm_source', 'store', 'store_id', 'view', 'sort', 'page', 'popup', 'newsletter', 'banner', 'consent', 'cookie_consent', 'cookies', 'privacy', 'gdpr',
  'login', 'remember', 'remember_me', 'guest', 'guest_id', 'customer', 'customer_id', 'device_id', 'client_id', 'browser', 'tz', 'timezone', 'ab', 'variant', 'experiment', 'version', 'debug', 'preview', 'search', 'search_history',
  'IDE', 'NID', 'fr', 'DSID', 'callback', 'audience', 'queryString', 'presence', 'personalization', 'settings', 'preferences', 'state', 'status', 'fe_typo_user', 'wp-settings-time-1', 'matomo_ignore', 'opt_out',
  'PHPSESSID', 'connect.sid', 'XSRF-TOKEN', 'OptanonConsent', 'tarteaucitron', 'form_key', 'cookieconsent_status', 'django_language', 'laravel_session', '__cf_bm',
];

describe('tracers known by name', () => {
  it.each(KNOWN.map(([expected, name, host]) => [expected, name, host ?? SHOP] as const))('%s: %s at %s', (expected, name, host) => {
    expect(tracerFor(tracers, name, host)?.purpose).toBe(expected);
    expect(tracerFor(otherOrder, name, host)?.purpose).toBe(expected);
  });
  it.each(INNOCENT.map((name) => [name] as const))('%s accuses nobody', (name) => expect(['analytics', 'marketing']).not.toContain(purpose(name)));

  it('exempt-capable tools say so', () => {
    for (const name of ['_pk_id.1.1fff', 'atuserid', 'etuix', 'Wysistat']) expect(tracerFor(tracers, name, SHOP)?.exemptible, name).toBe(true);
    for (const name of ['_ga', '_fbp', '_hjSessionUser_1', 'PHPSESSID']) expect(tracerFor(tracers, name, SHOP)?.exemptible, name).toBeUndefined();
    for (const tracer of tracers) if ('exemptible' in tracer) expect(tracer.purpose, tracer.identifier).toBe('analytics');
  });
});

describe('the lists', () => {
  const domainless = tracers.filter((tracer) => !tracer.domains);
  it('name no tracker by a word alone, without its home', () => {
    const accusing = database.filter((t) => (t.purpose === 'analytics' || t.purpose === 'marketing') && isGeneric(t.identifier));
    expect(accusing.length).toBeGreaterThan(50);
    expect(accusing.filter((t) => !('domains' in t) || t.domains.length === 0)).toEqual([]);
  });
  it('have purposes and platforms', () => {
    expect(database.length).toBeGreaterThan(1000);
    expect(own.length).toBeGreaterThan(300);
    for (const tracer of tracers) {
      expect(PURPOSES).toContain(tracer.purpose);
      expect(tracer.purpose).not.toBe('conversation');
      expect(tracer.platform).not.toBe('');
      expect(tracer.identifier.replaceAll('*', '').length, tracer.identifier).toBeGreaterThanOrEqual(2);
    }
  });
  it('each name once in a list', () => {
    for (const list of [own, database]) {
      const keys = list.map((t) => `${t.identifier} ${'domains' in t ? t.domains.join() : ''}`);
      expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    }
  });
  it('patterns say enough', () => {
    for (const tracer of domainless.filter((t) => t.identifier.includes('*'))) expect(tracer.identifier.replaceAll('*', '').length, tracer.identifier).toBeGreaterThanOrEqual(4);
  });
  it('our own list is not repeated by the other', () => {
    const ours = own.filter((t) => !('domains' in t));
    expect(database.filter((t) => ours.some((mine) => nameMatches(mine.identifier, t.identifier))).map((t) => t.identifier)).toEqual([]);
  });
  it('what belongs to a chat is left to the chat', () => {
    const chat = chatRules.flatMap((rule) => rule.storage.filter((d) => d.type === 'cookie' && d.confirmed));
    expect(domainless.filter((t) => chat.some((d) => d.identifier === t.identifier)).map((t) => t.identifier)).toEqual([]);
  });
  it('the database is what its program makes of the package', () => {
    const root = path.resolve(import.meta.dirname, '../..');
    expect(openCookieDatabaseFile(root)).toBe(readFileSync(path.join(root, 'rules/tracers/open-cookie-database.ts'), 'utf8'));
  });
});

describe('tracersOf', () => {
  const row = (cookie: string, category: string, more: Partial<CookieRow> = {}): CookieRow => ({ cookie, category, domain: '', description: '', wildcardMatch: '0', ...more });
  const made = (...rows: CookieRow[]) => tracersOf({ Acme: rows }, [{ identifier: 'taken_*' }, { identifier: 'known', domains: ['known.example'] }]);
  it.each<[string, CookieRow, object[]]>([
    ['a maker\'s own name stands anywhere', row('acme_visitor', 'Marketing', { domain: 'acme.example (3rd party)' }), [{ identifier: 'acme_visitor', purpose: 'marketing', platform: 'Acme' }]],
    ['a word keeps its home', row('uid', 'Marketing', { domain: '.acme.com (3rd party) or advertiser’s site' }), [{ identifier: 'uid', domains: ['acme.com'], purpose: 'marketing', platform: 'Acme' }]],
    ['a word without one is left out', row('visitor_id', 'Marketing'), []],
    ['a word is no pattern', row('visitor_', 'Marketing', { wildcardMatch: '1', domain: 'acme.com' }), []],
    ['too short a pattern is left out', row('zq_', 'Analytics', { wildcardMatch: '1' }), []],
    ['an id follows', row('acme_visitor_', 'Analytics'), [{ identifier: 'acme_visitor_*', purpose: 'analytics', platform: 'Acme' }]],
    ['better lists win', row('taken_acme', 'Marketing'), []],
    ['better lists win where they know it', row('known', 'Marketing', { domain: 'a.known.example or other.example' }), [{ identifier: 'known', domains: ['other.example'], purpose: 'marketing', platform: 'Acme' }]],
    ['better lists win at their hosts', row('known', 'Marketing', { domain: 'known.example' }), []],
    ['prose is no name', row('acme cookie <id>', 'Marketing'), []],
    ['functional: preferences', row('acmetheme', 'Functional', { description: 'Remembers the colours' }), [{ identifier: 'acmetheme', purpose: 'preferences', platform: 'Acme' }]],
    ['functional: session', row('acmesess', 'Functional', { description: 'Session ID of the logged in user' }), [{ identifier: 'acmesess', purpose: 'strictly-necessary', platform: 'Acme' }]],
    ['functional: security', row('acmexsrf', 'Functional', { description: 'CSRF protection' }), [{ identifier: 'acmexsrf', purpose: 'security', platform: 'Acme' }]],
    ['functional: choice', row('acmebanner', 'Functional', { description: 'Stores the consent state' }), [{ identifier: 'acmebanner', purpose: 'consent-record', platform: 'Acme' }]],
    ['a refusal is no tracker', row('acme_optout', 'Marketing'), [{ identifier: 'acme_optout', purpose: 'consent-record', platform: 'Acme' }]],
    ['a load balancer is no tracker', row('acmebalance', 'Analytics', { description: 'Used for load balancing' }), [{ identifier: 'acmebalance', purpose: 'strictly-necessary', platform: 'Acme' }]],
    ['an unknown category', row('acmething', 'Whatever'), [{ identifier: 'acmething', purpose: 'unknown', platform: 'Acme' }]],
  ])('%s', (_what, one, expected) => expect(made(one)).toEqual(expected));
  it('rows that contradict each other accuse nobody', () =>
    expect(made(row('acmething', 'Marketing'), row('acmething', 'Security'))).toEqual([{ identifier: 'acmething', purpose: 'unknown', platform: 'Acme' }]));
});
