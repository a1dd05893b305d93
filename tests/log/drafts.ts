import type { Digest, Draft, Kind, LoggedUrl, Sightings, Where, Witness } from '../../lib/model/observation.ts';

export const logged = (url: string): LoggedUrl => {
  const { protocol, host, hostname, pathname } = new URL(url);
  return { text: `${protocol}//${host}${pathname}`, host: hostname, scheme: protocol.slice(0, -1), query: {} };
};
export const digestOf = (value: string): Digest => ({ length: value.length, shape: 'text', entropyBits: value.length, hmac: `mac(${value})`, tokenHmacs: [] });
export const line = (name: string, value: string, domain: string | null = null): Sightings['cookie-write']['line'] => ({
  name, value: digestOf(value), domain, path: '/', maxAgeSeconds: null, secure: true, httpOnly: false, sameSite: null, partitioned: false,
});

export const at = (tab: number, url: string, frame = 0): Where => ({ tab, frame, document: null, url: logged(url), site: new URL(url).hostname.split('.').slice(-2).join('.') });

const WITNESS: Partial<Record<Kind, Witness>> = { 'frame-started': 'content', 'storage-write': 'page', 'cookie-write': 'page' };

/** Numbers drafts of a source as its recorder would: 1, 2, 3 … */
export function recorder(source: string) {
  let n = 0;
  return <K extends Kind>(time: number, where: Where | null, kind: K, data: Sightings[K]): Draft =>
    ({ kind, data, at: time, source, n: ++n, witness: WITNESS[kind] ?? 'browser', where }) as unknown as Draft;
}

export const noScript = { chain: [], at: null };

/** The usual things, said shortly. `see` is a recorder. */
export function telling(see: ReturnType<typeof recorder>) {
  return {
    ask: (time: number, tab: number, url: string) => see(time, at(tab, url), 'request', { requestId: '1', url: logged(url), method: 'GET', type: 'main_frame', initiator: null, cookiesSent: null }),
    go: (time: number, tab: number, url: string, type: Sightings['navigation']['type'] = 'document') => see(time, at(tab, url), 'navigation', { url: logged(url), type }),
    upgraded: (time: number, tab: number, from: string, to: string) => see(time, at(tab, from), 'redirect', { requestId: '1', from: logged(from), to: logged(to), status: 307, internal: true }),
    held: (time: number, tab: number, url: string) => see(time, at(tab, url), 'cookies-at-start', { cookies: [] }),
    start: (time: number, tab: number, url: string) => see(time, at(tab, url), 'frame-started', { url: logged(url), top: true, early: true, prerendering: false, lang: null }),
    load: (time: number, tab: number, page: string, url: string) => see(time, at(tab, page), 'request', { requestId: '2', url: logged(url), method: 'GET', type: 'script', initiator: null, cookiesSent: null }),
    store: (time: number, tab: number, url: string, key: string) => see(time, at(tab, url), 'storage-write', { area: 'localStorage', op: 'set', key, value: digestOf(key), script: noScript }),
    cookie: (time: number, tab: number, url: string, name: string, value: string) => see(time, at(tab, url), 'cookie-write', { line: line(name, value), api: 'document.cookie', script: noScript }),
    change: (time: number, name: string, value: string, domain: string, more: Partial<Sightings['cookie-change']> = {}) =>
      see(time, null, 'cookie-change', { line: line(name, value, domain), hostOnly: false, removed: false, cause: 'explicit', partition: null, ...more }),
  };
}
