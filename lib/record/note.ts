import type { Kind, Sightings } from '../model/observation.ts';
import { readCookieLine } from './cookie-line.ts';
import * as NOTE from './note-codes.ts';
import { readStack } from './stack.ts';

/** What a note says, in our vocabulary; `age` is how long ago it happened, in ms, by the document's own clock. */
export type Noted = { [K in Kind]: { readonly kind: K; readonly data: Sightings<string>[K]; readonly age: number } }[Kind];

export interface Notes {
  readonly noted: readonly Noted[];
  /** Elements and the script that built them (not an observation: who built a widget is joined to it). */
  readonly builders: readonly { readonly tag: string; readonly script: string | null }[];
  /** The page world's own count since the document began, and what it dropped; null when the text is broken. */
  readonly count: number | null;
  readonly dropped: number;
  /** Records read here. */
  readonly read: number;
}

interface Record { readonly code: string; readonly time: number; readonly fields: readonly (string | null)[] }

const FIELDS = 6;

/**
 * Parses what the page world sent. The text is hostile until proved otherwise: nothing throws, what does not
 * parse ends the reading, and the caller sees from `count` and `read` that something is missing.
 * @param base the document's URL, to make relative URLs whole
 * @param nowMs the document's clock now (`performance.now()`)
 */
export function readNotes(text: string, base: string, ownOrigin: string, nowMs: number, epochNow: number): Notes {
  const noted: Noted[] = [];
  const builders: { tag: string; script: string | null }[] = [];
  let count: number | null = null;
  let dropped = 0;
  let read = 0;
  for (const record of records(text)) {
    if (record.code === NOTE.end) {
      count = Number(record.fields[0] ?? Number.NaN);
      dropped = Number(record.fields[1] ?? 0) || 0;
      continue;
    }
    read++;
    // A page could pass any time: later than now or before the document began is not one.
    const age = Math.min(Math.max(nowMs - record.time, 0), nowMs);
    if (record.code === NOTE.builder) {
      builders.push({ tag: (record.fields[0] ?? '').slice(0, 80), script: readStack(record.fields[4] ?? null, ownOrigin).chain[0] ?? null });
      continue;
    }
    const sighting = sightingOf(record, base, ownOrigin, epochNow - age);
    if (sighting !== null) noted.push({ ...sighting, age } as Noted);
  }
  return { noted, builders, count: count === null || Number.isNaN(count) ? null : count, dropped, read };
}

/** Length-prefixed fields: no character of a page's text can end a field or begin a record. */
function* records(text: string): Generator<Record> {
  let place = 0;
  while (place < text.length) {
    const code = text[place]!;
    place++;
    const fields: (string | null)[] = [];
    while (fields.length < FIELDS) {
      if (text.startsWith('-;', place)) { fields.push(null); place += 2; continue; }
      const colon = text.indexOf(':', place);
      const length = colon < 0 || colon - place > 6 ? Number.NaN : Number(text.slice(place, colon));
      if (!Number.isInteger(length) || length < 0 || colon + 1 + length > text.length) return;
      fields.push(text.slice(colon + 1, colon + 1 + length));
      place = colon + 1 + length;
    }
    const time = Number(fields[0]);
    yield { code, time: Number.isFinite(time) ? time : Number.POSITIVE_INFINITY, fields: fields.slice(1) };
  }
}

type Sighting = { [K in Kind]: { readonly kind: K; readonly data: Sightings<string>[K] } }[Kind];

function sightingOf({ code, fields: [a, b, c, d, stack] }: Record, base: string, ownOrigin: string, at: number): Sighting | null {
  const script = readStack(stack ?? null, ownOrigin);
  const whole = (url: string | null | undefined): string => { try { return new URL(url ?? '', base).href; } catch { return 'about:invalid'; } };
  const text = a ?? '';
  switch (code) {
    case NOTE.cookie: {
      const line = readCookieLine(text, at);
      return line && { kind: 'cookie-write', data: { line, api: 'document.cookie', script } };
    }
    case NOTE.cookieStoreSet: {
      const [domain = '', path = '', sameSite = '', partitioned = ''] = (d ?? '').split('\n');
      const expires = c === null || c === undefined || c === '' ? null : Math.round((Number(c) - at) / 1000);
      return { kind: 'cookie-write', data: { api: 'cookieStore', script, line: {
        name: text, value: b ?? '', domain: domain || null, path: path || null, maxAgeSeconds: expires !== null && Number.isFinite(expires) ? expires : null,
        // The CookieStore API writes Secure cookies only, SameSite=Strict unless told otherwise (cookiestore.spec.whatwg.org, read 2026-11).
        secure: true, httpOnly: false, sameSite: sameSite === 'lax' || sameSite === 'none' ? sameSite : 'strict', partitioned: partitioned === '1' } } };
    }
    case NOTE.cookieStoreDelete:
      return { kind: 'cookie-write', data: { api: 'cookieStore', script, line: { name: text, value: '', domain: null, path: null, maxAgeSeconds: 0, secure: true, httpOnly: false, sameSite: 'strict', partitioned: false } } };
    case NOTE.storageSet: case NOTE.storageRemove: case NOTE.storageClear: {
      const area = text === 's' ? 'sessionStorage' : 'localStorage';
      const op = code === NOTE.storageSet ? 'set' : code === NOTE.storageRemove ? 'remove' : 'clear';
      return { kind: 'storage-write', data: { area, op, key: op === 'clear' ? null : (b ?? ''), value: op === 'set' ? (c ?? '') : null, script } };
    }
    case NOTE.idbOpen: return { kind: 'database', data: { area: 'indexedDB', op: 'open', name: text, store: null, script } };
    case NOTE.idbStore: return { kind: 'database', data: { area: 'indexedDB', op: 'create-store', name: text, store: b ?? null, script } };
    case NOTE.idbWrite: return { kind: 'database', data: { area: 'indexedDB', op: 'write', name: text, store: b ?? null, script } };
    case NOTE.idbDelete: return { kind: 'database', data: { area: 'indexedDB', op: 'delete', name: text, store: null, script } };
    case NOTE.cacheOpen: return { kind: 'database', data: { area: 'cacheStorage', op: 'open', name: text, store: null, script } };
    case NOTE.cacheDelete: return { kind: 'database', data: { area: 'cacheStorage', op: 'delete', name: text, store: null, script } };
    case NOTE.serviceWorker: return { kind: 'worker-registered', data: { url: whole(a), script } };
    case NOTE.fetch: return { kind: 'chain', data: { api: 'fetch', url: whole(a), script } };
    case NOTE.xhr: return { kind: 'chain', data: { api: 'xhr', url: whole(a), script } };
    case NOTE.beacon: return { kind: 'chain', data: { api: 'beacon', url: whole(a), script } };
    case NOTE.socket: return { kind: 'chain', data: { api: 'websocket', url: whole(a).replace(/^http/, 'ws'), script } };
    case NOTE.script: return { kind: 'chain', data: { api: 'script', url: whole(a), script } };
    default: return null;
  }
}
