import { openScopes } from './notice-links.ts';

/**
 * A form that asks for something about a person may stand here: worth bringing what reads forms. Part of the script that
 * runs in every page, so it asks few questions; what it brings asks the others.
 */
const ASKS = 'input[type="email" i], input[type="password" i], input[type="tel" i], textarea, input[name*="mail" i]:not([type="hidden" i])';
const find = Document.prototype.querySelector;
const MOST_FRAMES = 99;

export function formLikely(document: Document, closedRoot?: (element: Element) => ShadowRoot | null): boolean {
  const asks = (inner: Document): boolean => find.call(inner, ASKS) !== null;
  // Another origin's frame that is large enough may hold one.
  return asks(document) || [...document.getElementsByTagName('iframe')].slice(0, MOST_FRAMES).some((frame) => (frame.contentDocument ? asks(frame.contentDocument) : frame.clientWidth > 199 && frame.clientHeight > 49))
    || openScopes(document, closedRoot).slice(1).some((scope) => scope.querySelector(ASKS));
}
