/** A line of a page; sizes in points. Letters of Windows-1252. */
export interface PdfLine { readonly text: string; readonly size?: number; /** Space above it, in lines. */ readonly gap?: number }

/** The smallest PDF that holds these pages: Helvetica, no compression, for tests of what reads one. */
export function pdfOf(pages: readonly (readonly PdfLine[])[], title = ''): Uint8Array {
  const escape = (text: string): string => text.replace(/[\\()]/g, '\\$&');
  const contentOf = (lines: readonly PdfLine[]): string => {
    let y = 800;
    return lines.map(({ text, size = 10, gap = 1 }) => { y -= size * 1.3 * gap; return `BT /F1 ${size} Tf 50 ${y.toFixed(1)} Td (${escape(text)}) Tj ET`; }).join('\n');
  };
  const objects = ['<< /Type /Catalog /Pages 2 0 R >>', `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${5 + index * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>', `<< /Title (${escape(title)}) >>`];
  for (const [index, lines] of pages.entries()) {
    const content = contentOf(lines);
    objects.push(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${6 + index * 2} 0 R >>`, `<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  }
  let text = '%PDF-1.4\n';
  const starts = objects.map((object, index) => { const at = text.length; text += `${index + 1} 0 obj\n${object}\nendobj\n`; return at; });
  const table = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${starts.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/** A text as lines of a page, broken at words as a printer would. */
export const wrapped = (text: string, first: Partial<PdfLine> = {}): PdfLine[] =>
  (text.match(/.{1,80}(?:\s|$)/g) ?? []).map((line, index) => ({ text: line.trim(), ...(index === 0 ? { gap: 2.2, ...first } : {}) }));
