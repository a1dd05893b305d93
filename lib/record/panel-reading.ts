import type { ChatFamily } from '../model/rules.ts';
import type { PanelQuote, Sightings } from '../model/observation.ts';
import { sentencesOf, type ChatReader } from '../sentences.ts';
import type { Sight } from './banner-sight.ts';
import type { Reach } from './emit.ts';
import { controlsOf, fieldsOf } from './panel-fields.ts';
import { messageBoxes, standsHistory } from './panel-messages.ts';
import { elementsOf, isInline, matches, piecesOf, type Piece } from './panel-text.ts';

export interface Reading {
  readonly said: Omit<Sightings<string>['panel-said'], 'widget' | 'language'>;
  /** What was read, for the detector of languages; nothing of it is kept. */
  readonly text: string;
}
export interface PanelReach { readonly sight: Pick<Sight, 'shows' | 'box'>; readonly closedRoot: Reach['closedRoot']; readonly reader: ChatReader }

const MOST_QUOTES = 60;
const MOST_OF_FAMILY = 8;
const LONGEST_QUOTE = 160;
const LONGEST_TITLE = 80;
const TEXT_MOST = 4_000;
/** A button or a label states nothing of what is done with data; it offers, or asks. */
const OF_LABELS: ReadonlySet<ChatFamily> = new Set(['human', 'erase', 'survey', 'objection', 'terms', 'marketing', 'minors', 'ai', 'secret-asked', 'sensitive-asked']);
const FRAME = 'header, footer, form, label, legend, h1, h2, h3, [role="banner"], [role="contentinfo"], [role="form"], [role="heading"], [role="alert"], [role="note"]';

/**
 * Reads what an open panel says of itself. Nothing that a visitor wrote is looked at: no value of a field, and where
 * an earlier conversation stands, nothing that lies among its messages. Throws nothing of its own.
 * @param earlier something of the widget's was stored before this document began: a conversation may come back
 */
export function readPanelWords(panel: Element, earlier: boolean, { sight, closedRoot, reader }: PanelReach): Reading {
  const pieces = piecesOf(panel, sight, closedRoot);
  const elements = elementsOf(panel, sight, closedRoot);
  const boxes = messageBoxes(elements, sight);
  const isMessage = (piece: Piece): boolean => piece.path.some((element) => boxes.has(element));
  const history = earlier || standsHistory(pieces, boxes, sight);
  const isFurniture = (piece: Piece): boolean => piece.control !== null || piece.path.some((element) => matches(element, FRAME));
  // Where no list of messages is known, anything that is no furniture may be one.
  const readable = pieces.filter((piece) => !history || (!isMessage(piece) && (boxes.size > 0 || isFurniture(piece)) && piece.words.length < 1_500));
  const fields = fieldsOf(elements, sight);
  const quotes: PanelQuote[] = [];
  const told = new Map<ChatFamily, number>();
  const quote = (text: string, place: PanelQuote['place'], of: ReadonlySet<ChatFamily> | null): void => {
    for (const sentence of sentencesOf(text)) {
      for (const family of reader.of(sentence)) {
        const count = told.get(family) ?? 0;
        const words = sentence.slice(0, LONGEST_QUOTE);
        if ((of && !of.has(family)) || count >= MOST_OF_FAMILY || quotes.length >= MOST_QUOTES || quotes.some((one) => one.family === family && one.words === words)) continue;
        told.set(family, count + 1);
        quotes.push({ family, words, place });
      }
    }
  };
  const controls = controlsOf(pieces, (piece) => !isMessage(piece));
  // Words and links of one paragraph make one sentence.
  for (const run of runsOf(readable)) quote(run.words, isMessage(run.first) ? 'greeting' : 'furniture', run.first.control ? OF_LABELS : null);
  for (const { words } of fields) quote(words, 'furniture', OF_LABELS);
  return {
    said: { title: titleOf(panel, pieces, isMessage), quotes, fields, controls, history, characters: Math.min(pieces.reduce((sum, { words }) => sum + words.length, 0), 100_000) },
    text: readable.map(({ words }) => words).join('\n').slice(0, TEXT_MOST),
  };
}

interface Run { readonly words: string; readonly first: Piece }

/** A link within a paragraph was cut out of it: put back, so that the sentence is whole. */
function runsOf(pieces: readonly Piece[]): Run[] {
  const runs: Run[] = [];
  let last: Piece | null = null;
  for (const piece of pieces) {
    const open = runs.at(-1);
    if (open && last && inOneLine(last, piece) && goesOn(open.words, piece)) runs[runs.length - 1] = { words: `${open.words} ${piece.words}`.replace(/ (?=[.,)])/g, ''), first: open.first.control ? piece : open.first };
    else runs.push({ words: piece.words, first: piece });
    last = piece;
  }
  return runs;
}

const isLink = (piece: Piece): boolean => piece.control !== null && matches(piece.control, 'a') && isInline(piece.control);
function inOneLine(a: Piece, b: Piece): boolean {
  if (isLink(a) === isLink(b)) return false;
  const [link, text] = isLink(a) ? [a, b] : [b, a];
  return text.control === null && link.control!.parentElement !== null && text.path.includes(link.control!.parentElement);
}

/** "Talk to us. Privacy policy": a link after a full stop is no part of the sentence before, nor is what begins anew after one. */
const goesOn = (before: string, piece: Piece): boolean => (isLink(piece) ? !/[.!?…•|·–—-]\s*$/.test(before) : /^[\p{Ll}\p{P}]/u.test(piece.words) && !/^[•|·–—-]/.test(piece.words));

/** Its header: a heading outside the messages, else how the panel is called. */
function titleOf(panel: Element, pieces: readonly Piece[], isMessage: (piece: Piece) => boolean): string | null {
  const headed = pieces.find((piece) => !isMessage(piece) && piece.control === null && piece.path.some((element) => matches(element, 'h1, h2, h3, h4, [role="heading"]')));
  const named = pieces.find((piece) => !isMessage(piece) && piece.control === null && piece.path.some((element) => matches(element, 'header, [class*="header" i], [class*="title" i]')));
  const called = panel.getAttribute('aria-label') ?? panel.getAttribute('title');
  const title = (headed?.words ?? named?.words ?? called ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST_TITLE);
  return title === '' ? null : title;
}
