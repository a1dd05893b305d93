import type { Digest, LoggedUrl } from '../model/observation.ts';
import { decodeDeep } from '../decode.ts';
import { parameterDigest } from './consent.ts';
import { macWith, stub, type Mac } from './mac.ts';
import { redactName } from './names.ts';

/** Longest URL that is read, in UTF-16 units. */
export const URL_LENGTH_MAX = 16_384;
const SEGMENTS_MAX = 32;
const SEGMENT_LENGTH_MAX = 128;
const PARAMETERS_MAX = 64;

/** A URL as the log may keep it; what the worker needs for `Where.url`. Never throws. @param key the install's HMAC key */
export function loggedUrl(url: string, key: CryptoKey): Promise<LoggedUrl> {
  return loggedUrlWith(url, macWith(key));
}

/** As `loggedUrl`, within one observation. */
export async function loggedUrlWith(url: string, mac: Mac): Promise<LoggedUrl> {
  const parsed = parse(url.slice(0, URL_LENGTH_MAX));
  if (parsed === null) return { text: await stub(url, mac), host: '', scheme: '', query: {} };
  const scheme = parsed.protocol.slice(0, -1);
  if (/^(?:https?|wss?)$/.test(scheme)) {
    const [path, query] = await Promise.all([redactPath(parsed.pathname, mac), redactQuery(parsed.search, mac)]);
    return { text: `${scheme}://${parsed.host}${path}`, host: parsed.hostname, scheme, query };
  }
  return { ...(await opaque(scheme, parsed, mac)), scheme, query: {} };
}

/** What has no server: only what says which kind it is, and for `blob:` whose. */
async function opaque(scheme: string, url: URL, mac: Mac): Promise<{ text: string; host: string }> {
  const rest = url.href.slice(url.protocol.length);
  if (scheme === 'about' && /^[a-z]{1,20}$/.test(url.pathname)) return { text: `about:${url.pathname}`, host: '' };
  if (scheme === 'data') return { text: `data:${/^[a-z]{1,20}\/[a-z0-9.+-]{1,40}(?=[;,])/i.exec(rest)?.[0] ?? ''}`, host: '' };
  if (scheme === 'javascript') return { text: 'javascript:', host: '' };
  if (scheme === 'blob') {
    const inner = parse(rest);
    if (inner === null || !/^https?:$/.test(inner.protocol)) return { text: `blob:${await stub(rest, mac)}`, host: '' };
    return { text: `blob:${inner.origin}/${await stub(inner.pathname, mac)}`, host: inner.hostname };
  }
  // A file's path names its owner; an extension's origin tells what the visitor installed, or who they are
  // (Firefox gives each install its own).
  const slashes = rest.startsWith('//') ? '//' : '';
  return { text: `${/^[a-z][a-z0-9+.-]{0,30}$/.test(scheme) ? scheme : 'unknown'}:${slashes}${await stub(rest, mac)}`, host: '' };
}

/** Segments that look like tokens or addresses, and those too long to be words, become stubs. */
export async function redactPath(path: string, mac: Mac): Promise<string> {
  const segments = path.split('/');
  const kept = await Promise.all(segments.slice(0, SEGMENTS_MAX).map((segment) => redactSegment(segment, mac)));
  if (segments.length <= SEGMENTS_MAX) return kept.join('/');
  return `${kept.join('/')}/…${await stub(segments.slice(SEGMENTS_MAX).join('/'), mac)}`;
}

async function redactSegment(segment: string, mac: Mac): Promise<string> {
  if (segment.length > SEGMENT_LENGTH_MAX) return stub(segment, mac);
  const decoded = decodeDeep(segment);
  // Words with spaces between them are somebody's sentence: chats were seen to put what is typed into a path.
  if (/\s/.test(decoded.trim())) return stub(decoded, mac);
  const redacted = await redactName(decoded, mac);
  // Untouched segments keep their spelling. The others must not bring a separator back from its encoding.
  return redacted === decoded ? segment : redacted.replace(/[/?#\s%]/g, '_');
}

/** One digest per parameter name. What comes several times is digested together; what has no name stands under ''. */
async function redactQuery(search: string, mac: Mac): Promise<Readonly<Record<string, Digest>>> {
  const items = search.replace(/^\?/, '').split('&').filter((item) => item !== '');
  const values = new Map<string, string[]>();
  const add = (name: string, value: string): void => void values.set(name, [...(values.get(name) ?? []), value]);
  for (const item of items.slice(0, PARAMETERS_MAX)) {
    const equals = item.indexOf('=');
    // A parameter without `=` may be a flag (`?debug`) or the identifier itself (`?jeandupont`): nobody can tell.
    if (equals < 0) add(item.length < 8 ? decode(item) : '', item.length < 8 ? '' : decode(item));
    else add(decode(item.slice(0, equals)), decode(item.slice(equals + 1)));
  }
  if (items.length > PARAMETERS_MAX) add('…', items.slice(PARAMETERS_MAX).join('&'));
  const entries = await Promise.all([...values].map(async ([name, all]) => [parameterName(await redactName(name, mac)), await parameterDigest(name, all.join('\n'), mac)] as const));
  return Object.fromEntries(entries);
}

/** As a plain member it would be a prototype to careless copiers. */
const parameterName = (name: string): string => (name === '__proto__' ? '{__proto__}' : name);

/** Form encoding: `+` is a space. Total. */
function decode(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

export function parse(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}
