import type { Script } from '../model/observation.ts';

/** `at f (https://host/a.js:1:2)` (V8) and `f@https://host/a.js:1:2` (SpiderMonkey). */
const FRAME = /((?:https?|blob|data|chrome-extension|moz-extension|file):[^\s()]*?):(\d+):(\d+)\)?$/;
const MAX_SCRIPTS = 8;

/**
 * Script URLs of a stack, innermost first, each once, the recorder's own frames removed.
 * Inline code of the document shows up under the document's own URL.
 * @param ownOrigin the extension's origin, e.g. `chrome-extension://id/`
 */
export function readStack(stack: string | null, ownOrigin: string): Script<string> {
  const chain: string[] = [];
  let at: string | null = null;
  for (const line of (stack ?? '').slice(0, 8_000).split('\n')) {
    const found = FRAME.exec(line.trim());
    const url = found?.[1];
    if (!found || !url || url.startsWith(ownOrigin)) continue;
    at ??= `${found[2]}:${found[3]}`;
    if (!chain.includes(url)) chain.push(url);
    if (chain.length === MAX_SCRIPTS) break;
  }
  return { chain, at };
}
