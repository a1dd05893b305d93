import type { getDocumentProxy } from 'unpdf';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Longer documents are no notices. */
const PAGES_MAX = 80;
const TEXT_MAX = 200_000;
/** Of a line, against the height of the text around it. */
const HEADING = 1.12;
const PARAGRAPH = 1.75;

interface Line { readonly text: string; readonly height: number; readonly y: number; readonly bold: boolean }

/**
 * The text of a PDF as a notice's is written down: paragraphs separated by line feeds, headings begun with `#` marks.
 * What was scanned has no text, and gives none. Nothing in it is run. @throws when it is no PDF, or is locked
 */
export async function textOfPdf(bytes: Uint8Array): Promise<{ readonly title: string; readonly text: string; readonly words: number }> {
  // Loaded when one is met: it is most of this program's size.
  const { getDocumentProxy, getMeta } = await import('unpdf');
  const pdf = await getDocumentProxy(bytes);
  const lines: Line[][] = [];
  for (let page = 1; page <= Math.min(pdf.numPages, PAGES_MAX); page++) lines.push(await linesOf(pdf, page));
  const text = paragraphs(lines).join('\n');
  const title = String(((await getMeta(pdf)).info as { Title?: unknown }).Title ?? '').trim();
  return { title: title === '' ? (/^#+ (.*)$/m.exec(text)?.[1] ?? '') : title, text: text.slice(0, TEXT_MAX), words: text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length };
}

async function linesOf(pdf: Pdf, number: number): Promise<Line[]> {
  const { items } = await (await pdf.getPage(number)).getTextContent();
  const lines: Line[] = [];
  let open = '';
  let height = 0;
  let y = 0;
  let bold = false;
  const flush = (): void => {
    const text = open.replace(/\s+/g, ' ').trim();
    if (text !== '') lines.push({ text, height, y, bold });
    open = '';
    height = 0;
  };
  for (const item of items) {
    if (!('str' in item)) continue;
    const at = Number(item.transform[5]);
    if (open !== '' && Math.abs(at - y) > Math.max(height, item.height) / 2) flush();
    if (item.str.trim() !== '') { y = at; height = Math.max(height, item.height); bold = /bold|black|heavy|semi/i.test(item.fontName); }
    open += item.str;
    if (item.hasEOL) flush();
  }
  flush();
  return lines;
}

/** Lines that stand close and are written alike are one paragraph; what is written larger heads what follows. */
function paragraphs(pages: readonly (readonly Line[])[]): string[] {
  const heights = pages.flat().flatMap(({ text, height }) => Array<number>(text.length).fill(height)).sort((a, b) => a - b);
  const usual = heights[Math.floor(heights.length / 2)] ?? 1;
  const out: string[] = [];
  let open = '';
  const flush = (): void => { if (open !== '') out.push(open); open = ''; };
  for (const lines of pages) {
    let before: Line | null = null;
    for (const line of lines) {
      const heading = line.height > usual * HEADING && line.text.length < 150;
      const goesOn = before === null && open !== '' && /^\p{Ll}/u.test(line.text);
      const near = before !== null && Math.abs(before.y - line.y) < PARAGRAPH * Math.max(before.height, line.height) && Math.abs(before.height - line.height) < usual * 0.1;
      if (heading || !(near || goesOn) || /^[•▪–-]\s/.test(line.text)) flush();
      if (heading) { out.push(`${line.height > usual * 1.5 ? '#' : '##'} ${line.text}`); before = null; continue; }
      open = open.endsWith('-') && /^\p{Ll}/u.test(line.text) ? open.slice(0, -1) + line.text : `${open}${open === '' ? '' : ' '}${line.text}`;
      before = line;
    }
    // A sentence goes on across the page; anything else ends with it.
    if (/[.!?:;]$/.test(open)) flush();
  }
  flush();
  return out;
}
