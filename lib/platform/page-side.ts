/**
 * What content scripts need of the browser, without the polyfill: it would be loaded in every frame of every
 * page. Both browsers answer `runtime.sendMessage` with a promise in manifest 3.
 */
import type { Observation } from '../model/observation.ts';

interface Extension {
  readonly runtime: { readonly id?: string; sendMessage(message: unknown): Promise<unknown>; getURL(path: string): string };
  readonly i18n?: { detectLanguage(text: string): Promise<{ readonly isReliable: boolean; readonly languages: readonly { readonly language: string; readonly percentage: number }[] }> };
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}
const scope = globalThis as { browser?: Extension; chrome?: Extension };
const extension = (scope.browser?.runtime?.id ? scope.browser : scope.chrome) as Extension;

export const ownOrigin = (): string => extension.runtime.getURL('');

/** Resolves with the highest number the log now holds. Rejects while nobody takes it. */
export async function sendBatch(batch: readonly Observation<string>[]): Promise<number> {
  const answer = await extension.runtime.sendMessage({ name: 'batch', ask: { source: batch[0]?.source, observations: batch } });
  if (typeof answer !== 'number') throw new Error('the log did not answer');
  return answer;
}

const ASKED_AGAIN_MS = [300, 1_000, 3_000, 8_000] as const;

/**
 * A banner is likely here: asks the worker to inject what knows banners into this frame. A worker may die with the
 * question, and a page whose banner nobody saw is taken for one without: so it is asked again. False: in vain.
 */
export const askForConsent = (): Promise<boolean> => askFor({ name: 'consent', ask: {} });

/** A chat's panel stands open: asks for what reads it, in this frame and in those at these addresses. False: in vain. */
export const askForPanel = (frames: readonly string[]): Promise<boolean> => askFor({ name: 'panel', ask: { frames } });

/** This document looks like a privacy notice: asks for what reads it; given addresses, in the frames in it at these. False: in vain. */
export const askForNotice = (frames?: readonly string[]): Promise<boolean> => askFor({ name: 'notice', ask: frames ? { frames } : {} });

/** A form may ask for something about a person: asks for what reads forms; given addresses, in the frames in it at these. False: in vain. */
export const askForForms = (frames?: readonly string[]): Promise<boolean> => askFor({ name: 'forms', ask: frames ? { frames } : {} });

/** The visitor began to write: no frame of this tab may read forms any more. */
export const sealForms = (): Promise<boolean> => askFor({ name: 'forms', ask: { typed: true } });

async function askFor(what: object): Promise<boolean> {
  const ask = (): Promise<boolean> => extension.runtime.sendMessage(what).then((done) => done === true, () => false);
  let done = await ask();
  for (const wait of ASKED_AGAIN_MS) {
    if (done || !isAlive()) break;
    await new Promise((resolve) => { setTimeout(resolve, wait); });
    done = await ask();
  }
  return done;
}

/** The visitor came to a chat's field: asks the worker to inject what looks into what leaves. False: nobody answered. */
export const askForTyping = async (): Promise<boolean> =>
  isAlive() && extension.runtime.sendMessage({ name: 'typing', ask: {} }).then((done) => done === true, () => false);

/** False once the extension was removed or updated under this page. */
export const isAlive = (): boolean => { try { return Boolean(extension.runtime.id); } catch { return false; } };

/**
 * Open or closed. Chromium: `chrome.dom.openOrClosedShadowRoot`, which throws for anything but an HTMLElement.
 * Firefox: a property of elements, seen only by content scripts.
 */
export function closedRoot(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  const firefox = (element as Element & { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  if (firefox !== undefined) return firefox;
  if (!extension.dom || !(element instanceof HTMLElement)) return null;
  try { return extension.dom.openOrClosedShadowRoot(element); } catch { return null; }
}

/** Most of a text in one language, else it is in none. */
const MOSTLY = 60;

/**
 * The language of a text as the browser's own detector has it (CLD), ISO 639-1. Null: it is not sure, or there is
 * none. Content scripts have it in both browsers (MDN, i18n.detectLanguage, read 2026-11-22).
 */
export async function detectLanguage(text: string): Promise<string | null> {
  try {
    const found = await extension.i18n?.detectLanguage(text);
    const [best] = [...(found?.languages ?? [])].sort((a, b) => b.percentage - a.percentage);
    if (!found?.isReliable || !best || best.percentage < MOSTLY) return null;
    return /^([a-z]{2})(?![a-z])/.exec(best.language.toLowerCase())?.[1] ?? null;
  } catch { return null; }
}
