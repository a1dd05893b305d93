import type { FormSeen } from '../model/form.ts';
import { eyes } from './banner-sight.ts';
import type { Emit } from './emit.ts';
import { enteredIn, without } from './form-entered.ts';
import { labelsOf, languageOf, type BoxFirstSeen } from './form-fields.ts';
import { formGroups, type FormGroup } from './form-groups.ts';
import { readForm, type FormRead } from './form-reading.ts';
import { addressOf, baseOf, is, isHidden, openRoot, outerOf, viewOf, type Tree } from './form-reach.ts';
import { FORM_LEAST, reachOf, type Scope } from './form-scopes.ts';
import type { Seeing } from './form-words.ts';

export interface FormsOptions {
  readonly window: Window & typeof globalThis;
  readonly emit: Emit;
  /** The browser's own detector: ISO 639-1, null when it is not sure. */
  readonly detectLanguage: (text: string) => Promise<string | null>;
  /** What belongs to a chat is read by those who read chats. */
  readonly ofChat: (path: readonly Element[]) => boolean;
  readonly closedRoot?: (element: Element) => ShadowRoot | null;
  /** A frame of this address is a card field, a captcha, an advertisement: none of the site's. Absent: none is. */
  readonly leaves?: (address: string) => boolean;
  /** Frames that this recorder cannot see into may hold forms: what reads them is wanted there. Whole addresses; told again when they change. */
  readonly onFrames?: (addresses: readonly string[]) => void;
  /** The visitor began to write here: nothing may be read any more in any frame of the tab. Told where there are others. */
  readonly onTyped?: () => void;
  /** Seams for tests without layout or trusted events. */
  readonly sight?: Seeing;
  /** Of the window, in a frame whose place its holder alone knows. Absent: it need not be asked. */
  readonly sized?: () => { readonly width: number; readonly height: number };
  readonly trusts?: (event: Event) => boolean;
}

const LOOK_EVERY_MS = 1_000;
/** Reading takes at most a fiftieth of the time. */
const SHARE = 50;
/** A form that still changes is told so many times and no more; and all forms of a document. */
const MOST_OF_ONE = 3;
const MOST_TOLD = 40;
const MOST_ASKED = 12;

interface Told { readonly number: number; times: number; text: string; seen: FormSeen<string> | null }

export interface FormWatch {
  /** The visitor writes somewhere in this tab: what is typed may be repeated here, so nothing is read again. */
  readonly seal: () => void;
  readonly stop: () => void;
}

/**
 * Tells the forms of a document, of its shadow roots and of the frames of its origin, that ask for something about a person: when they are
 * shown, and again when they changed. At the first key in any field they are read once more, and then never again:
 * what is typed may be repeated anywhere. Emits `form-seen`. Types nothing, throws nothing.
 */
export function startForms({ window, emit, detectLanguage, ofChat, closedRoot, leaves = () => false, onFrames, onTyped, sized, sight: seeing = eyes, trusts = (event) => event.isTrusted }: FormsOptions): FormWatch {
  /** Closed roots by their hosts, once found. */
  const closed = new WeakMap<Element, ShadowRoot>();
  const sight: Seeing = { ...seeing, rootIn: (element) => openRoot(element) ?? closed.get(element) ?? null };
  const rootIn = (element: Element): ShadowRoot | null => {
    const root = closed.get(element) ?? closedRoot?.(element) ?? null;
    if (root) closed.set(element, root);
    return root;
  };
  const told = new Map<Element, Told>();
  const first = new WeakMap<Element, BoxFirstSeen>();
  const heard = new WeakSet<object>();
  let tellings = 0;
  let sealed = false;
  let blind = false;
  let dueAt = 0;
  const safely = (act: () => void): void => {
    try { act(); } catch {
      if (!blind) emit('hole', { reason: 'page-muted', lost: null });
      blind = true;
    }
  };

  const read = (scope: Scope, roots: ReadonlyMap<Scope, readonly Element[]>, groups: readonly FormGroup[], more: boolean): void => {
    const { document, trees, within } = scope;
    const own = groups.filter(({ root }) => !ofChat(pathOf(root, scope)));
    if (own.length === 0) return;
    const labels = labelsOf();
    const entered = enteredIn([...trees, ...(within?.scope.trees ?? [])]);
    const around = { others: roots.get(scope)!, shadows: shadowsOf(trees), frame: within && { holder: within.holder, others: roots.get(within.scope) ?? [], shadows: shadowsOf(within.scope.trees) } };
    for (const group of own) {
      const one = told.get(group.root) ?? { number: told.size + 1, times: 0, text: '', seen: null };
      if (one.times >= MOST_OF_ONE || tellings >= MOST_TOLD) continue;
      // One form whose members were renamed does not hide the others.
      let found: FormRead | null = null;
      safely(() => { found = readForm(group, { ...around, sight: { ...sight, shadows: around.shadows }, labels, first, base: baseOf(group.root) }); });
      if (found === null) continue;
      found = without<FormRead>(found, entered);
      const text = JSON.stringify(found);
      if (text === one.text) continue;
      told.set(group.root, Object.assign(one, { text, times: one.times + 1 }));
      tellings++;
      void tell(one, document, { ...found, cut: found.cut || more });
    }
  };
  const tell = async (one: Told, document: Document, found: FormRead): Promise<void> => {
    const words = [found.heading ?? '', ...found.says, ...found.boxes.map((box) => box.words), ...found.fields.map((field) => field.words), ...found.buttons].join('. ');
    const language = await detectLanguage(words).catch(() => null);
    one.seen = { form: one.number, url: addressOf(document), ...found, language, pageLanguage: languageOf(document) };
    emit('form-seen', one.seen);
  };

  const look = (): void => {
    if (sealed || isHidden(window.document)) return;
    const began = performance.now();
    if (began < dueAt || tellings >= MOST_TOLD) return;
    // In a frame too small for a form stands a card's number, or nothing.
    const { width, height } = sized?.() ?? FORM_LEAST;
    if (width < FORM_LEAST.width || height < FORM_LEAST.height) return;
    const { scopes, others } = reachOf(window.document, sight, leaves, rootIn);
    const groups = new Map(scopes.map((scope) => [scope, formGroups(scope.trees)]));
    const roots = new Map([...groups].map(([scope, one]) => [scope, one.groups.map(({ root }) => root)]));
    for (const [scope, one] of groups) {
      listen(viewOf(scope.document) ?? scope.document);
      read(scope, roots, one.groups, one.more);
    }
    askFor(others.filter((frame) => !ofChat(pathOf(frame, scopes[0]!))));
    dueAt = performance.now() + (performance.now() - began) * SHARE;
  };

  let wanted = '';
  let asked = 0;
  const askFor = (frames: readonly HTMLIFrameElement[]): void => {
    for (const frame of frames) {
      // What goes on within a frame (a first page, then the form) takes its reader with it.
      if (!heard.has(frame)) frame.addEventListener('load', () => { wanted = ''; });
      heard.add(frame);
    }
    const addresses = [...new Set(frames.map(({ src }) => (/^https?:/.test(src) ? src : 'about:srcdoc')))];
    const text = addresses.join(' ');
    if (!onFrames || addresses.length === 0 || text === wanted || asked >= MOST_ASKED) return;
    wanted = text;
    asked++;
    onFrames(addresses);
  };

  // ---- the visitor writes: the last moment at which nothing of theirs stands anywhere ----
  const onWriting = (event: Event): void => {
    if (sealed || !trusts(event)) return;
    safely(() => {
      const [target] = event.composedPath();
      // A tick and a choice are no text; what a key does on a button or a link neither.
      if ((target as Node | undefined)?.nodeType !== 1 || is(target as Element, 'input[type="checkbox" i], input[type="radio" i], button, a')) return;
      if (event.type === 'keydown' && /^(?:Tab|Escape|Shift|Control|Alt|Meta|Arrow.*|Page.*|Home|End|F\d+)$/.test((event as KeyboardEvent).key ?? '')) return;
      if (event.type === 'keydown' && !is(target as Element, 'input, textarea, select, [contenteditable], [role="textbox"]')) return;
      dueAt = 0;
      // Too late when it stands there already.
      if (event.type !== 'input' && event.type !== 'change') look();
      sealed = true;
      if (asked > 0 || sized) onTyped?.();
    });
  };
  const EARS = ['keydown', 'beforeinput', 'paste', 'drop', 'input', 'change'] as const;
  const listen = (target: EventTarget): void => {
    if (heard.has(target)) return;
    heard.add(target);
    for (const kind of EARS) target.addEventListener(kind, onWriting, { capture: true, passive: true });
  };
  /** Back from the browser's page cache, perhaps into another visit: what stood is told again, and not read. */
  const onShow = (event: Event): void => {
    if ((event as PageTransitionEvent).persisted) for (const { seen } of told.values()) if (seen) emit('form-seen', seen);
  };

  safely(look);
  const timer = window.setInterval(() => {
    if (!sealed) (window.requestIdleCallback ?? ((act: () => void) => act()))(() => safely(look));
  }, LOOK_EVERY_MS);
  window.addEventListener('pageshow', onShow);
  return {
    seal: () => { sealed = true; },
    stop: () => {
      window.clearInterval(timer);
      sealed = true;
      window.removeEventListener('pageshow', onShow);
    },
  };
}

const shadowsOf = (trees: readonly Tree[]): ShadowRoot[] => trees.filter((tree): tree is ShadowRoot => tree.nodeType === 11);

/** Up through hosts and, where they can be seen, the frames that hold the document. */
function pathOf(element: Element, { within }: Scope): Element[] {
  const path: Element[] = [];
  for (let node: Element | null = element; node && path.length < 80; node = outerOf(node)) path.push(node);
  return within === null ? path : [...path, ...pathOf(within.holder, within.scope)];
}
