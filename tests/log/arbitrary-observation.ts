import fc from 'fast-check';
import type { Kind, Observation, Sightings, Witness } from '../../lib/model/observation.ts';

/** Where a recorder may meet something of the visitor's: one arbitrary for each sort of text. */
export interface Texts {
  readonly value: fc.Arbitrary<string>;
  readonly name: fc.Arbitrary<string>;
  readonly url: fc.Arbitrary<string>;
  readonly words: fc.Arbitrary<string>;
}

type DataOf = { readonly [K in Kind]: fc.Arbitrary<Sightings<string>[K]> };

/** Every kind, each field of the sort it is. A kind without an arbitrary does not compile. */
export function dataOf({ value, name, url, words }: Texts): DataOf {
  const bool = fc.boolean();
  const orNull = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null, freq: 3 });
  const some = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(arbitrary, { maxLength: 3 });
  const count = fc.nat(500);
  const id = fc.constantFrom('12', 'request-7');
  const type = fc.constantFrom('main_frame', 'script', 'xmlhttprequest');
  const widget = orNull(fc.constantFrom('intercom', 'shape:1'));
  const host = fc.constantFrom('.example.fr', 'widget.intercom.io', 'localhost');
  const area = fc.constantFrom('localStorage' as const, 'sessionStorage' as const);
  const databaseArea = fc.constantFrom('indexedDB' as const, 'cacheStorage' as const);
  const foundBy = fc.constantFrom('rule' as const, 'shape' as const);
  const line = fc.record({
    name, value, domain: orNull(host), path: orNull(name.map((text) => `/${text}`)), maxAgeSeconds: orNull(fc.integer()), secure: bool, httpOnly: bool,
    sameSite: orNull(fc.constantFrom('strict' as const, 'lax' as const, 'none' as const)), partitioned: bool,
  });
  const policy = fc.constantFrom('none' as const, 'report-only' as const, 'loose' as const, 'strict' as const);
  const exposure = fc.record({
    personalForms: count, insecureForms: count, mailForms: count, personalByGet: count, passwordsToInsecure: count, passwordsByGet: count,
    insecureActive: count, insecurePassive: count, pinnedScripts: count, withoutIntegrity: count, metaPolicy: policy,
    newPassword: orNull(fc.record({ least: orNull(count), most: orNull(count), words: orNull(words) })),
  });
  const script = fc.record({ chain: some(url), at: orNull(fc.constantFrom('3:14', '120:7')) });
  return {
    navigation: fc.record({ url, type: fc.constantFrom('document' as const, 'history' as const, 'fragment' as const, 'restored' as const) }),
    loaded: fc.record({ url }),
    request: fc.record(
      { requestId: id, url, method: fc.oneof(fc.constantFrom('GET', 'POST'), value), type, initiator: orNull(url), cookiesSent: orNull(some(name)), refererTells: fc.constantFrom('path' as const, 'query' as const) },
      { requiredKeys: ['requestId', 'url', 'method', 'type', 'initiator', 'cookiesSent'] },
    ),
    response: fc.record({ requestId: id, status: fc.constantFrom(200, 404), fromCache: bool, hstsSeconds: orNull(fc.nat()), csp: policy }, { requiredKeys: ['requestId', 'status', 'fromCache'] }),
    connection: fc.record({ requestId: id, tls: fc.constantFrom('1.0' as const, '1.1' as const, '1.2' as const, '1.3' as const) }),
    redirect: fc.record({ requestId: id, from: url, to: url, status: fc.constantFrom(301, 307), internal: bool }),
    'cookie-header': fc.record({ line, requestId: id, requestAt: fc.nat(), url, type }),
    'cookie-change': fc.record({ line, hostOnly: bool, removed: bool, cause: fc.constantFrom('explicit', 'overwrite', 'expired'), partition: orNull(host) }),
    'cookies-at-start': fc.record({ cookies: some(fc.record({ name, domain: host, partition: orNull(host), value })) }),
    'frame-started': fc.record({ url, top: bool, early: bool, prerendering: bool, lang: orNull(fc.oneof(fc.constantFrom('fr', 'en-GB'), value)) }),
    'storage-at-start': fc.record({ area, keys: some(name) }),
    'databases-seen': fc.record({ area: databaseArea, names: some(name) }),
    gesture: fc.record({
      kind: fc.constantFrom('click' as const, 'key' as const), control: fc.record({ tag: fc.constantFrom('button', 'a'), role: orNull(words), name: orNull(words) }),
      on: fc.constantFrom('launcher' as const, 'panel' as const, 'banner' as const, 'page' as const), widget, chatWords: bool,
    }),
    scrolled: fc.record({ toEnd: bool }),
  watching: fc.record({ sinceLoadMs: fc.nat() }),
    'widget-seen': fc.record({ widget: fc.constantFrom('intercom', 'shape:1'), foundBy, launcher: bool, panel: bool, inline: bool, frames: some(url), script: orNull(url), name: orNull(words) }),
    'frame-inserted': fc.record({ url }),
    'message-sent': fc.record({ widget }),
    banner: fc.record({ cmp: orNull(fc.constant('didomi')), foundBy, shown: bool, acceptAll: bool, refuseAll: bool, beside: fc.constant('axeptio') }, { requiredKeys: ['cmp', 'foundBy', 'shown', 'acceptAll', 'refuseAll'] }),
    'banner-click': fc.record({ cmp: orNull(fc.constant('didomi')), button: fc.constantFrom('accept' as const, 'refuse' as const, 'other' as const), words }),
    'banner-layer': fc.record({
      cmp: orNull(fc.constant('didomi')), layer: fc.constantFrom('first' as const, 'second' as const), text: words, language: orNull(fc.oneof(fc.constant('fr'), value)), pageLanguage: orNull(fc.constant('fr')),
      buttons: some(fc.record({
        button: fc.constantFrom('accept' as const, 'refuse' as const), words, tag: fc.constantFrom('button', 'a'), width: fc.nat(900), height: fc.nat(90), fontSize: fc.nat(40), fontWeight: fc.constant(400),
        contrast: orNull(fc.nat(21)), prominence: orNull(fc.nat(21)), opacity: fc.constant(1), filled: bool, underlined: bool, inText: bool, inViewport: bool,
      })),
      toggles: some(fc.record({ words, beside: words, on: bool, locked: bool })),
      links: some(fc.record({ url: orNull(url), words })),
      covers: orNull(fc.constant(0.2)), locksScroll: bool,
    }),
    'consent-control': fc.record({ words, place: fc.constantFrom('floating' as const, 'footer' as const), tag: fc.constant('a'), leads: fc.constant(true as const) }, { requiredKeys: ['words', 'place', 'tag'] }),
    'notice-link': fc.record({ url, words, place: fc.constantFrom('page' as const, 'banner' as const, 'widget' as const), widget }),
    'page-content': fc.record({ forms: count, passwords: count, noticeLinks: count, legalLinks: count, exposure }, { requiredKeys: ['forms', 'passwords', 'noticeLinks', 'legalLinks'] }),
    'panel-read': fc.record({ widget, readable: bool, noticeLinks: count, characters: count }),
    'panel-said': fc.record({
      widget, title: orNull(words), language: orNull(fc.oneof(fc.constant('fr'), value)), history: bool, characters: count, controls: some(words),
      quotes: some(fc.record({ family: fc.constantFrom('ai' as const, 'notice' as const), words, place: fc.constantFrom('furniture' as const, 'greeting' as const) })),
      fields: some(fc.record({ type: fc.constantFrom('email', 'checkbox'), words, autocomplete: orNull(fc.constantFrom('email', 'cc-number')), required: bool, checked: orNull(bool) })),
    }),
    reply: fc.record({ widget, afterMs: fc.nat() }),
    typing: fc.record({ widget, sent: fc.constantFrom('no' as const, 'text' as const), api: orNull(fc.constantFrom('fetch' as const, 'websocket' as const)), url: orNull(url), keys: count }),
    'notice-read': fc.record({
      url, language: orNull(fc.oneof(fc.constant('fr'), value)), pageLanguage: orNull(fc.constant('fr')), title: words, text: fc.array(words, { maxLength: 3 }).map((lines) => lines.join('\n')), words: count,
      source: fc.constantFrom('visited' as const, 'asked' as const, 'audit' as const), parts: some(fc.record({ url, words })),
    }),
    'form-seen': fc.record({
      form: count, url, action: orNull(url), method: orNull(fc.oneof(fc.constantFrom('get', 'post'), value)), heading: orNull(words), buttons: some(words), prefilled: bool, folded: bool, cut: bool,
      language: orNull(fc.oneof(fc.constant('fr'), value)), pageLanguage: orNull(fc.constant('fr')),
      fields: some(fc.record({
        type: fc.constantFrom('email', 'text', 'select'), words, beside: words, hint: orNull(words), name: orNull(name), autocomplete: orNull(fc.constantFrom('email', 'tel')), required: bool, drawn: bool,
      })),
      boxes: some(fc.record({
        type: fc.constantFrom('checkbox' as const, 'radio' as const), words, question: orNull(words), ticked: fc.constantFrom('markup' as const, 'state' as const, 'was' as const, 'no' as const), required: bool, inside: bool,
      })),
      says: some(words), links: some(fc.record({ url, words })),
    }),
    hole: fc.record({ reason: fc.constantFrom('late' as const, 'overflow' as const), lost: orNull(count) }),
    'cookie-write': fc.record({ line, api: fc.constantFrom('document.cookie' as const, 'cookieStore' as const), script }),
    'storage-write': fc.record({ area, op: fc.constantFrom('set' as const, 'remove' as const), key: orNull(name), value: orNull(value), script }),
    database: fc.record({ area: databaseArea, op: fc.constantFrom('open' as const, 'write' as const), name, store: orNull(name), script }),
    'worker-registered': fc.record({ url, script }),
    chain: fc.record({ api: fc.constantFrom('fetch' as const, 'websocket' as const), url, script }),
  };
}

/** How many kinds there are, as the compiler sees to it. */
export const KINDS = Object.keys(dataOf({ value: fc.string(), name: fc.string(), url: fc.string(), words: fc.string() })).length;

const WITNESS: Partial<Record<Kind, Witness>> = { 'storage-write': 'page', 'cookie-write': 'page', gesture: 'content' };

export function observationOf(texts: Texts, kinds?: readonly Kind[]): fc.Arbitrary<Observation<string>> {
  const data = dataOf(texts);
  const all = kinds ?? (Object.keys(data) as Kind[]);
  return fc.oneof(...all.map((kind) => fc.record({
    kind: fc.constant(kind), data: data[kind] as fc.Arbitrary<unknown>, at: fc.integer({ min: 1, max: 2e12 }), source: fc.constantFrom('s1', 's2'),
    n: fc.integer({ min: 1, max: 1e6 }), witness: fc.constant(WITNESS[kind] ?? 'browser'),
  }))) as fc.Arbitrary<Observation<string>>;
}

const hexToken = fc.stringMatching(/^[0-9a-f]{24}$/).filter((text) => /\d/.test(text));
/** What chance makes: at least six changes between letters and digits. */
const mixedToken = fc.stringMatching(/^[A-Za-z0-9]{14,22}$/).filter((text) => (text.match(/\d+|\D+/g)?.length ?? 0) > 6);
const jwt = fc.tuple(fc.stringMatching(/^[\w-]{20}$/), fc.stringMatching(/^[\w-]{20}$/), fc.stringMatching(/^[\w-]{20}$/)).map(([a, b, c]) => `eyJ${a}.${b}.${c}`);
const email = fc.tuple(fc.stringMatching(/^[a-z]{3,9}\.[a-z]{3,9}$/), fc.stringMatching(/^[a-z]{3,9}$/)).map(([local, host]) => `${local}@${host}.fr`);
const phone = fc.stringMatching(/^0[1-9](?:[ .]?\d\d){4}$/);
const decimal = fc.stringMatching(/^[1-9]\d{9,15}$/);

export const token = fc.oneof(hexToken, mixedToken, jwt, fc.uuid(), email, decimal);
export const address = fc.oneof(email, phone);
export const anything = fc.oneof(token, address, fc.string({ minLength: 8, maxLength: 60, unit: 'grapheme' }), fc.string({ minLength: 8, maxLength: 60, unit: 'binary' }))
  .filter((text) => text.trim().length >= 8);

/** Lone surrogates as U+FFFD, or they cannot be percent-encoded. */
export const wellFormed = (text: string): string => Buffer.from(text).toString();

/** Texts that hold the given secrets wherever the visitor's things may be. */
export function textsHolding(secret: { readonly any: string; readonly token: string; readonly address: string }): Texts {
  const inUrl = encodeURIComponent(wellFormed(secret.any));
  const tokenInUrl = encodeURIComponent(secret.token);
  return {
    value: fc.constantFrom(secret.any, `id=${secret.any}`, JSON.stringify({ id: secret.any }), encodeURIComponent(JSON.stringify([secret.token])), `${secret.token}.${secret.any}`, secret.token),
    name: fc.constantFrom(`intercom-id-${secret.token}`, secret.token, `${secret.token}_EXTERNAL`, `crisp-client/session/${secret.token}`, `x:${encodeURIComponent(secret.token)}:y`, 'plain_name'),
    url: fc.constantFrom(
      `https://user:${inUrl}@shop.example.fr/a/${tokenInUrl}/b?q=${inUrl}&${tokenInUrl}=1&${inUrl}#${inUrl}`,
      `https://shop.example.fr/p-${tokenInUrl}.js?${tokenInUrl}`, `wss://x.io/${tokenInUrl}`, `data:text/html;x=${tokenInUrl},${inUrl}`, `blob:https://shop.example.fr/${tokenInUrl}`,
      `javascript:alert('${inUrl}')`, `file:///home/${tokenInUrl}/${inUrl}`, `moz-extension://${tokenInUrl}/x.js`, `about:${tokenInUrl}`, `mailto:${tokenInUrl}`, inUrl, `//${inUrl}`,
    ),
    words: fc.constantFrom(`Call ${secret.address} now`, secret.address, `${'x'.repeat(70)} ${secret.address}`, `Hello (${secret.address})`),
  };
}
