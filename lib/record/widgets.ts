import type { Emit, Reach } from './emit.ts';
import { ancestorsOf, containsDeep, findIn, scopesOf } from './deep.ts';
import { boxOf, type Box, isLauncherSized, isPanelSized, isPinned, isShown } from './geometry.ts';
import type { WidgetRule, WidgetRules } from './widget-rules.ts';
import { findShapes } from './widget-shape.ts';

/** A widget standing in this document, as last looked at. */
export interface Standing {
  readonly widget: string;
  readonly foundBy: 'rule' | 'shape';
  readonly name: string | null;
  readonly roots: readonly Element[];
  /** Shown now. */
  readonly launcher: Element | null;
  readonly panel: Element | null;
  readonly inline: boolean;
}

export interface WidgetWatch {
  /** Looks again and tells what changed. `thorough` also looks for widgets not known yet. */
  look(thorough: boolean): void;
  readonly standing: readonly Standing[];
  /** Which widget an event's path belongs to, and which part of it. */
  locate(path: readonly EventTarget[], x: number, y: number): { readonly widget: string; readonly on: 'launcher' | 'panel' } | null;
  /** Tells everything again at the next look. */
  forget(): void;
  /** The visitor used this widget's launcher, or (null) a control that speaks of chatting: what opens next is a chat's panel. */
  clicked(widget: string | null): void;
  /** The page world told who built elements of this tag. */
  built(tag: string, script: string | null): void;
  /** The page world hands over an element that a script hung on the body; `built('@' + number)` says which. */
  hung(element: Element, number: number): void;
}

/** Slow panels load for some seconds after the click on their launcher. */
const EXPECT_MS = 8_000;

/** What the widget of a rule shows right now. */
function lookAt(rule: WidgetRule, document: Document, { closedRoot }: Reach): Standing | null {
  const roots = rule.root === '' ? [] : [...document.querySelectorAll(rule.root)].slice(0, 8);
  const scopes: ParentNode[] = [...roots.flatMap((root) => scopesOf(root, closedRoot)), document];
  const panel =
    findIn(scopes, rule.panel, (element) => isPanelSized(boxOf(element)) && isShown(element)) ??
    // Vendors rename their insides; a frame or a writing box of panel size within the root is the panel.
    findIn(scopes.slice(0, -1), 'iframe, textarea, [contenteditable="true"]', (element) => isShown(element) && isPanelSized(boxOf(element)));
  const launcher = findIn(scopes, rule.launcher, (element) => element !== panel && isShown(element) && (isLauncherSized(boxOf(element)) || !isPanelSized(boxOf(element))));
  if (roots.length === 0 && !panel && !launcher) return null;
  // In the page's flow, with nothing to open it: part of the page, entered by using it.
  const inline = panel !== null && launcher === null && !isPinned(panel);
  return { widget: rule.id, foundBy: 'rule', name: rule.name, roots, launcher, panel, inline };
}

export function watchWidgets(document: Document, rules: WidgetRules, reach: Reach, emit: Emit): WidgetWatch {
  let standing: Standing[] = [];
  const told = new Map<string, string>();
  const builders = new Map<string, string>();
  const hung = new WeakMap<Element, number>();
  const shapeKeys = new WeakMap<Element, string>();
  let shapes = 0;
  let clicked: { widget: string | null; at: number } = { widget: '', at: Number.NEGATIVE_INFINITY };

  const shapeStanding = (): Standing[] => {
    const known = (element: Element): boolean => standing.some((one) => one.foundBy === 'rule' &&
      [...one.roots, one.launcher, one.panel].some((piece) => piece && (containsDeep(piece, element) || containsDeep(element, piece))));
    const before = standing.filter((one) => one.foundBy === 'shape');
    const asked = performance.now() - clicked.at < EXPECT_MS;
    const focused = document.activeElement;
    const expected = (float: Element): boolean => (asked && (clicked.widget === null || before.some((one) => one.widget === clicked.widget))) ||
      // A click within a launcher that is a frame is not seen out here, but it takes the focus there.
      (focused?.localName === 'iframe' && before.some((one) => one.launcher && containsDeep(one.launcher, focused))) ||
      before.some((one) => one.launcher && isBeside(boxOf(one.launcher), boxOf(float)) && holdsConversation(float, reach)) ||
      before.some((one) => one.roots.some((root) => root.getRootNode() instanceof ShadowRoot && root.getRootNode() === float.getRootNode()));
    const found = findShapes(document, rules, reach, known, expected);
    const made: Standing[] = [];
    for (const shape of found) {
      let key = shapeKeys.get(shape.float);
      if (!key) {
        // A panel that appears beside the only launcher we know is that launcher's.
        const lonely = before.filter((one) => !one.panel);
        key = shape.part === 'panel' && lonely.length === 1 ? lonely[0]!.widget : `shape:${++shapes}`;
        shapeKeys.set(shape.float, key);
      }
      const old = made.find((one) => one.widget === key) ?? before.find((one) => one.widget === key);
      const next: Standing = {
        widget: key, foundBy: 'shape', name: null, inline: false,
        roots: [...new Set([...(old?.roots ?? []), shape.float])],
        launcher: shape.part === 'launcher' ? shape.control : (old?.launcher ?? null),
        panel: shape.part === 'panel' ? shape.float : null,
      };
      const at = made.findIndex((one) => one.widget === key);
      if (at < 0) made.push(next);
      else made[at] = { ...next, launcher: next.launcher ?? made[at]!.launcher, panel: next.panel ?? made[at]!.panel };
    }
    // Covered by a banner is not gone: a shape once seen stays while its pieces stand.
    for (const old of before) {
      // Gone, or by now known for a vendor's.
      if (made.some((one) => one.widget === old.widget) || !old.roots.some((root) => root.isConnected) || old.roots.every(known)) continue;
      made.push({ ...old, panel: old.panel && isShown(old.panel) && isPanelSized(boxOf(old.panel)) ? old.panel : null });
    }
    return made;
  };

  /** Of the element, of a shadow root's host around it, or of what holds them. */
  const builderOf = (piece: Element): string | null => {
    for (const element of ancestorsOf(piece)) {
      const number = hung.get(element);
      // Only a custom element's name is its builder's own: anybody may give a <div> a shadow root.
      const named = element.localName.includes('-') ? builders.get(element.localName) : undefined;
      const script = named ?? (number === undefined ? undefined : builders.get(`@${number}`));
      if (script) return script;
    }
    return null;
  };

  const tell = (one: Standing): void => {
    const frames = framesOf(one, reach);
    const script = [...one.roots, one.launcher, one.panel].map((piece) => piece && builderOf(piece)).find(Boolean) ?? null;
    const sighting = { widget: one.widget, foundBy: one.foundBy, launcher: one.launcher !== null, panel: one.panel !== null, inline: one.inline, frames, script, name: one.name };
    const text = JSON.stringify(sighting);
    if (told.get(one.widget) === text) return;
    told.set(one.widget, text);
    emit('widget-seen', sighting);
  };

  const look = (thorough: boolean): void => {
    if (!document.body) return;
    const before = standing;
    // A shape is looked for only beside what rules know: else a vendor's own pieces pass for a stranger's.
    const strangers = thorough || before.some((one) => one.foundBy === 'shape');
    const ruled = strangers
      ? (document.querySelector(rules.any) === null ? [] : rules.rules)
      : rules.rules.filter((rule) => standing.some((one) => one.widget === rule.id));
    const now = ruled.map((rule) => lookAt(rule, document, reach)).filter((one) => one !== null);
    standing = [...now, ...before.filter((one) => one.foundBy === 'shape')];
    if (strangers) standing = [...now, ...shapeStanding()];
    for (const gone of before) {
      if (!standing.some((one) => one.widget === gone.widget) && gone.panel) standing.push({ ...gone, launcher: null, panel: null });
    }
    standing.forEach(tell);
  };

  return {
    look,
    get standing() { return standing; },
    hung(element, number) { hung.set(element, number); },
    forget() { told.clear(); },
    clicked(widget) { clicked = { widget, at: performance.now() }; },
    locate(path, x, y) {
      for (const one of standing) {
        if (one.panel && path.includes(one.panel)) return { widget: one.widget, on: 'panel' };
        if (one.launcher && path.includes(one.launcher)) return { widget: one.widget, on: 'launcher' };
        // Inside a closed shadow root the path ends at the host: the place tells which piece it was.
        const veiled = hidesIn(one, path[0]);
        if (!veiled && !one.roots.some((root) => path.includes(root))) continue;
        if (one.panel && within(boxOf(one.panel), x, y)) return { widget: one.widget, on: 'panel' };
        // A host may hold more than the chat.
        if (veiled && x >= 0 && !(one.launcher && within(boxOf(one.launcher), x, y))) continue;
        return { widget: one.widget, on: one.panel && !one.launcher ? 'panel' : 'launcher' };
      }
      return null;
    },
    built(tag, script) { if (script && builders.size < 500 && !builders.has(tag)) builders.set(tag, script); },
  };
}

const within = (box: Box, x: number, y: number): boolean =>
  x >= box.left && x <= box.left + box.width && y >= box.top && y <= box.top + box.height;

/** A piece lies in a shadow root of the element that an event seems to come from. */
function hidesIn(one: Standing, target: EventTarget | undefined): boolean {
  if (!(target instanceof Element)) return false;
  return [one.launcher, one.panel, ...one.roots].some((piece) => piece !== null && !target.contains(piece) && containsDeep(target, piece));
}

/** Just over a launcher, or just beside it: where its panel opens. Farther than this (px) is something else. */
const BESIDE = 120;
const isBeside = (launcher: Box, float: Box): boolean => {
  const [x, y] = [launcher.left + launcher.width / 2, launcher.top + launcher.height / 2];
  return x >= float.left - BESIDE && x <= float.left + float.width + BESIDE && y >= float.top - BESIDE && y <= float.top + float.height + BESIDE;
};
/** A box for more than a name or an address, or a document of its own. */
const holdsConversation = (float: Element, { closedRoot }: Reach): boolean =>
  scopesOf(float, closedRoot).some((scope) => (scope instanceof Element && scope.matches('iframe')) || scope.querySelector('textarea, [contenteditable="true"], iframe') !== null);

/** Addresses of the widget's frames, for joining what happens inside them. */
function framesOf(one: Standing, { closedRoot }: Reach): string[] {
  const frames = new Set<string>();
  for (const piece of [...one.roots, one.launcher, one.panel]) {
    if (!piece) continue;
    for (const scope of scopesOf(piece, closedRoot)) {
      const list = [...(scope instanceof HTMLIFrameElement ? [scope] : []), ...scope.querySelectorAll('iframe')];
      for (const frame of list) if (frame.src && frames.size < 8) frames.add(frame.src);
    }
  }
  return [...frames];
}
