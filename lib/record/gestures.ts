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

export interface Gestures { rearm(): void }

/**
 * The visitor's trusted acts. Only the browser can make an event trusted; a script's `click()` is not seen here.
 * `before` runs first and brings in all the page has done until now, so that the order of numbers is the order
 * of causes. `after` looks at what the act led to.
 */
export function watchGestures(window: Window, widgets: WidgetWatch, role: FrameRole | null, rules: WidgetRules, emit: Emit, before: () => void, after: () => void): Gestures {
  let pressed: { at: number; target: EventTarget | null } | null = null;

  const onAct = (event: Event, kind: GestureKind): void => {
    const path = event.composedPath();
    const { clientX: x = -1, clientY: y = -1 } = event as MouseEvent;
    const spot = role ? { widget: role.widget, on: isPanelSized({ left: 0, top: 0, width: window.innerWidth, height: window.innerHeight }) ? ('panel' as const) : ('launcher' as const) } : widgets.locate(path, x, y);
    if (spot?.on === 'launcher') widgets.clicked(spot.widget);
    before();
    const target = path.find((node): node is Element => node instanceof Element && node.matches(CONTROL)) ?? (path[0] instanceof Element ? path[0] : null);
    const control = describe(target, spot?.on === 'panel');
    emit('gesture', {
      kind, control, on: spot?.on ?? 'page', widget: spot?.widget ?? null,
      chatWords: control.name !== null && saysAny(control.name, rules.chatWords) !== null,
    }, Math.max(0, window.performance.now() - event.timeStamp), 'content');
    after();
  };

  const onPointer = (event: Event): void => {
    if (!event.isTrusted || (event as PointerEvent).button !== 0) return;
    // Some launchers act on the press, before any click: for widgets the press is the act.
    const path = event.composedPath();
    if (role === null && widgets.locate(path, (event as PointerEvent).clientX, (event as PointerEvent).clientY) === null) return;
    pressed = { at: event.timeStamp, target: path[0] ?? null };
    onAct(event, 'click');
  };
  const onClick = (event: Event): void => {
    if (!event.isTrusted) return;
    const repeat = pressed !== null && pressed.target === event.composedPath()[0] && event.timeStamp - pressed.at < SAME_ACT_MS;
    pressed = null;
    if (repeat) { before(); after(); return; }
    onAct(event, (event as PointerEvent).detail === 0 ? 'key' : 'click');
  };
  const onKey = (event: Event): void => {
    const { key, shiftKey, isComposing } = event as KeyboardEvent;
    if (!event.isTrusted || isComposing || (key !== 'Enter' && key !== ' ')) return;
    const path = event.composedPath();
    const field = path.find((node): node is Element => node instanceof Element && node.matches(FIELD));
    if (field) {
      if (key === 'Enter' && !shiftKey) sent(path, field);
      return;
    }
    // Native buttons and links answer with a trusted click of their own; only scripted controls need the key.
    const target = path[0];
    if (target instanceof Element && target.matches('button, a[href], summary, input, label')) return;
    onAct(event, 'key');
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
    window.addEventListener('click', onClick, { capture: true, passive: true });
    window.addEventListener('keydown', onKey, { capture: true, passive: true });
  };
  arm();
  return { rearm: arm };
}

/** Furniture only: a field is known by its tag, and inside a panel nothing has a name. */
function describe(target: Element | null, inPanel: boolean): ControlSeen {
  if (!target) return { tag: '', role: null, name: null };
  const named = !inPanel && target.matches(CONTROL) && !target.matches(FIELD);
  return { tag: target.localName.slice(0, 40), role: target.getAttribute('role'), name: named ? nameOf(target).slice(0, 80) || null : null };
}
