/**
 * The text of a notice as it stands in a page: paragraphs separated by line feeds, a heading's line begun with as many
 * `#` as its level, a table's cell as `heading: cell`. What is folded away (accordions, `details`) is read as well;
 * menus, headers and footers are not. Nothing on the page is touched.
 *
 * Why not `@mozilla/readability`: measured with 0.6.0 on the nine open notices of tests/labels (2026-11-22). Of their
 * 91 labelled sentences it lost five, a whole notice of folded answers among them (16 of 442 words were left, 1 of 8
 * headings), and the first heading of six of nine, which says what the page is; this reader lost none. It also
 * rewrites the document it is handed, which a visited page must not be.
 */
export interface NoticeText { readonly title: string; readonly text: string; readonly words: number; readonly links: readonly { readonly href: string; readonly words: string }[] }

/** As the model has it: UTF-16 units of text, number of links. */
const TEXT_MAX = 200_000;
const LINKS_MAX = 40;
/** The longest notices known have some 60,000 characters. Reading stops here, whatever a page holds: its nodes and its links. */
const NODES_MAX = 60_000;
const LINKS_READ_MAX = 2_000;

const LEFT_OUT = 'script, style, noscript, template, nav, footer, aside, iframe, svg, select, input, textarea, dialog, [role="navigation"], [role="contentinfo"], [role="banner"], [role="search"], [role="dialog"], [aria-modal="true"]';
/** Furniture by its name, whatever its tag. */
const FURNITURE = /(?:^|[\s_-])(?:menu|nav|navbar|navigation|footer|pied|breadcrumbs?|fil-d-ariane|sidebar|site-header|topbar|cookie-?(?:banner|bar|notice|consent))(?:$|[\s_-])/i;
const BLOCK = /^(?:ADDRESS|ARTICLE|BLOCKQUOTE|DD|DIV|DL|DT|FIELDSET|FIGCAPTION|FIGURE|FORM|H[1-6]|HEADER|HR|LI|MAIN|OL|P|PRE|SECTION|TABLE|UL|DETAILS|SUMMARY|BR|BUTTON|TR|TD|TH)$/;
const FOLDER = 'summary, button[aria-expanded], [role="button"][aria-expanded], [role="tab"]';
/** Furniture is small beside what it surrounds. */
const FURNITURE_SHARE = 0.3;
/** A block of which this share is links is a menu, when it is short. */
const LINKED_SHARE = 0.6;
const MENU_WORDS = 60;
/** UTF-16 units; more is no menu, without counting its words. */
const MENU_LENGTH = 2_000;
/** Elements within each other; deeper than a page nests, and what lies there is read as one. */
const DEPTH_MAX = 400;

/**
 * @param address of a document that was parsed and not opened, which does not know its own; else the document's own
 * @returns `words` counts at most what was read of a page too long to be read
 */
export function readNoticeText(document: Document, address = document.location?.href ?? ''): NoticeText {
  const lengths = new Lengths();
  const root = mainOf(document, lengths);
  const reader = new Reader(lengths, lengths.of(root).all);
  reader.walk(root, 1);
  reader.flush();
  const text = reader.lines.join('\n');
  const base = baseOf(document, address);
  const own = address.split('#')[0];
  const links = [...root.querySelectorAll('a[href]')].slice(0, LINKS_READ_MAX).filter((link) => reader.read.has(link)).map((link) => ({ href: resolve(link.getAttribute('href') ?? '', base), words: tidy(link.textContent ?? '') }));
  return {
    title: tidy(document.title).slice(0, TITLE_MAX),
    text: text.slice(0, TEXT_MAX),
    words: text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
    links: links.filter(({ href, words }) => /^https?:/.test(href) && words !== '' && href.split('#')[0] !== own).slice(0, LINKS_MAX),
  };
}

const TITLE_MAX = 200;
const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
const resolve = (href: string, base: string): string => (URL.canParse(href, base) ? new URL(href, base).href : '');
const baseOf = (document: Document, address: string): string => resolve(document.querySelector('base[href]')?.getAttribute('href') ?? '', address) || address;

/** The page's main part when it holds most of the words; a notice is often the whole of it. */
function mainOf(document: Document, lengths: Lengths): Element {
  const { all } = lengths.of(document.body);
  const candidates = [...document.querySelectorAll('main, [role="main"], article')].slice(0, 200);
  const largest = candidates.sort((a, b) => lengths.of(b).all - lengths.of(a).all)[0];
  return largest !== undefined && lengths.of(largest).all > all / 2 ? largest : document.body;
}

/** UTF-16 units of text in an element, and of those in links; how many links. */
interface Length { readonly all: number; readonly linked: number; readonly links: number }
const NO_LENGTH: Length = { all: 0, linked: 0, links: 0 };

/** How much text lies in each element: worked out once for all of them, for a page may nest a thousand deep. */
class Lengths {
  readonly #known = new Map<Node, Length>();

  of(root: Element): Length {
    if (!this.#known.has(root)) this.#measure(root);
    return this.#known.get(root) ?? NO_LENGTH;
  }

  /** Every element after what is in it, without recursion. */
  #measure(root: Element): void {
    const order: Element[] = [];
    for (const open: Element[] = [root]; open.length > 0 && order.length < NODES_MAX;) {
      const element = open.pop()!;
      order.push(element);
      for (let child = element.firstElementChild; child !== null; child = child.nextElementSibling) open.push(child);
    }
    for (const element of order.reverse()) {
      let { all, linked, links } = NO_LENGTH;
      for (const node of element.childNodes) {
        if (node.nodeType === 3) all += tidy(node.nodeValue ?? '').length;
        const inner = this.#known.get(node);
        if (inner) { all += inner.all; linked += inner.linked; links += inner.links; }
      }
      this.#known.set(element, element.localName === 'a' ? { all, linked: all, links: links + 1 } : { all, linked, links });
    }
  }
}

class Reader {
  readonly lines: string[] = [];
  readonly read = new Set<Element>();
  #open = '';
  #nodes = 0;
  #length = 0;
  readonly #lengths: Lengths;
  readonly #all: number;

  constructor(lengths: Lengths, all: number) { this.#lengths = lengths; this.#all = all; }

  flush(prefix = ''): void {
    const line = tidy(this.#open);
    this.#open = '';
    if (line !== '') this.#line(`${prefix}${line}`);
  }

  #line(line: string): void {
    this.lines.push(line.slice(0, TEXT_MAX));
    this.#length += line.length + 1;
  }

  /** More than is kept was read, or more than any notice holds. */
  get #full(): boolean { return this.#length > TEXT_MAX || this.#nodes > NODES_MAX; }

  /** @param level of the heading that the element stands under */
  walk(element: Element, level: number, depth = 0): number {
    if (depth > DEPTH_MAX) { this.#open += ` ${element.textContent ?? ''} `; return level; }
    for (const node of element.childNodes) {
      if (this.#full) break;
      this.#nodes++;
      if (node.nodeType === 3) this.#open += node.nodeValue ?? '';
      else if (node.nodeType === 1) level = this.#element(node as Element, level, depth + 1);
    }
    return level;
  }

  #element(element: Element, level: number, depth: number): number {
    const tag = element.tagName.toUpperCase();
    if (element.matches(LEFT_OUT) || this.#isFurniture(element, tag)) return level;
    if (tag === 'A') this.read.add(element);
    const heading = /^H([1-6])$/.exec(tag);
    if (heading || element.matches(FOLDER)) {
      const own = heading ? Number(heading[1]) : Math.min(6, level < 2 ? 2 : level);
      this.flush();
      this.#open = element.textContent ?? '';
      this.flush(`${'#'.repeat(own)} `);
      return own;
    }
    if (tag === 'BUTTON') return level;
    if (tag === 'TABLE') { this.flush(); this.#table(element); return level; }
    if (tag === 'DL') { this.flush(); this.#definitions(element, level, depth); return level; }
    const block = BLOCK.test(tag);
    if (block) this.flush();
    const inner = this.walk(element, level, depth);
    if (block) this.flush();
    // A heading goes on until the next, wherever the elements end.
    return inner;
  }

  #isFurniture(element: Element, tag: string): boolean {
    if (tag === 'P' || tag === 'LI' || !BLOCK.test(tag)) return false;
    const { all: length, linked, links } = this.#lengths.of(element);
    if (length === 0 || length > this.#all * FURNITURE_SHARE) return false;
    if (tag === 'HEADER' && element.querySelector('h1') === null) return true;
    if (FURNITURE.test(`${element.id} ${element.getAttribute('class') ?? ''}`)) return true;
    return (tag === 'DIV' || tag === 'UL' || tag === 'SECTION') && linked > length * LINKED_SHARE && links > 2 && length < MENU_LENGTH && tidy(element.textContent ?? '').split(' ').length < MENU_WORDS;
  }

  #table(table: Element): void {
    const rows = [...table.querySelectorAll('tr')];
    const heads = [...(rows[0]?.children ?? [])];
    const columns = heads.length > 1 && heads.every((cell) => cell.tagName.toUpperCase() === 'TH') ? heads.map((cell) => tidy(cell.textContent ?? '')) : null;
    for (const row of columns === null ? rows : rows.slice(1)) {
      if (this.#full) return;
      this.#nodes += 1 + row.childElementCount;
      const cells = [...row.children];
      const first = cells[0]?.tagName.toUpperCase() === 'TH' || columns === null ? tidy(cells[0]?.textContent ?? '') : null;
      for (const [index, cell] of cells.entries()) {
        if (first !== null && index === 0 && cells.length > 1) continue;
        const label = columns?.[index] ?? first;
        const words = tidy(cell.textContent ?? '');
        for (const link of cell.querySelectorAll('a')) this.read.add(link);
        if (words !== '') this.#line(label === null || label === '' || cells.length === 1 ? words : labelled(label, words));
      }
    }
  }

  #definitions(list: Element, level: number, depth: number): void {
    let term = '';
    for (const item of list.querySelectorAll('dt, dd')) {
      if (this.#full) return;
      this.#nodes++;
      if (item.tagName.toUpperCase() === 'DT') { term = tidy(item.textContent ?? ''); continue; }
      const from = this.lines.length;
      this.walk(item, level, depth);
      this.flush();
      if (term !== '' && this.lines[from] !== undefined) this.lines[from] = labelled(term, this.lines[from]);
    }
  }
}

const labelled = (label: string, words: string): string => `${label}${/[?:]$/.test(label) ? '' : ':'} ${words}`;
