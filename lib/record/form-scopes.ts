import { every, kidsOf, openRoot, tagOf, upDeep, type Tree } from './form-reach.ts';
import type { Seeing } from './form-words.ts';

/** Where forms may stand in what a document's recorder can see, and which frames must read their own. Bounded, whatever a page holds. */

export interface Scope {
  readonly document: Document;
  /** The document, then the shadow roots in it. */
  readonly trees: readonly Tree[];
  /** The frame that holds the document, and the scope that frame stands in. Null: the recorder's own document. */
  readonly within: { readonly holder: HTMLIFrameElement; readonly scope: Scope } | null;
}
export interface Reached {
  readonly scopes: readonly Scope[];
  /** Frames of other origins, shown and large enough for a form; those that are called like one first, else in order. */
  readonly others: readonly HTMLIFrameElement[];
}

/** Elements of one document asked for a shadow root, roots read, and closed ones asked for (each asking costs 10 to 50 µs). */
const MOST_ASKED = 20_000;
const MOST_ROOTS = 40;
const MOST_CLOSED = 100;
/** Frames looked at, read, and named to others; frames within frames. */
const MOST_FRAMES_SEEN = 300;
const MOST_READ = 8;
const MOST_NAMED = 8;
const DEPTH = 2;
/** In CSS pixels. A card's number, a captcha's box and a tracker's frame are smaller. */
export const FORM_LEAST = { width: 200, height: 50 } as const;

type RootIn = (element: Element) => ShadowRoot | null;
/** A page has more frames of advertisements than of forms, and few are named to others. */
const CALLED_SO = /form|newsletter|subscri|contact|inscri|sign-?up|survey|embed/i;

/** Where advertisements are put: by the attributes that the scripts of their markets leave. */
const AD_PLACE = 'ins.adsbygoogle, [id^="google_ads_" i], [data-google-query-id], [id*="gpt-ad" i], [id^="taboola-" i], [class*="OUTBRAIN"], [data-ad-slot], [data-ad-unit], [title="3rd party ad content" i], [title="Advertisement" i], [aria-label="Advertisement" i], [aria-label="Publicité" i]';

/**
 * @param leaves a frame of this address is a card field, a captcha, an advertisement: none of the site's
 * @param rootIn an element's shadow root, open or closed; each asking for a closed one costs
 */
export function reachOf(document: Document, sight: Seeing, leaves: (address: string) => boolean, rootIn: RootIn): Reached {
  const scopes: Scope[] = [];
  const others: HTMLIFrameElement[] = [];
  const visit = (scope: Scope, depth: number): void => {
    scopes.push(scope);
    for (const frame of scope.trees.flatMap((tree) => every<HTMLIFrameElement>(tree, 'iframe', MOST_FRAMES_SEEN)).slice(0, MOST_FRAMES_SEEN)) {
      if (!mayHold(frame, sight) || (frame.src !== '' && leaves(frame.src))) continue;
      const inner = contentOf(frame);
      if (inner === null) { if (depth === 0) others.push(frame); continue; }
      if (depth < DEPTH && scopes.length <= MOST_READ) visit({ document: inner, trees: treesOf(inner, sight, rootIn), within: { holder: frame, scope } }, depth + 1);
    }
  };
  visit({ document, trees: treesOf(document, sight, rootIn), within: null }, 0);
  const [called, rest] = [true, false].map((wanted) => others.filter(({ src }) => CALLED_SO.test(src) === wanted));
  return { scopes, others: [...called!, ...rest!].slice(0, MOST_NAMED) };
}

function mayHold(frame: HTMLIFrameElement, sight: Seeing): boolean {
  const { width, height } = sizeIn(sight, frame);
  if (width < FORM_LEAST.width || height < FORM_LEAST.height) return false;
  return sight.shows(frame) === 'words' && upDeep(frame, `[aria-hidden="true"], ${AD_PLACE}`) === null;
}

const sizeIn = ({ size = laidOut }: Seeing, element: Element): { readonly width: number; readonly height: number } => size(element);
const laidOut = ({ clientWidth, clientHeight }: Element) => ({ width: clientWidth, height: clientHeight });

/** Null: another origin's. */
function contentOf(frame: HTMLIFrameElement): Document | null {
  try { return frame.contentDocument; } catch { return null; }
}

/** The document, and every shadow root in it; closed ones of components, and of boxes that hold nothing else. */
function treesOf(document: Document, sight: Seeing, rootIn: RootIn): Tree[] {
  const trees: Tree[] = [document];
  let closed = MOST_CLOSED;
  for (let at = 0; at < trees.length && trees.length <= MOST_ROOTS; at++) {
    for (const element of every(trees[at]!, '*', MOST_ASKED)) {
      if (trees.length > MOST_ROOTS) break;
      const open = openRoot(element);
      const root = open ?? (closed > 0 && mayHide(element, sight) && closed-- > 0 ? rootIn(element) : null);
      if (root) trees.push(root);
    }
  }
  return trees;
}

/** Worth asking for a closed root: a component, or a box without children of its own that is drawn large all the same. */
function mayHide(element: Element, sight: Seeing): boolean {
  const tag = tagOf(element);
  return tag.includes('-') || (/^(?:div|section|aside)$/.test(tag) && kidsOf(element).length === 0 && sizeIn(sight, element).height >= FORM_LEAST.height);
}
