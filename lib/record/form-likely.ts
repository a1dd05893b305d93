import { openScopes } from './notice-links.ts';

/**
 * A form that asks for something about a person may stand here: worth bringing what reads forms. Part of the script that
 * runs in every page, so it asks few questions; what it brings asks the others.
 */
const ASKS = 'input[type="email" i], input[type="password" i], input[type="tel" i], textarea, input[name*="mail" i]:not([type="hidden" i])';
const find = Document.prototype.querySelector;
const MOST_FRAMES = 40;

export function formLikely(document: Document, closedRoot: (element: Element) => ShadowRoot | null = () => null): boolean {
  if (find.call(document, ASKS)) return true;
  const frames = document.getElementsByTagName('iframe');
  for (let at = 0; at < frames.length && at < MOST_FRAMES; at++) {
    const { contentDocument: inner, clientWidth, clientHeight } = frames[at]!;
    // Another origin's that is large enough may hold one.
    if (inner ? find.call(inner, ASKS) : clientWidth > 199 && clientHeight > 49) return true;
  }
  return openScopes(document, closedRoot).some((scope) => scope !== document && scope.querySelector(ASKS));
}
