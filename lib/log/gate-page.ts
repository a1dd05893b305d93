import type { Digest, Kind, Sightings } from '../model/observation.ts';
import type { Redactor } from './redactor.ts';

// What the page's own world said: every string here was chosen by the site.
type Way<K extends Kind> = (data: Sightings<string>[K], redact: Redactor) => Promise<Sightings<Digest>[K]>;

export const cookieWrite: Way<'cookie-write'> = async ({ line, api, script }, redact) => ({
  line: await redact.line(line),
  api,
  script: await redact.script(script),
});

export const storageWrite: Way<'storage-write'> = async ({ area, op, key, value, script }, redact) => ({
  area,
  op,
  key: key === null ? null : await redact.name(key),
  value: value === null ? null : await redact.value(key, value),
  script: await redact.script(script),
});

export const database: Way<'database'> = async ({ area, op, name, store, script }, redact) => ({
  area,
  op,
  name: await redact.name(name),
  store: store === null ? null : await redact.name(store),
  script: await redact.script(script),
});

export const workerRegistered: Way<'worker-registered'> = async ({ url, script }, redact) => ({
  url: await redact.url(url),
  script: await redact.script(script),
});

export const chain: Way<'chain'> = async ({ api, url, script }, redact) => ({
  api,
  url: await redact.url(url),
  script: await redact.script(script),
});
