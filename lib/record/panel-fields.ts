import type { PanelFieldSeen } from '../model/observation.ts';
import type { Sight } from './banner-sight.ts';
import { matches, type Piece } from './panel-text.ts';

const FIELD = 'input, textarea, select';
const NO_FIELD = /^(hidden|button|submit|reset|image)$/;
const MOST_FIELDS = 40;
const MOST_CONTROLS = 40;
const LONGEST = 80;

const joined = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** The fields of an open panel: what each asks. What stands in them is not looked at, but for whether a box is ticked. */
export function fieldsOf(elements: readonly Element[], sight: Pick<Sight, 'shows'>): PanelFieldSeen[] {
  const fields: PanelFieldSeen[] = [];
  for (const element of elements) {
    if (fields.length === MOST_FIELDS) break;
    const drawn = matches(element, '[role="checkbox"], [role="switch"]');
    if (!drawn && !matches(element, FIELD)) continue;
    const type = drawn ? 'checkbox' : element.localName === 'input' ? (element.getAttribute('type') ?? 'text').toLowerCase() : element.localName;
    if (NO_FIELD.test(type)) continue;
    const box = /^(checkbox|radio)$/.test(type);
    // A trap for robots is no question.
    if (!box && (sight.shows(element) !== 'words' || element.closest('[aria-hidden="true"]'))) continue;
    const words = labelOf(element);
    fields.push({
      type: type.slice(0, 40), words: words.slice(0, LONGEST), autocomplete: joined(element.getAttribute('autocomplete')).slice(0, 60) || null,
      required: element.hasAttribute('required') || element.getAttribute('aria-required') === 'true' || /(^|[^*])\*\s*$/.test(words),
      checked: drawn ? element.getAttribute('aria-checked') === 'true' : box ? (element as HTMLInputElement).checked === true : null,
    });
  }
  return fields;
}

/** Its label; else how it is read out, what stands in it while it is empty, its name. */
function labelOf(field: Element): string {
  const root = field.getRootNode() as Document | ShadowRoot;
  const byId = (id: string): string => { try { return wordsOf(root.getElementById?.(id) ?? null); } catch { return ''; } };
  const labels = field.id === '' ? [] : [...root.querySelectorAll('label[for]')].filter((label) => label.getAttribute('for') === field.id);
  const told = [
    ...labels.map(wordsOf), wordsOf(field.closest('label')),
    (field.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean).slice(0, 4).map(byId).join(' '),
    field.getAttribute('aria-label'), field.hasAttribute('role') ? wordsOf(field) : '',
    // A bare box is labelled by what stands after it.
    /^(checkbox|radio)$/.test(field.getAttribute('type') ?? field.getAttribute('role') ?? '') ? wordsOf(field.nextElementSibling) : '',
    field.getAttribute('placeholder'), field.getAttribute('title'), field.getAttribute('name'),
  ];
  return told.map(joined).find((words) => words !== '') ?? '';
}

/** Of a label what its site wrote, not what somebody wrote in a field within it. */
function wordsOf(element: Element | null): string {
  if (!element) return '';
  const said: string[] = [];
  const visit = (node: Node, depth: number): void => {
    if (said.length > 60 || depth > 20) return;
    if (node.nodeType === 3) { said.push(node.nodeValue ?? ''); return; }
    if (node.nodeType !== 1 || matches(node as Element, 'textarea, select, input, script, style, [contenteditable]:not([contenteditable="false"])')) return;
    for (const child of node.childNodes) visit(child, depth + 1);
  };
  visit(element, 0);
  return joined(said.join(' '));
}

/** Whole rows of a list, with who wrote last and what, are not names. */
const LONGEST_NAME_WORDS = 10;

/** Names of buttons and links outside the messages. What holds several texts is somebody's content: a conversation in a list. */
export function controlsOf(pieces: readonly Piece[], outside: (piece: Piece) => boolean): string[] {
  const texts = new Map<Element, number>();
  for (const { control } of pieces) if (control) texts.set(control, (texts.get(control) ?? 0) + 1);
  const names = pieces.filter((piece) => piece.control !== null && outside(piece) && texts.get(piece.control) === 1 && piece.words.split(' ').length <= LONGEST_NAME_WORDS).map(({ words }) => words.slice(0, LONGEST));
  return [...new Set(names)].slice(0, MOST_CONTROLS);
}
