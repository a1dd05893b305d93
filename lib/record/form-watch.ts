import type { FormSeen } from '../model/form.ts';
import { eyes } from './banner-sight.ts';
import type { Emit } from './emit.ts';
import { enteredIn, without } from './form-entered.ts';
import { labelsOf, languageOf, type BoxFirstSeen, type Seeing } from './form-fields.ts';
import { formGroups } from './form-groups.ts';
import { readForm, type FormRead } from './form-reading.ts';
import { addressOf, baseOf, every, is, isHidden, parentOf, viewOf } from './form-reach.ts';

export interface FormsOptions {
  readonly window: Window & typeof globalThis;
  readonly emit: Emit;
  /** The browser's own detector: ISO 639-1, null when it is not sure. */
  readonly detectLanguage: (text: string) => Promise<string | null>;
  /** What belongs to a chat is read by those who read chats. */
  readonly ofChat: (path: readonly Element[]) => boolean;
  /** Seams for tests without layout or trusted events. */
  readonly sight?: Seeing;
  readonly trusts?: (event: Event) => boolean;
}

const LOOK_EVERY_MS = 1_000;
/** Reading takes at most a fiftieth of the time. */
const SHARE = 50;
/** A form that still changes is told so many times and no more; and all forms of a document. */
const MOST_OF_ONE = 3;
const MOST_TOLD = 40;
const MOST_FRAMES = 8;

interface Told { readonly number: number; times: number; text: string; seen: FormSeen<string> | null }

/**
 * Tells the forms of a document, and of the frames of its origin, that ask for something about a person: when they are
 * shown, and again when they changed. At the first key in any field they are read once more, and then never again:
 * what is typed may be repeated anywhere. Emits `form-seen`. Types nothing, throws nothing. Returns a function that stops it.
 */
export function startForms({ window, emit, detectLanguage, ofChat, sight = eyes, trusts = (event) => event.isTrusted }: FormsOptions): () => void {
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

  const read = (document: Document): void => {
    const { groups, more } = formGroups(document);
    const own = groups.filter(({ root }) => !ofChat(pathOf(root)));
    if (own.length === 0) return;
    const labels = labelsOf(document);
    const entered = enteredIn(document);
    for (const group of own) {
      const one = told.get(group.root) ?? { number: told.size + 1, times: 0, text: '', seen: null };
      if (one.times >= MOST_OF_ONE || tellings >= MOST_TOLD) continue;
      // One form whose members were renamed does not hide the others.
      let found: FormRead | null = null;
      safely(() => { found = readForm(group, { sight, labels, others: own.map(({ root }) => root), first, base: baseOf(group.root) }); });
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
    for (const document of documentsOf(window.document)) {
      listen(viewOf(document) ?? document);
      read(document);
    }
    dueAt = performance.now() + (performance.now() - began) * SHARE;
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
  return () => {
    window.clearInterval(timer);
    sealed = true;
    window.removeEventListener('pageshow', onShow);
  };
}

/** The document and, of its frames, those whose document it may see. */
function documentsOf(document: Document): Document[] {
  const found = [document];
  for (const frame of every<HTMLIFrameElement>(document, 'iframe', MOST_FRAMES)) {
    try { if (frame.contentDocument) found.push(frame.contentDocument); } catch { /* another origin's */ }
  }
  return found;
}

function pathOf(element: Element): Element[] {
  const path: Element[] = [];
  for (let node: Element | null = element; node && path.length < 60; node = parentOf(node)) path.push(node);
  return path;
}
