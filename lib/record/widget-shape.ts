import { saysAny } from '../match.ts';
import { ancestorsOf, elementAt, hasEntry, nameOf, scopesOf } from './deep.ts';
import type { Reach } from './emit.ts';
import { boxOf, isLauncherSized, isPanelSized, isPinned, isShown } from './geometry.ts';
import type { WidgetRules } from './widget-rules.ts';

/**
 * Widgets no rule knows, by their shape: a small control floating in a corner that speaks of chatting, and
 * what it opens: a floating box with somewhere to write. What lies in the corners is asked of the browser
 * (`elementFromPoint`), so that no tree is walked and it does not matter where in the page the widget hangs.
 */
export interface Shape { readonly part: 'launcher' | 'panel'; readonly float: Element; readonly control: Element }

/** English is the language of ids and class names. A link elsewhere (WhatsApp, telephone, mail) opens no chat here. */
const MARKS = /(^|[^a-z])(live-?chat|chat-?(bot|widget|box|bubble|launcher|button|window|panel)?|messenger|webchat)([^a-z]|$)/i;
const ELSEWHERE = /^(https?:)?\/\/|^(tel|mailto|sms|whatsapp|tg|skype):/i;
const NOT_CHAT = /cookie|consent|newsletter|whatsapp|recaptcha|back-?to-?top/i;

/**
 * @param known elements that belong to a widget of a rule
 * @param expected says whether a panel is to be believed without any word of chatting: it stands beside a
 *   launcher found before, or appeared upon a click on one
 */
export function findShapes(document: Document, rules: WidgetRules, { closedRoot }: Reach, known: (element: Element) => boolean, expected: (float: Element) => boolean): Shape[] {
  const view = document.defaultView;
  if (!view || !document.body) return [];
  const { innerWidth: w, innerHeight: h } = view;
  const points: [number, number][] = [
    [w - 45, h - 45], [w - 70, h - 70], [w - 100, h - 100], [45, h - 45], [70, h - 70], [w - 16, h / 2],
    // A bubble that stands above a banner, a bar or a way back to the top.
    [w - 45, h - 140], [w - 45, h - 190], [45, h - 140], [45, h - 190],
    [w - 180, h - 200], [w - 180, h - 320], [180, h - 260], [w / 2, h / 2],
  ];
  const shapes: Shape[] = [];
  const taken = new Set<Element>();
  for (const [x, y] of points) {
    const hit = elementAt(document, x, y, closedRoot);
    const float = hit && floatOf(hit);
    if (!hit || !float || taken.has(float) || known(float) || known(hit)) continue;
    taken.add(float);
    const shape = readShape(float, hit, rules, closedRoot, expected);
    if (shape) shapes.push(shape);
  }
  return shapes;
}

/** The outermost floating ancestor short of the page itself. */
function floatOf(element: Element): Element | null {
  let float: Element | null = null;
  for (const ancestor of ancestorsOf(element)) {
    if (ancestor === element.ownerDocument.body || ancestor === element.ownerDocument.documentElement) break;
    if (getComputedStyle(ancestor).position === 'fixed') float = ancestor;
  }
  return float;
}

function readShape(float: Element, hit: Element, rules: WidgetRules, closedRoot: Reach['closedRoot'], expected: (float: Element) => boolean): Shape | null {
  const marks = marksOf(float);
  if (NOT_CHAT.test(marks) || !isShown(float)) return null;
  const box = boxOf(float);
  const scopes = scopesOf(float, closedRoot);
  if (isPanelSized(box)) {
    const view = float.ownerDocument.defaultView!;
    // A dialog over the whole page is a menu, a login or a banner before it is a chat.
    if (box.width > view.innerWidth * 0.9 && view.innerWidth > 600) return null;
    const frame = float.matches('iframe') ? float : float.querySelector('iframe');
    if (!frame && !hasEntry(scopes)) return null;
    const words = `${marks} ${scopes.map((scope) => (scope.textContent ?? '').slice(0, 400)).join(' ')} ${scopes.map(placeholders).join(' ')}`;
    return MARKS.test(marks) || saysAny(words, rules.chatWords) || expected(float) ? { part: 'panel', float, control: float } : null;
  }
  const control = [...ancestorsOf(hit)].find((element) => element.matches('button, a, [role="button"], iframe, [tabindex], [onclick]')) ?? hit;
  if (!isLauncherSized(boxOf(control)) || !isPinned(control)) return null;
  if (control.matches('a') && ELSEWHERE.test(control.getAttribute('href') ?? '')) return null;
  if (MARKS.test(`${marks} ${marksOf(control)}`)) return { part: 'launcher', float, control };
  // "Need help?" that leads to another page is a link to it, whatever it says.
  if (control.matches('a') && !/^(#.*|javascript:.*|)$/i.test(control.getAttribute('href') ?? '')) return null;
  const words = `${nameOf(control)} ${nameOf(float)}`;
  return saysAny(words, rules.chatWords) ? { part: 'launcher', float, control } : null;
}

/** What its builders called it. */
function marksOf(element: Element): string {
  const own = [element.localName, element.id, element.getAttribute('class'), element.getAttribute('aria-label'), element.getAttribute('title')];
  const frame = element.matches('iframe') ? element : element.querySelector('iframe');
  if (frame) own.push(frame.getAttribute('title'), frame.getAttribute('name'), frame.id, addressOf(frame));
  return own.filter(Boolean).join(' ');
}

/** Host and path of a frame: `chat.example.com/launcher`. */
const addressOf = (frame: Element): string => /^(?:https?:)?\/\/([^?#]*)/.exec(frame.getAttribute('src') ?? '')?.[1] ?? '';

const placeholders = (scope: ParentNode): string =>
  [...scope.querySelectorAll('[placeholder]')].slice(0, 5).map((field) => field.getAttribute('placeholder')).join(' ');
