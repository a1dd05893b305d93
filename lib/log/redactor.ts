import type { CookieLine, LoggedUrl, Digest, Script } from '../model/observation.ts';
import { storedDigest } from './consent.ts';
import { macWith, once } from './mac.ts';
import { redactName, redactWords } from './names.ts';
import { parse, redactPath, loggedUrlWith } from './url.ts';

/** What the ways through the gate are made of. Every method is total. What they return may be shared: never change it. */
export interface Redactor {
  /** A value that was stored under a name, or under none. */
  value(name: string | null, value: string): Promise<Digest>;
  url(url: string): Promise<LoggedUrl>;
  urls(urls: readonly string[]): Promise<LoggedUrl[]>;
  name(name: string): Promise<string>;
  names(names: readonly string[]): Promise<string[]>;
  /** Words people read, cut at 80 characters unless told otherwise. */
  words(words: string, most?: number): string;
  /** A cookie's domain or a top-level site: a host, perhaps with a scheme or a leading dot. */
  host(host: string): Promise<string>;
  line(line: CookieLine<string>): Promise<CookieLine>;
  script(script: Script<string>): Promise<Script>;
}

export function redactorWith(key: CryptoKey): Redactor {
  const mac = macWith(key);
  const name = once((text) => redactName(text, mac));
  const url = once((text) => loggedUrlWith(text, mac));
  const value = (under: string | null, text: string): Promise<Digest> => storedDigest(under ?? '', text, mac);
  const urls = (list: readonly string[]): Promise<LoggedUrl[]> => Promise.all(list.map(url));
  /** Hosts are kept whole: who was spoken to is what the log is about. What is no host is treated as a name. */
  const host = async (text: string): Promise<string> => (/^(?:[a-z][a-z+.-]*:\/\/)?\.?[a-z0-9.[\]:_-]{1,253}$/i.test(text) ? text.toLowerCase() : name(text));
  return {
    value, url, urls, name, host,
    names: (list) => Promise.all(list.map(name)),
    words: redactWords,
    line: async (line) => {
      const [lineName, lineValue, domain, path] = await Promise.all([
        name(line.name), value(line.name, line.value),
        line.domain === null ? null : host(line.domain), line.path === null ? null : redactPath(line.path, mac),
      ]);
      const { secure, httpOnly, sameSite, partitioned } = line;
      return { name: lineName, value: lineValue, domain, path, maxAgeSeconds: wholeOrNull(line.maxAgeSeconds), secure, httpOnly, sameSite, partitioned };
    },
    script: async (script) => ({ chain: await urls(script.chain), at: /^\d{1,9}:\d{1,9}$/.test(script.at ?? '') ? script.at : null }),
  };
}

/** `Max-Age=1e999` is a number to a browser and none to JSON; -0 is another thing after JSON. */
export const wholeOrNull = (value: number | null): number | null =>
  value === null || Number.isNaN(value) ? null : Math.trunc(Math.min(Math.max(value, -Number.MAX_SAFE_INTEGER), Number.MAX_SAFE_INTEGER)) + 0;

/** The origin of a URL, `null` for an opaque one; nothing else of it is kept. */
export function originOf(url: string | null): string | null {
  const parsed = url === null ? null : parse(url);
  if (parsed === null || !/^(?:https?|wss?):$/.test(parsed.protocol)) return null;
  return parsed.origin;
}
