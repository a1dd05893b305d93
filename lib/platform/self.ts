import browser from 'webextension-polyfill';

/** The extension's own version, as its manifest says. */
export const ownVersion = (): string => browser.runtime.getManifest().version;

/** `Firefox/150.0`, `Chrome/156`: what evidence says it was recorded in. The browser's own word, as it gives it to any page. */
export async function browserName(): Promise<string> {
  const { getBrowserInfo } = browser.runtime as { getBrowserInfo?: () => Promise<{ name: string; version: string }> };
  // Firefox alone has it.
  const told = await getBrowserInfo?.().catch(() => null);
  if (told) return `${told.name}/${told.version}`;
  return /(?:Edg|OPR|Chrome)\/[\d.]+/.exec(navigator.userAgent)?.[0] ?? 'unknown';
}

/** How long a file is kept for the browser to fetch: it may first ask where to put it. */
const KEPT_MS = 600_000;

/** Hands a text to the browser as a file to keep. Call from a page: a worker has none to offer it on. */
export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/x-ndjson' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
