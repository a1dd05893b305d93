import * as NOTE from './note-codes.ts';

/** Something that left, as the page world tells it in the moment it does. Held in memory only, never told on. */
export interface Sent {
  readonly api: 'fetch' | 'xhr' | 'websocket' | 'beacon' | 'message';
  /** Absolute; null for a worker's message. */
  readonly url: string | null;
  /** `bytes`: one character each. `closed`: a stream, a request or a file, which cannot be looked into; `body` is empty. */
  readonly form: 'words' | 'bytes' | 'closed';
  readonly body: string;
}

const APIS: Readonly<Record<string, Sent['api']>> = { [NOTE.fetch]: 'fetch', [NOTE.xhr]: 'xhr', [NOTE.socket]: 'websocket', [NOTE.beacon]: 'beacon', [NOTE.worker]: 'message' };
const FORMS: Readonly<Record<string, Sent['form']>> = { [NOTE.words]: 'words', [NOTE.bytes]: 'bytes', [NOTE.closed]: 'closed' };

/** One letter for the call, one for the form, the address with its length, the body. Null: it is not that. */
export function readSent(text: string, base: string): Sent | null {
  const api = APIS[text[0] ?? ''];
  const form = FORMS[text[1] ?? ''];
  const colon = text.indexOf(':', 2);
  const length = Number(text.slice(2, colon));
  if (!api || !form || colon < 3 || !Number.isInteger(length) || length < 0) return null;
  const address = text.slice(colon + 1, colon + 1 + length);
  return { api, url: api === 'message' ? null : (URL.parse(address, base)?.href ?? null), form, body: text.slice(colon + 1 + length) };
}
