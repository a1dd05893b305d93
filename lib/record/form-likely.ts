/**
 * A form that asks for something about a person may stand here: worth bringing what reads forms. Part of the script that
 * runs in every page, so it asks one question and imports nothing.
 */
const ASKS = 'input[type="email" i], input[type="password" i], input[type="tel" i], textarea, input[name*="mail" i]:not([type="hidden" i])';
const find = Document.prototype.querySelector;
const MOST_FRAMES = 8;

export function formLikely(document: Document): boolean {
  if (find.call(document, ASKS)) return true;
  const frames = document.getElementsByTagName('iframe');
  for (let at = 0; at < frames.length && at < MOST_FRAMES; at++) {
    try { const inner = frames[at]!.contentDocument; if (inner && find.call(inner, ASKS)) return true; } catch { /* another origin's */ }
  }
  return false;
}
