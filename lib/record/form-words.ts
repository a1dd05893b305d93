import type { Sight } from './banner-sight.ts';
import { attr, every, is, kidsDrawn, openRoot, tagOf, textOf } from './form-reach.ts';

/** The words around fields, as a visitor sees them; bounded. Never what stands in a field, nor what was picked. */

/** Nothing within these is the site's own words: code, pictures, and what somebody wrote or chose (drop-downs drawn with elements show their choice as text). */
const MUTE = 'script, style, noscript, template, svg, canvas, textarea, select, option, datalist, object, video, audio, input, output, [contenteditable]:not([contenteditable="false"]), '
  + '[role="textbox"], [role="searchbox"], [role="combobox"], [role="listbox"], [role="option"], [role="spinbutton"], [role="status"], [role="alert"], [aria-live]:not([aria-live="off"]), [aria-haspopup]:not([aria-haspopup="false"])';
const BLOCK = /^(?:address|article|aside|blockquote|br|button|dd|details|div|dl|dt|fieldset|figure|footer|form|h[1-6]|header|hr|label|legend|li|main|nav|ol|p|section|summary|table|tbody|td|th|tr|ul)$/;

export interface Words {
  readonly text: string;
  /** A picture or a style stands there that may be a mark. */
  readonly drawn: boolean;
  /** Words that are not shown. */
  readonly hidden: string;
  readonly cut: boolean;
}
export interface Seeing extends Pick<Sight, 'shows'> {
  /** An element's shadow root, closed ones where they were found. Absent: open ones. Asked of every element, so it costs nothing. */
  readonly rootIn?: (element: Element) => ShadowRoot | null;
  /** Roots of the document that is read. Absent: none. */
  readonly shadows?: readonly ShadowRoot[];
  /** Of a box as it is laid out, CSS pixels. */
  readonly size?: (element: Element) => { readonly width: number; readonly height: number };
}

export interface WordsWanted {
  readonly sight: Seeing;
  /** Elements looked at, and characters kept. */
  readonly elements: number;
  readonly characters: number;
  /** Marks that a style draws before and after are read as well. */
  readonly marks?: boolean;
  /** Left out, with all that is in it. */
  readonly without?: (element: Element) => boolean;
}

const tidy = (text: string): string => text.replace(/[^\S\n]+/g, ' ').replace(/ ?\n[ \n]*/g, '\n').trim();
/** A line of words as a label has them. */
export const line = (text: string | null | undefined, most: number): string => (text ?? '').replace(/\s+/g, ' ').trim().slice(0, most);

export function wordsIn(root: Element, { sight, elements, characters, marks = false, without = () => false }: WordsWanted): Words {
  const { rootIn = openRoot } = sight;
  let text = '';
  let hidden = '';
  let drawn = false;
  let cut = false;
  let left = elements;
  const visit = (node: Node, depth: number, silent: boolean): void => {
    if (text.length > characters || depth > 40) { cut = true; return; }
    if (node.nodeType === 3) { if (!silent) text += node.nodeValue ?? ''; return; }
    if (node.nodeType !== 1) return;
    if (--left < 0) { cut = true; return; }
    const element = node as Element;
    if (without(element)) return;
    if (marks && is(element, 'img, svg')) { drawn = true; text += ` ${attr(element, 'alt') ?? ''}`; return; }
    if (is(element, MUTE)) return;
    const shows = sight.shows(element);
    if (shows === 'nothing') { if (hidden.length < HIDDEN_MAX) hidden += ` ${(textOf(element) ?? '').slice(0, HIDDEN_MAX)}`; return; }
    const block = BLOCK.test(tagOf(element));
    if (block) text += '\n';
    const around = marks ? marksOf(element) : NO_MARKS;
    drawn ||= around.drawn;
    text += around.before;
    for (const child of kidsDrawn(element, rootIn)) visit(child, depth + 1, shows === 'children');
    text += around.after;
    if (block) text += '\n';
  };
  visit(root, 0, false);
  return { text: tidy(text).slice(0, characters), drawn, hidden, cut };
}
const HIDDEN_MAX = 2_000;

interface Marks { readonly before: string; readonly after: string; readonly drawn: boolean }
const NO_MARKS: Marks = { before: '', after: '', drawn: false };
/**
 * A sign, or one word in brackets. Nothing else that a style writes is kept: a field that grows with its text is made
 * by a style that writes the text (`content: attr(data-value)`).
 */
const MARK = /^\s*(?:[*✱✲✳∗⁎＊•]{1,3}|\(\s*\p{L}{3,16}\s*\))\s*$/u;

function marksOf(element: Element): Marks {
  const drawnBehind = paints(getComputedStyle(element));
  const [before, after] = (['::before', '::after'] as const).map((which) => {
    const style = getComputedStyle(element, which);
    const content = style.content ?? '';
    if (content === '' || content === 'none' || content === 'normal') return { words: '', drawn: false };
    const said = /^"((?:[^"\\]|\\.)*)"$/.exec(content)?.[1] ?? null;
    // Its words were not understood: an icon of a font, a picture, a counter.
    if (said === null || (said !== '' && !MARK.test(said))) return { words: '', drawn: true };
    return { words: said, drawn: said === '' && paints(style) };
  });
  return { before: before!.words, after: after!.words, drawn: drawnBehind || before!.drawn || after!.drawn };
}

export const paints = ({ backgroundImage }: CSSStyleDeclaration): boolean => (backgroundImage ?? '') !== '' && backgroundImage !== 'none';

/** A button's or link's own words. A button's `value` is markup; a field's is never asked for. */
export function nameOf(element: Element, sight: WordsWanted['sight'], most: number): string {
  const input = tagOf(element) === 'input';
  const said = input ? attr(element, 'value') ?? attr(element, 'alt') : wordsIn(element, { sight, elements: 40, characters: most }).text;
  return line(said || attr(element, 'aria-label') || attr(element, 'title') || (input ? '' : every(element, 'img[alt]', 1).map((image) => attr(image, 'alt')).join(' ')), most);
}
