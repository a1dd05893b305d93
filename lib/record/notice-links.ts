import { fold, saysFolded } from '../match.ts';
import { nameOf } from './deep.ts';
import type { WidgetRules } from './widget-rules.ts';

/** Words of a notice's address, in six languages, as sites write them there: without accents, with hyphens or none. */
export const NOTICE_ADDRESS = /privacy|confidentialit|donnees-?_?perso|protection-?_?des-?_?donnees|vie-?_?privee|datenschutz|privatsphaere|privacidad|proteccion-?_?de-?_?datos|privacybeleid|riservatezza|protezione-?_?dei-?_?dati|trattamento-?_?dei-?_?dati|gegevensbescherming|gdpr|rgpd|dsgvo/i;
/** A text about it, rather than a place or a thing that is called so. */
const TEXT_WORDS = /politique|policy|notice|statement|charte|erklarung|hinweise|bestimmungen|politica|aviso|informativa|verklaring|beleid|information/;
const FOOTER = 'footer, [role="contentinfo"], [id*="footer" i], [class*="footer" i], [id*="pied" i]';

const MOST_LINKS = 8;
/** Read at each end of a long page: notices are linked from its head, its banner or its foot. */
const ANCHORS_AT_EACH_END = 1_500;
/** Elements asked for an open shadow root, and roots read. */
const MOST_ASKED = 20_000;
const MOST_ROOTS = 40;

export interface NoticeLink { readonly url: string; readonly words: string }

/**
 * Links that look like a privacy notice, by their words or their address: the likeliest first, each address once, at
 * most 8. A page may have dozens of links with such words (articles, help pages, other firms' notices); its own notice
 * hangs at its foot and is called by its name.
 */
export function noticeLinks(scopes: readonly ParentNode[], rules: Pick<WidgetRules, 'privacyWords'>, fits: (anchor: HTMLAnchorElement) => boolean = () => true): NoticeLink[] {
  const phrases = folded(rules.privacyWords);
  const best = new Map<string, { readonly link: NoticeLink; readonly rank: number }>();
  for (const scope of scopes) {
    for (const anchor of ends(scope.querySelectorAll<HTMLAnchorElement>('a[href]'))) {
      const { href } = anchor;
      if (typeof href !== 'string' || !/^https?:/.test(href)) continue;
      const words = nameOf(anchor).slice(0, 80);
      const rank = rankOf(anchor, fold(words), phrases);
      if (rank === null || !fits(anchor)) continue;
      const address = href.split('#')[0]!;
      if (rank > (best.get(address)?.rank ?? -Infinity)) best.set(address, { link: { url: href, words }, rank });
    }
  }
  return [...best.values()].sort((a, b) => b.rank - a.rank).slice(0, MOST_LINKS).map(({ link }) => link);
}

/** Null: nothing in it says so. */
function rankOf(anchor: HTMLAnchorElement, words: string, phrases: readonly string[]): number | null {
  const said = phrases.filter((phrase) => saysFolded(words, phrase)).reduce((longest, phrase) => Math.max(longest, phrase.length), 0);
  const addressed = NOTICE_ADDRESS.test(anchor.pathname);
  if (said === 0 && !addressed) return null;
  // "Privacy" is wholly the notice's name; "Ten tips for your privacy on holiday" is somebody's article.
  const wholly = said > 0 && words.length <= said + 24;
  return (wholly ? 4 : said > 0 ? 1 : 0) + (addressed ? 2 : 0) + (TEXT_WORDS.test(words) ? 1 : 0) + (inFooter(anchor) ? 3 : 0)
    + (sameHost(anchor) ? 1 : 0) - (leadsNowhere(anchor) ? 4 : 0);
}

function inFooter(anchor: Element): boolean {
  const root = anchor.getRootNode();
  return anchor.closest(FOOTER) !== null || (root.nodeType === 11 && (root as ShadowRoot).host?.closest(FOOTER) != null) || (root as ShadowRoot).host?.localName.includes('footer') === true;
}
const sameHost = (anchor: HTMLAnchorElement): boolean => anchor.hostname === anchor.ownerDocument.location?.hostname;
/** To a place on this very page: a button in a link's clothes, or a text that is here already. */
export const leadsNowhere = (anchor: HTMLAnchorElement): boolean => anchor.hash !== '' && anchor.href.split('#')[0] === anchor.ownerDocument.location?.href.split('#')[0];

/** How many links say one of the words, in all scopes. */
export function countLinks(scopes: readonly ParentNode[], words: readonly string[]): number {
  const phrases = folded(words);
  const says = (anchor: Element): boolean => { const text = fold((anchor.textContent ?? '').slice(0, 120)); return phrases.some((phrase) => saysFolded(text, phrase)); };
  return scopes.reduce((sum, scope) => sum + ends(scope.querySelectorAll('a[href]')).filter(says).length, 0);
}

/**
 * The document, and every open shadow root in it: footers are custom elements by now. Closed ones are a widget's own.
 * @param closedRoot asked for those of custom elements, as often as there are roots
 */
export function openScopes(document: Document, closedRoot?: (element: Element) => ShadowRoot | null): ParentNode[] {
  let left = MOST_ROOTS;
  const scopes: ParentNode[] = [document];
  for (let at = 0; at < scopes.length && scopes.length <= MOST_ROOTS; at++) {
    const elements = scopes[at]!.querySelectorAll('*');
    for (let index = 0; index < Math.min(elements.length, MOST_ASKED) && scopes.length <= MOST_ROOTS; index++) {
      const element = elements[index]!;
      const root = element.shadowRoot ?? (closedRoot && left && element.localName.includes('-') ? (left--, closedRoot(element)) : null);
      if (root) scopes.push(root);
    }
  }
  return scopes;
}

function ends<T extends Element>(all: NodeListOf<T>): T[] {
  if (all.length <= 2 * ANCHORS_AT_EACH_END) return [...all];
  const list = [...all];
  return [...list.slice(0, ANCHORS_AT_EACH_END), ...list.slice(-ANCHORS_AT_EACH_END)];
}

/** Folding a phrase costs more than looking for it: once for each list. */
const known = new WeakMap<readonly string[], readonly string[]>();
function folded(words: readonly string[]): readonly string[] {
  const before = known.get(words);
  if (before) return before;
  const all = words.map(fold);
  known.set(words, all);
  return all;
}
