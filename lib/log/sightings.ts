import * as v from 'valibot';
import type { FormBoxSeen, Ticked } from '../model/form.ts';
import type { BannerButton, ContentPolicy, CookieLine, ExposureSeen, GestureKind, Kind, PanelQuote, Script, Sightings, StorageArea, TlsVersion, Url, Witness } from '../model/observation.ts';
import { CHAT_FAMILIES } from '../model/rules.ts';

/** Longest list of names, and of anything else, in one observation. */
export const NAMES_MAX = 10_000;
const LIST_MAX = 256;
/** What the recorders cut at; the gate shortens further. */
export const TEXT_LENGTH_MAX = 16_384;
/** A notice's text, in UTF-16 units: longer than the longest that is read. */
export const NOTICE_LENGTH_MAX = 200_000;

/** The schema of each kind's data, over what stands for values and URLs: strings before the gate, digests after. */
export interface Parts<V> {
  readonly value: v.GenericSchema<unknown, V>;
  readonly url: v.GenericSchema<unknown, Url<V>>;
}
export type DataSchemas<V> = { readonly [K in Kind]: v.GenericSchema<unknown, Sightings<V>[K]> };

const EPOCH_MS_MAX = 8.64e15;
export const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
export const finite = v.pipe(v.number(), v.finite());
export const epochMs = v.pipe(v.number(), v.minValue(0), v.maxValue(EPOCH_MS_MAX));
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const list = <T>(item: v.GenericSchema<unknown, T>, max = LIST_MAX) => v.pipe(v.array(item), v.maxLength(max));
const bool = v.boolean();
/** A picklist that does not compile while a word of the model is missing. */
export const oneOf = <T extends string>(all: { readonly [W in T]: 1 }) => v.picklist(Object.keys(all) as T[]);

/** Names, words and the browser's terms. */
const name = text(TEXT_LENGTH_MAX);
const words = text(4_096);
const term = text(64);
const nameOrNull = v.nullable(name);
const wordsOrNull = v.nullable(words);
const termOrNull = v.nullable(text(128));

/** Objects drop what they do not name: a field nobody thought of goes no further. */
export function dataSchemas<V>({ value, url }: Parts<V>): DataSchemas<V> {
  const line: v.GenericSchema<unknown, CookieLine<V>> = v.object({
    name, value, domain: nameOrNull, path: nameOrNull, maxAgeSeconds: v.nullable(v.number()), secure: bool, httpOnly: bool,
    sameSite: v.nullable(oneOf<NonNullable<CookieLine['sameSite']>>({ strict: 1, lax: 1, none: 1 })), partitioned: bool,
  });
  const script: v.GenericSchema<unknown, Script<V>> = v.object({ chain: list(url), at: v.nullable(term) });
  const control = v.object({ tag: words, role: wordsOrNull, name: wordsOrNull });
  const area = oneOf<StorageArea>({ localStorage: 1, sessionStorage: 1 });
  const databaseArea = oneOf<Sightings['database']['area']>({ indexedDB: 1, cacheStorage: 1 });
  const policy = oneOf<ContentPolicy>({ none: 1, 'report-only': 1, loose: 1, strict: 1 });
  const exposure: v.GenericSchema<unknown, ExposureSeen> = v.object({
    personalForms: count, insecureForms: count, mailForms: count, personalByGet: count, passwordsToInsecure: count, passwordsByGet: count,
    insecureActive: count, insecurePassive: count, pinnedScripts: count, withoutIntegrity: count, metaPolicy: policy,
    newPassword: v.nullable(v.object({ least: v.nullable(count), most: v.nullable(count), words: wordsOrNull })),
  });
  const foundBy = oneOf<Sightings['banner']['foundBy']>({ rule: 1, shape: 1 });
  const buttonKind = oneOf<BannerButton>({ accept: 1, refuse: 1, settings: 1, save: 1, close: 1, other: 1 });
  return {
    navigation: v.object({ url, type: oneOf<Sightings['navigation']['type']>({ document: 1, history: 1, fragment: 1, restored: 1 }) }),
    loaded: v.object({ url }),
    request: v.object({ requestId: term, url, method: words, type: term, initiator: nameOrNull, cookiesSent: v.nullable(list(name, NAMES_MAX)), refererTells: v.exactOptional(oneOf<'path' | 'query'>({ path: 1, query: 1 })) }),
    response: v.object({ requestId: term, status: finite, fromCache: bool, hstsSeconds: v.exactOptional(v.nullable(finite)), csp: v.exactOptional(policy) }),
    connection: v.object({ requestId: term, tls: oneOf<TlsVersion>({ '1.0': 1, '1.1': 1, '1.2': 1, '1.3': 1 }) }),
    redirect: v.object({ requestId: term, from: url, to: url, status: finite, internal: bool }),
    'cookie-header': v.object({ line, requestId: term, requestAt: epochMs, url, type: term }),
    'cookie-change': v.object({ line, hostOnly: bool, removed: bool, cause: term, partition: nameOrNull }),
    'cookies-at-start': v.object({ cookies: list(v.object({ name, domain: name, partition: nameOrNull, value }), NAMES_MAX) }),
    'frame-started': v.object({ url, top: bool, early: bool, prerendering: bool, lang: termOrNull }),
    'storage-at-start': v.object({ area, keys: list(name, NAMES_MAX) }),
    'databases-seen': v.object({ area: databaseArea, names: list(name, NAMES_MAX) }),
    gesture: v.object({ kind: oneOf<GestureKind>({ click: 1, key: 1 }), control, on: oneOf<Sightings['gesture']['on']>({ launcher: 1, panel: 1, banner: 1, page: 1 }), widget: termOrNull, chatWords: bool }),
    scrolled: v.object({ toEnd: bool }),
    watching: v.object({ sinceLoadMs: finite }),
    'widget-seen': v.object({ widget: text(128), foundBy, launcher: bool, panel: bool, inline: bool, frames: list(url), script: v.nullable(url), name: wordsOrNull }),
    'frame-inserted': v.object({ url }),
    'message-sent': v.object({ widget: termOrNull }),
    banner: v.object({ cmp: termOrNull, foundBy, shown: bool, acceptAll: bool, refuseAll: bool, beside: v.exactOptional(term) }),
    'banner-layer': v.object({
      cmp: termOrNull, layer: oneOf<Sightings['banner-layer']['layer']>({ first: 1, second: 1 }), text: words, language: termOrNull, pageLanguage: termOrNull,
      buttons: list(v.object({
        button: buttonKind, words, tag: term, width: finite, height: finite, fontSize: finite, fontWeight: finite, contrast: v.nullable(finite),
        prominence: v.nullable(finite), opacity: finite, filled: bool, underlined: bool, inText: bool, inViewport: bool,
      })),
      toggles: list(v.object({ words, beside: words, on: bool, locked: bool })),
      links: list(v.object({ url: v.nullable(url), words })),
      covers: v.nullable(finite), locksScroll: bool,
    }),
    'consent-control': v.object({ words, place: oneOf<Sightings['consent-control']['place']>({ floating: 1, footer: 1, page: 1 }), tag: term, leads: v.exactOptional(v.literal(true)) }),
    'banner-click': v.object({ cmp: termOrNull, button: buttonKind, words }),
    'notice-link': v.object({ url, words, place: oneOf<Sightings['notice-link']['place']>({ page: 1, banner: 1, widget: 1 }), widget: termOrNull }),
    'page-content': v.object({ forms: count, passwords: count, noticeLinks: count, legalLinks: count, exposure: v.exactOptional(exposure) }),
    'panel-read': v.object({ widget: termOrNull, readable: bool, noticeLinks: count, characters: count }),
    'panel-said': v.object({
      widget: termOrNull, title: wordsOrNull, language: termOrNull, history: bool, characters: count, controls: list(words),
      quotes: list(v.object({ family: v.picklist(CHAT_FAMILIES), words, place: oneOf<PanelQuote['place']>({ furniture: 1, greeting: 1 }) })),
      fields: list(v.object({ type: term, words, autocomplete: termOrNull, required: bool, checked: v.nullable(bool) })),
    }),
    reply: v.object({ widget: termOrNull, afterMs: finite }),
    typing: v.object({
      widget: termOrNull, sent: oneOf<Sightings['typing']['sent']>({ no: 1, text: 1, signal: 1, unreadable: 1 }),
      api: v.nullable(oneOf<NonNullable<Sightings['typing']['api']>>({ fetch: 1, xhr: 1, websocket: 1, beacon: 1, message: 1 })), url: v.nullable(url), keys: count,
    }),
    'notice-read': v.object({
      url, language: termOrNull, pageLanguage: termOrNull, title: words, text: text(NOTICE_LENGTH_MAX), words: count,
      source: oneOf<Sightings['notice-read']['source']>({ visited: 1, asked: 1, audit: 1 }), parts: list(v.object({ url, words })), frames: v.exactOptional(list(url)),
    }),
    'form-seen': v.object({
      form: count, url, action: v.nullable(url), method: termOrNull, heading: wordsOrNull, buttons: list(words), prefilled: bool, folded: bool, cut: bool, language: termOrNull, pageLanguage: termOrNull,
      fields: list(v.object({ type: term, words, beside: words, hint: wordsOrNull, name: wordsOrNull, autocomplete: termOrNull, required: bool, drawn: bool })),
      boxes: list(v.object({
        type: oneOf<FormBoxSeen['type']>({ checkbox: 1, radio: 1 }), words, question: wordsOrNull, ticked: oneOf<Ticked>({ markup: 1, state: 1, was: 1, no: 1 }), required: bool, inside: bool,
      })),
      says: list(words), links: list(v.object({ url, words })),
    }),
    hole: v.object({ reason: oneOf<Sightings['hole']['reason']>({ 'page-muted': 1, late: 1, overflow: 1, 'no-page-recorder': 1, paused: 1 }), lost: v.nullable(count) }),
    'cookie-write': v.object({ line, api: oneOf<Sightings['cookie-write']['api']>({ 'document.cookie': 1, cookieStore: 1 }), script }),
    'storage-write': v.object({ area, op: oneOf<Sightings['storage-write']['op']>({ set: 1, remove: 1, clear: 1 }), key: nameOrNull, value: v.nullable(value), script }),
    database: v.object({ area: databaseArea, op: oneOf<Sightings['database']['op']>({ open: 1, 'create-store': 1, write: 1, delete: 1 }), name, store: nameOrNull, script }),
    'worker-registered': v.object({ url, script }),
    chain: v.object({ api: oneOf<Sightings['chain']['api']>({ fetch: 1, xhr: 1, websocket: 1, beacon: 1, script: 1 }), url, script }),
  };
}

/** What stands around the data. A source's name goes into the log as it is. */
export const envelope = v.object({
  kind: v.string(),
  data: v.unknown(),
  at: epochMs,
  source: v.pipe(v.string(), v.regex(/^[\w.:-]{1,64}$/)),
  n: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  witness: oneOf<Witness>({ browser: 1, content: 1, page: 1 }),
});

export const isKind = (kind: string, schemas: object): kind is Kind => Object.hasOwn(schemas, kind);
