import type { FormBoxSeen, FormFieldSeen, Ticked } from '../model/form.ts';
import { typeOf } from './form-groups.ts';
import { afterOf, attr, beforeOf, every, everyDeep, has, holdsDeep, is, kidsOf, outerOf, rootOf, tagOf, treeOf, upDeep, type Tree } from './form-reach.ts';
import { line, paints, wordsIn, type Seeing, type Words } from './form-words.ts';

const LABEL = 120;
const BOX_LABEL = 400;
const ELEMENTS = 60;

/** Labels by what they are for, collected once for each tree: ids mean nothing in another. */
export type Labels = (tree: Tree) => ReadonlyMap<string, readonly Element[]>;
const MOST_LABELS = 1_000;
export function labelsOf(): Labels {
  const known = new Map<Tree, ReadonlyMap<string, readonly Element[]>>();
  return (tree) => {
    const before = known.get(tree);
    if (before) return before;
    const labels = new Map<string, Element[]>();
    for (const label of every(tree, 'label[for]', MOST_LABELS)) {
      const key = attr(label, 'for') ?? '';
      const list = labels.get(key);
      if (list) list.push(label);
      else labels.set(key, [label]);
    }
    known.set(tree, labels);
    return labels;
  };
}

const FIELDS = 'input:not([type="hidden" i]), textarea, select';
/** A drop-down that is drawn with elements shows its choice as plain text beside its input. */
const DRAWN_CHOICE = '[role="combobox"], [role="listbox"], [aria-haspopup="listbox"]';

export function fieldOf(field: Element, labels: Labels, sight: Seeing): FormFieldSeen {
  const type = typeOf(field);
  const label = labelOf(field, labels, sight, LABEL);
  const near = nearWords(field, sight);
  const words = label.text || near.text;
  return {
    type: type.slice(0, 20),
    words: line(words, LABEL),
    beside: line([described(field, sight), label.text === '' ? '' : near.text.replace(label.text, ' ')].join(' '), LABEL),
    hint: line(attr(field, 'placeholder') ?? attr(field, 'aria-label') ?? attr(field, 'title') ?? (tagOf(field) === 'select' ? firstOption(field) : null), LABEL) || null,
    name: line(attr(field, 'name') ?? attr(field, 'id'), 60) || null,
    autocomplete: line(attr(field, 'autocomplete'), 60) || null,
    required: has(field, 'required') || attr(field, 'aria-required') === 'true',
    drawn: label.drawn || near.drawn || (type !== 'select' && paints(getComputedStyle(field))),
  };
}

/** An option without a value is no choice: it says what is asked ("Choose your title *"). */
function firstOption(select: Element): string | null {
  const [first] = every(select, 'option', 1);
  if (!first || attr(first, 'value') !== '') return null;
  const [text] = kidsOf(first);
  return text?.nodeType === 3 ? text.nodeValue : null;
}

export interface BoxFirstSeen { readonly ticked: Ticked }

export function boxOf(box: Element, root: Element, labels: Labels, sight: Seeing, first: WeakMap<Element, BoxFirstSeen>): FormBoxSeen {
  const stood = first.get(box) ?? { ticked: tickedOf(box) };
  first.set(box, stood);
  const type = typeOf(box) === 'radio' ? 'radio' : 'checkbox';
  const words = labelOf(box, labels, sight, BOX_LABEL).text || afterBox(box, sight);
  return {
    type,
    words: line(words || attr(box, 'aria-label') || attr(box, 'title'), BOX_LABEL),
    question: questionOf(box, sight),
    ticked: stood.ticked,
    required: has(box, 'required') || attr(box, 'aria-required') === 'true',
    inside: holdsDeep(root, box),
  };
}

/** A drawn box has no markup of its own that a script has not written. */
export function tickedOf(box: Element): Ticked {
  if (tagOf(box) !== 'input') return attr(box, 'aria-checked') === 'true' ? 'state' : 'no';
  const marked = has(box, 'checked');
  const now = (box as HTMLInputElement).checked === true;
  // What stands in a component was written by its script, perhaps as the visitor left it: the page's own markup says it on the host.
  const tree = treeOf(box);
  if (now && tree.nodeType === 11) return has((tree as ShadowRoot).host, 'checked') ? 'markup' : 'state';
  return now ? (marked ? 'markup' : 'state') : marked ? 'was' : 'no';
}

/** A box that is drawn hides its own input: it is asked for all the same while its words are shown. */
export function isShownBox(box: Element, labels: Labels, sight: Seeing): boolean {
  if (upDeep(box, '[aria-hidden="true"]')) return false;
  const parent = outerOf(box);
  if (parent && sight.shows(parent) === 'nothing') return false;
  return sight.shows(box) === 'words' || labelOf(box, labels, sight, 40).text !== '' || afterBox(box, sight) !== '';
}

// ---- labels ----

function labelOf(field: Element, labels: Labels, sight: Seeing, most: number): Words {
  const id = attr(field, 'id');
  const wrapping = upDeep(field, 'label');
  const found = [...(id ? labels(treeOf(field)).get(id) ?? [] : []), ...(wrapping ? [wrapping] : [])].slice(0, 4);
  const read = [...new Set(found)].map((label) => wordsIn(label, { sight, elements: ELEMENTS, characters: most, marks: true }));
  const told = read.filter(({ text }) => text !== '');
  const words = told.length > 0 ? told : byIds(field, 'aria-labelledby').map((label) => wordsIn(label, { sight, elements: ELEMENTS, characters: most, marks: true }));
  return { text: line(words.map(({ text }) => text).join(' '), most), drawn: words.some(({ drawn }) => drawn), hidden: '', cut: false };
}

function byIds(field: Element, attribute: string): Element[] {
  const ids = (attr(field, attribute) ?? '').split(/\s+/).filter((id) => /^[\w:.-]{1,100}$/.test(id)).slice(0, 4);
  return ids.flatMap((id) => every(treeOf(field), `[id="${id}"]`, 1)).filter((element) => !is(element, FIELDS));
}
const described = (field: Element, sight: Seeing): string => line(byIds(field, 'aria-describedby').map((element) => wordsIn(element, { sight, elements: ELEMENTS, characters: LABEL }).text).join(' '), LABEL);

/** The largest part of the page, four levels up at most, that holds no other field: its words are this field's. */
function nearWords(field: Element, sight: Seeing): Words {
  const none: Words = { text: '', drawn: false, hidden: '', cut: false };
  let node: Element | null = field;
  let cell: Element | null = null;
  for (let step = 0; step < 4; step++) {
    const inner: Element | null = node;
    node = outerOf(node);
    // A component's host: of what stands beside it nothing may be another such component's.
    const alone = !node || !inner || treeOf(node) === treeOf(inner) || every(outerOf(node) ?? node, tagOf(node), 2).length < 2;
    if (!node || !alone || is(node, 'form, body, html, main, footer, section') || everyDeep(node, `${FIELDS}, button, [role="checkbox"]`, 2, sight.shadows ?? []).length > 1) break;
    cell = node;
  }
  if (cell !== null && (is(cell, DRAWN_CHOICE) || every(cell, DRAWN_CHOICE, 1).length > 0)) return none;
  const own = cell === null ? none : wordsIn(cell, { sight, elements: ELEMENTS, characters: LABEL + 1, marks: true });
  if (own.text !== '') return own.text.length > LABEL ? { ...none, drawn: own.drawn } : own;
  // Tables and plain lines: what stands right before it.
  const before = beforeOf(cell ?? field);
  if (!before || is(before, FIELDS) || every(before, FIELDS, 1).length > 0) return own;
  const words = wordsIn(before, { sight, elements: ELEMENTS, characters: LABEL + 1, marks: true });
  return words.text.length > LABEL ? own : words;
}

/** A bare box is labelled by what stands after it. */
function afterBox(box: Element, sight: Seeing): string {
  let said = '';
  for (let node: ChildNode | null = afterOf(box), step = 0; node && step < 6; node = afterOf(node), step++) {
    if (node.nodeType === 3) said += node.nodeValue ?? '';
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    if (is(element, `${FIELDS}, br, [role="checkbox"]`) || every(element, FIELDS, 1).length > 0) break;
    said += ` ${wordsIn(element, { sight, elements: ELEMENTS, characters: BOX_LABEL }).text}`;
  }
  return line(said, BOX_LABEL);
}

/** Of a group of boxes: the legend, or what the group is called. A legend over the whole form is none. */
function questionOf(box: Element, sight: Seeing): string | null {
  const group = upDeep(box, 'fieldset, [role="radiogroup"], [role="group"]');
  if (!group || everyDeep(group, FIELDS, 40, sight.shadows ?? []).some((field) => !is(field, '[type="checkbox" i], [type="radio" i]'))) return null;
  const [legend] = every(group, 'legend', 1);
  const heads = legend ? [legend] : byIds(group, 'aria-labelledby');
  const said = heads.map((head) => wordsIn(head, { sight, elements: ELEMENTS, characters: BOX_LABEL, marks: true }).text).join(' ');
  return line(said || attr(group, 'aria-label'), BOX_LABEL) || null;
}

/** A field that nobody sees is a trap for robots, or of a step to come. */
export const isShownField = (field: Element, sight: Seeing): boolean => sight.shows(field) === 'words' && upDeep(field, '[aria-hidden="true"]') === null;

/** Of the document that a node stands in, ISO 639-1. */
export const languageOf = (document: Document): string | null => {
  const root = rootOf(document);
  return root === null ? null : /^([a-z]{2,3})(?![a-z])/.exec((attr(root, 'lang') ?? '').toLowerCase())?.[1] ?? null;
};
