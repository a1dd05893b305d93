import browser from 'webextension-polyfill';

/** Why a page that the visitor asked for could not be read. */
export type AskFault = 'network' | 'status' | 'pdf' | 'not-html' | 'too-long' | 'timeout' | 'stopped';

export class AskError extends Error {
  readonly why: AskFault;
  constructor(why: AskFault) { super(why); this.why = why; }
}

/** Of the document, in bytes. The longest notices known are a tenth of it. */
const BYTES_MAX = 5_000_000;
const WAIT_MS = 20_000;

/** `address`: after redirects. */
export interface AskedPage { readonly html: string; readonly address: string }

/**
 * The one request that the product makes, and only when the visitor asks for it: the address they were shown, without
 * their cookies, without saying where they come from, and leaving nothing in the browser's cache. What comes is text:
 * nothing in it runs, nothing it names is loaded.
 * @param mayAnswer of the address that it came to: a page of the open web may send us on into the visitor's own network
 * @throws AskError
 */
export async function askForPage(url: string, stop: AbortSignal, mayAnswer: (address: string) => boolean): Promise<AskedPage> {
  const late = AbortSignal.timeout(WAIT_MS);
  const fault = (): AskError => new AskError(stop.aborted ? 'stopped' : late.aborted ? 'timeout' : 'network');
  const response = await fetch(url, {
    credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store', redirect: 'follow', signal: AbortSignal.any([stop, late]), headers: { accept: 'text/html,application/xhtml+xml' },
  }).catch(() => { throw fault(); });
  const type = (response.headers.get('content-type') ?? '').toLowerCase();
  const refuse = async (why: AskFault): Promise<never> => { await response.body?.cancel().catch(() => {}); throw new AskError(why); };
  if (!mayAnswer(response.url || url)) return refuse('network');
  if (!response.ok) return refuse('status');
  if (type.startsWith('application/pdf')) return refuse('pdf');
  if (!/^(?:text\/html|application\/xhtml\+xml|$)/.test(type)) return refuse('not-html');
  const bytes = await readAtMost(response, BYTES_MAX).catch(() => { throw fault(); });
  if (bytes === null) return refuse('too-long');
  if (startsWith(bytes, '%PDF-')) throw new AskError('pdf');
  return { html: decode(bytes, type), address: response.url || url };
}

/** Null: there is more. */
async function readAtMost(response: Response, most: number): Promise<Uint8Array | null> {
  const reader = response.body?.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader?.read(); next && !next.done; next = await reader!.read()) {
    length += next.value.length;
    if (length > most) { await reader!.cancel().catch(() => {}); return null; }
    parts.push(next.value);
  }
  const all = new Uint8Array(length);
  parts.reduce((at, part) => { all.set(part, at); return at + part.length; }, 0);
  return all;
}

const startsWith = (bytes: Uint8Array, text: string): boolean => [...text].every((letter, index) => bytes[index] === letter.charCodeAt(0));

/** As its header says, else as its beginning says (HTML standard, "prescan a byte stream"), else UTF-8. */
function decode(bytes: Uint8Array, type: string): string {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 1_024));
  const named = /charset\s*=\s*["']?([\w:.-]+)/.exec(type)?.[1] ?? /<meta[^>]+charset\s*=\s*["']?([\w:.-]+)/i.exec(beginning)?.[1] ?? 'utf-8';
  try { return new TextDecoder(named).decode(bytes); } catch { return new TextDecoder().decode(bytes); }
}

/** Most of a text in one language, else it is in none. */
const MOSTLY = 60;

/** As `detectLanguage` of content scripts, on a page of the extension's own. */
export async function languageOfText(text: string): Promise<string | null> {
  const found = await browser.i18n.detectLanguage(text).catch(() => null);
  const best = found?.languages.reduce((most, one) => (one.percentage > most.percentage ? one : most));
  if (!found?.isReliable || !best || best.percentage < MOSTLY) return null;
  return /^([a-z]{2})(?![a-z])/.exec(best.language.toLowerCase())?.[1] ?? null;
}
