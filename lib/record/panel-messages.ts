import type { Sight } from './banner-sight.ts';
import { matches, type Piece } from './panel-text.ts';

/** Where a conversation stands, and whether one does that the visitor has taken part in. */

const LOG = '[role="log"], [role="feed"]';
const LIVE = '[aria-live="polite"], [aria-live="assertive"]';
const NAMED = /(^|[^a-z])(messages?|conversation|transcript|thread|chat-?(body|list|log|view|container|window-messages)|message-?list|msg-?list|history)([^a-z]|$)/i;
const ENTRY = 'textarea, [contenteditable]:not([contenteditable="false"]), [role="textbox"], input:not([type]), input[type="text"], input[type="search"]';
const ASKED = 'input[type="email"], input[type="tel"], input[type="checkbox"], input[type="date"], input[type="password"], select';
/** CSS pixels: lower than this is a line that is read out, or a strip of buttons. */
const LEAST_HEIGHT = 60;

/** The boxes that hold messages: a log, a live region, what is called so, or what scrolls above the place to write. */
export function messageBoxes(elements: readonly Element[], sight: Pick<Sight, 'box'>): ReadonlySet<Element> {
  const found = new Set<Element>();
  for (const element of elements) {
    if (matches(element, 'button, a, h1, h2, h3, header, footer, textarea, input, iframe')) continue;
    if (matches(element, LOG)) { found.add(element); continue; }
    const live = matches(element, LIVE);
    const named = NAMED.test(`${element.id} ${element.getAttribute('class') ?? ''} ${element.getAttribute('part') ?? ''}`);
    if (!live && !named && !scrolls(element)) continue;
    if (sight.box(element).height < LEAST_HEIGHT || holdsForm(element)) continue;
    // What merely wraps the whole panel is no list: it has the place to write in it, and more than that.
    if (!live && element.querySelector(ENTRY) !== null && !(scrolls(element) && !found.size)) continue;
    found.add(element);
  }
  return found;
}

const scrolls = (element: Element): boolean => /auto|scroll/.test(getComputedStyle(element).overflowY);
const holdsForm = (element: Element): boolean => element.querySelector(ASKED) !== null;

export type Sender = 'site' | 'visitor' | null;

const VISITORS = /(^|[^a-z])(user|visitor|guest|customer|client|outgoing|outbound|sent|self|mine|own|from-?me|is-?me|me|human|right|reversed?)([^a-z]|$)/i;
const SITES = /(^|[^a-z])(bot|agent|assistant|operator|admin|incoming|inbound|received|left|host|ai|from-?bot)([^a-z]|$)/i;
const NO_SENDER = /avatar|icon|name|img|input|select|none|right-0|mr-|pr-/i;
/** Pixels by which a bubble must be nearer to one side. */
const ASIDE = 24;
const CLOCK = /^\W*(\d{1,2}\s?[:h.]\s?\d{2}(\s?[ap]\.?m\.?)?|now|just now|à l’instant|maintenant|jetzt|ahora|ora|nu|\d+\s?(s|sec|min|m)\b.*)\W*$/i;

/** Whose message: by what its builders called it, else by the side it stands on. Null: cannot be told, or it is no message. */
export function senderOf(piece: Piece, boxes: ReadonlySet<Element>, sight: Pick<Sight, 'box'>): Sender {
  const at = piece.path.findIndex((element) => boxes.has(element));
  if (at < 0 || piece.control !== null || CLOCK.test(piece.words)) return null;
  const names = piece.path.slice(0, at).map(marksOf);
  if (names.some((name) => name.some((word) => VISITORS.test(word) && !NO_SENDER.test(word)))) return 'visitor';
  if (names.some((name) => name.some((word) => SITES.test(word) && !NO_SENDER.test(word)))) return 'site';
  const list = sight.box(piece.path[at]!);
  const own = sight.box(piece.box);
  const [left, right] = [own.left - list.left, list.left + list.width - own.left - own.width];
  if (list.width < 1 || own.width < 1 || Math.abs(left - right) < ASIDE) return null;
  if (left < right) return 'site';
  // The end of the line is the visitor's side; what hangs a little to the right of a picture is not there.
  return right < list.width * 0.15 && left > list.width * 0.2 ? 'visitor' : null;
}

function marksOf(element: Element): string[] {
  return [...(element.getAttribute('class') ?? '').split(/\s+/), element.id, ...['data-role', 'data-sender', 'data-author', 'data-from', 'data-message-author-role', 'data-type'].map((name) => element.getAttribute(name) ?? '')].filter(Boolean).slice(0, 24);
}

/** A day that is not today, beside a message or in a list of conversations. */
const EARLIER = /(^|[^\p{L}])(hier|yesterday|gestern|ayer|ieri|gisteren|il y a \d+ (j|jours?|semaines?|mois|ans?)|\d+ ?(d|days?|w|weeks?|months?|years?) ago|vor \d+ (tagen?|wochen?|monaten?)|hace \d+ (días?|semanas?|meses)|\d+ (giorni|settimane|mesi) fa|\d+ (dagen|weken|maanden) geleden)([^\p{L}]|$)/iu;
/** A date alone, as it stands between the messages of two days. */
const DATE = /^\W*((lun|mar|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun)\p{L}*\.?,? )?(\d{1,2}[/.-]\d{1,2}([/.-]\d{2,4})?|\d{1,2}\.? \p{L}{3,10}\.?( \d{4})?|\p{L}{3,10} \d{1,2},? \d{4})\W*$/iu;
const MOST_GREETINGS = 24;

/**
 * Does a conversation stand there that began earlier? Messages of the visitor's, the marks of another day, or more
 * messages than a greeting has. In doubt yes: what is not read harms nobody.
 */
export function standsHistory(pieces: readonly Piece[], boxes: ReadonlySet<Element>, sight: Pick<Sight, 'box'>): boolean {
  const inBoxes = pieces.filter((piece) => piece.path.some((element) => boxes.has(element)));
  if (inBoxes.some((piece) => senderOf(piece, boxes, sight) === 'visitor')) return true;
  if (inBoxes.filter((piece) => piece.control === null && !CLOCK.test(piece.words)).length > MOST_GREETINGS) return true;
  return pieces.some(({ words }) => words.length < 60 && (EARLIER.test(words) || DATE.test(words)));
}
