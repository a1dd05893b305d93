import type { LoggedUrl } from '../model/observation.ts';
import { hostOf } from '../site.ts';

/** Host of a logged URL without port; null for `about:`, `data:` and their like. */
export function hostOfUrl(url: LoggedUrl | null): string | null {
  if (url === null || url.host === '') return null;
  // The gate keeps the host name alone; asked ten thousand times, parsing it again would be most of the work.
  return /^[a-z0-9.-]*[a-z0-9]$/.test(url.host) ? url.host : hostOf(url.host);
}

/** Path of a logged URL, with its slash; empty when it has none. */
export function pathOf(url: LoggedUrl): string {
  const start = url.text.indexOf('://');
  const slash = start < 0 ? -1 : url.text.indexOf('/', start + 3);
  return slash < 0 ? '' : url.text.slice(slash);
}

/** Does it travel over the network? */
export const isWeb = (url: LoggedUrl): boolean => /^(https?|wss?)$/.test(url.scheme);
