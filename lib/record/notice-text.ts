/**
 * The text of a notice as it stands in a page: paragraphs separated by line feeds, a heading's line begun with as many
 * `#` as its level, a table's cell as `heading: cell`. What is folded away (accordions, `details`) is read as well;
 * menus, headers and footers are not. Nothing on the page is touched.
 */
export interface NoticeText { readonly title: string; readonly text: string; readonly words: number; readonly links: readonly { readonly href: string; readonly words: string }[] }

/** As the model has it: UTF-16 units of text, number of links. */
const TEXT_MAX = 200_000;
const LINKS_MAX = 40;

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

export function readNoticeText(document: Document): NoticeText {
  const root = mainOf(document);
  const all = lengthOf(root);
  const reader = new Reader(all);
  reader.walk(root, 1);
  reader.flush();
  const text = reader.lines.join('\n');
  const links = [...root.querySelectorAll('a[href]')].filter((link) => reader.read.has(link)).map((link) => ({ href: (link as HTMLAnchorElement).href, words: tidy(link.textContent ?? '') }));
  const own = document.location?.href.split('#')[0] ?? '';
  return {
    title: tidy(document.title),
    text: text.slice(0, TEXT_MAX),
    words: text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
    links: links.filter(({ href, words }) => /^https?:/.test(href) && words !== '' && href.split('#')[0] !== own).slice(0, LINKS_MAX),
  };
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
const lengthOf = (element: Element): number => tidy(element.textContent ?? '').length;

/** The page's main part when it holds most of the words; a notice is often the whole of it. */
function mainOf(document: Document): Element {
  const all = lengthOf(document.body);
  const candidates = [...document.querySelectorAll('main, [role="main"], article')];
  const largest = candidates.sort((a, b) => lengthOf(b) - lengthOf(a))[0];
  return largest !== undefined && lengthOf(largest) > all / 2 ? largest : document.body;
}

class Reader {
  readonly lines: string[] = [];
  readonly read = new Set<Element>();
  #open = '';
  readonly #all: number;

  constructor(all: number) { this.#all = all; }

  flush(prefix = ''): void {
    const line = tidy(this.#open);
    this.#open = '';
    if (line !== '') this.lines.push(`${prefix}${line}`);
  }

  /** @param level of the heading that the element stands under */
  walk(element: Element, level: number): number {
    for (const node of element.childNodes) {
      if (node.nodeType === 3) this.#open += node.textContent ?? '';
      else if (node.nodeType === 1) level = this.#element(node as Element, level);
    }
    return level;
  }

  #element(element: Element, level: number): number {
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
    if (tag === 'DL') { this.flush(); this.#definitions(element, level); return level; }
    const block = BLOCK.test(tag);
    if (block) this.flush();
    const inner = this.walk(element, level);
    if (block) this.flush();
    // A heading goes on until the next, wherever the elements end.
    return inner;
  }

  #isFurniture(element: Element, tag: string): boolean {
    if (tag === 'P' || tag === 'LI' || !BLOCK.test(tag)) return false;
    const length = lengthOf(element);
    if (length === 0 || length > this.#all * FURNITURE_SHARE) return false;
    if (tag === 'HEADER' && element.querySelector('h1') === null) return true;
    if (FURNITURE.test(`${element.id} ${element.getAttribute('class') ?? ''}`)) return true;
    const linked = [...element.querySelectorAll('a')].reduce((sum, link) => sum + lengthOf(link), 0);
    return (tag === 'DIV' || tag === 'UL' || tag === 'SECTION') && linked > length * LINKED_SHARE && element.querySelectorAll('a').length > 2 && tidy(element.textContent ?? '').split(' ').length < MENU_WORDS;
  }

  #table(table: Element): void {
    const rows = [...table.querySelectorAll('tr')];
    const heads = [...(rows[0]?.children ?? [])];
    const columns = heads.length > 1 && heads.every((cell) => cell.tagName.toUpperCase() === 'TH') ? heads.map((cell) => tidy(cell.textContent ?? '')) : null;
    for (const row of columns === null ? rows : rows.slice(1)) {
      const cells = [...row.children];
      const first = cells[0]?.tagName.toUpperCase() === 'TH' || columns === null ? tidy(cells[0]?.textContent ?? '') : null;
      for (const [index, cell] of cells.entries()) {
        if (first !== null && index === 0 && cells.length > 1) continue;
        const label = columns?.[index] ?? first;
        const words = tidy(cell.textContent ?? '');
        for (const link of cell.querySelectorAll('a')) this.read.add(link);
        if (words !== '') this.lines.push(label === null || label === '' || cells.length === 1 ? words : labelled(label, words));
      }
    }
  }

  #definitions(list: Element, level: number): void {
    let term = '';
    for (const item of list.querySelectorAll('dt, dd')) {
      if (item.tagName.toUpperCase() === 'DT') { term = tidy(item.textContent ?? ''); continue; }
      const from = this.lines.length;
      this.walk(item, level);
      this.flush();
      if (term !== '' && this.lines[from] !== undefined) this.lines[from] = labelled(term, this.lines[from]);
    }
  }
}

const labelled = (label: string, words: string): string => `${label}${/[?:]$/.test(label) ? '' : ':'} ${words}`;
