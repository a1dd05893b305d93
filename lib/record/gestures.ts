import type { ControlSeen, GestureKind } from '../model/observation.ts';
import { saysAny } from '../match.ts';
import { nameOf } from './deep.ts';
import type { Emit } from './emit.ts';
import type { FrameRole } from './frame-role.ts';
import { isPanelSized } from './geometry.ts';
import type { WidgetRules } from './widget-rules.ts';
import type { WidgetWatch } from './widgets.ts';

const CONTROL = 'button, a, summary, label, input[type="button"], input[type="submit"], input[type="image"], [role="button"], [role="link"], [onclick], [tabindex]';
const FIELD = 'input:not([type="button"]):not([type="submit"]):not([type="checkbox"]):not([type="radio"]), textarea, select, [contenteditable]:not([contenteditable="false"])';
/** A pointer press and the click that follows it are one act. */
const SAME_ACT_MS = 700;
/** What shows within this time of a press came of it, as for any act (facts' window of cause). */
const PRESS_MS = 1_000;
const NAME_MOST = 80;

interface Spot { readonly widget: string; readonly on: 'launcher' | 'panel' }

export interface Gestures {
  rearm(): void;
  /** Something is about to be told that a press or key still without its click may have caused: tells of that first. */
  settlePress(): void;
}

/** A press or a key on a control, before the click that usually follows. */
interface Press { readonly at: number; readonly target: EventTarget | null; readonly tell: () => void; told: boolean }

/**
 * The visitor's trusted acts. Only the browser can make an event trusted; a script's `click()` is not seen here.
 * `before` runs first and brings in all the page has done until now, so that the order of numbers is the order
 * of causes. `after` looks at what the act led to.
 *
 * Pages also act on the press or the key itself and swallow the click. So a press is kept until its click comes,
 * and told at once when something follows from it: what it caused must not stand before it.
 */
export function watchGestures(window: Window, widgets: WidgetWatch, role: FrameRole | null, rules: WidgetRules, emit: Emit, before: () => void, after: () => void): Gestures {
  let pressed: Press | null = null;

  const inRole = (): Spot | null => role && { widget: role.widget, on: isPanelSized({ left: 0, top: 0, width: window.innerWidth, height: window.innerHeight }) ? 'panel' : 'launcher' };
  const spotOf = (event: Event, path: readonly EventTarget[]): Spot | null => {
    const { clientX: x = -1, clientY: y = -1 } = event as MouseEvent;
    // A page may name its form fields like methods of elements; the act itself must be told all the same.
    try { return inRole() ?? widgets.locate(path, x, y); } catch { return null; }
  };
  const tellerOf = (event: Event, kind: GestureKind, path: readonly EventTarget[], spot: Spot | null): (() => void) => {
    const control = describe(path, spot?.on === 'panel', rules);
    if (control.chatWords && spot === null) widgets.clicked(null);
    return () => emit('gesture', { kind, ...control, on: spot?.on ?? 'page', widget: spot?.widget ?? null }, Math.max(0, window.performance.now() - event.timeStamp), 'content');
  };
  const act = (event: Event, kind: GestureKind, path: readonly EventTarget[], spot: Spot | null): void => {
    if (spot?.on === 'launcher') widgets.clicked(spot.widget);
    before();
    tellerOf(event, kind, path, spot)();
    after();
  };
  const hold = (event: Event, kind: GestureKind, path: readonly EventTarget[], spot: Spot | null): void => {
    pressed = null;
    before();
    pressed = { at: event.timeStamp, target: path[0] ?? null, tell: tellerOf(event, kind, path, spot), told: false };
  };
  const settlePress = (): void => {
    if (pressed === null || pressed.told || window.performance.now() - pressed.at > PRESS_MS) return;
    pressed.told = true;
    pressed.tell();
  };

  const onPointer = (event: Event): void => {
    if (!event.isTrusted || (event as PointerEvent).button !== 0) return;
    const path = event.composedPath();
    const spot = spotOf(event, path);
    // Some launchers act on the press, before any click: for widgets the press is the act.
    if (spot === null) return hold(event, 'click', path, spot);
    act(event, 'click', path, spot);
    pressed = { at: event.timeStamp, target: path[0] ?? null, tell: () => {}, told: true };
  };
  // The press became a scroll or a drag.
  const onCancel = (): void => { if (pressed?.told === false) pressed = null; };
  const onClick = (event: Event): void => {
    if (!event.isTrusted) return;
    const path = event.composedPath();
    const spot = spotOf(event, path);
    // May tell of the press: what it led to comes in here.
    before();
    const repeat = pressed !== null && pressed.told && pressed.target === path[0] && event.timeStamp - pressed.at < SAME_ACT_MS;
    pressed = null;
    if (repeat) { after(); return; }
    act(event, (event as PointerEvent).detail === 0 ? 'key' : 'click', path, spot);
  };
  const onKey = (event: Event): void => {
    const { key, shiftKey, isComposing } = event as KeyboardEvent;
    if (!event.isTrusted || isComposing || (key !== 'Enter' && key !== ' ')) return;
    const path = event.composedPath();
    const field = fieldIn(path);
    if (field && (key !== 'Enter' || shiftKey)) return;
    // A panel that has just opened is one only once it has been looked at.
    if (field) before();
    const spot = spotOf(event, path);
    if (field) {
      if (role !== null || spot?.on === 'panel' || window.top !== window) return sent(path, field);
      // A question put into a box of the page may be what opens the chat.
      return act(event, 'key', path, spot);
    }
    const target = path[0];
    // Native buttons and links answer with a trusted click of their own, unless the page acts on the key instead.
    if (target instanceof Element && target.matches('button, a[href], summary, input, label')) { hold(event, 'key', path, spot); after(); return; }
    act(event, 'key', path, spot);
  };

  /** Enter in a writing box of the panel that holds something. What it holds is not looked at. */
  const sent = (path: readonly EventTarget[], field: Element): void => {
    // A frame of an unknown widget does not know that it is one: the log joins it by its address.
    const spot = role ? { widget: role.widget, on: 'panel' as const } : window.top === window ? widgets.locate(path, -1, -1) : { widget: null, on: 'panel' as const };
    if (spot?.on !== 'panel') return;
    const empty = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value.length === 0 : (field.textContent ?? '').length === 0;
    if (empty) return;
    before();
    emit('message-sent', { widget: spot.widget });
    after();
  };

  const arm = (): void => {
    // The same function with the same options registers once: safe to repeat after document.open() took it away.
    window.addEventListener('pointerdown', onPointer, { capture: true, passive: true });
    window.addEventListener('pointercancel', onCancel, { capture: true, passive: true });
    window.addEventListener('click', onClick, { capture: true, passive: true });
    window.addEventListener('keydown', onKey, { capture: true, passive: true });
  };
  arm();
  return { rearm: arm, settlePress };
}

const isElement = (node: EventTarget): node is Element => node instanceof Element;
const fieldIn = (path: readonly EventTarget[]): Element | undefined => path.find((node): node is Element => isElement(node) && safely(() => node.matches(FIELD)) === true);
const safely = <T>(ask: () => T): T | null => { try { return ask(); } catch { return null; } };

/** Furniture only: a field is known by its tag, and nothing has a name in a panel, in a field or around one. */
function describe(path: readonly EventTarget[], inPanel: boolean, rules: WidgetRules): { control: ControlSeen; chatWords: boolean } {
  return safely(() => {
    const field = fieldIn(path);
    const target = field ?? path.find((node): node is Element => isElement(node) && node.matches(CONTROL)) ?? (isElement(path[0]!) ? path[0] : null);
    if (!target) return null;
    // What the site wrote on a field may speak of chatting; what the visitor wrote in it is never looked at.
    const words = field ? `${field.getAttribute('aria-label') ?? ''} ${field.getAttribute('placeholder') ?? ''}` : (inPanel ? '' : nameOfControl(target));
    const name = field || inPanel ? null : nameOfControl(target).slice(0, NAME_MOST) || null;
    return { control: { tag: target.localName.slice(0, 40), role: target.getAttribute('role'), name }, chatWords: words !== '' && saysAny(words, rules.chatWords) !== null };
  }) ?? { control: { tag: '', role: null, name: null }, chatWords: false };
}

/** Empty for what is no control, and for what holds a field or more text than a control's: that is somebody's content. */
function nameOfControl(target: Element): string {
  if (!target.matches(CONTROL) || target.querySelector(FIELD) !== null) return '';
  const name = nameOf(target);
  return target.matches('button, a, summary, [role="button"]') || name.length <= NAME_MOST ? name : '';
}
