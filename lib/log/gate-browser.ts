import type { Digest, Kind, Sightings } from '../model/observation.ts';
import { originOf, wholeOrNull, type Redactor } from './redactor.ts';

// What the browser saw. The words that are not names or URLs are the browser's own, but a page chooses its
// request methods.
type Way<K extends Kind> = (data: Sightings<string>[K], redact: Redactor) => Promise<Sightings<Digest>[K]>;

const METHODS: readonly string[] = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'CONNECT', 'OPTIONS', 'TRACE', 'PATCH'];
/** A vocabulary word of the browser's interface, or `other`. */
const term = (word: string): string => (/^[a-z][a-z_-]{0,39}$/i.test(word) ? word : 'other');
const identifier = (id: string): string => id.replace(/[^\w.:-]/g, '').slice(0, 64);

export const navigation: Way<'navigation'> = async ({ url, type }, redact) => ({ url: await redact.url(url), type });

export const loaded: Way<'loaded'> = async ({ url }, redact) => ({ url: await redact.url(url) });

export const request: Way<'request'> = async ({ requestId, url, method, type, initiator, cookiesSent, refererTells }, redact) => ({
  requestId: identifier(requestId),
  url: await redact.url(url),
  method: METHODS.includes(method) ? method : 'other',
  type: term(type),
  initiator: originOf(initiator),
  cookiesSent: cookiesSent === null ? null : await redact.names(cookiesSent),
  ...(refererTells === undefined ? {} : { refererTells }),
});

export const response: Way<'response'> = async ({ requestId, status, fromCache, hstsSeconds, csp }) => ({
  requestId: identifier(requestId), status, fromCache, ...(hstsSeconds === undefined ? {} : { hstsSeconds: wholeOrNull(hstsSeconds) }), ...(csp === undefined ? {} : { csp }),
});

export const connection: Way<'connection'> = async ({ requestId, tls }) => ({ requestId: identifier(requestId), tls });

export const redirect: Way<'redirect'> = async ({ requestId, from, to, status, internal }, redact) => ({
  requestId: identifier(requestId), from: await redact.url(from), to: await redact.url(to), status, internal,
});

export const cookieHeader: Way<'cookie-header'> = async ({ line, requestId, requestAt, url, type }, redact) => ({
  line: await redact.line(line),
  requestId: identifier(requestId),
  requestAt,
  url: await redact.url(url),
  type: term(type),
});

export const cookieChange: Way<'cookie-change'> = async ({ line, hostOnly, removed, cause, partition }, redact) => ({
  line: await redact.line(line),
  hostOnly,
  removed,
  cause: term(cause),
  partition: partition === null ? null : await redact.host(partition),
});

export const cookiesAtStart: Way<'cookies-at-start'> = async ({ cookies }, redact) => ({
  cookies: await Promise.all(
    cookies.map(async ({ name, domain, partition, value }) => ({
      name: await redact.name(name),
      domain: await redact.host(domain),
      partition: partition === null ? null : await redact.host(partition),
      value: await redact.value(name, value),
    })),
  ),
});
